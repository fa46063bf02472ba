"""Retry, limiter and connections."""

from __future__ import annotations

import gzip
import io
from collections.abc import AsyncIterator, Callable, Iterable
from typing import Any, Self

import anyio
import httpx
import pytest

from emporix_api.types import Upload
from emporix_async.errors import CallTimeout, ConnectionFailed, InvalidCall
from emporix_async.http.attempts import Opened, Received, Transport
from emporix_async.http.connections import Connections, _ssl_context
from emporix_async.http.multipart import Body, segment_of
from emporix_async.http.problems import BODY_LIMIT
from emporix_async.http.request import Timeouts, WireRequest
from emporix_async.http.retry import RetryPolicy
from tests.manual_clock import ManualClock
from tests.operations import BASE_URL
from tests.transports import make_transport

pytestmark = pytest.mark.anyio

WIRE = WireRequest("GET", f"{BASE_URL}/price/acme/price-lists?q=x", "/price/acme/price-lists")

Handler = Callable[[httpx.Request], Any]


def transport(handler: Handler | Iterable[Any], **settings: Any) -> Transport:
    """Make a transport over a handler, or over what each request in turn is answered with or raises."""
    if not callable(handler):
        steps = iter(handler)

        def step(request: httpx.Request) -> httpx.Response:
            answer = next(steps)
            if isinstance(answer, type) and issubclass(answer, Exception):
                raise answer("no", request=request)
            return answer if isinstance(answer, httpx.Response) else httpx.Response(answer)

        handler = step
    settings.setdefault("clock", ManualClock())
    settings.setdefault("chance", lambda: 0.5)
    settings.setdefault("http_client", httpx.AsyncClient(transport=httpx.MockTransport(handler)))
    return make_transport(**settings)


async def test_an_answer_comes_with_status_headers_and_content() -> None:
    received = await transport([httpx.Response(200, json={"a": 1}, headers={"X-Total-Count": "7"})]).send(WIRE)
    assert (received.status, received.content, received.attempts) == (200, b'{"a":1}', 1)
    assert received.headers["x-total-count"] == "7"


async def test_the_request_carries_the_token_our_headers_and_those_of_the_injected_client() -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(204)

    async with httpx.AsyncClient(
        transport=httpx.MockTransport(handler),
        headers={"X-Team": "shop", "Authorization": "theirs", "Accept": "*/*"},
        auth=("user", "password"),
        timeout=3.0,
    ) as client:
        sender = transport(handler, http_client=client)
        await sender.send(WireRequest("POST", WIRE.url, WIRE.path, {"accept": "text/plain"}, b"{}"), token="t0ken")
        await sender.send(WIRE)
    assert seen[0].headers["authorization"] == "Bearer t0ken"
    assert seen[0].headers["x-team"] == "shop"
    assert seen[0].headers["accept"] == "text/plain"
    assert seen[0].content == b"{}"
    assert str(seen[0].url) == WIRE.url
    assert seen[0].extensions["timeout"] == {"connect": 3.0, "read": 3.0, "write": 3.0, "pool": 3.0}
    assert "authorization" not in seen[1].headers


class Pipe(io.RawIOBase):
    """A file that cannot be rewound."""

    def __init__(self, content: bytes) -> None:
        self.content = io.BytesIO(content)

    def read(self, size: int = -1) -> bytes:
        return self.content.read(size)


def sending(content: Any, **upload: Any) -> WireRequest:
    """Make a request whose body is read while it is sent."""
    segment = segment_of(Upload(content, **upload), "file")
    return WireRequest("PUT", WIRE.url, WIRE.path, {}, Body((b"<", segment, b">")))


class Server(httpx.AsyncBaseTransport):
    """Takes bodies, and answers with one status after the other.

    A mock transport would read the body before it does anything else, whole.
    """

    def __init__(self, *statuses: int | type[Exception]) -> None:
        self.statuses = iter(statuses or (204,))
        self.requests: list[httpx.Request] = []
        self.bodies: list[bytes] = []

    def transport(self) -> Transport:
        return transport([], http_client=httpx.AsyncClient(transport=self))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        status = next(self.statuses)
        if status is httpx.ConnectError:
            raise httpx.ConnectError("no", request=request)
        self.requests.append(request)
        self.bodies.append(await request.aread())
        if isinstance(status, int):
            return httpx.Response(status)
        raise status("no", request=request)


async def pieces(*given: bytes) -> AsyncIterator[bytes]:
    for piece in given:
        await anyio.lowlevel.checkpoint()
        yield piece


async def test_a_body_of_known_length_is_announced_and_sent(tmp_path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"12345")
    server = Server()
    await server.transport().send(sending(path))
    assert server.bodies == [b"<12345>"]
    assert server.requests[0].headers["content-length"] == "7"
    assert "transfer-encoding" not in server.requests[0].headers
    assert server.requests[0].headers["host"] == "api.emporix.test"


async def test_a_body_of_unknown_length_is_sent_in_chunks() -> None:
    server = Server()
    await server.transport().send(sending(pieces(b"12", b"", b"345")))
    assert server.bodies == [b"<12345>"]
    assert server.requests[0].headers["transfer-encoding"] == "chunked"
    assert "content-length" not in server.requests[0].headers


@pytest.mark.parametrize("status", [429, 503, httpx.ReadError])
async def test_a_file_is_rewound_for_another_attempt_to_where_it_stood(status) -> None:
    server = Server(status, 204)
    file = io.BytesIO(b"12345")
    file.seek(2)
    received = await server.transport().send(sending(file), idempotent=True)
    assert (received.status, received.attempts) == (204, 2)
    assert server.bodies == [b"<345>"] * 2
    assert not file.closed


@pytest.mark.parametrize("content", [lambda: pieces(b"1"), lambda: iter([b"1"]), lambda: Pipe(b"1")])
async def test_what_can_be_read_once_is_sent_once(content) -> None:
    server = Server(429, 204)
    received = await server.transport().send(sending(content()), idempotent=True)
    assert (received.status, received.attempts) == (429, 1)
    assert server.bodies == [b"<1>"]
    with pytest.raises(ConnectionFailed) as caught:
        await Server(httpx.ReadError, 204).transport().send(sending(content()), idempotent=True)
    assert caught.value.attempts == 1


async def test_what_can_be_read_once_is_sent_after_a_connection_that_could_not_be_made() -> None:
    server = Server(httpx.ConnectError, 204)
    assert (await server.transport().send(sending(pieces(b"1")))).attempts == 2
    assert server.bodies == [b"<1>"]


@pytest.mark.parametrize(
    ("content", "upload", "says"),
    [
        (lambda: pieces(b"12"), {"length": 3}, "gave 2 bytes, not the 3"),
        (lambda: pieces(b"12", b"34"), {"length": 3}, "more than the 3 bytes"),
        (lambda: iter(["text"]), {}, "gives str instead of bytes"),
    ],
)
async def test_half_a_file_does_not_pass_for_a_whole_one(content, upload, says) -> None:
    sender = Server().transport()
    with pytest.raises(InvalidCall, match=says):
        await sender.send(sending(content(), **upload), idempotent=True)
    assert sender.in_flight == 0


async def test_an_error_of_the_caller_s_own_reaches_the_caller_and_ends_what_gives_the_pieces() -> None:
    ended = []

    async def failing() -> AsyncIterator[bytes]:
        try:
            yield b"1"
            raise ZeroDivisionError
        finally:
            ended.append(True)

    sender = Server().transport()
    with pytest.raises(ZeroDivisionError):
        await sender.send(sending(failing()), idempotent=True)
    assert (ended, sender.in_flight) == ([True], 0)


async def test_a_body_is_not_held_in_memory() -> None:
    held = most = 0

    class Piece(bytes):
        def __new__(cls) -> Self:
            nonlocal held, most
            held += 1
            most = max(most, held)
            return super().__new__(cls, 1000)

        def __del__(self) -> None:
            nonlocal held
            held -= 1

    class Counting(Server):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            assert isinstance(request.stream, httpx.AsyncByteStream)
            length = 0
            async for piece in request.stream:
                length += len(piece)
            return httpx.Response(200, content=str(length).encode())

    received = await Counting().transport().send(sending(Piece() for _ in range(1000)))
    assert received.content == b"1000002"
    assert most < 5


async def test_throttling_waits_as_the_server_asks_and_counts_attempts() -> None:
    clock = ManualClock()
    received = await transport([httpx.Response(429, headers={"Retry-After": "3"}), 429, 200], clock=clock).send(WIRE)
    assert (received.status, received.attempts) == (200, 3)
    assert clock.slept == [3.25, 0.5]


async def test_a_retry_after_date_is_honoured() -> None:
    clock = ManualClock()
    throttled = httpx.Response(429, headers={"Retry-After": "Thu, 01 Jan 1970 00:01:40 GMT"})
    await transport([throttled, 200], clock=clock, chance=lambda: 0.0, wall_clock=lambda: 90.0).send(WIRE)
    assert clock.slept == [10.0]


async def test_a_retry_after_beyond_a_minute_is_answered_at_once() -> None:
    clock = ManualClock()
    received = await transport([httpx.Response(429, headers={"Retry-After": "61"})], clock=clock).send(WIRE)
    assert (received.status, clock.slept) == (429, [])


@pytest.mark.parametrize("idempotent", [True, False])
async def test_a_request_that_never_left_is_sent_again_whatever_it_is(idempotent) -> None:
    sender = transport([httpx.ConnectError, httpx.ConnectTimeout, 200])
    assert (await sender.send(WIRE, idempotent=idempotent)).attempts == 3


@pytest.mark.parametrize("first", [503, httpx.ReadTimeout, httpx.ReadError, httpx.RemoteProtocolError])
async def test_what_may_have_been_carried_out_is_sent_again_if_idempotent(first) -> None:
    assert (await transport([first, 200]).send(WIRE, idempotent=True)).attempts == 2


async def test_an_unavailable_server_is_answered_at_once_if_not_idempotent() -> None:
    received = await transport([503, 200]).send(WIRE)
    assert (received.status, received.attempts) == (503, 1)


@pytest.mark.parametrize("first", [httpx.ReadTimeout, httpx.ReadError, httpx.RemoteProtocolError])
async def test_what_may_have_been_carried_out_is_raised_at_once_if_not_idempotent(first) -> None:
    with pytest.raises((CallTimeout, ConnectionFailed)) as caught:
        await transport([first, 200]).send(WIRE)
    assert (caught.value.sent, caught.value.attempts) == (True, 1)


async def test_a_conflict_is_never_sent_again() -> None:
    assert (await transport([409, 200]).send(WIRE, idempotent=True)).status == 409


async def test_when_attempts_run_out_the_error_says_what_and_how_often() -> None:
    sender = transport([httpx.ConnectError] * 3, policy=RetryPolicy(attempts=3))
    with pytest.raises(ConnectionFailed) as caught:
        await sender.send(WIRE)
    assert str(caught.value) == "GET /price/acme/price-lists → ConnectError (attempts 3)"
    assert not caught.value.sent


async def test_a_timeout_is_an_error_of_its_own_that_hides_the_token() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        message = f"waited for {request.headers['authorization']}"
        raise httpx.ReadTimeout(message, request=request)

    with pytest.raises(CallTimeout) as caught:
        await transport(handler).send(WIRE, token="t0ken")
    assert "t0ken" not in str(caught.value)
    assert caught.value.sent


async def test_an_empty_quota_ends_retries_for_all() -> None:
    sender = transport(lambda _request: httpx.Response(503))
    sender.quota.available = 4
    assert (await sender.send(WIRE, idempotent=True)).attempts == 1


async def test_success_pays_back_what_a_retry_took() -> None:
    sender = transport([503, 200])
    await sender.send(WIRE, idempotent=True)
    assert sender.quota.available == 500


async def test_a_redirect_is_not_followed_even_if_the_injected_client_would() -> None:
    seen: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.host)
        return httpx.Response(302, headers={"Location": "https://elsewhere.test/steal"})

    client = httpx.AsyncClient(transport=httpx.MockTransport(handler), follow_redirects=True)
    received = await transport(handler, http_client=client).send(WIRE, token="t0ken")
    assert received.status == 302
    assert seen == ["api.emporix.test"]


async def test_no_more_requests_are_in_flight_than_allowed() -> None:
    most = 0

    async def handler(_request: httpx.Request) -> httpx.Response:
        nonlocal most
        most = max(most, sender.in_flight)
        await anyio.lowlevel.checkpoint()
        return httpx.Response(200)

    sender = transport(handler, max_concurrency=3)
    async with anyio.create_task_group() as tasks:
        for _ in range(20):
            tasks.start_soon(sender.send, WIRE)
    assert most == 3
    assert sender.in_flight == 0


async def test_sleeping_before_a_retry_holds_no_slot() -> None:
    class WatchingClock(ManualClock):
        async def sleep(self, seconds: float) -> None:
            held.append(sender.in_flight)
            await super().sleep(seconds)

    held: list[int] = []
    sender = transport([503, 200], clock=WatchingClock(), max_concurrency=1)
    await sender.send(WIRE, idempotent=True)
    assert held == [0]


async def test_cancellation_while_queued_or_in_flight_leaves_the_limiter_sound() -> None:
    async def handler(_request: httpx.Request) -> httpx.Response:
        await anyio.sleep_forever()
        raise AssertionError

    sender = transport(handler, max_concurrency=2)
    async with anyio.create_task_group() as tasks:
        for _ in range(50):
            tasks.start_soon(sender.send, WIRE)
        await anyio.wait_all_tasks_blocked()
        assert sender.in_flight == 2
        tasks.cancel_scope.cancel()
    assert sender.in_flight == 0
    sender._connections._injected = httpx.AsyncClient(
        transport=httpx.MockTransport(lambda _request: httpx.Response(200))
    )
    for _ in range(5):
        assert (await sender.send(WIRE)).status == 200


async def test_an_error_in_the_http_client_frees_the_slot() -> None:
    def handler(_request: httpx.Request) -> httpx.Response:
        raise ZeroDivisionError

    sender = transport(handler, max_concurrency=1)
    for _ in range(3):
        with pytest.raises(ZeroDivisionError):
            await sender.send(WIRE)
    assert sender.in_flight == 0


class Answer(httpx.AsyncByteStream):
    """A body that comes in chunks and tells how far it was read and whether it was closed."""

    def __init__(self, chunks: int, size: int, error: type[Exception] | None = None) -> None:
        self.chunks = chunks
        self.chunk = b"x" * size
        self.error = error
        self.read = 0
        self.closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for _ in range(self.chunks):
            if self.closed:
                raise httpx.ReadError("closed")
            self.read += len(self.chunk)
            yield self.chunk
        if self.error is not None:
            raise self.error("cut off")

    async def aclose(self) -> None:
        self.closed = True


async def opened(sender: Transport, **options: Any) -> Opened:
    result = await sender.open(WIRE, **options)
    assert isinstance(result, Opened)
    return result


async def test_an_opened_answer_holds_its_slot_until_it_is_closed() -> None:
    body = Answer(4, 10)
    sender = transport([httpx.Response(200, stream=body)])
    answer = await opened(sender)
    assert (sender.in_flight, body.read) == (1, 0)
    assert b"".join([piece async for piece in answer]) == b"x" * 40
    assert sender.in_flight == 1
    await answer.aclose()
    await answer.aclose()
    assert body.closed
    assert sender.in_flight == 0


async def test_one_task_may_have_several_answers_open() -> None:
    sender = transport([httpx.Response(200, stream=Answer(1, 1)), httpx.Response(200, stream=Answer(1, 1))])
    answers = [await opened(sender), await opened(sender)]
    assert sender.in_flight == 2
    for answer in answers:
        await answer.aclose()
    assert sender.in_flight == 0


async def test_an_answer_is_opened_after_as_many_attempts_as_it_takes() -> None:
    sender = transport([httpx.ConnectError, 503, httpx.Response(200, stream=Answer(1, 1))])
    answer = await opened(sender, idempotent=True)
    assert answer.attempts == 3
    await answer.aclose()


@pytest.mark.parametrize("status", [301, 404])
async def test_what_is_no_success_is_not_left_open(status) -> None:
    body = Answer(1, 5)
    sender = transport([httpx.Response(status, stream=body)])
    received = await sender.open(WIRE)
    assert isinstance(received, Received)
    assert (received.status, received.content, body.closed, sender.in_flight) == (status, b"xxxxx", True, 0)


@pytest.mark.parametrize(("error", "raised"), [(httpx.ReadError, ConnectionFailed), (httpx.ReadTimeout, CallTimeout)])
async def test_an_opened_answer_that_breaks_off_says_so(error, raised) -> None:
    answer = await opened(transport([httpx.Response(200, stream=Answer(1, 5, error))]))
    assert await anext(answer) == b"xxxxx"
    with pytest.raises(raised) as caught:
        await anext(answer)
    assert caught.value.sent
    await answer.aclose()


async def test_only_a_patient_request_waits_for_ever() -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200)

    sender = transport(handler, timeout=7)
    for patient in (False, True):
        await (await opened(sender, patient=patient)).aclose()
    assert [request.extensions["timeout"]["read"] for request in seen] == [7, None]
    assert seen[1].extensions["timeout"]["connect"] == 7


async def test_of_an_error_body_only_the_beginning_is_kept() -> None:
    body = Answer(10, 20_000)
    received = await transport([httpx.Response(400, stream=body)]).send(WIRE)
    assert len(received.content) == BODY_LIMIT
    assert body.closed


async def test_an_endless_error_body_is_not_read_to_its_end() -> None:
    body = Answer(10**9, 100_000)
    received = await transport([httpx.Response(500, stream=body)]).send(WIRE)
    assert received.status == 500
    assert body.read <= 100_000
    assert body.closed


async def test_an_error_body_that_breaks_off_does_not_hide_the_status() -> None:
    received = await transport([httpx.Response(404, stream=Answer(1, 5, httpx.ReadError))]).send(WIRE)
    assert (received.status, received.content) == (404, b"xxxxx")


async def test_a_body_of_success_that_breaks_off_is_no_success() -> None:
    with pytest.raises(ConnectionFailed):
        await transport([httpx.Response(200, stream=Answer(1, 5, httpx.ReadError))]).send(WIRE)


async def test_a_compressed_body_is_read() -> None:
    packed = httpx.Response(200, content=gzip.compress(b"[]"), headers={"Content-Encoding": "gzip"})
    assert (await transport([packed]).send(WIRE)).content == b"[]"


# httpx forgets generators of its own when it cannot unpack what they give; trio says so.
@pytest.mark.filterwarnings("ignore:Async generator 'httpx")
async def test_a_body_that_cannot_be_unpacked_is_a_broken_answer() -> None:
    garbage = {"content": b"garbage", "headers": {"Content-Encoding": "gzip"}}

    def handler(_request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=httpx.ByteStream(garbage["content"]), headers=garbage["headers"])

    with pytest.raises(ConnectionFailed):
        await transport(handler).send(WIRE)


async def test_the_limiter_is_never_larger_than_the_pool_of_an_injected_client() -> None:
    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=3), verify=_ssl_context()) as client:
        assert transport([], http_client=client).concurrency == 3
    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=None), verify=_ssl_context()) as client:
        assert transport([], http_client=client).concurrency == 16


async def test_a_client_of_its_own_has_room_in_its_pool_and_is_closed_with_it() -> None:
    sender = make_transport(clock=ManualClock(), max_concurrency=5)
    connections = sender._connections
    client = connections._client()
    assert client._transport._pool._max_connections > 5
    assert client.headers["user-agent"].startswith("emporix-async/")
    await connections.aclose()
    await connections.aclose()
    assert client.is_closed


async def test_an_injected_client_is_left_open() -> None:
    client = httpx.AsyncClient(transport=httpx.MockTransport(lambda _request: httpx.Response(200)))
    sender = transport([], http_client=client)
    await sender._connections.aclose()
    assert not client.is_closed
    with pytest.raises(InvalidCall, match="closed"):
        await sender.send(WIRE)


async def test_a_client_closed_while_a_call_is_under_way_ends_it_with_what_it_met_and_whether_it_was_sent() -> None:
    class ClosingClock(ManualClock):
        async def sleep(self, seconds: float) -> None:
            await sender._connections.aclose()
            await super().sleep(seconds)

    sender = transport([httpx.ReadError], clock=ClosingClock())
    with pytest.raises(ConnectionFailed) as caught:
        await sender.send(WIRE, idempotent=True)
    assert (caught.value.attempts, caught.value.sent) == (1, True)


async def test_an_injected_client_that_was_closed_is_said_to_be() -> None:
    client = httpx.AsyncClient(transport=httpx.MockTransport(lambda _request: httpx.Response(200)))
    await client.aclose()
    with pytest.raises(InvalidCall, match="closed"):
        await transport([], http_client=client).send(WIRE)


async def test_a_url_that_cannot_be_is_refused() -> None:
    with pytest.raises(InvalidCall, match="too long"):
        await transport([200]).send(WireRequest("GET", f"{BASE_URL}/{'x' * 70_000}", "/x"))


async def test_the_timeout_of_the_client_is_used_where_one_is_given() -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200)

    await transport(handler, timeout=7).send(WIRE)
    assert seen[0].extensions["timeout"]["read"] == 7


async def test_a_request_may_have_timeouts_of_its_own() -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200)

    async with httpx.AsyncClient(transport=httpx.MockTransport(handler), timeout=7) as client:
        connections = Connections(http_client=client)
        for patient in (False, True):
            timeout = Timeouts(connect=1, read=2, write=None)
            await (await connections.exchange(WIRE, None, patient=patient, timeout=timeout)).aclose()
        await (await connections.exchange(WIRE, None, timeout=Timeouts.each(3))).aclose()
    assert seen[0].extensions["timeout"] == {"connect": 1, "read": 2, "write": None, "pool": 7}
    assert seen[1].extensions["timeout"]["read"] is None
    assert seen[2].extensions["timeout"] == {"connect": 3, "read": 3, "write": 3, "pool": 7}
