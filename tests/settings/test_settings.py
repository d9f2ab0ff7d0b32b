"""The settings: each option once, wrong lines named, other lines left alone, the data folder found."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from petition_core.errors import FileRefused, SettingsRefused
from petition_desktop.settings import Settings, home_folder, options, read_settings, settings_page
from petition_desktop.store.settings_file import save_settings
from place import ROOT


@pytest.fixture
def file(tmp_path):
    """Where the settings would be."""
    return tmp_path / "settings.toml"


def test_without_a_file_everything_has_its_default(file):
    assert read_settings(file) == Settings()


def test_an_empty_file_and_one_from_windows_editor_are_read(file):
    file.write_text("")
    assert read_settings(file) == Settings()
    file.write_bytes(b'\xef\xbb\xbftheme = "dark"\r\n')
    assert read_settings(file).theme == "dark"


def test_each_option_is_read_from_the_file(file):
    file.write_text(
        'language = "zh-Hant"\ntext_scale = 150\ntheme = "dark"\ncontrast = "high"\nhide_from_capture = true\n'
        "sound = true\n"
        'campaign = "parks"\n'
        'place = "旺角"\nvolunteer = "AB"\ndevice_key = "file"\noffice_key = "keys/office.key"\nproxy = "socks5h://127.0.0.1:9050"\n'
        'log_level = "error"\n',
        encoding="utf-8",
    )
    read = read_settings(file)
    assert [getattr(read, option.name) for option in options()] == [
        "zh-Hant", 150, "dark", "high", True, True, "parks", "旺角", "AB", "file", "keys/office.key", "socks5h://127.0.0.1:9050",
        "error",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            'theme = "dark"\ncolour = "red"\n',
            "In settings.toml, line 2, “colour” cannot be used: there is no such option.",
        ),
        ("[window]\nwidth = 3\n", "In settings.toml, line 1, “window” cannot be used: there is no such option."),
        ("\n\ntheme = 'blue'\n", "line 3, “theme” cannot be used: it must be auto, light or dark."),
        ("theme = true\n", "line 1, “theme” cannot be used: it must be auto, light or dark."),
        ("text_scale = 74", "“text_scale” cannot be used: it must be a whole number from 75 to 300."),
        ("text_scale = 301", "“text_scale” cannot be used"),
        ("text_scale = true", "“text_scale” cannot be used"),
        ("text_scale = '100'", "“text_scale” cannot be used"),
        ("text_scale = 100.5", "“text_scale” cannot be used"),
        (f"place = '{'x' * 81}'", "“place” cannot be used: it must be text of at most 80 characters."),
        ("volunteer = 'Jane Doe the First'", "“volunteer” cannot be used: it must be initials, at most 8 characters."),
        ("campaign = 'Clean Air'", "“campaign” cannot be used: it must be the id of a campaign, or nothing."),
        ("language = 'english please'", "“language” cannot be used"),
        ("device_key = 'nowhere'", "“device_key” cannot be used: it must be auto or file."),
        ("proxy = '127.0.0.1:9050'", "“proxy” cannot be used: it must be an address that begins with socks5h://"),
        ("proxy = 'socks5://127.0.0.1'", "“proxy” cannot be used"),
        ("proxy = 'http://user:word@host'", "“proxy” cannot be used"),
        ("log_level = 'all'", "“log_level” cannot be used"),
        ("theme = dark", "In settings.toml, line 1, “this line” cannot be used: it is not “name = value”."),
        ('theme = "dark"\nnonsense\n', "In settings.toml, line 2, “this line” cannot be used"),
        ('theme = "dark"\ntheme = "light"\n', "In settings.toml, line 2, “this line” cannot be used"),
    ],
)
def test_a_wrong_line_is_named_with_what_to_do(file, text, told):
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsRefused) as caught:
        read_settings(file)
    assert told in str(caught.value)
    assert str(caught.value).endswith("Mend or delete that line.")


def test_a_file_that_is_no_text_is_refused(file):
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(FileRefused):
        read_settings(file)
    file.unlink()
    file.mkdir()
    with pytest.raises(FileRefused):
        read_settings(file)


def test_saving_changes_one_line_and_leaves_the_others_as_they_were(file):
    file.write_text('# mine\ntheme = "light"  # for the sun\n\nplace = "Market"\n', encoding="utf-8")
    saved = save_settings(file, {"place": 'Fo Tan \\ 火炭 "x"\t', "text_scale": 200})
    assert file.read_text(encoding="utf-8").splitlines()[:3] == ["# mine", 'theme = "light"  # for the sun', ""]
    assert read_settings(file) == saved
    assert (saved.place, saved.text_scale, saved.theme) == ('Fo Tan \\ 火炭 "x"\t', 200, "light")


def test_saving_makes_a_private_file(file):
    save_settings(file, {"volunteer": "AB"})
    assert file.read_text(encoding="utf-8") == 'volunteer = "AB"\n'
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("changes", [{"theme": "blue"}, {"colour": "red"}, {"volunteer": "far too long"}])
def test_saving_something_that_is_no_setting_leaves_the_file_untouched(file, changes):
    file.write_text('theme = "light"\n')
    with pytest.raises(SettingsRefused):
        save_settings(file, changes)
    assert file.read_text() == 'theme = "light"\n'


def test_the_data_folder_is_the_one_asked_for_then_the_variable_then_the_systems(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.chdir(tmp_path)
    variable = {"PETITION_HOME": str(tmp_path / "from-variable")}
    assert home_folder(tmp_path / "asked", variable) == tmp_path / "asked"
    assert home_folder(Path("near"), variable) == tmp_path / "near"
    assert home_folder(None, variable) == tmp_path / "from-variable"
    assert home_folder(None, {"PETITION_HOME": ""}).name == "Petition Desktop"
    assert home_folder(None, {}).is_absolute()


def test_each_option_has_a_sentence_and_a_default_that_is_allowed():
    assert [option.name for option in options()] == list(Settings.__struct_fields__)
    for option in options():
        assert option.sentence.endswith((".", "9050"))
        assert option.allowed
        assert f"| `{option.name}` |" in settings_page()


def test_the_page_about_the_settings_says_the_same():
    assert settings_page() in (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
