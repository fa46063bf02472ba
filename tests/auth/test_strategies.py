"""What a new token is asked for: by strategy, and by choice."""

from __future__ import annotations

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from emporix_async.auth.credentials import Credential
from emporix_async.auth.scopes import candidates, reusable, satisfies, service_scopes
from emporix_async.errors import ScopeError
from tests.auth.test_scopes import credentials, scope_lists, scopes, token
from tests.manual_clock import ManualClock
from tests.operations import operation
from tests.token_endpoint import CREATE, LIST, MANAGE, OPEN, ORDERS, OWN, READ, Endpoint, source

EVERYTHING = f"{MANAGE} {READ} {OWN.scopes[0]}"


async def test_by_service_one_token_holds_all_of_its_scopes() -> None:
    endpoint = Endpoint()
    tokens = source(endpoint, strategy="service")
    first = await tokens.token_for(LIST)
    assert await tokens.token_for(CREATE) is first
    assert await tokens.token_for(OWN) is first
    await tokens.token_for(ORDERS)
    assert endpoint.scopes == [EVERYTHING, "order.order_read"]


async def test_by_service_a_key_is_asked_only_for_what_it_may_hold() -> None:
    endpoint = Endpoint()
    await source(endpoint, Credential("key-1", "s3cret", [READ, "other.thing_read"]), strategy="service").token_for(
        LIST
    )
    assert endpoint.scopes == [READ]


async def test_by_service_what_is_not_granted_is_learnt_from_one_request() -> None:
    endpoint = Endpoint({"key-1": {READ}})
    tokens = source(endpoint, strategy="service")
    await tokens.token_for(LIST)
    with pytest.raises(ScopeError):
        await tokens.token_for(CREATE)
    assert endpoint.scopes == [EVERYTHING]


async def test_by_all_one_token_serves_everything() -> None:
    endpoint = Endpoint({"key-1": {READ, MANAGE}})
    tokens = source(endpoint, strategy="all")
    first = await tokens.token_for(LIST)
    for entry in (CREATE, OPEN):
        assert await tokens.token_for(entry) is first
    with pytest.raises(ScopeError):
        await tokens.token_for(ORDERS)
    assert endpoint.scopes == [None]


@pytest.mark.parametrize("strategy", ["least", "service", "all"])
async def test_a_restricted_key_comes_before_the_backend_key_until_it_turns_out_to_lack_the_scope(strategy) -> None:
    endpoint = Endpoint({"backend": {READ, MANAGE}, "narrow": {READ}}, expires_in=1000)
    clock = ManualClock()
    keys = Credential("backend", "s3cret"), Credential("narrow", "0ther", [READ, MANAGE])
    tokens = source(endpoint, *keys, clock=clock, strategy=strategy)
    for _ in range(3):
        assert (await tokens.token_for(LIST)).key[0] == "narrow"
        assert (await tokens.token_for(CREATE)).key[0] == "backend"
    before = [form["client_id"] for form in endpoint.requests]
    assert before.count("backend") == 1
    assert before.count("narrow") == (2 if strategy == "least" else 1)
    # Then the entries expire, and the key may have been given the scope.
    endpoint.held["narrow"].add(MANAGE)
    clock.advance(1001)
    assert (await tokens.token_for(CREATE)).key[0] == "narrow"


async def test_chosen_scopes_are_asked_for_together_whatever_the_operation_wants() -> None:
    endpoint = Endpoint()
    tokens = source(endpoint, strategy="all")
    chosen = tokens.requiring((MANAGE, "other.thing_read"))
    token = await chosen.token_for(LIST)
    assert token.scopes == {MANAGE, "other.thing_read"}
    assert endpoint.scopes == [f"{MANAGE} other.thing_read"]
    assert await chosen.token_for(ORDERS) is token
    assert await tokens.token_for(CREATE) is token


async def test_chosen_scopes_that_the_key_lacks_are_an_error_that_names_them() -> None:
    endpoint = Endpoint({"key-1": {READ}})
    chosen = source(endpoint).requiring((READ, "other.thing_read"))
    for _ in range(2):
        with pytest.raises(ScopeError, match=r"wants price.price_read other.thing_read; .* holds price.price_read"):
            await chosen.token_for(LIST)
    assert len(endpoint.requests) == 1


async def test_a_token_that_shows_all_a_key_holds_spares_asking_for_what_it_lacks() -> None:
    endpoint = Endpoint({"key-1": {READ}})
    tokens = source(endpoint)
    await tokens.token_for(OPEN)
    with pytest.raises(ScopeError):
        await tokens.token_for(CREATE)
    assert len(endpoint.requests) == 1


async def test_a_clock_that_jumps_costs_a_token_at_most() -> None:
    endpoint = Endpoint(expires_in=1000)
    clock = ManualClock()
    tokens = source(endpoint, clock=clock)
    await tokens.token_for(LIST)
    clock.advance(1e9)
    assert (await tokens.token_for(LIST)).value == "token-2"
    clock.advance(-2e9)
    assert (await tokens.token_for(LIST)).value == "token-2"
    await anyio.wait_all_tasks_blocked()
    assert len(endpoint.requests) == 2


def test_the_scopes_of_a_service_are_plain_unless_nothing_else_will_do() -> None:
    table = [
        operation("price.a.list", scopes=("price.a_read", "price.a_read_own")),
        operation("price.b.list", scopes=("price.b_read_own",)),
        operation("price.c.list", scopes=("custom.{lowerCaseType}_read", "price.c_read")),
        operation("order.d.list", scopes=("order.d_read",)),
    ]
    assert service_scopes(table, "price") == {"price.a_read", "price.b_read_own", "price.c_read"}


tokens_held = st.lists(st.builds(token, st.none() | st.frozensets(scopes, max_size=5)), max_size=6)
strategies = st.sampled_from(["least", "service", "all"])


@given(scope_lists, credentials, strategies, st.frozensets(scopes, max_size=8))
def test_every_strategy_prefers_the_same_keys_and_asks_for_what_will_do(wanted, keys, strategy, of_service) -> None:
    least = candidates(wanted, keys)
    found = candidates(wanted, keys, strategy=strategy, service_scopes=of_service)
    order = list(dict.fromkeys(client_id for client_id, _ in found))
    assert order == list(dict.fromkeys(client_id for client_id, _ in least))
    scopes_of = {each.client_id: each.scopes for each in keys}
    for client_id, asked in found:
        held = scopes_of[client_id]
        assert asked is None or satisfies(asked.split(), wanted)
        assert asked is None or held is None or set(asked.split()) <= held


@given(scope_lists, credentials)
def test_scopes_wanted_together_are_asked_for_together(wanted, keys) -> None:
    for candidate in candidates([" ".join(wanted)], keys):
        assert satisfies(candidate.scope.split(), [" ".join(wanted)])
        assert all(satisfies(candidate.scope.split(), [scope]) for scope in wanted)


@given(tokens_held, scope_lists)
def test_a_plain_scope_is_reused_before_an_own_one(tokens, wanted) -> None:
    plain = [scope for scope in wanted if not scope.endswith(("_own", "_by_vendor"))]
    found = reusable(tokens, wanted)
    if plain and any(satisfies(token.scopes, plain) for token in tokens):
        assert satisfies(found.scopes, plain)


UNPUBLISHED = "product.product_read_unpublished"
PRODUCTS = operation("product.products.list", scopes=(), conditional_scopes=(UNPUBLISHED, f"{UNPUBLISHED}_by_vendor"))
PUBLISH = operation(
    "product.products.create",
    "POST",
    scopes=("product.product_manage",),
    conditional_scopes=("product.product_publish", "product.product_unpublish"),
)


async def test_a_token_is_not_reused_that_would_silently_do_less() -> None:
    endpoint = Endpoint()
    tokens = source(endpoint)
    await tokens.token_for(LIST)
    assert (await tokens.token_for(PRODUCTS)).scopes == {UNPUBLISHED}
    assert endpoint.scopes == [READ, UNPUBLISHED]


async def test_conditional_scopes_are_asked_for_together_with_what_the_operation_wants() -> None:
    endpoint = Endpoint()
    await source(endpoint).token_for(PUBLISH)
    assert endpoint.scopes == ["product.product_manage product.product_publish product.product_unpublish"]


async def test_a_key_without_the_conditional_scopes_is_asked_once_and_serves_all_the_same() -> None:
    endpoint = Endpoint({"key-1": {"product.product_manage", READ}})
    tokens = source(endpoint)
    for _ in range(3):
        assert "product.product_manage" in ((await tokens.token_for(PUBLISH)).scopes or ())
    assert len(endpoint.requests) == 1
    for _ in range(3):
        await tokens.token_for(PRODUCTS)
    assert len(endpoint.requests) == 2


async def test_a_scope_that_is_wanted_and_lacking_is_an_error_with_conditional_ones_too() -> None:
    endpoint = Endpoint({"key-1": {"product.product_publish"}})
    with pytest.raises(ScopeError) as caught:
        await source(endpoint).token_for(PUBLISH)
    assert caught.value.scopes_wanted == ("product.product_manage",)


async def test_an_explanation_names_the_conditional_scopes() -> None:
    assert "product.product_publish" in str(source(Endpoint()).explain(PUBLISH))
