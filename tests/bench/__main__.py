"""`make bench`: speed as ratios, each of two things measured in turns in one run. Absolute figures mean little."""

from __future__ import annotations

import contextlib
import importlib
import io
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import anyio
import httpx
import orjson
from openapi_python_client import generate
from openapi_python_client.config import Config, ConfigFile, MetaType
from rich.console import Console
from rich.table import Table

from emporix_api.product.models import product_with_id
from emporix_async import Emporix
from scripts.archive import ROOT, ArchiveError, Source, find_archive, read_archive
from tests.bench.products import product

ROUNDS = 5
IN_FLIGHT = 16
CALLS = 800
PRODUCTS = 4_000
PAGE_SIZE = 100
LATENCY = "30ms"

Figures = tuple[float, float]


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


@contextmanager
def stock_decoding() -> Iterator[Callable[[bytes], object]]:
    """Generate the product client as openapi-python-client itself does; yield how that decodes a page of products.

    Raises ArchiveError where no archive is at hand.
    """
    if not (os.environ.get("EMPORIX_SPECS_DIR") or list((ROOT.parent / "shared" / "openapi").glob("*.zip"))):
        raise ArchiveError("no archive in $EMPORIX_SPECS_DIR or ../shared/openapi")
    documents = read_archive(find_archive(None, os.environ), Source.load(ROOT / "specs" / "sources.toml"))
    with tempfile.TemporaryDirectory() as name:
        source, target = Path(name) / "api.yml", Path(name) / "stock_product"
        source.write_bytes(next(document.data for document in documents if document.service == "product"))
        config = Config.from_sources(
            ConfigFile(package_name_override=target.name, post_hooks=[]),
            MetaType.NONE,
            document_source=source,
            file_encoding="utf-8",
            overwrite=True,
            output_path=target,
        )
        with contextlib.redirect_stdout(io.StringIO()):
            generate(config=config)
        sys.path.insert(0, name)
        try:
            client = importlib.import_module("stock_product").Client(base_url="https://api.example.com")
            listing = importlib.import_module("stock_product.api.products.get_product_list_products")
            yield lambda page: listing._parse_response(client=client, response=httpx.Response(200, content=page))
        finally:
            sys.path.remove(name)


async def many(call: Callable[[], Awaitable[object]]) -> float:
    """Make `CALLS` calls, `IN_FLIGHT` at a time; return their CPU seconds in this process."""

    async def some() -> None:
        for _ in range(CALLS // IN_FLIGHT):
            await call()

    began = time.process_time()
    async with anyio.create_task_group() as tasks:
        for _ in range(IN_FLIGHT):
            tasks.start_soon(some)
    return time.process_time() - began


async def small_calls() -> Figures:
    """CPU seconds of small calls: through the facade, to a model, and with `httpx.AsyncClient.get`, not decoded."""
    with sandbox() as settings:
        async with Emporix.from_env(settings) as emporix, httpx.AsyncClient() as client:
            await emporix.product.products.upsert("product-1", product(1))
            base = settings["EMPORIX_BASE_URL"]
            form = {
                "grant_type": "client_credentials",
                "client_id": settings["EMPORIX_CLIENT_ID"],
                "client_secret": settings["EMPORIX_CLIENT_SECRET"],
            }
            token = (await client.post(f"{base}/oauth/token", data=form)).json()["access_token"]
            headers = {"Authorization": f"Bearer {token}"}
            url = f"{base}/product/{settings['EMPORIX_TENANT']}/products/product-1"
            ours, theirs = [], []
            for _ in range(ROUNDS):
                ours.append(await many(lambda: emporix.product.products.get("product-1")))
                theirs.append(await many(lambda: client.get(url, headers=headers)))
    return statistics.median(ours), statistics.median(theirs)


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


def main() -> None:
    table = Table("", title="medians of one run")
    for heading in ("seconds", "against", "ratio", "at most"):
        table.add_column(heading, justify="right")

    def add(name: str, figures: Figures, limit: str = "") -> None:
        table.add_row(name, *(f"{figure:.4f}" for figure in figures), f"{figures[0] / figures[1]:.2f}", limit)

    add("decode 200 products / orjson.loads alone (CPU)", decoding(), "2.5")
    name = "decode 200 products / the generator's stock code (CPU)"
    try:
        with stock_decoding() as decode:
            add(name, decoding(decode), "0.33")
    except ArchiveError as error:
        table.add_row(name, "skipped", str(error))
    add(f"small call, {IN_FLIGHT} in flight / httpx.AsyncClient.get (CPU)", anyio.run(small_calls))
    add(f"export {PRODUCTS:,} products, {LATENCY}: concurrent / page by page", anyio.run(paging))
    Console(width=120).print(table)


if __name__ == "__main__":
    main()
