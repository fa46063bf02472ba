"""Everything this package raises on purpose.

    EmporixError
    ├── ConfigurationError ── JournalError
    ├── SourceError, InvalidCall            and ValueError
    ├── TransportError ── ConnectionFailed, CallTimeout
    ├── DecodeError ── ResponseTooLarge
    ├── TokenError ── SessionEnded
    ├── ScopeError, WrongTokenKind, CallBudgetExceeded, PagingDrift, NotApplied
    └── APIStatusError
        ├── BadRequest, Unauthorized, NotFound, Conflict, PayloadTooLarge, UnprocessableEntity, RateLimited, ServerError
        └── Forbidden ── MissingScope       and ScopeError

Every error can be copied and pickled. A program's tests can make them without facts: `NotFound()`. None contains a
token or a client secret.
"""

# ruff: noqa: N818 - the names are those of the statuses, and read best without a suffix

from __future__ import annotations

import copyreg
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

# Of a response, only these are kept: any other may repeat what was sent, or contain a secret.
_KEPT_HEADERS: Final = frozenset({
    "age", "allow", "cache-control", "cf-ray", "content-encoding", "content-language", "content-length", "content-type",
    "correlation-id", "date", "etag", "last-modified", "request-id", "retry-after", "server", "via", "www-authenticate",
    "x-b3-traceid", "x-correlation-id", "x-count", "x-request-id", "x-total-count", "x-version",
})  # fmt: skip
_KEPT_PREFIXES: Final = ("ratelimit", "x-ratelimit", "x-rate-limit")


class EmporixError(Exception):
    """The base of every error of this package. `correlation_id` is that of its call, None outside of a call.

    `unsure`: an attempt before the last may have carried the call out: its answer was lost, or was a 5xx. `unanswered`:
    one got no answer of the API: none arrived, or a gateway's 502 or 504.
    """

    correlation_id: str | None = None
    unsure: bool = False
    unanswered: bool = False

    def __init__(self, reason: str = "", **facts: Any) -> None:
        vars(self).update(facts)
        super().__init__(self._text(reason))

    def _text(self, reason: str) -> str:
        return reason

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions are otherwise rebuilt by calling the class with `args`, which does not fit keyword arguments.
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__.copy()  # type: ignore[attr-defined]


class ConfigurationError(EmporixError):
    """The client was set up wrongly, or a setting it needs is missing."""


class JournalError(ConfigurationError):
    """The journal of an import cannot be used: it belongs to another import, is in use, or cannot be written."""


class SourceError(EmporixError, ValueError):
    """A file of rows cannot be read in the stated format, from `line` on. The first line is 1."""

    def __init__(self, source: str = "", line: int = 1, reason: str = "") -> None:
        super().__init__(f"{source}, line {line}: {reason}")
        self.source, self.line = source, line


class NotApplied(EmporixError):
    """The API reported success, and what is read back is not what was sent. `paths` are the JSON paths that differ."""

    paths: tuple[str, ...] = ()


class InvalidCall(EmporixError, ValueError):
    """The call is not valid, for example because a path parameter is missing. Nothing was sent."""


class _NoResponseError(EmporixError):
    method: str = ""
    path: str = ""
    operation: str | None = None
    attempts: int = 1
    sent: bool = True

    def _text(self, reason: str) -> str:
        return f"{self.method} {self.path} → {reason} (attempts {self.attempts})".strip()


class TransportError(_NoResponseError):
    """There is no usable response.

    `operation` is the key of the operation, `method` and `path` the request, which may be that for a token. `attempts`
    counts the requests made. `sent` is False where the API has certainly not carried out the call.
    """


class ConnectionFailed(TransportError):
    """The connection could not be made, or broke before the whole response had arrived."""


class CallTimeout(TransportError):
    """A connection, a write or a read took longer than its timeout, or the whole call longer than its deadline."""


class CallBudgetExceeded(_NoResponseError):
    """The client has made as many requests as `max_calls` allows. The attributes are those of `TransportError`."""

    attempts = 0
    sent = False

    def _text(self, reason: str) -> str:
        again = " again" if self.attempts else ""
        budget = f"not sent{again}: the client has made as many requests as max_calls allows"
        return super()._text(reason or budget)


class _ResponseError(EmporixError):
    status: int = 0
    method: str = ""
    path: str = ""
    operation: str | None = None
    request_id: str | None = None
    headers: Mapping[str, str]
    body: Any = None

    def __init__(self, reason: str = "", *, headers: Mapping[str, str] | None = None, **facts: Any) -> None:
        named = ((name.lower(), value) for name, value in (headers or {}).items())
        kept = {name: value for name, value in named if name in _KEPT_HEADERS or name.startswith(_KEPT_PREFIXES)}
        # Not whatever comes next in a subclass with two bases.
        EmporixError.__init__(self, reason, headers=kept, **facts)


class DecodeError(_ResponseError):
    """The status is that of a success, but the response is not what the operation documents: HTML, for example.

    Whether the operation was carried out is not known. `headers`, `body` and `request_id` are as in `APIStatusError`.
    """

    status = 200

    @property
    def content_type(self) -> str | None:
        """The media type that the response states, None if it states none."""
        return self.headers.get("content-type")

    def _text(self, reason: str) -> str:
        stated = self.content_type or "not stated"
        return f"{self.method} {self.path} → {self.status}: {reason} (content type {stated})".strip()


class ResponseTooLarge(DecodeError):
    """A response that is read whole has more bytes than `max_response_bytes`. The operation was carried out."""

    def __init__(self, limit: int = 0, **facts: Any) -> None:
        reason = f"the response has more than {limit} bytes: raise max_response_bytes, ask for less, or stream it"
        super().__init__(reason, **facts)
        self.limit = limit


class PagingDrift(EmporixError):
    """A listing changed while it was read, so that items may be missing or repeated."""


class TokenError(_ResponseError):
    """The token endpoint returned no token for `client_id`.

    `status`, `code` (or None), `headers`, `body` and `request_id` are those of its response.
    """

    client_id: str = ""
    status = 401
    code: str | None = None

    def _text(self, reason: str) -> str:
        return f"no token for the credential {self.client_id!r} → {_stated(self.status, self.code)}: {reason}"


class SessionEnded(TokenError):
    """The session of a guest or a customer is over: it was logged out, or its refresh token is no longer accepted.

    Start a new one with `Emporix.anonymous`. `status` is 401 where the API was not called.
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

    One of `scopes_wanted` suffices. `scopes_held` are those known of the credentials `client_ids`, or of a `session`:
    `"anonymous"` or `"customer"`, None for credentials.
    """

    operation: str | None
    scopes_wanted: tuple[str, ...]
    scopes_held: frozenset[str] | None
    client_ids: tuple[str, ...]
    session: str | None

    def __init__(
        self,
        *,
        operation: str | None = None,
        scopes_wanted: Sequence[str] = (),
        scopes_held: Collection[str] = (),
        client_ids: Sequence[str] = (),
        session: str | None = None,
    ) -> None:
        if session is None:
            holder = f"the credential {', '.join(map(repr, client_ids))}"
            remedy = "add a wanted scope to the key, or give a credential that has one"
        else:
            holder, remedy = f"the {session} session", _SESSION_REMEDIES[session]
        super().__init__(f"{operation} wants {_any_of(scopes_wanted)}; {holder} holds {_listed(scopes_held)}: {remedy}")
        self.operation, self.client_ids, self.session = operation, tuple(client_ids), session
        self.scopes_wanted, self.scopes_held = tuple(scopes_wanted), frozenset(scopes_held)


class WrongTokenKind(EmporixError):
    """The operation takes only tokens of `token_kinds`, not of the kind `held`. It was not called."""

    def __init__(self, *, operation: str = "", token_kinds: Sequence[str] = (), held: str = "service") -> None:
        kinds = " or ".join(token_kinds)
        ways = ", or on ".join(_TOKEN_WAYS.get(kind, kind) for kind in token_kinds)
        super().__init__(f"{operation} takes a token of kind {kinds}, not {held}: call it on {ways}")
        self.operation, self.token_kinds, self.held = operation, tuple(token_kinds), held


class APIStatusError(_ResponseError):
    """The API answered with an error status, for a call or for one item of a batch.

    `operation` is the key of the operation. `code` is the API's name for the error and `message` its text, None where
    the body contains none. `details` are the further entries of the body, strings or objects, `detail` is the text of
    the first. `body` is the body, decoded where it is JSON, at most 64 kB; `headers` are the usual ones of the
    response, by names in lower case. Secrets of the request are redacted in all of them. `request_id` is the server's
    id of the request. `attempts` counts the requests made, `waited` the seconds since the API first asked to wait.
    """

    code: str | None = None
    message: str | None = None
    details: tuple[Any, ...] = ()
    detail: str | None = None
    attempts: int = 1
    waited: float = 0.0

    def __init_subclass__(cls, *, status: int | None = None) -> None:
        super().__init_subclass__()
        if status is not None:
            cls.status = status

    def _text(self, reason: str) -> str:
        reason = reason or self.detail or self.message or "the body states no reason"
        request = f"request id {self.request_id}, " if self.request_id else ""
        stated = _stated(self.status, self.code)
        return f"{self.method} {self.path} → {stated}: {reason} ({request}attempts {self.attempts})".strip()


class BadRequest(APIStatusError, status=400):
    """400: the request breaks a rule of the API."""


class Unauthorized(APIStatusError, status=401):
    """401: the token was missing, expired or not accepted, and so was a fresh one."""


class Forbidden(APIStatusError, status=403):
    """403: the token may not do this.

    One of `scopes_wanted` suffices. `scopes_held` is the grant of the token, None where that is not known.
    """

    scopes_wanted: tuple[str, ...] = ()
    scopes_held: frozenset[str] | None = None

    def _text(self, reason: str) -> str:
        wants = f"; wants {_any_of(self.scopes_wanted)}" if self.scopes_wanted else ""
        holds = f", the token holds {_listed(self.scopes_held)}" if wants and self.scopes_held is not None else ""
        return super()._text(reason) + wants + holds


class MissingScope(Forbidden, ScopeError):
    """403: the token, of a credential, a `session` or a ready-made one, holds no wanted scope as far as is known."""

    client_ids: tuple[str, ...] = ()
    session: str | None = None

    def _text(self, reason: str) -> str:
        if self.session is not None:
            holder, change = f"{self.session} session", _SESSION_REMEDIES[self.session]
        elif self.client_ids:
            holder = f"credential {self.client_ids[0]!r}"
            change = "add a wanted scope to the key, or choose one it has with emporix.scopes(...)"
        else:
            holder, change = "given token", "give a token that has a wanted scope"
        return f"{super()._text(reason)} ({self.operation}, {holder}): {change}"


class NotFound(APIStatusError, status=404):
    """404: there is no such resource, or no such path."""


class Conflict(APIStatusError, status=409):
    """409: it exists already, or `metadata.version` is not the stored one."""


class PayloadTooLarge(APIStatusError, status=413):
    """413: the body is larger than the API accepts."""


class UnprocessableEntity(APIStatusError, status=422):
    """422: the body is well-formed, but cannot be processed."""


class RateLimited(APIStatusError, status=429):
    """429: too many requests, also after the waits that the client allows."""


class ServerError(APIStatusError, status=500):
    """5xx: the API failed."""


def _stated(status: int, code: str | None) -> str:
    return f"{status} {code}" if code else f"{status}"


def _any_of(scopes: Sequence[str]) -> str:
    return scopes[0] if len(scopes) == 1 else f"any of {', '.join(scopes)}"


def _listed(scopes: Collection[str]) -> str:
    return ", ".join(sorted(scopes)) or "none"
