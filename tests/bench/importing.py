"""Imports against a server that costs nothing: from dicts, models and files, and as the generator's client does it.

What is told of a file begins with that file on both sides.
"""

from __future__ import annotations

import csv
import gc
import json
import statistics
import tempfile
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import anyio
import orjson

from emporix_api.product.models import product_bulk_update
from emporix_async import Emporix, read_rows
from tests.bench.bare_server import bare_server
from tests.bench.calls import IN_FLIGHT, Figures, measured
from tests.bench.products import BATCH_ITEMS, row
from tests.bench.stock import StockProduct

ROUNDS = 5
ROWS = 64 * BATCH_ITEMS
# Of the seconds of the generator's, by way; a journal costs what it costs.
MOST = {"dicts": 1 / 5, "models": 1 / 4.3, "JSON lines": 1 / 3, "CSV": 1 / 1.5}

Work = Callable[[], Awaitable[int]]


async def by_stock(stock: StockProduct, client: Any, rows: list[Any]) -> int:
    """Send models with the generated operation, `IN_FLIGHT` batches at a time."""
    batches: Iterator[int] = iter(range(0, len(rows), BATCH_ITEMS))
    told: list[Any] = []

    async def some() -> None:
        for start in batches:
            told.extend(await stock.upsert(client, rows[start : start + BATCH_ITEMS]))

    async with anyio.create_task_group() as tasks:
        for _ in range(IN_FLIGHT):
            tasks.start_soon(some)
    return sum(entry.code == 200 for entry in told)


async def by_importer(emporix: Emporix, rows: AsyncIterable[Any] | Iterable[Any], *, journal: bool = False) -> int:
    """Import `rows`, with a journal of their own if there is to be one."""
    if not journal:
        return (await emporix.product.products.import_all(rows)).succeeded
    with tempfile.TemporaryDirectory() as directory:
        file = Path(directory, "run.sqlite")
        return (await emporix.product.products.import_all(rows, journal=file)).succeeded


def write_files(directory: Path, rows: list[dict[str, Any]]) -> tuple[Path, Path]:
    """Write `rows` as JSON lines and as CSV."""
    lines, table = directory / "rows.jsonl", directory / "rows.csv"
    lines.write_bytes(b"".join(orjson.dumps(one) + b"\n" for one in rows))
    cells = [_cells(one) for one in rows]
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(cells[0]))
        writer.writeheader()
        writer.writerows(cells)
    return lines, table


def _cells(item: dict[str, Any], above: str = "") -> dict[str, str]:
    cells: dict[str, str] = {}
    for name, value in item.items():
        if isinstance(value, dict):
            cells |= _cells(value, f"{above}{name}.")
        else:
            cells[above + name] = value if isinstance(value, str) else json.dumps(value)
    return cells


def stock_lines(stock: StockProduct, file: Path) -> list[Any]:
    with file.open("rb") as opened:
        return [stock.row(json.loads(line)) for line in opened]


def stock_table(stock: StockProduct, file: Path) -> list[Any]:
    """Read CSV as one who uses the generator's client would: columns by their dots, all cells as text."""
    rows = []
    with file.open(encoding="utf-8", newline="") as opened:
        for cells in csv.DictReader(opened):
            item: dict[str, Any] = {}
            for column, cell in cells.items():
                *above, last = column.split(".")
                place = item
                for name in above:
                    place = place.setdefault(name, {})
                place[last] = json.loads(cell) if cell[:1] in {"[", "{"} else cell
            rows.append(stock.row(item))
    return rows


async def imports(stock: StockProduct) -> dict[str, tuple[Figures, Figures]]:
    """CPU seconds and seconds of an import, in each way of ours and in the generator's, measured in turns."""
    dicts = [row(number) for number in range(ROWS)]
    models = [product_bulk_update.decode(row(number)) for number in range(ROWS)]
    others = [stock.row(row(number)) for number in range(ROWS)]
    with bare_server() as url, tempfile.TemporaryDirectory() as directory:
        lines, table = write_files(Path(directory), dicts)
        async with (
            Emporix("acme", token="bench", base_url=url, max_concurrency=IN_FLIGHT) as emporix,
            stock.client(url) as client,
        ):
            ways: dict[str, Work] = {
                "dicts": lambda: by_importer(emporix, dicts),
                "models": lambda: by_importer(emporix, models),
                "JSON lines": lambda: by_importer(emporix, read_rows(lines)),
                "JSON lines, with a journal": lambda: by_importer(emporix, read_rows(lines), journal=True),
                "CSV": lambda: by_importer(emporix, read_rows(table)),
            }
            rivals: dict[str, Work] = {
                "objects": lambda: by_stock(stock, client, others),
                "JSON lines": lambda: by_stock(stock, client, stock_lines(stock, lines)),
                "CSV": lambda: by_stock(stock, client, stock_table(stock, table)),
            }
            all_of_them = [("ours", way, work) for way, work in ways.items()]
            all_of_them += [("theirs", way, work) for way, work in rivals.items()]
            for _, way, work in all_of_them:
                assert await work() == ROWS, way
            gc.collect()
            rounds = [{(whose, way): await measured(work) for whose, way, work in all_of_them} for _ in range(ROUNDS)]

    def both(way: str, figure: int) -> Figures:
        rival = next((name for name in rivals if way.startswith(name)), "objects")
        keys = ("ours", way), ("theirs", rival)
        ours, theirs = (statistics.median(one[key][figure] for one in rounds) for key in keys)
        return ours, theirs

    return {way: (both(way, 0), both(way, 1)) for way in ways}
