"""Everything this package raises on purpose.

    EmporixError
    ├── ConfigurationError          the client was set up wrongly, or a setting is missing
    │   └── JournalError            the journal of an import cannot be used, or no longer be written
    ├── SourceError (ValueError)    a line of a file of rows cannot be read
    ├── InvalidCall (ValueError)    the call cannot be made as it is written; nothing was sent
    ├── TransportError              no usable answer came back
    │   ├── ConnectionFailed        the connection could not be made, or broke
    │   └── CallTimeout             it took too long
    ├── DecodeError                 the status of a success, but not the documented answer
    ├── PagingDrift                 a listing changed while it was exported, and that was not to be
    ├── TokenError                  the token endpoint gave no token
    │   └── SessionEnded            a person's session cannot be renewed: begin another
    ├── ScopeError                  no credential or session holds a wanted scope; nothing was sent
    ├── WrongTokenKind              the operation wants a token that this client cannot get; nothing was sent
    ├── CallBudgetExceeded          the client has made as many requests as it may
    └── APIStatusError              the API answered with an error status, for a call or for one item of a batch
        ├── BadRequest              400
        ├── Unauthorized            401
        ├── Forbidden               403
        │   └── MissingScope        403 for want of a scope, which the grant did not show; a ScopeError as well
        ├── NotFound                404
        ├── Conflict                409
        ├── PayloadTooLarge         413
        ├── UnprocessableEntity     422
        ├── RateLimited             429
        └── ServerError             5xx

Every one can be copied and pickled, and none carries a token or a client secret in its text.
"""

# ruff: noqa: N818 - the names are those of the statuses, and read best without a suffix

from __future__ import annotations

import copyreg
from collections.abc import Collection, Sequence
from typing import Any

__all__ = [
    "APIStatusError",
    "BadRequest",
    "CallBudgetExceeded",
    "CallTimeout",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecodeError",
    "EmporixError",
    "Forbidden",
    "InvalidCall",
    "JournalError",
    "MissingScope",
    "NotFound",
    "PagingDrift",
    "PayloadTooLarge",
    "RateLimited",
    "ScopeError",
    "ServerError",
    "SessionEnded",
    "SourceError",
    "TokenError",
    "TransportError",
    "Unauthorized",
    "UnprocessableEntity",
    "WrongTokenKind",
]


class EmporixError(Exception):
    """The base of every error of this package.

    `correlation_id` is that of the call which raised it, None where none was made.
    """

    correlation_id: str | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions are otherwise rebuilt by calling the class with `args`, which does not fit keyword arguments.
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__.copy()  # type: ignore[attr-defined]


class ConfigurationError(EmporixError):
    """The client was set up wrongly, or a setting it needs is missing."""


class JournalError(ConfigurationError):
    """The journal of an import cannot be used: it is another import's, or in use, or can no longer be written."""


class SourceError(EmporixError, ValueError):
    """A file of rows cannot be read as what it is said to be, from `line` on: the first is 1."""

    def __init__(self, source: str, line: int, reason: str) -> None:
        super().__init__(f"{source}, line {line}: {reason}")
        self.source = source
        self.line = line


class InvalidCall(EmporixError, ValueError):
    """The call cannot be made as it is written, for example with a path parameter missing. Nothing was sent."""


class TransportError(EmporixError):
    """No usable answer came back.

    `method` and `path` name what was called, which may be the token endpoint, `attempts` counts the requests made for
    it. `sent` is False where the API has certainly not carried out the caller's own call, because nothing left, or what
    left was refused; otherwise it may have.
    """

    def __init__(self, reason: str, *, method: str, path: str, attempts: int = 1, sent: bool = True) -> None:
        super().__init__(f"{method} {path} → {reason} (attempts {attempts})")
        self.method = method
        self.path = path
        self.attempts = attempts
        self.sent = sent


class ConnectionFailed(TransportError):
    """The connection could not be made, or broke before the whole answer had come."""


class CallTimeout(TransportError):
    """A connection, a write or a read took longer than the timeout allows, or the whole call than its deadline."""


class CallBudgetExceeded(EmporixError):
    """The client has made as many requests as `max_calls` allows, those for tokens included.

    `method`, `path`, `attempts` and `sent` are as in `TransportError`.
    """

    def __init__(self, *, method: str, path: str, attempts: int = 0, sent: bool = False) -> None:
        again = " again" if attempts else ""
        super().__init__(
            f"{method} {path} was not sent{again}: the client has made as many requests as max_calls allows "
            f"(attempts {attempts})"
        )
        self.method = method
        self.path = path
        self.attempts = attempts
        self.sent = sent


class DecodeError(EmporixError):
    """The status is that of a success, but the answer is not what the operation documents.

    A status below 300 that is not documented, or a body of another kind: HTML where JSON or nothing is documented, for
    one. Something other than the API may have answered: whether the operation was carried out is not known.
    """

    def __init__(self, reason: str, *, status: int, method: str, path: str, content_type: str | None) -> None:
        super().__init__(f"{method} {path} → {status}: {reason} (content type {content_type or 'not stated'})")
        self.status = status
        self.method = method
        self.path = path
        self.content_type = content_type


class PagingDrift(EmporixError):
    """A listing changed while it was paged through, so that items may be missing or come twice."""


class TokenError(EmporixError):
    """The token endpoint gave no token for the credential `client_id`.

    `status` and `code` are those of its answer; `code` is None where it gave none.
    """

    def __init__(self, reason: str, *, client_id: str, status: int, code: str | None = None) -> None:
        stated = f"{status} {code}" if code else f"{status}"
        super().__init__(f"no token for the credential {client_id!r} → {stated}: {reason}")
        self.client_id = client_id
        self.status = status
        self.code = code


class SessionEnded(TokenError):
    """The session of a guest or a customer is over: it was logged out, or its refresh token is no longer taken.

    Begin another with `Emporix.anonymous`, and ask a customer to log in again. `status` is 401 where the API was not
    asked.
    """


class ScopeError(EmporixError):
    """No credential holds any of the scopes that the operation wants. The operation was not carried out.

    `scopes_wanted` are alternatives: one of them suffices. `client_ids` are the credentials that were looked at and
    `scopes_held` what they are known to hold together. A key's scopes are set in the Emporix developer portal; a
    scope that a key lacks is not refused by the token endpoint, it is missing from what it grants.

    `session` is the kind of session whose token lacks the scopes, `"anonymous"` or `"customer"`; None for credentials.
    """

    session: str | None = None

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
        self.scopes_held: frozenset[str] | None = frozenset(scopes_held)
        self.client_ids = tuple(client_ids)
        self.session = session


_SESSION_REMEDIES: dict[str, str] = {
    "anonymous": "add a wanted scope to the storefront key, and begin another session",
    "customer": "give the customer a group or role that has a wanted scope, and have them log in again",
}


class WrongTokenKind(EmporixError):
    """The operation takes no token of the kind at hand, `held`. It was not called.

    A client raises it for operations of people alone, a session for those of the other kind of person alone.

    `token_kinds` are those it takes; the text says how each is had.
    """

    def __init__(self, *, operation: str, token_kinds: Sequence[str], held: str = "service") -> None:
        kinds = " or ".join(token_kinds)
        ways = ", or on ".join(_TOKEN_WAYS.get(kind, kind) for kind in token_kinds)
        super().__init__(f"{operation} takes a token of kind {kinds}, not {held}: call it on {ways}")
        self.operation = operation
        self.token_kinds = tuple(token_kinds)
        self.held = held


_TOKEN_WAYS = {
    "service": "the client itself, Emporix(tenant, credential)",
    "customer": "a customer's session, `await guest.login(email, password)`, where guest is emporix.anonymous()",
    "anonymous": "a guest's session, emporix.anonymous()",
}


class APIStatusError(EmporixError):
    """The API answered with an error status, for a call or for one item of a batch.

    `code` is the API's own name for the error and `message` its text, None where the body holds none. `details` are
    the body's further entries as they arrived, strings or objects; `detail` is the text of the first. `request_id` is
    the server's name for the request, `attempts` the requests made. `unsure` says that one before the last may have
    been carried out all the same, so that what this one met may be its doing.
    """

    def __init__(
        self,
        *,
        status: int,
        method: str,
        path: str,
        code: str | None = None,
        message: str | None = None,
        details: Sequence[Any] = (),
        detail: str | None = None,
        request_id: str | None = None,
        attempts: int = 1,
        unsure: bool = False,
    ) -> None:
        self.status = status
        self.method = method
        self.path = path
        self.code = code
        self.message = message
        self.details = tuple(details)
        self.detail = detail
        self.request_id = request_id
        self.attempts = attempts
        self.unsure = unsure
        # Not whatever comes next in a subclass with two bases.
        EmporixError.__init__(self, self._text())

    def _text(self) -> str:
        stated = f"{self.status} {self.code}" if self.code else f"{self.status}"
        reason = self.detail or self.message or "the body says nothing"
        request = f"request id {self.request_id}, " if self.request_id else ""
        return f"{self.method} {self.path} → {stated}: {reason} ({request}attempts {self.attempts})"


class BadRequest(APIStatusError):
    """400: the request breaks a rule of the API."""


class Unauthorized(APIStatusError):
    """401: the token was missing, expired or not accepted, also when a fresh one was tried."""


class Forbidden(APIStatusError):
    """403: the token may not do this.

    `scopes_wanted` are alternatives, as the operation or the answer names them; `scopes_held` is what the token was
    granted, None where that is not known (a token of the caller's own).
    """

    def __init__(
        self, *, scopes_wanted: Sequence[str] = (), scopes_held: Collection[str] | None = None, **fields: Any
    ) -> None:
        self.scopes_wanted = tuple(scopes_wanted)
        self.scopes_held = None if scopes_held is None else frozenset(scopes_held)
        super().__init__(**fields)

    def _text(self) -> str:
        text = super()._text()
        if self.scopes_wanted:
            text += f"; wants {_any_of(self.scopes_wanted)}"
            if self.scopes_held is not None:
                text += f", the token holds {_listed(self.scopes_held)}"
        return text


class MissingScope(Forbidden, ScopeError):
    """403: the token holds no wanted scope, or those it holds are not known.

    `operation` is its key; `client_ids` is the credential whose token it was, empty for a session's token and for one
    of the caller's own; `session` is the kind of the session.
    """

    def __init__(self, *, operation: str, client_id: str | None, session: str | None = None, **fields: Any) -> None:
        self.operation = operation
        self.session = session
        self.client_ids = () if client_id is None else (client_id,)
        Forbidden.__init__(self, **fields)

    def _text(self) -> str:
        if self.session is not None:
            change = _SESSION_REMEDIES[self.session]
            return f"{super()._text()} ({self.operation}, {self.session} session): {change}"
        if not self.client_ids:
            return f"{super()._text()} ({self.operation}): give a token that has a wanted scope"
        change = "add a wanted scope to the key, or choose one it has with emporix.scopes(...)"
        return f"{super()._text()} ({self.operation}, credential {self.client_ids[0]!r}): {change}"


class NotFound(APIStatusError):
    """404: there is no such resource, or no such path."""


class Conflict(APIStatusError):
    """409: it exists already, or `metadata.version` is not the stored one."""


class PayloadTooLarge(APIStatusError):
    """413: the body is larger than the API takes."""


class UnprocessableEntity(APIStatusError):
    """422: the body is well-formed, but what it says cannot be done."""


class RateLimited(APIStatusError):
    """429: too many requests, also after waiting as long as the client may."""


class ServerError(APIStatusError):
    """5xx: the API failed."""


def _any_of(scopes: Sequence[str]) -> str:
    return scopes[0] if len(scopes) == 1 else f"any of {', '.join(scopes)}"


def _listed(scopes: Collection[str]) -> str:
    return ", ".join(sorted(scopes)) or "none"
