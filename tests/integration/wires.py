"""Raw servers on real sockets, and a look at a client's connections, whichever transport makes them."""

from __future__ import annotations

import socket
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import anyio
import pytest
from anyio.abc import SocketAttribute, SocketStream

from emporix_async import Emporix
from emporix_async.http import httpx_transport
from emporix_async.http.connections import Connections

Handler = Callable[[SocketStream, bytes], Awaitable[None]]

WIRES = [("asyncio", "aiohttp"), ("asyncio", "httpx"), ("trio", "httpx"), ("asyncio", "httpx2"), ("trio", "httpx2")]


PRICE_LIST = {"priceListId": "pl-1"}


def client(url: str, **options: object) -> Emporix:
    return Emporix("acme", token="t0ken", base_url=url, **options)


async def get(emporix: Emporix) -> object:
    return await emporix.call("price.price_lists.get", path=PRICE_LIST)


@asynccontextmanager
async def server(handler: Handler) -> AsyncIterator[str]:
    """Serve HTTP with `handler`, which gets each connection and the head of its request; give the address."""

    async def serve_connection(stream: SocketStream) -> None:
        # The client may leave whenever it likes.
        with suppress(anyio.EndOfStream, anyio.BrokenResourceError, anyio.ClosedResourceError):
            async with stream:
                await handler(stream, await receive_head(stream))

    async with await anyio.create_tcp_listener(local_host="127.0.0.1") as listener, anyio.create_task_group() as tasks:
        tasks.start_soon(listener.serve, serve_connection)
        yield f"http://127.0.0.1:{listener.extra(SocketAttribute.local_port)}"
        tasks.cancel_scope.cancel()


async def receive_head(stream: SocketStream) -> bytes:
    received = bytearray()
    while b"\r\n\r\n" not in received:
        received += await stream.receive()
    return bytes(received)


def head(*lines: bytes, status: bytes = b"200 OK") -> bytes:
    return b"\r\n".join([b"HTTP/1.1 " + status, *lines, b"", b""])


async def send_chunk(stream: SocketStream, content: bytes) -> None:
    await stream.send(b"%x\r\n%b\r\n" % (len(content), content))


async def reset(stream: SocketStream) -> None:
    """Cut the connection off, so that the other side learns of it as an error."""
    raw = stream.extra(SocketAttribute.raw_socket)
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    await stream.aclose()


def in_use(connections: Connections) -> int:
    """Count the connections that carry a request at this moment."""
    count = 0
    for transport in [*connections._transports.values(), *filter(None, [connections._injected])]:
        if isinstance(transport, httpx_transport.HttpxTransport):
            pool = transport.client._transport._pool
            count += sum(not connection.is_idle() for connection in pool.connections)
        else:
            count += len(transport._session.connector._acquired)
    return count


def assert_nothing_in_use(emporix: Emporix) -> None:
    connections = emporix._connections
    assert in_use(connections) == 0
    assert connections.in_flight == 0
    assert not connections._calls._waiting
    assert not connections._streams._waiting


def use(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let clients that make their own connections use `library`: aiohttp, httpx or httpx2."""
    if library != "aiohttp":
        monkeypatch.setattr(Connections, "_open_aiohttp", lambda _: None)
    if library == "httpx":
        monkeypatch.setattr(httpx_transport, "LIBRARIES", ("httpx", "httpx2"))
