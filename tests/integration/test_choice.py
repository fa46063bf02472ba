"""Which transport a client uses: the fast one on asyncio, and never behind the back of a mock or a tracer."""

from __future__ import annotations

import httpcore
import httpx
import pytest
import respx

from emporix_async import Emporix
from tests.integration.test_wires import Script
from tests.integration.wires import head, server

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("wire")]


def client(url: str, **options: object) -> Emporix:
    return Emporix("acme", token="t0ken", base_url=url, **options)


def is_fast(emporix: Emporix) -> bool:
    return emporix._connections._fast is not None


@pytest.fixture
def answered() -> Script:
    return Script(head(b"content-length: 2") + b"{}")


async def test_the_fast_transport_is_used_on_asyncio_alone(wire: str, answered: Script) -> None:
    async with server(answered) as url, client(url) as emporix:
        await emporix.call("price.price_lists.get", path={"priceListId": "a"})
        assert is_fast(emporix) is (wire == "fast")
    assert len(answered.heads) == 1


async def test_a_client_that_was_given_one_uses_it_as_it_is(answered: Script) -> None:
    async with server(answered) as url, httpx.AsyncClient(headers={"x-team": "a"}) as http_client:
        async with client(url, http_client=http_client) as emporix:
            await emporix.call("price.price_lists.get", path={"priceListId": "a"})
            assert not is_fast(emporix)
        assert not http_client.is_closed
    assert b"x-team: a" in answered.heads[0].lower()


@pytest.mark.parametrize("using", ["httpcore", "httpx"])
@pytest.mark.parametrize("calls_before", [0, 1])
async def test_a_mock_sees_every_request_and_the_network_none(
    using: str,
    calls_before: int,
    answered: Script,
) -> None:
    async with server(answered) as url, client(url) as emporix:
        for _ in range(calls_before):
            await emporix.call("price.price_lists.get", path={"priceListId": "a"})
        asked = len(answered.heads)
        with respx.mock(using=using) as mock:
            route = mock.get(path__regex="/price/.*").respond(json={"id": "mocked"})
            mocked = await emporix.call("price.price_lists.get", path={"priceListId": "a"})
        assert mocked == {"id": "mocked"}
        assert route.calls[0].request.headers["authorization"] == "Bearer t0ken"
        assert len(answered.heads) == asked
        assert await emporix.call("price.price_lists.get", path={"priceListId": "a"}) == {}
    assert len(answered.heads) == asked + 1


@respx.mock
async def test_the_default_mock_takes_calls_to_anywhere(respx_mock: respx.MockRouter) -> None:
    respx_mock.get(host="api.emporix.invalid").respond(404)
    async with client("https://api.emporix.invalid") as emporix:
        with pytest.raises(Exception, match="404"):
            await emporix.call("price.price_lists.get", path={"priceListId": "a"})


@pytest.mark.parametrize(
    ("owner", "name"),
    [
        (httpx.AsyncClient, "send"),
        (httpx.AsyncClient, "_send_single_request"),
        (httpx.AsyncHTTPTransport, "handle_async_request"),
        (httpcore.AsyncConnectionPool, "handle_async_request"),
    ],
)
async def test_a_tracer_that_stands_in_for_a_function_of_httpx_sees_every_request(
    owner: type, name: str, answered: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = getattr(owner, name)
    seen = []

    async def traced(self: object, request: object, **options: object) -> object:
        seen.append(request)
        return await original(self, request, **options)

    async with server(answered) as url, client(url) as emporix:
        monkeypatch.setattr(owner, name, traced)
        await emporix.call("price.price_lists.get", path={"priceListId": "a"})
    assert len(seen) == 1


async def test_a_proxy_of_the_environment_is_used(answered: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    async with server(answered) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy)
        async with client("http://localhost:1") as emporix:
            await emporix.call("price.price_lists.get", path={"priceListId": "a"})
    assert answered.heads[0].startswith(b"GET http://localhost:1/price/acme/")
