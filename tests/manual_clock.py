"""A clock that tests turn by hand."""

from __future__ import annotations

import anyio
import anyio.lowlevel


class ManualClock:
    """Stands still until told otherwise; a sleep passes at once and is remembered in `slept`."""

    def __init__(self, now: float = 1000.0) -> None:
        self._now = now
        self.slept: list[float] = []
        self._timeouts: list[tuple[float, anyio.CancelScope]] = []

    def now(self) -> float:
        return self._now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.advance(seconds)
        await anyio.lowlevel.checkpoint()

    def timeout(self, seconds: float) -> anyio.CancelScope:
        scope = anyio.CancelScope()
        if seconds <= 0:
            scope.cancel()
        self._timeouts.append((self._now + seconds, scope))
        return scope

    def advance(self, seconds: float) -> None:
        self._now += seconds
        for when, scope in self._timeouts:
            if when <= self._now:
                scope.cancel()
        self._timeouts = [(when, scope) for when, scope in self._timeouts if when > self._now]
