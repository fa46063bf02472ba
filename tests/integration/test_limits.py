"""How much one response may take: of memory, of time, and of the slots of other calls."""

from __future__ import annotations

import tracemalloc
import zlib
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial

import anyio
import anyio.lowlevel
import httpx
import httpx2
import pytest
from anyio.abc import SocketStream

from emporix_async import BadRequest, CallTimeout, ConnectionFailed, Emporix, ResponseTooLarge
from emporix_async.options import MAX_RESPONSE_BYTES
from tests.cases import every
from tests.integration.wires import (
    PRICE_LIST,
    assert_nothing_in_use,
    client,
    get,
    head,
    receive_head,
    send_chunk,
    server,
)
from tests.manual_clock import ManualClock

pytestmark = pytest.mark.usefixtures("wire")

MEGABYTE = 1024 * 1024


# What one response may take of memory and time


@pytest.fixture(scope="module")
def bomb() -> bytes:
    """Pack 300 MB of blanks, which JSON may have anywhere."""
    packing = zlib.compressobj(9, wbits=31)
    return b"".join(packing.compress(b" " * MEGABYTE) for _ in range(300)) + packing.flush()


@asynccontextmanager
async def bombing(bomb: bytes, **options: object) -> AsyncIterator[Emporix]:
    async def handler(stream: SocketStream, _request: bytes) -> None:
        await stream.send(head(b"content-encoding: gzip", b"content-length: %d" % len(bomb)) + bomb)

    async with server(handler) as url, client(url, **options) as emporix:
        yield emporix


@pytest.fixture
def traced() -> Iterator[None]:
    tracemalloc.start()
    yield
    tracemalloc.stop()


async def test_a_body_that_unpacks_to_more_than_the_limit_is_refused_in_bounded_memory(bomb: bytes, traced) -> None:
    async with bombing(bomb) as emporix:
        with pytest.raises(ResponseTooLarge, match="raise max_response_bytes, ask for less, or stream it"):
            await get(emporix)
        assert_nothing_in_use(emporix)
    # Growing a body may copy it once.
    assert tracemalloc.get_traced_memory()[1] < 2 * MAX_RESPONSE_BYTES + 8 * MEGABYTE


async def test_other_tasks_go_on_while_a_body_is_unpacked(bomb: bytes) -> None:
    turns = 0

    async def count_turns() -> None:
        nonlocal turns
        while True:
            await anyio.lowlevel.checkpoint()
            turns += 1

    async with bombing(bomb) as emporix, anyio.create_task_group() as tasks:
        with pytest.raises(ResponseTooLarge):
            await emporix.options(max_response_bytes=1).call("price.price_lists.get", path=PRICE_LIST)
        tasks.start_soon(count_turns)
        with pytest.raises(ResponseTooLarge):
            await get(emporix)
        tasks.cancel_scope.cancel()
    assert turns >= MAX_RESPONSE_BYTES // MEGABYTE


async def test_a_deadline_is_kept_while_a_body_is_unpacked(bomb: bytes) -> None:
    clock = ManualClock()

    async def pass_the_deadline() -> None:
        while emporix.limits().in_flight == 0:
            await anyio.lowlevel.checkpoint()
        for _ in range(20):
            await anyio.lowlevel.checkpoint()
        clock.advance(3)

    async with bombing(bomb, clock=clock) as emporix, anyio.create_task_group() as tasks:
        tasks.start_soon(pass_the_deadline)
        with pytest.raises(CallTimeout, match="deadline"):
            await emporix.options(deadline=3, max_response_bytes=1 << 40).call("price.price_lists.get", path=PRICE_LIST)
        assert_nothing_in_use(emporix)


@every("announced", ["chunked", "a length", "nothing", "chunked and a length"])
async def test_an_endless_body_ends_at_the_limit(wire: str, announced: str) -> None:
    sent = 0

    async def endless(stream: SocketStream, _request: bytes) -> None:
        nonlocal sent
        chunked = b"transfer-encoding: chunked"
        lines = {
            "chunked": [chunked],
            "a length": [b"content-length: 1000000000000"],
            "chunked and a length": [b"content-length: 5", chunked],
        }
        await stream.send(head(*lines.get(announced, [])))
        send = partial(send_chunk, stream) if "chunked" in announced else stream.send
        while True:
            await send(b" " * 65536)
            sent += 65536

    async with server(endless) as url, client(url) as emporix:
        limited = emporix.options(max_response_bytes=4 * MEGABYTE)
        for _ in range(2):
            # aiohttp refuses a length beside another way to tell the end.
            with anyio.fail_after(10), pytest.raises((ResponseTooLarge, ConnectionFailed)) as raised:
                await limited.call("price.price_lists.get", path=PRICE_LIST)
            if wire != "aiohttp" or announced != "chunked and a length":
                assert isinstance(raised.value, ResponseTooLarge)
                assert raised.value.limit == 4 * MEGABYTE
            assert_nothing_in_use(emporix)
    assert sent < 40 * MEGABYTE  # the rest is what buffers of the system hold


@every("status", [b"200 OK", b"400 Bad Request"])
async def test_an_endless_body_that_unpacks_to_nothing_ends_at_the_limit(status: bytes) -> None:
    blocks = b"\x00\x00\x00\xff\xff" * 13107

    async def endless(stream: SocketStream, _request: bytes) -> None:
        await stream.send(head(b"content-encoding: deflate", status=status) + b"\x78\x9c")
        while True:
            await stream.send(blocks)

    async with server(endless) as url, client(url) as emporix:
        with anyio.fail_after(10), pytest.raises((ResponseTooLarge, BadRequest)):
            await emporix.options(max_response_bytes=MEGABYTE).call("price.price_lists.get", path=PRICE_LIST)
        assert_nothing_in_use(emporix)


# Open files and event streams


async def _streaming(stream: SocketStream, request: bytes) -> None:
    if b"/media/" in request:
        await stream.send(head(b"content-length: 1000000"))
    elif b"event-stream" in request:
        await stream.send(head(b"content-type: text/event-stream", b"transfer-encoding: chunked"))
    else:
        while True:
            await stream.send(head(b"content-length: 2") + b"{}")
            await receive_head(stream)
    await stream.receive()  # until the client leaves


async def test_open_files_and_event_streams_do_not_hold_up_calls() -> None:
    async with server(_streaming) as url, client(url, max_concurrency=2) as emporix, AsyncExitStack() as opened:
        for _ in range(2):
            await opened.enter_async_context(emporix.media.assets.download("a"))
        await opened.enter_async_context(emporix.import_service.runs.stream_events("r"))
        with anyio.fail_after(10):
            async with anyio.create_task_group() as tasks:
                for _ in range(6):
                    tasks.start_soon(get, emporix)
        assert emporix.limits().in_flight == 3
        await opened.aclose()
        assert_nothing_in_use(emporix)


@every("library", [httpx, httpx2])
async def test_a_small_pool_that_was_injected_is_shared_out(library) -> None:
    limits = library.Limits(max_connections=2)
    async with server(_streaming) as url, library.AsyncClient(limits=limits) as http_client:
        emporix = client(url, http_client=http_client)
        with anyio.fail_after(10):
            async with emporix.media.assets.download("a"), anyio.create_task_group() as tasks:
                for _ in range(3):
                    tasks.start_soon(get, emporix)
        assert_nothing_in_use(emporix)


async def test_waiting_for_a_stream_counts_against_the_deadline_and_a_closed_one_makes_room() -> None:
    clock = ManualClock()

    async def pass_the_deadline() -> None:
        while not emporix._connections._streams._waiting:
            await anyio.lowlevel.checkpoint()
        clock.advance(5)

    async with server(_streaming) as url, client(url, max_streams=1, clock=clock) as emporix:
        async with emporix.media.assets.download("a"):
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(pass_the_deadline)
                with pytest.raises(CallTimeout, match="deadline"):
                    await emporix.options(deadline=5).media.assets.download("b").__aenter__()
            assert emporix.limits().in_flight == 1
        async with emporix.options(deadline=5).media.assets.download("b"):
            pass
        assert_nothing_in_use(emporix)
