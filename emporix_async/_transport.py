"""Attempts at one request, on the connections beneath, until there is an answer that is not worth another attempt.

Retry stands outside the limiter, so that sleeping holds no slot.
"""

from __future__ import annotations

import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeVar

from ._clock import Clock
from ._http import Connections, Exchange, Unanswered
from ._requests import WireRequest
from ._retry import Failure, RetryPolicy, RetryQuota, read_retry_after
from .errors import CallTimeout, ConnectionFailed, TransportError

_FIRST_ERROR: Final = 400
_FIRST_NON_SUCCESS: Final = 300

A = TypeVar("A", "Received", "Opened | Received")


@dataclass(frozen=True, slots=True)
class Received:
    """One HTTP answer whose body has been read; that of an error status only as far as it is looked at.

    `headers` are read without regard to case.
    """

    status: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)
    attempts: int = 1


class Opened(AsyncIterator[bytes]):
    """One successful HTTP answer whose body is unread: iterate over it once, then close it.

    Iterating raises `ConnectionFailed` or `CallTimeout` where the body breaks off. `headers` are read without regard to
    case.
    """

    def __init__(self, exchange: Exchange, wire: WireRequest, attempts: int) -> None:
        self.status = exchange.status
        self.headers = exchange.headers
        self.method = wire.method
        self.path = wire.path
        self.attempts = attempts
        self._exchange = exchange
        self._wire = wire

    async def __anext__(self) -> bytes:
        try:
            return await anext(self._exchange)
        except Unanswered as error:
            raise _error_of(error, self._wire, self.attempts) from error.__cause__

    async def aclose(self) -> None:
        """Give connection and slot back. May be called twice."""
        await self._exchange.aclose()


class Transport:
    """Send requests over `connections`, and try again where that is safe.

    `chance` gives numbers in [0, 1), `wall_clock` seconds since the epoch.
    """

    def __init__(
        self,
        connections: Connections,
        *,
        clock: Clock,
        policy: RetryPolicy | None = None,
        chance: Callable[[], float] = random.random,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        self.quota = RetryQuota()
        self._connections = connections
        self._clock = clock
        self._policy = policy or RetryPolicy()
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

    async def send(self, wire: WireRequest, *, token: str | None = None, idempotent: bool = False) -> Received:
        """Send `wire`, with `token` as its bearer, until there is an answer that is not worth another attempt.

        The answer may have any status; the body of a success is read whole, whatever its size. Raises
        `ConnectionFailed` or `CallTimeout` where there is none.
        """

        async def attempt(number: int) -> Received:
            return await _read(await self._connections.exchange(wire, token), number)

        return await self._until_answered(wire, attempt, idempotent=idempotent)

    async def open(
        self, wire: WireRequest, *, token: str | None = None, idempotent: bool = False, patient: bool = False
    ) -> Opened | Received:
        """Send `wire` as `send` does, and return a success as soon as its headers are there. Close it.

        `patient` says that the answer may be silent for as long as it likes.
        """

        async def attempt(number: int) -> Opened | Received:
            exchange = await self._connections.exchange(wire, token, patient=patient)
            if exchange.status < _FIRST_NON_SUCCESS:
                return Opened(exchange, wire, number)
            return await _read(exchange, number)

        return await self._until_answered(wire, attempt, idempotent=idempotent)

    async def _until_answered(
        self, wire: WireRequest, make_attempt: Callable[[int], Awaitable[A]], *, idempotent: bool
    ) -> A:
        attempt = taken = 0
        while True:
            attempt += 1
            result: A | Unanswered
            try:
                result = await make_attempt(attempt)
            except Unanswered as error:
                result = error
            status: int | None = None
            failure: Failure | None = None
            retry_after: float | None = None
            if isinstance(result, Unanswered):
                failure = result.failure
            elif result.status < _FIRST_ERROR:
                self.quota.restore(taken)
                return result
            else:
                status = result.status
                retry_after = read_retry_after(result.headers, now=self._wall_clock())
            delay = self._policy.delay(
                attempt=attempt,
                status=status,
                failure=failure,
                idempotent=idempotent,
                retry_after=retry_after,
                chance=self._chance(),
            )
            if not wire.sendable:
                delay = None
            if delay is not None:
                taken = self.quota.take(failure)
            if delay is None or not taken:
                if isinstance(result, Unanswered):
                    raise _error_of(result, wire, attempt) from result.__cause__
                return result
            await self._clock.sleep(delay)


async def _read(exchange: Exchange, attempts: int) -> Received:
    try:
        return Received(exchange.status, exchange.headers, await exchange.read(), attempts)
    finally:
        await exchange.aclose()


def _error_of(error: Unanswered, wire: WireRequest, attempts: int) -> TransportError:
    kind = CallTimeout if error.timed_out else ConnectionFailed
    sent = error.failure is not Failure.NOT_SENT
    return kind(error.reason, method=wire.method, path=wire.path, attempts=attempts, sent=sent)
