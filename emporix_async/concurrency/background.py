"""Tasks that belong to no block of the caller's.

A client may be entered in one task and left in another, so that no task group can stay open for its lifetime. What it
does in the background runs beside the tasks of the program; closing the client cancels it and waits for its end.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from contextvars import copy_context
from traceback import walk_tb
from typing import TYPE_CHECKING, TypeVarTuple

import anyio
import sniffio

if TYPE_CHECKING:
    import asyncio

logger = logging.getLogger("emporix_async")

Arguments = TypeVarTuple("Arguments")


def place_of(error: BaseException) -> str:
    """Name the type of `error` and where it was raised, without its text, which may hold secrets."""
    frames = [
        f"{frame.f_code.co_filename}:{line} in {frame.f_code.co_name}" for frame, line in walk_tb(error.__traceback__)
    ]
    return f"{type(error).__name__} ({', '.join(frames) or 'not raised'})"


class BackgroundTasks:
    """What runs in the background for one client and all that share its connections."""

    def __init__(self) -> None:
        self._running: dict[anyio.Event, anyio.CancelScope] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._closed = False

    def start(self, function: Callable[[*Arguments], Awaitable[None]], *arguments: *Arguments) -> bool:
        """Run `function(*arguments)` beside the caller; tell whether it does: nothing runs once this is closed."""
        if self._closed:
            return False
        done, scope = anyio.Event(), anyio.CancelScope()
        self._running[done] = scope

        def ended(_: object = None) -> None:
            self._running.pop(done, None)
            done.set()

        async def run() -> None:
            try:
                with scope:
                    await function(*arguments)
            except Exception as error:  # noqa: BLE001 - nobody waits for this task; on trio it would end the program
                logger.warning("a background task ended with %s", place_of(error))
            finally:
                ended()

        if sniffio.current_async_library() == "trio":
            import trio  # noqa: PLC0415 - only there where it is used already

            # With the correlation id and the trace of the caller, as asyncio has it.
            trio.lowlevel.spawn_system_task(run, context=copy_context())
        else:
            import asyncio  # noqa: PLC0415 - as above

            task = asyncio.get_running_loop().create_task(run())
            # The loop itself holds tasks weakly.
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
            # A task cancelled before its first step runs nothing.
            task.add_done_callback(ended)
        return True

    async def aclose(self) -> None:
        """Cancel what runs, and wait until it has ended. May be called twice."""
        self._closed = True
        running = list(self._running.items())
        for _, scope in running:
            scope.cancel()
        for done, _ in running:
            await done.wait()
