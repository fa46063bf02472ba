"""What servers and networks do to a connection, and what becomes of it on each transport."""

from __future__ import annotations

import gc
import gzip
import random
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress

import anyio
import pytest
from anyio.abc import SocketStream

from emporix_api.types import Upload
from emporix_async.errors import ConnectionFailed
from emporix_async.http.bodies import Body, segment_of
from emporix_async.http.connections import Connections
from emporix_async.http.problems import BODY_LIMIT
from emporix_async.http.request import HTTPRequest
from emporix_async.http.response import Failure, NoResponse, Response
from emporix_async.options import Timeouts
from tests.cases import every
from tests.fake_sender import FakeCall
from tests.integration.wires import head, in_use, receive_head, reset, send_chunk, server

pytestmark = pytest.mark.usefixtures("wire")

MEGABYTE = 1024 * 1024
# Long enough for what does come, and no longer, because what does not come is waited for.
BRIEF = Timeouts(connect=10, read=0.2, write=0.2)

# httpx forgets generators of its own when what they give cannot be unpacked, or is not taken; trio says so.
FORGETFUL = pytest.mark.filterwarnings("ignore:Async generator 'http")

Answering = Callable[[SocketStream], Awaitable[None]]


@pytest.fixture
async def connections() -> AsyncIterator[Connections]:
    made = Connections(max_concurrency=2)
    yield made
    assert made.in_flight == 0
    assert in_use(made) == 0
    await made.aclose()


async def admit() -> None:
    pass


async def opened(connections: Connections, request: HTTPRequest, **options: object) -> Response:
    response = await connections.send(request, None if request.foreign else "t0ken", admit, **options)
    response.call = FakeCall()
    return response


async def fetch(
    connections: Connections, url: str, method: str = "GET", content: bytes | Body | None = None, **options: object
) -> bytes:
    response = await opened(connections, HTTPRequest(method, url, "/", {}, content), **options)
    return await response.read()


async def failure(connections: Connections, url: str, method: str = "GET", **options: object) -> Failure:
    with pytest.raises(NoResponse) as raised:
        await fetch(connections, url, method, **options)
    return raised.value.failure


class Script:
    """Answers every request on every connection in the same way, and counts them."""

    def __init__(self, answer: bytes, then: Answering | None = None) -> None:
        self.answer = answer
        self.then = then
        self.heads: list[bytes] = []
        self.connections = 0

    async def __call__(self, stream: SocketStream, request: bytes) -> None:
        self.connections += 1
        while True:
            self.heads.append(request)
            await stream.send(self.answer)
            if self.then is not None:
                await self.then(stream)
                return
            request = await receive_head(stream)


async def stall(stream: SocketStream) -> None:
    while True:
        await stream.receive()


async def leave(stream: SocketStream) -> None:
    await stream.aclose()


async def test_a_refused_connection_was_not_used(connections: Connections) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    assert await failure(connections, f"http://127.0.0.1:{port}/", "POST") is Failure.NOT_SENT


async def test_a_name_that_nobody_knows_was_not_reached(connections: Connections) -> None:
    assert await failure(connections, "http://nobody.invalid/", "POST") is Failure.NOT_SENT


async def test_where_tls_fails_nothing_was_sent(connections: Connections) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(anyio.to_thread.run_sync, refuse_tls, listener)
            assert await failure(connections, f"https://127.0.0.1:{port}/", "POST") is Failure.NOT_SENT


def refuse_tls(listener: socket.socket) -> None:
    stream, _ = listener.accept()
    with stream:
        stream.recv(65536)
        stream.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")


@contextmanager
def full_backlog(*, accepting: bool) -> Iterator[int]:
    """Listen without answering: accept connections only into the backlog, or none at all."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(8 if accepting else 0)
        port = listener.getsockname()[1]
        fillers = [] if accepting else [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.settimeout(0)
            filler.connect_ex(("127.0.0.1", port))
        yield port
        for filler in fillers:
            filler.close()


@every("scheme", ["http", "https"])
async def test_a_connection_that_does_not_come_about_in_time_was_not_used(
    connections: Connections, scheme: str
) -> None:
    timeout = Timeouts(connect=0.2, read=10, write=10)
    with full_backlog(accepting=scheme == "https") as port, pytest.raises(NoResponse) as raised:
        await fetch(connections, f"{scheme}://127.0.0.1:{port}/", "POST", timeouts=timeout)
    assert raised.value.failure is Failure.NOT_SENT
    assert raised.value.timed_out


@FORGETFUL
@every("end", [leave, reset])
@every("method", ["GET", "PUT", "POST"])
async def test_a_request_that_was_not_answered_went_out_once(
    connections: Connections, end: Answering, method: str
) -> None:
    script = Script(b"", end)
    async with server(script) as url:
        assert await failure(connections, url, method, content=b"{}") is Failure.BROKEN
    assert len(script.heads) == 1


@every("end", [leave, reset])
@every("method", ["GET", "POST"])
async def test_a_request_on_a_connection_that_ends_meanwhile_may_have_been_carried_out(
    connections: Connections, end: Answering, method: str
) -> None:
    seen = 0

    async def once(stream: SocketStream, _request: bytes) -> None:
        nonlocal seen
        seen += 1
        await stream.send(head(b"content-length: 0"))
        await receive_head(stream)
        seen += 1
        await end(stream)

    async with server(once) as url:
        assert await fetch(connections, url) == b""
        assert await failure(connections, url, method) is Failure.BROKEN
    assert seen == 2


BROKEN = {
    "no HTTP": (b"SSH-2.0-OpenSSH_9.6\r\n\r\n", leave),
    "half a head": (b"HTTP/1.1 200 OK\r\ncontent-le", leave),
    "two lengths": (head(b"content-length: 2", b"content-length: 3") + b"[]", leave),
    "a length too long": (head(b"content-length: 10") + b"[1, 2]", leave),
    "a length, reset": (head(b"content-length: 10") + b"[1, 2]", reset),
    "chunks without an end": (head(b"transfer-encoding: chunked") + b"2\r\n[]\r\n", leave),
    "chunks, reset": (head(b"transfer-encoding: chunked") + b"2\r\n[]\r\n", reset),
    "half a chunk": (head(b"transfer-encoding: chunked") + b"9\r\n[]", leave),
    "garbage among the chunks": (head(b"transfer-encoding: chunked") + b"2\r\n[]\r\nzz\r\n", leave),
    "no gzip": (head(b"content-length: 4", b"content-encoding: gzip") + b"none", stall),
}


@FORGETFUL
@every("case", BROKEN)
async def test_half_an_answer_is_never_taken_for_a_whole_one(connections: Connections, case: str) -> None:
    answer, end = BROKEN[case]

    async def pausing(stream: SocketStream) -> None:
        # So that what was sent has been read before the connection ends.
        await anyio.wait_all_tasks_blocked()
        await end(stream)

    async with server(Script(answer, pausing)) as url:
        assert await failure(connections, url) is Failure.BROKEN


async def test_a_body_of_no_stated_length_ends_with_its_connection(connections: Connections) -> None:
    async with server(Script(head() + b"[1, 2]", leave)) as url:
        assert await fetch(connections, url) == b"[1, 2]"


async def test_a_body_of_no_stated_length_that_is_reset_is_not_whole(connections: Connections) -> None:
    read = anyio.Event()

    async def reset_when_read(stream: SocketStream) -> None:
        await read.wait()
        await reset(stream)

    async with server(Script(head() + b"[1, 2]", reset_when_read)) as url:
        response = await opened(connections, HTTPRequest("GET", url, "/"))
        assert await anext(response) == b"[1, 2]"
        read.set()
        with pytest.raises(ConnectionFailed):
            await anext(response)
        await response.aclose()


@every(("method", "status"), [("PUT", b"204 No Content"), ("GET", b"304 Not Modified"), ("HEAD", b"200 OK")])
async def test_an_answer_that_has_no_body_is_whole_though_its_connection_is_reset(
    connections: Connections, method: str, status: bytes
) -> None:
    gone = anyio.Event()

    async def reset_at_once(stream: SocketStream) -> None:
        await reset(stream)
        gone.set()

    async with server(Script(head(status=status), reset_at_once)) as url:
        response = await opened(connections, HTTPRequest(method, url, "/"))
        await gone.wait()
        for _ in range(10):  # until the client knows
            await anyio.lowlevel.checkpoint()
        assert await response.read() == b""
        await response.aclose()


STALLED = {"before the head": b"", "within the head": b"HTTP/1.1 200 OK\r\n", "within the body": head() + b"["}


@every("case", STALLED)
async def test_a_server_that_stalls_is_a_timeout(connections: Connections, case: str) -> None:
    async with server(Script(STALLED[case], stall)) as url:
        assert await failure(connections, url, timeouts=BRIEF) is Failure.TIMED_OUT


@FORGETFUL
@every("piecemeal", [True, False])
async def test_a_server_that_does_not_take_a_body_is_a_timeout(connections: Connections, piecemeal: bool) -> None:  # noqa: FBT001
    async def deaf(_stream: SocketStream, _request: bytes) -> None:
        await anyio.sleep_forever()

    content = bytes(32 * MEGABYTE)
    body = Body((segment_of(Upload(pieces_of(content)), "file"),)) if piecemeal else content
    async with server(deaf) as url:
        assert await failure(connections, url, "PUT", content=body, timeouts=BRIEF) is Failure.TIMED_OUT


def pieces_of(content: bytes) -> Iterator[bytes]:
    return (content[start : start + MEGABYTE] for start in range(0, len(content), MEGABYTE))


async def test_a_long_body_arrives_whole(connections: Connections) -> None:
    arrived = bytearray()

    async def taking(stream: SocketStream, request: bytes) -> None:
        assert b"content-length: 3145728\r\n" in request.lower()
        assert b"transfer-encoding" not in request.lower()
        arrived.extend(request.partition(b"\r\n\r\n")[2])
        while len(arrived) < 3 * MEGABYTE:
            arrived.extend(await stream.receive())
        await stream.send(head(b"content-length: 0"))

    content = random.Random(7).randbytes(3 * MEGABYTE)
    async with server(taking) as url:
        await fetch(connections, url, "PUT", content)
    assert arrived == content


async def test_a_request_carries_what_it_was_given_and_nothing_else(connections: Connections) -> None:
    script = Script(head(b"content-length: 2", b"set-cookie: a=1") + b"[]")
    async with server(script) as url:
        address = "/a%2Fb/%41~c?q=x%20y+z%2Bw&sig=a%3Ab%2Fc%3D&empty=&n=%27"
        for _ in range(2):
            response = await opened(
                connections, HTTPRequest("GET", url + address, "/", {"accept": "*/*"}, foreign=True)
            )
            await response.read()
            await response.aclose()
    first, second = (request.lower().split(b"\r\n") for request in script.heads)
    assert script.heads[0].startswith(f"GET {address} HTTP/1.1\r\n".encode())
    assert sorted(first) == sorted(second)
    assert {line.partition(b":")[0] for line in first[1:] if line} == {b"host", b"accept"}


async def test_an_answer_comes_as_it_was_sent(connections: Connections) -> None:
    packed = gzip.compress(b'{"a": 1}')
    lines = (b"content-encoding: gzip", b"x-a: 1", b"X-A: 2", b"x-long: " + b"l" * 20_000, b"location: /elsewhere")
    script = Script(head(b"content-length: %d" % len(packed), *lines, status=b"302 Found") + packed)
    async with server(script) as url:
        response = await opened(connections, HTTPRequest("GET", url, "/"))
        assert await response.read() == b'{"a": 1}'
        await response.aclose()
    assert response.status == 302
    assert response.headers["X-a"] == "1, 2"
    assert len(response.headers["x-long"]) == 20_000
    assert len(script.heads) == 1


async def test_a_head_request_and_an_answer_without_a_body_leave_the_connection_ready(connections: Connections) -> None:
    script = Script(head(b"content-length: 100"))
    async with server(script) as url:
        for _ in range(3):
            assert await fetch(connections, url, "HEAD") == b""
    assert script.connections == 1
    early = Script(head(status=b"103 Early Hints") + head(status=b"204 No Content"))
    async with server(early) as url:
        for _ in range(3):
            assert await fetch(connections, url) == b""
    assert early.connections == 1


async def test_an_error_body_that_is_looked_at_to_its_end_keeps_its_connection(connections: Connections) -> None:
    body = b"x" * BODY_LIMIT
    script = Script(head(b"content-length: %d" % BODY_LIMIT, status=b"400 Bad Request") + body)
    async with server(script) as url:
        for _ in range(3):
            assert await fetch(connections, url) == body
    assert script.connections == 1


async def test_of_a_huge_error_body_little_is_read_and_less_kept(connections: Connections) -> None:
    sent = 0

    async def huge(stream: SocketStream, _request: bytes) -> None:
        nonlocal sent
        await stream.send(head(b"transfer-encoding: chunked", status=b"500 Oops"))
        for _ in range(50):
            await send_chunk(stream, bytes(MEGABYTE))
            sent += 1

    async with server(huge) as url:
        assert await fetch(connections, url) == bytes(BODY_LIMIT)
        assert in_use(connections) == 0
    assert sent < 25  # the rest is what buffers of the system hold


@every(("encoding", "kept"), [("gzip", BODY_LIMIT), ("br", 0), ("gzip, gzip", 0)])
async def test_an_error_body_is_unpacked_only_as_far_as_it_is_looked_at(
    connections: Connections, encoding: str, kept: int
) -> None:
    bomb = gzip.compress(bytes(50 * MEGABYTE))
    lines = (b"content-encoding: " + encoding.encode(), b"content-length: %d" % len(bomb))
    async with server(Script(head(*lines, status=b"502 Bad Gateway") + bomb)) as url:
        assert await fetch(connections, url) == bytes(kept)


async def test_an_answer_that_comes_before_the_request_is_out_is_read_whole(connections: Connections) -> None:
    closed = False

    async def large() -> AsyncIterator[bytes]:
        nonlocal closed
        try:
            for _ in range(128):
                yield bytes(65536)
        finally:
            closed = True

    async def refusing(stream: SocketStream, _request: bytes) -> None:
        await stream.send(head(b"content-length: 6", b"connection: close", status=b"413 Too Large") + b"[1")
        for _ in range(16):
            await stream.receive()
        await stream.send(b", 2]")
        await stream.send_eof()
        await stall(stream)

    async with server(refusing) as url:
        body = Body((segment_of(Upload(large()), "file"),))
        with anyio.fail_after(10):
            assert await fetch(connections, url, "PUT", body) == b"[1, 2]"
    assert closed


async def call(connections: Connections, url: str, checkpoints: int | None) -> None:
    with anyio.CancelScope() as scope:
        async with anyio.create_task_group() as tasks:
            if checkpoints is not None:
                tasks.start_soon(cancel_after, scope, checkpoints)
            with suppress(NoResponse):
                assert await fetch(connections, url, timeouts=BRIEF) in {b"[]", b"["}
            tasks.cancel_scope.cancel()


async def cancel_after(scope: anyio.CancelScope, checkpoints: int) -> None:
    for _ in range(checkpoints):
        await anyio.lowlevel.checkpoint()
    scope.cancel()


@FORGETFUL
async def test_whatever_happens_to_calls_later_ones_work(connections: Connections) -> None:
    chance = random.Random(11)
    answers = (
        [head(b"content-length: 2") + b"[]"] * 4 + [answer for answer, _ in BROKEN.values()] + [b"", head() + b"["]
    )
    calm = False

    async def capricious(stream: SocketStream, request: bytes) -> None:
        while request:
            await stream.send(answers[0] if calm else chance.choice(answers))
            if not calm and chance.random() < 0.3:
                await chance.choice([leave, reset])(stream)
            request = await receive_head(stream)

    async with server(capricious) as url:
        for _ in range(10):
            async with anyio.create_task_group() as tasks:
                for _ in range(32):
                    tasks.start_soon(call, connections, url, chance.choice([None, 0, 1, 2, 3, 5, 8, 13, 21, 34]))
            assert connections.in_flight == 0
            assert in_use(connections) == 0
        calm = True
        for _ in range(connections.concurrency):
            # What is left of before may be a connection that the server has closed.
            with suppress(NoResponse):
                await fetch(connections, url)
        async with anyio.create_task_group() as tasks:
            for _ in range(20):
                tasks.start_soon(fetch, connections, url)
    # What was forgotten would complain now.
    gc.collect()
