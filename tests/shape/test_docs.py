"""What the documents claim is so, and the check that says this notices each kind of fault."""

from __future__ import annotations

import pytest

import check_docs
from petition_desktop.settings import settings_page
from place import ROOT

DECISION = "# 0001 A choice\n\n## Context\n\na\n\n## Decision\n\nb\n\n## Why\n\nc\n\n## Consequence\n\nd\n"
SETTINGS = "class {}Settings:\n    language: str = 'en'\n    _inner: int = 0\n"
GUIDE = "# Guide\n\n![page](pictures/guide-page.png)\n\nPress **Sign here\nnow**: it is **waiting here**.\n"
SCREEN = """
class Form:
    def show(self, count):
        self.sign = translate("Form", "Sign here " "now")
        self.state = words.plural("Drawer", "%Ln waiting here", count)
        self.title = title("Form", "Not on the screen")
"""


@pytest.fixture
def repository(tmp_path):
    """A small repository without a fault: README, Makefile, one decision, two settings modules and their page."""
    files = {
        "README.md": "# Top\n\n[up](#top), [why](docs/decisions/0001-choice.md#why), `make run`, [web](https://example.org)\n",
        "Makefile": "run: setup\n",
        "docs/decisions/0001-choice.md": DECISION,
        "docs/settings.md": "# Settings\n\n`language`\n",
        "docs/volunteer-guide.md": GUIDE,
        "docs/pictures/guide-page.png": "a picture",
        "src/petition_desktop/ui/form.py": SCREEN,
        "src/petition_desktop/settings.py": SETTINGS.format(""),
        "src/petition_server/settings.py": SETTINGS.format("Server"),
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def test_our_documents_have_no_fault():
    assert check_docs.faults() == []


def test_the_page_about_settings_says_of_each_option_what_the_code_says():
    assert settings_page() in (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")


def test_a_repository_in_order_has_no_fault(repository):
    assert check_docs.faults(repository) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "fault"),
    [
        (
            "README.md",
            "0001-choice.md#why",
            "0002-other.md",
            "README.md: the link docs/decisions/0002-other.md leads nowhere",
        ),
        ("README.md", "#why", "#when", "README.md: docs/decisions/0001-choice.md#when has no such heading"),
        ("README.md", "#top", "#bottom", "README.md: #bottom has no such heading"),
        ("README.md", "[up](#top)", "![look](docs/look.png)", "README.md: the link docs/look.png leads nowhere"),
        ("README.md", "`make run`", "`make tea`", "README.md: there is no `make tea`"),
        ("docs/decisions/0001-choice.md", "# 0001", "# 1", "0001-choice.md: the first heading should begin with 0001"),
        ("docs/decisions/0001-choice.md", "## Why", "## Because", "0001-choice.md: the part Why is missing"),
        ("docs/settings.md", "`language`", "", "docs/settings.md: the option language of petition_server is missing"),
        (
            "docs/volunteer-guide.md",
            "**Sign here",
            "**Sign there",
            "docs/volunteer-guide.md: no screen of the program shows “Sign there now”",
        ),
        (
            "docs/volunteer-guide.md",
            "Press",
            "**Not on the screen**",
            "docs/volunteer-guide.md: no screen of the program shows “Not on the screen”",
        ),
        (
            "src/petition_desktop/ui/form.py",
            "%Ln waiting here",
            "%Ln wait here",
            "docs/volunteer-guide.md: no screen of the program shows “waiting here”",
        ),
        (
            "docs/volunteer-guide.md",
            "guide-page.png",
            "guide-other.png",
            "docs/volunteer-guide.md: the link pictures/guide-other.png leads nowhere",
        ),
        (
            "docs/volunteer-guide.md",
            "![page](pictures/guide-page.png)",
            "",
            "docs/pictures/guide-page.png: the guide does not show this picture",
        ),
        (
            "docs/volunteer-guide.md",
            "Press",
            "Press " * 951,
            "docs/volunteer-guide.md: 959 words are more than one page holds; the most are 950",
        ),
        (
            "docs/pictures/guide-page.png",
            "a picture",
            "x" * 120_001,
            "docs/pictures/guide-page.png: more than 120000 bytes; make it with `make pictures`",
        ),
        (
            "src/petition_desktop/settings.py",
            "Settings",
            "Choices",
            "src/petition_desktop/settings.py: no class Settings with options was found",
        ),
    ],
)
def test_each_kind_of_fault_is_found(repository, name, old, new, fault):
    path = repository / name
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    assert fault in check_docs.faults(repository)


def test_a_gap_between_decisions_is_found(repository):
    (repository / "docs/decisions/0003-late.md").write_text(DECISION.replace("0001", "0003"), encoding="utf-8")
    assert "0003-late.md: this decision should have the number 0002" in check_docs.faults(repository)
