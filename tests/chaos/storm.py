"""Many calls through a bad network, and what is left over of them."""

from __future__ import annotations

import asyncio
import gc
import os
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import anyio
import sniffio
import trio

from emporix_async import Emporix
from tests.chaos.calls import Calls
from tests.chaos.server import Counts, Server, http_client
from tests.chaos.waiting import wait_until

IN_FLIGHT = 64
TIMEOUT = 0.5  # seconds, of each phase of a request
DEADLINE = 1.0  # seconds, of each call
MOST_LATE = 9.0  # seconds by which a machine that is busy otherwise may end a call later; a listing makes several
SPEED = 100.0
FIRST_LOOK = 0.2  # of the calls: what they have taken by then, they may take
MOST_VIOLATIONS = 20


class FastClock:
    """Time that passes `SPEED` times as fast: waits between attempts are real, and short."""

    def now(self) -> float:
        return time.monotonic() * SPEED

    async def sleep(self, seconds: float) -> None:
        await anyio.sleep(seconds / SPEED)

    def timeout(self, seconds: float) -> anyio.CancelScope:
        return anyio.move_on_after(seconds / SPEED)


@dataclass
class Figures:
    """What came of a storm. What should not be is in `violations`, of which the first few are named."""

    calls: int
    seconds: float = 0.0
    cpu: float = 0.0
    longest: float = 0.0
    outcomes: Mapping[str, int] = field(default_factory=dict)
    by_kind: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    counts: Counts | None = None
    deceived: int = 0
    memory: tuple[int, int] = (0, 0)
    """Resident bytes at the first look, and at the end."""
    left_over: Mapping[str, int] = field(default_factory=dict)
    violations: list[str] = field(default_factory=list)

    @property
    def findings(self) -> list[str]:
        """Name everything that should not be."""
        found = list(self.violations)
        assert self.counts is not None
        found += [f"{name} was carried out twice, {n} times" for name, n in self.counts.repeats.items()]
        found += [f"{n} {name} left over" for name, n in self.left_over.items() if n]
        made = sum(self.outcomes.values())
        if not found and made != self.calls:
            found.append(f"{made} of {self.calls} calls ended")
        # What is kept of each call by `Calls`, and what the allocator keeps.
        if self.memory[1] > self.memory[0] * 1.1 + 8 * 1024 * 1024:
            found.append(f"memory grew from {self.memory[0]:,} to {self.memory[1]:,} bytes")
        if self.deceived > sum(self.counts.injected.get(kind, 0) for kind in ("short-length", "garbage")):
            found.append(f"{self.deceived} files were wrong")
        return found


async def storm(
    server: Server,
    *,
    calls: int,
    seed: int,
    library: str | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> Figures:
    """Make `calls` calls, `IN_FLIGHT` at a time, while the server's faults are active.

    With a `library`, httpx or httpx2, the client is given one of it.
    """
    figures = Figures(calls)
    mixed = Calls(server, calls, seed=seed)
    async with server.client() as calm:
        await mixed.prepare(calm)
    before = _held()
    server.set_faults(active=True)
    began, cpu = time.monotonic(), time.process_time()
    injected = http_client(library, IN_FLIGHT) if library else None
    async with server.client(
        http_client=injected, max_concurrency=IN_FLIGHT, timeout=TIMEOUT, clock=FastClock()
    ) as emporix:
        numbers = iter(range(calls))
        async with anyio.create_task_group() as tasks:
            for _ in range(IN_FLIGHT):
                tasks.start_soon(_work, emporix.options(deadline=DEADLINE * SPEED), mixed, numbers, figures, progress)
        # A token may be on its way in the background.
        if not await wait_until(lambda: not emporix.limits().in_flight):
            figures.violations.append(f"{emporix.limits().in_flight} slots were never given back")
    if injected is not None:
        await injected.aclose()
    figures.seconds, figures.cpu = time.monotonic() - began, time.process_time() - cpu
    server.set_faults(active=False)
    figures.memory = (figures.memory[0], _resident())
    figures.left_over = await _left_over(server, before)
    figures.outcomes, figures.by_kind, figures.deceived = mixed.outcomes, mixed.by_kind, mixed.deceived
    figures.counts = server.counts()
    figures.violations += mixed.contradictions(server.products())[:MOST_VIOLATIONS]
    return figures


async def _work(
    emporix: Emporix, mixed: Calls, numbers: Iterator[int], figures: Figures, progress: Callable[[int], None]
) -> None:
    for number in numbers:
        began = time.monotonic()
        try:
            with anyio.fail_after(DEADLINE + MOST_LATE):
                await mixed.make(emporix, number)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding, and the storm goes on
            if len(figures.violations) < MOST_VIOLATIONS:
                figures.violations.append(f"call {number}, {mixed.kinds[number]}: {error!r}")
        figures.longest = max(figures.longest, time.monotonic() - began)
        progress(number)
        if number == int(figures.calls * FIRST_LOOK):
            figures.memory = (_resident(), 0)


async def _left_over(server: Server, before: Mapping[str, int]) -> Mapping[str, int]:
    """Count what there is more of than `before`. Connections take a moment to be seen to be closed."""
    await wait_until(
        lambda: not server.counts().open_connections and _held()["file descriptors"] <= before["file descriptors"]
    )
    held = {name: count - before[name] for name, count in _held().items()}
    return {**held, "connections of the server": server.counts().open_connections}


def _held() -> dict[str, int]:
    if sniffio.current_async_library() == "trio":
        tasks = trio.lowlevel.current_statistics().tasks_living
    else:
        tasks = len(asyncio.all_tasks())
    return {"tasks": tasks, "file descriptors": len(list(Path("/proc/self/fd").iterdir()))}


def _resident() -> int:
    """Return the bytes of memory that this process holds."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
