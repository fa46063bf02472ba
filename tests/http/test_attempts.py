"""Retry, limiter and connections."""

from __future__ import annotations

import gzip
import io
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import replace
from typing import Any, Self

import anyio
import httpx
import pytest

from emporix_api.types import Upload
from emporix_async.errors import CallTimeout, ConnectionFailed, InvalidCall, ResponseTooLarge
from emporix_async.http.attempts import Attempts
from emporix_async.http.bodies import Body, segment_of
from emporix_async.http.connections import ssl_context
from emporix_async.http.pace import Pace
from emporix_async.http.problems import BODY_LIMIT
from emporix_async.http.request import HTTPRequest
from emporix_async.http.response import Response
from emporix_async.observe import Call, Observer, Observers
from emporix_async.options import CallOptions, Timeouts
from tests.manual_clock import ManualClock
from tests.operations import BASE_URL
from tests.transports import make_attempts, send

REQUEST = HTTPRequest("GET", f"{BASE_URL}/price/acme/price-lists?q=x", "/price/acme/price-lists")

Handler = Callable[[httpx.Request], Any]


def attempts_over(handler: Handler | Iterable[Any], **settings: Any) -> Attempts:
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
    return make_attempts(**settings)


async def test_an_answer_comes_with_status_headers_and_content() -> None:
    received = await send(attempts_over([httpx.Response(200, json={"a": 1}, headers={"X-Total-Count": "7"})]), REQUEST)
    assert (received.status, received.content, received.call.attempts) == (200, b'{"a":1}', 1)
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
        sender = attempts_over(handler, http_client=client)
        await send(
            sender, HTTPRequest("POST", REQUEST.url, REQUEST.path, {"accept": "text/plain"}, b"{}"), token="t0ken"
        )
        await send(sender, REQUEST)
    assert seen[0].headers["authorization"] == "Bearer t0ken"
    assert seen[0].headers["x-team"] == "shop"
    assert seen[0].headers["accept"] == "text/plain"
    assert seen[0].content == b"{}"
    assert str(seen[0].url) == REQUEST.url
    assert seen[0].extensions["timeout"] == {"connect": 3.0, "read": 3.0, "write": 3.0, "pool": None}
    assert "authorization" not in seen[1].headers


class Pipe(io.RawIOBase):
    """A file that cannot be rewound."""

    def __init__(self, content: bytes) -> None:
        self.content = io.BytesIO(content)

    def read(self, size: int = -1) -> bytes:
        return self.content.read(size)


def sending(content: Any, **upload: Any) -> HTTPRequest:
    """Make a request whose body is read while it is sent."""
    segment = segment_of(Upload(content, **upload), "file")
    return HTTPRequest("PUT", REQUEST.url, REQUEST.path, {}, Body((b"<", segment, b">")))


class Server(httpx.AsyncBaseTransport):
    """Takes bodies, and answers with one status after the other.

    A mock transport would read the body before it does anything else, whole.
    """

    def __init__(self, *statuses: int | type[Exception]) -> None:
        self.statuses = iter(statuses or (204,))
        self.requests: list[httpx.Request] = []
        self.bodies: list[bytes] = []

    def attempts(self) -> Attempts:
        return attempts_over([], http_client=httpx.AsyncClient(transport=self))

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
    await send(server.attempts(), sending(path))
    assert server.bodies == [b"<12345>"]
    assert server.requests[0].headers["content-length"] == "7"
    assert "transfer-encoding" not in server.requests[0].headers
    assert server.requests[0].headers["host"] == "api.emporix.test"


async def test_a_body_of_unknown_length_is_sent_in_chunks() -> None:
    server = Server()
    await send(server.attempts(), sending(pieces(b"12", b"", b"345")))
    assert server.bodies == [b"<12345>"]
    assert server.requests[0].headers["transfer-encoding"] == "chunked"
    assert "content-length" not in server.requests[0].headers


@pytest.mark.parametrize("status", [429, 503, httpx.ReadError])
async def test_a_file_is_rewound_for_another_attempt_to_where_it_stood(status) -> None:
    server = Server(status, 204)
    file = io.BytesIO(b"12345")
    file.seek(2)
    received = await send(server.attempts(), sending(file), idempotent=True)
    assert (received.status, received.call.attempts) == (204, 2)
    assert server.bodies == [b"<345>"] * 2
    assert not file.closed


@pytest.mark.parametrize("content", [lambda: pieces(b"1"), lambda: iter([b"1"]), lambda: Pipe(b"1")])
async def test_what_can_be_read_once_is_sent_once(content) -> None:
    server = Server(429, 204)
    received = await send(server.attempts(), sending(content()), idempotent=True)
    assert (received.status, received.call.attempts) == (429, 1)
    assert server.bodies == [b"<1>"]
    with pytest.raises(ConnectionFailed) as caught:
        await send(Server(httpx.ReadError, 204).attempts(), sending(content()), idempotent=True)
    assert caught.value.attempts == 1


async def test_a_file_that_cannot_be_read_is_named(tmp_path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"1")
    with path.open("rb") as file:
        request = sending(file)
    for send_it in (lambda: sending(file), lambda: send(Server().attempts(), request)):
        with pytest.raises(InvalidCall, match="the file 'file' is closed"):
            await send_it()
    with path.open("wb") as file, pytest.raises(InvalidCall, match="the file 'file' is not open for reading"):
        sending(file)
    async with await anyio.open_file(path, "rb") as opened:
        pass
    with pytest.raises(InvalidCall, match="the file 'file' is closed"):
        sending(opened)


async def test_what_can_be_read_once_is_sent_after_a_connection_that_could_not_be_made() -> None:
    server = Server(httpx.ConnectError, 204)
    assert (await send(server.attempts(), sending(pieces(b"1")))).call.attempts == 2
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
    sender = Server().attempts()
    with pytest.raises(InvalidCall, match=says):
        await send(sender, sending(content(), **upload), idempotent=True)
    assert sender.limits.in_flight == 0


async def test_a_file_that_grew_since_the_last_attempt_is_not_reported_as_that_attempt() -> None:
    file = io.BytesIO(b"12345")

    class Growing(Server):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            response = await super().handle_async_request(request)
            file.seek(0, io.SEEK_END)
            file.write(b"6")
            return response

    with pytest.raises(InvalidCall, match="more than the 5 bytes announced"):
        await send(Growing(429, 204).attempts(), sending(file), idempotent=True)


async def test_an_error_of_the_caller_s_own_reaches_the_caller_and_ends_what_gives_the_pieces() -> None:
    ended = []

    async def failing() -> AsyncIterator[bytes]:
        try:
            yield b"1"
            raise ZeroDivisionError
        finally:
            ended.append(True)

    sender = Server().attempts()
    with pytest.raises(ZeroDivisionError):
        await send(sender, sending(failing()), idempotent=True)
    assert (ended, sender.limits.in_flight) == ([True], 0)


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

    received = await send(Counting().attempts(), sending(Piece() for _ in range(1000)))
    assert received.content == b"1000002"
    assert most < 5


async def test_throttling_waits_as_the_server_asks_and_counts_attempts() -> None:
    clock = ManualClock()
    received = await send(
        attempts_over([httpx.Response(429, headers={"Retry-After": "3"}), 429, 200], clock=clock), REQUEST
    )
    assert (received.status, received.call.attempts) == (200, 3)
    assert clock.slept == [3.25, 0.5]


async def test_a_turn_that_would_come_too_late_does_not_hide_the_response_there_was() -> None:
    clock = ManualClock()
    sender = attempts_over([503], clock=clock, pace=Pace(max_per_second=0.01))
    received = await send(sender, REQUEST, idempotent=True, deadline=clock.now() + 50)
    assert (received.status, received.call.attempts) == (503, 1)


async def test_a_client_closed_while_a_retry_waits_does_not_hide_the_response_there_was() -> None:
    class Closing(ManualClock):
        async def sleep(self, seconds: float) -> None:
            await super().sleep(seconds)
            sender.connections.shut()

    clock = Closing()
    sender = attempts_over([503], clock=clock, pace=Pace(max_per_second=1))
    assert (await send(sender, REQUEST, idempotent=True)).status == 503
    assert sender.limits.in_flight == 0


@pytest.mark.parametrize(("body", "received"), [(lambda: b"12345", 0), (lambda: pieces(b"12345"), 5)])
async def test_observers_see_the_end_of_a_request_whose_response_is_too_large(body, received) -> None:
    ended = []

    class Recorder(Observer):
        async def request_ended(self, call: Call, error: str | None, reason: str | None) -> None:
            ended.append((call.status, call.response_bytes, error, reason))

    clock = ManualClock()
    observers = Observers([Recorder()], clock=clock)
    sender = attempts_over([httpx.Response(200, content=body())], clock=clock, observers=observers)
    with pytest.raises(ResponseTooLarge):
        await send(sender, REQUEST, options=CallOptions(max_response_bytes=4))
    assert ended == [(200, received, None, None)]


async def test_a_retry_after_date_is_honoured_and_one_beyond_a_minute_answered_at_once() -> None:
    clock = ManualClock()
    throttled = httpx.Response(429, headers={"Retry-After": "Thu, 01 Jan 1970 00:01:40 GMT"})
    await send(attempts_over([throttled, 200], clock=clock, chance=lambda: 0.0, wall_clock=lambda: 90.0), REQUEST)
    assert clock.slept == [10.0]
    clock = ManualClock()
    received = await send(attempts_over([httpx.Response(429, headers={"Retry-After": "61"})], clock=clock), REQUEST)
    assert (received.status, clock.slept) == (429, [])


@pytest.mark.parametrize("idempotent", [True, False])
async def test_a_request_that_never_left_is_sent_again_whatever_it_is(idempotent) -> None:
    sender = attempts_over([httpx.ConnectError, httpx.ConnectTimeout, 200])
    assert (await send(sender, REQUEST, idempotent=idempotent)).call.attempts == 3


@pytest.mark.parametrize("first", [503, httpx.ReadTimeout, httpx.ReadError, httpx.RemoteProtocolError])
async def test_what_may_have_been_carried_out_is_sent_again_if_idempotent(first) -> None:
    assert (await send(attempts_over([first, 200]), REQUEST, idempotent=True)).call.attempts == 2


async def test_an_unavailable_server_is_answered_at_once_if_not_idempotent() -> None:
    received = await send(attempts_over([503, 200]), REQUEST)
    assert (received.status, received.call.attempts) == (503, 1)


@pytest.mark.parametrize("first", [httpx.ReadTimeout, httpx.ReadError, httpx.RemoteProtocolError])
async def test_what_may_have_been_carried_out_is_raised_at_once_if_not_idempotent(first) -> None:
    with pytest.raises((CallTimeout, ConnectionFailed)) as caught:
        await send(attempts_over([first, 200]), REQUEST)
    assert (caught.value.sent, caught.value.attempts) == (True, 1)


async def test_a_conflict_is_never_sent_again() -> None:
    assert (await send(attempts_over([409, 200]), REQUEST, idempotent=True)).status == 409


async def test_when_attempts_run_out_the_error_says_what_and_how_often() -> None:
    sender = attempts_over([httpx.ConnectError] * 3)
    with pytest.raises(ConnectionFailed) as caught:
        await send(sender, REQUEST, options=CallOptions(attempts=3))
    assert str(caught.value) == "GET /price/acme/price-lists → no connection (attempts 3)"
    assert not caught.value.sent


async def test_a_timeout_is_an_error_of_its_own_that_hides_the_token() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        message = f"waited for {request.headers['authorization']}"
        raise httpx.ReadTimeout(message, request=request)

    with pytest.raises(CallTimeout) as caught:
        await send(attempts_over(handler), REQUEST, token="t0ken")
    assert "t0ken" not in str(caught.value)
    assert caught.value.sent


async def test_an_empty_quota_ends_retries_for_all() -> None:
    sender = attempts_over(lambda _request: httpx.Response(503))
    sender.quota.available = 4
    assert (await send(sender, REQUEST, idempotent=True)).call.attempts == 1


async def test_success_pays_back_what_a_retry_took() -> None:
    sender = attempts_over([503, 200])
    await send(sender, REQUEST, idempotent=True)
    assert sender.quota.available == 500


async def test_a_redirect_is_not_followed_even_if_the_injected_client_would() -> None:
    seen: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.host)
        return httpx.Response(302, headers={"Location": "https://elsewhere.test/steal"})

    client = httpx.AsyncClient(transport=httpx.MockTransport(handler), follow_redirects=True)
    received = await send(attempts_over(handler, http_client=client), REQUEST, token="t0ken")
    assert received.status == 302
    assert seen == ["api.emporix.test"]


async def test_no_more_requests_are_in_flight_than_allowed() -> None:
    most = 0

    async def handler(_request: httpx.Request) -> httpx.Response:
        nonlocal most
        most = max(most, sender.limits.in_flight)
        await anyio.lowlevel.checkpoint()
        return httpx.Response(200)

    sender = attempts_over(handler, max_concurrency=3)
    async with anyio.create_task_group() as tasks:
        for _ in range(20):
            tasks.start_soon(send, sender, REQUEST)
    assert most == 3
    assert sender.limits.in_flight == 0


async def test_sleeping_before_a_retry_holds_no_slot() -> None:
    class WatchingClock(ManualClock):
        async def sleep(self, seconds: float) -> None:
            held.append(sender.limits.in_flight)
            await super().sleep(seconds)

    held: list[int] = []
    sender = attempts_over([503, 200], clock=WatchingClock(), max_concurrency=1)
    await send(sender, REQUEST, idempotent=True)
    assert held == [0]


async def test_cancellation_while_queued_or_in_flight_leaves_the_limiter_sound() -> None:
    forever = True

    async def handler(_request: httpx.Request) -> httpx.Response:
        if forever:
            await anyio.sleep_forever()
        return httpx.Response(200)

    sender = attempts_over(handler, max_concurrency=2)
    async with anyio.create_task_group() as tasks:
        for _ in range(50):
            tasks.start_soon(send, sender, REQUEST)
        await anyio.wait_all_tasks_blocked()
        assert sender.limits.in_flight == 2
        tasks.cancel_scope.cancel()
    assert sender.limits.in_flight == 0
    forever = False
    for _ in range(5):
        assert (await send(sender, REQUEST)).status == 200


async def test_an_error_in_the_http_client_frees_the_slot() -> None:
    def handler(_request: httpx.Request) -> httpx.Response:
        raise ZeroDivisionError

    sender = attempts_over(handler, max_concurrency=1)
    for _ in range(3):
        with pytest.raises(ZeroDivisionError):
            await send(sender, REQUEST)
    assert sender.limits.in_flight == 0


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


async def opened(sender: Attempts, **settings: Any) -> Response:
    return await send(sender, REQUEST, stream=True, **settings)


async def test_an_opened_answer_holds_its_slot_until_it_is_closed() -> None:
    body = Answer(4, 10)
    sender = attempts_over([httpx.Response(200, stream=body)])
    answer = await opened(sender)
    assert (sender.limits.in_flight, body.read) == (1, 0)
    assert b"".join([piece async for piece in answer]) == b"x" * 40
    assert sender.limits.in_flight == 1
    await answer.aclose()
    await answer.aclose()
    assert body.closed
    assert sender.limits.in_flight == 0


async def test_one_task_may_have_several_answers_open() -> None:
    sender = attempts_over([httpx.Response(200, stream=Answer(1, 1)), httpx.Response(200, stream=Answer(1, 1))])
    answers = [await opened(sender), await opened(sender)]
    assert sender.limits.in_flight == 2
    for answer in answers:
        await answer.aclose()
    assert sender.limits.in_flight == 0


async def test_an_answer_is_opened_after_as_many_attempts_as_it_takes() -> None:
    sender = attempts_over([httpx.ConnectError, 503, httpx.Response(200, stream=Answer(1, 1))])
    answer = await opened(sender, idempotent=True)
    assert answer.call.attempts == 3
    await answer.aclose()


@pytest.mark.parametrize("status", [301, 404])
async def test_what_is_no_success_is_not_left_open(status) -> None:
    body = Answer(1, 5)
    sender = attempts_over([httpx.Response(status, stream=body)])
    received = await opened(sender)
    assert (received.status, received.content, body.closed, sender.limits.in_flight) == (status, b"xxxxx", True, 0)


@pytest.mark.parametrize(("error", "raised"), [(httpx.ReadError, ConnectionFailed), (httpx.ReadTimeout, CallTimeout)])
async def test_an_opened_answer_that_breaks_off_says_so(error, raised) -> None:
    answer = await opened(attempts_over([httpx.Response(200, stream=Answer(1, 5, error))]))
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

    sender = attempts_over(handler, timeout=7)
    for patient in (False, True):
        await (await send(sender, replace(REQUEST, patient=patient), stream=True)).aclose()
    assert [request.extensions["timeout"]["read"] for request in seen] == [7, None]
    assert seen[1].extensions["timeout"]["connect"] == 7


async def test_of_an_error_body_only_the_beginning_is_read_and_kept() -> None:
    body = Answer(10, 20_000)
    received = await send(attempts_over([httpx.Response(400, stream=body)]), REQUEST)
    assert len(received.content) == BODY_LIMIT
    assert body.closed
    body = Answer(10**9, 100_000)
    received = await send(attempts_over([httpx.Response(500, stream=body)]), REQUEST)
    assert received.status == 500
    assert body.read <= 100_000
    assert body.closed


async def test_a_body_that_breaks_off_is_no_success_and_does_not_hide_an_error() -> None:
    received = await send(attempts_over([httpx.Response(404, stream=Answer(1, 5, httpx.ReadError))]), REQUEST)
    assert (received.status, received.content) == (404, b"xxxxx")
    with pytest.raises(ConnectionFailed):
        await send(attempts_over([httpx.Response(200, stream=Answer(1, 5, httpx.ReadError))]), REQUEST)


async def test_a_compressed_body_is_read() -> None:
    packed = httpx.Response(200, content=gzip.compress(b"[]"), headers={"Content-Encoding": "gzip"})
    assert (await send(attempts_over([packed]), REQUEST)).content == b"[]"


async def test_the_limiter_is_never_larger_than_the_pool_of_an_injected_client() -> None:
    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=3), verify=ssl_context()) as client:
        # One of the three is for streams.
        assert attempts_over([], http_client=client).limits.max_concurrency == 2
    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=None), verify=ssl_context()) as client:
        assert attempts_over([], http_client=client).limits.max_concurrency == 16


async def test_a_client_of_its_own_has_room_in_its_pool_and_is_closed_with_it() -> None:
    sender = make_attempts(clock=ManualClock(), max_concurrency=5)
    connections = sender.connections
    connections._transports[None] = transport = connections._open_httpx(None)
    client = transport.client
    assert client._transport._pool._max_connections > 5
    assert client.headers["user-agent"].startswith("emporix-async/")
    await connections.aclose()
    await connections.aclose()
    assert client.is_closed


async def test_an_injected_client_is_left_open() -> None:
    client = httpx.AsyncClient(transport=httpx.MockTransport(lambda _request: httpx.Response(200)))
    sender = attempts_over([], http_client=client)
    await sender.connections.aclose()
    assert not client.is_closed
    with pytest.raises(InvalidCall, match="closed"):
        await send(sender, REQUEST)


async def test_a_client_closed_while_a_call_is_under_way_ends_it_with_what_it_met_and_whether_it_was_sent() -> None:
    class ClosingClock(ManualClock):
        async def sleep(self, seconds: float) -> None:
            await sender.connections.aclose()
            await super().sleep(seconds)

    sender = attempts_over([httpx.ReadError], clock=ClosingClock())
    with pytest.raises(ConnectionFailed) as caught:
        await send(sender, REQUEST, idempotent=True)
    assert (caught.value.attempts, caught.value.sent) == (1, True)


async def test_an_injected_client_that_was_closed_is_said_to_be() -> None:
    client = httpx.AsyncClient(transport=httpx.MockTransport(lambda _request: httpx.Response(200)))
    await client.aclose()
    with pytest.raises(InvalidCall, match="closed"):
        await send(attempts_over([], http_client=client), REQUEST)


async def test_an_invalid_address_is_refused() -> None:
    with pytest.raises(InvalidCall, match="the address is not valid"):
        await send(attempts_over([200]), HTTPRequest("GET", f"{BASE_URL}/{'x' * 70_000}", "/x"))


async def test_a_request_may_have_timeouts_of_its_own() -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200)

    async with httpx.AsyncClient(transport=httpx.MockTransport(handler), timeout=7) as client:
        sender, one = make_attempts(http_client=client, clock=ManualClock()), Timeouts(connect=1, read=2, write=None)
        for timeout, patient in ((one, False), (one, True), (3, False)):
            await send(sender, replace(REQUEST, patient=patient), options=CallOptions(timeout=timeout))
    assert seen[0].extensions["timeout"] == {"connect": 1, "read": 2, "write": None, "pool": None}
    assert seen[1].extensions["timeout"]["read"] is None
    assert seen[2].extensions["timeout"] == {"connect": 3, "read": 3, "write": 3, "pool": None}
