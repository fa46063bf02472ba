"""One making of a value at a time, shared by all who ask for it meanwhile."""

from __future__ import annotations

import copy
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

import anyio

from .errors import EmporixError

T = TypeVar("T")


class _Flight(Generic[T]):
    """One making under way, and what became of it: neither value nor error if its task was cancelled."""

    __slots__ = ("done", "error", "values")

    def __init__(self) -> None:
        self.done = anyio.Event()
        self.values: list[T] = []
        self.error: EmporixError | None = None


class SingleFlight(Generic[T]):
    """Makes a value, one task at a time.

    If the task that makes it is cancelled, one of those who wait takes over; if it fails, all who wait fail alike.
    """

    __slots__ = ("_flight",)

    def __init__(self) -> None:
        self._flight: _Flight[T] | None = None

    @property
    def under_way(self) -> bool:
        """Whether a value is being made at this moment."""
        return self._flight is not None

    async def run(self, make: Callable[[], Awaitable[T]], *, anew: bool = False) -> T:
        """Make a value, or wait for the one being made; with `anew`, wait for that to end and make another.

        What goes wrong with one made `anew` concerns only who asked for it: the others who wait make theirs.
        """
        while (flight := self._flight) is not None:
            await flight.done.wait()
            if anew:
                continue
            if flight.values:
                return flight.values[0]
            if flight.error is not None:
                # A copy: each task adds its own traceback.
                raise copy.copy(flight.error) from flight.error
        flight = self._flight = _Flight()
        try:
            flight.values.append(await make())
        except EmporixError as error:
            flight.error = None if anew else error
            raise
        finally:
            self._flight = None
            flight.done.set()
        return flight.values[0]
