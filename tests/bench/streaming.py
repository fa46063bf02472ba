"""A million items streamed by a fresh process, and the memory that takes.

python -m tests.bench.streaming [address of a bare server]
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import anyio

from emporix_async import Emporix
from tests.bench.bare_server import STREAM_PAGE_ITEMS, STREAMED, bare_server
from tests.bench.memory import peak, resident

STEP = 100_000  # items between two looks at the memory
MOST = 64.0  # MB at the peak
MOST_GROWTH = 1.05  # times what is held after the first step


async def stream(url: str) -> None:
    """Stream all items; print what this process holds after each step, and held at most."""
    count = 0
    async with (
        Emporix("acme", token="bench", base_url=url) as emporix,
        emporix.product.products.list(page_size=STREAM_PAGE_ITEMS).stream() as products,
    ):
        async for _ in products:
            count += 1
            if count % STEP == 0:
                print(resident())  # noqa: T201 - read by `figures`
    assert count == STREAMED
    print(peak())  # noqa: T201 - read by `figures`


def figures() -> Iterator[tuple[str, tuple[float, float], float]]:
    """Yield what was measured, its megabytes beside those they are measured by, and the highest ratio."""
    with bare_server() as url:
        command = [sys.executable, "-m", "tests.bench.streaming", url]
        printed = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    *looks, most = map(float, printed)
    name = f"{STREAMED:,} items streamed, memory:"
    yield f"{name} peak / {MOST:.0f} MB", (most, MOST), 1.0
    yield f"{name} at the end / after {STEP:,}", (looks[-1], looks[0]), MOST_GROWTH


def main() -> None:
    if sys.argv[1:]:
        anyio.run(stream, *sys.argv[1:])
        return
    for name, (megabytes, others), most in figures():
        print(f"{name}: {megabytes:.1f} MB, {megabytes / others:.2f}, at most {most}")  # noqa: T201 - a command line


if __name__ == "__main__":
    main()
