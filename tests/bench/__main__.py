"""`make bench`: speed as ratios, each of two things measured in turns in one run. Absolute figures mean little."""

from __future__ import annotations

import importlib.util
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable

import anyio
import orjson
from rich.console import Console
from rich.table import Table

from emporix_api.product.models import product as product_models
from scripts.archive import ArchiveError
from tests.bench import exporting, importing, package, paging, streaming
from tests.bench.bare_server import PAGE_ITEMS
from tests.bench.calls import IN_FLIGHT, Figures, pages, small_calls
from tests.bench.products import product
from tests.bench.stock import as_installed, stock_product

ROUNDS = 5


def cpu(work: Callable[[], object]) -> float:
    """Return the CPU seconds that `work` takes in this process."""
    began = time.process_time()
    work()
    return time.process_time() - began


def decoding(other: Callable[[bytes], object] = orjson.loads) -> Figures:
    """CPU seconds to decode a page of 200 products: to models, and as `other` does it."""
    page = orjson.dumps([product(number) for number in range(200)])
    decode = product_models.decode
    models, others = [], []
    for _ in range(10 * ROUNDS):
        # One page at a time, which nobody keeps: otherwise it is the garbage collector that is measured.
        models.append(cpu(lambda: [decode(item) for item in orjson.loads(page)]))
        others.append(cpu(lambda: other(page)))
    return statistics.median(models), statistics.median(others)


class Report:
    """The table, and whether every limit was kept."""

    def __init__(self) -> None:
        self.kept = True
        transport = next(name for name in ("aiohttp", "httpx2", "httpx") if importlib.util.find_spec(name))
        self.table = Table(
            title=f"medians of one run: Python {platform.python_version()}, {os.cpu_count()} cores, ours on {transport}"
        )
        self.table.add_column("what / against what")
        for heading in ("ours", "theirs", "ratio", "at most", "kept"):
            self.table.add_column(heading, justify="right", no_wrap=True)

    def add(self, name: str, figures: Figures, limit: float | None = None, *, unit: str = "s") -> None:
        """Add a row: seconds, CPU seconds where `name` says so, or megabytes."""
        ratio = figures[0] / figures[1]
        kept = limit is None or ratio <= limit
        self.kept = self.kept and kept
        verdict = "" if limit is None else "yes" if kept else "NO"
        stated = "" if limit is None else f"{limit:.3g}"
        self.table.add_row(name, *(written(figure, unit) for figure in figures), f"{ratio:.2f}", stated, verdict)


def written(figure: float, unit: str) -> str:
    if unit == "s" and figure < 1:
        return f"{figure * 1e3:.3g} ms"
    return f"{figure:.2f} {unit}"


def main() -> int:
    report = Report()
    ours, theirs = package.figures()
    limit = (theirs + package.MOST_MORE) / theirs
    report.add(f"{package.OURS} / {package.THEIRS} (CPU)", (ours, theirs), limit)
    report.add("decode 200 products / orjson.loads alone (CPU)", decoding(), 2.2)
    report.add(f"small call, {IN_FLIGHT} in flight / httpx.AsyncClient.get (CPU)", anyio.run(small_calls), 0.15)
    try:
        with stock_product() as stock:
            report.add("decode 200 products / the generator's stock code (CPU)", decoding(stock.decode), 0.33)
            name = f"page of {PAGE_ITEMS} products to models / stock asyncio_detailed"
            cpu_seconds, seconds = anyio.run(pages, stock)
            report.add(f"{name}, beside sniffio (CPU)", cpu_seconds)
            report.add(f"{name}, beside sniffio", seconds, 0.2)
            with as_installed():
                cpu_seconds, seconds = anyio.run(pages, stock)
            report.add(f"{name}, as installed (CPU)", cpu_seconds, 0.2)
            report.add(f"{name}, as installed", seconds, 0.2)
            for way, (cpu_seconds, seconds) in anyio.run(importing.imports, stock).items():
                limit = importing.MOST.get(way)
                name = f"import {importing.ROWS:,} products from {way}, {IN_FLIGHT} in flight / stock asyncio_detailed"
                each = [figure / importing.ROWS * 1e6 for figure in cpu_seconds]
                report.add(f"{name} (CPU: {each[0]:.1f} µs an item, theirs {each[1]:.1f})", cpu_seconds, limit)
                report.add(name, seconds, limit)
    except ArchiveError as error:
        report.table.add_row("against the generator's stock code", "skipped", str(error))
    for name, figures in exporting.figures():
        report.add(name, figures, exporting.MOST)
    for name, figures, limit in paging.figures():
        report.add(name, figures, limit)
    for name, figures, limit in streaming.figures():
        report.add(name, figures, limit, unit="MB")
    Console(width=140).print(report.table)
    return 0 if report.kept else 1


if __name__ == "__main__":
    sys.exit(main())
