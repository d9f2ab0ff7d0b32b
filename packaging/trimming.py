"""What of the libraries does not belong into the packaged program. Used by build.spec, on all three systems.

Two lists: modules that are not looked for at all, and files that PyInstaller collects although nothing of ours
needs them. Each line says who needs it otherwise. A thing that is missing shows in `self-check` and in
tests/packaged, which paint every page with the packaged program.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

#: Never imported by the app: the server and its libraries, the tests, and parts of Python for other kinds of program.
EXCLUDED_MODULES = [
    "petition_server",
    *("fastapi", "starlette", "uvicorn", "pydantic", "pydantic_core", "psycopg", "psycopg_binary", "psycopg2"),
    *("pytest", "_pytest", "pytestqt", "hypothesis", "pyrage", "psutil", "mypy", "ruff", "importlinter", "uv"),
    *("PyInstaller", "setuptools", "pkg_resources", "pip", "wheel", "_distutils_hack"),
    *("tkinter", "unittest", "doctest", "pydoc_data", "lib2to3", "idlelib", "turtle", "turtledemo", "curses"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtQuickControls2"),
    *("PySide6.QtNetwork", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"),
    # Where in the world a telephone number is, and whose network; 5 MB of tables.
    *("phonenumbers.geodata", "phonenumbers.geocoder", "phonenumbers.carrierdata", "phonenumbers.carrier"),
    *("phonenumbers.tzdata", "phonenumbers.timezone"),
    # Only for colours in a terminal, for looking up mail servers, and for people who call a library's own program.
    *("rich", "pygments", "markdown_it", "dns", "requests"),
    *("PySide6.QtDesigner", "PySide6.QtUiTools", "PySide6.QtHelp", "PySide6.QtConcurrent", "PySide6.QtXml"),
]

#: Languages in which the packaged program can name all countries (CLDR, by Babel, some 200 kB each): those of the
#: United Nations, of the European Union, and others that campaigns are likely to be written in. The rest of the program
#: does not depend on it; in any other language countries are named in English.
LANGUAGES = (
    "root ar en es fr ru zh "
    "bg cs da de el et fi ga hr hu it lt lv mt nl pl pt ro sk sl sv "
    "bn fa fil he hi id ja ko my nb nn no sw th tr ug uk ur vi yue"
).split()

_PLUGINS = r"/plugins/"
#: Files left out, by where they would lie in the program's folder.
DROPPED = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # The GTK look pulls in GTK, cairo and pango; we bring a look of our own.
        _PLUGINS + r"platformthemes/libqgtk3",
        # Screens without a window system, and a second renderer of the same windows.
        _PLUGINS + r"platforms/(lib)?q(eglfs|linuxfb|minimal|minimalegl|vnc|vkkhrdisplay|wayland\S*|direct2d)\b",
        _PLUGINS + r"(egldeviceintegrations|wayland|xcbglintegrations|generic|networkinformation|tls|sqldrivers)",
        _PLUGINS + r"(qmltooling|position|sensors|virtualkeyboard|multimedia|designer|networkaccess)",
        # Picture kinds no campaign may hold (see petition_core.campaign.picture).
        _PLUGINS + r"imageformats/(lib)?q(tiff|tga|wbmp|icns|webp|pdf|gif)",
        # Qt's own words in languages the program does not speak.
        r"/PySide6/(Qt/)?translations/(?!qt(base)?_(ar|de|en|es|fr|zh_CN|zh_TW)\.qm)",
        # Libraries only the plugins above need.
        r"Qt6?(Network|Sql|Test|Qml\w*|Quick\w*|OpenGL\w*|EglFS\w*|Wayland\w*|WlShell\w*|Pdf)(\.so\.6|\.dll|$)",
        # Drawing in software for Windows machines without a graphics driver: widgets do not use OpenGL.
        r"opengl32sw\.dll|d3dcompiler_47\.dll",
        r"(^|/)lib(gtk|gdk|atk|atspi|cairo|pango|epoxy|fribidi|thai|datrie|graphite2|pixman|jpeg|wayland|gio|gmodule)",
        r"(^|/)lib(mount|blkid|selinux|krb5|k5crypto|gssapi|com_err|keyutils|tiff|webp|jbig|deflate|Lerc|harfbuzz)",
        # Printing asks the system's own CUPS; without one there is no printer either.
        r"(^|/)lib(cups|avahi-\w+|gnutls|nettle|hogweed|idn2|p11-kit|tasn1|unistring|gmp)\.so",
        r"(^|/)libX(composite|cursor|damage|fixes|i|inerama|randr|render|ext)\.so",
        rf"/babel/locale-data/(?!({'|'.join(LANGUAGES)})(_\w+)?\.dat)",
        # Places, banks and offices: the numbers in `petition_core.national_numbers` need none of these tables.
        r"(^|/)stdnum/.*\.(dat|crt)$",
        # Tests, notes for type checkers and sources in C that some wheels carry along.
        r"\.(pyi|pyx|pxd|c|h)$",
        r"(^|/)(tests?|testing)/",
    )
]


def kept(entries: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """The entries of one of PyInstaller's tables (place, source, kind) that stay."""
    return [entry for entry in entries if not any(p.search("/" + entry[0].replace("\\", "/")) for p in DROPPED)]
