"""Ctrl-C and SIGTERM: the first lets what is in flight finish, the second ends at once."""

from __future__ import annotations

import shlex
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TypeVar

import anyio

from emporix_async._tasks import KeptError

from ._output import note

T = TypeVar("T")


async def stoppable(
    work: Callable[[], Awaitable[T]], stop: Callable[[], None] | None = None, *, silent: bool = False
) -> tuple[T | None, bool]:
    """Await `work`, which ends early after `stop` is called: at the first interrupt. The second cancels it.

    Without `stop` the first cancels it. `silent` tells nobody. Returns its result, None if it was cancelled, and
    whether it was interrupted. Raises what `work` raises, as itself.
    """
    if sys.platform == "win32":
        # No event loop takes signals there: Ctrl-C raises KeyboardInterrupt, which ends at once.
        return await work(), False
    interrupted = False
    results: list[T] = []
    kept = KeptError()

    async def watch(signals: AsyncIterator[signal.Signals], scope: anyio.CancelScope) -> None:
        nonlocal interrupted
        async for _ in signals:
            if interrupted or stop is None:
                interrupted = True
                scope.cancel()
                return
            interrupted = True
            if not silent:
                note("Finishing what is in flight. Once more to end at once.")
            stop()

    with anyio.open_signal_receiver(signal.SIGINT, signal.SIGTERM) as signals:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(watch, signals, tasks.cancel_scope)
            with kept:
                results.append(await work())
            tasks.cancel_scope.cancel()
    kept.raise_again()
    return (results[0] if results else None), interrupted


def this_command(*more: str) -> str:
    """Return the command that this process was started with, as a shell reads it, with `more` arguments it lacks."""
    arguments = sys.argv[1:]
    return shlex.join(["emporix", *arguments, *(argument for argument in more if argument not in arguments)])
