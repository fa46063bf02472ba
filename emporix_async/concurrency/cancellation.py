"""Cancellation that comes in one form only.

`task.cancel()` and `asyncio.timeout` interrupt whatever is awaited, also what a shielded scope of anyio protects, such
as closing a response. httpcore relies on such scopes, and loses a connection of its pool for good where that happens.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

import anyio
import sniffio

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")


async def in_one_form(make: Callable[[], Awaitable[T]], *, undo: Callable[[T], Awaitable[None]] | None = None) -> T:
    """Await `make()`, which sees every cancellation as that of a scope of anyio, and is waited for.

    `undo` is awaited with what was made too late to be returned.
    """
    if sniffio.current_async_library() != "asyncio":
        return await make()
    import asyncio  # noqa: PLC0415 - only where it is used already

    scope = anyio.CancelScope()
    made: list[T] = []
    # What waits for a task itself is woken a step of the event loop after it has ended.
    ended = asyncio.get_running_loop().create_future()

    def end(_: object = None) -> None:
        if not ended.done():
            ended.set_result(None)

    async def run() -> None:
        try:
            with scope:
                made.append(await make())
        finally:
            end()

    task = asyncio.create_task(run())
    # A task cancelled before its first step runs nothing.
    task.add_done_callback(end)
    try:
        await ended
    except asyncio.CancelledError:
        scope.cancel()
        with anyio.CancelScope(shield=True):
            await _ended(task)
            if undo is not None and made:
                await _ended(asyncio.ensure_future(_awaited(undo(made[0]))))
        raise
    task.result()
    return made[0]


async def _ended(task: asyncio.Future[None]) -> None:
    """Wait until `task` has ended, however often the wait is interrupted; what it raised is of no use any more."""
    import asyncio  # noqa: PLC0415 - as above

    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError:
            continue
    if not task.cancelled():
        task.exception()


async def _awaited(awaitable: Awaitable[None]) -> None:
    await awaitable
