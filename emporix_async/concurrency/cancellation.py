"""Cancellation in one form, whichever library runs the event loop."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TypeVar

import anyio
import sniffio

T = TypeVar("T")


async def uninterrupted(make: Callable[[], Awaitable[T]], *, undo: Callable[[T], Awaitable[None]] | None = None) -> T:
    """Await `make()` to its end, and cancel it only by a scope of anyio, in whatever way the caller is cancelled.

    `task.cancel()` and `asyncio.timeout` also interrupt code in a shielded scope. httpcore relies on such scopes when
    it closes a response, and otherwise loses connections of its pool. `undo` is awaited with a value made too late.
    """
    if sniffio.current_async_library() != "asyncio":
        return await make()
    import asyncio  # noqa: PLC0415 - only where it is in use already

    scope, made = anyio.CancelScope(), list[T]()
    # Awaiting the task itself would take one more step of the event loop.
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

    async def wait(task: asyncio.Future[None]) -> None:
        while not task.done():
            with suppress(asyncio.CancelledError):
                await asyncio.wait({task})
        if not task.cancelled():
            task.exception()

    task = asyncio.create_task(run())
    # A task that is cancelled before its first step runs nothing.
    task.add_done_callback(end)
    try:
        await ended
    except asyncio.CancelledError:
        scope.cancel()
        with anyio.CancelScope(shield=True):
            await wait(task)
            if undo is not None and made:
                await wait(asyncio.ensure_future(undo(made[0])))
        raise
    task.result()
    return made[0]
