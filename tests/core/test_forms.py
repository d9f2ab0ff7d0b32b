"""A form is written in one way and read strictly; what anybody else may have sealed does not reach the register."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition_core.errors import FormRefused, FormTooLarge
from petition_core.padding import SIZES, pad, unpad
from petition_core.parts import u32
from petition_core.signature import ConsentAnswer, Shift, Signature, form_bytes, read_form
from tests.core.made_forms import TEXTS_HASH, make_signature

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
HASHES = st.binary(min_size=32, max_size=32).map(bytes.hex)
FORMS = st.builds(
    Signature,
    format=st.just(1),
    campaign_id=TEXT,
    campaign_version=st.integers(0, 2**31 - 1),
    language=TEXT,
    texts=HASHES,
    answers=st.dictionaries(TEXT, TEXT | st.booleans(), max_size=5),
    consents=st.dictionaries(
        TEXT, st.builds(ConsentAnswer, st.sampled_from(["yes", "no", "not asked"]), HASHES), max_size=4
    ),
    given=st.sampled_from(["by the signer", "by the volunteer", "read aloud", "on paper"]),
    time=st.datetimes(timezones=st.timezones()).map(lambda moment: moment.isoformat(timespec="seconds")),
    clock=st.sampled_from(["trusted", "not checked", "wrong"]),
    shift=st.builds(Shift, TEXT, TEXT),
    possible_repeat=st.booleans(),
    sheet=st.integers(0, 2**31 - 1),
    line=st.integers(0, 2**31 - 1),
)


@given(FORMS)
def test_a_form_is_read_back_as_it_was(form):
    assert read_form(form_bytes(form)) == form


@given(st.lists(st.sampled_from(["name", "email", "country", "postcode"]), unique=True))
def test_the_order_in_which_answers_came_does_not_show(names):
    forwards = make_signature(answers={name: name for name in names})
    backwards = make_signature(answers={name: name for name in reversed(names)})
    assert form_bytes(forwards) == form_bytes(backwards)


def changed(**changes: object) -> bytes:
    """The bytes of a form with odd members, written in our way."""
    return msgspec.json.encode(msgspec.to_builtins(make_signature()) | changes, order="sorted")


ODD = {
    "format 0": changed(format=0),
    "format 2": changed(format=2),
    "unknown member": changed(more="than this"),
    "number as answer": changed(answers={"name": 5}),
    "no answer": changed(answers={"name": None}),
    "list of answers": changed(answers=["name"]),
    "unknown consent": changed(consents={"count": {"answer": "maybe", "wording": TEXTS_HASH}}),
    "short wording hash": changed(consents={"count": {"answer": "yes", "wording": "00"}}),
    "texts hash in capitals": changed(texts=TEXTS_HASH.upper()),
    "texts hash with a line break": changed(texts=TEXTS_HASH + "\n"),
    "unknown way": changed(given="by nobody"),
    "unknown clock": changed(clock="fine"),
    "no time": changed(time=""),
    "time without zone": changed(time="2020-06-01T14:05:09"),
    "time that is none": changed(time="noon"),
    "a sheet below 0": changed(sheet=-1),
    "a line beyond all tables": changed(line=2**63),
    "a version beyond all tables": changed(campaign_version=2**63),
    "repeat as number": changed(possible_repeat=1),
    "shift as text": changed(shift="Mong Kok"),
    "not JSON": b"{",
    "nothing": b"",
    "not UTF-8": b"\xff\xfe",
    "deep": b'{"answers":' + b"[" * 100_000,
    "lone surrogate": form_bytes(make_signature()).replace("陳".encode(), b"\\ud800"),
}


@pytest.mark.parametrize("raw", ODD.values(), ids=ODD)
def test_an_odd_form_is_refused(raw):
    with pytest.raises(FormRefused):
        read_form(raw)


def test_a_form_without_one_of_its_members_is_refused():
    whole = msgspec.to_builtins(make_signature())
    for missing in ("format", "campaign_id", "texts", "answers", "consents", "given", "time", "clock", "shift"):
        raw = msgspec.json.encode({name: value for name, value in whole.items() if name != missing}, order="sorted")
        with pytest.raises(FormRefused):
            read_form(raw)


def test_the_same_form_written_in_another_way_is_refused():
    written = form_bytes(make_signature())
    as_python = json.loads(written)
    others = [
        json.dumps(as_python, ensure_ascii=False, sort_keys=True).encode(),
        json.dumps(as_python, ensure_ascii=True, separators=(",", ":"), sort_keys=True).encode(),
        written + b"\n",
        b"\xef\xbb\xbf" + written,
        written.replace(b'"answers"', b'"answers":{},"answers"', 1),
        json.dumps(dict(reversed(as_python.items())), ensure_ascii=False, separators=(",", ":")).encode(),
    ]
    for other in others:
        assert other != written
        with pytest.raises(FormRefused):
            read_form(other)


@given(st.binary(max_size=SIZES[-1] - 4))
def test_a_padded_form_has_one_of_the_sizes_and_comes_back(form):
    padded = pad(form)
    assert len(padded) in SIZES
    assert unpad(padded) == form


@pytest.mark.parametrize("size", SIZES)
def test_a_form_takes_the_smallest_size_that_holds_it(size):
    assert len(pad(bytes(size - 4))) == size
    assert len(pad(bytes(size - 5))) == size
    assert unpad(pad(bytes(size - 4))) == bytes(size - 4)
    if size != SIZES[-1]:
        assert len(pad(bytes(size - 3))) == SIZES[SIZES.index(size) + 1]


def test_there_are_six_sizes():
    lengths = range(0, 24_573, 4)
    assert {len(pad(bytes(length))) for length in lengths} == {1_024, 2_048, 4_096, 8_192, 16_384, 24_576}


def test_a_form_that_fits_no_size_is_refused():
    with pytest.raises(FormTooLarge):
        pad(bytes(SIZES[-1] - 3))


BADLY_PADDED = {
    "nothing": b"",
    "no size of ours": pad(b"form")[:-1],
    "one byte more": pad(b"form") + b"\0",
    "a larger size than needed": u32(4) + b"form" + bytes(2_048 - 8),
    "longer than it is": u32(1_021) + bytes(1_020),
    "far too large": u32(9_000) + bytes(9_000),
    "endless": b"\xff" * 1_024,
    "something behind the form": pad(b"form")[:-1] + b"\x01",
    "something right behind the form": pad(b"form").replace(b"form\0", b"form\1"),
}


@pytest.mark.parametrize("raw", BADLY_PADDED.values(), ids=BADLY_PADDED)
def test_bad_padding_is_refused(raw):
    with pytest.raises(FormRefused):
        unpad(raw)
