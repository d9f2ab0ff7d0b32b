"""The page for signers: a code takes a signature back, without an account, and every code gets the same answer.

That answer is true for every code: what it belongs to is deleted, now or when it comes. Whether it was here is not
told, and the work does not depend on it.
"""

from __future__ import annotations

from starlette.responses import Response

from petition_core.errors import CodeRefused
from petition_core.withdrawal_code import read_code
from petition_server.pages.asked import Asked
from petition_server.pages.frame import form, page
from petition_server.pages.markup import Content, el
from petition_server.pages.parts import button, field, notice, title
from petition_server.pages.troubles import too_often
from petition_server.pages.words import say
from petition_server.staff.attempts import Limit, may_try
from petition_server.withdrawing import withdraw_everywhere

BY_ADDRESS = Limit("withdrawals from an address", 20, 60 * 60)
#: Of everybody together, so that nobody fills the disk with codes that belong to nothing.
OF_ALL = Limit("withdrawals", 2_000, 60 * 60)


def ask(asked: Asked) -> Response:
    """The form."""
    return _page(asked)


def take(asked: Asked) -> Response:
    """Take it back, wherever it is."""
    try:
        code = read_code(asked.form.text("code"))
    except CodeRefused as error:
        return _page(asked, notice("bad", say("{sentence}", sentence=error)), status=400)
    allowed = [
        may_try(asked.server, BY_ADDRESS, asked.visitor.address),
        may_try(asked.server, OF_ALL, ""),
    ]
    if not all(allowed):
        return too_often(BY_ADDRESS.seconds)
    withdraw_everywhere(asked.server, code)
    return _done()


def _page(asked: Asked, *before: Content, status: int = 200) -> Response:
    heading = say("Take your signature back")
    code = field(
        "code",
        say("Your code"),
        say("20 letters and digits, as you got them when you signed. Capitals and blanks do not matter."),
        autocomplete="off",
        autocapitalize="characters",
        spellcheck="false",
        required=True,
        maxlength=60,
        class_="code",
    )
    why = el(
        "p",
        say("With the code from your signature you can take it back, at any time and without giving a reason."),
    )
    entries = form(asked, "/withdraw", code, button(say("Take it back")))
    lost = el(
        "p",
        say(
            "Without the code nobody can find your signature here, because this server cannot read it. "
            "Write to the organisation."
        ),
        class_="soft",
    )
    card = el("section", entries, class_="card")
    return page(heading, title(heading), why, *before, card, lost, status=status)


def _done() -> Response:
    heading = say("It is done")
    good = notice(
        "good",
        say(
            "If a signature belongs to this code, it is deleted. If it has not arrived here yet, it is deleted "
            "when it does."
        ),
    )
    rest = el(
        "p",
        say(
            "This page says the same for every code, also for one with a mistake in it, so that nobody can learn "
            "from it who has signed. If you are not sure, enter your code once more."
        ),
    )
    limit = el(
        "p", say("What was handed over to the campaign's target before today cannot be called back."), class_="soft"
    )
    return page(heading, title(heading), good, rest, limit)
