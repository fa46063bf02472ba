"""One call from end to end: its token, its request, its response, its error."""

from __future__ import annotations

import copy
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from math import inf
from typing import Any, Final, Self

from emporix_api.types import Operation, Request

from .auth import Token, TokenSource, fill_scopes, satisfies
from .concurrency import Clock
from .errors import APIStatusError, CallBudgetExceeded, InvalidCall, MissingScope, TransportError
from .http import (
    EVENT_STREAM,
    Attempts,
    HTTPRequest,
    Response,
    answers_with_file,
    build,
    parse_problem,
    redact,
    redirected,
    secrets_of,
    status_error,
    timed_out,
)
from .observe import Call, request_id_of
from .options import CallOptions, merged_headers

UNAUTHORIZED: Final = 401
FORBIDDEN: Final = 403
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_MAX_REDIRECTS: Final = 5


def generated_operations() -> Mapping[str, Operation]:
    """Import the operations table when it is needed, so that importing the package stays light."""
    from emporix_api.operations import OPERATIONS  # noqa: PLC0415 - see above

    return OPERATIONS


def unknown(what: str, name: str, known: Iterable[str]) -> InvalidCall:
    """Return the error for `name`, which is no `what`. It suggests similar names among the `known`."""
    import difflib  # noqa: PLC0415 - only for those who mistyped

    near = difflib.get_close_matches(name, list(known), n=3)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    return InvalidCall(f"there is no {what} {name!r}{hint}")


def find_operation(key: str, operations: Mapping[str, Operation]) -> Operation:
    """Return the one of `operations` called `key`. Raises `InvalidCall`, with similar names, if there is none."""
    operation = operations.get(key)
    if operation is None:
        raise unknown("operation", key, operations)
    return operation


class Caller:
    """Sends requests with the right token and returns their responses. Without `tokens`, they carry none."""

    def __init__(
        self,
        attempts: Attempts,
        tokens: TokenSource | None,
        *,
        tenant: str,
        base_url: str,
        clock: Clock,
        operations: Callable[[], Mapping[str, Operation]] = generated_operations,
        options: CallOptions | None = None,
    ) -> None:
        self.attempts = attempts
        self.tokens = tokens
        self.tenant = tenant
        self.base_url = base_url
        self.clock = clock
        self.operations = operations
        self.options = options or CallOptions()
        # When the calls must be over that are part of a larger one.
        self._until: float | None = None

    @property
    def concurrency(self) -> int:
        """The most calls in flight."""
        return self.attempts.concurrency

    def operation(self, key: str) -> Operation:
        """Return the operation called `key`. Raises `InvalidCall`, with similar names, if there is none."""
        return find_operation(key, self.operations())

    def replaced(self, **attributes: Any) -> Self:
        """Return this caller with other `attributes`: `tokens`, `tenant` or `options`."""
        other = copy.copy(self)
        vars(other).update(attributes)
        return other

    def until_deadline(self) -> Self:
        """Return this caller with one deadline, which begins now, for all of its calls together."""
        return self.replaced(_until=self.deadline())

    def deadline(self) -> float:
        """Return when a call that begins now must be over, by the clock."""
        if self._until is not None:
            return self._until
        seconds = self.options.deadline
        return inf if seconds is None else self.clock.now() + seconds

    async def response(
        self,
        request: Request,
        *,
        operation: Operation | None = None,
        content: bytes | None = None,
        stream: bool = False,
    ) -> Response:
        """Send `request` and return its response, whose status is 2xx. Raises `APIStatusError` for any other.

        `operation` is looked up unless given. `content` is a JSON body that is encoded already, in place of the
        request's own. With `stream` the body is unread and must be closed.
        """
        operation = operation or self.operation(request.operation)
        scopes = fill_scopes(operation.scopes, request.path)
        if scopes is not operation.scopes:
            operation = replace(operation, scopes=scopes)
        call = self.attempts.call(
            operation.key,
            operation.method,
            operation.path,
            self.tenant,
            options=self.options,
            deadline=self.deadline(),
        )
        with call:
            if call.deadline == inf:
                return await self._respond(request, operation, content, call, stream=stream)
            with self.clock.timeout(max(0.0, call.deadline - self.clock.now())):
                return await self._respond(request, operation, content, call, stream=stream)
            raise timed_out(call, f"not over within its deadline of {self.options.deadline or 0:g} s")

    async def _respond(
        self, request: Request, operation: Operation, content: bytes | None, call: Call, *, stream: bool
    ) -> Response:
        headers = merged_headers(request.headers, self.options.headers)
        if headers is not request.headers:
            request = replace(request, headers=headers)
        built = build(
            operation, request, tenant=self.tenant, base_url=self.base_url, content=content, added=call.headers
        )
        call.path = built.path
        send = partial(
            self.attempts.send,
            call=call,
            idempotent=operation.idempotent,
            stream=stream,
            patient=operation.response_media == EVENT_STREAM,
        )
        response, token = await self._authorized(operation, built, send, call)
        if stream or answers_with_file(operation):
            response = await self._redirected(response, call, stream=stream)
        if not response.is_success:
            raise _error(operation, response, token)
        return response

    async def _authorized(
        self, operation: Operation, request: HTTPRequest, send: Callable[..., Awaitable[Response]], call: Call
    ) -> tuple[Response, Token | None]:
        """Send `request` with a token, and once more with another if that one is refused."""
        replayed, made_after = False, -inf
        while True:
            token = None
            if operation.token_kinds and self.tokens is not None:
                try:
                    token = await self.tokens.token_for(
                        operation, made_after=made_after, attempts=call.options.attempts
                    )
                except (TransportError, CallBudgetExceeded) as error:
                    # It tells whether the request for a token was sent. The call itself was not, by it.
                    error.sent = call.unsure
                    raise
            sent_at = self.clock.now()
            response = await send(_with_headers_of(token, operation, request), token=token.value if token else None)
            # A refused request was not carried out, so that this is safe for any method. Once only: a second refusal
            # does not come from the token's age.
            if response.status != UNAUTHORIZED or token is None or self.tokens is None or not self.tokens.drop(token):
                return response, token
            if replayed or not request.sendable:
                return response, token
            # What revoked this token has usually revoked the others as well.
            replayed, made_after = True, sent_at
            await call.retrying(str(UNAUTHORIZED), 0.0)

    async def _redirected(self, response: Response, call: Call, *, stream: bool) -> Response:
        """Follow redirects, without the token."""
        for _ in range(_MAX_REDIRECTS):
            location = response.headers.get("location")
            if response.status not in _REDIRECTS or response.request.method != "GET" or location is None:
                break
            target = redirected(response.request, location, base_url=self.base_url)
            if target is None:
                break
            response = await self.attempts.send(target, call, idempotent=True, stream=stream)
        return response


def _with_headers_of(token: Token | None, operation: Operation, request: HTTPRequest) -> HTTPRequest:
    """Return `request` with the headers that belong to `token`, as far as the operation takes them."""
    if token is None or not token.headers:
        return request
    taken = {name.lower() for name in operation.headers}
    added = {name: value for name, value in token.headers.items() if name in taken}
    return request.with_headers(added) if added else request


def _error(operation: Operation, response: Response, token: Token | None) -> APIStatusError:
    request = response.request
    secrets = secrets_of(request)
    if token is not None:
        secrets.append(token.value)
    problem = parse_problem(response.content, secrets)
    facts: dict[str, Any] = {
        "status": response.status,
        "method": request.method,
        "path": request.path,
        "operation": operation.key,
        "request_id": request_id_of(response.headers),
        "attempts": response.attempts,
        "unsure": response.unsure,
        "headers": redact(dict(response.headers), secrets),
    }
    if response.status != FORBIDDEN:
        return status_error(problem, **facts)
    # Where a redirect leads, scopes mean nothing.
    wanted = problem.scopes or (() if request.foreign else operation.scopes)
    held = token.scopes if token else None
    facts |= {"scopes_wanted": wanted, "scopes_held": held}
    if not wanted or (held is not None and satisfies(held, wanted)):
        return status_error(problem, **facts)
    client_id = token.key.client_id if token and token.key else None
    session = token.session if token else None
    return status_error(problem, kind=MissingScope, client_id=client_id, session=session, **facts)
