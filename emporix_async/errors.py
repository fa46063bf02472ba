"""Everything this package raises on purpose.

    EmporixError
    ├── ConfigurationError          the client was set up wrongly, or a setting is missing
    │   └── JournalError            the journal of an import cannot be used or written
    ├── SourceError (ValueError)    a line of a file of rows cannot be read
    ├── InvalidCall (ValueError)    the call is not valid; nothing was sent
    ├── TransportError              there is no usable response
    │   ├── ConnectionFailed        the connection could not be made, or broke
    │   └── CallTimeout             it took too long
    ├── DecodeError                 the status of a success, but not the documented response
    │   └── ResponseTooLarge        more bytes than max_response_bytes
    ├── PagingDrift                 a listing changed while it was exported, with on_drift="raise"
    ├── TokenError                  the token endpoint returned no token
    │   └── SessionEnded            a session cannot be renewed: log in again
    ├── ScopeError                  no credential or session holds a wanted scope; nothing was sent
    ├── WrongTokenKind              the operation takes another kind of token; nothing was sent
    ├── CallBudgetExceeded          the client has made as many requests as it may
    └── APIStatusError              the API answered with an error status, for a call or for one item of a batch
        ├── BadRequest              400
        ├── Unauthorized            401
        ├── Forbidden               403
        │   └── MissingScope        403 because of a missing scope; a ScopeError as well
        ├── NotFound                404
        ├── Conflict                409
        ├── PayloadTooLarge         413
        ├── UnprocessableEntity     422
        ├── RateLimited             429
        └── ServerError             5xx

Every error can be copied and pickled. None contains a token or a client secret.
"""

# ruff: noqa: N818 - the names are those of the statuses, and read best without a suffix

from __future__ import annotations

import copyreg
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

# fmt: off
__all__ = [
    "APIStatusError", "BadRequest", "CallBudgetExceeded", "CallTimeout", "ConfigurationError", "Conflict",
    "ConnectionFailed", "DecodeError", "EmporixError", "Forbidden", "InvalidCall", "JournalError", "MissingScope",
    "NotFound", "PagingDrift", "PayloadTooLarge", "RateLimited", "ResponseTooLarge", "ScopeError", "ServerError",
    "SessionEnded", "SourceError", "TokenError", "TransportError", "Unauthorized", "UnprocessableEntity",
    "WrongTokenKind",
]
# fmt: on

# Of a response, these may contain secrets: of its session, or of an address that is signed.
_SECRET_HEADERS: Final = frozenset({"authorization", "cookie", "location", "saas-token", "session-id", "set-cookie"})


class EmporixError(Exception):
    """The base of every error of this package. `facts` become its attributes.

    `correlation_id` is that of the call that raised it. None outside of a call.
    """

    correlation_id: str | None = None

    def __init__(self, text: str = "", **facts: Any) -> None:
        super().__init__(text)
        vars(self).update(facts)

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions are otherwise rebuilt by calling the class with `args`, which does not fit keyword arguments.
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__.copy()  # type: ignore[attr-defined]


class ConfigurationError(EmporixError):
    """The client was set up wrongly, or a setting it needs is missing."""


class JournalError(ConfigurationError):
    """The journal of an import cannot be used: it belongs to another import, is in use, or cannot be written."""


class SourceError(EmporixError, ValueError):
    """A file of rows cannot be read in the stated format, from `line` on. The first line is 1."""

    def __init__(self, source: str, line: int, reason: str) -> None:
        super().__init__(f"{source}, line {line}: {reason}")
        self.source = source
        self.line = line


class InvalidCall(EmporixError, ValueError):
    """The call is not valid, for example because a path parameter is missing. Nothing was sent."""


class _NoResponseError(EmporixError):
    method: str
    path: str
    operation: str | None = None
    attempts: int
    sent: bool

    def __init__(self, reason: str, *, attempts: int = 1, sent: bool = True, **request: Any) -> None:
        text = f"{request['method']} {request['path']} → {reason} (attempts {attempts})"
        super().__init__(text, attempts=attempts, sent=sent, **request)


class TransportError(_NoResponseError):
    """There is no usable response.

    `operation` is the key of the operation, `method` and `path` the request, which may be that for a token. `attempts`
    counts the requests made. `sent` is False where the API has certainly not carried out the call, because nothing
    left, or what left was refused. Otherwise it may have.
    """


class ConnectionFailed(TransportError):
    """The connection could not be made, or broke before the whole response had arrived."""


class CallTimeout(TransportError):
    """A connection, a write or a read took longer than its timeout, or the whole call longer than its deadline."""


class CallBudgetExceeded(_NoResponseError):
    """The client has made as many requests as `max_calls` allows, those for tokens included.

    The attributes are those of `TransportError`.
    """

    def __init__(self, *, attempts: int = 0, sent: bool = False, **request: Any) -> None:
        again = " again" if attempts else ""
        reason = f"not sent{again}: the client has made as many requests as max_calls allows"
        super().__init__(reason, attempts=attempts, sent=sent, **request)


class DecodeError(EmporixError):
    """The status is that of a success, but the response is not what the operation documents: HTML, for example.

    Something other than the API may have answered: whether the operation was carried out is not known. `operation` is
    the key of the operation. `headers` are those of the response, by names in lower case.
    """

    status: int
    method: str
    path: str
    operation: str | None = None
    headers: Mapping[str, str]

    def __init__(self, reason: str, *, headers: Mapping[str, str] | None = None, **facts: Any) -> None:
        self.headers = _safe(headers or {})
        stated = self.content_type or "not stated"
        text = f"{facts['method']} {facts['path']} → {facts['status']}: {reason} (content type {stated})"
        super().__init__(text, **facts)

    @property
    def content_type(self) -> str | None:
        """The media type that the response states. None if it states none."""
        return self.headers.get("content-type")


class ResponseTooLarge(DecodeError):
    """A response that is read whole has more bytes than `max_response_bytes`. The operation was carried out."""

    def __init__(self, limit: int, **facts: Any) -> None:
        super().__init__(
            f"the response has more than {limit} bytes: raise max_response_bytes, ask for less, or stream it", **facts
        )
        self.limit = limit


class PagingDrift(EmporixError):
    """A listing changed while it was read, so that items may be missing or repeated."""


class TokenError(EmporixError):
    """The token endpoint returned no token for the credential `client_id`.

    `status` and `code` are those of its response. `code` is None where it states none.
    """

    def __init__(self, reason: str, *, client_id: str, status: int, code: str | None = None) -> None:
        stated = f"{status} {code}" if code else f"{status}"
        super().__init__(f"no token for the credential {client_id!r} → {stated}: {reason}")
        self.client_id = client_id
        self.status = status
        self.code = code


class SessionEnded(TokenError):
    """The session of a guest or a customer is over: it was logged out, or its refresh token is no longer accepted.

    Start a new one with `Emporix.anonymous`, and ask a customer to log in again. `status` is 401 where the API was not
    called.
    """


_SESSION_REMEDIES: Final = {
    "anonymous": "add a wanted scope to the storefront key, and begin another session",
    "customer": "give the customer a group or role that has a wanted scope, and have them log in again",
}
_TOKEN_WAYS: Final = {
    "service": "the client itself, Emporix(tenant, credential)",
    "customer": "a customer's session, `await guest.login(email, password)`, where guest is emporix.anonymous()",
    "anonymous": "a guest's session, emporix.anonymous()",
}


class ScopeError(EmporixError):
    """No credential holds any of the scopes that the operation wants. The operation was not carried out.

    `scopes_wanted` are alternatives: one of them suffices. `client_ids` are the credentials of the client and
    `scopes_held` the scopes that they are known to hold together, as set in the Emporix developer portal. `session` is
    the kind of session whose token lacks the scopes, `"anonymous"` or `"customer"`. None for credentials.
    """

    operation: str | None
    scopes_held: frozenset[str] | None

    def __init__(
        self,
        *,
        operation: str,
        scopes_wanted: Sequence[str],
        scopes_held: Collection[str],
        client_ids: Sequence[str],
        session: str | None = None,
    ) -> None:
        if session is None:
            holder = f"the credential {', '.join(map(repr, client_ids))}"
            remedy = "add a wanted scope to the key, or give a credential that has one"
        else:
            holder, remedy = f"the {session} session", _SESSION_REMEDIES[session]
        super().__init__(f"{operation} wants {_any_of(scopes_wanted)}; {holder} holds {_listed(scopes_held)}: {remedy}")
        self.operation = operation
        self.scopes_wanted = tuple(scopes_wanted)
        self.scopes_held = frozenset(scopes_held)
        self.client_ids = tuple(client_ids)
        self.session = session


class WrongTokenKind(EmporixError):
    """The operation takes only tokens of `token_kinds`, not of the kind `held`. It was not called."""

    def __init__(self, *, operation: str, token_kinds: Sequence[str], held: str = "service") -> None:
        kinds = " or ".join(token_kinds)
        ways = ", or on ".join(_TOKEN_WAYS.get(kind, kind) for kind in token_kinds)
        super().__init__(f"{operation} takes a token of kind {kinds}, not {held}: call it on {ways}")
        self.operation = operation
        self.token_kinds = tuple(token_kinds)
        self.held = held


class APIStatusError(EmporixError):
    """The API answered with an error status, for a call or for one item of a batch.

    `operation` is the key of the operation. `code` is the API's own name for the error and `message` its text, None
    where the body contains none. `details` are the further entries of the body, strings or objects, `detail` is the
    text of the first. `body` is the body, decoded where it is JSON, at most 64 kB; `headers` are those of the response,
    by names in lower case. Secrets of the request are redacted in all of them. `request_id` is the server's id of the
    request. `attempts` counts the requests made. `unsure` tells that one before the last may have been carried out.
    """

    status: int
    method: str
    path: str
    operation: str | None = None
    code: str | None = None
    message: str | None = None
    details: tuple[Any, ...]
    detail: str | None = None
    request_id: str | None = None
    attempts: int = 1
    unsure: bool = False
    headers: Mapping[str, str]
    body: Any = None

    def __init__(self, *, details: Sequence[Any] = (), headers: Mapping[str, str] | None = None, **facts: Any) -> None:
        vars(self).update(facts, details=tuple(details), headers=_safe(headers or {}))
        # Not whatever comes next in a subclass with two bases.
        EmporixError.__init__(self, self._text())

    def _text(self) -> str:
        stated = f"{self.status} {self.code}" if self.code else f"{self.status}"
        reason = self.detail or self.message or "the body states no reason"
        request = f"request id {self.request_id}, " if self.request_id else ""
        return f"{self.method} {self.path} → {stated}: {reason} ({request}attempts {self.attempts})"


class BadRequest(APIStatusError):
    """400: the request breaks a rule of the API."""


class Unauthorized(APIStatusError):
    """401: the token was missing, expired or not accepted, and so was a fresh one."""


class Forbidden(APIStatusError):
    """403: the token may not do this.

    `scopes_wanted` are alternatives, as the response or the operation names them. `scopes_held` is the grant of the
    token, None where that is not known (a token of the caller's own).
    """

    scopes_wanted: tuple[str, ...]
    scopes_held: frozenset[str] | None

    def __init__(
        self, *, scopes_wanted: Sequence[str] = (), scopes_held: Collection[str] | None = None, **facts: Any
    ) -> None:
        self.scopes_wanted = tuple(scopes_wanted)
        self.scopes_held = None if scopes_held is None else frozenset(scopes_held)
        super().__init__(**facts)

    def _text(self) -> str:
        text = super()._text()
        if self.scopes_wanted:
            text += f"; wants {_any_of(self.scopes_wanted)}"
            if self.scopes_held is not None:
                text += f", the token holds {_listed(self.scopes_held)}"
        return text


class MissingScope(Forbidden, ScopeError):
    """403: the token holds no wanted scope, or its scopes are not known.

    `client_ids` is the credential whose token it was, empty for a session (of the kind `session`) and a given token.
    """

    def __init__(self, *, client_id: str | None, session: str | None = None, **facts: Any) -> None:
        self.session = session
        self.client_ids = () if client_id is None else (client_id,)
        Forbidden.__init__(self, **facts)

    def _text(self) -> str:
        if self.session is not None:
            holder, change = f"{self.session} session", _SESSION_REMEDIES[self.session]
        elif self.client_ids:
            holder = f"credential {self.client_ids[0]!r}"
            change = "add a wanted scope to the key, or choose one it has with emporix.scopes(...)"
        else:
            holder, change = "given token", "give a token that has a wanted scope"
        return f"{super()._text()} ({self.operation}, {holder}): {change}"


class NotFound(APIStatusError):
    """404: there is no such resource, or no such path."""


class Conflict(APIStatusError):
    """409: it exists already, or `metadata.version` is not the stored one."""


class PayloadTooLarge(APIStatusError):
    """413: the body is larger than the API accepts."""


class UnprocessableEntity(APIStatusError):
    """422: the body is well-formed, but cannot be processed."""


class RateLimited(APIStatusError):
    """429: too many requests, also after the waits that the client allows."""


class ServerError(APIStatusError):
    """5xx: the API failed."""


def _safe(headers: Mapping[str, str]) -> dict[str, str]:
    """Return `headers` by names in lower case, without those that may contain secrets."""
    return {name.lower(): value for name, value in headers.items() if name.lower() not in _SECRET_HEADERS}


def _any_of(scopes: Sequence[str]) -> str:
    return scopes[0] if len(scopes) == 1 else f"any of {', '.join(scopes)}"


def _listed(scopes: Collection[str]) -> str:
    return ", ".join(sorted(scopes)) or "none"
