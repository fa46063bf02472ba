"""How far a long command has come: a bar on a terminal, a line now and then where there is none."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol, Self

from ._output import note

if TYPE_CHECKING:
    from emporix_async import Clock

LINES_APART: Final = 5.0
"""Seconds between two lines where there is no terminal."""
REFRESHED_APART: Final = 0.1
"""Seconds between two changes of a bar."""
_MINUTE: Final = 60
_HOUR: Final = 3600


@dataclass(frozen=True, slots=True)
class Counts:
    """How far it has come: items `done`, those of them that `failed`, requests `in_flight`, items in all, if known.

    `before` of those done were done by an earlier run. Nothing is sent for `waiting` seconds.
    """

    done: int = 0
    failed: int | None = None
    in_flight: int | None = None
    total: int | None = None
    before: int = 0
    waiting: float = 0.0


def rate(counts: Counts, seconds: float) -> float:
    """Return items a second, 0 before any time has passed."""
    return (counts.done - counts.before) / seconds if seconds > 0 else 0.0


def seconds_left(counts: Counts, seconds: float) -> float | None:
    """Return how long the rest will take at the rate so far, None where that cannot be told."""
    speed = rate(counts, seconds)
    if counts.total is None or speed <= 0:
        return None
    return max(counts.total - counts.done, 0) / speed


def duration_text(seconds: float) -> str:
    """Write a duration as `42 s`, `3:07` or `2:03:07`."""
    whole = math.ceil(seconds)
    if whole < _MINUTE:
        return f"{whole} s"
    if whole < _HOUR:
        return f"{whole // _MINUTE}:{whole % _MINUTE:02}"
    return f"{whole // _HOUR}:{whole % _HOUR // _MINUTE:02}:{whole % _MINUTE:02}"


def describe(counts: Counts, seconds: float) -> str:
    """Write what is known: items done, rate, requests in flight, failures, time left."""
    done = f"{counts.done:,}"
    if counts.total is not None:
        done += f" of {counts.total:,}"
        if counts.total:
            done += f" ({min(counts.done / counts.total, 1):.0%})"
    parts = [done, f"{rate(counts, seconds):,.0f}/s"]
    if counts.in_flight is not None:
        parts.append(f"{counts.in_flight} in flight")
    if counts.failed is not None:
        parts.append(f"{counts.failed:,} failed")
    left = seconds_left(counts, seconds)
    if left:
        parts.append(f"{duration_text(left)} left")
    if counts.waiting >= 1:
        parts.append(f"waiting {duration_text(counts.waiting)}, as the API asks")
    return ", ".join(parts)


class Progress(Protocol):
    """Shows how far it has come while it is entered."""

    async def keep_showing(self) -> None:
        """Show it again and again, until cancelled: also while nothing happens."""
        ...

    def __enter__(self) -> Self: ...
    def __exit__(self, *exc_info: object) -> None: ...


class Silence:
    """Shows nothing."""

    async def keep_showing(self) -> None:
        """Leave it."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        pass


class Lines:
    """Writes a line every few seconds of `clock`, and one at the end if anything was done."""

    def __init__(
        self, name: str, counts: Callable[[], Counts], clock: Clock, write: Callable[[str], None] = note
    ) -> None:
        self._name = name
        self._counts = counts
        self._clock = clock
        self._write = write
        self._began = clock.now()

    async def keep_showing(self) -> None:
        while True:
            await self._clock.sleep(LINES_APART)
            self._show()

    def _show(self) -> None:
        self._write(f"{self._name}: {describe(self._counts(), self._clock.now() - self._began)}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        if self._counts().done:
            self._show()


class Bar:
    """Draws a bar on standard error, which is a terminal."""

    def __init__(self, counts: Callable[[], Counts], clock: Clock) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, SpinnerColumn, TextColumn
        from rich.progress import Progress as RichProgress
        from rich.table import Column

        self._counts = counts
        self._clock = clock
        self._began = clock.now()
        self._bar = RichProgress(
            SpinnerColumn(),
            BarColumn(bar_width=None, table_column=Column(ratio=1)),
            TextColumn("{task.description}", markup=False, table_column=Column(no_wrap=True)),
            console=Console(stderr=True),
            expand=True,
        )
        self._task = self._bar.add_task("", total=None)

    async def keep_showing(self) -> None:
        while True:
            await self._clock.sleep(REFRESHED_APART)
            self._show()

    def _show(self) -> None:
        counts = self._counts()
        text = describe(counts, self._clock.now() - self._began)
        self._bar.update(self._task, completed=counts.done, total=counts.total, description=text)

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._show()
        self._bar.stop()


def shown(name: str, counts: Callable[[], Counts], clock: Clock, *, silent: bool) -> Progress:
    """Choose how to show the progress of what is called `name`, as `counts` tells it at any moment."""
    if silent:
        return Silence()
    return Bar(counts, clock) if sys.stderr.isatty() else Lines(name, counts, clock)
