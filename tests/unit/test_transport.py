"""Retry, limiter and connections."""

from __future__ import annotations

import gzip
from collections.abc import AsyncIterator, Callable, Iterable
from typing import Any

import anyio
import httpx
import pytest

from emporix_async._problems import BODY_LIMIT
from emporix_async._requests import WireRequest
from emporix_async._retry import RetryPolicy
from emporix_async._transport import Transport, _ssl_context
from emporix_async.errors import CallTimeout, ConnectionFailed, InvalidCall
from tests.manual_clock import ManualClock
from tests.operations import BASE_URL

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
    return Transport(**settings)


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


async def test_a_multipart_body_is_encoded() -> None:
    seen: list[bytes] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.read())
        return httpx.Response(204)

    client = httpx.AsyncClient(transport=httpx.MockTransport(handler))
    parts = (("file", ("a.txt", b"content", "text/plain")), ("body", (None, b"{}", "application/json")))
    await transport(handler, http_client=client).send(WireRequest("POST", WIRE.url, WIRE.path, {}, None, parts))
    assert b'filename="a.txt"' in seen[0]
    assert b'name="body"\r\nContent-Type: application/json' in seen[0]


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
    assert str(caught.value) == "GET /price/acme/price-lists → ConnectError: no (attempts 3)"
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
    sender._injected = httpx.AsyncClient(transport=httpx.MockTransport(lambda _request: httpx.Response(200)))
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


class Body(httpx.AsyncByteStream):
    """A body that comes in chunks and tells how far it was read and whether it was closed."""

    def __init__(self, chunks: int, size: int, error: type[Exception] | None = None) -> None:
        self.chunks = chunks
        self.chunk = b"x" * size
        self.error = error
        self.read = 0
        self.closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for _ in range(self.chunks):
            self.read += len(self.chunk)
            yield self.chunk
        if self.error is not None:
            raise self.error("cut off")

    async def aclose(self) -> None:
        self.closed = True


async def test_a_streamed_answer_holds_its_slot_until_the_block_is_left() -> None:
    body = Body(4, 10)
    sender = transport([httpx.Response(200, stream=body)])
    async with sender.stream(WIRE) as response:
        assert sender.in_flight == 1
        assert not body.closed
        assert await response.aread() == b"x" * 40
    assert body.closed
    assert sender.in_flight == 0


async def test_one_task_may_have_several_streams_open() -> None:
    sender = transport([httpx.Response(200, stream=Body(1, 1)), httpx.Response(200, stream=Body(1, 1))])
    async with sender.stream(WIRE), sender.stream(WIRE):
        assert sender.in_flight == 2
    assert sender.in_flight == 0


async def test_of_an_error_body_only_the_beginning_is_kept() -> None:
    body = Body(10, 20_000)
    received = await transport([httpx.Response(400, stream=body)]).send(WIRE)
    assert len(received.content) == BODY_LIMIT
    assert body.closed


# httpx leaves generators of its own unfinished when a body is not read to its end; trio says so.
UNFINISHED = pytest.mark.filterwarnings("ignore:Async generator 'httpx")


@UNFINISHED
async def test_an_endless_error_body_is_not_read_to_its_end() -> None:
    body = Body(10**9, 100_000)
    received = await transport([httpx.Response(500, stream=body)]).send(WIRE)
    assert received.status == 500
    assert body.read <= 1_200_000
    assert body.closed


async def test_an_error_body_that_breaks_off_does_not_hide_the_status() -> None:
    received = await transport([httpx.Response(404, stream=Body(1, 5, httpx.ReadError))]).send(WIRE)
    assert (received.status, received.content) == (404, b"xxxxx")


async def test_a_body_of_success_that_breaks_off_is_no_success() -> None:
    with pytest.raises(ConnectionFailed):
        await transport([httpx.Response(200, stream=Body(1, 5, httpx.ReadError))]).send(WIRE)


async def test_a_compressed_body_is_read() -> None:
    packed = httpx.Response(200, content=gzip.compress(b"[]"), headers={"Content-Encoding": "gzip"})
    assert (await transport([packed]).send(WIRE)).content == b"[]"


@UNFINISHED
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
    sender = Transport(clock=ManualClock(), max_concurrency=5)
    client = sender._client()
    assert client._transport._pool._max_connections > 5
    assert client.headers["user-agent"].startswith("emporix-async/")
    await sender.aclose()
    await sender.aclose()
    assert client.is_closed


async def test_an_injected_client_is_left_open() -> None:
    client = httpx.AsyncClient(transport=httpx.MockTransport(lambda _request: httpx.Response(200)))
    sender = transport([], http_client=client)
    await sender.aclose()
    assert not client.is_closed
    with pytest.raises(InvalidCall, match="closed"):
        await sender.send(WIRE)


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
