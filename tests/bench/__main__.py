"""`make bench`: speed as ratios, each of two things measured in turns in one run. Absolute figures mean little."""

from __future__ import annotations

import importlib.util
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

import anyio
import orjson
from rich.console import Console
from rich.table import Table

from emporix_api.product.models import product_with_id
from emporix_async import Emporix
from scripts.archive import ArchiveError
from tests.bench import exporting, importing
from tests.bench.bare_server import PAGE_ITEMS
from tests.bench.calls import IN_FLIGHT, Figures, pages, small_calls
from tests.bench.products import product
from tests.bench.stock import as_installed, stock_product

ROUNDS = 5
PRODUCTS = 4_000
PAGE_SIZE = 100
LATENCY = "30ms"


@contextmanager
def sandbox(*options: str) -> Iterator[dict[str, str]]:
    """Run a sandbox in a process of its own, so that its work does not count as the client's; yield its settings."""
    command = [sys.executable, "-c", "from emporix_async.cli import main; main()", "sandbox", "--port", "0", *options]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline().split() for _ in range(4)]
        try:
            yield dict(setting.split("=", 1) for _, setting in lines)
        finally:
            process.terminate()


def cpu(work: Callable[[], object]) -> float:
    """Return the CPU seconds that `work` takes in this process."""
    began = time.process_time()
    work()
    return time.process_time() - began


def decoding(other: Callable[[bytes], object] = orjson.loads) -> Figures:
    """CPU seconds to decode a page of 200 products: to models, and as `other` does it."""
    page = orjson.dumps([product(number) for number in range(200)])
    decode = product_with_id.decode
    models, others = [], []
    for _ in range(10 * ROUNDS):
        # One page at a time, which nobody keeps: otherwise it is the garbage collector that is measured.
        models.append(cpu(lambda: [decode(item) for item in orjson.loads(page)]))
        others.append(cpu(lambda: other(page)))
    return statistics.median(models), statistics.median(others)


async def paging() -> Figures:
    """Seconds to export all products: pages fetched concurrently, and one after the other."""

    async def seconds(work: Callable[[], Awaitable[object]]) -> float:
        began = time.perf_counter()
        await work()
        return time.perf_counter() - began

    with sandbox("--latency", LATENCY) as settings:
        async with Emporix.from_env(settings) as emporix:
            await emporix.product.products.import_all(product(number) for number in range(PRODUCTS))
            listing = emporix.product.products.list(page_size=PAGE_SIZE)

            async def one_by_one() -> None:
                async for _ in listing:
                    pass

            at_once, in_turn = [], []
            for _ in range(3):
                at_once.append(await seconds(listing.collect))
                in_turn.append(await seconds(one_by_one))
    return statistics.median(at_once), statistics.median(in_turn)


class Report:
    """The table, and whether every limit was kept."""

    def __init__(self) -> None:
        self.kept = True
        transport = "aiohttp" if importlib.util.find_spec("aiohttp") else "stock httpx"
        self.table = Table(
            title=f"medians of one run: Python {platform.python_version()}, {os.cpu_count()} cores, ours on {transport}"
        )
        self.table.add_column("what / against what")
        for heading in ("ours", "theirs", "ratio", "at most", "kept"):
            self.table.add_column(heading, justify="right", no_wrap=True)

    def add(self, name: str, figures: Figures, limit: float | None = None) -> None:
        """Add a row: seconds, or CPU seconds where `name` says so."""
        ratio = figures[0] / figures[1]
        kept = limit is None or ratio <= limit
        self.kept = self.kept and kept
        verdict = "" if limit is None else "yes" if kept else "NO"
        stated = "" if limit is None else str(limit)
        self.table.add_row(name, *map(written, figures), f"{ratio:.2f}", stated, verdict)


def written(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1e3:.3g} ms"


def main() -> int:
    report = Report()
    report.add("decode 200 products / orjson.loads alone (CPU)", decoding(), 2.5)
    report.add(f"small call, {IN_FLIGHT} in flight / httpx.AsyncClient.get (CPU)", anyio.run(small_calls), 0.3)
    try:
        with stock_product() as stock:
            report.add("decode 200 products / the generator's stock code (CPU)", decoding(stock.decode), 0.33)
            name = f"page of {PAGE_ITEMS} products to models / stock asyncio_detailed"
            cpu_seconds, seconds = anyio.run(pages, stock)
            report.add(f"{name}, beside sniffio (CPU)", cpu_seconds)
            report.add(f"{name}, beside sniffio", seconds)
            with as_installed():
                cpu_seconds, seconds = anyio.run(pages, stock)
            report.add(f"{name}, as installed (CPU)", cpu_seconds, 0.2)
            report.add(f"{name}, as installed", seconds, 0.2)
            for way, (cpu_seconds, seconds) in anyio.run(importing.imports, stock).items():
                limit = importing.MOST if way in importing.LIMITED else None
                name = f"import {importing.ROWS:,} products from {way}, {IN_FLIGHT} in flight / stock asyncio_detailed"
                each = [figure / importing.ROWS * 1e6 for figure in cpu_seconds]
                report.add(f"{name} (CPU: {each[0]:.1f} µs an item, theirs {each[1]:.1f})", cpu_seconds, limit)
                report.add(name, seconds, limit)
    except ArchiveError as error:
        report.table.add_row("against the generator's stock code", "skipped", str(error))
    report.add(f"export {PRODUCTS:,} products, {LATENCY}: concurrent / page by page", anyio.run(paging))
    for name, figures in exporting.figures():
        report.add(name, figures, exporting.MOST)
    Console(width=140).print(report.table)
    return 0 if report.kept else 1


if __name__ == "__main__":
    sys.exit(main())
