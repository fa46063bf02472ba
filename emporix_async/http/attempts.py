"""Attempts at one request, until there is a response that is not worth another attempt.

Retry stands outside the limiter, so that waiting for the next attempt holds no slot. The pace stands inside it: a
request that waits for its turn holds a slot, so that those that have had their turn leave at once, and not in a burst
when slots are freed. No other request could use that slot: the pace holds them all.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from functools import partial
from math import inf

import anyio

from ..concurrency import Clock
from ..errors import CallBudgetExceeded, CallTimeout, InvalidCall
from ..observe import Call, Observers, TokenDetails
from ..options import CallOptions
from .connections import Connections
from .failures import NoResponse
from .pace import Limits, Pace
from .request import HTTPRequest
from .response import FIRST_ERROR, Response
from .retry import SLOWS_ALL, RetryPolicy, RetryQuota, may_have_been_carried_out, read_retry_after


class Attempts:
    """Sends requests over `connections`, and tries again where that is safe.

    `pace` is how fast, and how many altogether. `chance` returns numbers in [0, 1), `wall_clock` seconds of the epoch.
    """

    def __init__(
        self,
        connections: Connections,
        *,
        clock: Clock,
        observers: Observers | None = None,
        policy: RetryPolicy | None = None,
        pace: Pace | None = None,
        chance: Callable[[], float] = random.random,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        self.quota = RetryQuota()
        self._observers = observers or Observers(clock=clock)
        self._connections = connections
        self._clock = clock
        self._policy = policy or RetryPolicy()
        self._pace = pace or Pace()
        # Requests that wait for a turn: the first for the time, the others, in their order, for the first.
        self._queue = anyio.Lock()
        self._chance = chance
        self._wall_clock = wall_clock

    @property
    def concurrency(self) -> int:
        """The most calls in flight."""
        return self._connections.concurrency

    @property
    def limits(self) -> Limits:
        """The limits in force at this moment."""
        now = self._clock.now()
        return Limits(
            max_concurrency=self.concurrency,
            in_flight=self._connections.in_flight,
            requests_per_second=self._pace.rate(now),
            paused_for=self._pace.paused_for(now),
            retries_left=self.quota.available // RetryQuota.RETRY_COST,
            calls_left=self._pace.left,
        )

    def call(
        self,
        operation: str,
        method: str,
        template: str,
        tenant: str,
        *,
        options: CallOptions | None = None,
        deadline: float = inf,
    ) -> Call:
        """Return a call of `operation`. Enter it for as long as the call lasts.

        Raises `InvalidCall` on another event loop than that of the first call.
        """
        self._connections.check_event_loop()
        return Call(
            self._observers, operation, method, template, tenant, options=options or CallOptions(), deadline=deadline
        )

    async def token_fetched(self, details: TokenDetails) -> None:
        """Report a fetched token. Raises what a hook raises."""
        for fetched in self._observers.token_fetched:
            await fetched(details)

    async def send(
        self,
        request: HTTPRequest,
        call: Call,
        *,
        token: str | None = None,
        idempotent: bool = False,
        stream: bool = False,
        patient: bool = False,
    ) -> Response:
        """Send `request`, with `token` as its bearer, until there is a response that is not worth another attempt.

        The response may have any status. Its body has been read, except that of a success where `stream` is set: that
        response must be closed. `patient` allows a streamed response to be silent without a limit. Raises
        `TransportError`, `CallBudgetExceeded` or `ResponseTooLarge`.
        """
        attempt = taken = 0
        result: Response | NoResponse | None = None
        while True:
            attempt += 1
            await call.prepare(request.path, request.headers, request.size)
            try:
                result = await self._attempt(request, call, token, stream=stream, patient=patient)
            except NoResponse as failed:
                result = failed
            except (CallBudgetExceeded, InvalidCall):
                # Other calls have used up the budget, or the client was closed. What the last attempt ended with says
                # more than that there is no next one, and whether it was sent.
                if result is None:
                    raise
                return _final(result, call)
            status = failure = retry_after = None
            # First of all: it concerns all senders, and a hook may end this call.
            if isinstance(result, NoResponse):
                failure = result.failure
                if failure.unsent:
                    self._pace.give_back()
                await call.failed(failure.name.lower(), result.reason)
            else:
                status = result.status
                retry_after = self._learn(result, request)
                await _report(result, call, stream=stream)
            if status is not None and status < FIRST_ERROR:
                self.quota.restore(taken)
                return _final(result, call)
            delay = self._policy.delay(
                attempt=attempt,
                status=status,
                failure=failure,
                idempotent=idempotent,
                retry_after=retry_after,
                chance=self._chance(),
                attempts=call.options.attempts,
            )
            if delay is None or not self._may_follow(request, call, delay):
                return _final(result, call)
            cost = self.quota.take(status, failure)
            if cost is None:
                return _final(result, call)
            taken = cost
            call.unsure = call.unsure or may_have_been_carried_out(status, failure)
            await call.retrying(str(status) if failure is None else failure.name.lower(), delay)
            await self._clock.sleep(delay)

    def _may_follow(self, request: HTTPRequest, call: Call, delay: float) -> bool:
        """Return whether another attempt can be made in `delay` seconds."""
        return request.sendable and self._pace.left != 0 and self._clock.now() + delay < call.deadline

    async def _attempt(
        self, request: HTTPRequest, call: Call, token: str | None, *, stream: bool, patient: bool
    ) -> Response:
        response = await self._connections.send(
            request,
            token,
            partial(self._admit, call),
            timeouts=call.options.timeouts,
            stream=stream,
            patient=patient,
        )
        if not (stream and response.is_success):
            await response.read(call.options.max_response_bytes, operation=call.operation)
        return response

    async def _admit(self, call: Call) -> None:
        """Wait for a turn, and count the request: it leaves when this returns."""
        pace, now = self._pace, self._clock.now()
        if pace.left != 0 and (self._queue.locked() or pace.wait(now) > 0):
            self._refuse_to_wait(call, pace.paused_for(now), now)
            async with self._queue:
                while (seconds := pace.wait(now := self._clock.now())) > 0:
                    self._refuse_to_wait(call, seconds, now)
                    await self._clock.sleep(seconds)
        if pace.left == 0:
            raise CallBudgetExceeded(
                method=call.method,
                path=call.path,
                operation=call.operation,
                attempts=call.attempts,
                sent=call.unsure,
            )
        pace.take(now)
        call.sent(now)

    def _refuse_to_wait(self, call: Call, seconds: float, now: float) -> None:
        if now + seconds >= call.deadline:
            raise timed_out(call, f"its turn would come in {seconds:.3g} s, after its deadline")

    def _learn(self, response: Response, request: HTTPRequest) -> float | None:
        """Return the Retry-After of a response, in seconds. All senders slow down where it asks for that."""
        if response.status < FIRST_ERROR:
            return None
        retry_after = read_retry_after(response.headers, now=self._wall_clock())
        # Another server than the API, to which a redirect led, says nothing about the API.
        if response.status in SLOWS_ALL and not request.foreign:
            now = self._clock.now()
            self._pace.slow_down(now)
            # What no call waits for by itself, none is made to wait for by another.
            if retry_after is not None and retry_after <= self._policy.longest_retry_after:
                self._pace.hold(now, retry_after)
        return retry_after


def timed_out(call: Call, reason: str) -> CallTimeout:
    """Return the error of a call that is not over in time."""
    return CallTimeout(
        reason,
        method=call.method,
        path=call.path,
        operation=call.operation,
        attempts=call.attempts,
        sent=call.unsure or call.in_flight,
    )


async def _report(response: Response, call: Call, *, stream: bool) -> None:
    """Report a response. One that is still open is closed if a hook raises."""
    streamed = stream and response.is_success
    try:
        await call.answered(response.status, response.headers, None if streamed else len(response.content))
    except BaseException:
        await response.aclose()
        raise
    if streamed:
        response.belongs_to(call)


def _final(result: Response | NoResponse, call: Call) -> Response:
    if isinstance(result, NoResponse):
        raise result.error(call)
    result.attempts, result.unsure = call.attempts, call.unsure
    return result
