"""Waiting for what no event tells."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import anyio

LONG: Final = 10.0  # seconds, which is for ever here


async def wait_until(true: Callable[[], bool]) -> bool:
    """Wait until it is `true`, and tell whether it came to be, in `LONG`."""
    with anyio.move_on_after(LONG):
        while not true():  # noqa: ASYNC110 - it happens in another process, or in a library
            await anyio.sleep(0.01)
    return true()
