"""What is wrong with a signer's answers, field by field. Pure: the same rules hold for window and command line.

`answers` goes through the form, `kinds` knows the kinds of question, and each of the other modules one family of them.
"""

from __future__ import annotations

from petition_core.rules.answers import cleaned, problems
from petition_core.rules.asked import Problem, ProblemKind
from petition_core.rules.kinds import MAX_LENGTH

__all__ = ["MAX_LENGTH", "Problem", "ProblemKind", "cleaned", "problems"]
