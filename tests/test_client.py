"""The client: how it is set up, used and left."""

from __future__ import annotations

import copy
import math
import pickle
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from emporix_api.operations import OPERATIONS
from emporix_api.price.api.price_lists import PriceLists
from emporix_api.services import WITHDRAWN
from emporix_api.types import Request
from emporix_async import CallOptions, Credential, Emporix
from emporix_async.errors import ConfigurationError, EmporixError, InvalidCall, NotFound
from tests.manual_clock import ManualClock
from tests.operations import operation
from tests.scripted_api import ScriptedAPI

KEY = Credential("key-1", "s3cret")
GET = "price.price_lists.get"


class API:
    """Gives tokens and echoes paths."""

    def __init__(self) -> None:
        self.paths: list[str] = []
        self.tokens: list[str | None] = []

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        await anyio.lowlevel.checkpoint()
        self.paths.append(request.url.path)
        self.tokens.append(request.headers.get("authorization"))
        if request.url.path.endswith("/oauth/token"):
            return httpx.Response(200, json={"access_token": "t0ken", "expires_in": 100})
        if request.url.path.endswith("/missing"):
            return httpx.Response(404, json={"message": "not there"})
        return httpx.Response(200, json={"id": request.url.path.rpartition("/")[2]})


@pytest.fixture
def api() -> API:
    return API()


@pytest.fixture
def make(api: API) -> Callable[..., Emporix]:
    def make(**settings: Any) -> Emporix:
        settings.setdefault("http_client", httpx.AsyncClient(transport=httpx.MockTransport(api)))
        settings.setdefault("clock", ManualClock())
        if "token" not in settings:
            settings.setdefault("credentials", KEY)
        return Emporix("acme", **settings)

    return make


async def test_any_operation_can_be_called_by_its_key_with_plain_data(make, api) -> None:
    async with make() as emporix:
        assert await emporix.call(GET, path={"priceListId": "pl-1"}) == {"id": "pl-1"}
    assert api.paths == ["/oauth/token", "/price/acme/price-lists/pl-1"]
    assert api.tokens == [None, "Bearer t0ken"]


async def test_typed_namespaces_send_through_the_client(make, api) -> None:
    emporix = make()
    price_list = await emporix.price.price_lists.get("pl-1")
    assert price_list.id == "pl-1"
    assert api.paths == ["/oauth/token", "/price/acme/price-lists/pl-1"]
    assert emporix.price is emporix.price


async def test_every_service_of_the_table_has_a_namespace(make) -> None:
    emporix = make()
    for service in {entry.service for entry in OPERATIONS.values()} - WITHDRAWN:
        assert getattr(emporix, service) is not None


async def test_a_withdrawn_service_is_used_with_a_warning_that_names_the_line_of_the_caller(make, monkeypatch) -> None:
    monkeypatch.setattr("emporix_async.namespaces.WITHDRAWN", frozenset({"price", "product"}))
    emporix = make()
    uses: list[Callable[[], Any]] = [
        lambda: emporix.price,
        lambda: emporix.raw("price"),
        lambda: emporix.listing("price.price_lists"),
        lambda: emporix.importer("product.products", []),
    ]
    for use in uses:
        with pytest.warns(DeprecationWarning, match="no longer documents the service 'pr") as caught:
            use()
        assert [(Path(one.filename), one.lineno) for one in caught] == [(Path(__file__), use.__code__.co_firstlineno)]
    with pytest.warns(DeprecationWarning, match="'price'") as caught:
        await emporix.call(GET, path={"priceListId": "pl-1"})
    assert [Path(one.filename) for one in caught] == [Path(__file__)]
    # The namespace is kept, and warns once.
    assert (await emporix.price.price_lists.get("pl-1")).id == "pl-1"
    assert emporix.customer is not None


async def test_a_raw_client_can_be_made_from_any_generated_class_of_a_service_that_there_is(make) -> None:
    assert (await PriceLists(make().raw("price")).get("pl-2")).id == "pl-2"
    emporix = make()
    with pytest.raises(InvalidCall, match="there is no service 'prices'; did you mean price"):
        emporix.raw("prices")


async def test_a_path_below_the_base_url_is_kept(make, api) -> None:
    await make(base_url="https://proxy.test/emporix/").call(GET, path={"priceListId": "pl-1"})
    assert api.paths == ["/emporix/oauth/token", "/emporix/price/acme/price-lists/pl-1"]


async def test_a_given_token_is_used_as_it_is(make, api) -> None:
    await make(token="given").call(GET, path={"priceListId": "pl-1"})
    assert api.tokens == ["Bearer given"]


async def test_an_unknown_operation_or_path_parameter_is_named(make) -> None:
    emporix = make()
    with pytest.raises(InvalidCall, match=r"did you mean price\.price_lists\.get"):
        await emporix.call("price.price_lists.gett")
    with pytest.raises(InvalidCall, match="'listId' is not one of them, 'priceListId' is missing"):
        await emporix.call(GET, path={"listId": "pl-1"})


async def test_errors_reach_the_caller_bare(make) -> None:
    with pytest.raises(NotFound, match="not there"):
        await make().call(GET, path={"priceListId": "missing"})


async def test_a_client_may_be_entered_in_one_task_and_left_in_another(make) -> None:
    emporix = make()

    async def enter() -> None:
        await emporix.__aenter__()
        await emporix.call(GET, path={"priceListId": "pl-1"})

    async def leave() -> None:
        await emporix.call(GET, path={"priceListId": "pl-2"})
        await emporix.__aexit__(None, None, None)

    for step in (enter, leave):
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(step)
    with pytest.raises(InvalidCall, match="closed"):
        await emporix.call(GET, path={"priceListId": "pl-1"})


async def test_a_cancelled_block_closes_the_connections(make, monkeypatch) -> None:
    closed = []

    async def aclose() -> None:
        await anyio.lowlevel.checkpoint()
        await close()
        closed.append(True)

    with anyio.CancelScope() as scope:
        async with make(http_client=None) as emporix:
            transport = emporix._connections._transport()
            close = transport.aclose
            monkeypatch.setattr(transport, "aclose", aclose)
            scope.cancel()
    assert closed


async def test_closing_twice_is_allowed_and_leaves_an_injected_client_open(api) -> None:
    async with httpx.AsyncClient(transport=httpx.MockTransport(api)) as client:
        emporix = Emporix("acme", KEY, http_client=client)
        await emporix.aclose()
        await emporix.aclose()
        assert not client.is_closed


def test_the_representation_shows_tenant_and_base_url_only() -> None:
    emporix = Emporix("acme", KEY, token="t0ken")
    assert repr(emporix) == "Emporix(tenant='acme', base_url='https://api.emporix.io')"


def test_a_client_may_be_made_where_no_event_loop_runs() -> None:
    assert Emporix("acme", [KEY, Credential("shop-1", kind="storefront")])


@pytest.mark.parametrize("tenant", ["Acme", "ab", "acme\n", "https://acme"])
def test_what_is_no_tenant_is_refused(tenant) -> None:
    with pytest.raises(ConfigurationError, match="not a tenant"):
        Emporix(tenant, KEY)


@pytest.mark.parametrize(
    "base_url",
    ["https://api.emporix.io", "http://localhost:8080", "http://127.0.0.1:1/", "http://[::1]:80", "HTTPS://x.test"],
)
def test_a_base_url_that_keeps_tokens_safe_is_accepted(base_url) -> None:
    Emporix("acme", KEY, base_url=base_url)


@pytest.mark.parametrize(
    "base_url",
    [
        "",
        "api.emporix.io",
        "ftp://api.emporix.io",
        "http://api.emporix.io",
        "http://127.0.0.1.evil.test",
        "http://localhost.evil.test",
        "https://",
        "https://api.emporix.io?x=1",
        "https://api.emporix.io#x",
        "https://host:99999",
        "https://[::1",
        "https://host/a b",
        "https://host\r\n/x",
    ],
)
def test_a_base_url_that_does_not_is_refused(base_url) -> None:
    with pytest.raises(ConfigurationError, match="base URL"):
        Emporix("acme", KEY, base_url=base_url)


def test_a_password_in_the_base_url_is_refused_without_showing_it() -> None:
    for base_url in ("https://user:s3cret@host", "https://user:s3cret/x@host", "https:/user:s3cret@host", "u:s3cret@h"):
        with pytest.raises(ConfigurationError) as caught:
            Emporix("acme", KEY, base_url=base_url)
        assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    ("setting", "text"),
    [
        ({"timeout": 0}, "timeout is more than 0"),
        ({"timeout": -1}, "timeout is more than 0"),
        ({"timeout": math.nan}, "timeout is more than 0"),
        ({"timeout": "5"}, "timeout is more than 0"),
        ({"timeout": 5, "options": CallOptions(timeout=50)}, "timeout is given twice"),
        ({"max_concurrency": 1.5}, "max_concurrency is a whole number"),
        ({"max_concurrency": 0}, "max_concurrency"),
        ({"max_concurrency": None}, "max_concurrency"),
        ({"store": "tokens.json"}, "store is a Store, not str"),
        ({"max_calls": "7"}, "max_calls is a whole number"),
        ({"max_requests_per_second": "7"}, "max_requests_per_second is more than 0"),
        ({"clock": 5}, "clock is a Clock, not int"),
        ({"options": {}}, "options is a CallOptions, not dict"),
        ({"http_client": httpx.Client()}, "http_client is an AsyncClient of httpx or httpx2, not Client"),
        ({"http_client": 5}, "http_client is an AsyncClient of httpx or httpx2, not int"),
        ({"credentials": "key-1"}, "credentials are one Credential or several"),
        ({"credentials": 5}, "credentials are one Credential or several"),
        ({"credentials": [KEY, Credential("key-1", "other")]}, "same client_id"),
        ({"credentials": ()}, "credentials, or a ready-made token"),
        ({"token": "t0ken\r\n"}, "printable ASCII"),
        ({"base_url": 5}, "base URL"),
    ],
)
def test_settings_that_cannot_be_are_refused(setting, text) -> None:
    with pytest.raises(ConfigurationError, match=text):
        Emporix("acme", **{"credentials": KEY} | setting)


def test_a_timeout_goes_with_other_options() -> None:
    assert Emporix("acme", KEY, timeout=5, options=CallOptions(deadline=9))


@pytest.mark.parametrize("wrong", ["x", 5, ["x"], {5: "x"}])
@pytest.mark.parametrize("argument", ["path", "query", "headers"])
async def test_an_argument_that_is_no_mapping_is_refused_by_its_name(make, api, argument, wrong) -> None:
    emporix = make()
    with pytest.raises(InvalidCall, match=f"{argument} is a mapping of names"):
        await emporix.call(GET, **{argument: wrong})
    with pytest.raises(InvalidCall, match=f"{argument} is a mapping of names"):
        emporix.listing("price.price_lists", **{argument: wrong})
    assert api.paths == []


async def test_options_that_are_no_call_options_are_refused(make) -> None:
    with pytest.raises(InvalidCall, match="options is a CallOptions, not dict"):
        await make().call(GET, options={})
    with pytest.raises(InvalidCall, match="options is a CallOptions, not dict"):
        make().options({})


def test_a_client_is_made_from_the_environment() -> None:
    emporix = Emporix.from_env(
        {
            "EMPORIX_TENANT": "acme",
            "EMPORIX_CLIENT_ID": "key-1",
            "EMPORIX_CLIENT_SECRET": "s3cret",
            "EMPORIX_BASE_URL": "http://localhost:8080",
        },
        max_concurrency=4,
    )
    assert repr(emporix) == "Emporix(tenant='acme', base_url='http://localhost:8080')"


def test_the_environment_of_the_process_is_the_default_and_what_it_lacks_is_named(monkeypatch) -> None:
    monkeypatch.setenv("EMPORIX_TENANT", "acme")
    assert "acme" in repr(Emporix.from_env(token="given"))
    with pytest.raises(ConfigurationError, match="EMPORIX_CLIENT_SECRET"):
        Emporix.from_env({"EMPORIX_TENANT": "acme", "EMPORIX_CLIENT_ID": "key-1"})


async def test_no_secret_stands_in_any_error_log_or_representation(caplog, api) -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth/token" and not request.headers.get("x-fail"):
            return httpx.Response(200, json={"access_token": "t0ken"})
        said = f"{request.headers.get('authorization')} {request.content.decode()}"
        return httpx.Response(400, json={"message": said, "details": [{"message": said}]})

    emporix = Emporix(
        "acme",
        KEY,
        http_client=httpx.AsyncClient(transport=httpx.MockTransport(echo)),
        clock=ManualClock(),
    )
    failing = Emporix(
        "acme",
        KEY,
        http_client=httpx.AsyncClient(transport=httpx.MockTransport(echo), headers={"x-fail": "1"}),
        clock=ManualClock(),
    )
    texts = [repr(KEY), repr(emporix)]
    with caplog.at_level(0):
        for client in (emporix, failing):
            with pytest.raises(EmporixError) as caught:
                await client.call(GET, path={"priceListId": "pl-1"})
            for error in (caught.value, copy.copy(caught.value), pickle.loads(pickle.dumps(caught.value))):
                texts += [str(error), repr(error), repr(error.__dict__)]
    texts.append(caplog.text)
    for text in texts:
        assert "s3cret" not in text
        assert "t0ken" not in text


async def test_a_stream_of_events_cannot_be_called_by_its_key(make, api) -> None:
    message = r"may never end: iterate over emporix\.import_service\.runs\.stream_events\(...\) instead"
    with pytest.raises(InvalidCall, match=message):
        await make().call("import_service.runs.stream_events", path={"runId": "run-1"})
    assert api.paths == []


class Shop(Emporix):
    """A client with attributes of its own."""

    label = "unnamed"
    note: str | None = None
    discount: int

    @cached_property
    def basket(self) -> list[str]:
        return ["chair"]


@pytest.mark.parametrize(
    "derive",
    [
        lambda shop: shop.options(deadline=5),
        lambda shop: shop.scopes("price.price_read"),
        lambda shop: shop.for_tenant("other", Credential("key-2", "s3cret")),
    ],
    ids=["options", "scopes", "for_tenant"],
)
async def test_a_client_made_from_a_subclass_keeps_its_attributes(api, derive) -> None:
    shop = Shop("acme", KEY, http_client=httpx.AsyncClient(transport=httpx.MockTransport(api)), clock=ManualClock())
    shop.label, shop.note, shop.discount = "summer", "new", 10
    shop.basket.append("table")
    used = shop.price
    other = derive(shop)
    assert type(other) is Shop
    assert (other.label, other.note, other.discount, other.basket) == ("summer", "new", 10, ["chair", "table"])
    assert other.price is not used


class Slotted(Shop):
    """A client that keeps attributes in slots."""

    __slots__ = ("__hidden", "colour", "unset")

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.colour, self.__hidden = "red", 5

    @property
    def hidden(self) -> int:
        return self.__hidden


def test_a_client_made_from_a_subclass_keeps_its_slots() -> None:
    shop = Slotted("acme", KEY)
    shop.label = "summer"
    other = shop.options(deadline=5)
    assert (other.label, other.colour, other.hidden, hasattr(other, "unset")) == ("summer", "red", 5, False)


@pytest.mark.parametrize(
    ("part", "given"),
    [
        ("path", {"id": {"code": "x"}}),
        ("query", {"q": {"code": "x"}}),
        ("query", {"ids": [{"code": "x"}]}),
        ("headers", {"x-team": {"code": "x"}}),
    ],
)
async def test_a_mapping_where_text_is_wanted_is_refused(part, given) -> None:
    api = ScriptedAPI()
    get = operation(path="/price/{tenant}/price-lists/{id}", query=("q", "ids"), headers=("x-team",))
    parts = {"path": {"id": "x"}} | {part: given}
    with pytest.raises(InvalidCall, match="takes text, not"):
        await api.client()._caller.response(Request(get.key, **parts), operation=get)
    assert api.requests == []


async def test_an_injected_client_is_asked_for_its_headers_cookies_and_parameters_at_every_request(api) -> None:
    seen: list[tuple[str, str | None, str | None, str | None]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        headers = request.headers
        seen.append((request.url.path, headers.get("x-trace"), headers.get("cookie"), request.url.params.get("key")))
        return httpx.Response(200, json={"access_token": "t0ken", "id": "pl-1"})

    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as client:
        emporix = Emporix("acme", KEY, http_client=client, clock=ManualClock())
        client.headers["x-trace"], client.params = "one", {"key": "1"}
        client.cookies.set("route", "a")
        await emporix.call(GET, path={"priceListId": "pl-1"})
        client.headers["x-trace"], client.params = "two", {"key": "2"}
        client.cookies.set("route", "b")
        await emporix.call(GET, path={"priceListId": "pl-1"}, query={"fields": "id"})
    path = "/price/acme/price-lists/pl-1"
    assert seen == [
        ("/oauth/token", "one", "route=a", "1"),
        (path, "one", "route=a", "1"),
        (path, "two", "route=b", "2"),
    ]


async def test_the_tenant_goes_with_every_request_and_a_callers_own_comes_first() -> None:
    seen: dict[str, str | None] = {}

    def answer(request: httpx.Request) -> httpx.Response:
        seen[request.url.path] = request.headers.get("emporix-tenant")
        if request.url.path.endswith("/logout"):
            return httpx.Response(204)
        return httpx.Response(200, json={"access_token": "t0ken", "refresh_token": "r", "sessionId": "s"})

    client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    keys = [KEY, Credential("shop", kind="storefront")]
    emporix = Emporix("acme", keys, http_client=client, clock=ManualClock())
    await emporix.call(GET, path={"priceListId": "pl-1"})
    customer = await emporix.anonymous().login("ada@shop.test", "pa55word")
    await customer.logout()
    assert set(seen) == {
        "/oauth/token",
        "/price/acme/price-lists/pl-1",
        "/customerlogin/auth/anonymous/login",
        "/customer/acme/login",
        "/customer/acme/logout",
    }
    assert set(seen.values()) == {"acme"}
    await emporix.options(headers={"Emporix-Tenant": "mine"}).price.price_lists.get("pl-2")
    assert seen["/price/acme/price-lists/pl-2"] == "mine"


async def test_entering_an_open_stream_of_events_again_is_refused_and_loses_nothing() -> None:
    body = b"data: one\n\ndata: two\n\ndata: three\n\n"
    api = ScriptedAPI(httpx.Response(200, content=body, headers={"Content-Type": "text/event-stream"}))
    emporix = api.client()
    async with emporix.import_service.runs.stream_events("run-1") as events:
        seen = [(await anext(aiter(events))).data]
        with pytest.raises(InvalidCall, match="open already"):
            await events.__aenter__()
        seen += [event.data async for event in events]
    assert seen == ["one", "two", "three"]
    assert emporix.limits().in_flight == 0
    assert len(api.requests) == 1
