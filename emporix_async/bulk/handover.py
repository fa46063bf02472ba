"""Outcomes on their way from the tasks that learn of them to the one that iterates over them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

import anyio

from ..concurrency import KeptError
from .answers import Outcome


class Outcomes:
    """The outcomes of an import, handed over a list at a time.

    There is no buffer: who puts a list waits until it is taken. A list is taken at the moment it is returned, so that
    none is lost where a task that waits for one is cancelled, in whatever way. `error` is raised behind the last one.
    """

    __slots__ = ("_arrived", "_ended", "_error", "_lists", "_outcomes")

    def __init__(self, error: KeptError) -> None:
        self._error = error
        self._lists: deque[tuple[list[Outcome], anyio.Event]] = deque()
        self._outcomes: Iterator[Outcome] = iter(())
        self._arrived = anyio.Event()
        self._ended = False

    async def put(self, outcomes: list[Outcome]) -> None:
        """Hand over `outcomes`. They are, even where this is cancelled."""
        taken = anyio.Event()
        self._lists.append((outcomes, taken))
        self._arrived.set()
        await taken.wait()

    def end(self) -> None:
        """Note that there are no more."""
        self._ended = True
        self._arrived.set()

    def __aiter__(self) -> Outcomes:
        return self

    async def __anext__(self) -> Outcome:
        while True:
            for outcome in self._outcomes:
                return outcome
            outcomes = await self.known()
            if not outcomes:
                raise StopAsyncIteration
            self._outcomes = iter(outcomes)

    async def known(self) -> list[Outcome]:
        """Return the outcomes that become known next, none where there are no more."""
        while not self._lists:
            if self._ended:
                self._error.raise_again()
                return []
            if self._arrived.is_set():
                self._arrived = anyio.Event()
            await self._arrived.wait()
        outcomes, taken = self._lists.popleft()
        taken.set()
        return outcomes
