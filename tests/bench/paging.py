"""Listings of many pages against a server with latency: wall time as a ratio to the floor, and what memory they take.

    python -m tests.bench.paging [items]

The floor is the time that waiting alone takes: a latency for the first page, which tells how many there are, and one
for each round of requests after it. The latency is that of a bare socket in the same run. Pages are streamed by a fresh
process, whose garbage collector has nothing else to look at. With `items`, so many are streamed, with a look at the
memory now and then.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from typing import Final

import anyio

from emporix_async import Credential, Emporix
from tests.bench.bare_server import PAGE_ITEMS, PAGES, bare_server
from tests.bench.memory import resident

LATENCY: Final = 0.05
ROUNDS: Final = 9
LIMITS: Final[Mapping[int, float]] = {16: 1.05, 32: 1.12, 64: 1.35}  # times the floor, by requests in flight
LOOKS: Final = 10
GROWTH: Final = 4.0  # MB at most


async def latency(url: str) -> float:
    """Return the seconds that a page takes by a bare socket: the fastest of some."""
    host, port = url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    seconds = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        writer.write(f"GET /products HTTP/1.1\r\nhost: {host}\r\n\r\n".encode())
        head = await reader.readuntil(b"\r\n\r\n")
        await reader.readexactly(int(head.partition(b"content-length:")[2].partition(b"\r\n")[0]))
        seconds.append(time.perf_counter() - began)
    writer.close()
    return min(seconds)


async def streamed(emporix: Emporix) -> int:
    """Read every item as a model; return their number."""
    count = 0
    async with emporix.product.products.list(page_size=PAGE_ITEMS).stream() as products:
        async for _ in products:
            count += 1
    return count


async def fastest(url: str, in_flight: int) -> tuple[float, float]:
    """Return the wall and CPU seconds of the fastest round; connections and token are there before.

    The floor is no measurement of the client: what else the machine does only ever adds to one side of the ratio.
    """
    async with Emporix("acme", Credential("id", "secret"), base_url=url, max_concurrency=in_flight) as emporix:
        await streamed(emporix)
        rounds = []
        for _ in range(ROUNDS):
            began, cpu = time.perf_counter(), time.process_time()
            assert await streamed(emporix) == PAGES * PAGE_ITEMS
            rounds.append((time.perf_counter() - began, time.process_time() - cpu))
    return min(rounds)


def figures() -> Iterator[tuple[str, tuple[float, float], float]]:
    """Yield what was measured, its seconds beside those of the floor, and the most that their ratio may be."""
    with bare_server(LATENCY) as url:
        for in_flight, limit in LIMITS.items():
            waited = anyio.run(latency, url)
            command = [sys.executable, "-m", "tests.bench.paging", url, str(in_flight)]
            printed = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.split()
            wall, cpu = map(float, printed)
            name = f"{PAGES} pages streamed, {in_flight} in flight / floor ({cpu / PAGES * 1e3:.2f} ms CPU a page)"
            yield name, (wall, waited * (1 + -(-(PAGES - 1) // in_flight))), limit


async def memory(url: str, items: int) -> list[float]:
    """Stream `items`; return the megabytes that this process holds, looked at now and then."""
    looks = []
    async with Emporix("acme", Credential("id", "secret"), base_url=url) as emporix:
        count = 0
        async with emporix.product.products.list(page_size=PAGE_ITEMS).stream() as products:
            async for _ in products:
                count += 1
                if count % (items // LOOKS) == 0:
                    looks.append(resident())
    return looks


def main(items: int = 0) -> None:
    if items:
        with bare_server(pages=-(-items // PAGE_ITEMS)) as url:
            looks = anyio.run(memory, url, items)
        print(f"{items:,} items streamed: {', '.join(f'{look:.1f}' for look in looks)} MB")  # noqa: T201
        assert looks[-1] - looks[0] <= GROWTH
    for name, (seconds, floor), limit in figures():
        print(f"{name}: {seconds:.3f} s, {seconds / floor:.3f}, at most {limit}", flush=True)  # noqa: T201


if __name__ == "__main__":
    if len(sys.argv) > 2:
        print(*anyio.run(fastest, sys.argv[1], int(sys.argv[2])))  # noqa: T201 - read by `figures`
    else:
        main(*map(int, sys.argv[1:]))
