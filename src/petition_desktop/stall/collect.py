"""Collects one signature: checks the answers, seals them, keeps them. The one act of the stall.

Window and command line both come through here. What a signer typed ends in this function: what leaves it is a
number and the withdrawal code, and it returns only when the sealed signature is durable.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from msgspec import UNSET, Struct

from petition_core.age.recipients import Recipient
from petition_core.campaign.model import Campaign, Sealing
from petition_core.campaign.opening import opening_by_any_clock
from petition_core.campaign.wording import texts_hash, wording_hash
from petition_core.errors import CampaignNotOpen, InvalidSignature
from petition_core.rules import cleaned, problems
from petition_core.seal import recipients, seal
from petition_core.sealed import Label, SealedSignature
from petition_core.signature import FORMAT, Answer, Clock, ConsentAnswer, ConsentGiven, Given, Shift, Signature
from petition_core.withdrawal_code import new_code, signature_id
from petition_desktop.store.outbox import Beside, Outbox


class Form(Struct, frozen=True):
    """What was typed and ticked, in which language, and how. `answers` and `consents` go by the campaign's ids.

    `sheet` and `line` say where it stands on paper, see `stall.paper`; `printer` whose sheet, if not this computer's.
    """

    language: str
    answers: Mapping[str, Answer]
    consents: Mapping[str, ConsentGiven]
    given: Given = "by the signer"
    possible_repeat: bool = False
    sheet: int = 0
    line: int = 0
    printer: str = ""


class Collected(Struct, frozen=True):
    """What is left of a signature for the screen: the device's number, the code, shown once and forgotten, and how many
    answers and consents were sealed.
    """

    number: int
    code: str
    id: bytes
    answers: int = 0
    agreed: int = 0


class _Shown(Struct, frozen=True):
    """The hashes of what a signer read: of all texts, and of each consent's wording by its id."""

    texts: str
    wordings: Mapping[str, str]


class Collector:
    """Collects signatures for one campaign into one outbox.

    The sealing keys are parsed once, because that costs more than sealing. A form begun before the campaign's end may
    be finished after it: pass when it was begun. `sealing` are the keys of a newer version than the one that was read.
    """

    def __init__(
        self,
        campaign: Campaign,
        outbox: Outbox,
        device_id: bytes,
        shift: Shift,
        clock: Clock,
        sealing: Sealing | None = None,
    ) -> None:
        self.campaign = campaign
        self._outbox = outbox
        self._device_id = device_id
        self._shift = shift
        self._clock: Clock = clock
        self._shown: dict[str, _Shown] = {}
        self._keys: Sequence[Recipient] = recipients((sealing or campaign.sealing).recipients)

    def collect(
        self, form: Form, now: datetime, begun: datetime | None = None, beside: Beside | None = None
    ) -> Collected:
        """Check, seal, keep; `beside` as in `Outbox.add`.

        Raises `InvalidSignature`, `CampaignNotOpen` or a `StoreError`; then nothing was kept.
        """
        state = opening_by_any_clock(self.campaign, begun or now)
        if state != "open":
            raise CampaignNotOpen(campaign=self.campaign.text(form.language).title, state=state)
        found = problems(self.campaign, form.answers, form.consents, now.date())
        if found:
            raise InvalidSignature(found)
        code = new_code()
        identity = signature_id(self.campaign.id, code)
        signature = self._signature(form, now)

        def close(number: int, previous: bytes) -> SealedSignature:
            label = Label(
                id=identity,
                campaign_id=self.campaign.id,
                campaign_version=self.campaign.version,
                device_id=self._device_id,
                number=number,
                day=now.date().isoformat(),
                previous=previous,
            )
            return seal(signature, label, self._keys)

        kept = self._outbox.add(close, beside)
        agreed = sum(one.answer == "yes" for one in signature.consents.values())
        return Collected(kept.label.number, code, identity, len(signature.answers), agreed)

    def _signature(self, form: Form, now: datetime) -> Signature:
        campaign, language = self.campaign, self.campaign.offered(form.language)
        shown = self._shown_in(language)
        consents = {
            name: ConsentAnswer(form.consents.get(name, "not asked"), wording)
            for name, wording in shown.wordings.items()
        }
        return Signature(
            format=FORMAT,
            campaign_id=campaign.id,
            campaign_version=campaign.version,
            language=language,
            texts=shown.texts,
            answers=cleaned(campaign, form.answers),
            consents=consents,
            given=form.given,
            time=now.isoformat(timespec="seconds"),
            clock=self._clock,
            shift=self._shift,
            possible_repeat=form.possible_repeat,
            sheet=form.sheet,
            line=form.line,
            printer=form.printer or UNSET,
        )

    def _shown_in(self, language: str) -> _Shown:
        """Hashed once for each language, because the words are the same for every signer."""
        if language not in self._shown:
            campaign = self.campaign
            words = campaign.texts[language].consents
            wordings = {
                consent.id: wording_hash(campaign.id, consent.id, language, words[consent.id])
                for consent in campaign.consents
            }
            self._shown[language] = _Shown(texts_hash(campaign, language), wordings)
        return self._shown[language]
