"""Share independent work with a second process."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any, Final, TypeVar

T = TypeVar("T")
R = TypeVar("R")

FEWEST: Final = 12
"""Items that are worth a process. An update has one or two."""


class WorkerError(OSError):
    """The second process ended before its work was done."""


def shared(work: Callable[[T], R], items: Sequence[T], size: Callable[[T], int]) -> list[R]:
    """Return `work` of each item, in order. A second process does half of them, by `size`, if there are many.

    It is forked, since starting Python anew takes as long as the work of half a second that it saves; so it is not used
    where that is unsafe: other threads run, or the system is not Linux. Whatever ends this process's part ends the
    other's. Raises WorkerError where the other process is ended from outside.
    """
    if len(items) < FEWEST or sys.platform != "linux" or threading.active_count() > 1 or (os.cpu_count() or 1) < 2:  # noqa: PLR2004
        return [work(item) for item in items]
    ours: list[int] = []
    theirs: list[int] = []
    ahead = 0
    for index in sorted(range(len(items)), key=lambda index: -size(items[index])):
        (theirs if ahead > 0 else ours).append(index)
        ahead += -size(items[index]) if ahead > 0 else size(items[index])
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    other = context.Process(
        target=_send, args=(work, [items[index] for index in theirs], receiver, sender), daemon=True
    )
    other.start()
    try:
        sender.close()
        done = {index: work(items[index]) for index in ours}
        done |= zip(theirs, receiver.recv(), strict=True)
    except EOFError:
        raise WorkerError("the second process ended before its work was done") from None
    finally:
        other.kill()
        other.join()
        receiver.close()
    return [done[index] for index in range(len(items))]


def _send(work: Callable[[Any], Any], items: Sequence[Any], receiver: Connection, sender: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the first process, which ends this one
    receiver.close()  # else sending would wait for ever where the first process was killed
    with suppress(BrokenPipeError):
        sender.send([work(item) for item in items])
