"""One making of a value at a time, shared by all who ask for it meanwhile."""

from __future__ import annotations

import copy
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

import anyio

T = TypeVar("T")


class _Flight(Generic[T]):
    """One making under way, and what became of it: neither value nor error if it was cancelled."""

    __slots__ = ("done", "error", "private", "values")

    def __init__(self, *, private: bool) -> None:
        self.done = anyio.Event()
        self.values: list[T] = []
        self.error: Exception | None = None
        self.private = private


class SingleFlight(Generic[T]):
    """Makes a value, one task at a time.

    `start` runs a function in the background, and tells whether it could: there no cancellation of those who wait
    reaches it. Where it cannot, the first who asks makes the value, and if that task is cancelled, one of those who
    wait takes over. If it fails, all who wait fail alike.
    """

    __slots__ = ("_flight", "_start")

    def __init__(self, start: Callable[..., bool]) -> None:
        self._flight: _Flight[T] | None = None
        self._start = start

    @property
    def under_way(self) -> bool:
        """Whether a value is being made at this moment."""
        return self._flight is not None

    async def run(self, make: Callable[[], Awaitable[T]], *, anew: bool = False) -> T:
        """Make a value, or wait for the one being made; with `anew`, wait for that to end and make another.

        What goes wrong with one made `anew` concerns only who asked for it: the others who wait make theirs.
        """
        while True:
            flight, own = self._flight, False
            if flight is None:
                flight, own = _Flight[T](private=anew), True
                self._flight = flight
                if not self._start(self._fly, flight, make):
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
