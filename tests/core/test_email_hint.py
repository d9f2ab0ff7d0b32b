"""“Did you mean gmail.com?” is asked where it helps, and never of an address that is right."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition_core.email_hint import email_hint

SLIPS = [
    ("gmial.com", "gmail.com"),
    ("gmai.com", "gmail.com"),
    ("gmal.com", "gmail.com"),
    ("gamil.com", "gmail.com"),
    ("gnail.com", "gmail.com"),
    ("gmaill.com", "gmail.com"),
    ("gmail.con", "gmail.com"),
    ("gmail.cmo", "gmail.com"),
    ("gmail.co", "gmail.com"),
    ("gmail.cm", "gmail.com"),
    ("gmail.vom", "gmail.com"),
    ("gmial.con", "gmail.com"),
    ("gmail.com.hk", "gmail.com"),
    ("gmailcom", "gmail.com"),
    ("gmail", "gmail.com"),
    ("gmail,com", "gmail.com"),
    ("gmail..com", "gmail.com"),
    ("gmail.com.", "gmail.com"),
    ("Gmial.Com", "gmail.com"),
    ("yaho.com", "yahoo.com"),
    ("yahooo.com", "yahoo.com"),
    ("yhaoo.com.hk", "yahoo.com.hk"),
    ("yaho.co.jp", "yahoo.co.jp"),
    ("yahoo.co", "yahoo.com"),
    ("yahoo.vom.hk", "yahoo.com.hk"),
    ("yaho.con", "yahoo.com"),
    ("hotmial.com", "hotmail.com"),
    ("hotnail.com", "hotmail.com"),
    ("hotmal.co.uk", "hotmail.co.uk"),
    ("hotmail.xom", "hotmail.com"),
    ("outlok.com", "outlook.com"),
    ("oultook.com", "outlook.com"),
    ("outlook.comm", "outlook.com"),
    ("icoud.com", "icloud.com"),
    ("iclould.com", "icloud.com"),
    ("protonmial.com", "protonmail.com"),
    ("protn.me", "proton.me"),
    ("googlemial.com", "googlemail.com"),
    ("protnmial.com", "protonmail.com"),
    ("netvigater.com", "netvigator.com"),
    ("foxmial.com", "foxmail.com"),
    ("163.con", "163.com"),
    ("qq.com.cn", "qq.com"),
    ("t-onlin.de", "t-online.de"),
    ("freent.de", "freenet.de"),
    ("btinternt.com", "btinternet.com"),
    ("laposte.nte", "laposte.net"),
    ("parks.con", "parks.com"),
    ("friends.ogr", "friends.org"),
    ("mail.friends.cmo", "mail.friends.com"),
]
RIGHT = """
gmail.com GMAIL.COM googlemail.com yahoo.com yahoo.com.hk yahoo.com.tw yahoo.co.uk yahoo.co.jp yahoo.fr yahoo.de
yahoo.ca yahoo.com.br yahoo.in ymail.com rocketmail.com hotmail.com hotmail.co.uk hotmail.fr hotmail.de
hotmail.com.hk outlook.com outlook.hk outlook.de outlook.com.br live.com live.hk live.co.uk live.nl msn.com
icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me gmx.de gmx.net gmx.at gmx.ch gmx.com
web.de t-online.de freenet.de online.de posteo.de posteo.net poste.it mailbox.org orange.fr free.fr wanadoo.fr
laposte.net sfr.fr qq.com vip.qq.com 163.com 126.com yeah.net sina.com sina.com.cn sohu.com foxmail.com
netvigator.com hkbn.net hku.hk connect.hku.hk link.cuhk.edu.hk ust.hk gov.hk mail.com email.com aol.com
fastmail.com tutanota.com tuta.com zoho.com btinternet.com telefonica.net libero.it bluewin.ch naver.com
hanmail.net rediffmail.com yandex.ru mail.ru seznam.cz wp.pl onet.pl cloud.com never.com photon.me amnesty.org
parks.example example.co example.cm example.om a.io b.de xyz.net 例子.香港 xn--fsqu00a.xn--j6w193g hinet.net
ms1.hinet.net
""".split()


@pytest.mark.parametrize(("typed", "meant"), SLIPS)
def test_a_slip_is_noticed(typed, meant):
    assert email_hint(f"Tai.Man+1@{typed}") == f"Tai.Man+1@{meant}"
    assert email_hint(f"  Tai.Man+1@{typed} ") == f"Tai.Man+1@{meant}"


@pytest.mark.parametrize("domain", RIGHT)
def test_an_address_that_is_right_is_left_alone(domain):
    assert email_hint(f"taiman@{domain}") == ""
    assert email_hint(f" taiman@{domain} ") == ""


@pytest.mark.parametrize(
    "domain",
    [
        "orange.cm",
        "web.co",
        "yaho.zz",
        "qqcom",
        "orangecom",
        "liv.com",
        "gmy.de",
        "gmail.co.uk",
        "gmail.com.zz",
        "yahoo.vom.zz",
        "gaxil.com",
        "gxmil.com",
        "gmila.com",
        "fmail.com",
        "protonmial.org",
    ],
)
def test_what_may_well_be_meant_or_could_be_many_things_gets_no_hint(domain):
    assert email_hint(f"taiman@{domain}") == ""


@pytest.mark.parametrize("meant", sorted({meant for _, meant in SLIPS}))
def test_what_was_suggested_is_not_corrected_again(meant):
    assert email_hint(f"taiman@{meant}") == ""


@pytest.mark.parametrize("slip", ["yaho", "yahooo", "hotmial", "hotmai"])
@pytest.mark.parametrize("ending", ["com", "com.hk", "com.tw", "co.uk", "co.jp", "fr", "de", "ca"])
def test_a_corrected_name_keeps_its_country(slip, ending):
    name = "yahoo" if slip.startswith("y") else "hotmail"
    assert email_hint(f"a@{slip}.{ending}") == f"a@{name}.{ending}"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("taiman＠gmail．com", "taiman@gmail.com"),
        ("taiman@gmail。com", "taiman@gmail.com"),
        ("ｔａｉｍａｎ@yahoo.com.hk", "taiman@yahoo.com.hk"),
        ("taiman@@gmail.com", "taiman@gmail.com"),
        ("陳大文@gmial.com", "陳大文@gmail.com"),
    ],
)
def test_what_a_chinese_keyboard_types_wide_is_read_plain(typed, meant):
    assert email_hint(typed) == meant


@pytest.mark.parametrize(
    "typed", ["", "@", "taiman", "taiman@", "@gmial.com", "gmial.com", "tai man@gmial.com", "a@b@gmial.com"]
)
def test_what_is_no_address_gets_no_hint(typed):
    assert email_hint(typed) == ""


@given(st.text(max_size=40) | st.from_regex(r"[a-z.]{1,6}@{1,2}[a-z0-9.,＠．]{1,14}", fullmatch=True))
def test_no_text_whatever_breaks_it_and_a_hint_is_always_another_address(text):
    hint = email_hint(text)
    assert hint == "" or ("@" in hint and hint != text)
    assert email_hint(hint) == ""
