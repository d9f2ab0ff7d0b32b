"""What the errors of httpx mean for a person. Goes by their names, so that start-up does not pay for loading httpx."""

from __future__ import annotations

import ssl

from petition_core.errors import (
    AddressRefused,
    AnswerLate,
    AnswerRefused,
    CertificateUnknown,
    PetitionError,
    Unreachable,
)

#: By the name of the class; a class not named here means what its nearest parent means.
MEANS: dict[str, type[PetitionError]] = {
    "HTTPError": Unreachable,
    "RequestError": Unreachable,
    "TransportError": Unreachable,
    "TimeoutException": AnswerLate,
    "ConnectTimeout": Unreachable,  # nobody there is another thing than a slow answer
    "PoolTimeout": Unreachable,
    "ReadTimeout": AnswerLate,
    "WriteTimeout": AnswerLate,
    "NetworkError": Unreachable,
    "ConnectError": Unreachable,
    "ReadError": Unreachable,
    "WriteError": Unreachable,
    "CloseError": Unreachable,
    "ProxyError": Unreachable,
    "ProtocolError": AnswerRefused,
    "RemoteProtocolError": AnswerRefused,
    "DecodingError": AnswerRefused,
    "TooManyRedirects": AnswerRefused,
    "HTTPStatusError": AnswerRefused,
    "UnsupportedProtocol": AddressRefused,
    "InvalidURL": AddressRefused,
}

#: What only a mistake of ours brings about.
BUGS = frozenset(
    {
        "LocalProtocolError", "CookieConflict",
        "StreamError", "StreamConsumed", "StreamClosed", "ResponseNotRead", "RequestNotRead",
    }
)  # fmt: skip


def client_error(error: BaseException, address: str) -> PetitionError | None:
    """Our error for one of httpx's; None where it is a bug."""
    if _is_certificate(error):
        return CertificateUnknown()
    for kind in type(error).__mro__:
        if kind.__name__ in BUGS:
            return None
        if kind.__name__ in MEANS:
            return MEANS[kind.__name__](reason="it broke off", address=address[:60])
    return None


def _is_certificate(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
