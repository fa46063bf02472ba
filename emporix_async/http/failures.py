"""Why there is no response: the errors of HTTP libraries, translated.

Their texts may contain addresses with queries, headers and tokens. Kept are their kinds, and the numbers that the
operating system and OpenSSL give.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable
from enum import StrEnum, auto
from typing import Any, Final, TypeVar

from ..errors import CallTimeout, ConnectionFailed, TransportError
from ..observe import Call

T = TypeVar("T")


class Failure(StrEnum):
    """Why there is no response."""

    NOT_SENT = auto()  # there is no connection: the request never left
    UNTRUSTED = auto()  # nor will there be one: the certificate of the server is not valid
    TIMED_OUT = auto()  # the request left, and the response did not arrive in time
    BROKEN = auto()  # the connection broke after the request began to leave, or the response is not HTTP

    @property
    def unsent(self) -> bool:
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
        return kind(self.reason, **call_facts(call, sent=not self.failure.unsent))


def call_facts(call: Call, *, sent: bool) -> dict[str, Any]:
    """Return what errors state about `call`, whose last request was `sent`."""
    facts = {name: getattr(call, name) for name in ("method", "path", "operation", "attempts")}
    return {**facts, "sent": call.unsure or sent}


async def translated(awaitable: Awaitable[T], errors: type[Exception] | tuple[type[Exception], ...]) -> T:
    """Await `awaitable`. Raises `NoResponse` in place of the `errors` of an HTTP library, which its context omits."""
    try:
        return await awaitable
    except errors as error:
        failed = no_response(error)
    raise failed


# By the names of their classes in httpx, httpx2 and aiohttp, which need not be imported for this.
_KINDS: Final = {
    "ConnectTimeout": (Failure.NOT_SENT, "no connection in time"),
    "PoolTimeout": (Failure.NOT_SENT, "no connection in time"),
    "ConnectionTimeoutError": (Failure.NOT_SENT, "no connection in time"),
    "WriteTimeout": (Failure.TIMED_OUT, "the server does not accept the body in time"),
    "TimeoutException": (Failure.TIMED_OUT, "no response in time"),
    "TimeoutError": (Failure.TIMED_OUT, "no response in time"),
    "ProtocolError": (Failure.BROKEN, "the connection broke, or the response is not HTTP"),
    "ClientResponseError": (Failure.BROKEN, "the response is not HTTP"),
    "HttpProcessingError": (Failure.BROKEN, "the response is not HTTP"),
}
_NO_CONNECTION: Final = {"ConnectError", "ProxyError", "ClientConnectorError"}


def no_response(error: Exception) -> NoResponse:
    """Return our word for an error of an HTTP library."""
    names = [kind.__name__ for kind in type(error).__mro__]
    if not _NO_CONNECTION.isdisjoint(names):
        return _no_connection(error)
    failure, reason = next((_KINDS[name] for name in names if name in _KINDS), (Failure.BROKEN, "the connection broke"))
    return NoResponse(failure, reason, timed_out="TimeoutException" in names or "TimeoutError" in names)


def _no_connection(error: BaseException) -> NoResponse:
    """Return why a connection could not be made: the first cause of `error` counts."""
    import socket  # noqa: PLC0415 - imported already by what raised the error
    import ssl  # noqa: PLC0415 - as above

    failure, reason = Failure.NOT_SENT, ""
    cause: BaseException | None = error
    seen: set[int] = set()
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        if isinstance(cause, ssl.SSLCertVerificationError):
            failure = Failure.UNTRUSTED
            reason = ": the certificate of the server is not valid"
            # aiohttp's own error of this kind has none. The one that it was raised from has.
            if code := getattr(cause, "verify_code", 0):
                reason += f" (OpenSSL's code {code})"
        elif isinstance(cause, ssl.SSLError):
            reason = ": TLS failed"
        elif isinstance(cause, socket.gaierror):
            reason = ": the name of the host cannot be resolved"
        elif isinstance(cause, OSError) and cause.errno:
            reason = f": {os.strerror(cause.errno)}"
        if isinstance(cause, BaseExceptionGroup):
            cause = cause.exceptions[0]
        else:
            # aiohttp names the error of the operating system by an attribute.
            cause = getattr(cause, "os_error", None) or cause.__cause__ or cause.__context__
    return NoResponse(failure, f"no connection{reason}")
