"""A local server of a process of its own that answers every page of products with the same bytes, after a latency."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import orjson

from tests.bench.products import product

PAGE_ITEMS = 60
PAGES = 200


def answer(body: object, **headers: object) -> bytes:
    """Write a whole HTTP answer."""
    content = orjson.dumps(body)
    fields = {"content-type": "application/json", "content-length": len(content), **headers}
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 200 OK\r\n{lines}\r\n".encode() + content


class PageServer(asyncio.Protocol):
    """Answers a token to a POST, a page to anything else."""

    def __init__(self, latency: float) -> None:
        self._latency = latency
        self._pending = b""
        self._token = answer({"access_token": "bench", "token_type": "Bearer", "expires_in": 3600})
        self._page = answer([product(number) for number in range(PAGE_ITEMS)], x_total_count=PAGES * PAGE_ITEMS)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._pending += data
        head, blank, body = self._pending.partition(b"\r\n\r\n")
        length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
        if not blank or len(body) < int(length or 0):
            return
        self._pending = b""
        content = self._token if head.startswith(b"POST") else self._page
        asyncio.get_running_loop().call_later(self._latency, self._transport.write, content)


@contextmanager
def page_server(latency: float) -> Iterator[str]:
    """Run the server, so that its work does not count as the client's; yield its address. `latency` is in seconds."""
    command = [sys.executable, "-m", "tests.bench.server", str(latency)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def pin(core: int) -> None:
    """Stay on one core, `core` of those there are, so that client and server do not share one where there are two."""
    if hasattr(os, "sched_setaffinity"):
        cores = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {cores[core % len(cores)]})


async def main(latency: float) -> None:
    pin(1)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: PageServer(latency), "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)  # noqa: T201 - read by `page_server`
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(float(sys.argv[1])))
