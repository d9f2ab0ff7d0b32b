"""National numbers are checked by the digits that their country puts in, and kept without blanks."""

from __future__ import annotations

from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition_core.campaign.model import Campaign, Question
from petition_core.countries import ISO_3166_ALPHA_2
from petition_core.national_numbers import DOCUMENTS, compact_number, country_of, module_of
from tests.core.asking import asking, found, kept


def asking_for(document: str) -> Campaign:
    return asking(Question("number", "national_number", document=document))


DNI = asking_for("es.dni")

# Made up, or printed as examples by the offices that give them out.
NUMBERS = [
    ("es.dni", "54362315-K", "54362315K"),
    ("es.dni", " 54362315 k ", "54362315K"),
    ("es.dni", "５４３６２３１５Ｋ", "54362315K"),
    ("es.dni", "٥٤٣٦٢٣١٥K", "54362315K"),
    ("es.nie", "x-2482300w", "X2482300W"),
    ("pl.pesel", "44051401359", "44051401359"),
    ("be.nn", "85.07.30-033 28", "85073003328"),
    ("bg.egn", "752316 926 3", "7523169263"),
    ("cz.rc", "710319/2745", "7103192745"),
    ("ee.ik", "36805280109", "36805280109"),
    ("fi.hetu", "131052-308t", "131052-308T"),
    ("hr.oib", "33392005961", "33392005961"),
    ("it.codicefiscale", "rccmnl83s18d969h", "RCCMNL83S18D969H"),
    ("lt.asmens", "33309240064", "33309240064"),
    ("lv.pk", "161175-19997", "16117519997"),
    ("nl.bsn", "1112.22.333", "111222333"),
    ("pt.cc", "00000000 0 ZZ4", "000000000ZZ4"),
    ("ro.cnp", "1630615123457", "1630615123457"),
    ("se.personnummer", "880320-0016", "880320-0016"),
    ("si.emso", "0101006500006", "0101006500006"),
]


@pytest.mark.parametrize(("document", "typed", "expected"), NUMBERS, ids=ascii)
def test_a_number_is_kept_compact(document, typed, expected):
    assert kept(asking_for(document), number=typed) == {"number": expected}


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_document_of_the_list_is_known_to_the_library_and_belongs_to_a_country(document):
    assert import_module(module_of(document)).is_valid("1") is False
    assert country_of(document) in ISO_3166_ALPHA_2
    assert found(asking_for(document), number="1") == [("number", "not a number of this kind")]


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("54362315Z", "not a number of this kind"),
        ("54362315", "not a number of this kind"),
        ("my number", "not a number of this kind"),
        ("=1+1", "not a number of this kind"),
        ("🪪", "not a number of this kind"),
        ("5\u0335" * 15, "not a number of this kind"),
        ("543\x0062315K", "hidden characters"),
        ("5" * 10_000, "too long"),
        (54362315, "wrong type"),
        (True, "wrong type"),
        (["54362315K"], "wrong type"),
        ({"es.dni": "54362315K"}, "wrong type"),
    ],
    ids=lambda value: ascii(value)[:40],
)
def test_what_is_no_number_of_the_kind_is_refused(typed, kind):
    assert found(DNI, number=typed) == [("number", kind)]


def test_a_number_of_another_document_is_none_of_this():
    assert found(asking_for("pl.pesel"), number="54362315K") == [("number", "not a number of this kind")]
    assert compact_number("es.unknown", "54362315K") == ""


def test_a_number_may_stay_empty_unless_it_is_needed():
    assert kept(DNI, number=" ") == {}
    assert found(asking(Question("number", "national_number", True, document="es.dni"))) == [("number", "missing")]


@given(st.sampled_from(sorted(DOCUMENTS)), st.text(max_size=20))
def test_no_text_whatever_breaks_the_rule(document, typed):
    campaign = asking_for(document)
    if not found(campaign, number=typed):
        kept(campaign, number=typed)
