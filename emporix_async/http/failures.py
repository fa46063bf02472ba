"""Why there is no response, in words of this package.

Texts, arguments and causes of HTTP libraries may contain addresses with their queries, headers and tokens. Kept are the
kind of the error, and what the operating system and OpenSSL say by a number of theirs.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from enum import Enum, auto

from ..errors import CallTimeout, ConnectionFailed, TransportError
from ..observe import Call


class Failure(Enum):
    """Why there is no response."""

    NOT_SENT = auto()
    """The connection could not be made: the request never left."""
    UNTRUSTED = auto()
    """The certificate of the server is not valid: the request never left, and the next one would not either."""
    TIMED_OUT = auto()
    """The request left, and the response did not arrive in time."""
    BROKEN = auto()
    """The connection broke after the request began to leave, or the response is not HTTP."""

    @property
    def unsent(self) -> bool:
        """Whether the request certainly never left."""
        return self in {Failure.NOT_SENT, Failure.UNTRUSTED}


class NoResponse(Exception):  # noqa: N818 - not an error yet: another attempt may follow
    """A request brought no whole response. It never leaves this package. `reason` is a text of this package."""

    def __init__(self, failure: Failure, reason: str, *, timed_out: bool = False) -> None:
        super().__init__(reason)
        self.failure = failure
        self.reason = reason
        self.timed_out = timed_out or failure is Failure.TIMED_OUT

    def error(self, call: Call) -> TransportError:
        """Return the error that the caller of `call` gets."""
        kind = CallTimeout if self.timed_out else ConnectionFailed
        return kind(
            self.reason,
            method=call.method,
            path=call.path,
            operation=call.operation,
            attempts=call.attempts,
            sent=call.unsure or not self.failure.unsent,
        )


def no_connection(error: BaseException) -> NoResponse:
    """Return why a connection could not be made, as the causes of `error` tell."""
    import socket  # noqa: PLC0415 - imported already by what raised the error
    import ssl  # noqa: PLC0415 - as above

    failure, reason = Failure.NOT_SENT, ""
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            failure = Failure.UNTRUSTED
            reason = f": the certificate of the server is not valid (OpenSSL's code {cause.verify_code})"
        elif isinstance(cause, ssl.SSLError):
            reason = ": TLS failed"
        elif isinstance(cause, socket.gaierror):
            reason = ": the name of the host cannot be resolved"
        elif isinstance(cause, OSError) and cause.errno:
            reason = f": {os.strerror(cause.errno)}"
    return NoResponse(failure, f"no connection{reason}")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """Yield `error` and the errors that led to it, the first of them last. Of a group, its first error counts."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        if isinstance(error, BaseExceptionGroup):
            error = error.exceptions[0]
        else:
            # aiohttp names the error of the operating system by an attribute.
            error = getattr(error, "os_error", None) or error.__cause__ or error.__context__
