"""Calls against a server that costs nothing: the CPU of a client, and how fast it can be."""

from __future__ import annotations

import statistics
import time
from collections.abc import Awaitable, Callable

import anyio
import httpx

from emporix_async import Emporix
from tests.bench.bare_server import PAGE_ITEMS, bare_server
from tests.bench.stock import StockProduct

ROUNDS = 7
IN_FLIGHT = 16
CALLS = 800
PAGES = 320

Call = Callable[[], Awaitable[object]]
Figures = tuple[float, float]


async def measured(work: Call) -> Figures:
    """Await `work`; return the CPU seconds of this process and the seconds."""
    began, cpu_began = time.perf_counter(), time.process_time()
    await work()
    return time.process_time() - cpu_began, time.perf_counter() - began


async def many(call: Call, count: int) -> Figures:
    """Make `count` calls, `IN_FLIGHT` at a time; return the CPU seconds of this process and the seconds for each."""

    async def some() -> None:
        for _ in range(count // IN_FLIGHT):
            await call()

    async def all_of_them() -> None:
        async with anyio.create_task_group() as tasks:
            for _ in range(IN_FLIGHT):
                tasks.start_soon(some)

    cpu_seconds, seconds = await measured(all_of_them)
    return cpu_seconds / count, seconds / count


async def in_turns(ours: Call, theirs: Call, count: int) -> tuple[Figures, Figures]:
    """Measure both in turns; return the medians for each: CPU seconds, seconds."""
    await ours()
    await theirs()
    rounds = [(await many(ours, count), await many(theirs, count)) for _ in range(ROUNDS)]
    cpu_seconds = statistics.median(our[0] for our, _ in rounds), statistics.median(their[0] for _, their in rounds)
    seconds = statistics.median(our[1] for our, _ in rounds), statistics.median(their[1] for _, their in rounds)
    return cpu_seconds, seconds


async def small_calls() -> Figures:
    """CPU seconds of a small call: through the facade, to a model, and with `httpx.AsyncClient.get`, not decoded."""
    with bare_server() as url:
        async with Emporix("acme", token="bench", base_url=url) as emporix, httpx.AsyncClient() as client:
            cpu_seconds, _ = await in_turns(
                lambda: emporix.product.products.get("product-1"),
                lambda: client.get(f"{url}/product/acme/products/product-1", headers={"Authorization": "Bearer bench"}),
                CALLS,
            )
    return cpu_seconds


async def pages(stock: StockProduct) -> tuple[Figures, Figures]:
    """Figures of a page of products to models: through the facade, and by the generator's stock client."""
    with bare_server() as url:
        async with Emporix("acme", token="bench", base_url=url) as emporix, stock.client(url) as client:

            async def ours() -> None:
                assert len((await emporix.product.products.list(page_size=PAGE_ITEMS)).items) == PAGE_ITEMS

            async def theirs() -> None:
                assert len(await stock.page(client)) == PAGE_ITEMS

            return await in_turns(ours, theirs, PAGES)
