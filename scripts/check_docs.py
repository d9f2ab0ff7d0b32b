"""Checks what the documents claim: links lead somewhere, decisions are numbered and whole, settings are described,
every `make` target named in a text exists, and the volunteers' guide names only words that are on the screen and is
short. Reads files only; nothing outside the repository is asked.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from place import ROOT

#: Folders with Markdown that is no document of ours.
SKIPPED = {".git", ".venv", "node_modules", "build", "dist", "resources", "vectors", ".hypothesis", ".pytest_cache"}
DECISION_PARTS = ("Context", "Decision", "Why", "Consequence")
LINK = re.compile(r"!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?[^)]*\)")
HEADING = re.compile(r"^#{1,6}\s+(.+?)\s*#*$", re.MULTILINE)
FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
IN_CODE = re.compile(r"`[^`\n]+`")
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
#: What marks English words for the screen, with the place of the words among its arguments.
MARKS = {"translate": 1, "plural": 1, "QT_TRANSLATE_NOOP": 1}
GUIDE = "docs/volunteer-guide.md"
MOST_WORDS = 950
LARGEST_PICTURE = 120_000
MAKE_TARGET = re.compile(r"`make ([a-z]+)`|^\s*make ([a-z]+)", re.MULTILINE)


def documents(root: Path) -> list[Path]:
    """Every Markdown file that people read."""
    return sorted(path for path in root.rglob("*.md") if not SKIPPED & set(path.relative_to(root).parts))


def anchors(text: str) -> set[str]:
    """The anchors a reader's browser makes of the headings."""
    plain = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in HEADING.findall(FENCED.sub("", text)))
    return {heading.replace(" ", "-") for heading in plain}


def broken_links(root: Path) -> Iterator[str]:
    """Links to files or headings that are not there. Addresses on the web are left alone."""
    for document in documents(root):
        text = FENCED.sub("", document.read_text(encoding="utf-8"))
        for target in LINK.findall(IN_CODE.sub("``", text)):
            if re.match(r"[a-z]+:", target):
                continue
            path_part, _, anchor = target.partition("#")
            path = document.parent / path_part if path_part else document
            name = document.relative_to(root)
            if not path.exists():
                yield f"{name}: the link {target} leads nowhere"
            elif anchor and path.suffix == ".md" and anchor not in anchors(path.read_text(encoding="utf-8")):
                yield f"{name}: {target} has no such heading"


def decision_faults(root: Path) -> Iterator[str]:
    """Decisions count from 0001 without a gap, and each has its four parts."""
    paths = sorted((root / "docs" / "decisions").glob("*.md"))
    for number, path in enumerate(paths, start=1):
        text = path.read_text(encoding="utf-8")
        if not re.fullmatch(rf"{number:04}-[a-z0-9-]+\.md", path.name):
            yield f"{path.name}: this decision should have the number {number:04}"
        if not text.startswith(f"# {path.name[:4]} "):
            yield f"{path.name}: the first heading should begin with {path.name[:4]}"
        for part in DECISION_PARTS:
            if f"\n## {part}\n" not in text:
                yield f"{path.name}: the part {part} is missing"


def settings_of(source: str) -> list[str]:
    """The options a settings module declares: the annotated fields of its class `Settings`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef) and node.name.endswith("Settings"):
            fields = [child.target for child in node.body if isinstance(child, ast.AnnAssign)]
            return [field.id for field in fields if isinstance(field, ast.Name) and not field.id.startswith("_")]
    return []


def undescribed_settings(root: Path) -> Iterator[str]:
    """Options that docs/settings.md does not name."""
    page = root / "docs" / "settings.md"
    described = page.read_text(encoding="utf-8") if page.exists() else ""
    for package in ("petition_desktop", "petition_server"):
        module = root / "src" / package / "settings.py"
        names = settings_of(module.read_text(encoding="utf-8")) if module.exists() else []
        if not names:
            yield f"src/{package}/settings.py: no class Settings with options was found"
        yield from (
            f"docs/settings.md: the option {name} of {package} is missing"
            for name in names
            if f"`{name}`" not in described
        )


def unknown_targets(root: Path) -> Iterator[str]:
    """`make` targets that a text names and the Makefile does not have."""
    known = set(re.findall(r"^([a-z]+):", (root / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for document in documents(root):
        named = {first or second for first, second in MAKE_TARGET.findall(document.read_text(encoding="utf-8"))}
        yield from (f"{document.relative_to(root)}: there is no `make {name}`" for name in sorted(named - known))


def words_on_screen(root: Path) -> set[str]:
    """All English texts that the window's modules mark for translation, as they are written there."""
    found: set[str] = set()
    for module in (root / "src" / "petition_desktop" / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
                name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
                words = node.args[MARKS[name]] if len(node.args) > MARKS.get(name, len(node.args)) else None
                if isinstance(words, ast.Constant):
                    found.add(str(words.value).replace("%Ln ", ""))
    return found


def guide_faults(root: Path) -> Iterator[str]:
    """Bold words of the guide that no screen shows, pictures too large or not shown, and a guide nobody would read."""
    guide = root / GUIDE
    if not guide.exists():
        return
    text = guide.read_text(encoding="utf-8")
    on_screen = words_on_screen(root)
    for bold in BOLD.findall(text):
        words = " ".join(bold.split())
        if words not in on_screen:
            yield f"{GUIDE}: no screen of the program shows “{words}”"
    for picture in sorted((root / "docs" / "pictures").glob("guide-*.png")):
        if f"](pictures/{picture.name})" not in text:
            yield f"docs/pictures/{picture.name}: the guide does not show this picture"
        if picture.stat().st_size > LARGEST_PICTURE:
            yield f"docs/pictures/{picture.name}: more than {LARGEST_PICTURE} bytes; make it with `make pictures`"
    count = len(re.findall(r"\w[\w’'-]*", LINK.sub("", text)))
    if count > MOST_WORDS:
        yield f"{GUIDE}: {count} words are more than one page holds; the most are {MOST_WORDS}"


def faults(root: Path = ROOT) -> list[str]:
    """Everything the documents claim that is not so."""
    of_all = [*broken_links(root), *decision_faults(root), *undescribed_settings(root), *unknown_targets(root)]
    return [*of_all, *guide_faults(root)]


def main() -> int:
    """Print the faults, one a line; 1 if there are any."""
    found = faults()
    print("\n".join(found) or f"{len(documents(ROOT))} documents, no fault")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
