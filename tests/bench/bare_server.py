"""A server that does as little as one can: it finds the end of a request and writes bytes that were made before."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

import orjson

from tests.bench.cores import apart
from tests.bench.products import BATCH_ITEMS, product, row_id

PAGE_ITEMS = 60
PAGES = 200  # by the total that every page tells, unless more are asked of the server
STREAM_PAGE_ITEMS = 200
STREAMED = 1_000_000


def rendered(body: object, status: str = "200 OK", *, total: int = PAGES * PAGE_ITEMS) -> bytes:
    content = orjson.dumps(body)
    head = f"content-type: application/json\r\nx-total-count: {total}\r\ncontent-length: {len(content)}"
    return f"HTTP/1.1 {status}\r\n{head}\r\n\r\n".encode() + content


def rendered_batch() -> bytes:
    """Render what a batch of rows is answered with, where the number of each batch is still to be put in."""
    told = [{"index": n, "id": row_id(n), "code": 200, "status": "OK"} for n in range(BATCH_ITEMS)]
    return rendered(told, "207 Multi-Status")


SMALL = {
    "id": "product-1",
    "code": "P1",
    "name": {"en": "Product 1", "de": "Produkt 1"},
    "productType": "BASIC",
    "published": True,
    "taxClasses": {"DE": "STANDARD", "AT": "STANDARD"},
    "metadata": {"version": 3, "createdAt": "2026-01-01T00:00:00Z", "modifiedAt": "2026-02-01T00:00:00Z"},
    "description": {"en": "It"},
}


# A row's identifier, from its name in the body to where the number of its batch begins, and that of the first batch.
FIRST_ROW, FIRST_BATCH = b'"id":"row-', b"00000"


class Pages(NamedTuple):
    """The number of the last page of a listing, and what pages with even and with odd numbers contain."""

    last: int
    contents: list[bytes]


class BareServer(asyncio.Protocol):
    """Answers by the beginning of the request line."""

    def __init__(self, latency: float, pages: int) -> None:
        self._latency = latency
        self._pieces: list[bytes] = []
        self._missing = 0
        self._token = rendered({"access_token": "bench", "token_type": "Bearer", "expires_in": 3600})
        self._small, self._empty = rendered(SMALL), rendered([])
        # Pages of two kinds in turns: one that repeats the page before is none.
        products = [[product(number + start) for number in range(PAGE_ITEMS)] for start in (0, PAGE_ITEMS)]
        self._pages = Pages(pages, [rendered(each, total=pages * PAGE_ITEMS) for each in products])
        small = [[{**SMALL, "id": name}] * STREAM_PAGE_ITEMS for name in ("product-1", "product-2")]
        self._stream_pages = Pages(STREAMED // STREAM_PAGE_ITEMS, [rendered(each, total=STREAMED) for each in small])
        self._batch = rendered_batch()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        if not self._pieces:
            # Whatever the client, the head of a request is its first piece, or the beginning of that.
            head, _, body = data.partition(b"\r\n\r\n")
            length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
            self._missing = int(length or 0) - len(body)
        else:
            self._missing -= len(data)
        self._pieces.append(data)
        if self._missing <= 0:
            request = self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)
            self._pieces = []
            self._answer(self._content(request))

    def _content(self, request: bytes) -> bytes:
        if request.startswith(b"PUT"):
            number = request.partition(FIRST_ROW)[2][: len(FIRST_BATCH)]
            return self._batch.replace(FIRST_ROW + FIRST_BATCH, FIRST_ROW + number)
        if request.startswith(b"POST"):
            return self._token
        address = request.partition(b" HTTP/")[0]
        if address.endswith(b"/product-1"):
            return self._small
        number = int(address.partition(b"pageNumber=")[2].partition(b"&")[0] or 1)
        pages = self._stream_pages if b"pageSize=%d" % STREAM_PAGE_ITEMS in address else self._pages
        return pages.contents[number % 2] if number <= pages.last else self._empty

    def _answer(self, content: bytes) -> None:
        if self._latency:
            asyncio.get_running_loop().call_later(self._latency, self._transport.write, content)
        else:
            self._transport.write(content)


@contextmanager
def bare_server(latency: float = 0.0, pages: int = PAGES) -> Iterator[str]:
    """Run the server in a process of its own, so that its work does not count as the client's; yield its address.

    `latency` is in seconds, `pages` is how many the listing has.
    """
    command = [sys.executable, "-m", "tests.bench.bare_server", str(latency), str(pages)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            with apart(process.pid):
                yield process.stdout.readline().strip()
        finally:
            process.terminate()


async def main(latency: float, pages: int) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: BareServer(latency, pages), "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)  # noqa: T201 - read by `bare_server`
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(float(sys.argv[1]), int(sys.argv[2])))
