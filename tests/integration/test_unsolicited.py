"""Responses that no request asked for, and those that are no response to a call."""

from __future__ import annotations

import os
import socket
from contextlib import suppress

import anyio
import anyio.lowlevel
import pytest
from anyio.abc import SocketAttribute, SocketStream

from emporix_async import APIStatusError, ConnectionFailed
from emporix_async.errors import DecodeError
from tests.cases import every
from tests.integration.wires import PRICE_LIST, assert_nothing_in_use, client, get, head, receive_head, server
from tests.manual_clock import ManualClock

pytestmark = pytest.mark.usefixtures("wire")

MINE, ANOTHER = ({"id": "mine"}, b'{"id":"mine"}'), b'{"id":"another"}'


def response(content: bytes) -> bytes:
    return head(b"content-length: %d" % len(content)) + content


@every("first", [response(MINE[1]), head(status=b"204 No Content")])
@every("together", [True, False])  # in one packet, or afterwards
async def test_a_response_that_arrived_on_an_idle_connection_answers_no_request(first: bytes, together: bool) -> None:  # noqa: FBT001
    idle, sent = anyio.Event(), anyio.Event()
    connections = 0

    async def handler(stream: SocketStream, _request: bytes) -> None:
        nonlocal connections
        connections += 1
        if connections > 1:
            await stream.send(response(MINE[1]))
        elif together:
            await stream.send(first + response(ANOTHER))
        else:
            await stream.send(first)
            await idle.wait()
            await stream.send(response(ANOTHER))
            sent.set()
        await receive_head(stream)
        await stream.send(response(ANOTHER))

    async with server(handler) as url, client(url, clock=ManualClock()) as emporix:
        with suppress(DecodeError):  # 204 is no success of a GET
            await get(emporix)
        if not together:
            idle.set()
            await sent.wait()
            for _ in range(5):  # until the event loop has seen it
                await anyio.lowlevel.checkpoint()
        assert await get(emporix) == MINE[0]
        assert_nothing_in_use(emporix)
    assert connections == 2


@every("surplus", [response(ANOTHER), None])  # or the end
async def test_what_arrived_on_an_idle_connection_is_seen_though_the_event_loop_has_not_looked(
    surplus: bytes | None,
) -> None:
    connections: list[SocketStream] = []

    async def handler(stream: SocketStream, _request: bytes) -> None:
        connections.append(stream)
        await stream.send(response(MINE[1]))
        await receive_head(stream)
        await stream.send(response(ANOTHER))

    async with server(handler) as url, client(url, clock=ManualClock()) as emporix:
        await get(emporix)
        with socket.socket(fileno=os.dup(connections[0].extra(SocketAttribute.raw_socket).fileno())) as raw:
            raw.send(surplus) if surplus else raw.shutdown(socket.SHUT_WR)
        assert await emporix.options(attempts=1).call("price.price_lists.get", path=PRICE_LIST) == MINE[0]
        assert_nothing_in_use(emporix)
    assert len(connections) == 2


@every("stream", [False, True])
async def test_switching_protocols_is_no_success(stream: bool) -> None:  # noqa: FBT001
    async def handler(connection: SocketStream, _request: bytes) -> None:
        await connection.send(head(b"connection: upgrade", b"upgrade: websocket", status=b"101 Switching Protocols"))
        await connection.receive()  # until the client leaves

    async with server(handler) as url, client(url, clock=ManualClock()) as emporix:
        # h11, below httpx, takes it for no HTTP: nothing asked to switch.
        with anyio.fail_after(10), pytest.raises((APIStatusError, ConnectionFailed), match=r"101|not HTTP"):
            await (emporix.media.assets.download("a").__aenter__() if stream else get(emporix))
        assert_nothing_in_use(emporix)
