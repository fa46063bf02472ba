"""How an import waits while the API turns it away."""

from __future__ import annotations

import time
from collections.abc import Callable
from http import HTTPStatus
from math import inf
from typing import Final, TypeAlias, TypeGuard

import anyio

from ..calls import Caller
from ..errors import APIStatusError, EmporixError, TokenError
from ..http import Backoff, read_retry_after

MAX_WAIT: Final = 900.0
"""Seconds that an import waits, unless stated otherwise."""
_BACKOFF: Final = Backoff(1.0, 20.0)
_SPREAD: Final = 1.0  # seconds within which those that wait for one moment come back
_REPORTED: Final = 1.0  # seconds from which a wait is reported


Refusal: TypeAlias = APIStatusError | TokenError


class StoppedError(EmporixError):
    """The import ended while this waited, by itself or by another request's refusal. What was not sent stays unsent."""


def is_throttling(error: object) -> TypeGuard[Refusal]:
    """Whether `error` asks the whole client to wait: it says nothing of a row. The request may be that for a token."""
    if not isinstance(error, APIStatusError | TokenError):
        return False
    unavailable = error.status == HTTPStatus.SERVICE_UNAVAILABLE and "retry-after" in error.headers
    return unavailable or error.status == HTTPStatus.TOO_MANY_REQUESTS


class Patience:
    """Holds back all requests of one import for as long as the API asks, `max_wait` seconds at most.

    A call itself waits a minute for the API at most, which is all that most callers expect, and no longer than is
    `left`. Here is decided what happens after that. The time counts from the first refusal since the API accepted
    anything.
    """

    def __init__(self, caller: Caller, operation: str, max_wait: float, chance: Callable[[], float]) -> None:
        self._caller = caller
        self._operation = operation
        self._max_wait = max_wait
        self._chance = chance
        self._until = -inf
        self._since: float | None = None
        self._refusals = 0
        self._stopped = False
        self._waits: set[anyio.CancelScope] = set()
        self.exhausted: Refusal | None = None
        """The refusal that was one too many: it ends the import."""

    @property
    def seconds(self) -> float:
        """For how many seconds nothing is sent."""
        return max(0.0, self._until - self._caller.clock.now())

    @property
    def left(self) -> float:
        """How many seconds more the import waits for the API."""
        waited = 0.0 if self._since is None else self._caller.clock.now() - self._since
        return max(0.0, self._max_wait - waited)

    async def wait(self) -> None:
        """Wait until the API may be asked. Raises `StoppedError` where the import ends first."""
        while self.exhausted is None and (seconds := self.seconds) > 0:
            if self._stopped:
                raise StoppedError("the import was stopped while it waited for the API")
            with anyio.CancelScope() as scope:
                self._waits.add(scope)
                try:
                    # As after Retry-After in a call: not all come back at once.
                    await self._caller.clock.sleep(seconds + _SPREAD * self._chance())
                finally:
                    self._waits.discard(scope)
        if self.exhausted is not None:
            # Not that error itself: what it says of its own request is not true of this one.
            raise StoppedError("the import ended while it waited for the API") from self.exhausted

    def stop(self) -> None:
        """End all waits: what waits is not sent."""
        self._stopped = True
        self._wake()

    def accepted(self) -> None:
        """Note that the API did not turn away a request."""
        self._since, self._refusals = None, 0

    def refused(self, error: Refusal) -> None:
        """Note that `error` turned a request away. Raises it where the import does not wait that long."""
        now = self._caller.clock.now()
        waited = error.waited if isinstance(error, APIStatusError) else 0.0
        self._since = now - waited if self._since is None else self._since
        self._refusals += 1
        asked = read_retry_after(error.headers, now=time.time())
        seconds = asked or _BACKOFF.delay(self._refusals, self._chance())
        if now + seconds + _SPREAD - self._since > self._max_wait:
            asks = f"asks to wait {asked:.0f} s" if asked else "turns requests away"
            limit = f"max_wait is {self._max_wait:g} s"
            # Of several in flight, any may be the first to come out of the import.
            error.add_note(f"the API {asks}, and {limit}: the import ended, its other rows unsent")
            self.exhausted = self.exhausted or error
            self._wake()
            raise error
        if now + seconds > self._until + _REPORTED and seconds >= _REPORTED:
            self._caller.report_wait(self._operation, seconds)
        self._until = max(self._until, now + seconds)

    def _wake(self) -> None:
        for scope in self._waits:
            scope.cancel()
