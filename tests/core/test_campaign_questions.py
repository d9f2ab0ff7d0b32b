"""Each kind of question takes its own members, and a folder that gives it others is told so, with the line."""

from __future__ import annotations

import pytest

from petition_core.campaign.model import Question
from petition_core.campaign.source import read_source
from tests.core.folders import faults_of, line_of, make_files, with_line

TOML = "campaign.toml"
EMAIL = 'kind = "email"'


def test_a_phone_number_has_a_country():
    files = with_line(make_files(), TOML, EMAIL, 'kind = "phone"\ncountry = "HK"')
    assert read_source(files)[0].questions[1] == Question("email", "phone", country="HK")


@pytest.mark.parametrize(
    ("block", "at", "sentence"),
    [
        ('kind = "phone"\ncountry = "hk"', "country", "such as HK"),
        ('kind = "phone"\ncountry = "EU"', "country", "such as HK"),
        ('kind = "phone"\ncountry = 852', "country", "text in quotes"),
        ('kind = "email"\ncountry = "HK"', "country", "kind email has no country"),
    ],
    ids=range(4),
)
def test_a_member_that_does_not_fit_is_told_with_its_line(block, at, sentence):
    files = with_line(make_files(), TOML, EMAIL, block)
    (fault,) = faults_of(files)
    assert (fault.file, fault.line) == (TOML, line_of(files, TOML, f"{at} = "))
    assert sentence in fault.sentence
