"""How a campaign is named in files, folders and addresses. A file of its own, because a shelf needs nothing else."""

from __future__ import annotations

import re

SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")
