"""Keeps the interface's words in other languages: collects them from the sources, compiles what was translated.

    .venv/bin/python scripts/translations.py            after words in the code changed, and after translating
    .venv/bin/python scripts/translations.py --check    says what is missing or not compiled, changes nothing

The `.ts` files are edited with Qt Linguist (`.venv/bin/pyside6-linguist`) or by hand. Sentences of errors and the
reasons inside them are collected too. English needs a file only for its plurals.

People are spoken to as the files do already: Sie, vous, usted, 您, and in Arabic the plural (or “يرجى …”). French has
its narrow no-break space before ; ? ! and inside « », and a no-break space before the colon. In Arabic a path, a
command or a number with a sign stands between two left-to-right marks (U+200E), or its ends change sides.
"""

from __future__ import annotations

import argparse
import ast
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import get_args

from place import ROOT, venv_python

FOLDER = ROOT / "src" / "petition_desktop" / "assets" / "translations"
SOURCES = ROOT / "src" / "petition_desktop" / "ui"
#: Where sentences of errors and the reasons in them are written.
TELLING = [
    ROOT / "src" / part
    for part in (
        "petition_core",
        "petition_desktop/stall",
        "petition_desktop/store",
        "petition_desktop/sync",
        "petition_desktop/office",
        "petition_desktop/ui",
    )
]
#: The facts of an error that are words of ours, and calls that take such a word by its place.
TOLD = ("reason", "what", "option", "otherwise")
TOLD_AT = {"verify": 3, "read_uint": 2, "read_text": 1, "file_reason": 1}
BLANK = re.compile(r"%\d|%L?n|\{\w+\}")
SETTINGS = ROOT / "src" / "petition_desktop" / "settings.py"
PLURALS_ONLY = ("en",)
TRANSLATED = ("zh_Hant", "zh_Hans", "ar", "de", "es", "fr")
LANGUAGES = (*PLURALS_ONLY, *TRANSLATED)


def tool(name: str) -> str:
    """One of Qt's own programs, as PySide6 brings it."""
    suffix = ".exe" if sys.platform == "win32" else ""
    return str(Path(venv_python()).parent / f"pyside6-{name}{suffix}")


def hidden_words() -> str:
    """A source text that names what lupdate does not find by itself: sentences of errors, reasons, plurals."""
    from petition_core.errors import KeeperError
    from petition_desktop.ui.messages import leaves

    # Who keeps a server reads its words at the command line.
    sentences = [("Errors", leaf.sentence) for leaf in leaves() if not issubclass(leaf, KeeperError)]
    named = sorted({reason for path in telling_files() for reason in reasons(path)} | {*facts_told()})
    lines = [f"QT_TRANSLATE_NOOP({context!r}, {words!r})" for context, words in sentences]
    lines += [f"QT_TRANSLATE_NOOP('Reasons', {reason!r})" for reason in named]
    for context, words in sorted({call for path in sorted(SOURCES.rglob("*.py")) for call in plurals(path)}):
        # lupdate takes the class for the context, and knows plurals in this form alone.
        lines += [f"class {context}:", "    def words(self, n):", f"        self.tr({words!r}, '', n)"]
    return "\n".join([*lines, ""])


def telling_files() -> list[Path]:
    """The source files whose reasons a window may show."""
    return [SETTINGS, *(path for folder in TELLING for path in sorted(folder.rglob("*.py")))]


def reasons(path: Path) -> list[str]:
    """The plain texts in one source file that tell why, or what is not right, inside the sentence of an error."""
    calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    told = [value for call in calls for value in [*_first_words(call), *_told(call)]]
    texts = [value.value for value in told if isinstance(value, ast.Constant)]
    return [text for text in texts if isinstance(text, str) and text]


def _told(call: ast.Call) -> list[ast.expr]:
    """What this call gives as a reason, or as a thing that is not right."""
    if isinstance(call.func, ast.Name) and call.func.id in TOLD_AT:
        return call.args[TOLD_AT[call.func.id] :][:1]
    return [given.value for given in call.keywords if given.arg in TOLD]


def _first_words(call: ast.Call) -> list[ast.expr]:
    """The words of a `Reason`, before its facts are filled in."""
    return call.args[:1] if isinstance(call.func, ast.Name) and call.func.id == "Reason" else []


def facts_told() -> list[str]:
    """The words that stand in sentences without being written where the error is raised."""
    from petition_core.campaign.opening import Opening
    from petition_core.invite import Role
    from petition_core.reasons import FILE_REASONS
    from petition_desktop.settings import options

    states = [state for state in get_args(Opening) if state != "open"]
    return [*states, *get_args(Role), *FILE_REASONS.values(), *(one.allowed for one in options())]


def plurals(path: Path) -> list[tuple[str, str]]:
    """Context and words of each call of `plural` in one source file."""
    calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    return [
        (str(context.value), str(words.value))
        for node in calls
        if isinstance(node.func, ast.Name) and node.func.id == "plural"
        for context, words in [node.args[:2]]
        if isinstance(context, ast.Constant) and isinstance(words, ast.Constant)
    ]


def update(folder: Path) -> None:
    """Bring the `.ts` files in `folder` up to date with the sources."""
    with tempfile.TemporaryDirectory() as scratch:
        words = Path(scratch) / "hidden_words.py"
        words.write_text(hidden_words(), encoding="utf-8")
        sources = [str(path) for path in sorted(SOURCES.rglob("*.py"))]
        for languages, part in ((PLURALS_ONLY, ["-pluralonly"]), (TRANSLATED, [])):
            # The name of a file tells lupdate its language, and so how many plurals it has.
            targets = [str(folder / f"petition_{language}.ts") for language in languages]
            # Without places, so that moving a line changes no translation file.
            options = ["-locations", "none", "-no-obsolete", *part]
            run([tool("lupdate"), *sources, str(words), *options, "-ts", *targets])


def compile_all(folder: Path) -> None:
    """Make the `.qm` files the program loads."""
    for language in LANGUAGES:
        run([tool("lrelease"), "-silent", str(folder / f"petition_{language}.ts")])


def run(command: list[str]) -> None:
    """Run a tool; its lines are shown only if it fails."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{Path(command[0]).name}: {done.stdout}{done.stderr}")


def messages(path: Path) -> list[tuple[str, str, list[str]]]:
    """Context, words and translations of each message of a `.ts` file: several for a plural, none if it is not done."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") != "unfinished"
            forms = [form.text or "" for form in translation] if translation is not None else []
            if translation is not None and not forms:
                forms = [translation.text or ""]
            words = message.findtext("source") or ""
            found.append((context.findtext("name") or "", words, forms if done and all(map(str.strip, forms)) else []))
    return found


def untranslated(path: Path) -> list[str]:
    """The words of one `.ts` file that nobody has translated yet, or not in each of their plurals."""
    return [words for _context, words, forms in messages(path) if not forms]


def unused(path: Path, fresh: Path) -> list[str]:
    """The words of one `.ts` file that `fresh`, just made from the sources, has no more."""
    asked = {(context, words) for context, words, _forms in messages(fresh)}
    return [words for context, words, _forms in messages(path) if (context, words) not in asked]


def misfilled(path: Path) -> list[str]:
    """The words whose translation has other blanks to fill than they have."""
    return [words for _context, words, forms in messages(path) if any(not _same_blanks(words, form) for form in forms)]


def _same_blanks(words: str, form: str) -> bool:
    wanted, given = set(BLANK.findall(words)), set(BLANK.findall(form))
    # “One answer”: a plural may say its number in letters.
    return given <= wanted and wanted - given <= {"%n", "%Ln"}


def faults() -> list[str]:
    """What is not as it should be, one sentence each, with the file and the words."""
    said = []
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(shutil.copytree(FOLDER, Path(scratch) / "translations"))
        update(fresh)
        compile_all(fresh)
        for language in LANGUAGES:
            name, compiled = f"petition_{language}.ts", f"petition_{language}.qm"
            said += [f"{name}: not translated: {words}" for words in untranslated(fresh / name)]
            said += [f"{name}: no longer used: {words}" for words in unused(FOLDER / name, fresh / name)]
            said += [f"{name}: other blanks than in: {words}" for words in misfilled(fresh / name)]
            if not (FOLDER / compiled).is_file() or (FOLDER / compiled).read_bytes() != (fresh / compiled).read_bytes():
                said.append(f"{compiled}: not compiled from the words as they are; run scripts/translations.py")
    return said


def main() -> int:
    """0 if all is well; 1 if something is missing."""
    parser = argparse.ArgumentParser(description="Collect and compile the interface's words in other languages.")
    parser.add_argument("--check", action="store_true", help="only say what is missing")
    if not parser.parse_args().check:
        update(FOLDER)
        compile_all(FOLDER)
    said = faults()
    print("\n".join(said) or "All words are translated and compiled.")
    return int(bool(said))


if __name__ == "__main__":
    sys.exit(main())
