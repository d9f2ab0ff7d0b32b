"""A campaign as a value: what is asked of whom, in which languages, with which questions, consents, dates and keys.

The same model is written into the signed file. It holds no behaviour but small look-ups; checks live in
`checks`, reading a folder in `source`, the signed file in `container`, opening times in `opening`.
"""

# Without `from __future__ import annotations`: msgspec would compile each annotation again when the program starts.

from datetime import datetime
from typing import Literal

import msgspec
from msgspec import Struct

FORMAT = 1

QuestionKind = Literal[
    "full_name",
    "given_name",
    "family_name",
    "email",
    "phone",
    "address",
    "postcode",
    "country",
    "birth_date",
    "birth_year",
    "choice",
    "short_text",
    "long_text",
    "national_number",
    "tick",
    "drawn",
]
Purpose = Literal["count", "show_name", "pass_on", "news"]
Channel = Literal["", "email", "phone", "post", "sms"]
State = Literal["open", "closing", "closed"]
Action = Literal["petition", "open_letter", "pledge"]
Suite = Literal["hybrid", "classic"]


class Organisation(Struct, frozen=True, forbid_unknown_fields=True):
    """Who runs the campaign and answers for the data (the controller of GDPR Art. 4(7))."""

    name: str
    contact: str
    privacy: str  # where a signer reaches whoever answers for the data


class Question(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One thing the form asks. Its words are in `Texts.questions`.

    `country` (alpha-2): where a phone number without country code belongs, or the first choice for an address.
    `document`: which national number (see `petition_core.national_numbers`). `choices`: the ids to choose from.
    These came later than the members above them and are written only where they are not empty, so that older
    campaigns keep their bytes.
    """

    id: str
    kind: QuestionKind
    required: bool = msgspec.field(default_factory=bool)  # with a factory, and so written even when false
    country: str = ""
    document: str = ""
    choices: tuple[str, ...] = ()


class Consent(Struct, frozen=True, forbid_unknown_fields=True):
    """One purpose and channel a signer may agree to. Its wording is in `Texts.consents`.

    Exactly one consent has the purpose `count`: the explicit consent to keep a political opinion
    (GDPR Art. 9(2)(a)). It is the only one that may be required (Art. 7(4)).
    """

    id: str
    purpose: Purpose
    channel: Channel = ""
    required: bool = False


class NextAction(Struct, frozen=True, forbid_unknown_fields=True):
    """Something else a signer can do; `address` is shown as text and QR, never opened by us."""

    title: str
    address: str


class QuestionText(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A question's words: the label above the field, a line of help (may be empty), and each choice's by its id."""

    label: str
    help: str = msgspec.field(default_factory=str)  # with a factory, and so written even when empty
    choices: dict[str, str] = {}


class Texts(Struct, frozen=True, forbid_unknown_fields=True):
    """All words of a campaign in one language. `story`, `privacy_notice`, `closed_text`: Markdown without HTML."""

    title: str
    summary: str
    demand: str
    signed_text: str  # the sentence a person puts the name under
    story: str
    target_name: str
    target_office: str
    privacy_notice: str
    thanks: str
    closed_title: str
    closed_text: str
    questions: dict[str, QuestionText]
    consents: dict[str, str]
    banner_description: str = ""
    next_actions: tuple[NextAction, ...] = ()


class Sealing(Struct, frozen=True, forbid_unknown_fields=True):
    """The public keys every signature is sealed to (age recipients): office key and recovery key."""

    suite: Suite
    recipients: tuple[str, ...]


class Look(Struct, frozen=True, forbid_unknown_fields=True):
    """What the campaign may change of the look. `banner` and `logo` name files of the campaign."""

    accent: str = ""  # "#RRGGBB"
    banner: str = ""
    logo: str = ""


class PackedFile(Struct, frozen=True, forbid_unknown_fields=True):
    """A picture that travels with the campaign. `sha256` in hex, `size` in bytes."""

    name: str
    size: int
    sha256: str


class Campaign(Struct, frozen=True, forbid_unknown_fields=True):
    """One version of a campaign. `root_key` (hex, Ed25519) is the only key that may change keys later."""

    format: int
    id: str
    version: int
    action: Action
    organisation: Organisation
    state: State
    opens: datetime
    closes: datetime | None  # None: until the office closes it
    grace_days: int
    minimum_age: int
    retention_days: int
    keep_days: int  # days a laptop keeps an accepted ciphertext
    server: str
    online: str
    root_key: str
    sealing: Sealing
    look: Look
    languages: tuple[str, ...]  # the first is the campaign's own
    questions: tuple[Question, ...]
    consents: tuple[Consent, ...]
    texts: dict[str, Texts]
    files: tuple[PackedFile, ...] = ()

    def text(self, language: str) -> Texts:
        """The texts in `language`, or in the campaign's own language where it is not offered."""
        return self.texts.get(language) or self.texts[self.languages[0]]

    def offered(self, language: str) -> str:
        """`language` where it is offered, else the campaign's own."""
        return language if language in self.texts else self.languages[0]
