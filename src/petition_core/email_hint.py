"""A second look at an e-mail address: “did you mean gmail.com?”. Offline, never a refusal, two equal answers.

A domain is taken apart into a name and an ending. A name one slip of the finger (Damerau–Levenshtein: insert, delete,
change, swap neighbours) from a well-known provider's is corrected, an ending only where that provider has no such
one: yahoo.com.hk and yahoo.com are two homes, and gmail.con is none.
"""

from __future__ import annotations

import re

from petition_core.countries import ISO_3166_ALPHA_2

#: Providers by name, with their endings; * stands for homes in many countries (yahoo.fr, hotmail.co.uk, live.com.hk).
_PROVIDERS = """
gmail com | googlemail com | yahoo com * | ymail com | rocketmail com | hotmail com * | outlook com * | live com *
msn com | icloud com | me com | mac com | proton me | protonmail com ch | pm me | tutanota com de | tuta com io
gmx com net org * | web de | t-online de | freenet de | arcor de | posteo de net org | mailbox org | aol com *
orange fr | free fr | wanadoo fr | laposte net | sfr fr | neuf fr | bbox fr | qq com | 163 com | 126 com | yeah net
sina com cn com.cn | sohu com | foxmail com | aliyun com | netvigator com | hkbn net | biznetvigator com | i-cable com
hku hk | mail com ru | email com | fastmail com fm | zoho com eu | btinternet com | sky com | virginmedia com
telefonica net | terra es com.br | uol com.br | libero it | virgilio it | tiscali it | bluewin ch | hispeed ch
naver com | hanmail net | daum net | docomo ne.jp | rediffmail com | yandex com ru | comcast net | verizon net
att net | sbcglobal net | bigpond com | telstra com | singnet com.sg | seznam cz | wp pl | onet pl | hinet net
pchome com.tw | bigpond net.au | shaw ca | rogers com | sympatico ca | videotron ca | telenet be | skynet be
"""
#: Homes of their own that lie one slip from a provider.
_OTHERS = frozenset({"cloud", "never", "photon", "poste", "range"})
_ENDINGS = {
    **dict.fromkeys("con cmo ocm comm vom xom cpm cim clm coom ccom cok c0m".split(), "com"),
    **dict.fromkeys("nte ent nett met".split(), "net"),
    **dict.fromkeys("ogr rog orgg".split(), "org"),
}
_NOT_COM = frozenset({"co", "cm", "om"})  # real countries, but where a provider's name stands before, a slip
_ABROAD = re.compile(r"(?:(?:com?|net|org)\.)?([a-z]{2})")
_LONG_NAME, _SHORT_NAME = 10, 5
_WIDE = str.maketrans({chr(0xFF01 + i): chr(0x21 + i) for i in range(94)} | {"。": ".", "｡": "."})


def _read_providers() -> dict[str, frozenset[str]]:
    rows = [row.split() for row in re.split(r"[|\n]", _PROVIDERS) if row.strip()]
    known: dict[str, frozenset[str]] = {}
    for name, *endings in rows:
        known[name] = known.get(name, frozenset()) | frozenset(endings)
    return known


_KNOWN = _read_providers()


def email_hint(address: str) -> str:
    """The address with a likelier domain, or an empty text when there is nothing to suggest."""
    typed = address.strip()
    local, _, domain = typed.translate(_WIDE).rpartition("@")
    local = local.rstrip("@")
    if not local or "@" in local or any(c.isspace() for c in typed):
        return ""
    plain = re.sub(r"\.{2,}", ".", domain.lower().replace(",", ".")).strip(".")
    better = f"{local}@{_better(plain)}"
    as_typed, _, its_domain = typed.rpartition("@")
    return "" if better == f"{as_typed}@{its_domain.lower()}" else better


def _better(domain: str) -> str:
    """The likelier domain, or the same."""
    name, dot, ending = domain.partition(".")
    if not dot:
        return _without_dot(domain)
    right = _name(name, ending)
    if right in _KNOWN and (better := f"{right}.{_ending(right, ending)}") != domain:
        return better
    stem, _, last = domain.rpartition(".")
    return f"{stem}.{_ENDINGS.get(last, last)}"


def _without_dot(domain: str) -> str:
    """`gmailcom` and `gmail` are gmail.com; other words stay."""
    name = domain.removesuffix("com")
    return f"{name}.com" if len(name) >= _SHORT_NAME and "com" in _KNOWN.get(name, ()) else domain


def _name(name: str, ending: str) -> str:
    """The provider's name that is one slip away (two in a long name), if its ending fits as well; or the same."""
    if name in _KNOWN or name in _OTHERS:
        return name
    found = []
    for known, endings in _KNOWN.items():
        most = 2 if len(known) >= _LONG_NAME else 1
        if len(known) < _SHORT_NAME or _distance(name, known) > most:
            continue
        if _fits(endings, ending) or _ending(known, ending) != ending:
            found.append(known)
    return found[0] if len(found) == 1 else name


def _ending(name: str, ending: str) -> str:
    """The ending `name` really has, where `ending` is a slip; or the same."""
    endings = _KNOWN[name]
    if _fits(endings, ending):
        return ending
    if _ENDINGS.get(ending) in endings:
        return _ENDINGS[ending]
    if ending in _NOT_COM and "com" in endings:
        return "com"
    stem, dot, last = ending.rpartition(".")
    if "*" in endings:
        return f"{_ENDINGS.get(stem, stem)}{dot}{last}" if _is_country(last) else ending
    return stem if stem in endings and _is_country(last) else ending  # gmail.com.hk: there is one gmail for all


def _fits(endings: frozenset[str], ending: str) -> bool:
    if ending in endings:
        return True
    abroad = _ABROAD.fullmatch(ending)
    return "*" in endings and ending not in _NOT_COM and abroad is not None and _is_country(abroad[1])


def _is_country(letters: str) -> bool:
    return letters.upper() in ISO_3166_ALPHA_2 or letters == "uk"


def _distance(a: str, b: str) -> int:
    if abs(len(a) - len(b)) > 2:
        return 3
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, start=1):
        before, row, above = row, [i], before
        for j, y in enumerate(b, start=1):
            row.append(min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y)))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                row[j] = min(row[j], above[j - 2] + 1)
    return row[-1]
