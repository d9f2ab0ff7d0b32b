"""Changes options in the settings file, durably, and leaves everything else a person wrote there as it is."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from petition_desktop.settings import Settings, changed_text, parse_settings, settings_text
from petition_desktop.store.private_files import disk_errors, write_bytes_whole


def save_settings(path: Path, changes: Mapping[str, str | int]) -> Settings:
    """Write `changes` to `path` and return what holds now.

    `SettingsRefused` for an option or value that does not exist; then the file is untouched.
    """
    text = changed_text(settings_text(path), changes)
    settings = parse_settings(text, path.name)
    with disk_errors(path.parent):
        write_bytes_whole(path, text.encode())
    return settings
