"""A whole campaign for tests of the window: English, Traditional Chinese and Arabic, every kind of question.

`make_campaign(state="closed")` changes the campaign's own members; `signed` gives its file. It is sealed to classic
keys that are made once a run; `OFFICE` and `RECOVERY` are their private halves.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from petition_core.campaign.container import SignedCampaign, packed, read_campaign_file
from petition_core.campaign.model import (
    FORMAT,
    Campaign,
    Consent,
    Look,
    NextAction,
    Organisation,
    Question,
    QuestionText,
    Sealing,
    Texts,
)
from petition_core.campaign.source import read_source
from petition_core.office_key.identities import X25519Identity
from petition_core.public_key_file import drilled_key_text
from petition_core.signing import SigningKey

TOML = "campaign.toml"
RESOURCES = Path(__file__).resolve().parents[2] / "resources"
OFFICE = X25519Identity.generate()
RECOVERY = X25519Identity.generate()
CAMPAIGN_KEY = SigningKey.generate()
ROOT_KEY = SigningKey.generate()
OPENS = datetime(2020, 5, 28, tzinfo=UTC)

QUESTIONS = (
    Question("name", "full_name", required=True),
    Question("email", "email"),
    Question("country", "country"),
    Question("postcode", "postcode"),
    Question("lived_there", "tick"),
)
CONSENTS = (
    Consent("count", "count", required=True),
    Consent("show_name", "show_name"),
    Consent("news", "news", channel="email"),
)

ENGLISH = Texts(
    title="Keep the river open for everyone",
    summary="A fence along the bank would close the only path that children take to school.",
    demand="Take the fence down and keep the path open, day and night.",
    signed_text="I ask the mayor to take the fence down and to keep the path along the river open.",
    story=(
        "For two hundred years people have walked along this river. In spring the water came close, and a fence went "
        "up *for a week*. It is still there.\n\n"
        "## Who needs the path\n\n- children on their way to school\n- people who cannot climb the steep road\n"
        "- everyone who wants to sit by the water\n\n"
        "The council has the money for a safe railing. It has promised one **twice**."
    ),
    target_name="Ana Lind",
    target_office="mayor of Rivertown",
    privacy_notice="**Who is responsible.** Friends of the River.\n\nYou can take your signature back at any time.",
    thanks="You have joined your neighbours. Tell one friend about the path today.",
    closed_title="The path is open again",
    closed_text="The fence came down on 1 July. **Thank you** to everyone who signed.",
    questions={
        "name": QuestionText("Full name", "As you would sign a letter."),
        "email": QuestionText("E-mail"),
        "country": QuestionText("Country or region"),
        "postcode": QuestionText("Postcode"),
        "lived_there": QuestionText("I live in Rivertown or have lived there."),
    },
    consents={
        "count": "I sign this petition. I know that it shows an opinion; Friends of the River may keep it to count it.",
        "show_name": "Friends of the River may show my name in public.",
        "news": "Tell me by e-mail how it goes on.",
    },
    banner_description="A path along a river.",
    next_actions=(
        NextAction("Write to your councillor", "https://river.example/write"),
        NextAction("Join the walk on Sunday", "https://river.example/walk"),
    ),
)
CHINESE = Texts(
    title="讓河岸小徑向所有人開放",
    summary="河邊的圍欄封閉了孩子上學的唯一小徑。",
    demand="拆除圍欄，日夜開放小徑。",
    signed_text="本人要求市長拆除圍欄，並保持河岸小徑開放。",
    story="二百年來，人們一直沿着這條河散步。今年春天河水上漲，圍欄豎起了一個星期，至今仍在。\n\n"
    "## 誰需要這條小徑\n\n- 上學的孩子\n- 走不了斜路的人",
    target_name="安娜．林德",
    target_office="河鎮市長",
    privacy_notice="**負責人。** 河流之友。\n\n你可以隨時撤回簽名。",
    thanks="你已與鄰居同行。今天就告訴一位朋友吧。",
    closed_title="小徑重新開放了",
    closed_text="圍欄已於七月一日拆除。**感謝**每一位簽署的人。",
    questions={
        "name": QuestionText("姓名", "如同你簽署信件一樣。"),
        "email": QuestionText("電郵"),
        "country": QuestionText("國家或地區"),
        "postcode": QuestionText("郵政編碼"),
        "lived_there": QuestionText("我現居或曾居於河鎮。"),
    },
    consents={
        "count": "我簽署這份請願書。我明白這表達了一種意見，並同意河流之友保存簽名以作點算。",
        "show_name": "河流之友可以公開我的姓名。",
        "news": "請以電郵告訴我後續進展。",
    },
    banner_description="河邊的小徑。",
    next_actions=(NextAction("寫信給你的議員", "https://river.example/write"),),
)
ARABIC = Texts(
    title="أبقوا طريق النهر مفتوحًا للجميع",
    summary="سياج على الضفة يغلق الطريق الوحيد الذي يسلكه الأطفال إلى المدرسة.",
    demand="أزيلوا السياج وأبقوا الطريق مفتوحًا ليلًا ونهارًا.",
    signed_text="أطلب من رئيسة البلدية إزالة السياج وإبقاء طريق النهر مفتوحًا.",
    story="منذ مئتي عام يمشي الناس على ضفة هذا النهر. في الربيع ارتفع الماء فأقيم سياج لأسبوع واحد، وما زال قائمًا.\n\n"
    "## من يحتاج إلى الطريق\n\n- الأطفال في طريقهم إلى المدرسة\n- من لا يستطيع صعود الطريق المنحدر",
    target_name="آنا ليند",
    target_office="رئيسة بلدية ريفرتاون",
    privacy_notice="**المسؤول.** أصدقاء النهر.\n\nيمكنك سحب توقيعك في أي وقت.",
    thanks="لقد انضممت إلى جيرانك. أخبر صديقًا واحدًا اليوم.",
    closed_title="الطريق مفتوح من جديد",
    closed_text="أزيل السياج في الأول من تموز. **شكرًا** لكل من وقّع.",
    questions={
        "name": QuestionText("الاسم الكامل", "كما توقّع رسالة."),
        "email": QuestionText("البريد الإلكتروني"),
        "country": QuestionText("البلد أو المنطقة"),
        "postcode": QuestionText("الرمز البريدي"),
        "lived_there": QuestionText("أعيش في ريفرتاون أو عشت فيها."),
    },
    consents={
        "count": "أوقّع هذه العريضة. أعلم أنها تعبّر عن رأي، وأوافق على أن يحفظها أصدقاء النهر لإحصائها.",
        "show_name": "يجوز لأصدقاء النهر نشر اسمي.",
        "news": "أخبروني بالبريد الإلكتروني بما يحدث بعد ذلك.",
    },
    banner_description="طريق على ضفة نهر.",
    next_actions=(NextAction("اكتب إلى ممثلك", "https://river.example/write"),),
)
TEXTS = {"en": ENGLISH, "zh-Hant": CHINESE, "ar": ARABIC}


def make_campaign(**changes: object) -> Campaign:
    """An open campaign of version 1; `changes` replace members of `Campaign`."""
    campaign = Campaign(
        format=FORMAT,
        id="river-path",
        version=1,
        action="petition",
        organisation=Organisation("Friends of the River", "post@river.example", "privacy@river.example"),
        state="open",
        opens=OPENS,
        closes=None,
        grace_days=14,
        minimum_age=0,
        retention_days=365,
        keep_days=7,
        server="",
        online="https://river.example",
        root_key=ROOT_KEY.public.hex(),
        sealing=Sealing("classic", (str(OFFICE.recipient), str(RECOVERY.recipient))),
        look=Look(),
        languages=tuple(TEXTS),
        questions=QUESTIONS,
        consents=CONSENTS,
        texts=dict(TEXTS),
    )
    return msgspec.structs.replace(campaign, **changes)


def signed(campaign: Campaign, pictures: Mapping[str, bytes] | None = None) -> bytes:
    """The signed file of `campaign`, signed by the root key too."""
    return packed(campaign, pictures or {}, CAMPAIGN_KEY, ROOT_KEY)


def bundled_campaign(state: str) -> SignedCampaign:
    """The campaign that comes with the program, `open` or `closed`, sealed to the keys above."""
    folder = RESOURCES / "campaigns" / "hong-kong-2020" / state
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    toml = files[TOML].decode().replace("0" * 64, ROOT_KEY.public.hex()).replace('"hybrid"', '"classic"')
    files[TOML] = toml.encode()
    for name, key in (("office.public", OFFICE), ("recovery.public", RECOVERY)):
        files[name] = drilled_key_text(key.recipient, OPENS.date()).encode()
    campaign, pictures = read_source(files)
    return read_campaign_file(packed(campaign, pictures, CAMPAIGN_KEY, ROOT_KEY))


def signed_campaign(pictures: Mapping[str, bytes] | None = None, **changes: object) -> SignedCampaign:
    """A campaign as the app holds it: read from its file."""
    return read_campaign_file(signed(make_campaign(**changes), pictures))
