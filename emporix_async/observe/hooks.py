"""Functions that are called with facts of each event, never with a token, a secret, a query, a header or a body."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from inspect import isawaitable
from typing import Any, TypeVar

from ..errors import ConfigurationError
from .call import Call, Observer, TokenDetails

D = TypeVar("D")
Hook = Callable[[D], object]  # what it returns is awaited where it can be
Functions = tuple[Hook[Any], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestDetails:
    """A request that is about to be sent. It may still wait for its turn.

    `operation` is the key of the operation, `path` the path without its query, with the address of another server where
    a download leads there. `attempt` counts the requests of the call, from 1, which share one `correlation_id`. `bytes`
    is the length of the body, 0 for none and None where it is not known.
    """

    operation: str
    method: str
    path: str
    tenant: str
    attempt: int
    correlation_id: str
    bytes: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseDetails(RequestDetails):
    """The end of a request: a response with a `status`, or None and the `error` that says why there is none.

    `seconds` is the time since the request started, `bytes` the length of the body, None where the body is streamed.
    `request_id` is the server's id of the request, None where it states none. See `RequestDetails` for the rest.
    """

    status: int | None
    error: str | None
    seconds: float
    request_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryDetails(RequestDetails):
    """Another request that follows in `delay` seconds, because of the end of `attempt`.

    `reason` is the status of the response as text, or why there is none: `"not_sent"`, `"timed_out"` or `"broken"`.
    `"401"` is a refused token: the next request carries another one. See `RequestDetails` for the rest.
    """

    reason: str
    delay: float


class Hooks(Observer):
    """Functions to call, one or several for each event, ordinary or `async`. They are called in their order.

        emporix = Emporix("acme", credential, observers=Hooks(on_retry=log_retry))

    They run in the task that makes the call, `on_token` in the task that fetches the token, and the call waits for
    them. No connection is held meanwhile, except by a streamed response. An exception of a hook ends the call and
    reaches its caller as it is; the response is lost then. A fetched token is kept all the same. An exception of
    `on_token` in the background is logged. Raises `ConfigurationError` for an object that cannot be called.
    """

    def __init__(
        self,
        *,
        on_request: Hook[RequestDetails] | Sequence[Hook[RequestDetails]] = (),
        on_response: Hook[ResponseDetails] | Sequence[Hook[ResponseDetails]] = (),
        on_retry: Hook[RetryDetails] | Sequence[Hook[RetryDetails]] = (),
        on_token: Hook[TokenDetails] | Sequence[Hook[TokenDetails]] = (),
    ) -> None:
        self._on_request = _functions("on_request", on_request)
        self._on_response = _functions("on_response", on_response)
        self._on_retry = _functions("on_retry", on_retry)
        self._on_token = _functions("on_token", on_token)

    async def request_prepared(self, call: Call) -> None:
        await _run(self._on_request, RequestDetails, call, attempt=call.attempts + 1, bytes=call.request_bytes)

    async def request_ended(self, call: Call, error: str | None, reason: str | None) -> None:
        facts = {"attempt": call.attempts, "bytes": call.response_bytes, "error": reason}
        await _run(self._on_response, ResponseDetails, call, **facts)

    async def retry_scheduled(self, call: Call, reason: str, delay: float) -> None:
        facts = {"attempt": call.attempts, "bytes": call.request_bytes, "reason": reason, "delay": delay}
        await _run(self._on_retry, RetryDetails, call, **facts)

    async def token_fetched(self, details: TokenDetails) -> None:
        await _run_with(self._on_token, details)


def _functions(name: str, given: Any) -> Functions:
    hooks = (given,) if callable(given) or not isinstance(given, Sequence) else tuple(given)
    for hook in hooks:
        if not callable(hook):
            raise ConfigurationError(f"{name} is a function or several, not {type(hook).__name__}")
    return hooks


async def _run(hooks: Functions, kind: type[RequestDetails], call: Call, **facts: Any) -> None:
    """Run `hooks` with `facts` and those of `call`."""
    if hooks:
        rest = (each.name for each in fields(kind) if each.name not in facts)
        await _run_with(hooks, kind(**{name: getattr(call, name) for name in rest}, **facts))


async def _run_with(hooks: Functions, details: object) -> None:
    for hook in hooks:
        result = hook(details)
        if isawaitable(result):
            await result
