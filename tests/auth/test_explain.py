"""Which token a call would use, and why, without calling."""

from __future__ import annotations

import anyio
import httpx
import pytest

from emporix_async import Credential, Emporix, InvalidCall
from tests.manual_clock import ManualClock
from tests.token_endpoint import CREATE, LIST, MANAGE, OPEN, READ, Endpoint, source

KEYS = Credential("backend", "s3cret"), Credential("reader", "0ther", [READ])


async def test_a_new_token_is_explained_with_its_credential_and_scope_without_asking_for_it() -> None:
    endpoint = Endpoint()
    found = source(endpoint, *KEYS).explain(LIST)
    assert (found.action, found.client_id, found.scopes_asked) == ("ask", "reader", (READ,))
    assert found.passed_over == (("backend", "would do, but comes after it: may hold more"),)
    assert endpoint.requests == []


async def test_what_is_explained_is_what_is_done() -> None:
    for strategy in ("least", "service", "all"):
        endpoint = Endpoint()
        tokens = source(endpoint, *KEYS, strategy=strategy)
        for entry in (LIST, CREATE, OPEN):
            before = tokens.explain(entry)
            token = await tokens.token_for(entry)
            asked = None if token.key[1] is None else tuple(token.key[1].split())
            assert (before.client_id, before.scopes_asked) == (token.key[0], asked)
            assert tokens.explain(entry).action == "reuse"


async def test_a_cached_token_is_explained_with_what_it_holds_and_how_long() -> None:
    clock = ManualClock()
    tokens = source(Endpoint(expires_in=1000), *KEYS, clock=clock)
    await tokens.token_for(LIST)
    clock.advance(100)
    found = tokens.explain(LIST)
    assert (found.action, found.scopes_held, found.seconds_left) == ("reuse", {READ}, 900)
    assert found.passed_over == (("backend", "would do, but a cached token does"),)
    clock.advance(700)
    assert "the next one is fetched meanwhile" in tokens.explain(LIST).reason


async def test_a_call_that_would_be_refused_says_why_for_every_credential() -> None:
    endpoint = Endpoint({"backend": set(), "reader": {READ}})
    tokens = source(endpoint, *KEYS)
    assert tokens.explain(CREATE).action == "ask"
    with pytest.raises(Exception, match="holds"):
        await tokens.token_for(CREATE)
    found = tokens.explain(CREATE)
    assert found.action == "refuse"
    assert dict(found.passed_over) == {
        "backend": "was asked, and not granted any wanted scope",
        "reader": "is known to hold no wanted scope",
    }


async def test_an_operation_for_customers_or_without_a_token_is_explained() -> None:
    customers = client(API()).explain("customer_account.me.get")
    assert (customers.action, "customer" in customers.reason) == ("refuse", True)
    assert client(API()).explain("customer_account.session.login_anonymous").action == "none"


async def test_the_text_is_for_reading_and_holds_no_secret() -> None:
    tokens = source(Endpoint(), *KEYS)
    assert str(tokens.explain(LIST)) == (
        "price.prices.list  GET /price/{tenant}/prices\n"
        f"  wants       {MANAGE} or {READ}\n"
        "  credential  reader\n"
        f"  asked for   {READ}\n"
        "  token       a new one is asked for, because no cached token will do\n"
        "  not         backend: would do, but comes after it: may hold more"
    )
    await tokens.token_for(LIST)
    found = tokens.explain(LIST)
    assert "s3cret" not in f"{found} {found!r}"
    assert "token-1" not in f"{found} {found!r}"


class API:
    """Grants what is asked for, and answers everything with the scope of its token."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, str]] = []
        self.requests = 0

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        await anyio.lowlevel.checkpoint()
        self.requests += 1
        if request.url.path == "/oauth/token":
            form = httpx.QueryParams(request.content.decode())
            scope = form.get("scope", "").partition(" ")[2]
            return httpx.Response(200, json={"access_token": f"{form['client_id']}:{scope.replace(' ', '+')}"})
        self.calls.append((request.url.path, request.headers["authorization"]))
        return httpx.Response(200, json=[])


def client(api: API, *keys: Credential, **settings: object) -> Emporix:
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(api))
    return Emporix("acme", keys or KEYS[:1], http_client=http_client, clock=ManualClock(), **settings)


async def test_a_client_explains_by_key_without_calling() -> None:
    api = API()
    emporix = client(api)
    found = emporix.explain("schema.custom_entities.list_instances", path={"type": "Car"})
    assert "custom.car_read" in found.scopes_wanted
    assert emporix.scopes("a.b_read", "c.d_read").explain("price.price_lists.list").scopes_asked == (
        "a.b_read",
        "c.d_read",
    )
    assert client(api, token="t0ken").explain("price.price_lists.list").action == "given"
    with pytest.raises(InvalidCall, match="did you mean"):
        emporix.explain("price.price_list.list")
    assert api.requests == 0


async def test_scopes_chosen_for_some_calls_change_no_other() -> None:
    api = API()
    emporix = client(api)
    chosen = emporix.scopes("price.special_read other.thing_read")
    await emporix.price.price_lists.list()
    await chosen.price.price_lists.list()
    await emporix.price.price_lists.list()
    await chosen.aclose()
    await emporix.call("price.price_lists.list")
    least = "Bearer backend:price.pricelist_read"
    assert [token for _, token in api.calls] == [
        least,
        "Bearer backend:other.thing_read+price.special_read",
        least,
        least,
    ]
    assert chosen.scopes("a.b_read").explain("price.price_lists.list").scopes_asked == ("a.b_read",)


@pytest.mark.parametrize("scopes", [(), ("",), (5,), ("a.b_read", None)])
async def test_choosing_no_scope_is_refused(scopes) -> None:
    with pytest.raises(InvalidCall, match="names of scopes"):
        client(API()).scopes(*scopes)


async def test_the_scopes_of_a_ready_made_token_cannot_be_chosen() -> None:
    with pytest.raises(InvalidCall, match="ready-made"):
        client(API(), token="t0ken").scopes("a.b_read")


async def test_tenants_share_connections_but_neither_keys_nor_tokens() -> None:
    api = API()
    async with client(api) as emporix:
        other = emporix.for_tenant("other", Credential("other-key", "0ther"))
        async with other, emporix.for_tenant("third", token="t0ken") as third:
            for each in (emporix, other, third):
                await each.price.price_lists.list()
        await other.price.price_lists.list()
        assert other._attempts is emporix._attempts
    with pytest.raises(InvalidCall, match="closed"):
        await other.price.price_lists.list()
    scope = "price.pricelist_read"
    assert api.calls == [
        ("/price/acme/price-lists", f"Bearer backend:{scope}"),
        ("/price/other/price-lists", f"Bearer other-key:{scope}"),
        ("/price/third/price-lists", "Bearer t0ken"),
        ("/price/other/price-lists", f"Bearer other-key:{scope}"),
    ]
    assert repr(other) == "Emporix(tenant='other', base_url='https://api.emporix.io')"
