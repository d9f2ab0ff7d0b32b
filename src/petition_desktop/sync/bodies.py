"""Bodies on their way: ours in pieces, the server's put together, never longer or slower than we wait for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from petition_core.errors import AnswerLate, AnswerRefused

WHOLE_SECONDS = 300.0  # that a whole answer may take
_PIECE = 128 * 1024


def pieces(body: bytes) -> Iterator[bytes]:
    """For sending. Of one large piece, what the system has not taken yet would be copied again and again."""
    return (body[start : start + _PIECE] for start in range(0, len(body), _PIECE))


def whole(untrusted: Iterable[bytes], most: int, monotonic: Callable[[], float]) -> bytes:
    """All of an answer; `AnswerRefused` above `most` bytes, `AnswerLate` if it trickles. `monotonic` counts seconds."""
    deadline = monotonic() + WHOLE_SECONDS
    body = bytearray()
    for piece in untrusted:
        body += piece
        if len(body) > most:
            raise AnswerRefused(reason="it is too long")
        if monotonic() > deadline:
            raise AnswerLate
    return bytes(body)
