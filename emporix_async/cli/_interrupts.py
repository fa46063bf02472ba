"""Ctrl-C and SIGTERM: the first lets what is in flight finish, the second ends at once."""

from __future__ import annotations

import gc
import shlex
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, TypeVar

from ._output import note
from ._progress import Counts, shown

if TYPE_CHECKING:
    import anyio

T = TypeVar("T")


async def stoppable(
    name: str,
    work: Callable[[], Awaitable[T]],
    counts: Callable[[], Counts],
    stop: Callable[[], None] | None = None,
    *,
    silent: bool = False,
) -> tuple[T | None, bool]:
    """Await `work`, called `name`, and show how far it has come by `counts`.

    It ends early after `stop` is called: at the first interrupt. The second cancels it; without `stop` the first does.
    `silent` shows and tells nothing. Returns its result, None if it was cancelled, and whether it was interrupted.
    Raises what `work` raises, as itself.
    """
    import anyio

    from emporix_async.concurrency import KeptError, SystemClock

    # Millions of short-lived objects pass through: the usual 700 would have the collector look at each several times.
    gc.set_threshold(50_000, 20, 50)
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

    with shown(name, counts, SystemClock(), silent=silent) as progress, _receiver() as signals:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(progress.keep_showing)
            if signals is not None:
                tasks.start_soon(watch, signals, tasks.cancel_scope)
            with kept:
                results.append(await work())
            tasks.cancel_scope.cancel()
    kept.raise_again()
    return (results[0] if results else None), interrupted


def _receiver() -> AbstractContextManager[AsyncIterator[signal.Signals] | None]:
    if sys.platform == "win32":
        # No event loop takes signals there: Ctrl-C raises KeyboardInterrupt, which ends at once.
        return nullcontext()
    import anyio

    return anyio.open_signal_receiver(signal.SIGINT, signal.SIGTERM)


def this_command(*more: str) -> str:
    """Return the command that this process was started with, as a shell reads it, with `more` arguments it lacks."""
    arguments = sys.argv[1:]
    return shlex.join(["emporix", *arguments, *(argument for argument in more if argument not in arguments)])
