"""Files and events over real connections: nothing held in memory, nothing left open, the token kept at home."""

from __future__ import annotations

import tracemalloc
from collections.abc import AsyncIterator
from contextlib import nullcontext
from pathlib import Path

import anyio
import httpx
import httpx2
import pytest
from anyio.abc import SocketStream

from emporix_api.media.models import AssetCreateBlob
from emporix_async import ConnectionFailed, Emporix, InvalidCall, NotFound, ServerSentEvent, Upload
from tests.cases import every
from tests.integration.test_sockets import Connect
from tests.integration.wires import assert_nothing_in_use, client, head, send_chunk, server

pytestmark = pytest.mark.usefixtures("wire")

MEGABYTE = 1024 * 1024
SIZE = 8 * MEGABYTE
BLOB = AssetCreateBlob(type_="BLOB", access="PRIVATE")


async def pieces(size: int = SIZE) -> AsyncIterator[bytes]:
    for number in range(size // 65536):
        yield bytes([number % 256]) * 65536


async def patient(stream: SocketStream, _request: bytes) -> None:
    while True:
        await stream.receive()


async def test_a_file_goes_up_and_comes_down_whole_from_wherever_it_is(connect: Connect, tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"".join([piece async for piece in pieces()]))
    async with connect() as emporix:
        with path.open("rb") as file:
            for content in (path, file, path.read_bytes(), Upload(pieces(), "photo.png")):
                created = await emporix.media.assets.create(BLOB, file=content)
                assert created.id
                asset = await emporix.media.assets.get(created.id)
                assert asset.details.bytes_ == SIZE
                async with emporix.media.assets.download(created.id) as download:
                    assert download.headers["content-length"] == str(SIZE)
                    if content is path:
                        assert download.content_type == "image/png"
                    assert await download.read() == path.read_bytes()
            assert not file.closed
        assert_nothing_in_use(emporix)
        with pytest.raises(NotFound):
            await emporix.media.assets.download("missing").read()


async def test_a_public_file_and_a_link_are_fetched_from_where_they_are(connect: Connect) -> None:
    seen: list[bytes] = []

    async def elsewhere(stream: SocketStream, request: bytes) -> None:
        seen.append(request)
        await stream.send(head(b"content-length: 4") + b"link")

    async with connect() as emporix, server(elsewhere) as url:
        blob = AssetCreateBlob(type_="BLOB", access="PUBLIC")
        public = await emporix.media.assets.create(blob, file=b"public")
        link = await emporix.media.assets.create({"type": "LINK", "access": "PUBLIC", "url": f"{url}/a?signature=s"})
        assert public.id
        assert link.id
        assert await emporix.media.assets.download(public.id).read() == b"public"
        assert await emporix.media.assets.download(link.id).read() == b"link"
        assert await emporix.call("media.assets.download", path={"assetId": link.id}) == b"link"
    for request in seen:
        assert request.startswith(b"GET /a?signature=s HTTP/1.1\r\n")
        assert b"authorization" not in request.lower()
        assert b"emporix" not in request.lower()


async def test_neither_an_upload_nor_a_download_is_held_in_memory() -> None:
    received = 0

    async def handler(stream: SocketStream, request: bytes) -> None:
        nonlocal received
        if request.startswith(b"GET"):
            await stream.send(head(b"content-length: %d" % (8 * SIZE)))
            for _ in range(8 * SIZE // 65536):
                await stream.send(bytes(65536))
            return
        # The first piece may come with the head.
        received += len(request.partition(b"\r\n\r\n")[2])
        tail = request[-32:]
        while not tail.endswith(b"--\r\n\r\n0\r\n\r\n"):
            piece = await stream.receive()
            received += len(piece)
            tail = (tail + piece)[-32:]
        await stream.send(head(b"content-length: 2", b"connection: close", status=b"201 Created") + b"{}")

    async with server(handler) as url, client(url) as emporix:
        tracemalloc.start()
        try:
            await emporix.media.assets.create(BLOB, file=pieces(8 * SIZE))
            async with emporix.media.assets.download("a") as download:
                length = 0
                async for piece in download:
                    length += len(piece)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert received > 8 * SIZE
    assert length == 8 * SIZE
    assert peak < 8 * MEGABYTE


@every("leave", ["break", "cancel"])
async def test_a_download_left_early_costs_its_connection_and_nothing_else(leave: str) -> None:
    async def endless(stream: SocketStream, _request: bytes) -> None:
        await stream.send(head(b"content-length: 1000000000000"))
        while True:
            await stream.send(bytes(65536))

    async with server(endless) as url, client(url, max_concurrency=1) as emporix:
        for _ in range(3):
            with anyio.CancelScope() as scope:
                async with emporix.media.assets.download("a") as download:
                    async for _ in download:
                        if leave == "break":
                            break
                        scope.cancel()
            assert_nothing_in_use(emporix)


async def test_a_download_that_breaks_off_is_an_error() -> None:
    async def half(stream: SocketStream, _request: bytes) -> None:
        await stream.send(head(b"content-length: 10") + b"12345")

    async with server(half) as url, client(url) as emporix:
        with pytest.raises(ConnectionFailed):
            await emporix.media.assets.download("a").read()
        assert_nothing_in_use(emporix)


@every("what", ["call", "file", "events"])
async def test_closing_the_client_ends_what_another_task_reads(what: str) -> None:
    begun = anyio.Event()

    async def stalling(stream: SocketStream, _request: bytes) -> None:
        await stream.send(head(b"content-length: 10") + b"12345")
        begun.set()
        await stream.receive()  # until the client leaves

    async def read(emporix: Emporix) -> None:
        if what == "call":
            await emporix.call("price.price_lists.get", path={"priceListId": "a"})
        elif what == "file":
            await emporix.media.assets.download("a").read()
        else:
            async with emporix.import_service.runs.stream_events("r") as events:
                await anext(events)

    async def end(emporix: Emporix) -> None:
        with pytest.raises(ConnectionFailed):
            await read(emporix)

    async with server(stalling) as url, client(url, timeout=60) as emporix:
        with anyio.fail_after(5):
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(end, emporix)
                await begun.wait()
                for _ in range(20):  # until the beginning has been read
                    await anyio.lowlevel.checkpoint()
                await emporix.aclose()
        assert_nothing_in_use(emporix)


async def test_a_stream_compressed_in_a_way_not_asked_for_is_an_error() -> None:
    async def brotli(stream: SocketStream, _request: bytes) -> None:
        await stream.send(head(b"content-encoding: br", b"content-length: 5") + b"12345")
        await stream.receive()  # until the client leaves

    async with server(brotli) as url, client(url) as emporix:
        with pytest.raises(ConnectionFailed, match="not asked for"):
            await emporix.media.assets.download("a").read()
        async with emporix.import_service.runs.stream_events("r") as events:
            with pytest.raises(ConnectionFailed, match="not asked for"):
                await anext(events)
        assert_nothing_in_use(emporix)


async def test_an_upload_that_fails_in_the_middle_leaves_the_pool_whole() -> None:
    async def failing() -> AsyncIterator[bytes]:
        yield bytes(65536)
        _ = 1 / 0

    async with server(patient) as url, client(url, max_concurrency=1) as emporix:
        for _ in range(3):
            with pytest.raises(ZeroDivisionError):
                await emporix.media.assets.create(BLOB, file=failing())
            with pytest.raises(InvalidCall, match="not the 70000 announced"):
                await emporix.media.assets.create(BLOB, file=Upload(pieces(65536), length=70000))
            assert_nothing_in_use(emporix)


@every("error", [OSError("mine"), httpx.ReadError("mine"), httpx2.ReadError("mine")])
async def test_an_error_of_the_source_of_a_file_is_not_taken_for_one_of_the_connection(error: Exception) -> None:
    async def failing() -> AsyncIterator[bytes]:
        yield bytes(65536)
        raise error

    async with server(patient) as url, client(url) as emporix:
        with pytest.raises(type(error)) as raised:
            await emporix.media.assets.create(BLOB, file=failing())
        assert raised.value is error
        assert_nothing_in_use(emporix)


async def test_an_error_of_the_source_of_a_file_does_not_hide_a_cancellation(anyio_backend: str) -> None:
    async def failing() -> AsyncIterator[bytes]:
        yield bytes(65536)
        scope.cancel()
        raise OSError

    async with server(patient) as url, client(url) as emporix:
        # On trio, a cancelled task goes on to its next checkpoint, so that the error comes first.
        goes_on = anyio_backend == "trio"
        with anyio.CancelScope() as scope, pytest.raises(OSError) if goes_on else nullcontext():
            await emporix.media.assets.create(BLOB, file=failing())
        assert scope.cancelled_caught is not goes_on
        assert_nothing_in_use(emporix)


async def test_a_server_that_refuses_a_file_before_it_has_come_is_heard() -> None:
    async def refusing(stream: SocketStream, _request: bytes) -> None:
        await stream.send(head(b"content-length: 0", b"connection: close", status=b"413 Content Too Large"))
        await stream.send_eof()
        while True:
            await stream.receive()

    async with server(refusing) as url, client(url) as emporix:
        with pytest.raises(Exception, match="→ 413"):
            await emporix.media.assets.create(BLOB, file=pieces(SIZE))
        assert_nothing_in_use(emporix)


async def test_events_come_one_by_one_while_the_stream_is_open() -> None:
    seen = anyio.Event()
    asked: list[bytes] = []

    async def streaming(stream: SocketStream, request: bytes) -> None:
        asked.append(request)
        await stream.send(head(b"content-type: text/event-stream", b"transfer-encoding: chunked"))
        await send_chunk(stream, b"event: snap")
        await send_chunk(stream, b'shot\ndata: {"status": "RUNNING"}\n\n')
        # Nothing more comes before the first event has been seen.
        await seen.wait()
        await send_chunk(stream, b'event: run\ndata: {"status": "SUCCEEDED"}\n\n')
        await stream.send(b"0\r\n\r\n")

    async with server(streaming) as url, client(url, timeout=30) as emporix:
        with anyio.fail_after(10):
            async with emporix.import_service.runs.stream_events("r") as events:
                received: list[ServerSentEvent] = []
                async for event in events:
                    received.append(event)
                    seen.set()
        assert [(event.event, event.json()["status"]) for event in received] == [
            ("snapshot", "RUNNING"),
            ("run", "SUCCEEDED"),
        ]
        assert b"accept: text/event-stream" in asked[0].lower()
        assert_nothing_in_use(emporix)


async def test_a_stream_of_events_left_early_is_closed() -> None:
    async def endless(stream: SocketStream, _request: bytes) -> None:
        await stream.send(head(b"content-type: text/event-stream", b"transfer-encoding: chunked"))
        while True:
            await send_chunk(stream, b"data: a\n\n")

    async with server(endless) as url, client(url, max_concurrency=1) as emporix:
        for _ in range(3):
            async with emporix.ai.chat.stream({"message": "hello"}) as events:
                async for event in events:
                    assert event == ServerSentEvent(data="a")
                    break
            assert_nothing_in_use(emporix)
