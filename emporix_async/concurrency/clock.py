"""Time as a parameter, so that tests need not wait."""

from __future__ import annotations

import time
from typing import Protocol

import anyio


class Clock(Protocol):
    """Where the client reads the time and waits."""

    def now(self) -> float:
        """Return monotonic seconds; only differences have a meaning."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait for `seconds`."""
        ...

    def timeout(self, seconds: float) -> anyio.CancelScope:
        """Return a scope that is cancelled when `seconds` have passed."""
        ...


class SystemClock:
    """The time of this machine."""

    def now(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await anyio.sleep(seconds)

    def timeout(self, seconds: float) -> anyio.CancelScope:
        return anyio.move_on_after(seconds)
