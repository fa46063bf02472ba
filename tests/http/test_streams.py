"""Files and events: opened with the right token, read while they come, and closed however the block is left."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import anyio
import httpx
import pytest

from emporix_api.types import Request, ServerSentEvent, Upload
from emporix_async.auth import GivenToken
from emporix_async.calls import Caller
from emporix_async.errors import (
    ConnectionFailed,
    DecodeError,
    Forbidden,
    InvalidCall,
    NotFound,
    ResponseTooLarge,
    Unauthorized,
)
from emporix_async.http.request import MULTIPART
from emporix_async.namespaces import ServiceClient
from emporix_async.options import CallOptions
from tests.manual_clock import ManualClock
from tests.operations import BASE_URL, TENANT, operation, table
from tests.token_endpoint import Endpoint, source
from tests.transports import make_attempts

FILE = operation("media.assets.download", path="/media/{tenant}/assets/{id}/download", response_media="text/plain")
PDF = operation("quote.quotes.create_pdf", "POST", "/quote/{tenant}/quotes/{id}/pdf", response_media="application/pdf")
EVENTS = operation("import_service.runs.stream", path="/runs/{tenant}", response_media="text/event-stream")
UPLOAD = operation("media.assets.create", "POST", "/media/{tenant}/assets", request_media=MULTIPART)
HEAD = operation("order.sales_orders.count", "HEAD", "/order/{tenant}/orders")
OPERATIONS = table(FILE, PDF, EVENTS, UPLOAD, HEAD)

DOWNLOAD = Request(FILE.key, path={"id": "a"})


class API:
    """Gives numbered tokens to all who ask, and answers everything else with what `answer` makes of it."""

    def __init__(self, answer: Callable[[httpx.Request], httpx.Response]) -> None:
        self.answer = answer
        self.requests: list[httpx.Request] = []

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        await anyio.lowlevel.checkpoint()
        self.requests.append(request)
        return self.answer(request)

    @property
    def tokens(self) -> list[str | None]:
        return [request.headers.get("authorization") for request in self.requests]


def answering(status: int = 200, **fields: Any) -> API:
    return API(lambda _request: httpx.Response(status, **fields))


def client(api: API, *, token: str | None = None, http_client: Any = None, **settings: Any) -> ServiceClient:
    clock = ManualClock()
    http_client = http_client or httpx.AsyncClient(transport=httpx.MockTransport(api))
    attempts = make_attempts(clock=clock, http_client=http_client, chance=lambda: 0.0, **settings)
    tokens = source(Endpoint(), clock=clock) if token is None else GivenToken(token)
    caller = Caller(attempts, tokens, tenant=TENANT, base_url=BASE_URL, clock=clock, operations=lambda: OPERATIONS)
    return ServiceClient(caller)


def in_flight(sender: ServiceClient) -> int:
    return sender.caller.attempts.limits.in_flight


class Body(httpx.AsyncByteStream):
    """A body in pieces, which tells how many were given and whether it was closed."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self.pieces = pieces
        self.given = 0
        self.closed = False

    def __aiter__(self) -> AsyncIterator[bytes]:
        self.given = 0
        self.closed = False
        return self

    async def __anext__(self) -> bytes:
        await anyio.lowlevel.checkpoint()
        if self.closed:
            raise httpx.ReadError("closed")
        if self.given == len(self.pieces):
            raise StopAsyncIteration
        piece = self.pieces[self.given]
        if isinstance(piece, Exception):
            raise piece
        self.given += 1
        return piece

    async def aclose(self) -> None:
        self.closed = True


def giving(body: Body, **fields: Any) -> API:
    return API(lambda _request: httpx.Response(200, stream=body, **fields))


async def test_a_file_is_read_piece_by_piece() -> None:
    body = Body(b"a", b"b", b"c")
    api = giving(body, headers={"Content-Type": "image/png", "ETag": "1"})
    async with client(api).download(DOWNLOAD) as download:
        assert (download.status, download.content_type, download.headers["etag"]) == (200, "image/png", "1")
        assert body.given == 0
        pieces = aiter(download)
        assert (await anext(pieces), body.given) == (b"a", 1)
        assert [piece async for piece in pieces] == [b"b", b"c"]
    assert body.closed
    assert api.tokens == ["Bearer token-1"]
    assert api.requests[0].headers["accept"] == "text/plain"


async def test_a_file_can_be_read_whole_within_a_block_and_without() -> None:
    body = Body(b"a", b"b")
    download = client(giving(body)).download(DOWNLOAD)
    assert await download.read() == b"ab"
    assert body.closed
    async with download:
        assert await download.read() == b"ab"


async def test_a_part_of_a_file_is_no_file() -> None:
    for status in (201, 202, 204, 206):
        sender = client(answering(status, content=b"part" if status != 204 else b""))
        with pytest.raises(DecodeError, match="the operation documents no such success"):
            await sender.download(DOWNLOAD).read()
        assert in_flight(sender) == 0


async def test_a_file_that_is_read_whole_has_a_limit() -> None:
    sender = client(giving(Body(b"12345", b"67890")))
    sender.caller = sender.caller.with_options(CallOptions(max_response_bytes=9))
    with pytest.raises(ResponseTooLarge, match="more than 9 bytes"):
        await sender.download(DOWNLOAD).read()
    assert in_flight(sender) == 0


async def test_reading_that_was_cancelled_is_repeated_without_a_gap_or_fails() -> None:
    class Waiting(Body):
        async def __anext__(self) -> bytes:
            if self.given == 1:
                self.given = 2
                await anyio.sleep_forever()
            return await super().__anext__()

    async with client(giving(Waiting(b"a", b"b", b"c"))).download(DOWNLOAD) as download:
        with anyio.move_on_after(0.01):
            await download.read()
        with pytest.raises(ConnectionFailed, match="was cancelled before"):
            await download.read()


async def test_nothing_is_sent_before_the_block_is_entered_and_nothing_is_known() -> None:
    api = answering()
    download = client(api).download(DOWNLOAD)
    with pytest.raises(InvalidCall, match="enter it first"):
        _ = download.status
    with pytest.raises(InvalidCall, match="enter it first"):
        aiter(download)
    assert api.requests == []


async def test_what_is_open_is_not_opened_again() -> None:
    download = client(giving(Body(b"a"))).download(DOWNLOAD)
    async with download:
        with pytest.raises(InvalidCall, match="open already"):
            await download.__aenter__()
        assert await download.read() == b"a"


async def test_a_block_left_early_gives_the_connection_back() -> None:
    for leave in ("break", "error", "cancel"):
        body = Body(*[b"a"] * 100)
        sender = client(giving(body), max_concurrency=1)
        with anyio.CancelScope() as scope:
            try:
                async with sender.download(DOWNLOAD) as download:
                    async for _ in download:
                        if leave == "break":
                            break
                        if leave == "cancel":
                            scope.cancel()
                        else:
                            _ = 1 / 0
            except ZeroDivisionError:
                pass
        assert body.closed
        assert body.given < 100
        assert in_flight(sender) == 0


async def test_a_slot_is_held_while_a_file_is_open() -> None:
    sender = client(giving(Body(b"a")), max_concurrency=1)
    async with sender.download(DOWNLOAD) as download:
        assert in_flight(sender) == 1
        await download.read()
        assert in_flight(sender) == 1
    assert in_flight(sender) == 0


async def test_an_error_is_raised_on_entering_as_for_any_call() -> None:
    sender = client(answering(404, json={"message": "no asset"}))
    with pytest.raises(NotFound, match="GET /media/acme/assets/a/download → 404: no asset"):
        await sender.download(DOWNLOAD).read()
    assert in_flight(sender) == 0


async def test_a_refused_token_is_replaced_once() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200 if request.headers["authorization"] == "Bearer token-2" else 401, content=b"x")

    api = API(answer)
    assert await client(api).download(DOWNLOAD).read() == b"x"
    assert len(api.requests) == 2


async def test_a_file_that_breaks_off_is_not_taken_for_a_whole_one() -> None:
    sender = client(giving(Body(b"a", httpx.ReadError("gone"))))
    with pytest.raises(ConnectionFailed, match=r"→ the connection broke \(attempts 1\)"):
        await sender.download(DOWNLOAD).read()
    async with sender.download(DOWNLOAD) as download:
        for _ in range(2):  # nor by whom goes on reading
            with pytest.raises(ConnectionFailed):
                await download.read()
    assert in_flight(sender) == 0


async def test_a_redirect_is_followed_without_token_tenant_or_headers_of_one_s_own() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == "cdn.test":
            return httpx.Response(200, content=b"file")
        return httpx.Response(301, headers={"Location": "https://cdn.test/f?signature=1"})

    api = API(answer)
    request = Request(FILE.key, path={"id": "a"}, headers={"saas-token": "s4as"})
    sender = client(api)
    assert await sender.download(request).read() == b"file"
    assert str(api.requests[1].url) == "https://cdn.test/f?signature=1"
    assert set(api.requests[1].headers) == {"host", "accept"}
    assert in_flight(sender) == 0


async def test_the_headers_of_an_injected_client_do_not_follow_a_redirect() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200 if len(seen) > 1 else 302, headers={"Location": "https://cdn.test/"})

    http_client = httpx.AsyncClient(
        transport=httpx.MockTransport(answer),
        headers={"X-Key": "k3y", "Cookie": "c"},
        cookies={"a": "b"},
        auth=("user", "password"),
    )
    sender = client(answering(), token="given", http_client=http_client)
    await sender.download(DOWNLOAD).read()
    assert seen[0].headers["x-key"] == "k3y"
    assert set(seen[1].headers) == {"host", "accept"}


@pytest.mark.parametrize("location", ["http://cdn.test/f", "http://127.0.0.1/f", None])
async def test_a_redirect_that_is_not_safe_is_an_error(location) -> None:
    api = answering(301, headers={"Location": location} if location else {})
    with pytest.raises(Exception, match="GET /media/acme/assets/a/download → 301"):
        await client(api).download(DOWNLOAD).read()
    assert len(api.requests) == 1


async def test_redirects_come_to_an_end() -> None:
    api = answering(302, headers={"Location": "https://cdn.test/f"})
    with pytest.raises(Exception, match="302"):
        await client(api).download(DOWNLOAD).read()
    assert len(api.requests) == 6


async def test_an_error_from_where_a_redirect_leads_hides_its_query_and_speaks_of_no_scopes() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == "cdn.test":
            return httpx.Response(403, content=b"<html>")
        return httpx.Response(301, headers={"Location": "https://cdn.test/f?signature=s3cret"})

    with pytest.raises(Forbidden) as caught:
        await client(API(answer)).download(DOWNLOAD).read()
    assert "s3cret" not in str(caught.value)
    assert str(caught.value).startswith("GET https://cdn.test/f → 403")
    assert caught.value.scopes_wanted == ()


async def test_a_post_is_not_redirected() -> None:
    api = answering(301, headers={"Location": "https://cdn.test/f"})
    with pytest.raises(Exception, match="301"):
        await client(api).download(Request(PDF.key, path={"id": "a"})).read()
    assert len(api.requests) == 1


async def test_events_are_given_as_they_come() -> None:
    body = Body(b"event: a\nda", b"ta: 1\n\ndata: 2\n\ndata: 3", b"\n", b"\ndata: cut off\n")
    async with client(giving(body)).events(Request(EVENTS.key)) as events:
        stream = aiter(events)
        assert (await anext(stream), body.given) == (ServerSentEvent("a", "1"), 2)
        assert (await anext(stream), body.given) == (ServerSentEvent(data="2"), 2)
        assert [event async for event in stream] == [ServerSentEvent(data="3")]
    assert body.closed


async def test_a_stream_left_early_is_closed_and_can_be_opened_anew() -> None:
    body = Body(*[b"data: 1\n\ndata: 2\n\n"] * 100)
    sender = client(giving(body))
    stream = sender.events(Request(EVENTS.key))
    for _ in range(2):
        async with stream as events:
            async for event in events:
                assert event.data == "1"
                break
        assert body.closed
        assert in_flight(sender) == 0


async def test_a_stream_that_breaks_off_says_so_after_what_came_before() -> None:
    sender = client(giving(Body(b"data: 1\n\n", httpx.RemoteProtocolError("gone"))))
    async with sender.events(Request(EVENTS.key)) as events:
        assert (await anext(aiter(events))).data == "1"
        with pytest.raises(ConnectionFailed):
            await anext(aiter(events))


async def test_an_endless_event_is_an_error_that_names_the_call(monkeypatch) -> None:
    monkeypatch.setattr("emporix_async.http.streams.EVENT_LIMIT", 10)
    monkeypatch.setattr("emporix_async.http.streams.EventParser.__init__.__defaults__", (10,))
    sender = client(giving(Body(b"data: 1\n\ndata: 12345678", b"90\n")))
    async with sender.events(Request(EVENTS.key)) as events:
        assert (await anext(events)).data == "1"
        with pytest.raises(DecodeError, match="GET /runs/acme → 200: an event has more than 10 bytes"):
            await anext(events)
    async with events:  # once more
        assert (await anext(events)).data == "1"


async def test_a_page_in_place_of_events_is_an_error_and_gives_its_slot_back() -> None:
    body = Body(b"<html>")
    sender = client(giving(body, headers={"Content-Type": "text/html; charset=utf-8"}))
    stream = sender.events(Request(EVENTS.key))
    for _ in range(2):
        with pytest.raises(DecodeError, match=r"GET /runs/acme → 200: .*text/html") as caught:
            await stream.__aenter__()
        assert (caught.value.operation, caught.value.correlation_id is None) == (EVENTS.key, False)
    assert body.closed
    assert in_flight(sender) == 0


@pytest.mark.parametrize("stated", ["text/event-stream", "Text/Event-Stream;charset=utf-8", None])
async def test_events_are_read_whose_media_type_is_theirs_or_not_stated(stated) -> None:
    headers = {} if stated is None else {"Content-Type": stated}
    async with client(giving(Body(b"data: 1\n\n"), headers=headers)).events(Request(EVENTS.key)) as events:
        assert [event.data async for event in events] == ["1"]


async def test_a_redirected_event_stream_may_be_silent_as_well() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/events":
            return httpx.Response(200, content=b"data: 1\n\n")
        return httpx.Response(302, headers={"Location": "/events"})

    api = API(answer)
    async with client(api).events(Request(EVENTS.key)) as events:
        assert [event.data async for event in events] == ["1"]
    assert [request.extensions["timeout"]["read"] for request in api.requests] == [None, None]


async def test_the_headers_are_the_answer_to_a_head_request() -> None:
    api = answering(200, headers={"X-Total-Count": "3"})
    assert await client(api).send(Request(HEAD.key), lambda headers: headers["x-total-count"]) == "3"


def refusing(request: httpx.Request) -> httpx.Response:
    return httpx.Response(201 if request.headers["authorization"] == "Bearer token-2" else 401)


async def test_an_upload_that_can_be_read_again_is_sent_again_after_a_refused_token(tmp_path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"content")
    api = API(refusing)
    await client(api).send(Request(UPLOAD.key, body={"file": path}), lambda body: body)
    assert [b"content" in request.content for request in api.requests] == [True, True]


def once() -> Request:
    return Request(UPLOAD.key, body={"file": Upload(iter([b"content"]))})


async def test_an_upload_that_cannot_is_not_but_the_token_is_replaced() -> None:
    api = API(refusing)
    sender = client(api)
    with pytest.raises(Unauthorized):
        await sender.send(once(), lambda body: body)
    assert len(api.requests) == 1
    await sender.send(once(), lambda body: body)
    assert api.tokens == ["Bearer token-1", "Bearer token-2"]
