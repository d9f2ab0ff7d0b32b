"""Each signature holds the hashes of the very words its signer read, whoever signed before and in which language."""

from __future__ import annotations

import msgspec

from petition_core.campaign.wording import texts_hash, wording_hash
from petition_core.office_key.opening import open_sealed
from petition_core.signature import Shift
from petition_desktop.stall.collect import Collector, Form
from tests.office.conftest import NOW
from tests.support.small_campaign import OFFICE, small_campaign


def in_two_languages():
    """The small campaign, with other words in German."""
    campaign = small_campaign().campaign
    english = campaign.texts["en"]
    consents = {name: f"Auf Deutsch: {words}" for name, words in english.consents.items()}
    german = msgspec.structs.replace(english, title="Auf Deutsch", consents=consents)
    return msgspec.structs.replace(campaign, languages=("en", "de"), texts={"en": english, "de": german})


def test_signers_in_turn_in_two_languages_each_sign_the_words_they_read(stall):
    campaign = in_two_languages()
    collector = Collector(campaign, stall.store.outbox, stall.store.device.device_id, Shift(), "trusted")
    languages = ["en", "de", "de", "en"]
    for language in languages:
        collector.collect(Form(language, {"name": "Ada Example"}, {"count": "yes"}), NOW)

    items = list(stall.store.outbox.stretch(1, 4))
    opened = [open_sealed(one.label, one.ciphertext, [OFFICE]) for one in items]
    assert [one.texts for one in opened] == [texts_hash(campaign, language) for language in languages]
    assert [{name: consent.wording for name, consent in one.consents.items()} for one in opened] == [
        {
            consent.id: wording_hash(campaign.id, consent.id, language, campaign.texts[language].consents[consent.id])
            for consent in campaign.consents
        }
        for language in languages
    ]
