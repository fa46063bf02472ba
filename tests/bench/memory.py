"""What an import of a million products from a file takes, and an export of them, in memory above all.

    python -m tests.bench.memory [rows] [milliseconds before each answer] [journal]
    python -m tests.bench.memory export [rows] [milliseconds before each answer] [suffix of the file]

Server, client and this program are processes of their own, so that the client's memory is nobody else's.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import re
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import orjson

from emporix_async import Emporix, export, read_rows

MEGABYTE = 1 << 20
STEP = 100_000  # rows between two looks at the memory
MOST = 64.0  # MB at the peak
PAGE = 200
GROWTH = 12.0  # MB from the first step to the end, at most: more requests are in flight as time goes by
ROW = {
    "productType": "BASIC",
    "published": True,
    "taxClasses": {"DE": "STANDARD", "AT": "STANDARD"},
    "labelIds": ["new", "sale"],
}


class Listing(asyncio.Protocol):
    """Answers each request with the page of products that it asks for, after a while."""

    def __init__(self, count: int, latency: float) -> None:
        self.count = count
        self.latency = latency

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        (number,) = re.findall(rb"pageNumber=(\d+)", data) or [b"1"]
        first = (int(number) - 1) * PAGE
        items = [row(at) for at in range(first, min(first + PAGE, self.count))]
        body = orjson.dumps(items)
        head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-total-count: %d\r\ncontent-length: %d\r\n\r\n"
        answer = head % (self.count, len(body)) + body
        asyncio.get_running_loop().call_later(self.latency, self.transport.write, answer)


class Answering(asyncio.Protocol):
    """Answers each request, whatever it is, with a 207 that says created of every item of its body, after `latency`."""

    def __init__(self, latency: float = 0.0) -> None:
        self.latency = latency

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.received = bytearray()

    def data_received(self, data: bytes) -> None:
        self.received += data
        end = self.received.find(b"\r\n\r\n")
        if end < 0:
            return
        head = bytes(self.received[:end]).lower()
        length = int(head.partition(b"content-length:")[2].partition(b"\r\n")[0])
        if len(self.received) < end + 4 + length:
            return
        items = orjson.loads(bytes(self.received[end + 4 :]))
        self.received.clear()
        asyncio.get_running_loop().call_later(self.latency, self.answer, items)

    def answer(self, items: list[dict[str, Any]]) -> None:
        told = [{"index": n, "id": item["id"], "code": 201, "status": "CREATED"} for n, item in enumerate(items)]
        body = orjson.dumps(told)
        self.transport.write(
            b"HTTP/1.1 207 Multi-Status\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body)
            + body
        )


def serve(announce: Any, protocol: Callable[[], asyncio.Protocol]) -> None:
    async def run() -> None:
        server = await asyncio.get_running_loop().create_server(protocol, "127.0.0.1")
        announce.put(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(run())


def row(number: int) -> dict[str, Any]:
    return {"id": f"product-{number}", "code": f"P{number}", "name": {"en": f"Product {number}"}, **ROW}


def write_rows(path: Path, count: int) -> None:
    with path.open("wb") as file:
        for number in range(count):
            file.write(orjson.dumps(row(number)) + b"\n")


def resident() -> float:
    """Return the megabytes that this process holds at this moment."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / MEGABYTE


def peak() -> float:
    """Return the most megabytes that this process has held. `getrusage` would count what its parent held."""
    (line,) = (line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


def import_rows(port: int, source: str, journal: str | None, results: Any) -> None:
    async def run() -> None:
        looks, counts = [], Counter[str]()
        began, cpu = time.perf_counter(), time.process_time()
        async with (
            Emporix("acme", token="token", base_url=f"http://127.0.0.1:{port}") as emporix,
            emporix.product.products.importer(read_rows(source), journal=journal) as outcomes,
        ):
            async for outcome in outcomes:
                counts[outcome.action] += 1
                if counts.total() % STEP == 0:
                    looks.append(resident())
        results.put((dict(counts), looks, peak(), time.perf_counter() - began, time.process_time() - cpu))

    anyio.run(run)


def export_rows(port: int, target: str, results: Any) -> None:
    async def run() -> None:
        began, cpu = time.perf_counter(), time.process_time()
        async with Emporix("acme", token="token", base_url=f"http://127.0.0.1:{port}") as emporix:
            report = await export(emporix.product.products.list(page_size=PAGE), target)
        results.put((report.items, peak(), time.perf_counter() - began, time.process_time() - cpu))

    anyio.run(run)


def measure_export(count: int, latency: float, suffix: str) -> None:
    context = multiprocessing.get_context("spawn")
    announced, results = context.Queue(), context.Queue()
    server = context.Process(target=serve, args=(announced, partial(Listing, count, latency)), daemon=True)
    server.start()
    with tempfile.TemporaryDirectory() as directory:
        target = str(Path(directory) / f"products.{suffix}")
        client = context.Process(target=export_rows, args=(announced.get(), target, results))
        client.start()
        client.join()
        server.kill()
        assert client.exitcode == 0
        items, most, seconds, cpu = results.get()
    print(  # noqa: T201
        f"{items:,} items to {suffix}, {latency * 1000:.0f} ms: {seconds:.1f} s, {cpu / count * 1e6:.1f} µs of CPU an "
        f"item; peak {most:.1f} MB"
    )
    assert items == count
    assert suffix == "parquet" or most <= MOST, f"{most:.1f} MB is more than {MOST:.0f}"


def main(count: int, latency: float, *, with_journal: bool) -> None:
    context = multiprocessing.get_context("spawn")
    announced, results = context.Queue(), context.Queue()
    server = context.Process(target=serve, args=(announced, partial(Answering, latency)), daemon=True)
    server.start()
    with tempfile.TemporaryDirectory() as directory:
        source = Path(directory) / "products.jsonl"
        write_rows(source, count)
        journal = str(Path(directory) / "run.sqlite") if with_journal else None
        client = context.Process(target=import_rows, args=(announced.get(), str(source), journal, results))
        client.start()
        client.join()
        server.kill()
        assert client.exitcode == 0
        counts, looks, most, seconds, cpu = results.get()
        size = Path(journal).stat().st_size / MEGABYTE if journal else 0
    steps = ", ".join(f"{look:.0f}" for look in looks)
    print(  # noqa: T201
        f"{counts}, journal {size:.0f} MB: {seconds:.1f} s, {cpu / count * 1e6:.0f} µs of CPU an item; "
        f"peak {most:.1f} MB, after each {STEP:,} rows {steps} MB"
    )
    assert counts == {"created": count}
    assert most <= MOST, f"{most:.1f} MB is more than {MOST:.0f}"
    assert not looks or looks[-1] - looks[0] <= GROWTH, f"it grew by {looks[-1] - looks[0]:.1f} MB"


if __name__ == "__main__":
    numbers = [int(argument) for argument in sys.argv[1:] if argument.isdecimal()]
    rows, milliseconds = (numbers + [1_000_000, 0][len(numbers) :])[:2]
    if "export" in sys.argv:
        suffix = next((each for each in ("csv", "parquet") if each in sys.argv), "jsonl")
        measure_export(rows, milliseconds / 1000, suffix)
    else:
        main(rows, milliseconds / 1000, with_journal="journal" in sys.argv)
