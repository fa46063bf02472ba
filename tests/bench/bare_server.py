"""A server that does as little as one can: it finds the end of a request and writes bytes that were made before."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import orjson

from tests.bench.products import product

PAGE_ITEMS = 60
PAGES = 200  # by the total that every page tells


def rendered(body: object) -> bytes:
    content = orjson.dumps(body)
    head = f"content-type: application/json\r\nx-total-count: {PAGES * PAGE_ITEMS}\r\ncontent-length: {len(content)}"
    return f"HTTP/1.1 200 OK\r\n{head}\r\n\r\n".encode() + content


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


class BareServer(asyncio.Protocol):
    """Answers by the beginning of the request line."""

    def __init__(self, latency: float) -> None:
        self._latency = latency
        self._pending = b""
        self._token = rendered({"access_token": "bench", "token_type": "Bearer", "expires_in": 3600})
        self._small = rendered(SMALL)
        self._page = rendered([product(number) for number in range(PAGE_ITEMS)])

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
        if head.startswith(b"POST"):
            self._answer(self._token)
        elif head.partition(b" HTTP/")[0].endswith(b"/product-1"):
            self._answer(self._small)
        else:
            self._answer(self._page)

    def _answer(self, content: bytes) -> None:
        if self._latency:
            asyncio.get_running_loop().call_later(self._latency, self._transport.write, content)
        else:
            self._transport.write(content)


@contextmanager
def bare_server(latency: float = 0.0) -> Iterator[str]:
    """Run the server in a process of its own, so that its work does not count as the client's; yield its address.

    `latency` is in seconds.
    """
    command = [sys.executable, "-m", "tests.bench.bare_server", str(latency)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


async def main(latency: float) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: BareServer(latency), "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)  # noqa: T201 - read by `bare_server`
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(float(sys.argv[1])))
