"""Imports against a server that costs nothing: dicts, models, with a journal, and as the generator does it."""

from __future__ import annotations

import gc
import statistics
import tempfile
from collections.abc import Awaitable, Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import anyio

from emporix_api.product.models import product_bulk_update
from emporix_async import Emporix
from tests.bench.bare_server import bare_server
from tests.bench.calls import IN_FLIGHT, Figures, measured
from tests.bench.products import BATCH_ITEMS, row
from tests.bench.stock import StockProduct

ROUNDS = 5
ROWS = 64 * BATCH_ITEMS
MOST = 0.25  # of the seconds of the generator's: four times its rate
LIMITED = frozenset({"dicts", "models"})  # a journal costs what it costs

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


async def by_importer(emporix: Emporix, rows: Iterable[Any], *, journal: bool = False) -> int:
    """Import `rows`, with a journal of their own if there is to be one."""
    if not journal:
        return (await emporix.product.products.import_all(rows)).succeeded
    with tempfile.TemporaryDirectory() as directory:
        file = Path(directory, "run.sqlite")
        return (await emporix.product.products.import_all(rows, journal=file)).succeeded


async def imports(stock: StockProduct) -> dict[str, tuple[Figures, Figures]]:
    """CPU seconds and seconds of an import, in each way of ours and in the generator's, measured in turns."""
    dicts = [row(number) for number in range(ROWS)]
    models = [product_bulk_update.decode(row(number)) for number in range(ROWS)]
    others = [stock.row(row(number)) for number in range(ROWS)]
    with bare_server() as url:
        async with (
            Emporix("acme", token="bench", base_url=url, max_concurrency=IN_FLIGHT) as emporix,
            stock.client(url) as client,
        ):
            ways: dict[str, Work] = {
                "dicts": lambda: by_importer(emporix, dicts),
                "models": lambda: by_importer(emporix, models),
                "dicts, with a journal": lambda: by_importer(emporix, dicts, journal=True),
                "stock": lambda: by_stock(stock, client, others),
            }
            for work in ways.values():
                assert await work() == ROWS
            gc.collect()
            rounds = [{way: await measured(work) for way, work in ways.items()} for _ in range(ROUNDS)]

    def median(way: str, figure: int) -> float:
        return statistics.median(one[way][figure] for one in rounds)

    return {
        way: ((median(way, 0), median("stock", 0)), (median(way, 1), median("stock", 1)))
        for way in ways
        if way != "stock"
    }
