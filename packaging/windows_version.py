"""The version resource of a Windows program, which its file properties and some virus scanners show."""

from __future__ import annotations


def version_resource(version: str, name: str) -> object:
    """For the executable `name`; `version` is our own, such as 0.1.0."""
    # Only there on Windows, because PyInstaller's module needs Windows' libraries.
    from PyInstaller.utils.win32 import versioninfo as v  # type: ignore[import-untyped]

    numbers = (*(int(part) for part in version.split(".")[:3]), 0)
    words = {
        "ProductName": "Petition Desktop",
        "FileDescription": "Petition Desktop",
        "ProductVersion": version,
        "FileVersion": version,
        "InternalName": name,
        "OriginalFilename": f"{name}.exe",
        "LegalCopyright": "AGPL-3.0-or-later",
    }
    strings = [v.StringStruct(key, value) for key, value in words.items()]
    # 0409 is English (United States), 04B0 and 1200 are Unicode: the table every tool reads.
    return v.VSVersionInfo(
        ffi=v.FixedFileInfo(filevers=numbers, prodvers=numbers, fileType=0x1, OS=0x40004),
        kids=[
            v.StringFileInfo([v.StringTable("040904B0", strings)]),
            v.VarFileInfo([v.VarStruct("Translation", [0x0409, 1200])]),
        ],
    )
