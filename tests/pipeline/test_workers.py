"""Work shared with a second process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading

import pytest

from scripts.workers import FEWEST, WorkerError, shared

pytestmark = pytest.mark.skipif(
    threading.active_count() > 1 or not hasattr(os, "fork"), reason="no second process is used here"
)
ITEMS = list(range(FEWEST))


def test_results_are_in_the_order_of_the_items_and_two_processes_make_them() -> None:
    made = shared(lambda item: (item * 2, os.getpid()), ITEMS, lambda item: item)
    assert [result for result, _ in made] == [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22]
    assert len({process for _, process in made}) == 2


def test_few_items_need_no_second_process() -> None:
    assert set(shared(lambda _: os.getpid(), ITEMS[1:], lambda item: item)) == {os.getpid()}


def test_the_end_of_one_process_is_the_end_of_the_other() -> None:
    here, (reader, writer) = os.getpid(), os.pipe()
    others = []

    def work(item: int) -> int:
        if os.getpid() == here:
            others.append(int(os.read(reader, 20)))  # which waits until the other process has begun
            raise KeyboardInterrupt
        os.write(writer, str(os.getpid()).encode())
        signal.pause()
        return item

    with pytest.raises(KeyboardInterrupt):
        shared(work, ITEMS, lambda item: item)
    os.close(reader)
    os.close(writer)
    with pytest.raises(ProcessLookupError):
        os.kill(others[0], 0)


def test_a_second_process_that_is_ended_from_outside_is_an_error() -> None:
    here = os.getpid()

    def work(item: int) -> int:
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return item

    with pytest.raises(WorkerError, match="ended before its work was done"):
        shared(work, ITEMS, lambda item: item)


def test_a_second_process_ends_where_the_first_is_killed() -> None:
    program = f"""
import os, signal
from scripts.workers import shared
here = os.getpid()
def work(item):
    if os.getpid() != here:
        os.kill(here, signal.SIGKILL)
        return bytes(1 << 20)
    signal.pause()
shared(work, range({FEWEST}), lambda item: item)
"""
    # The second process has the standard output of the first, which is at its end when both are gone.
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=20, check=False)
    assert (done.returncode, done.stderr) == (-signal.SIGKILL, b"")
