"""One call from end to end: its token, its request, its response, its error."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from math import inf
from typing import Any, Final, TypeVar

from emporix_api.types import Operation, Request

from . import http
from .auth import LOGINS, Token, TokenSource, fill_scopes, satisfies
from .concurrency import Clock
from .errors import APIStatusError, CallBudgetExceeded, InvalidCall, MissingScope, TransportError
from .http import Attempts, HTTPRequest, Response
from .observe import Call
from .options import CallOptions, merged_headers

T = TypeVar("T")

OK: Final = 200
UNAUTHORIZED: Final = 401
FORBIDDEN: Final = 403
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_MAX_REDIRECTS: Final = 5


def generated_operations() -> Mapping[str, Operation]:
    from emporix_api.operations import OPERATIONS  # noqa: PLC0415 - importing the package stays light

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


@dataclass(eq=False, repr=False)
class Caller:
    """Sends requests with the right token and returns their responses. Without `tokens`, they carry none."""

    attempts: Attempts
    tokens: TokenSource | None
    tenant: str
    base_url: str
    clock: Clock
    options: CallOptions = field(default_factory=CallOptions)
    operations: Callable[[], Mapping[str, Operation]] = generated_operations
    # When the calls must be over that are part of a larger one.
    until: float | None = None

    @property
    def concurrency(self) -> int:
        return self.attempts.limits.max_concurrency

    @property
    def paused_for(self) -> float:
        """For how many seconds nothing is sent, because the API said so."""
        return self.attempts.limits.paused_for

    def report_wait(self, operation: str, seconds: float) -> None:
        """Report that an import with `operation` waits for `seconds`, because the API asks for it."""
        self.attempts.observers.report("import_waits", operation, seconds)

    def with_options(self, options: CallOptions) -> Caller:
        """Return a caller like this one with `options`, completed by those it has."""
        return replace(self, options=options.merged_with(self.options))

    def operation(self, key: str) -> Operation:
        return find_operation(key, self.operations())

    def deadline(self) -> float:
        """Return when a call that begins now must be over, by the clock."""
        if self.until is not None:
            return self.until
        seconds = self.options.deadline
        return inf if seconds is None else self.clock.now() + seconds

    async def body(self, request: Request) -> Any:
        """Send `request` and return the body of its response, decoded as `body_of` does."""
        return await self._call(http.body_of, request, self.operation(request.operation))

    async def response(
        self,
        request: Request,
        *,
        operation: Operation | None = None,
        content: bytes | None = None,
        stream: bool = False,
        max_wait: float = inf,
    ) -> Response:
        """Send `request` and return its response, whose status is 2xx. Raises `APIStatusError` for any other.

        `content` is an encoded JSON body in place of that of the request. With `stream`, the response must be closed.
        `max_wait` is the most seconds that the call waits for an API that turns it away.
        """
        operation = operation or self.operation(request.operation)
        return await self._call(
            lambda _, response: response, request, operation, content, stream=stream, max_wait=max_wait
        )

    async def _call(
        self,
        read: Callable[[Operation, Response], T],
        request: Request,
        operation: Operation,
        content: bytes | None = None,
        *,
        stream: bool = False,
        max_wait: float = inf,
    ) -> T:
        """Return what `read` makes of the response. What it raises is the error of the call."""
        scopes = fill_scopes(operation.scopes, request.path)
        if scopes is not operation.scopes:
            operation = replace(operation, scopes=scopes)
        key, method, path = operation.key, operation.method, operation.path
        call = self.attempts.call(key, method, path, self.tenant, options=self.options, deadline=self.deadline())
        call.patience = max_wait
        with call:
            if call.deadline == inf:
                return read(operation, await self._respond(request, operation, content, call, stream=stream))
            with self.clock.timeout(max(0.0, call.deadline - self.clock.now())):
                return read(operation, await self._respond(request, operation, content, call, stream=stream))
            raise http.timed_out(call, f"not over within its deadline of {self.options.deadline or 0:g} s")

    async def _respond(
        self, request: Request, operation: Operation, content: bytes | None, call: Call, *, stream: bool
    ) -> Response:
        headers = merged_headers(request.headers, self.options.headers)
        if headers is not request.headers:
            request = replace(request, headers=headers)
        tenant, base_url, added = self.tenant, self.base_url, call.headers
        built = http.build(operation, request, tenant=tenant, base_url=base_url, content=content, added=added)
        call.path = built.path
        response, token = await self._authorized(operation, built, call, stream=stream)
        if stream or http.returns_file(operation):
            response = await self._redirected(response, call, stream=stream)
        if not response.is_success:
            raise _error(operation, response, token)
        if stream and response.status not in {OK, *operation.statuses}:
            await response.refuse("the operation documents no such success")
        return response

    async def _authorized(
        self, operation: Operation, request: HTTPRequest, call: Call, *, stream: bool
    ) -> tuple[Response, Token | None]:
        """Send `request` with a token, and once more with another if that one is refused."""
        tokens = self.tokens if operation.token_kinds else None
        replayed, made_after = False, -inf
        while True:
            token, sendable = None, request
            if tokens is not None:
                try:
                    token = await tokens.token_for(operation, made_after=made_after, attempts=call.options.attempts)
                except (TransportError, CallBudgetExceeded) as error:
                    # `sent` is about the token request. The call itself was not sent.
                    error.sent = call.unsure
                    raise
                if token.headers:
                    taken = {name.lower() for name in operation.headers}
                    added = {name: value for name, value in token.headers.items() if name in taken}
                    sendable = replace(request, headers={**added, **request.headers}) if added else request
            sent_at = self.clock.now()
            value, secrets = token.value if token else None, tokens.secrets if tokens else tuple
            response = await self.attempts.send(sendable, call, token=value, secrets=secrets, stream=stream)
            # A refused request was not carried out, so that this is safe for any method. Once only: a second refusal
            # does not come from the token's age.
            if tokens is None or token is None:
                return response, token
            if response.status != UNAUTHORIZED:
                tokens.accept(token, operation.key)
                return response, token
            another = tokens.drop(token, operation.key, fresh=replayed)
            if not another or not request.sendable or operation.key in LOGINS:
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
            target = http.redirected(response.request, location, base_url=self.base_url)
            if target is None:
                break
            response = await self.attempts.send(target, call, secrets=call.secrets, stream=stream)
        return response


def _error(operation: Operation, response: Response, token: Token | None) -> APIStatusError:
    call = response.call
    problem = http.parse_problem(response.content, call.secrets())
    facts = http.response_facts(response)
    facts |= {name: getattr(call, name) for name in ("attempts", "unsure", "unanswered")}
    if call.turned_away_at is not None:
        facts["waited"] = call.now() - call.turned_away_at
    if response.status == FORBIDDEN:
        # Where a redirect leads, scopes mean nothing.
        wanted = problem.scopes or (() if response.request.foreign else operation.scopes)
        held = token.scopes if token else None
        facts |= {"scopes_wanted": wanted, "scopes_held": held}
        if wanted and (held is None or not satisfies(held, wanted)):
            client_ids = (token.key.client_id,) if token and token.key else ()
            session = token.session if token else None
            return http.status_error(problem, kind=MissingScope, client_ids=client_ids, session=session, **facts)
    return http.status_error(problem, **facts)
