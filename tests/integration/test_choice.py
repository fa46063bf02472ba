"""Which library a client uses: aiohttp on asyncio, httpx2 before httpx, and the one of a mock or a tracer."""

from __future__ import annotations

import aiohttp
import httpcore
import httpcore2
import httpx
import httpx2
import pytest
import respx
from aiohttp.client_proto import ResponseHandler

from emporix_async import ConfigurationError, Emporix
from emporix_async.http.connections import Connections
from emporix_async.http.httpx_transport import replaced_library
from emporix_async.http.request import HTTPRequest
from tests.cases import every
from tests.fake_sender import FakeCall
from tests.integration.test_wires import Script
from tests.integration.wires import client, get, head, server

pytestmark = pytest.mark.usefixtures("wire")


def libraries(emporix: Emporix) -> set[str]:
    """Name the libraries of which a client was opened."""
    transports = emporix._connections._transports.values()
    clients = [getattr(transport, "client", None) or transport._session for transport in transports]
    return {type(client).__module__.partition(".")[0] for client in clients}


@pytest.fixture
def answered() -> Script:
    return Script(head(b"content-length: 2") + b"{}")


async def test_the_fastest_library_for_the_event_loop_is_used(wire: str, answered: Script) -> None:
    async with server(answered) as url, client(url) as emporix:
        await get(emporix)
        assert libraries(emporix) == {wire}
    assert len(answered.heads) == 1


@every("library", [httpx, httpx2])
async def test_a_client_that_was_given_one_uses_it_as_it_is(library, answered: Script) -> None:
    async with server(answered) as url, library.AsyncClient(headers={"x-team": "a"}) as http_client:
        async with client(url, http_client=http_client) as emporix:
            await get(emporix)
            assert libraries(emporix) == set()
        assert not http_client.is_closed
    assert b"x-team: a" in answered.heads[-1].lower()


@every("library", [httpx, httpx2])
async def test_a_transport_that_mocks_answers_for_the_client_it_was_given_to(library) -> None:
    def answer(request: httpx.Request | httpx2.Request) -> httpx.Response | httpx2.Response:
        assert request.headers["authorization"] == "Bearer t0ken"
        return library.Response(200, json={"id": "mocked"})

    async with library.AsyncClient(transport=library.MockTransport(answer)) as http_client:
        emporix = client("https://api.emporix.invalid", http_client=http_client)
        assert await get(emporix) == {"id": "mocked"}


async def test_what_is_no_client_of_httpx_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="httpx or httpx2, not Script"):
        client("https://api.emporix.invalid", http_client=Script(b""))


@every("using", ["httpcore", "httpx"])
@every("calls_before", [0, 1])
async def test_a_mock_sees_every_request_and_the_network_none(using: str, calls_before: int, answered: Script) -> None:
    async with server(answered) as url, client(url) as emporix:
        for _ in range(calls_before):
            await get(emporix)
        asked = len(answered.heads)
        with respx.mock(using=using) as mock:
            route = mock.get(path__regex="/price/.*").respond(json={"id": "mocked"})
            mocked = await get(emporix)
        assert mocked == {"id": "mocked"}
        assert route.calls[0].request.headers["authorization"] == "Bearer t0ken"
        assert len(answered.heads) == asked
        assert await get(emporix) == {}
    assert len(answered.heads) == asked + 1


async def test_a_mock_of_httpx2_sees_the_requests_of_a_client_that_was_open_before(
    answered: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    mock = httpx2.MockTransport(lambda _: httpx2.Response(200, json={"id": "mocked"}))
    async with server(answered) as url, client(url) as emporix:
        assert await get(emporix) == {}
        with monkeypatch.context() as patched:
            patched.setattr(httpx2.AsyncClient, "_transport_for_url", lambda *_: mock)
            assert await get(emporix) == {"id": "mocked"}
        assert await get(emporix) == {}
    assert len(answered.heads) == 2


async def test_a_mock_that_starts_while_a_request_waits_for_its_turn_sees_it(monkeypatch: pytest.MonkeyPatch) -> None:
    async def wait() -> None:
        mock = httpx2.MockTransport(lambda _: httpx2.Response(200, content=b"mocked"))
        monkeypatch.setattr(httpx2.AsyncClient, "_transport_for_url", lambda *_: mock)

    connections = Connections()
    response = await connections.send(HTTPRequest("GET", "http://127.0.0.1:1/", "/"), None, wait)
    response.call = FakeCall()
    assert await response.read() == b"mocked"
    await connections.aclose()


@every("library", [httpx, httpx2])
@every("name", ["_send_single_request", "_transport_for_url"])
async def test_a_private_function_that_a_library_no_longer_has_is_not_a_replaced_one(
    library, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.delattr(library.AsyncClient, name)
        assert replaced_library() is None


@every("library", [httpx, httpx2])
async def test_the_private_attributes_that_are_read_exist(library, answered: Script) -> None:
    async with server(answered) as url, library.AsyncClient() as http_client:
        for name in ("_send_single_request", "_transport_for_url"):
            assert callable(getattr(library.AsyncClient, name))
        assert isinstance(http_client._transport._pool._max_connections, int)
        async with http_client.stream("GET", url) as response:
            state = response.stream._stream._httpcore_stream._stream._connection._h11_state
            assert isinstance(state.trailing_data[0], bytes)
            assert callable(state.send_failed)


async def test_the_private_attributes_of_aiohttp_that_are_set_exist() -> None:
    assert callable(aiohttp.ClientRequest.update_auto_headers)
    assert hasattr(aiohttp.ClientRequest, "_skip_auto_headers")
    assert isinstance(ResponseHandler.should_close, property)
    assert callable(ResponseHandler.exception)


@respx.mock
async def test_the_default_mock_takes_calls_to_anywhere(respx_mock: respx.MockRouter) -> None:
    respx_mock.get(host="api.emporix.invalid").respond(404)
    async with client("https://api.emporix.invalid") as emporix:
        with pytest.raises(Exception, match="404"):
            await get(emporix)


@every(
    ("owner", "name"),
    [
        (httpx.AsyncClient, "send"),
        (httpx.AsyncClient, "_send_single_request"),
        (httpx.AsyncHTTPTransport, "handle_async_request"),
        (httpcore.AsyncConnectionPool, "handle_async_request"),
        (httpx2.AsyncClient, "send"),
        (httpx2.AsyncClient, "_send_single_request"),
        (httpx2.AsyncHTTPTransport, "handle_async_request"),
        (httpcore2.AsyncConnectionPool, "handle_async_request"),
    ],
)
async def test_a_tracer_of_either_library_sees_every_request(
    owner: type, name: str, answered: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = getattr(owner, name)
    seen = []

    async def traced(self: object, request: object, **options: object) -> object:
        seen.append(request)
        return await original(self, request, **options)

    async with server(answered) as url, client(url) as emporix:
        await get(emporix)
        with monkeypatch.context() as patched:
            patched.setattr(owner, name, traced)
            await get(emporix)
    assert len(seen) == 1


async def test_a_proxy_of_the_environment_is_used(answered: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    async with server(answered) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy)
        async with client("http://localhost:1") as emporix:
            await get(emporix)
    assert answered.heads[0].startswith(b"GET http://localhost:1/price/acme/")
