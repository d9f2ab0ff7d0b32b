"""Each fault in a text file is told with its line; what would fetch, hide or be lost is refused."""

from __future__ import annotations

import pytest

from petition_core.campaign.source import read_source
from tests.core.folders import TEXT, faults_of, line_of, make_files, with_line
from tests.core.made_pictures import chunk, png

EN = "texts/en.md"

# What is exchanged for what in texts/en.md; a piece of the line that the fault must name; a piece of its sentence.
FAULTS = [
    ("# Title\n\nKeep the parks", "# Title\n", "# Title", "The text “Title” is missing"),
    ("# Title\n\nKeep the parks\n\n", "", "", "The text “Title” is missing"),
    ("# Signed text\n\nI ask Ana Lind to keep the parks open.\n\n", "", "", "The text “Signed text” is missing"),
    ("# Demand", "# Demands", "# Demands", "no heading of a campaign text"),
    ("# Demand", "# Demand: now", "# Demand: now", "no heading of a campaign text"),
    ("# Question: email", "# Question", "# Question\n", "no heading of a campaign text"),
    ("# Consent: news", "# Consent", "# Consent\n", "no heading of a campaign text"),
    ("# Demand", "#Demand", "#Demand", "needs a blank after its #"),
    ("# Question: email", "#Question: email", "#Question: email", "needs a blank after its #"),
    ("# Thanks", "# Story", "# Story\n\nThank you", "here twice"),
    ("# Title", "Good morning\n\n# Title", "Good morning", "Words before the first heading"),
    ("# Question: email\n\nE-mail\n\n", "", "", "The question “email” has no words"),
    ("# Question: email\n\nE-mail", "# Question: email\n", "# Question: email", "The question “email” has no words"),
    ("# Question: email", "# Question: e_mail", "# Question: e_mail", "no such id"),
    ("# Consent: news\n\nWrite to me.\n", "", "", "The consent “news” has no wording"),
    ("# Consent: news\n\nWrite to me.\n", "# Consent: news\n", "# Consent: news", "cannot be offered"),
    ("# Consent: news", "# Consent: newz", "# Consent: newz", "no such id"),
    ("Once upon a time.", "Once\n\nupon <b>a</b> time.", "upon <b>", "HTML"),
    ("Once upon a time.", "Once <!-- hidden --> upon", "Once <", "HTML"),
    ("Once upon a time.", "Once <script>", "Once <", "HTML"),
    ("Once upon a time.", "Once <IMG SRC=x>", "Once <", "HTML"),
    ("Once upon a time.", "Once <?php", "Once <", "HTML"),
    ("They are ours.", "They\n\nare \u202eours.", "are \u202e", "direction-changing"),
    ("They are ours.", "They are\x07 ours.", "They are\x07", "Hidden"),
    ("They are ours.", "They are\u2028 ours.", "They are\u2028", "Hidden"),
    ("As in a letter.", "As in\ufeff a letter.", "As in", "Hidden"),
    ("Count me.", "Count me.\n\nIn\u2066deed.", "In\u2066deed", "direction-changing"),
    ("](banner.png)", "](other.png)", "![the park](other", "other.png is not in the folder"),
    ("](banner.png)", "](https://evil.example/a.png)", "![the park](https", "nothing is fetched"),
    ("](banner.png)", "](file:///etc/hostname)", "![the park](file", "nothing is fetched"),
    ("](banner.png)", "](//evil.example/share/a.png)", "![the park](//", "nothing is fetched"),
    ("](banner.png)", "](qrc:/a.png)", "![the park](qrc", "nothing is fetched"),
    ("](banner.png)", "](data:image/png;base64,AA==)", "![the park](data", "nothing is fetched"),
    ("](banner.png)", "](<https://evil.example/a b.png>)", "![the park](<", "all on one line"),
    ("](banner.png)", "](\nbanner.png)", "![the park](", "all on one line"),
    ("](banner.png)", "][ref]\n\n[ref]: https://evil.example/a.png", "![the park][ref]", "all on one line"),
    ("](banner.png)", "]", "![the park]\n", "all on one line"),
    ("![the park](banner.png)", "![the [old] park](https://evil.example/a.png)", "![the [old]", "all on one line"),
    ("Write to me.", "Write to me.\n\n# Next action\n\nWalk", "# Next action", "two lines"),
    ("Write to me.", "Write to me.\n\n# Next action\n\nWalk\nhttps://a.example\nnow", "# Next action", "two lines"),
    ("Once upon a time.", "Once. " * 10_001, "# Story", "more than 60,000 characters"),
]


@pytest.mark.parametrize(("old", "new", "piece", "sentence"), FAULTS, ids=[f"{f[1][:40]!a}" for f in FAULTS])
def test_a_fault_is_told_with_its_line(old, new, piece, sentence):
    files = with_line(make_files(), EN, old, new)
    line = 0 if not piece else line_of(files, EN, piece)
    found = [fault for fault in faults_of(files) if sentence in fault.sentence]
    assert [(fault.file, fault.line) for fault in found] == [(EN, line)], faults_of(files)


def test_a_closed_campaign_needs_the_words_of_its_end():
    files = with_line(make_files(), "campaign.toml", 'state = "open"', 'state = "closed"')
    told = {(fault.file, fault.sentence) for fault in faults_of(files)}
    assert told == {
        (f"texts/{language}.md", f"The text “{text}” is missing.")
        for language in ("en", "zh-Hant")
        for text in ("Closed title", "Closed text")
    }
    ended = "\n# Closed title\n\nOver\n\n# Closed text\n\nThank you.\n"
    for language in ("en", "zh-Hant"):
        files[f"texts/{language}.md"] += ended.encode()
    assert read_source(files)[0].state == "closed"


def test_a_language_without_its_file_and_a_file_without_its_language_are_told():
    files = make_files()
    del files["texts/zh-Hant.md"]
    files["texts/de.md"] = files[EN]
    files["texts/zh_Hant.md"] = files[EN]
    told = {fault.file: (fault.line, fault.sentence) for fault in faults_of(files)}
    assert {name: line for name, (line, _) in told.items()} == dict.fromkeys(
        ("texts/de.md", "texts/zh-Hant.md", "texts/zh_Hant.md"), 0
    )
    assert "not in “languages”" in told["texts/de.md"][1]
    assert "no texts in this language" in told["texts/zh-Hant.md"][1]
    assert "Name this file after its language" in told["texts/zh_Hant.md"][1]


def test_a_text_that_is_not_utf8_is_told_at_the_first_such_line():
    files = {**make_files(), EN: TEXT.replace("ours.", "ourß.").encode("latin-1")}
    found = [fault for fault in faults_of(files) if "UTF-8" in fault.sentence]
    assert [(fault.file, fault.line) for fault in found] == [(EN, 7)]


@pytest.mark.parametrize(
    "text",
    [
        "a < b and b > c",
        "I <3 parks",
        "see <https://parks.example/a?b=c> or <post@parks.example>",
        "5 << 6",
        'an ![icon](banner.png "the park") in a line, and ![another](banner.png)',
        "ข้าว\u200bผัด",
        "علی\u200cرضا",
        "## A heading of its own\n\n- one\n- two\n\n> said",
        "Wow!\n[a link](https://parks.example)",
    ],
    ids=ascii,
)
def test_what_only_looks_odd_is_welcome(text):
    campaign, _ = read_source(with_line(make_files(), EN, "Once upon a time.", text))
    assert text in campaign.texts["en"].story


def test_words_are_read_as_they_stand():
    source = (
        TEXT
        + "\n# Next action\n\nWalk with us\nhttps://parks.example/walk\n\n# NEXT ACTION\n\nTell\nmailto:a@b.example\n"
    )
    texts = read_source({**make_files(), EN: source.encode()})[0].texts["en"]
    assert (texts.title, texts.target_office, texts.thanks) == ("Keep the parks", "", "Thank you.")
    assert texts.story == "Once upon a time.\n\n![the park](banner.png)"
    assert (texts.questions["name"].label, texts.questions["name"].help) == ("Full name", "As in a letter.")
    assert [(one.title, one.address) for one in texts.next_actions] == [
        ("Walk with us", "https://parks.example/walk"),
        ("Tell", "mailto:a@b.example"),
    ]


def test_a_heading_may_have_a_wide_colon():
    files = with_line(make_files(), EN, "# Question: name", "# Question： name")
    assert read_source(files)[0].texts["en"].questions["name"].label == "Full name"


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("photo.jpeg", b"", "Name pictures"),
        ("Photo.PNG", b"", "Name pictures"),
        ("anim.gif", b"GIF89a", "Name pictures"),
        ("logo.svg", b"<svg/>", "Name pictures"),
        ("a.png", b"GIF89a", "not what its name says"),
    ],
)
def test_a_bad_picture_is_told_by_its_name(name, content, sentence):
    (fault,) = faults_of({**make_files(), name: content})
    assert (fault.file, fault.line) == (name, 0)
    assert sentence in fault.sentence


def test_too_many_pictures_are_told():
    picture = make_files()["banner.png"]
    files = {**make_files(), **{f"p{n}.png": picture for n in range(23)}}
    assert len(read_source(files)[1]) == 24
    files["one_more.png"] = picture
    found = [fault for fault in faults_of(files) if "At most 24 pictures" in fault.sentence]
    assert [fault.line for fault in found] == [line_of(files, "campaign.toml", "[look]")]


def test_pictures_that_are_too_heavy_together_are_told():
    heavy = png(extra=chunk(b"tEXt", bytes(2_000_000)))
    files = {**make_files(), **{f"p{n}.png": heavy for n in range(6)}}
    assert "banner.png" in read_source(files)[1]
    files["p6.png"] = heavy
    (fault,) = faults_of(files)
    assert (fault.line, "12 MB together" in fault.sentence) == (line_of(files, "campaign.toml", "[look]"), True)


def test_files_of_another_kind_are_passed_over():
    files = {
        **make_files(),
        "notes.txt": b"\xff",
        "README.md": b"\xff",
        "texts/old.txt": b"",
        ".DS_Store": b"",
        "sub/a.png": b"",
    }
    assert set(read_source(files)[1]) == {"banner.png"}
