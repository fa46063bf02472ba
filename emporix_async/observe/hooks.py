"""Functions of your own that are told what the client does.

    def log_retry(retry: RetryDetails) -> None: ...

    emporix = Emporix("acme", credential, hooks=Hooks(on_retry=log_retry))

They are told facts, never a token, a secret, a query, a header or a body, and change nothing.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, fields
from typing import Final, Literal, TypeVar

from ..errors import ConfigurationError, InvalidCall

__all__ = ["Hooks", "RequestDetails", "ResponseDetails", "RetryDetails", "TokenDetails", "correlated"]

D = TypeVar("D")
Hook = Callable[[D], Awaitable[object] | object]

_LONGEST_ID: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class _Details:
    operation: str
    method: str
    path: str
    tenant: str
    attempt: int
    correlation_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestDetails(_Details):
    """A request that is about to be sent; it may still wait for its turn.

    `operation` is the key of the operation, `path` the path without its query; where a download leads elsewhere it is
    an address without its query. `attempt` counts the requests of the call, from 1. `correlation_id` is the same for
    all requests of a call. `bytes` is the length of the body, 0 for none and None where it is not known beforehand.
    """

    bytes: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseDetails(_Details):
    """What became of a request: an answer with a `status`, or None and the `error` that says why there is no answer.

    `seconds` is the time since the request left, `bytes` the length of the body as it was read, None where it is read
    later, while it comes. `request_id` is the server's name for the request, None where it gave none. The rest is as it
    is in `RequestDetails`.
    """

    status: int | None
    error: str | None
    seconds: float
    bytes: int | None
    request_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryDetails(_Details):
    """Another request will be sent for a call, `delay` seconds from now, because of what became of `attempt`.

    `reason` is the status of the answer, as a text, or why there is none: `"not_sent"`, `"timed_out"` or `"broken"`.
    `"401"` is a token that was refused: the next request carries another. The rest is as it is in `RequestDetails`.
    """

    reason: str
    delay: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenDetails:
    """A token that was fetched: by a call or in the background, for the client itself or in a person's session.

    `client_id` is the key it belongs to. `scopes_asked` is None where it was asked for whatever it may hold, `scopes`
    what was granted, None where the API has not told. `lifetime` is in seconds.
    """

    kind: Literal["service", "anonymous", "customer"]
    tenant: str
    client_id: str
    scopes_asked: frozenset[str] | None
    scopes: frozenset[str] | None
    lifetime: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Hooks:
    """What is called, with what: one function or several, ordinary or `async`, which are called in their order.

    They are called in the task that makes the call, `on_token` in one that fetches the token for all who want it, and
    the call waits for them. No connection is held meanwhile, but for an answer that is read while it comes. What one
    raises ends the call and reaches the caller as it is, with nothing left behind; what was answered is lost to the
    caller then. A token that was fetched is kept all the same; what is raised when one was refreshed in the background
    is logged. Raises `ConfigurationError` for what cannot be called.
    """

    on_request: Hook[RequestDetails] | Sequence[Hook[RequestDetails]] = ()
    on_response: Hook[ResponseDetails] | Sequence[Hook[ResponseDetails]] = ()
    on_retry: Hook[RetryDetails] | Sequence[Hook[RetryDetails]] = ()
    on_token: Hook[TokenDetails] | Sequence[Hook[TokenDetails]] = ()

    def __post_init__(self) -> None:
        for entry in fields(self):
            given = getattr(self, entry.name)
            hooks = (given,) if callable(given) or not isinstance(given, Sequence) else tuple(given)
            for hook in hooks:
                if not callable(hook):
                    raise ConfigurationError(f"{entry.name} is a function or several, not {type(hook).__name__}")
            object.__setattr__(self, entry.name, hooks)


chosen_correlation_id: ContextVar[str | None] = ContextVar("emporix_correlation_id", default=None)


@contextmanager
def correlated(correlation_id: str) -> Iterator[None]:
    """Give every call inside the block `correlation_id`, in place of one made for each: in this task and its children.

    It is sent as the header `X-Correlation-Id`, which a call may also be given by itself. Raises `InvalidCall` for what
    no header can carry.
    """
    if not (0 < len(correlation_id) <= _LONGEST_ID and correlation_id.isascii() and correlation_id.isprintable()):
        raise InvalidCall(f"a correlation id is 1 to {_LONGEST_ID} printable ASCII characters")
    token = chosen_correlation_id.set(correlation_id)
    try:
        yield
    finally:
        chosen_correlation_id.reset(token)
