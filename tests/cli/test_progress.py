"""The command line: what is shown while a long command runs."""

from __future__ import annotations

import anyio
import pytest

from emporix_async.cli._progress import (
    LINES_APART,
    Counts,
    Lines,
    Silence,
    describe,
    duration_text,
    seconds_left,
    shown,
)
from tests.manual_clock import ManualClock


def test_a_line_says_how_far_it_has_come_and_how_fast() -> None:
    counts = Counts(done=25_000, failed=3, in_flight=16, total=100_000)
    assert describe(counts, 10.0) == "25,000 of 100,000 (25%), 2,500/s, 16 in flight, 3 failed, 30 s left"
    assert describe(Counts(done=10, in_flight=2), 5.0) == "10, 2/s, 2 in flight"
    waiting = Counts(done=10, in_flight=2, waiting=89.2)
    assert describe(waiting, 5.0) == "10, 2/s, 2 in flight, waiting 1:30, as the API asks"
    assert describe(Counts(done=900, before=800, total=1000), 10.0) == "900 of 1,000 (90%), 10/s, 10 s left"


def test_without_a_rate_or_a_total_that_holds_there_is_no_odd_time_left() -> None:
    assert describe(Counts(total=10), 0.0) == "0 of 10 (0%), 0/s"
    assert seconds_left(Counts(total=10), 5.0) is None
    assert describe(Counts(total=0), 0.0) == "0 of 0, 0/s"
    assert seconds_left(Counts(done=12, total=10), 5.0) == 0.0


@pytest.mark.parametrize(("seconds", "text"), [(0.2, "1 s"), (59.5, "1:00"), (187, "3:07"), (7387, "2:03:07")])
def test_durations_are_short(seconds, text) -> None:
    assert duration_text(seconds) == text


async def test_lines_come_every_few_seconds_also_while_nothing_happens_and_once_at_the_end() -> None:
    clock, written = ManualClock(), []
    with anyio.CancelScope() as until_two:

        def write(line: str) -> None:
            written.append(line)
            if len(written) == 2:
                until_two.cancel()

        with Lines("import", lambda: Counts(done=30, in_flight=4), clock, write) as progress:
            await progress.keep_showing()
    assert set(clock.slept) == {LINES_APART}
    assert written == [f"import: 30, {speed}/s, 4 in flight" for speed in (6, 3, 2)]


def test_the_last_line_comes_even_if_it_fails() -> None:
    written: list[str] = []
    with pytest.raises(RuntimeError), Lines("import", lambda: Counts(done=3), ManualClock(), written.append):
        raise RuntimeError
    assert written == ["import: 3, 0/s"]


def test_where_nothing_was_done_no_line_is_written() -> None:
    written: list[str] = []
    with pytest.raises(RuntimeError), Lines("import", Counts, ManualClock(), written.append):
        raise RuntimeError
    assert written == []


def test_where_documents_are_printed_nothing_is_shown() -> None:
    assert isinstance(shown("import", Counts, ManualClock(), silent=True), Silence)
