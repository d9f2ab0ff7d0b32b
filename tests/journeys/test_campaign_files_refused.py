"""Campaign files that must not be taken in: each is told in a sentence, and the campaign on the laptop stays."""

from __future__ import annotations

from petition_core.errors import (
    CampaignChanged,
    CampaignFaults,
    CampaignFileRefused,
    CampaignNotOpen,
    CampaignOlder,
    CampaignWrongKey,
)
from petition_core.signing import SigningKey
from tests.journeys.acts import line, sign
from tests.support.office_papers import CAMPAIGN, changed_source
from tests.support.small_campaign import small_campaign

LANGUAGES = ["en", "zh-Hant", "zh-Hans", "ar", "de", "es", "fr"]
HELD = {"id": CAMPAIGN, "version": 1, "state": "open", "languages": LANGUAGES, "confirmed": True}


def still_signs(stall) -> None:
    """The campaign is as it was, what was signed is there, and the next person can sign."""
    (held,) = stall.ask_for_lines("campaign", "list")
    assert held.items() >= HELD.items()
    before = stall.ask("status")["signatures"]
    assert [one["number"] for one in sign(stall, "Bo Chan")] == [before + 1]


def test_a_file_from_another_key_is_refused_and_the_campaign_stays(stall, tmp_path):
    sign(stall, "Ana Lind")
    other = tmp_path / "other.campaign"
    other.write_bytes(small_campaign(CAMPAIGN, version=2, signing_key=SigningKey.generate()).raw)
    assert stall.desktop("campaign", "add", other).refusal == str(CampaignWrongKey(campaign=CAMPAIGN))
    still_signs(stall)


def test_a_broken_file_is_refused_wherever_it_is_broken(stall, papers, tmp_path):
    whole, broken = papers.campaign.read_bytes(), tmp_path / "broken.campaign"
    beginning = str(CampaignFileRefused(reason="")).partition("(")[0]
    told = set()
    for content in (b"", whole[:-1], whole[: len(whole) // 2], whole + b"\n", spoilt(whole, 200), b"PK" + whole[2:]):
        broken.write_bytes(content)
        sentence = stall.desktop("campaign", "add", broken).refusal
        assert sentence.startswith(beginning), sentence
        assert sentence.endswith("Copy it again from where you got it."), sentence
        told.add(sentence)
    assert len(told) > 1
    still_signs(stall)


def test_an_older_version_is_refused_and_the_newer_one_stays(stall, papers):
    """The office has closed the campaign; the file of the open one comes again from an old stick."""
    sign(stall, "Ana Lind")
    assert stall.ask("campaign", "add", papers.closed)["state"] == "closed"
    assert stall.desktop("campaign", "add", papers.campaign).refusal == str(CampaignOlder(offered=1, held=2))
    (held,) = stall.ask_for_lines("campaign", "list")
    assert (held["version"], held["state"]) == (2, "closed")
    refused = stall.desktop("sign", "--campaign", CAMPAIGN, lines=[line("Bo Chan")])
    assert refused.refusal == str(CampaignNotOpen(campaign=held["title"], state="closed"))
    assert stall.ask("status")["signatures"] == 1


def test_a_campaign_without_a_consent_in_one_language_is_named_by_file_and_line_and_not_packed(
    office, papers, tmp_path
):
    wording = "# Consent: news\n\n請以電郵告訴我事情的進展。我可以隨時取消。\n"
    source = changed_source(papers.source, tmp_path / "campaign", ("texts/zh-Hant.md", wording, ""))
    for command in (("check", source), ("pack", source, "--key", papers.signing_key, "-o", tmp_path / "x.campaign")):
        told = office.desktop("campaign", *command)
        *faults, sentence = told.err.splitlines()
        assert (told.code, told.out, sentence) == (3, "", str(CampaignFaults(faults=(None,))))
        (fault,) = faults
        assert fault.startswith("texts/zh-Hant.md")
        assert "news" in fault
    assert not (tmp_path / "x.campaign").exists()


def test_the_same_version_with_other_content_is_refused(stall, office, papers, tmp_path):
    changed = ("campaign.toml", "retention_days = 365", "retention_days = 99")
    source, packed = changed_source(papers.source, tmp_path / "campaign", changed), tmp_path / "changed.campaign"
    office.ask("campaign", "pack", source, "--key", papers.signing_key, "-o", packed)
    assert stall.desktop("campaign", "add", packed).refusal == str(CampaignChanged(version=1))
    still_signs(stall)


def spoilt(content: bytes, place: int) -> bytes:
    """The same with one bit turned over."""
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]
