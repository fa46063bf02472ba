"""Exports of many pages against a server with latency: wall time as a ratio to the ideal, and CPU for each item."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import anyio

from emporix_async import Credential, Emporix
from emporix_async.data.exports import export
from tests.bench.bare_server import PAGE_ITEMS, PAGES, bare_server

LATENCY = 0.05
IN_FLIGHT = 16
ROUNDS = 5
IDEAL = PAGES / IN_FLIGHT * LATENCY
MOST = 1.35  # times the ideal


async def written(emporix: Emporix) -> int:
    """Export every item to a file."""
    with tempfile.TemporaryDirectory() as directory:
        return (await export(emporix.product.products.list(), Path(directory, "a.jsonl"))).items


async def measured(url: str) -> AsyncIterator[tuple[float, float]]:
    """Yield wall and CPU seconds of an export, time and again; connections and token are there before."""
    async with Emporix("acme", Credential("id", "secret"), base_url=url, max_concurrency=IN_FLIGHT) as emporix:
        await written(emporix)
        for _ in range(ROUNDS):
            began, cpu = time.perf_counter(), time.process_time()
            assert await written(emporix) == PAGES * PAGE_ITEMS
            yield time.perf_counter() - began, time.process_time() - cpu


async def _figures(url: str) -> tuple[float, float]:
    results = [result async for result in measured(url)]
    # The ideal is a time and not a measurement: what else the machine does only ever adds to one side of the ratio.
    return min(wall for wall, _ in results), statistics.median(cpu for _, cpu in results)


def figures() -> Iterator[tuple[str, tuple[float, float]]]:
    """Yield what was measured, and its seconds beside the ideal ones."""
    with bare_server(LATENCY) as url:
        wall, cpu = anyio.run(_figures, url)
        each = cpu / PAGES / PAGE_ITEMS * 1e6
        yield f"{PAGES} pages exported, {IN_FLIGHT} in flight / ideal ({each:.0f} µs CPU an item)", (wall, IDEAL)


def main() -> None:
    for name, (seconds, ideal) in figures():
        print(f"{name}: {seconds:.3f} s, {seconds / ideal:.2f}, at most {MOST}")  # noqa: T201 - a command line


if __name__ == "__main__":
    main()
