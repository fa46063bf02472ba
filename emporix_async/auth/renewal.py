"""One making of a value at a time, shared by all who ask for it meanwhile."""

from __future__ import annotations

import copy
import logging
from collections.abc import Awaitable, Callable
from math import inf
from typing import Final, Generic, TypeVar

import anyio

from ..concurrency.background import BackgroundTasks
from ..concurrency.clock import Clock
from ..errors import EmporixError

logger = logging.getLogger("emporix_async")

# Seconds in which a token that is still good is not renewed again after that has failed.
PAUSE: Final = 10.0

T = TypeVar("T")


class _Flight(Generic[T]):
    """One making under way, and what became of it: neither value nor error if it was cancelled."""

    __slots__ = ("done", "error", "private", "values")

    def __init__(self, *, private: bool) -> None:
        self.done = anyio.Event()
        self.values: list[T] = []
        self.error: Exception | None = None
        self.private = private


class Renewal(Generic[T]):
    """Makes a value in the `background`, one task at a time: there no cancellation of those who wait reaches it.

    Once that is closed, the first who asks makes the value, and if that task is cancelled, one of those who wait takes
    over. If it fails, all who wait fail alike.
    """

    __slots__ = ("_ahead", "_background", "_clock", "_flight", "_paused_until")

    def __init__(self, clock: Clock, background: BackgroundTasks) -> None:
        self._flight: _Flight[T] | None = None
        self._background = background
        self._clock = clock
        self._ahead = False
        self._paused_until = -inf

    async def run(self, make: Callable[[], Awaitable[T]], *, anew: bool = False) -> T:
        """Make a value, or wait for the one being made; with `anew`, wait for that to end and make another.

        What goes wrong with one made `anew` concerns only who asked for it: the others who wait make theirs.
        """
        while True:
            flight, own = self._flight, False
            if flight is None:
                flight, own = _Flight[T](private=anew), True
                self._flight = flight
                if not self._background.start(self._fly, flight, make):
                    await self._fly(flight, make)
            await flight.done.wait()
            if flight.values and (own or not anew):
                return flight.values[0]
            if flight.error is not None and (own or not (anew or flight.private)):
                # A copy for each but the first: each task adds its own traceback.
                raise flight.error if own else copy.copy(flight.error)

    async def _fly(self, flight: _Flight[T], make: Callable[[], Awaitable[T]]) -> None:
        try:
            flight.values.append(await make())
        except Exception as error:  # noqa: BLE001 - raised again in the tasks that wait for it
            flight.error = error
        finally:
            self._flight = None
            flight.done.set()

    @property
    def paused(self) -> bool:
        """Whether a renewal has failed so recently that what there is stays in use."""
        return self._clock.now() < self._paused_until

    def begin(self, make: Callable[[], Awaitable[T]]) -> None:
        """Make a value in the background, unless one is being made, or it is paused."""
        if not (self._ahead or self._flight is not None or self.paused):
            self._ahead = True
            self._background.start(self._run_ahead, make)

    async def _run_ahead(self, make: Callable[[], Awaitable[T]]) -> None:
        try:
            await self.run(make)
        except EmporixError as error:
            self.pause(error)
        finally:
            self._ahead = False

    def pause(self, error: EmporixError) -> None:
        """Renew nothing for a while because of `error`."""
        if not self.paused:
            self._paused_until = self._clock.now() + PAUSE
            logger.warning("a token could not be refreshed before it expires, it stays in use: %s", error)
