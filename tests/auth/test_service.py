"""Tokens: cache, single flight, refresh, scopes."""

from __future__ import annotations

import json
import logging
import random
from collections import Counter
from typing import Any

import anyio
import httpx
import pytest

from emporix_async.auth.credentials import Credential, Key
from emporix_async.auth.tokens import GivenToken, Token, read_token
from emporix_async.concurrency import BackgroundTasks
from emporix_async.errors import (
    CallTimeout,
    ConfigurationError,
    ConnectionFailed,
    InvalidCall,
    ScopeError,
    TokenError,
    WrongTokenKind,
)
from emporix_async.http import HTTPRequest, Response
from tests.fake_sender import FakeCall
from tests.manual_clock import ManualClock
from tests.operations import TENANT, operation
from tests.scripted_api import GET, PRICE_LIST, ScriptedAPI
from tests.token_endpoint import CREATE, LIST, MANAGE, OPEN, ORDERS, READ, Endpoint, source


async def test_a_token_is_fetched_with_the_narrowest_scope_that_will_do() -> None:
    endpoint = Endpoint()
    token = await source(endpoint).token_for(LIST)
    assert endpoint.requests == [
        {
            "grant_type": "client_credentials",
            "client_id": "key-1",
            "client_secret": "s3cret",
            "scope": f"tenant={TENANT} {READ}",
        }
    ]
    assert (token.value, token.scopes) == ("token-1", {READ})


async def test_ten_thousand_tasks_starting_cold_cause_one_request_per_scope_set() -> None:
    endpoint = Endpoint()
    tokens = source(endpoint)
    values: Counter[str] = Counter()

    async def one(wanted: Any) -> None:
        values[(await tokens.token_for(wanted)).value] += 1

    async with anyio.create_task_group() as tasks:
        for number in range(10_000):
            tasks.start_soon(one, (LIST, CREATE, ORDERS)[number % 3])
    assert sorted(endpoint.scopes, key=str) == ["order.order_read", MANAGE, READ]
    assert sorted(values.values()) == [3333, 3333, 3334]


async def test_a_cached_token_that_satisfies_the_operation_is_reused() -> None:
    endpoint = Endpoint()
    tokens = source(endpoint)
    first = await tokens.token_for(CREATE)
    assert await tokens.token_for(LIST) is first
    assert await tokens.token_for(OPEN) is first
    assert len(endpoint.requests) == 1


async def test_an_operation_without_scopes_takes_whatever_the_key_is_granted() -> None:
    endpoint = Endpoint()
    tokens = source(endpoint)
    token = await tokens.token_for(OPEN)
    assert endpoint.scopes == [None]
    assert await tokens.token_for(LIST) is token


async def test_cancelling_who_asked_first_hurts_nobody_who_waits() -> None:
    endpoint = Endpoint()
    stuck = anyio.Event()
    endpoint.before = stuck.wait
    tokens = source(endpoint)
    got: list[str] = []

    async def wait() -> None:
        got.append((await tokens.token_for(LIST)).value)

    async with anyio.create_task_group() as tasks:
        async with anyio.create_task_group() as leader:
            leader.start_soon(wait)
            await anyio.wait_all_tasks_blocked()
            for _ in range(20):
                tasks.start_soon(wait)
            await anyio.wait_all_tasks_blocked()
            assert len(endpoint.requests) == 1
            leader.cancel_scope.cancel()
        await anyio.wait_all_tasks_blocked()
        stuck.set()
    assert got == ["token-1"] * 20
    assert len(endpoint.requests) == 1


async def test_a_fetch_that_takes_longer_than_each_caller_waits_is_there_for_the_next() -> None:
    endpoint = Endpoint()
    slow = anyio.Event()
    endpoint.before = slow.wait
    tokens = source(endpoint)
    for _ in range(3):
        async with anyio.create_task_group() as impatient:
            impatient.start_soon(tokens.token_for, LIST)
            await anyio.wait_all_tasks_blocked()
            impatient.cancel_scope.cancel()
    slow.set()
    assert (await tokens.token_for(LIST)).value == "token-1"
    assert len(endpoint.requests) == 1


async def test_when_the_fetch_fails_all_who_wait_get_the_error_and_the_next_one_tries_again() -> None:
    endpoint = Endpoint()
    endpoint.answers = [httpx.Response(401, json={"fault": {"faultstring": "bad client"}})]
    tokens = source(endpoint)
    errors: list[TokenError] = []

    async def wait() -> None:
        with pytest.raises(TokenError) as caught:
            await tokens.token_for(LIST)
        errors.append(caught.value)

    async with anyio.create_task_group() as tasks:
        for _ in range(10):
            tasks.start_soon(wait)
    assert len(endpoint.requests) == 1
    assert {str(error) for error in errors} == {"no token for the credential 'key-1' → 401: bad client"}
    assert len({id(error) for error in errors}) == 10
    assert (await tokens.token_for(LIST)).value == "token-2"


async def test_before_expiry_a_token_is_refreshed_in_the_background_while_nobody_waits() -> None:
    endpoint = Endpoint(expires_in=1000)
    clock = ManualClock()
    tokens = source(endpoint, clock=clock)
    first = await tokens.token_for(LIST)
    clock.advance(749)
    assert await tokens.token_for(LIST) is first
    clock.advance(2)
    stuck = anyio.Event()
    endpoint.before = stuck.wait
    for _ in range(100):
        assert await tokens.token_for(LIST) is first
    await anyio.wait_all_tasks_blocked()
    assert len(endpoint.requests) == 2
    stuck.set()
    await anyio.wait_all_tasks_blocked()
    assert (await tokens.token_for(LIST)).value == "token-2"
    assert len(endpoint.requests) == 2


async def test_the_refresh_begins_up_to_a_fifth_of_the_window_earlier_by_chance() -> None:
    early, late = (source(Endpoint(expires_in=14_399), chance=lambda chance=chance: chance) for chance in (1.0, 0.0))
    assert (await late.token_for(LIST)).refresh_at - (await early.token_for(LIST)).refresh_at == pytest.approx(60)


async def test_closing_ends_a_refresh_under_way_and_begins_no_other() -> None:
    endpoint = Endpoint(expires_in=1000)
    clock, background = ManualClock(), BackgroundTasks()
    tokens = source(endpoint, clock=clock, background=background)
    await tokens.token_for(LIST)
    clock.advance(760)
    endpoint.before = anyio.sleep_forever
    await tokens.token_for(LIST)
    await anyio.wait_all_tasks_blocked()
    assert len(endpoint.requests) == 2
    for _ in range(2):
        await background.aclose()
    await tokens.token_for(LIST)
    await anyio.wait_all_tasks_blocked()
    assert len(endpoint.requests) == 2


async def test_a_caller_that_is_cancelled_does_not_end_the_refresh_it_began() -> None:
    endpoint = Endpoint(expires_in=1000)
    clock = ManualClock()
    tokens = source(endpoint, clock=clock)
    await tokens.token_for(LIST)
    clock.advance(760)
    with anyio.CancelScope() as scope:
        await tokens.token_for(LIST)
        scope.cancel()
    await anyio.wait_all_tasks_blocked()
    assert (await tokens.token_for(LIST)).value == "token-2"


async def test_shortly_before_expiry_everybody_waits_for_one_new_token() -> None:
    endpoint = Endpoint(expires_in=1000)
    clock = ManualClock()
    tokens = source(endpoint, clock=clock)
    await tokens.token_for(LIST)
    clock.advance(941)
    got: set[str] = set()

    async def call() -> None:
        got.add((await tokens.token_for(LIST)).value)

    async with anyio.create_task_group() as tasks:
        for _ in range(1000):
            tasks.start_soon(call)
    assert got == {"token-2"}
    assert len(endpoint.requests) == 2


async def test_a_refresh_that_fails_ahead_of_expiry_fails_no_call_and_is_not_repeated_at_once(caplog) -> None:
    endpoint = Endpoint(expires_in=1000)
    clock = ManualClock()
    tokens = source(endpoint, clock=clock)
    await tokens.token_for(LIST)
    clock.advance(760)
    endpoint.answers = [httpx.Response(500, text="s3cret")] * 2
    with caplog.at_level(logging.WARNING, logger="emporix_async"):
        for _ in range(5):
            assert (await tokens.token_for(LIST)).value == "token-1"
            await anyio.wait_all_tasks_blocked()
    assert len(endpoint.requests) == 2
    assert caplog.text.count("could not be refreshed") == 1
    assert "s3cret" not in caplog.text
    clock.advance(10)
    await tokens.token_for(LIST)
    await anyio.wait_all_tasks_blocked()
    assert len(endpoint.requests) == 3


async def test_in_its_last_minute_a_token_still_serves_while_the_endpoint_is_down(caplog) -> None:
    endpoint = Endpoint(expires_in=1000)
    clock = ManualClock()
    tokens = source(endpoint, clock=clock)
    await tokens.token_for(LIST)
    clock.advance(941)
    endpoint.answers = [httpx.Response(500), httpx.Response(500)]
    got: list[str] = []

    async def call() -> None:
        got.append((await tokens.token_for(LIST)).value)

    async with anyio.create_task_group() as tasks:
        for _ in range(100):
            tasks.start_soon(call)
    await call()
    assert got == ["token-1"] * 101
    assert len(endpoint.requests) == 2
    assert caplog.text.count("could not be refreshed") == 1
    clock.advance(60)
    with pytest.raises(TokenError):
        await tokens.token_for(LIST)


async def test_a_token_is_asked_for_once_more_where_a_success_cannot_be_read() -> None:
    endpoint = Endpoint()
    endpoint.answers = [httpx.Response(200, content=b"<html>")]
    assert (await source(endpoint).token_for(LIST)).value == "token-2"
    endpoint.answers = [httpx.Response(200, content=b"<html>"), httpx.Response(200, json={"scope": READ})]
    with pytest.raises(TokenError, match="no access token"):
        await source(endpoint).token_for(LIST)
    assert len(endpoint.requests) == 4


async def test_a_refused_token_is_dropped_but_not_the_one_that_came_in_its_place() -> None:
    endpoint = Endpoint()
    tokens = source(endpoint)
    old = await tokens.token_for(LIST)
    assert tokens.drop(old, LIST.key)
    new = await tokens.token_for(LIST)
    assert new.value == "token-2"
    assert tokens.drop(old, LIST.key)
    assert await tokens.token_for(LIST) is new


async def test_a_replay_meets_none_of_the_tokens_that_were_there_when_its_first_one_was_refused() -> None:
    endpoint, clock = Endpoint(), ManualClock()
    tokens = source(endpoint, clock=clock)
    wide = await tokens.token_for(CREATE)
    narrow = await tokens.requiring((READ,)).token_for(LIST)
    clock.advance(1)
    assert tokens.drop(narrow, LIST.key)
    # One of its key that would do is no use, and that of another operation is left to its own calls.
    again = await tokens.token_for(LIST, made_after=clock.now())
    assert again.value == "token-3"
    assert await tokens.token_for(CREATE) is wide
    # Others that are refused meanwhile share the new one.
    assert await tokens.token_for(LIST, made_after=clock.now()) is again


async def test_a_replay_does_not_share_a_fetch_begun_before_its_request_was_refused() -> None:
    endpoint, clock = Endpoint(expires_in=1000), ManualClock()
    tokens = source(endpoint, clock=clock)
    old = await tokens.token_for(LIST)
    clock.advance(760)
    stuck = anyio.Event()
    endpoint.before = stuck.wait
    await tokens.token_for(LIST)
    await anyio.wait_all_tasks_blocked()
    clock.advance(1)
    tokens.drop(old, LIST.key)
    got: list[str] = []

    async def replay() -> None:
        got.append((await tokens.token_for(LIST, made_after=clock.now())).value)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(replay)
        await anyio.wait_all_tasks_blocked()
        stuck.set()
    assert got == ["token-3"]


async def test_a_token_refused_as_soon_as_it_was_made_is_fetched_with_growing_pauses() -> None:
    endpoint, clock = Endpoint(), ManualClock()
    tokens = source(endpoint, clock=clock, chance=lambda: 1.0)
    for _ in range(9):
        tokens.drop(await tokens.token_for(LIST), LIST.key)
    # The first refusal is mostly that of a token which was revoked, and costs no time.
    assert clock.slept == [0.5, 1.0, 2.0, 4.0, 8.0, 10.0, 10.0]
    token = await tokens.token_for(LIST)
    clock.advance(60)
    tokens.drop(token, LIST.key)
    before = clock.now()
    await tokens.token_for(LIST)
    assert clock.now() == before


async def test_tokens_that_are_denied_in_a_row_are_asked_for_with_growing_pauses() -> None:
    endpoint, clock = Endpoint(), ManualClock()
    tokens = source(endpoint, clock=clock, chance=lambda: 1.0)
    endpoint.answers = [httpx.Response(401)] * 9
    for _ in range(9):
        with pytest.raises(TokenError):
            await tokens.token_for(LIST)
    assert clock.slept == [0.5, 1.0, 2.0, 4.0, 8.0, 10.0, 10.0]


async def test_a_call_of_one_attempt_makes_one_request_for_its_token() -> None:
    endpoint = Endpoint()
    tokens = source(endpoint)
    for answer in (httpx.ConnectError, httpx.Response(503), httpx.Response(200, content=b"<html>")):
        endpoint.answers = [answer]
        with pytest.raises((ConnectionFailed, TokenError)):
            await tokens.token_for(LIST, attempts=1)
    assert len(endpoint.requests) == 3


async def test_who_may_try_more_often_goes_on_where_a_shared_fetch_gave_up() -> None:
    endpoint, stuck, failed = Endpoint(), anyio.Event(), []
    endpoint.before, endpoint.answers = stuck.wait, [httpx.ConnectError]
    tokens = source(endpoint)

    async def impatient() -> None:
        with pytest.raises(ConnectionFailed) as caught:
            await tokens.token_for(LIST, attempts=1)
        failed.append(caught.value)

    async with anyio.create_task_group() as tasks:
        for _ in range(3):
            tasks.start_soon(impatient)
        await anyio.wait_all_tasks_blocked()
        tasks.start_soon(tokens.token_for, LIST)
        await anyio.wait_all_tasks_blocked()
        stuck.set()
    assert (len(failed), len(endpoint.requests)) == (3, 2)


@pytest.mark.parametrize("now", [1000.1, 0.3, 1e9 + 0.7])
async def test_a_token_asked_for_at_the_very_moment_of_the_refusal_is_new_enough(now) -> None:
    endpoint = Endpoint(expires_in=14_398.7)
    with anyio.fail_after(5):
        await source(endpoint, clock=ManualClock(now)).token_for(LIST, made_after=now)
    assert len(endpoint.requests) == 1


async def test_the_next_alternative_is_asked_for_when_one_is_not_granted() -> None:
    endpoint = Endpoint({"key-1": {MANAGE}})
    tokens = source(endpoint)
    assert (await tokens.token_for(LIST)).scopes == {MANAGE}
    assert endpoint.scopes == [READ, MANAGE]


async def test_a_scope_that_no_key_holds_is_an_error_before_the_call_and_is_remembered() -> None:
    endpoint = Endpoint({"key-1": set()})
    tokens = source(endpoint)
    for _ in range(3):
        with pytest.raises(ScopeError) as caught:
            await tokens.token_for(CREATE)
    assert len(endpoint.requests) == 1
    assert caught.value.scopes_wanted == (MANAGE,)
    assert caught.value.scopes_held == frozenset()
    assert "price.prices.create" in str(caught.value)
    assert "key-1" in str(caught.value)
    assert "s3cret" not in str(caught.value)


async def test_a_refusal_is_forgotten_with_the_token_that_showed_it() -> None:
    endpoint = Endpoint({"key-1": set()}, expires_in=100)
    clock = ManualClock()
    tokens = source(endpoint, clock=clock)
    with pytest.raises(ScopeError):
        await tokens.token_for(CREATE)
    endpoint.held = {"key-1": {MANAGE}}
    clock.advance(101)
    assert (await tokens.token_for(CREATE)).scopes == {MANAGE}


async def test_a_refusal_shown_by_a_token_that_hardly_lives_is_still_remembered() -> None:
    endpoint = Endpoint({"key-1": set()}, expires_in=1e-9)
    with pytest.raises(ScopeError):
        await source(endpoint).token_for(CREATE)
    assert len(endpoint.requests) == 1


async def test_a_key_that_lost_a_scope_is_noticed_when_its_token_is_refreshed() -> None:
    endpoint = Endpoint({"key-1": {MANAGE}}, expires_in=1000)
    clock = ManualClock()
    tokens = source(endpoint, clock=clock)
    await tokens.token_for(CREATE)
    endpoint.held = {"key-1": set()}
    clock.advance(760)
    await tokens.token_for(CREATE)
    await anyio.wait_all_tasks_blocked()
    with pytest.raises(ScopeError):
        await tokens.token_for(CREATE)


async def test_a_token_that_hardly_lives_still_serves_the_call_it_was_fetched_for() -> None:
    endpoint = Endpoint(expires_in=1e-9)
    clock = ManualClock()
    tokens = source(endpoint, clock=clock)
    assert (await tokens.token_for(LIST)).value == "token-1"
    clock.advance(1)
    assert (await tokens.token_for(LIST)).value == "token-2"


async def test_a_key_whose_known_scopes_do_not_suffice_is_not_asked_at_all() -> None:
    endpoint = Endpoint()
    tokens = source(endpoint, Credential("key-1", "s3cret", [READ]))
    with pytest.raises(ScopeError) as caught:
        await tokens.token_for(CREATE)
    assert endpoint.requests == []
    assert caught.value.scopes_held == {READ}


async def test_the_least_powerful_credential_is_used() -> None:
    endpoint = Endpoint()
    tokens = source(endpoint, Credential("backend", "s3cret"), Credential("reader", "other", [READ]))
    await tokens.token_for(LIST)
    await tokens.token_for(CREATE)
    assert [form["client_id"] for form in endpoint.requests] == ["reader", "backend"]


async def test_an_operation_for_customers_says_that_it_wants_another_kind_of_token() -> None:
    entry = operation("cart.carts.merge", "POST", token_kinds=("customer", "anonymous"))
    with pytest.raises(WrongTokenKind, match="customer or anonymous"):
        await source(Endpoint()).token_for(entry)


async def test_a_storefront_credential_alone_gives_no_service_token() -> None:
    with pytest.raises(ConfigurationError, match="no service credential"):
        await source(Endpoint(), Credential("shop", kind="storefront")).token_for(LIST)


async def test_a_token_endpoint_that_is_down_is_tried_again_and_then_named() -> None:
    endpoint = Endpoint()
    endpoint.answers = [httpx.ConnectError, httpx.Response(503)]
    assert (await source(endpoint).token_for(LIST)).value == "token-3"
    endpoint.answers = [httpx.ConnectError] * 5
    with pytest.raises(ConnectionFailed, match="POST /oauth/token"):
        await source(endpoint).token_for(LIST)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ([httpx.ConnectError] * 9, ConnectionFailed),
        ([httpx.ReadTimeout] * 9, CallTimeout),
        ([httpx.Response(500)] * 9, TokenError),
        ([httpx.Response(200, html="<html><title>Sign in</title></html>")] * 2, TokenError),
        ([httpx.Response(200, json={"access_token": "t0ken-1", "scope": ""})] * 2, ScopeError),
        ([httpx.Response(200, json={"access_token": "t0ken-1", "scope": "other.thing_read"})] * 2, ScopeError),
    ],
    ids=["down", "slow", "500", "HTML", "empty scope", "a scope the key lacks"],
)
async def test_a_troubled_endpoint_ends_in_a_clear_error_and_is_asked_again_next_time(answers, expected) -> None:
    endpoint = Endpoint()
    clock = ManualClock()
    tokens = source(endpoint, clock=clock)
    endpoint.answers = list(answers)
    with pytest.raises(expected) as caught:
        await tokens.token_for(LIST)
    assert "s3cret" not in str(caught.value)
    endpoint.answers = []
    # What a key lacks is remembered until the token expires that showed it.
    clock.advance(14_400 if expected is ScopeError else 0)
    assert (await tokens.token_for(LIST)).value


async def test_a_token_is_fetched_with_a_pool_of_one() -> None:
    tokens = source(Endpoint(), max_concurrency=1)
    assert (await tokens.token_for(LIST)).value == "token-1"


KEY = Credential("key-1", "s3cret")


def read(status: int, content: bytes, credential: Credential = KEY, scope: str | None = READ) -> Token:
    response = Response(HTTPRequest("POST", "", "/oauth/token"), status, {}, iter(()))  # type: ignore[arg-type]
    response.content, response.call = content, FakeCall()  # type: ignore[assignment]
    return read_token(response, credential, Key(credential.client_id, scope), made_at=0.0)


DEEP = b'{"access_token":' * 700 + b"1" + b"}" * 700


@pytest.mark.parametrize(
    ("status", "content"),
    [
        (200, b""),
        (200, b"<html>login</html>"),
        (200, b"[]"),
        (200, b"null"),
        (200, b'"token"'),
        (200, b"{}"),
        (200, b'{"access_token": null}'),
        (200, b'{"access_token": ""}'),
        (200, b'{"access_token": 7}'),
        (200, b'{"access_token": "bad s3cret\\r\\nX: y"}'),
        (204, b""),
        (302, b""),
        (400, b'{"error": "invalid_client", "error_description": "s3cret is wrong"}'),
        (401, b'{"fault": {"faultstring": "s3cret", "detail": {"errorcode": "oauth.v2.InvalidClientIdentifier"}}}'),
        (500, b"<html><title>s3cret</title></html>"),
        (200, DEEP),
        (400, DEEP),
    ],
)
def test_an_answer_without_a_token_is_a_clear_error_without_secrets(status, content) -> None:
    with pytest.raises(TokenError) as caught:
        read(status, content)
    assert "key-1" in str(caught.value)
    assert str(status) in str(caught.value)
    assert "s3cret" not in f"{caught.value!r} {caught.value} {caught.value.__dict__}"


def test_a_secret_echoed_as_it_was_sent_is_not_shown() -> None:
    with pytest.raises(TokenError) as caught:
        read(400, b"client_secret=s3%2Bcret", Credential("key-1", "s3+cret"))
    assert "s3%2Bcret" not in str(caught.value)


def test_the_gateways_fault_is_read() -> None:
    with pytest.raises(TokenError) as caught:
        read(401, b'{"fault": {"faultstring": "Unknown key", "detail": {"errorcode": "oauth.v2.Invalid"}}}')
    assert str(caught.value) == "no token for the credential 'key-1' → 401 oauth.v2.Invalid: Unknown key"


@pytest.mark.parametrize(
    ("body", "credential", "scope", "expected"),
    [
        (b'{"access_token": "t", "scope": "a.b_read tenant=acme"}', KEY, READ, {"a.b_read"}),
        (b'{"access_token": "t", "scope": ""}', KEY, READ, set()),
        (b'{"access_token": "t"}', KEY, READ, {READ}),
        (b'{"access_token": "t"}', KEY, None, None),
        (b'{"access_token": "t"}', Credential("key-2", "s3cret", [READ]), None, {READ}),
    ],
)
def test_granted_scopes_are_those_stated_else_those_asked_for(body, credential, scope, expected) -> None:
    assert read(200, body, credential, scope).scopes == expected


def lifetime(stated: object) -> float:
    return read(200, json.dumps({"access_token": "t", "expires_in": stated}).encode()).lifetime


@pytest.mark.parametrize(
    ("stated", "seconds"),
    [
        (14399, 14399),
        ("3599", 3599),
        (12.5, 12.5),
        (10**30, 86_400),
        (0, 300),
        (-5, 300),
        (None, 300),
        ("soon", 300),
        ("nan", 300),
        ("inf", 300),
        ([], 300),
    ],
)
def test_a_lifetime_is_read_leniently(stated, seconds) -> None:
    assert lifetime(stated) == seconds


async def test_a_given_token_is_used_for_everything_and_never_replaced() -> None:
    given_token = GivenToken("t0ken")
    token = await given_token.token_for(operation(token_kinds=("customer",)))
    assert token.value == "t0ken"
    assert not given_token.drop(token, LIST.key)
    assert "t0ken" not in repr(token)


async def test_closing_the_client_ends_all_who_wait_for_a_token_and_asks_for_no_other() -> None:
    api, errors = ScriptedAPI(), []
    api.before = anyio.sleep_forever
    emporix = api.client()

    async def call() -> None:
        with pytest.raises(InvalidCall, match="closed") as caught:
            await emporix.call(GET, path=PRICE_LIST)
        errors.append(caught.value)

    async with anyio.create_task_group() as tasks:
        for _ in range(3):
            tasks.start_soon(call)
        await anyio.wait_all_tasks_blocked()
        with anyio.fail_after(10):
            await emporix.aclose()
    assert (len(errors), len(api.token_requests)) == (3, 0)
    assert emporix.stats().in_flight == 0


@pytest.mark.parametrize(("client_id", "secret"), [("key\ud800", "s3cret"), ("key-1", "s3cret\ud800")])
def test_a_credential_that_cannot_be_sent_is_an_error_of_the_configuration(client_id, secret) -> None:
    with pytest.raises(ConfigurationError, match="UTF-8") as caught:
        Credential(client_id, secret)
    assert "s3cret" not in str(caught.value)


async def test_five_hundred_who_wait_are_cancelled_at_random_and_the_others_get_their_token() -> None:
    endpoint = Endpoint()
    arrived = anyio.Event()
    endpoint.before = arrived.wait
    tokens = source(endpoint)
    got: list[str] = []
    scopes: list[anyio.CancelScope] = []

    async def wait() -> None:
        with anyio.CancelScope() as scope:
            scopes.append(scope)
            got.append((await tokens.token_for(LIST)).value)

    async with anyio.create_task_group() as tasks:
        for _ in range(1000):
            tasks.start_soon(wait)
        await anyio.wait_all_tasks_blocked()
        for scope in random.Random(4).sample(scopes, 500):
            scope.cancel()
        await anyio.wait_all_tasks_blocked()
        arrived.set()
    assert len(got) == 500
    assert len(set(got)) == 1
    assert len(endpoint.requests) <= 2
