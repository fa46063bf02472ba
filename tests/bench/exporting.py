"""Exports of many pages against a server with latency: wall time as a ratio to the ideal, and CPU for each item."""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import anyio

from emporix_async import Credential, Emporix
from emporix_async.exporting import export
from tests.bench.server import PAGE_ITEMS, PAGES, page_server, pin

LATENCY = 0.05
IN_FLIGHT = 16
ROUNDS = 5
IDEAL = PAGES / IN_FLIGHT * LATENCY
MOST = 1.35  # times the ideal

Work = Callable[[Emporix], Awaitable[int]]


async def decoded(emporix: Emporix) -> int:
    """Read every item as a model."""
    count = 0
    async with emporix.product.products.list().stream() as products:
        async for _ in products:
            count += 1
    return count


async def written(emporix: Emporix) -> int:
    """Export every item to a file."""
    with tempfile.TemporaryDirectory() as directory:
        return (await export(emporix.product.products.list(), Path(directory, "a.jsonl"))).items


async def measured(work: Work, url: str) -> AsyncIterator[tuple[float, float]]:
    """Yield wall and CPU seconds of `work`, time and again; connections and token are there before."""
    async with Emporix("acme", Credential("id", "secret"), base_url=url, max_concurrency=IN_FLIGHT) as emporix:
        await work(emporix)
        for _ in range(ROUNDS):
            began, cpu = time.perf_counter(), time.process_time()
            assert await work(emporix) == PAGES * PAGE_ITEMS
            yield time.perf_counter() - began, time.process_time() - cpu


async def figures(work: Work) -> tuple[float, float]:
    """Return the median ratio to the ideal, and CPU microseconds for each item."""
    with page_server(LATENCY) as url:
        pin(0)
        results = [result async for result in measured(work, url)]
    ratio = statistics.median(wall for wall, _ in results) / IDEAL
    return ratio, statistics.median(cpu for _, cpu in results) / PAGES / PAGE_ITEMS * 1e6


def main() -> None:
    for work in (decoded, written):
        ratio, cpu = anyio.run(figures, work)
        print(  # noqa: T201 - a command line
            f"{PAGES} pages of {PAGE_ITEMS} at {IN_FLIGHT} in flight, {work.__name__}: {ratio:.2f} times the ideal "
            f"{IDEAL * 1000:.0f} ms (at most {MOST}), {cpu:.1f} µs of CPU an item"
        )
        sys.stdout.flush()


if __name__ == "__main__":
    main()
