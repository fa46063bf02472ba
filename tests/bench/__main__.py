"""`make bench`: speed as ratios, each of two things measured in turns in one run. Absolute figures mean little."""

from __future__ import annotations

import statistics
import time
from collections.abc import Awaitable, Callable

import anyio
import httpx
import orjson
from emporix_api.product.models import Product
from rich.console import Console
from rich.table import Table

from emporix_async import Credential, Emporix
from emporix_async.sandbox import Sandbox, serve

ROUNDS = 5
IN_FLIGHT = 16
CALLS = 400
PRODUCTS = 4_000
PAGE_SIZE = 100
LATENCY = 0.03  # seconds


def cpu(work: Callable[[], object]) -> float:
    """Return the CPU seconds that `work` takes in this process."""
    began = time.process_time()
    work()
    return time.process_time() - began


async def wall(work: Callable[[], Awaitable[object]]) -> float:
    """Return the seconds that `work` takes."""
    began = time.perf_counter()
    await work()
    return time.perf_counter() - began


def product(number: int) -> dict[str, object]:
    return {
        "id": f"product-{number:05}",
        "code": f"P{number:05}",
        "name": f"Product {number}",
        "description": "A product like many others, described in one sentence.",
        "productType": "BASIC",
        "published": True,
        "taxClasses": {"DE": "STANDARD"},
        "metadata": {"version": 3, "createdAt": "2026-01-01T00:00:00Z", "modifiedAt": "2026-02-01T00:00:00Z"},
    }


def decoding() -> tuple[float, float]:
    """CPU seconds to decode a page of 200 products: to models, and with orjson alone."""
    page = orjson.dumps([product(number) for number in range(200)])
    repeat = range(50)
    models = [
        cpu(lambda: [[Product.from_dict(item) for item in orjson.loads(page)] for _ in repeat]) for _ in range(ROUNDS)
    ]
    plain = [cpu(lambda: [orjson.loads(page) for _ in repeat]) for _ in range(ROUNDS)]
    return statistics.median(models), statistics.median(plain)


async def many(call: Callable[[], Awaitable[object]]) -> None:
    """Make `CALLS` calls, `IN_FLIGHT` at a time."""

    async def some() -> None:
        for _ in range(CALLS // IN_FLIGHT):
            await call()

    async with anyio.create_task_group() as tasks:
        for _ in range(IN_FLIGHT):
            tasks.start_soon(some)


async def small_calls(emporix: Emporix, sandbox: Sandbox) -> tuple[float, float]:
    """Seconds for small calls: through the facade, and with `httpx.AsyncClient.get` and a token made before."""
    await emporix.product.products.upsert("product-1", product(1))
    form = {"grant_type": "client_credentials", "client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
    ours, theirs = [], []
    async with httpx.AsyncClient() as client:
        token = (await client.post(f"{sandbox.url}/oauth/token", data=form)).json()["access_token"]
        headers = {"Authorization": f"Bearer {token}"}
        url = f"{sandbox.url}/product/{sandbox.tenant}/products/product-1"
        for _ in range(ROUNDS):
            ours.append(await wall(lambda: many(lambda: emporix.product.products.get("product-1"))))
            theirs.append(await wall(lambda: many(lambda: client.get(url, headers=headers))))
    return statistics.median(ours), statistics.median(theirs)


async def paging(emporix: Emporix) -> tuple[float, float]:
    """Seconds to export all products: pages fetched concurrently, and one after the other."""
    await emporix.product.products.import_all(product(number) for number in range(PRODUCTS))
    listing = emporix.product.products.list(page_size=PAGE_SIZE)

    async def one_by_one() -> None:
        async for _ in listing:
            pass

    at_once, in_turn = [], []
    for _ in range(3):
        at_once.append(await wall(listing.collect))
        in_turn.append(await wall(one_by_one))
    return statistics.median(at_once), statistics.median(in_turn)


async def measure() -> list[tuple[str, tuple[float, float]]]:
    results = [("decode a page of 200 products / orjson.loads alone", decoding())]
    with serve() as sandbox:
        credential = Credential(sandbox.client_id, sandbox.client_secret)
        async with Emporix(sandbox.tenant, credential, base_url=sandbox.url) as emporix:
            results.append(
                (f"small call, {IN_FLIGHT} in flight / httpx.AsyncClient.get", await small_calls(emporix, sandbox))
            )
    with serve(latency=LATENCY) as sandbox:
        credential = Credential(sandbox.client_id, sandbox.client_secret)
        async with Emporix(sandbox.tenant, credential, base_url=sandbox.url) as emporix:
            results.append((f"export {PRODUCTS:,} products, concurrent / page by page", await paging(emporix)))
    return results


def main() -> None:
    table = Table("", title="medians of one run")
    for heading in ("seconds", "against", "ratio"):
        table.add_column(heading, justify="right")
    for name, (ours, other) in anyio.run(measure):
        table.add_row(name, f"{ours:.4f}", f"{other:.4f}", f"{ours / other:.2f}")
    Console().print(table)


if __name__ == "__main__":
    main()
