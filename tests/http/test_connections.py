"""Connections: which event loop they belong to, and settings of the environment that cannot be used."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Callable, Iterator

import anyio
import anyio.lowlevel
import httpx
import pytest

from emporix_async import ConfigurationError, Credential, Emporix, InvalidCall
from emporix_async.errors import ConnectionFailed
from emporix_async.http.connections import Connections, ssl_context
from emporix_async.http.request import HTTPRequest
from tests.manual_clock import ManualClock
from tests.operations import BASE_URL
from tests.transports import make_attempts, send

REQUEST = HTTPRequest("GET", f"{BASE_URL}/price/acme/price-lists?q=x", "/price/acme/price-lists")


@pytest.fixture(autouse=True)
def _fresh_certificates() -> Iterator[None]:
    ssl_context.cache_clear()
    yield
    ssl_context.cache_clear()


@pytest.mark.parametrize("proxy", ["http://host:s3cret", "s3cret://host", "http://\ns3cret"])
async def test_an_invalid_proxy_is_an_error_of_the_configuration(monkeypatch, proxy) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    async with Emporix("acme", token="t0ken") as emporix:
        with pytest.raises(ConfigurationError, match="HTTPS_PROXY") as caught:
            await emporix.call("price.price_lists.list")
    assert "s3cret" not in f"{caught.value} {caught.value.__context__!r}"


@pytest.mark.parametrize("kind", ["directory", "missing", "not PEM"])
async def test_certificates_that_cannot_be_loaded_are_an_error_of_the_configuration(
    monkeypatch, tmp_path, kind
) -> None:
    file = tmp_path / "file.pem"
    if kind == "not PEM":
        file.write_text("nothing")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path if kind == "directory" else file))
    async with Emporix("acme", token="t0ken") as emporix:
        with pytest.raises(ConfigurationError, match="SSL_CERT_FILE"):
            await emporix.call("price.price_lists.list")


async def test_a_certificate_that_is_not_valid_is_not_tried_again() -> None:
    requests = []

    def refused(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        error = ssl.SSLCertVerificationError(1, "certificate verify failed")
        error.verify_code = 10
        raise httpx.ConnectError("failed") from error

    client = httpx.AsyncClient(transport=httpx.MockTransport(refused))
    with pytest.raises(ConnectionFailed, match="certificate") as caught:
        await send(make_attempts(http_client=client, clock=ManualClock()), REQUEST, idempotent=True)
    assert (len(requests), caught.value.attempts, caught.value.sent) == (1, 1, False)


def answering(handler: Callable[[httpx.Request], object]) -> Emporix:
    client = httpx.AsyncClient(transport=httpx.MockTransport(handler))  # type: ignore[arg-type]
    return Emporix("acme", Credential("key-1", "s3cret"), http_client=client, max_concurrency=1, clock=ManualClock())


async def answer(request: httpx.Request) -> httpx.Response:
    await anyio.lowlevel.checkpoint()
    if request.url.path == "/oauth/token":
        return httpx.Response(200, json={"access_token": "t0ken", "expires_in": 100})
    return httpx.Response(200, json={"id": "pl-1"})


async def used(emporix: Emporix) -> None:
    await emporix.call("price.price_lists.get", path={"priceListId": "pl-1"})


@pytest.mark.parametrize("waiting_for", ["/oauth/token", "/price/acme/price-lists/pl-1"])
def test_a_client_used_by_two_threads_says_so_though_its_token_or_its_only_slot_is_taken(waiting_for) -> None:
    taken, done, errors = threading.Event(), threading.Event(), []

    async def slow(request: httpx.Request) -> httpx.Response:
        if request.url.path == waiting_for:
            taken.set()
            await asyncio.to_thread(done.wait, 10)
        return await answer(request)

    emporix = answering(slow)

    def other() -> None:
        taken.wait(10)
        try:
            asyncio.run(used(emporix))
        except InvalidCall as error:
            errors.append(str(error))
        finally:
            done.set()

    thread = threading.Thread(target=other)
    thread.start()
    asyncio.run(used(emporix))
    thread.join(10)
    assert len(errors) == 1
    assert "another event loop" in errors[0]


async def test_a_client_that_was_closed_opens_nothing() -> None:
    emporix = Emporix("acme", token="t0ken")
    await emporix.aclose()
    with pytest.raises(InvalidCall, match="closed"):
        await used(emporix)
    assert emporix._connections._transports == {}


class Closing:
    def __init__(self, close: Callable[[], object]) -> None:
        self.close = close
        self.closed = False

    async def aclose(self) -> None:
        self.close()
        await anyio.lowlevel.checkpoint()
        self.closed = True


async def test_a_transport_that_cannot_be_closed_does_not_keep_the_others_open() -> None:
    with anyio.CancelScope() as scope:
        failing, cancelled, last = Closing(lambda: 1 / 0), Closing(scope.cancel), Closing(lambda: None)
        connections = Connections()
        connections._transports = {"httpx": last, "httpx2": cancelled, None: failing}  # type: ignore[dict-item]
        with pytest.raises(ZeroDivisionError):
            await connections.aclose()
        assert (failing.closed, cancelled.closed, last.closed) == (False, True, True)
