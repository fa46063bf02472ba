"""Tasks of a block, tasks of a client, and errors and results passed between tasks."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Coroutine
from contextvars import copy_context
from traceback import extract_tb
from typing import Any, Final, Generic, TypeVar, TypeVarTuple

import anyio
import sniffio

logger: Final = logging.getLogger("emporix_async")

T = TypeVar("T")
Arguments = TypeVarTuple("Arguments")


def log_error(what: str, error: Exception) -> None:
    """Log that `what` ended with `error`, and where: without its text, which may contain secrets."""
    place = ", ".join(f"{at.filename}:{at.lineno} in {at.name}" for at in extract_tb(error.__traceback__))
    logger.warning("%s ended with %s (%s)", what, type(error).__name__, place)


class KeptError:
    """Keeps the first `Exception` raised in any `with` block of this object, so that it does not end a task group."""

    error: Exception | None = None

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> bool:
        if not isinstance(error, Exception):
            return False
        self.error = error if self.error is None else self.error
        return True

    def raise_again(self) -> None:
        """Raise the error that was kept, if any."""
        if self.error is not None:
            raise self.error


class Result(Generic[T]):
    """The value or the error that one task makes and another waits for."""

    def __init__(self) -> None:
        self._ready = anyio.Event()
        self._kept = KeptError()

    async def make(self, function: Callable[[*Arguments], Awaitable[T]], *arguments: *Arguments) -> None:
        """Await `function(*arguments)` and keep what it returns or raises."""
        with self._kept:
            self._value = await function(*arguments)
        self._ready.set()

    async def get(self) -> T:
        """Wait for the value. Raises the error of making it."""
        await self._ready.wait()
        self._kept.raise_again()
        return self._value


class OwnedTasks:
    """A task group whose tasks are cancelled, and waited for, when its block is left in whatever way."""

    def __init__(self) -> None:
        self._group = anyio.create_task_group()

    async def open(self) -> None:
        """Pair with `close` in the same task."""
        await self._group.__aenter__()

    def start(self, function: Callable[[*Arguments], Coroutine[Any, Any, None]], *arguments: *Arguments) -> None:
        """Run `function(*arguments)`, which keeps its own errors."""
        self._group.start_soon(function, *arguments)

    async def close(self) -> None:
        self._group.cancel_scope.cancel()
        # The block's own error is not passed to the group, which would wrap it: it propagates past the block.
        await self._group.__aexit__(None, None, None)


class BackgroundTasks:
    """The tasks of one client and of all that share its connections.

    A client may be entered in one task and left in another, so that no task group can be open for its lifetime.
    """

    def __init__(self) -> None:
        self._running: dict[anyio.Event, anyio.CancelScope] = {}
        self._tasks = set[object]()
        self._closed = False

    def start(self, function: Callable[[*Arguments], Awaitable[None]], *arguments: *Arguments) -> bool:
        """Run `function(*arguments)` in the background. Return False, without running it, once this is closed."""
        if self._closed:
            return False
        done, scope = anyio.Event(), anyio.CancelScope()
        self._running[done] = scope

        def end(task: object = None) -> None:
            self._running.pop(done, None)
            self._tasks.discard(task)
            done.set()

        async def run() -> None:
            try:
                with scope:
                    await function(*arguments)
            except Exception as error:  # noqa: BLE001 - no task waits for this one; on trio it would end the program
                log_error("a background task", error)
            finally:
                end()

        if sniffio.current_async_library() == "trio":
            import trio  # noqa: PLC0415 - only where it is in use already

            # With the correlation id and the trace of the caller, as on asyncio.
            trio.lowlevel.spawn_system_task(run, context=copy_context())
        else:
            import asyncio  # noqa: PLC0415 - as above

            task = asyncio.get_running_loop().create_task(run())
            # The loop holds tasks weakly. A task that is cancelled before its first step runs nothing.
            self._tasks.add(task)
            task.add_done_callback(end)
        return True

    async def aclose(self) -> None:
        """Cancel all tasks and wait for their end. May be called twice."""
        self._closed = True
        running = dict(self._running)
        for scope in running.values():
            scope.cancel()
        for done in running:
            await done.wait()
