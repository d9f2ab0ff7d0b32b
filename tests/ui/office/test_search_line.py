"""The line that searches the register begins where the language of the window does."""

from __future__ import annotations

import pytest

from petition_desktop.ui.office.search_line import SearchLine


@pytest.mark.parametrize(("language", "from_the_right"), [("en", False), ("ar", True)])
def test_an_empty_line_begins_where_the_language_begins(interface, theme, qtbot, language, from_the_right):
    interface.speak(language)
    line = SearchLine(theme, "Search", "…")
    qtbot.addWidget(line)
    line.resize(400, 44)
    with qtbot.waitExposed(line):
        line.show()
    assert (line.cursorRect().center().x() > 200) == from_the_right
