"""Attempts at one request, on the connections beneath, until there is an answer that is not worth another attempt.

Retry stands outside the limiter, so that sleeping before another attempt holds no slot. The pace stands inside it: who
waits for a turn holds a slot, so that those who have had their turn leave at once, and not in a burst when slots are
freed. Nobody else could use that slot: the pace holds them all.
"""

from __future__ import annotations

import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final, TypeVar

import anyio

from ..concurrency.clock import Clock
from ..errors import CallBudgetExceeded, CallTimeout, ConnectionFailed, InvalidCall, TransportError
from ..observe.observation import Observation, Observed, unobserved
from ..options import CallOptions
from .connections import Connections, Exchange, Unanswered
from .pace import Limits, Pace
from .request import WireRequest
from .retry import SLOWS_ALL, Failure, RetryPolicy, RetryQuota, may_have_been_carried_out, read_retry_after

_FIRST_ERROR: Final = 400
_FIRST_NON_SUCCESS: Final = 300
_NO_OPTIONS: Final = CallOptions()

A = TypeVar("A", bound="Opened | Received")


@dataclass(frozen=True, slots=True)
class Received:
    """One HTTP answer whose body has been read; that of an error status only as far as it is looked at.

    `headers` are read without regard to case. `attempts` counts the requests of the call so far; `unsure` says that one
    before the last may have been carried out.
    """

    status: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)
    attempts: int = 1
    unsure: bool = False


@dataclass(slots=True)
class Progress:
    """One call: what it was told, and how far it has come with all its requests.

    `deadline` is when it must be over, by the clock. `path` is what errors name. `attempts` counts the requests made,
    `unsure` says that one of them may have been carried out without an answer that tells, `sending` that the last one
    is under way. `observed` is told of each step.
    """

    method: str
    path: str
    options: CallOptions = _NO_OPTIONS
    deadline: float = float("inf")
    attempts: int = 0
    unsure: bool = False
    sending: bool = False
    observed: Observed = field(default_factory=unobserved)

    def timed_out(self, reason: str) -> CallTimeout:
        """Return the error of a call that is not over in time."""
        sent = self.unsure or self.sending
        return CallTimeout(reason, method=self.method, path=self.path, attempts=self.attempts, sent=sent)


class Opened(AsyncIterator[bytes]):
    """One successful HTTP answer whose body is unread: iterate over it once, then close it.

    Iterating raises `ConnectionFailed` or `CallTimeout` where the body breaks off. `headers` are read without regard to
    case.
    """

    def __init__(self, exchange: Exchange, wire: WireRequest, call: Progress) -> None:
        self.status = exchange.status
        self.headers = exchange.headers
        self.method = wire.method
        self.path = wire.path
        self.attempts = call.attempts
        self._call = call
        self._exchange = exchange
        self._wire = wire

    async def __anext__(self) -> bytes:
        try:
            piece = await anext(self._exchange)
        except Unanswered as error:
            broken = _error_of(error, self._wire, self._call)
            self._call.observed.end(broken)
        else:
            self._call.observed.received(len(piece))
            return piece
        raise broken

    async def aclose(self) -> None:
        """Give connection and slot back. May be called twice."""
        try:
            await self._exchange.aclose()
        finally:
            self._call.observed.end()


class Transport:
    """Send requests over `connections`, and try again where that is safe.

    `pace` is how fast, and how many altogether; `observation` is told what happens. `chance` gives numbers in [0, 1),
    `wall_clock` seconds since the epoch.
    """

    def __init__(
        self,
        connections: Connections,
        *,
        clock: Clock,
        policy: RetryPolicy | None = None,
        pace: Pace | None = None,
        observation: Observation | None = None,
        chance: Callable[[], float] = random.random,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        self.quota = RetryQuota()
        self.observation = observation or Observation(clock=clock)
        self._connections = connections
        self._clock = clock
        self._policy = policy or RetryPolicy()
        self._pace = pace or Pace()
        # Who waits for a turn: the first for the time, the others, in their order, for the first.
        self._queue = anyio.Lock()
        self._chance = chance
        self._wall_clock = wall_clock

    @property
    def concurrency(self) -> int:
        """How many requests may be in flight."""
        return self._connections.concurrency

    @property
    def in_flight(self) -> int:
        """The requests that hold a slot at this moment."""
        return self._connections.in_flight

    @property
    def limits(self) -> Limits:
        """The limits in force at this moment."""
        now = self._clock.now()
        return Limits(
            max_concurrency=self.concurrency,
            in_flight=self.in_flight,
            requests_per_second=self._pace.rate(now),
            paused_for=self._pace.paused_for(now),
            retries_left=self.quota.available // RetryQuota.RETRY_COST,
            calls_left=self._pace.left,
        )

    async def send(
        self,
        wire: WireRequest,
        *,
        token: str | None = None,
        idempotent: bool = False,
        progress: Progress | None = None,
    ) -> Received:
        """Send `wire`, with `token` as its bearer, until there is an answer that is not worth another attempt.

        The answer may have any status; the body of a success is read whole, whatever its size. `progress` is that of
        the call it belongs to, and goes on from there. Raises `ConnectionFailed` or `CallTimeout` where there is no
        answer, `CallBudgetExceeded` where none can be asked for any more.
        """
        call = progress or Progress(wire.method, wire.path)

        async def attempt() -> Received:
            return await _read(await self._exchange(wire, token, call), call)

        return await self._until_answered(wire, attempt, call, idempotent=idempotent)

    async def open(
        self,
        wire: WireRequest,
        *,
        token: str | None = None,
        idempotent: bool = False,
        patient: bool = False,
        progress: Progress | None = None,
    ) -> Opened | Received:
        """Send `wire` as `send` does, and return a success as soon as its headers are there. Close it.

        `patient` says that the answer may be silent for as long as it likes.
        """
        call = progress or Progress(wire.method, wire.path)

        async def attempt() -> Opened | Received:
            exchange = await self._exchange(wire, token, call, patient=patient)
            if exchange.status < _FIRST_NON_SUCCESS:
                return Opened(exchange, wire, call)
            return await _read(exchange, call)

        return await self._until_answered(wire, attempt, call, idempotent=idempotent)

    async def _exchange(
        self, wire: WireRequest, token: str | None, call: Progress, *, patient: bool = False
    ) -> Exchange:
        return await self._connections.exchange(
            wire, token, patient=patient, timeout=call.options.phases, admit=partial(self._admit, call, wire)
        )

    async def _admit(self, call: Progress, wire: WireRequest) -> None:
        """Wait for a turn, and count the request: it leaves when this returns."""
        pace, now = self._pace, self._clock.now()
        if pace.left != 0 and (self._queue.locked() or pace.wait(now) > 0):
            self._refuse_to_wait(call, pace.paused_for(now), now)
            async with self._queue:
                while (seconds := pace.wait(now := self._clock.now())) > 0:
                    self._refuse_to_wait(call, seconds, now)
                    await self._clock.sleep(seconds)
        if pace.left == 0:
            raise CallBudgetExceeded(method=call.method, path=call.path, attempts=call.attempts, sent=call.unsure)
        pace.take(now)
        call.attempts += 1
        call.sending = True
        call.observed.leaves(wire, now)

    def _refuse_to_wait(self, call: Progress, seconds: float, now: float) -> None:
        if now + seconds >= call.deadline:
            raise call.timed_out(f"its turn would come in {seconds:.3g} s, after its deadline")

    async def _until_answered(
        self, wire: WireRequest, make_attempt: Callable[[], Awaitable[A]], call: Progress, *, idempotent: bool
    ) -> A:
        attempt = taken = 0
        result: A | Unanswered | None = None
        while True:
            attempt += 1
            await call.observed.before(wire)
            try:
                result = await make_attempt()
            except Unanswered as error:
                result = error
            except (CallBudgetExceeded, InvalidCall):
                # Others have used it up, or closed the client, meanwhile. What the last attempt met tells more than
                # that there is no next, and whether it was sent.
                if result is None:
                    raise
                return _answer_of(result, wire, call)
            # First of all: it concerns all senders, and a hook may end this call.
            status, failure, retry_after = self._learn(result)
            await _tell(call.observed, result)
            call.sending = False
            if not isinstance(result, Unanswered) and result.status < _FIRST_ERROR:
                self.quota.restore(taken)
                return result
            delay = None
            if wire.sendable and self._pace.left != 0:
                delay = self._delay(call, attempt, status, failure, retry_after, idempotent=idempotent)
            cost = None if delay is None else self.quota.take(status, failure)
            if delay is None or cost is None:
                return _answer_of(result, wire, call)
            taken = cost
            call.unsure = call.unsure or may_have_been_carried_out(status, failure)
            await call.observed.retried(str(status) if failure is None else failure.name.lower(), delay)
            await self._clock.sleep(delay)

    def _learn(self, result: Received | Opened | Unanswered) -> tuple[int | None, Failure | None, float | None]:
        """Return the status, the failure and the Retry-After of an attempt; all senders go by what it tells."""
        if isinstance(result, Unanswered):
            if result.failure is Failure.NOT_SENT:
                self._pace.give_back()
            return None, result.failure, None
        if result.status < _FIRST_ERROR:
            return result.status, None, None
        retry_after = read_retry_after(result.headers, now=self._wall_clock())
        if result.status in SLOWS_ALL:
            now = self._clock.now()
            self._pace.slow_down(now)
            # What no call waits for by itself, none is made to wait for by another.
            if retry_after is not None and retry_after <= self._policy.longest_retry_after:
                self._pace.hold(now, retry_after)
        return result.status, None, retry_after

    def _delay(
        self,
        call: Progress,
        attempt: int,
        status: int | None,
        failure: Failure | None,
        retry_after: float | None,
        *,
        idempotent: bool,
    ) -> float | None:
        """Return the seconds before the next attempt; None for none, also where the deadline leaves no time for it."""
        most = call.options.attempts
        delay = (self._policy if most is None else replace(self._policy, attempts=most)).delay(
            attempt=attempt,
            status=status,
            failure=failure,
            idempotent=idempotent,
            retry_after=retry_after,
            chance=self._chance(),
        )
        return None if delay is None or self._clock.now() + delay >= call.deadline else delay


async def _read(exchange: Exchange, call: Progress) -> Received:
    try:
        content = await exchange.read()
    finally:
        await exchange.aclose()
    return Received(exchange.status, exchange.headers, content, call.attempts, call.unsure)


async def _tell(observed: Observed, result: Received | Opened | Unanswered) -> None:
    if isinstance(result, Unanswered):
        await observed.unanswered(result.failure.name.lower(), result.reason)
    elif isinstance(result, Received):
        await observed.answered(result.status, result.headers, result.content)
    else:
        try:
            await observed.answered(result.status, result.headers, None)
        except BaseException:
            await result.aclose()
            raise


def _answer_of(result: A | Unanswered, wire: WireRequest, call: Progress) -> A:
    if isinstance(result, Unanswered):
        raise _error_of(result, wire, call)
    return result


def _error_of(error: Unanswered, wire: WireRequest, call: Progress) -> TransportError:
    kind = CallTimeout if error.timed_out else ConnectionFailed
    sent = call.unsure or error.failure is not Failure.NOT_SENT
    return kind(error.reason, method=wire.method, path=wire.path, attempts=call.attempts, sent=sent)
