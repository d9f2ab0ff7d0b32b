"""Pages for what went wrong: not there, too often, a form that is not ours, a database that does not answer."""

from __future__ import annotations

from starlette.responses import Response

from petition_server.pages.frame import page
from petition_server.pages.markup import el
from petition_server.pages.parts import link, title
from petition_server.pages.words import Said, say
from petition_server.web.problems import KINDS, Problem


def trouble(problem: Problem) -> Response:
    """The page for a request that was refused before any page saw it."""
    told = {
        "not-found": (say("Nothing is at this address"), say("Check the address, or begin at the first page.")),
        "busy": (say("The server is busy"), say("Nothing was changed. Wait a moment, then try again.")),
        "too-large": (say("That is too large"), say("Nothing was changed. Choose a smaller file.")),
    }
    otherwise = (
        say("This could not be read"),
        say("Nothing was changed. Go back, load the page again, and try again."),
    )
    heading, sentence = told.get(problem.code, otherwise)
    return simple(heading, sentence, KINDS[problem.code].status)


def not_our_form() -> Response:
    """The hidden token is missing or of another session."""
    sentence = say(
        "Nothing was changed: the page was open too long, or the browser keeps no cookies. "
        "Go back, load it again, and try again."
    )
    return simple(say("This form has ended"), sentence, 403)


def too_often(seconds: int) -> Response:
    """One try too many."""
    minutes = seconds // 60
    response = simple(say("Too many tries"), say("Wait {minutes} minutes, then try again.", minutes=minutes), 429)
    response.headers["Retry-After"] = str(seconds)
    return response


def simple(heading: Said, sentence: Said, status: int) -> Response:
    """A heading, a sentence and the way back."""
    back = el("p", link("/staff", say("For staff")))
    return page(heading, title(heading), el("p", sentence), back, status=status)
