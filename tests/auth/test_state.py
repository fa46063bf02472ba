"""Tokens of sessions: read, kept, judged."""

from __future__ import annotations

import json
from dataclasses import replace
from math import inf, nan
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emporix_api.operations import OPERATIONS
from emporix_api.types import Operation
from emporix_async.auth.people import People, SessionState, SessionTokens, read_state, session_token
from emporix_async.concurrency import BackgroundTasks
from emporix_async.errors import ConfigurationError, ScopeError, TokenError, WrongTokenKind
from tests.manual_clock import ManualClock
from tests.operations import operation

SNAKE = {
    "access_token": "t0ken-access-1",
    "saas_token": "t0ken-saas-1",
    "expires_in": 1000,
    "refresh_token": "t0ken-refresh-1",
    "refresh_token_expires_in": 5000,
    "session_id": "t0ken-session-1",
}
CAMEL = {
    "accessToken": "t0ken-access-1",
    "saasToken": "t0ken-saas-1",
    "expiresIn": 1000,
    "refreshToken": "t0ken-refresh-1",
    "refreshTokenExpiresIn": 5000,
    "sessionId": "t0ken-session-1",
}
SECRETS = ("t0ken-access-1", "t0ken-saas-1", "t0ken-refresh-1", "t0ken-session-1")


def read(body: Any, kind: Any = "customer", previous: SessionState | None = None) -> SessionState:
    return read_state(body, kind=kind, tenant="acme", client_id="shop", time=100.0, previous=previous)


STATE = read(SNAKE)


@pytest.mark.parametrize("body", [SNAKE, CAMEL, SNAKE | CAMEL])
def test_fields_are_read_in_both_spellings(body) -> None:
    state = read(body)
    assert (state.access_token, state.saas_token, state.refresh_token, state.session_id) == SECRETS[:1] + SECRETS[1:]
    assert (state.expires_at, state.refresh_expires_at) == (1100.0, 5100.0)


@pytest.mark.parametrize("body", [None, [], "text", {}, {"access_token": None}, {"access_token": "a b"}])
def test_an_answer_without_a_token_is_an_error_that_shows_nothing_of_it(body) -> None:
    with pytest.raises(TokenError, match="no access token") as caught:
        read(body)
    assert "a b" not in str(caught.value)


def test_what_a_refresh_does_not_repeat_is_kept() -> None:
    state = read({"access_token": "t0ken-access-2"}, previous=replace(STATE, scopes=frozenset({"a.b_own"})))
    assert state.access_token == "t0ken-access-2"
    assert (state.saas_token, state.refresh_token, state.session_id) == (
        "t0ken-saas-1",
        "t0ken-refresh-1",
        "t0ken-session-1",
    )
    assert state.scopes == {"a.b_own"}


def test_a_login_keeps_the_guest_and_lends_their_session_id() -> None:
    guest = read(SNAKE | {"saas_token": None}, kind="anonymous")
    state = read({"access_token": "t0ken-access-2"}, previous=guest)
    assert (state.session_id, state.refresh_token, state.guest) == ("t0ken-session-1", None, guest)


def test_a_state_shows_no_token() -> None:
    text = repr(replace(STATE, guest=STATE))
    assert not any(secret in text for secret in SECRETS)
    assert "customer" in text


times = st.floats(min_value=0, max_value=1e10)
states = st.builds(
    SessionState,
    kind=st.sampled_from(["anonymous", "customer"]),
    tenant=st.just("acme"),
    client_id=st.just("shop"),
    access_token=st.just("t0ken-access-1"),
    expires_at=times,
    lifetime=times,
    refresh_token=st.sampled_from([None, "t0ken-refresh-1"]),
    refresh_expires_at=st.none() | times,
    refresh_lifetime=st.none() | times,
    scopes=st.none() | st.frozensets(st.sampled_from(["a.b_own", "c.d_read"])),
    guest=st.sampled_from([None, STATE]),
)


@given(states)
def test_a_state_survives_being_written_as_json(state) -> None:
    assert SessionState.from_dict(json.loads(json.dumps(state.to_dict()))) == state


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "service"},
        {"tenant": None},
        {"access_token": "a b"},
        {"refresh_token": 7},
        {"expires_at": "late"},
        {"expires_at": nan},
        {"lifetime": True},
        {"scopes": 5},
        {"guest": {"kind": "anonymous"}},
    ],
)
def test_what_is_no_state_is_refused_without_showing_it(wrong) -> None:
    with pytest.raises(ConfigurationError, match="not the state of a session") as caught:
        SessionState.from_dict(STATE.to_dict() | wrong)
    assert not any(secret in str(caught.value) for secret in SECRETS)


@pytest.mark.parametrize("data", [{}, [], None, {"kind": "customer"}])
def test_a_state_with_fields_missing_is_refused(data) -> None:
    with pytest.raises(ConfigurationError, match="not the state"):
        SessionState.from_dict(data)


def renewal_times(state: SessionState, time: float = 100.0) -> tuple[float, float, float]:
    """Return when the token of `state`, read at `time`, is renewed and expires: in seconds from then."""
    token = session_token(state, time - 7.0)
    return token.refresh_at - 7.0, token.unusable_at - 7.0, token.expires_at - 7.0


def test_tokens_are_renewed_ahead_of_their_expiry_as_long_as_that_can_be_done() -> None:
    assert renewal_times(STATE) == (750.0, 940.0, 1000.0)
    assert renewal_times(STATE, time=1100.0) == (-250.0, -60.0, 0.0)
    assert renewal_times(read(SNAKE | {"expires_in": 100_000})) == (4700.0, 99_940.0, 100_000.0)
    assert renewal_times(replace(STATE, refresh_token=None)) == (1000.0, 1000.0, 1000.0)


def test_a_guests_guest_is_not_read_however_deep_they_are_nested() -> None:
    data: Any = None
    for _ in range(700):
        data = STATE.to_dict() | {"guest": data}
    assert SessionState.from_dict(data).guest == STATE


def session(kind: Any, scopes: set[str] | None = None) -> SessionTokens:
    people: Any = People("acme", None, None, ManualClock(), BackgroundTasks())
    granted = None if scopes is None else frozenset(scopes)
    return SessionTokens(people, "shop", replace(STATE, kind=kind, expires_at=inf, scopes=granted))


async def refuses(tokens: SessionTokens, wanted: Operation) -> bool:
    try:
        await tokens.token_for(wanted)
    except (WrongTokenKind, ScopeError):
        return True
    return False


@pytest.mark.anyio
@pytest.mark.parametrize(("kind", "other"), [("anonymous", "customer"), ("customer", "anonymous")])
async def test_only_an_operation_of_the_other_kind_of_person_alone_is_no_sessions(kind, other) -> None:
    tokens = session(kind)
    refused = {key for key, each in OPERATIONS.items() if await refuses(tokens, each)}
    others = {key for key, each in OPERATIONS.items() if set(each.token_kinds) == {other}}
    # Both kinds are seen to work for this one.
    assert refused == others - {"customer_account.session.refresh"}
    assert refused


@pytest.mark.anyio
async def test_a_stated_grant_must_hold_one_of_the_alternatives_however_it_is_spelled() -> None:
    quotes = OPERATIONS["quote.quotes.list"]
    stock = OPERATIONS["availability.availabilities.get"]
    assert not await refuses(session("customer", {"quote.quote_read_own"}), quotes)
    assert not await refuses(session("anonymous", {"availability.availability_read"}), stock)
    assert await refuses(session("anonymous", {"order.history_view"}), stock)
    assert not await refuses(session("anonymous", {"order.history_view"}), OPERATIONS["product.products.list"])


@pytest.mark.anyio
async def test_scopes_that_may_be_those_of_services_alone_are_no_reason_to_refuse_a_person() -> None:
    every = operation(token_kinds=("service", "anonymous"), scopes=("cart.cart_manage",))
    assert not await refuses(session("anonymous", {"order.history_view"}), every)
    assert await refuses(session("customer", {"order.history_view"}), every)
