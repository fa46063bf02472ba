"""A clock that tests turn by hand."""

from __future__ import annotations

import anyio.lowlevel


class ManualClock:
    """Stands still until told otherwise; a sleep passes at once and is remembered in `slept`."""

    def __init__(self, now: float = 1000.0) -> None:
        self._now = now
        self.slept: list[float] = []

    def now(self) -> float:
        return self._now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.advance(seconds)
        await anyio.lowlevel.checkpoint()

    def advance(self, seconds: float) -> None:
        self._now += seconds
