"""A second look at an e-mail address: “did you mean gmail.com?”. Offline, never a refusal, two equal answers.

The domain is compared with well-known mail providers by how many keystrokes lie between them (Damerau–Levenshtein:
insert, delete, change, swap neighbours). Providers that are themselves one keystroke apart never correct each other.
"""

from __future__ import annotations

PROVIDERS = frozenset(
    """
    gmail.com googlemail.com yahoo.com yahoo.com.hk yahoo.com.tw yahoo.co.uk yahoo.fr yahoo.de yahoo.es ymail.com
    hotmail.com hotmail.co.uk hotmail.fr hotmail.de hotmail.es outlook.com outlook.de outlook.fr live.com live.hk
    msn.com icloud.com me.com mac.com proton.me protonmail.com pm.me gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de
    freenet.de posteo.de mailbox.org orange.fr free.fr wanadoo.fr laposte.net sfr.fr qq.com 163.com 126.com sina.com
    foxmail.com netvigator.com hkbn.net mail.com aol.com fastmail.com tutanota.com tuta.com zoho.com btinternet.com
    telefonica.net terra.es libero.it bluewin.ch naver.com hanmail.net rediffmail.com
    """.split()
)
_ENDINGS = {"con": "com", "cmo": "com", "ocm": "com", "comm": "com", "vom": "com", "xom": "com", "nte": "net"}


def email_hint(address: str) -> str:
    """The address with a likelier domain, or an empty text when there is nothing to suggest."""
    local, at, domain = address.strip().rpartition("@")
    known = domain.lower()
    if not at or not local or known in PROVIDERS or "." not in known:
        return ""
    if len(known) < 7:
        return ""  # so short that one keystroke makes another real domain
    nearest = min(sorted(PROVIDERS), key=lambda provider: _distance(known, provider))
    most = 1 if len(nearest) < 8 else 2
    if _distance(known, nearest) <= most:
        return f"{local}@{nearest}"
    stem, _, ending = known.rpartition(".")
    return f"{local}@{stem}.{_ENDINGS[ending]}" if ending in _ENDINGS else ""


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
