"""The files that a double click opens, as macOS wants to be told: kinds of our own, and that we are their owner.

For Linux and Windows the same stands in `resources/opening/`; tests/packaged holds all three against the program.
"""

from __future__ import annotations

from petition_desktop.open_requests import OPENED

_NAMES = {".campaign": "Campaign", ".invite": "Invite"}


def info_plist() -> dict[str, list[dict[str, object]]]:
    """What goes into Info.plist: CFBundleDocumentTypes and UTExportedTypeDeclarations, one of each for each kind."""
    return {
        "CFBundleDocumentTypes": [_opened(ending) for ending in OPENED],
        "UTExportedTypeDeclarations": [_kind(ending) for ending in OPENED],
    }


def _opened(ending: str) -> dict[str, object]:
    return {
        "CFBundleTypeName": f"{_NAMES[ending]} of Petition Desktop",
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [_identifier(ending)],
    }


def _kind(ending: str) -> dict[str, object]:
    return {
        "UTTypeIdentifier": _identifier(ending),
        "UTTypeDescription": f"{_NAMES[ending]} of Petition Desktop",
        "UTTypeConformsTo": ["public.data"],
        "UTTypeTagSpecification": {
            "public.filename-extension": [ending.removeprefix(".")],
            "public.mime-type": [f"application/vnd.petition-desktop{ending}"],
        },
    }


def _identifier(ending: str) -> str:
    return f"org.petition-desktop{ending}"
