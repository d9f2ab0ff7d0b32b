"""Parts behind their lengths: different lists never give the same bytes, and only whole ones are read."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from petition_core.errors import MalformedParts
from petition_core.parts import lp, read_lp, read_lp_exactly, read_text, read_uint, u32, u64

DOMAINS = st.from_regex(r"petition/[a-z]{1,12}/v[0-9]", fullmatch=True)
LISTS = st.lists(st.binary(max_size=40), max_size=6)


@given(DOMAINS, LISTS)
def test_what_is_written_is_read_back(domain, parts):
    assert read_lp(domain, lp(domain, *parts)) == parts


@given(DOMAINS, LISTS, DOMAINS, LISTS)
def test_two_statements_have_the_same_bytes_only_if_they_are_the_same(domain, parts, other_domain, others):
    same = (domain, parts) == (other_domain, others)
    assert (lp(domain, *parts) == lp(other_domain, *others)) is same


@given(st.lists(st.binary(max_size=8), min_size=2, max_size=4), st.data())
def test_moving_a_border_between_parts_changes_the_bytes(parts, data):
    joined = b"".join(parts)
    cut = data.draw(st.integers(0, len(joined)))
    assume([joined[:cut], joined[cut:]] != parts)
    assert lp("petition/x/v1", joined[:cut], joined[cut:]) != lp("petition/x/v1", *parts)


@given(LISTS, st.data())
def test_a_statement_that_is_cut_off_inside_a_part_is_refused(parts, data):
    whole = lp("petition/x/v1", *parts)
    ends = {len(lp("petition/x/v1", *parts[:count])) for count in range(len(parts) + 1)}
    cut = data.draw(st.sampled_from([at for at in range(len(whole)) if at not in ends]))
    with pytest.raises(MalformedParts):
        read_lp("petition/x/v1", whole[:cut])


@given(LISTS)
def test_a_statement_cut_between_parts_has_too_few_of_them(parts):
    whole = lp("petition/x/v1", *parts, b"last")
    with pytest.raises(MalformedParts):
        read_lp_exactly("petition/x/v1", whole[: -len(b"last") - 4], len(parts) + 1)


@given(LISTS, st.binary(min_size=1, max_size=20))
def test_bytes_behind_the_last_part_are_refused(parts, tail):
    with pytest.raises(MalformedParts):
        read_lp_exactly("petition/x/v1", lp("petition/x/v1", *parts) + tail, len(parts))


@given(LISTS, DOMAINS)
def test_a_statement_of_another_kind_is_refused(parts, domain):
    assume(domain != "petition/x/v1")
    with pytest.raises(MalformedParts):
        read_lp("petition/x/v1", lp(domain, *parts))


def test_nothing_at_all_is_no_statement():
    with pytest.raises(MalformedParts):
        read_lp("petition/x/v1", b"")


def test_a_reader_stops_at_the_number_of_parts_it_was_told():
    whole = lp("petition/x/v1", b"a", b"b", b"c")
    assert read_lp("petition/x/v1", whole, most=3) == [b"a", b"b", b"c"]
    with pytest.raises(MalformedParts):
        read_lp("petition/x/v1", whole, most=2)


def test_a_length_that_promises_more_than_there_is_is_refused():
    with pytest.raises(MalformedParts):
        read_lp("petition/x/v1", lp("petition/x/v1") + b"\xff\xff\xff\xff" + b"short")


@given(st.integers(0, 2**32 - 1), st.integers(0, 2**64 - 1))
def test_numbers_have_one_size_each(small, large):
    assert (len(u32(small)), len(u64(large))) == (4, 8)
    assert read_uint(u32(small), 4, "test") == small
    assert read_uint(u64(large), 8, "test") == large


@pytest.mark.parametrize("raw", [b"", b"\x00", b"\x00\x00\x01", b"\x00\x00\x00\x00\x01"])
def test_a_number_of_another_size_is_refused(raw):
    with pytest.raises(MalformedParts):
        read_uint(raw, 4, "test")


@pytest.mark.parametrize("raw", [b"\xff", b"\xed\xa0\x80", b"\xc0\x80"], ids=["no UTF-8", "surrogate", "overlong"])
def test_text_that_is_not_utf8_is_refused(raw):
    with pytest.raises(MalformedParts):
        read_text(raw, "test")
