"""Attempts at one request, until there is a final response.

Retry is outside of the limiter, so that waiting for the next attempt holds no slot. The pace is inside of it: a request
whose turn has come leaves at once. No other could use the slot of one that waits: the pace holds them all.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from functools import partial
from math import inf

import anyio

from ..concurrency import Clock
from ..errors import CallBudgetExceeded, CallTimeout, InvalidCall, ResponseTooLarge
from ..observe import Call, Observers, TokenDetails
from ..options import CallOptions
from . import retry
from .connections import Connections
from .failures import Failure, NoResponse, call_facts
from .pace import Limits, Pace
from .redaction import secrets_of
from .request import HTTPRequest
from .response import FIRST_ERROR, Response


@dataclass(eq=False, repr=False)
class Attempts:
    """Sends requests over `connections`, and tries again where that is safe.

    `chance` returns numbers in [0, 1), `wall_clock` seconds since the epoch.
    """

    connections: Connections
    clock: Clock
    observers: Observers
    pace: Pace = field(default_factory=Pace)
    chance: Callable[[], float] = random.random
    wall_clock: Callable[[], float] = time.time
    quota: retry.RetryQuota = field(default_factory=retry.RetryQuota)

    def __post_init__(self) -> None:
        # Requests that wait for a turn: the first for the time, the others, in their order, for the first.
        self._queue = anyio.Lock()

    @property
    def limits(self) -> Limits:
        now = self.clock.now()
        return Limits(
            max_concurrency=self.connections.concurrency,
            in_flight=self.connections.in_flight,
            requests_per_second=self.pace.rate(now),
            paused_for=self.pace.paused_for(now),
            retries_left=self.quota.available // retry.RetryQuota.RETRY_COST,
            calls_left=self.pace.left,
        )

    def call(
        self, operation: str, method: str, template: str, tenant: str, *, options: CallOptions, deadline: float = inf
    ) -> Call:
        """Return a call of `operation`. Raises `InvalidCall` on another event loop than that of the first call."""
        self.connections.check_event_loop()
        return Call(self.observers, operation, method, template, tenant, options=options, deadline=deadline)

    async def token_fetched(self, details: TokenDetails) -> None:
        """Report a fetched token. Raises what a hook raises."""
        for fetched in self.observers.listeners["token_fetched"]:
            await fetched(details)

    async def send(
        self,
        request: HTTPRequest,
        call: Call,
        *,
        token: str | None = None,
        secrets: Callable[[], Collection[str]] = tuple,
        stream: bool = False,
    ) -> Response:
        """Send `request`, with `token` as its bearer, until there is a final response.

        The response may have any status. Its body has been read, except that of a success where `stream` is set: that
        response must be closed. No error repeats the `secrets`, nor those of the request. Raises `TransportError`,
        `CallBudgetExceeded` or `ResponseTooLarge`.
        """
        call.secrets = lambda: {*secrets_of(request), *self.connections.secrets(), *secrets(), token or ""}
        attempt = 0
        options, idempotent, admit = call.options, request.idempotent, partial(self._admit, call)
        taken: int | None = 0
        result: Response | NoResponse | None = None
        while True:
            attempt += 1
            await call.prepare(request.path, request.headers, request.size)
            try:
                response = await self.connections.send(request, token, admit, options.timeouts, stream=stream)
                response.call = call
                if not (stream and response.is_success):
                    await _read(response, call)
                result = response
            except NoResponse as failed:
                result = failed
            except (CallBudgetExceeded, CallTimeout, InvalidCall):
                # There is no next attempt: how the last one ended says more, and whether it was sent.
                if result is None or call.in_flight:
                    raise
                break
            end, retry_after = await self._ended(result, call, stream=stream)
            if not isinstance(end, Failure) and end < FIRST_ERROR:
                self.quota.restore(taken or 0)
                break
            delay = retry.delay(
                end, attempt, options.attempts, idempotent=idempotent, retry_after=retry_after, chance=self.chance()
            )
            if (
                delay is None
                or not request.sendable
                or self.pace.left == 0
                or not call.waits_until(self.clock.now() + delay)
                or (taken := self.quota.take(end)) is None
            ):
                break
            call.unsure = call.unsure or end not in retry.NOT_CARRIED_OUT
            call.unanswered = call.unanswered or end in retry.UNANSWERED
            await call.retrying(str(end), delay)
            await self.clock.sleep(delay)
        if isinstance(result, NoResponse):
            raise result.error(call)
        return result

    async def _ended(
        self, result: Response | NoResponse, call: Call, *, stream: bool
    ) -> tuple[int | Failure, float | None]:
        """Learn from how an attempt ended, and report it. Return it, and the Retry-After of its response in seconds."""
        # First of all: the deadline of the call may end it while it waits for an observer.
        call.sent = (result.failure if isinstance(result, NoResponse) else result.status) not in retry.NOT_CARRIED_OUT
        if isinstance(result, NoResponse):
            if result.failure.unsent:
                self.pace.give_back()
            await call.end_request(str(result.failure), result.reason)
            return result.failure, None
        status, headers = result.status, result.headers
        retry_after = retry.read_retry_after(headers, now=self.wall_clock()) if status >= FIRST_ERROR else None
        if call.turned_away_at is None and (status == retry.THROTTLED or (status in retry.SLOWS_ALL and retry_after)):
            call.turned_away_at = self.clock.now()
        # Another server than the API, to which a redirect led, says nothing about the API.
        if status in retry.SLOWS_ALL and not result.request.foreign:
            now = self.clock.now()
            self.pace.slow_down(now)
            if retry_after is not None:
                self.pace.hold(now, min(retry_after, retry.LONGEST_RETRY_AFTER))
        streamed = stream and result.is_success
        try:
            await call.answered(status, headers, None if streamed else len(result.content))
        except BaseException:  # a hook's
            call.streamed = False  # it ends with that error
            await result.aclose()
            raise
        return status, retry_after

    async def _admit(self, call: Call) -> None:
        """Wait for a turn, and count the request: it may leave when this returns."""
        pace, now = self.pace, self.clock.now()
        if pace.left != 0 and (self._queue.locked() or pace.wait(now) > 0):
            _refuse_to_wait(call, pace.paused_for(now), now)
            async with self._queue:
                while (seconds := pace.wait(now := self.clock.now())) > 0:
                    _refuse_to_wait(call, seconds, now)
                    await self.clock.sleep(seconds)
        self.connections.check_open()
        if pace.left == 0:
            raise CallBudgetExceeded(**call_facts(call, sent=False))
        pace.take(now)
        call.start_request(now)


async def _read(response: Response, call: Call) -> None:
    """Read the body of `response`. Observers also see the end of a request whose response is too large."""
    try:
        await response.read(call.options.max_response_bytes)
    except ResponseTooLarge:
        await call.answered(response.status, response.headers, response.read_bytes)
        raise


def _refuse_to_wait(call: Call, seconds: float, now: float) -> None:
    if now + seconds >= call.deadline:
        raise timed_out(call, f"its turn would come in {seconds:.3g} s, after its deadline")


def timed_out(call: Call, reason: str) -> CallTimeout:
    """Return the error of a call that is not over in time."""
    return CallTimeout(reason, **call_facts(call, sent=call.sent))
