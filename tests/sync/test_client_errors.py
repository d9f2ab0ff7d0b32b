"""Every error of httpx is either one of our errors or named as a bug; nothing falls between."""

from __future__ import annotations

import ssl

import httpx
import pytest

from petition_core.errors import AnswerLate, CertificateUnknown, PetitionError, Unreachable
from petition_desktop.sync.client_errors import BUGS, MEANS, client_error


def made(kind):
    """An error of this class without running what its own constructor wants."""
    return kind.__new__(kind, "made up")


OURS = [kind for kind in vars(httpx).values() if isinstance(kind, type) and issubclass(kind, Exception)]


def test_each_error_of_httpx_is_named_on_exactly_one_of_the_two_lists():
    names = {kind.__name__ for kind in OURS}
    assert len(names) >= 26
    assert names == set(MEANS) | BUGS
    assert not set(MEANS) & BUGS


@pytest.mark.parametrize("kind", OURS, ids=lambda kind: kind.__name__)
def test_each_error_becomes_its_sentence_or_stays_a_bug(kind):
    error = client_error(made(kind), "https://server.example")
    if kind.__name__ in BUGS:
        assert error is None
    else:
        assert isinstance(error, PetitionError)
        assert type(error) is MEANS[kind.__name__]
        assert "{" not in str(error)


def test_a_class_nobody_named_means_what_its_nearest_parent_means():
    class NewTimeout(httpx.ReadTimeout):
        pass

    class NewError(httpx.TransportError):
        pass

    assert type(client_error(made(NewTimeout), "")) is AnswerLate
    assert type(client_error(made(NewError), "")) is Unreachable


def test_a_certificate_is_found_below_the_error_that_wraps_it():
    error = httpx.ConnectError("made up")
    error.__cause__ = OSError()
    error.__cause__.__context__ = ssl.SSLCertVerificationError("made up")
    assert type(client_error(error, "")) is CertificateUnknown


def test_an_error_of_nobody_is_a_bug():
    assert client_error(ZeroDivisionError(), "") is None
