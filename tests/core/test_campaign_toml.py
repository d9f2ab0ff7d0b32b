"""Each fault in `campaign.toml` is told with its line and in words, and all of them at once."""

from __future__ import annotations

import msgspec
import pytest

from petition_core.campaign.faults import Fault
from petition_core.campaign.source import read_source
from tests.core.folders import OFFICE, TOML, faults_of, hybrid_files, line_of, make_files, with_line


def test_a_folder_without_fault_is_read():
    for files in (make_files(), hybrid_files()):
        campaign, pictures = read_source(files)
        assert (campaign.id, campaign.languages, set(pictures)) == ("parks", ("en", "zh-Hant"), {"banner.png"})
        assert (campaign.grace_days, campaign.keep_days, campaign.minimum_age, campaign.server) == (14, 7, 0, "")
        assert campaign.sealing.recipients[0].startswith("age1")
        assert [question.required for question in campaign.questions] == [True, False]


# What is exchanged for what; a piece of the line that the fault must name; a piece of its sentence.
FAULTS = [
    ("format = 1", "format = 2", "format = 2", "format 1"),
    ("format = 1", 'format = "1"', "format =", "whole number"),
    ('id = "parks"', 'id = "Parks"', 'id = "Parks"', "small letters"),
    ('id = "parks"', "id = 7", "id = 7", "text in quotes"),
    ('id = "parks"\n', "", "", "“id” is missing"),
    ("version = 1", "version = 0", "version = 0", "count from 1"),
    ("version = 1", "version = true", "version = true", "whole number"),
    ("version = 1", "version = 1.5", "version = 1.5", "whole number"),
    ('"petition"', '"strike"', "strike", "“petition”, “open_letter”, “pledge”"),
    ('"open"', '"ajar"', "ajar", "“open”, “closing”, “closed”"),
    ("opens = 2020-05-28T00:00:00+08:00", "opens = 2020-05-28", "opens =", "with their zone"),
    ("opens = 2020-05-28T00:00:00+08:00", "opens = 2020-05-28T00:00:00", "opens =", "with its zone"),
    ("closes = 2020-07-01T23:59:59+08:00", "closes = 2020-07-01T23:59:59", "closes =", "with its zone"),
    ("closes = 2020-07-01T23:59:59+08:00", "closes = 2020-05-27T23:59:59+08:00", "closes =", "not after"),
    ("closes = 2020-07-01T23:59:59+08:00", "closes = 2020-05-28T00:00:00+08:00", "closes =", "not after"),
    ("closes = 2020-07-01T23:59:59+08:00", 'closes = "soon"', "closes =", "date and time"),
    ("retention_days = 365", "retention_days = 0", "retention", "from 1 to 36600"),
    ("retention_days = 365\n", "", "", "“retention_days” is missing"),
    ("retention_days = 365", "retention_days = 365\ngrace_days = 400", "grace", "from 0 to 366"),
    ("retention_days = 365", "retention_days = 365\nkeep_days = -1", "keep", "from 0 to 366"),
    ("retention_days = 365", "retention_days = 365\nminimum_age = 99", "minimum", "from 0 to 30"),
    ("retention_days = 365", 'retention_days = 365\nserver = "petition.example"', "server", "https://"),
    ("retention_days = 365", 'retention_days = 365\nonline = "file:///x"', "online", "https://"),
    ("retention_days = 365", "retention_days = 365\ncolour = 1", "colour", "“colour” is not known"),
    ("retention_days = 365", "retention_days = 365\nversion = 2", "version = 2", "twice"),
    ("retention_days = 365", "retention_days 365", "retention_days 365", "not TOML"),
    ('languages = ["en", "zh-Hant"]', 'languages = "en"', "languages =", "Write a list"),
    ('languages = ["en", "zh-Hant"]', "languages = [1]", "languages =", "Write a list"),
    ('languages = ["en", "zh-Hant"]', 'languages = ["en", "zh-Hant", "en"]', "languages =", "each language once"),
    ('languages = ["en", "zh-Hant"]', 'languages = ["en", "zh-Hant", "zh_HK"]', "languages =", "not a language tag"),
    ("[organisation]", "[organization]", "[organization]", "“organization” is not known"),
    ('name = "Friends of the Parks"', 'name = " "', 'name = " "', "plain characters"),
    ('name = "Friends of the Parks"', 'name = "Parks\\u202e"', "u202e", "plain characters"),
    ('contact = "post@parks.example"\n', "", "[organisation]", "“contact” is missing"),
    ('privacy = "privacy@parks.example"', "privacy = 5", "privacy = 5", "text in quotes"),
    ('privacy = "privacy@parks.example"', 'phone = "1"\nprivacy = "a"', "phone", "“phone” is not known"),
    ('suite = "classic"', 'suite = "quantum"', "quantum", "“hybrid”, “classic”"),
    ('suite = "classic"', 'suite = "hybrid"', 'suite = "hybrid"', "not of this suite"),
    ('office = "office.public"', 'office = "offce.public"', "offce", "“offce.public” is not in the folder"),
    ('office = "office.public"', 'office = ""', "office =", "is not in the folder"),
    ('recovery = "recovery.public"', 'recovery = "office.public"', "[keys]", "each once"),
    ("#0B5C8A", "blue", "accent", "#RRGGBB"),
    ('banner = "banner.png"', 'banner = "baner.png"', "baner", "baner.png is not in the folder"),
    ('banner = "banner.png"', 'logo = "logo.png"', "logo", "logo.png is not in the folder"),
    ('banner = "banner.png"', 'font = "x"', "font", "“font” is not known"),
    ('kind = "email"', 'kind = "e-mail"', "e-mail", "“full_name”, “given_name”"),
    ('id = "email"\nkind = "email"', 'kind = "email"', "[[question]]\nkind", "“id” is missing"),
    ("required = true\n\n[[question]]", "required = 1\n\n[[question]]", "required = 1", "true or false"),
    ('id = "email"', 'id = "E-mail"', 'id = "E-mail"', "small letters"),
    ('id = "email"', 'id = "name"', 'id = "name"\nkind = "email"', "Two have this id"),
    ('id = "email"', 'id = "news"', 'id = "news"\npurpose', "A question has this id"),
    (
        'kind = "full_name"\nrequired = true',
        'kind = "full_name"',
        "[[question]]",
        "required question of kind full_name",
    ),
    ('purpose = "news"', 'purpose = "profit"', "profit", "“count”, “show_name”"),
    ('channel = "email"', 'channel = "pigeon"', "pigeon", "“email”, “phone”"),
    ('channel = "email"\n', "", '[[consent]]\nid = "news"', "News needs a channel"),
    ('purpose = "count"\nrequired = true', 'purpose = "count"', "[[consent]]", "exactly one consent"),
    ('purpose = "count"', 'purpose = "show_name"', "[[consent]]", "exactly one consent"),
    ('channel = "email"', 'channel = "email"\nrequired = true  # oops', "# oops", "Only the consent to count"),
]


@pytest.mark.parametrize(("old", "new", "piece", "sentence"), FAULTS, ids=[f"{f[1]!a}" for f in FAULTS])
def test_a_fault_is_told_with_its_line(old, new, piece, sentence):
    files = with_line(make_files(), "campaign.toml", old, new)
    line = 0 if not piece else line_of(files, "campaign.toml", piece)
    found = [fault for fault in faults_of(files) if sentence in fault.sentence]
    assert [(fault.file, fault.line) for fault in found] == [("campaign.toml", line)], faults_of(files)


@pytest.mark.parametrize("root", ["00" * 32, "zz" * 32, "R" * 64, "ab" * 31, "AB" * 32, " ".join(["ab" * 16] * 2), ""])
def test_a_root_key_that_proves_nothing_is_told_with_its_line(root):
    start = TOML.index('root = "')
    source = TOML[:start] + f'root = "{root}"' + TOML[TOML.index("\n", start) :]
    files = {**make_files(), "campaign.toml": source.encode()}
    (fault,) = faults_of(files)
    assert (fault.file, fault.line) == ("campaign.toml", line_of(files, "campaign.toml", "root ="))
    assert "64 hexadecimal digits" in fault.sentence


@pytest.mark.parametrize("table", ["question", "consent"])
def test_single_brackets_where_there_can_be_several_are_told(table):
    parts = TOML.split(f"[[{table}]]")
    files = {**make_files(), "campaign.toml": f"[{table}]".join([parts[0], parts[1]]).encode()}
    told = [(fault.line, fault.sentence) for fault in faults_of(files)]
    assert (
        line_of(files, "campaign.toml", f"[{table}]"),
        f"Write [[{table}]] in double brackets: there can be several.",
    ) in told


def test_a_table_that_is_written_as_text_is_told():
    files = with_line(make_files(), "campaign.toml", "retention_days = 365", 'retention_days = 365\nlook = "blue"')
    files = with_line(files, "campaign.toml", '[look]\naccent = "#0B5C8A"\nbanner = "banner.png"\n', "")
    (fault,) = faults_of(files)
    assert fault.line == line_of(files, "campaign.toml", "look =")
    assert "[look]" in fault.sentence


def test_no_questions_and_no_consents_are_told():
    files = {**make_files(), "campaign.toml": TOML[: TOML.index("[[question]]")].encode()}
    told = " ".join(fault.sentence for fault in faults_of(files) if fault.file == "campaign.toml")
    assert "full_name" in told
    assert "exactly one consent" in told


@pytest.mark.parametrize(("table", "member"), [("question", 'kind = "tick"'), ("consent", 'purpose = "pass_on"')])
def test_more_than_forty_are_told_at_the_first_question(table, member):
    def files_with(count: int) -> dict[str, bytes]:
        extra = "".join(f'[[{table}]]\nid = "q{n}"\n{member}\n' for n in range(count))
        return {**make_files(), "campaign.toml": (TOML + extra).encode()}

    assert "at most 40" not in " ".join(fault.sentence for fault in faults_of(files_with(38)))
    found = [fault for fault in faults_of(files_with(39)) if "at most 40" in fault.sentence]
    assert [fault.line for fault in found] == [line_of(make_files(), "campaign.toml", "[[question]]")]


def test_a_required_e_mail_does_not_stand_in_for_a_name():
    files = with_line(make_files(), "campaign.toml", 'kind = "full_name"\nrequired = true', 'kind = "full_name"')
    files = with_line(files, "campaign.toml", 'kind = "email"', 'kind = "email"\nrequired = true')
    (fault,) = faults_of(files)
    assert "required question of kind full_name" in fault.sentence


def test_what_may_be_left_out_may_be_left_out():
    files = with_line(make_files(), "campaign.toml", "closes = 2020-07-01T23:59:59+08:00\n", "")
    files = with_line(files, "campaign.toml", 'recovery = "recovery.public"\n', "")
    files = with_line(files, "campaign.toml", '[look]\naccent = "#0B5C8A"\nbanner = "banner.png"\n', "")
    campaign, _ = read_source(files)
    assert (campaign.closes, len(campaign.sealing.recipients), campaign.look.banner) == (None, 1, "")


def test_addresses_of_server_and_petition_are_kept():
    given = 'retention_days = 365\nserver = "https://a.example"\nonline = "http://b.example/c?d=e"'
    campaign, _ = read_source(with_line(make_files(), "campaign.toml", "retention_days = 365", given))
    assert (campaign.server, campaign.online) == ("https://a.example", "http://b.example/c?d=e")


def test_a_missing_file_is_told_and_so_is_one_that_is_not_utf8():
    files = make_files()
    del files["campaign.toml"]
    assert (faults_of(files)[0].file, faults_of(files)[0].line) == ("campaign.toml", 0)
    latin = {**make_files(), "campaign.toml": TOML.replace("Friends", "Frëunde").encode("latin-1")}
    (fault,) = faults_of(latin)
    assert (fault.file, fault.line) == ("campaign.toml", 12)
    assert "UTF-8" in fault.sentence


def test_an_unfinished_file_is_told_at_its_last_line():
    files = {**make_files(), "campaign.toml": (TOML + 'x = """never ends\n').encode()}
    (fault,) = faults_of(files)
    assert fault.line == len(TOML.splitlines()) + 1


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"hello", "public key file"),
        (f"petition-public-key 1\n{OFFICE.recipient}\n".encode(), "has not passed its drill"),
        (f"petition-public-key 2\n{OFFICE.recipient}\n".encode(), "newer version"),
        (b"\xff\xfe", "public key file"),
    ],
    ids=["no key", "no drill", "newer", "no text"],
)
def test_a_key_file_that_may_not_seal_is_told_at_the_line_that_names_it(content, sentence):
    files = {**make_files(), "office.public": content}
    (fault,) = faults_of(files)
    assert (fault.file, fault.line) == ("campaign.toml", line_of(files, "campaign.toml", "office ="))
    assert fault.sentence.startswith("office.public: ")
    assert sentence in fault.sentence


def test_all_faults_are_told_at_once_and_in_order():
    files = make_files()
    for old, new in (("version = 1", "version = 0"), ("#0B5C8A", "blue"), ('id = "email"', 'id = "name"')):
        files = with_line(files, "campaign.toml", old, new)
    files = with_line(files, "texts/en.md", "# Title", "# Titel")
    told = faults_of(files)
    assert [fault.line for fault in told if fault.file == "campaign.toml"] == [3, 23, 32]
    assert {fault.file for fault in told} == {"campaign.toml", "texts/en.md", "texts/zh-Hant.md"}
    assert list(told) == sorted(told)


def test_windows_line_ends_and_a_byte_order_mark_change_nothing():
    ours, _ = read_source(make_files())
    theirs = {name: b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n") for name, content in make_files().items()}
    theirs |= {name: content for name, content in make_files().items() if name.endswith((".png", ".public"))}
    assert read_source(theirs)[0] == ours


def test_a_fault_reads_as_people_need_it():
    assert str(Fault("texts/en.md", 3, "Too long.")) == "texts/en.md:3: Too long."
    assert str(Fault("texts/en.md", 0, "Missing.")) == "texts/en.md: Missing."


def test_a_table_in_one_line_and_dotted_names_are_found():
    source = TOML.replace('[look]\naccent = "#0B5C8A"\nbanner = "banner.png"\n', "")
    for look in ('look = { accent = "blue" }', 'look.accent = "blue"'):
        changed = source.replace("retention_days = 365", f"retention_days = 365\n{look}")
        files = {**make_files(), "campaign.toml": changed.encode()}
        found = [fault for fault in faults_of(files) if "#RRGGBB" in fault.sentence]
        assert [fault.line for fault in found] == [line_of(files, "campaign.toml", "look")]
    changed = source.replace("version = 1", 'version = 1\nlook.banner = "banner.png"\nlook.accent = "blue"')
    files = {**make_files(), "campaign.toml": changed.encode()}
    assert [fault.line for fault in faults_of(files)] == [line_of(files, "campaign.toml", "look.accent")]


def test_lines_inside_a_long_text_are_taken_for_text():
    before = 'online = """\\\n  https://parks.example/\\\n  version = 3\\\n"""\nversion = 0'
    files = with_line(make_files(), "campaign.toml", "version = 1", before)
    found = [fault.line for fault in faults_of(files) if "count from 1" in fault.sentence]
    assert found == [line_of(files, "campaign.toml", "version = 0")]


def test_read_campaigns_hold_everything_the_folder_says():
    campaign, _ = read_source(make_files())
    assert msgspec.structs.asdict(campaign.organisation) == {
        "name": "Friends of the Parks",
        "contact": "post@parks.example",
        "privacy": "privacy@parks.example",
    }
    assert campaign.closes is not None
    assert campaign.closes.isoformat() == "2020-07-01T23:59:59+08:00"
    assert campaign.texts["en"].questions["name"].help == "As in a letter."
