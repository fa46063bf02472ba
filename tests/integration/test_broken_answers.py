"""What an answer that is no HTTP leaves in errors, logs and hooks: nothing of the request's secrets, and no query."""

from __future__ import annotations

import logging
import time
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlencode

import anyio
import anyio.lowlevel
import pytest
from anyio.abc import SocketStream

from emporix_async import CallOptions, Credential, Emporix, Hooks, SessionState
from emporix_async.errors import ConnectionFailed, EmporixError
from emporix_async.http import Attempts, Connections, HTTPRequest
from emporix_async.observe import Observers
from tests.cases import every
from tests.integration.wires import head, server
from tests.manual_clock import ManualClock

pytestmark = pytest.mark.usefixtures("wire")

QUERY = {
    "refresh_token": "s3cret-refresh",
    "refreshToken": "s3cret-refresh-too",
    "code": "s3cret-code",
    "code_verifier": "s3cret-verifier",
    "subjectAccessToken": "s3cret-subject",
    "anonymous_token": "s3cret-guest",
    "q": "name:searched",
}
# Under names, because a traceback shows the lines of this file.
SEARCH, BEARER, SAAS = QUERY["q"], "s3cret-bearer", "s3cret-saas"
KEYS = [Credential("key-1", "s3cret-of-the-key"), Credential("store-1", kind="storefront")]
# A server may send back what it was sent: the last one echoes the request line.
ANSWERS = {
    "garbage": b"NOT HTTP\r\n\r\n",
    "header": b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
    "chunk": head(b"transfer-encoding: chunked", b"content-type: application/json") + b"zz\r\n",
    "cut off": head(b"content-length: 100", b"content-type: application/json") + b'{"a": 1',
    "closed": b"",
    "echo": b"%b",
}


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """Give `error` and everything it hangs on, causes and contexts alike."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        found = waiting.pop()
        if found is not None and id(found) not in seen:
            seen.add(id(found))
            yield found
            waiting += [found.__cause__, found.__context__]


def texts_of(error: BaseException) -> list[str]:
    texts = traceback.format_exception(error)
    for each in chain(error):
        assert isinstance(each, EmporixError), f"{type(each)} hangs on the error"
        texts += [str(each), repr(each), repr(each.args), repr(vars(each))]
    return texts


def assert_clean(texts: list[str]) -> None:
    for text in texts:
        assert not any(part in text for part in ("s3cret", ":searched", "%3Asearched", "/a?", "illegal", "NOT HTTP")), (
            text
        )


@pytest.fixture(autouse=True)
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.DEBUG, "emporix_async")
    yield
    assert_clean([repr(vars(record)) for record in caplog.records if record.name == "emporix_async"])


@asynccontextmanager
async def bad_server(template: bytes) -> AsyncIterator[str]:
    async def answer(stream: SocketStream, received: bytes) -> None:
        await stream.send(received if template == b"%b" else template)

    async with server(answer) as url:
        yield url


def client(url: str, *observers: Hooks) -> Emporix:
    return Emporix("acme", KEYS, base_url=url, clock=ManualClock(), observers=observers)


@pytest.fixture
def told() -> list[Any]:
    return []


@pytest.fixture
def hooks(told: list[Any]) -> Hooks:
    return Hooks(on_request=told.append, on_response=told.append, on_retry=told.append, on_token=told.append)


@every("template", ANSWERS.values())
@every("stream", [False, True])
async def test_no_part_of_a_query_and_no_token_is_in_the_error(template: bytes, hooks, told, stream) -> None:
    clock, connections = ManualClock(), Connections()
    attempts = Attempts(connections, clock=clock, observers=Observers([hooks], clock=clock))

    async def send(url: str) -> None:
        request = HTTPRequest("GET", f"{url}/a?{urlencode(QUERY)}", "/a", {"saas-token": SAAS}, idempotent=True)
        with attempts.call("a", "GET", "/a", "acme", options=CallOptions()) as call:
            response = await attempts.send(request, call, token=BEARER, stream=stream)
        try:
            async for _ in response:
                pass
        finally:
            await response.aclose()

    async with bad_server(template) as url:
        with pytest.raises(ConnectionFailed) as caught:
            await send(url)
    assert_clean(texts_of(caught.value))
    assert_clean([repr(each) for each in told])
    await connections.aclose()


@every("template", ANSWERS.values())
async def test_no_client_secret_is_in_the_error_of_a_token_request(template: bytes, hooks, told) -> None:
    async with bad_server(template) as url, client(url, hooks) as emporix:
        with pytest.raises(ConnectionFailed) as caught:
            await emporix.price.price_lists.list(q=SEARCH)
    assert_clean(texts_of(caught.value))
    assert_clean([repr(each) for each in told])


def guest(*, left: float) -> SessionState:
    """Give a guest's session whose token has `left` seconds to live."""
    return SessionState(
        kind="anonymous",
        tenant="acme",
        client_id="store-1",
        access_token="s3cret-guest",
        expires_at=time.time() + left,
        lifetime=3600,
        refresh_token="s3cret-refresh",
        scopes=frozenset({"price.price_read"}),
    )


@every("template", ANSWERS.values())
async def test_a_renewal_in_the_background_logs_no_token(template: bytes, hooks, told, caplog) -> None:
    before = len(caplog.records)
    async with bad_server(template) as url, client(url, hooks) as emporix:
        session = emporix.restore(guest(left=200))
        with pytest.raises(ConnectionFailed) as caught:
            await session.call("cart.carts.get", path={"cartId": "c-1"})
        with anyio.fail_after(10):
            while not any(record.levelno == logging.WARNING for record in caplog.records[before:]):
                await anyio.lowlevel.checkpoint()
    assert_clean(texts_of(caught.value))
    assert_clean([repr(each) for each in told])
    assert any("could not be refreshed" in record.getMessage() for record in caplog.records[before:])


BODIES: dict[str, bytes] = {"cut off": b'{"access_token": "s3cret-granted', "a list": b'["s3cret-granted"]'}


@every("body", BODIES.values())
@every(
    "call",
    [
        lambda emporix: emporix.price.price_lists.get("pl-1"),
        lambda emporix: emporix.anonymous().__aenter__(),
        lambda emporix: emporix.restore(guest(left=-1)).call("cart.carts.get", path={"cartId": "c-1"}),
    ],
)
async def test_a_success_that_cannot_be_read_is_not_kept_by_the_error(
    body: bytes, call: Callable[[Emporix], Awaitable[object]]
) -> None:
    async def answer(stream: SocketStream, _: bytes) -> None:
        await stream.send(head(b"content-type: application/json", b"content-length: %d" % len(body)) + body)

    async with server(answer) as url, client(url) as emporix:
        with pytest.raises(EmporixError) as caught:
            await call(emporix)
    assert_clean(texts_of(caught.value))
