"""Pages to log in and out: the password, then the code; at the first time the second factor is set up in between."""

from __future__ import annotations

from starlette.responses import Response

from petition_server.pages.asked import Asked, go_to
from petition_server.pages.frame import form, page
from petition_server.pages.markup import Content, el
from petition_server.pages.parts import button, field, notice, qr, title
from petition_server.pages.troubles import too_often
from petition_server.pages.words import given, say
from petition_server.staff.accounts import find_account
from petition_server.staff.log_in import BY_ADDRESS, BY_CODE, give_code, give_password
from petition_server.staff.sessions import Session, end_session
from petition_server.staff.totp import setup_address, typed_form

_ISSUER = "Petition server"


def ask_password(asked: Asked) -> Response:
    """The first page. Who is logged in needs none."""
    if asked.session is not None:
        return go_to("/staff" if asked.session.stage == "in" else "/staff/code")
    return _password_page(asked)


def take_password(asked: Asked) -> Response:
    """On to the code, or the same sentence whatever was wrong."""
    came = give_password(asked.server, asked.form.text("name"), asked.form.text("password"), asked.visitor.address)
    if came == "too often":
        return too_often(BY_ADDRESS.seconds)
    if isinstance(came, Session):
        return _with_session(asked, "/staff/code", came)
    wrong = notice("bad", say("This name and this password do not belong together. Try again."))
    return _password_page(asked, wrong, status=403)


def ask_code(asked: Asked) -> Response:
    """The second page."""
    return _code_page(asked)


def take_code(asked: Asked) -> Response:
    """In, or once more."""
    if asked.session is None:
        return go_to("/staff/log-in")
    came = give_code(asked.server, asked.session, asked.form.text("code"))
    if came == "too often":
        return too_often(BY_CODE.seconds)
    if isinstance(came, Session):
        return _with_session(asked, "/staff", came)
    wrong = notice("bad", say("These are not the digits your app shows now. Wait for the next ones and try again."))
    return _code_page(asked, wrong, status=403)


def log_out(asked: Asked) -> Response:
    """The session ends here and in the browser."""
    if asked.session is not None:
        end_session(asked.server, asked.session.token)
    response = go_to("/staff/log-in")
    asked.visitor.remember(response, session="")
    return response


def _password_page(asked: Asked, *before: Content, status: int = 200) -> Response:
    heading = say("Log in")
    entries = form(
        asked,
        "/staff/log-in",
        field("name", say("Name"), autocomplete="username", required=True, maxlength=64, autofocus=True),
        field(
            "password",
            say("Password"),
            type="password",
            autocomplete="current-password",
            required=True,
            maxlength=200,
        ),
        button(say("Go on")),
    )
    quiet = el("p", say("For staff of the petition. An account is made by whoever keeps this server."), class_="soft")
    return page(heading, title(heading), quiet, *before, el("section", entries, class_="card"), status=status)


def _code_page(asked: Asked, *before: Content, status: int = 200) -> Response:
    account = find_account(asked.server, asked.name)
    if account is None:
        return go_to("/staff/log-in")
    digits = field(
        "code",
        say("Six digits"),
        say("From the authenticator app on your phone."),
        inputmode="numeric",
        autocomplete="one-time-code",
        required=True,
        maxlength=10,
        autofocus=True,
        class_="code short",
    )
    entries = form(asked, "/staff/code", digits, button(say("Log in")))
    out = form(asked, "/staff/log-out", button(say("Not you? Begin again"), "quiet"))
    if account.second_factor:
        heading = say("The code")
        return page(heading, title(heading), *before, el("section", entries, class_="card"), out, status=status)
    heading = say("Set up the second factor")
    picture = qr(setup_address(account.secret, account.name, _ISSUER), say("QR code for an authenticator app"))
    card = el(
        "section",
        el("p", say("Scan this with an authenticator app. It is shown until your first log-in, and never again.")),
        picture,
        el("p", say("Or type this into the app:")),
        el("p", given(typed_form(account.secret)), class_="typed"),
        entries,
        class_="card steps",
    )
    return page(heading, title(heading), *before, card, out, status=status)


def _with_session(asked: Asked, to: str, session: Session) -> Response:
    response = go_to(to)
    asked.visitor.remember(response, session=session.token)
    return response
