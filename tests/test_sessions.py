"""Sessions of guests and customers: what they call, with which token, and how they go on and end."""

from __future__ import annotations

import contextlib
import gc
import json
import logging
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from emporix_async import (
    AnonymousSession,
    BadRequest,
    ConfigurationError,
    ConnectionFailed,
    Credential,
    CustomerSession,
    DecodeError,
    Emporix,
    Forbidden,
    InvalidCall,
    MissingScope,
    RateLimited,
    ScopeError,
    ServerError,
    SessionEnded,
    SessionState,
    TokenError,
    Unauthorized,
    WrongTokenKind,
)
from emporix_async.auth import people as people_tokens
from tests.manual_clock import ManualClock

BEGIN = "/customerlogin/auth/anonymous/login"
CONTINUE = "/customerlogin/auth/anonymous/refresh"
LOGIN = "/customer/acme/login"
REFRESH = "/customer/acme/refreshauthtoken"
ME = "/customer/acme/me"
LOGOUT = "/customer/acme/logout"
KEYS = (Credential("key-1", "s3cret"), Credential("shop", kind="storefront"))


class API:
    """Gives tokens to guests (`guest-t0ken-1`) and customers (`customer-t0ken-1`), and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[httpx.Request] = []
        self.given = Counter[str]()
        self.answers: dict[str, list[httpx.Response | Exception]] = {}
        self.refused: set[str] = set()
        self.before: dict[str, Callable[[], Any]] = {}
        self.expires_in: Any = 3600

    def paths(self) -> list[str]:
        return [request.url.path for request in self.asked]

    def bearers(self, path: str) -> list[str | None]:
        return [request.headers.get("authorization") for request in self.asked if request.url.path == path]

    def last(self, path: str) -> httpx.Request:
        return next(request for request in reversed(self.asked) if request.url.path == path)

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        self.asked.append(request)
        await self.before.get(path, anyio.lowlevel.checkpoint)()
        if request.headers.get("authorization") in self.refused:
            return httpx.Response(401, json={"fault": {"faultstring": "expired"}})
        if self.answers.get(path):
            answer = self.answers[path].pop(0)
            if isinstance(answer, Exception):
                raise answer
            return answer
        if path in (BEGIN, CONTINUE):
            return self._tokens("guest", sessionId="guest-session", refresh_token="guest-r3fresh")
        if path == LOGIN or path.endswith(("socialLogin", "exchangeauthtoken")):
            return self._tokens("customer", saas_token="s4as-token", session_id="customer-session")
        if path == REFRESH:
            return self._tokens("customer")
        ended = path.endswith("/logout")
        return httpx.Response(204) if ended else httpx.Response(200, json={"id": "a", "access_token": "service-t0ken"})

    def _tokens(self, kind: str, **more: Any) -> httpx.Response:
        self.given[kind] += 1
        body = {"access_token": f"{kind}-t0ken-{self.given[kind]}", "expires_in": self.expires_in}
        body |= {"refresh_token": f"{kind}-r3fresh-{self.given[kind]}", "refresh_token_expires_in": 86_399}
        return httpx.Response(200, json=body | more)


@pytest.fixture
def api() -> API:
    return API()


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def emporix(api: API, clock: ManualClock) -> Emporix:
    return Emporix("acme", KEYS, http_client=httpx.AsyncClient(transport=httpx.MockTransport(api)), clock=clock)


@pytest.fixture
async def customer(emporix: Emporix) -> CustomerSession:
    return await emporix.anonymous().login("ada@shop.test", "pa55word")


async def test_a_guest_logs_in_with_the_storefront_key_when_the_session_is_entered(emporix, api) -> None:
    async with emporix.anonymous(site="main", currency="EUR", language="en", location="DE") as guest:
        assert api.paths() == [BEGIN]
        assert guest.session_id == "guest-session"
    query = {"tenant": "acme", "client_id": "shop", "siteCode": "main", "currency": "EUR", "language": "en"}
    assert dict(api.last(BEGIN).url.params) == query | {"targetLocation": "DE"}
    assert api.bearers(BEGIN) == [None]


async def test_a_session_has_the_same_namespaces_and_calls_with_its_own_token(emporix, api) -> None:
    guest = emporix.anonymous()
    await guest.customer_account.me.get()
    await guest.call("customer_account.me.get")
    assert api.paths() == [BEGIN, ME, ME]
    assert api.bearers(ME) == ["Bearer guest-t0ken-1"] * 2
    await emporix.call("price.price_lists.get", path={"priceListId": "pl-1"})
    assert api.paths()[-2] == "/oauth/token"


async def test_a_session_lists_by_key_with_its_own_token(customer, api) -> None:
    segments = "/customer-segment/acme/segments"
    api.answers[segments] = [httpx.Response(200, json=[{"id": "s-1"}])]
    assert (await customer.listing("customer_segment.segments")).items == [{"id": "s-1"}]
    assert api.bearers(segments) == ["Bearer customer-t0ken-1"]


async def test_many_first_calls_begin_one_session(emporix, api) -> None:
    guest = emporix.anonymous()
    async with anyio.create_task_group() as tasks:
        for _ in range(100):
            tasks.start_soon(guest.call, "customer_account.me.get")
    assert api.paths().count(BEGIN) == 1


async def test_without_a_storefront_key_there_are_no_guests() -> None:
    with pytest.raises(ConfigurationError, match="EMPORIX_STOREFRONT_CLIENT_ID"):
        Emporix("acme", KEYS[0]).anonymous()


async def test_a_storefront_key_that_is_refused_is_named(emporix, api) -> None:
    api.answers[BEGIN] = [httpx.Response(401, json={"message": "no such key"})]
    with pytest.raises(TokenError, match=r"'shop'.*no such key") as caught:
        await emporix.anonymous().call("customer_account.me.get")
    assert caught.value.body == {"message": "no such key"}


async def test_an_expired_guest_is_refreshed_and_keeps_the_session(emporix, api, clock) -> None:
    guest = emporix.anonymous()
    await guest.call("customer_account.me.get")
    clock.advance(3600)
    await guest.call("customer_account.me.get")
    assert api.paths() == [BEGIN, ME, CONTINUE, ME]
    query = {
        "tenant": "acme",
        "client_id": "shop",
        "anonymous_token": "guest-t0ken-1",
        "refresh_token": "guest-r3fresh",
    }
    assert dict(api.last(CONTINUE).url.params) == query
    assert guest.session_id == "guest-session"


async def test_a_login_is_made_with_the_guests_token_and_gives_a_session_of_its_own(emporix, api) -> None:
    guest = emporix.anonymous()
    customer = await guest.login("ada@shop.test", "pa55word")
    assert json.loads(api.last(LOGIN).content) == {"email": "ada@shop.test", "password": "pa55word"}
    assert api.bearers(LOGIN) == ["Bearer guest-t0ken-1"]
    await customer.customer_account.me.get()
    await guest.customer_account.me.get()
    assert api.bearers(ME) == ["Bearer customer-t0ken-1", "Bearer guest-t0ken-1"]
    assert (customer.session_id, customer.state().saas_token) == ("customer-session", "s4as-token")


async def test_a_refresh_rotates_and_keeps_the_saas_token(customer, api, clock) -> None:
    clock.advance(3600)
    await customer.call("customer_account.me.get")
    assert dict(api.last(REFRESH).url.params) == {"refreshToken": "customer-r3fresh-1"}
    assert api.bearers(ME) == ["Bearer customer-t0ken-2"]
    state = customer.state()
    assert (state.refresh_token, state.saas_token, state.session_id) == (
        "customer-r3fresh-2",
        "s4as-token",
        "customer-session",
    )


async def test_a_refresh_bears_the_guests_token_renewed_where_it_has_expired(customer, api, clock) -> None:
    clock.advance(3600)
    await customer.call("customer_account.me.get")
    assert api.paths()[2:] == [CONTINUE, REFRESH, ME]
    assert api.bearers(REFRESH) == ["Bearer guest-t0ken-2"]


async def test_which_token_a_refresh_bears_is_one_line_to_change(customer, api, clock, monkeypatch) -> None:
    monkeypatch.setattr(people_tokens, "REFRESH_BEARER", "customer")
    clock.advance(3600)
    await customer.call("customer_account.me.get")
    assert api.paths()[2:] == [REFRESH, ME]
    assert api.bearers(REFRESH) == ["Bearer customer-t0ken-1"]


async def test_where_the_guest_is_gone_another_will_do_for_the_refresh(customer, api, clock) -> None:
    api.answers[CONTINUE] = [httpx.Response(401, json={})]
    clock.advance(3600)
    await customer.call("customer_account.me.get")
    assert api.paths()[2:] == [CONTINUE, BEGIN, REFRESH, ME]
    assert customer.session_id == "customer-session"


async def test_a_refused_token_is_renewed_and_the_call_replayed_once(customer, api) -> None:
    api.refused.add("Bearer customer-t0ken-1")
    await customer.call("customer_account.me.get")
    assert api.bearers(ME) == ["Bearer customer-t0ken-1", "Bearer customer-t0ken-2"]
    api.answers[ME] = [httpx.Response(401, json={}), httpx.Response(401, json={})]
    with pytest.raises(Unauthorized):
        await customer.call("customer_account.me.get")
    assert api.paths().count(ME) == 4


async def test_many_calls_that_are_refused_together_cause_one_refresh(customer, api) -> None:
    api.refused.add("Bearer customer-t0ken-1")
    async with anyio.create_task_group() as tasks:
        for _ in range(16):
            tasks.start_soon(customer.call, "customer_account.me.get")
    assert api.paths().count(REFRESH) == 1


async def test_a_thousand_calls_during_an_expiry_cause_one_refresh(customer, api, clock) -> None:
    clock.advance(3600)
    async with anyio.create_task_group() as tasks:
        for _ in range(1000):
            tasks.start_soon(customer.call, "customer_account.me.get")
    assert api.paths().count(REFRESH) == 1
    assert set(api.bearers(ME)) == {"Bearer customer-t0ken-2"}


async def test_near_its_expiry_a_token_is_renewed_once_and_nobody_waits(customer, api, clock) -> None:
    clock.advance(3400)
    stuck = anyio.Event()
    api.before[REFRESH] = stuck.wait
    async with anyio.create_task_group() as tasks:
        for _ in range(10):
            tasks.start_soon(customer.call, "customer_account.me.get")
    assert api.bearers(ME) == ["Bearer customer-t0ken-1"] * 10
    stuck.set()
    await anyio.wait_all_tasks_blocked()
    await customer.call("customer_account.me.get")
    assert api.bearers(ME)[-1] == "Bearer customer-t0ken-2"
    assert api.paths().count(REFRESH) == 1


async def test_a_renewal_ahead_that_fails_leaves_the_token_in_use_for_a_while(customer, api, clock, caplog) -> None:
    clock.advance(3400)
    api.answers[REFRESH] = [httpx.Response(500, json={"message": "down"})]
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            await customer.call("customer_account.me.get")
            await anyio.wait_all_tasks_blocked()
    assert api.bearers(ME) == ["Bearer customer-t0ken-1"] * 2
    assert api.paths().count(REFRESH) == 1
    assert "could not be refreshed" in caplog.text
    clock.advance(10)
    await customer.call("customer_account.me.get")
    await anyio.wait_all_tasks_blocked()
    await customer.call("customer_account.me.get")
    assert api.bearers(ME)[-1] == "Bearer customer-t0ken-2"


async def test_in_its_last_minute_a_token_is_still_used_where_no_other_can_be_had(customer, api, clock) -> None:
    clock.advance(3590)
    api.answers[REFRESH] = [httpx.Response(500, json={})]
    await customer.call("customer_account.me.get")
    clock.advance(10)
    await customer.call("customer_account.me.get")
    assert api.bearers(ME) == ["Bearer customer-t0ken-1", "Bearer customer-t0ken-2"]


async def test_a_renewal_outlives_the_cancellation_of_its_task(customer, api, clock) -> None:
    clock.advance(3600)
    stuck = anyio.Event()
    api.before[REFRESH] = stuck.wait

    async with anyio.create_task_group() as tasks:
        for _ in range(500):
            tasks.start_soon(customer.call, "customer_account.me.get")
        await anyio.wait_all_tasks_blocked()
        tasks.cancel_scope.cancel()
    assert ME not in api.paths()
    stuck.set()
    await anyio.wait_all_tasks_blocked()
    assert customer.state().refresh_token == "customer-r3fresh-2"
    await customer.call("customer_account.me.get")
    assert api.paths().count(REFRESH) == 1


async def test_a_renewal_survives_the_client_that_closes_meanwhile(customer, emporix, api, clock) -> None:
    clock.advance(3600)
    stuck = anyio.Event()
    api.before[REFRESH] = stuck.wait

    async def call() -> None:
        # Whether the call itself still comes through is a matter of chance.
        with contextlib.suppress(InvalidCall):
            await customer.call("customer_account.me.get")

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(call)
        await anyio.wait_all_tasks_blocked()
        tasks.start_soon(emporix.aclose)
        await anyio.wait_all_tasks_blocked()
        stuck.set()
    assert customer.state().refresh_token == "customer-r3fresh-2"


async def test_a_refresh_token_that_is_no_longer_taken_ends_the_session(customer, emporix, api, clock) -> None:
    api.answers[REFRESH] = [httpx.Response(401, json={"message": "no: customer-r3fresh-1"}) for _ in range(2)]
    clock.advance(3600)
    for _ in range(2):
        with pytest.raises(SessionEnded, match="the customer session is over") as caught:
            await customer.call("customer_account.me.get")
        assert "customer-r3fresh-1" not in str(caught.value)
    assert not emporix._people.live.get(("acme", "customer", "customer-r3fresh-1"))
    # The guest's token was renewed and tried again, because it might have been the one refused.
    assert api.paths().count(REFRESH) == 2
    assert ME not in api.paths()


async def test_a_failing_token_endpoint_ends_no_session(customer, api, clock) -> None:
    clock.advance(3600)
    api.answers[REFRESH] = [httpx.Response(500, text="<html>")]
    with pytest.raises(ServerError):
        await customer.call("customer_account.me.get")
    await customer.call("customer_account.me.get")
    assert api.bearers(ME) == ["Bearer customer-t0ken-2"]


async def test_a_customer_acts_for_a_company_and_goes_on_doing_so(customer, api, clock) -> None:
    await customer.act_for("le-1")
    await customer.call("customer_account.me.get")
    assert dict(api.last(REFRESH).url.params) == {"refreshToken": "customer-r3fresh-1", "legalEntityId": "le-1"}
    assert api.bearers(ME) == ["Bearer customer-t0ken-2"]
    assert customer.state().legal_entity_id == "le-1"
    clock.advance(3600)
    await customer.call("customer_account.me.get")
    assert dict(api.last(REFRESH).url.params) == {"refreshToken": "customer-r3fresh-2", "legalEntityId": "le-1"}


async def test_a_company_that_is_refused_changes_nothing(customer, api) -> None:
    api.answers[REFRESH] = [httpx.Response(403, json={"message": "not theirs"})]
    with pytest.raises(Forbidden, match="not theirs"):
        await customer.act_for("le-2")
    await customer.call("customer_account.me.get")
    assert api.bearers(ME) == ["Bearer customer-t0ken-1"]
    assert customer.state().legal_entity_id is None


@pytest.mark.parametrize(
    "answer", [httpx.Response(204), httpx.Response(200, json={"message": "bye"}), httpx.Response(202)]
)
async def test_a_logout_names_the_token_and_ends_the_session(customer, api, answer) -> None:
    api.answers[LOGOUT] = [answer]
    await customer.logout()
    await customer.logout()
    (request,) = [request for request in api.asked if request.url.path == LOGOUT]
    assert dict(request.url.params) == {"accessToken": "customer-t0ken-1"}
    assert request.headers["authorization"] == "Bearer customer-t0ken-1"
    with pytest.raises(SessionEnded, match="logged out"):
        await customer.call("customer_account.me.get")
    with pytest.raises(SessionEnded, match="logged out"):
        await customer.act_for("le-1")


@pytest.mark.parametrize(
    "failures",
    [
        [httpx.Response(500)],
        [httpx.ReadError("lost")],
        [httpx.Response(401)] * 2,
        [httpx.Response(200, html="<html>Sign in")],
    ],
)
async def test_a_logout_that_fails_ends_the_session_and_can_be_repeated(customer, api, failures) -> None:
    api.answers[LOGOUT] = [*failures]
    with pytest.raises((ServerError, ConnectionFailed, Unauthorized, DecodeError)):
        await customer.options(attempts=1).logout()
    with pytest.raises(SessionEnded, match="logged out"):
        await customer.call("customer_account.me.get")
    for _ in range(2):
        await customer.logout()
    assert api.paths().count(LOGOUT) == len(failures) + 1


async def test_a_logout_beside_one_that_fails_makes_its_own_attempt(customer, api) -> None:
    api.answers[LOGOUT], outcomes = [httpx.Response(500)], []

    async def log_out() -> None:
        try:
            await customer.logout()
        except ServerError:
            outcomes.append("failed")
        else:
            outcomes.append("done")

    async with anyio.create_task_group() as tasks:
        for _ in range(3):
            tasks.start_soon(log_out)
    assert sorted(outcomes) == ["done", "done", "failed"]
    assert api.paths().count(LOGOUT) == 2


async def test_a_logout_whose_token_was_refused_ends_the_one_it_gets_instead(customer, api) -> None:
    api.refused.add("Bearer customer-t0ken-1")
    await customer.logout()
    assert dict(api.last(LOGOUT).url.params) == {"accessToken": "customer-t0ken-2"}


async def test_a_session_that_has_ended_needs_no_logout(customer, api, clock) -> None:
    api.answers[REFRESH] = [httpx.Response(401, json={}) for _ in range(2)]
    clock.advance(3600)
    for _ in range(2):
        await customer.logout()
    assert LOGOUT not in api.paths()
    assert api.paths().count(REFRESH) == 2


async def test_a_session_is_validated_with_its_own_token(customer, api) -> None:
    api.answers["/customer/acme/validateauthtoken"] = [httpx.Response(200, json={"email": "ada@shop.test"})]
    assert (await customer.validate()).email == "ada@shop.test"
    assert api.bearers("/customer/acme/validateauthtoken") == ["Bearer customer-t0ken-1"]


async def test_a_social_login_sends_the_code_and_the_guests_session(emporix, api) -> None:
    answer = {
        "access_token": "social-t0ken",
        "expires_in": "14399",
        "refresh_token": "r3fresh-social",
        "scope": "a.b_own tenant=acme",
    }
    api.answers["/customer/acme/socialLogin"] = [httpx.Response(200, json=answer)]
    customer = await emporix.anonymous().social_login("the-code", "https://shop.test/back", code_verifier="v")
    request = api.last("/customer/acme/socialLogin")
    query = {"code": "the-code", "redirect_uri": "https://shop.test/back", "code_verifier": "v"}
    assert dict(request.url.params) == query
    assert request.headers["session-id"] == "guest-session"
    state = customer.state()
    assert (state.lifetime, state.scopes, state.session_id) == (14399.0, {"a.b_own"}, "guest-session")


async def test_a_foreign_token_is_exchanged_with_the_guests(emporix, api) -> None:
    customer = await emporix.anonymous().exchange_token("foreign", config="site_PL")
    request = api.last("/customer/acme/exchangeauthtoken")
    assert dict(request.url.params) == {"subjectAccessToken": "foreign", "config": "site_PL"}
    assert request.headers["authorization"] == "Bearer guest-t0ken-1"
    assert customer.state().access_token == "customer-t0ken-1"


async def test_the_sessions_headers_go_along_where_an_operation_takes_them(customer, emporix, api) -> None:
    cart = {"siteCode": "main", "currency": "EUR"}
    await customer.cart.carts.create(cart)
    assert api.asked[-1].headers["saas-token"] == "s4as-token"
    assert api.asked[-1].headers["session-id"] == "customer-session"
    await emporix.anonymous().cart.carts.create(cart)
    assert api.asked[-1].headers["session-id"] == "guest-session"
    assert "saas-token" not in api.asked[-1].headers
    await customer.cart.carts.get("c-1")
    assert "saas-token" not in api.asked[-1].headers


async def test_a_sessions_headers_are_those_of_the_token_they_go_with(customer, api, clock) -> None:
    clock.advance(3600)
    tokens = {"access_token": "customer-t0ken-9", "saas_token": "s4as-9", "session_id": "session-9"}
    api.answers[REFRESH] = [httpx.Response(200, json=tokens)]
    await customer.cart.carts.create({"siteCode": "main", "currency": "EUR"})
    sent = [api.asked[-1].headers[name] for name in ("authorization", "saas-token", "session-id")]
    assert sent == ["Bearer customer-t0ken-9", "s4as-9", "session-9"]


async def test_a_service_client_says_how_a_persons_token_is_had(emporix, api) -> None:
    with pytest.raises(WrongTokenKind, match=r"guest\.login\(email, password\).*emporix\.anonymous\(\)"):
        await emporix.customer_account.me.update({})
    assert api.paths() == []


@pytest.mark.parametrize(
    ("key", "path"),
    [
        ("availability.availabilities.get", {"productId": "p", "site": "main"}),
        ("shopping_list.shopping_lists.list", {}),
        ("coupon.coupons.validate", {"code": "c"}),
        ("product.products.get", {"productId": "p"}),
        ("category.category_trees.list", {}),
        ("site_settings.sites.list", {}),
        ("price.prices.match_by_context", {}),
        ("customer_segment.segments.list", {}),
        ("schema.custom_entities.get_instance", {"type": "Bike", "id": "b"}),
    ],
)
async def test_what_the_api_may_take_is_sent_with_the_sessions_token(customer, emporix, api, key, path) -> None:
    for session, bearer in ((emporix.anonymous(), "Bearer guest-t0ken-2"), (customer, "Bearer customer-t0ken-1")):
        await session.call(key, path=path, body={})
        assert api.asked[-1].headers["authorization"] == bearer


async def test_a_call_that_lacks_a_scope_that_was_not_stated_is_missing_it(customer, emporix, api) -> None:
    place = "/availability/acme/availability/p/main"
    for session, remedy in ((emporix.anonymous(), "storefront key"), (customer, "group or role")):
        api.answers[place] = [httpx.Response(403, json={"message": "no"})]
        with pytest.raises(MissingScope, match=remedy) as caught:
            await session.availability.availabilities.get("p", "main")
        assert "wants any of availability.availability_view_by_vendor, availability.availability_view" in str(
            caught.value
        )
        assert caught.value.session == session.state().kind
        assert caught.value.client_ids == ()


async def test_a_stated_grant_that_lacks_every_wanted_scope_is_refused_before_the_call(emporix, api) -> None:
    stated = {"access_token": "t0ken", "sessionId": "s", "scope": "cart.cart_manage_own tenant=acme"}
    api.answers[BEGIN] = [httpx.Response(200, json=stated)]
    guest = emporix.anonymous()
    with pytest.raises(ScopeError, match=r"the anonymous session holds cart\.cart_manage_own") as caught:
        await guest.availability.availabilities.get("p", "main")
    assert caught.value.session == "anonymous"
    assert caught.value.scopes_held == {"cart.cart_manage_own"}
    assert api.paths() == [BEGIN]


async def test_a_grant_that_states_the_tenant_alone_refuses_nothing(emporix, api) -> None:
    stated = {"access_token": "t0ken", "sessionId": "s", "scope": "tenant=acme"}
    api.answers[BEGIN] = [httpx.Response(200, json=stated)]
    await emporix.anonymous().call("availability.availabilities.get", path={"productId": "p", "site": "main"})
    assert api.asked[-1].headers["authorization"] == "Bearer t0ken"


async def test_the_scopes_of_a_custom_entity_are_those_of_its_type(emporix, api) -> None:
    stated = {"access_token": "t0ken", "sessionId": "s", "scope": "custom.bike_read"}
    api.answers[BEGIN] = [httpx.Response(200, json=stated)]
    guest = emporix.anonymous()
    await guest.schema.custom_entities.get_instance("Bike", "b")
    with pytest.raises(ScopeError):
        await guest.schema.custom_entities.get_instance("Car", "c")


async def test_a_session_says_where_the_other_kind_of_person_is_had(customer, emporix, api) -> None:
    before = len(api.asked)
    with pytest.raises(WrongTokenKind, match="not customer: call it on a guest's session"):
        await customer.call("customer_account.signup.create", body={})
    with pytest.raises(WrongTokenKind, match="not anonymous: call it on a customer's session"):
        await emporix.anonymous().customer_account.me.update({})
    assert len(api.asked) == before


async def test_a_session_goes_on_where_its_state_is_restored(customer, emporix, api, clock) -> None:
    state = SessionState.from_dict(json.loads(json.dumps(customer.state().to_dict())))
    other = emporix.restore(state)
    assert isinstance(other, CustomerSession)
    before = len(api.asked)
    await other.call("customer_account.me.get")
    assert api.paths()[before:] == [ME]
    assert api.bearers(ME) == ["Bearer customer-t0ken-1"]
    clock.advance(3600)
    await other.call("customer_account.me.get")
    assert api.paths()[before + 1 :] == [CONTINUE, REFRESH, ME]


async def test_a_state_restored_twice_is_one_session(customer, emporix, api, clock) -> None:
    state = customer.state()
    api.expires_in, once = 7200, Counter[str]()

    def refresh() -> httpx.Response:
        token = api.last(REFRESH).url.params["refreshToken"]
        once[token] += 1
        tokens = {"access_token": "customer-t0ken-2", "refresh_token": "customer-r3fresh-2", "expires_in": 3600}
        return httpx.Response(200, json=tokens) if once[token] == 1 else httpx.Response(401, json={})

    async def answer() -> None:
        api.answers[REFRESH] = [refresh()]

    api.before[REFRESH] = answer
    clock.advance(3600)
    async with anyio.create_task_group() as tasks:
        for _ in range(2):
            tasks.start_soon(emporix.restore(state).call, "customer_account.me.get")
    # Also where it was taken before the last refresh, and on a client with other options.
    await emporix.options(deadline=5).restore(state).call("customer_account.me.get")
    assert once == {"customer-r3fresh-1": 1}
    assert set(api.bearers(ME)) == {"Bearer customer-t0ken-2"}


async def test_a_session_that_no_one_holds_is_found_until_many_others_were_used(emporix, api, clock) -> None:
    people = emporix._people
    state = (await emporix.anonymous().login("ada@shop.test", "pa55word")).state()
    for _ in range(3):  # the requests of a web shop, which restore what the first of them has kept
        clock.advance(3600)
        gc.collect()
        await emporix.restore(state).call("customer_account.me.get")
    assert api.paths().count(REFRESH) == 3
    people.recent.clear()
    customer = await emporix.anonymous().login("ada@shop.test", "pa55word")
    for number in range(30):
        customer._tokens._use(replace(customer.state(), refresh_token=f"customer-r3fresh-{number}"))
    assert len(people.live) <= 21
    del customer
    people.recent.clear()
    gc.collect()
    assert not people.live


async def test_a_guest_can_be_restored_too(emporix, api) -> None:
    async with emporix.anonymous() as guest:
        state = guest.state()
    other = emporix.restore(state)
    assert isinstance(other, AnonymousSession)
    await other.login("ada@shop.test", "pa55word")
    assert api.paths() == [BEGIN, LOGIN]


async def test_a_state_that_has_expired_meanwhile_is_renewed_first(customer, api, clock) -> None:
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(api))
    other = Emporix("acme", KEYS, http_client=http_client, clock=clock)
    await other.restore(replace(customer.state(), expires_at=1.0)).call("customer_account.me.get")
    assert api.bearers(ME) == ["Bearer customer-t0ken-2"]


async def test_a_state_is_no_use_to_another_tenant(customer, emporix) -> None:
    with pytest.raises(ConfigurationError, match="to the tenant 'other'"):
        emporix.restore(replace(customer.state(), tenant="other"))


async def test_a_session_that_has_not_begun_has_no_state(emporix) -> None:
    guest = emporix.anonymous()
    assert guest.session_id is None
    with pytest.raises(InvalidCall, match="has not begun"):
        guest.state()


async def test_a_session_of_either_kind_is_a_context_manager_that_ends_nothing(customer, emporix, api) -> None:
    for session in (customer, emporix.anonymous()):
        async with session as entered:
            assert entered is session
        await session.call("customer_account.me.get")
    assert not [path for path in api.paths() if path.endswith("/logout")]


async def test_a_session_may_be_entered_in_one_task_and_left_in_another(emporix, api) -> None:
    guest = emporix.anonymous()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(guest.__aenter__)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(guest.__aexit__, None, None, None)
    assert api.paths() == [BEGIN]


async def test_listings_and_imports_go_through_the_session(customer, api) -> None:
    api.answers["/category/acme/categories"] = [httpx.Response(200, json=[{"id": "c"}]), httpx.Response(200, json=[])]
    assert [entry.id async for entry in customer.category.categories.list()] == ["c"]
    assert set(api.bearers("/category/acme/categories")) == {"Bearer customer-t0ken-1"}


async def test_a_lifetime_of_nothing_or_none_still_leaves_a_session(emporix, api) -> None:
    for stated in (0, None, "soon", "3600"):
        api.expires_in = stated
        await emporix.anonymous().call("customer_account.me.get")
    assert api.paths().count(BEGIN) == 4


async def test_no_secret_of_a_session_stands_in_any_log_error_or_representation(emporix, api, clock, caplog) -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        said = f"{request.url} {request.headers} {request.content.decode()}"
        return httpx.Response(400, json={"message": said, "details": [{"message": said}]})

    texts: list[str] = []
    with caplog.at_level(0):
        guest = emporix.anonymous()
        customer = await guest.login("ada@shop.test", "pa55word")
        texts += [repr(guest), repr(customer), repr(customer.state()), str(customer.state())]
        clock.advance(3600)
        await customer.call("customer_account.me.get")
        failing = Emporix("acme", KEYS, http_client=httpx.AsyncClient(transport=httpx.MockTransport(echo)), clock=clock)
        other = failing.restore(customer.state())
        assert isinstance(other, CustomerSession)
        for failure in (
            lambda: other.act_for("le-1"),
            lambda: other.call("cart.carts.create", body={}),
            other.logout,
            lambda: failing.restore(guest.state()).login("ada@shop.test", "pa55word"),
            lambda: failing.restore(guest.state()).exchange_token("for/eign"),
            failing.anonymous().__aenter__,
        ):
            with pytest.raises(Exception) as caught:
                await failure()
            texts += [str(caught.value), repr(caught.value.__dict__), str(caught.value.__cause__)]
    texts.append(caplog.text)
    assert "accessToken=[redacted]" in caplog.text
    secrets = (
        "pa55word",
        "guest-t0ken-2",
        "guest-r3fresh",
        "customer-t0ken-2",
        "customer-r3fresh-2",
        "s4as-token",
        "for/eign",
        "for%2F",
    )
    for text in texts:
        assert not [secret for secret in secrets if secret in text], text


async def test_an_error_repeats_no_token_that_other_requests_of_the_session_carry(emporix, api) -> None:
    customer = await emporix.anonymous().login("ada@shop.test", "pa55word")
    state = customer.state()
    tokens = [state.refresh_token, state.saas_token, state.guest.access_token, state.guest.refresh_token]
    api.answers[ME] = [httpx.Response(400, json={"message": " ".join(tokens)}, headers={"X-Request-Id": tokens[0]})]
    with pytest.raises(BadRequest) as caught:
        await customer.call("customer_account.me.get")
    assert caught.value.message == "[redacted] [redacted] [redacted] [redacted]"
    assert caught.value.request_id is None


async def test_tokens_of_a_session_that_are_refused_in_a_row_are_renewed_with_pauses(customer, api, clock) -> None:
    api.answers[ME] = [httpx.Response(401)] * 40
    for _ in range(20):
        with pytest.raises(Unauthorized):
            await customer.call("customer_account.me.get")
    assert sum(clock.slept) > 10


async def test_an_operation_that_refuses_every_token_of_a_session_takes_none_from_the_others(customer, api, clock):
    api.answers[ME] = [httpx.Response(401)] * 40
    for _ in range(10):
        await customer.call("country.countries.list")
        with pytest.raises(Unauthorized):
            await customer.call("customer_account.me.get")
    assert api.paths().count(REFRESH) == 1
    assert clock.slept == []


async def test_a_session_whose_renewal_fails_at_once_is_renewed_with_pauses(customer, api, clock) -> None:
    api.refused.add("Bearer customer-t0ken-1")
    api.answers[REFRESH] = [httpx.Response(500)] * 20
    for _ in range(20):
        with pytest.raises(ServerError):
            await customer.call("customer_account.me.get")
    assert sum(clock.slept) > 10


async def test_the_error_of_a_login_contains_neither_address_nor_password(emporix: Emporix, api: API) -> None:
    refusal = {"message": "ADA@shop.test has another password than pa55word", "details": ["ada%40shop.test"]}
    api.answers[LOGIN] = [httpx.Response(401, json=refusal)] * 2
    with pytest.raises(Unauthorized) as caught:
        await emporix.anonymous().login("ada@shop.test", "pa55word")
    shown = str(vars(caught.value)).lower()
    assert "shop.test" not in shown
    assert "pa55word" not in shown
    assert caught.value.message == "[redacted] has another password than [redacted]"


async def test_a_logout_during_a_renewal_in_the_background_revokes_the_newest_token(customer, api, clock) -> None:
    begun, go_on = anyio.Event(), anyio.Event()

    async def wait() -> None:
        begun.set()
        await go_on.wait()

    api.before[REFRESH] = wait
    clock.advance(3400)
    await customer.call("customer_account.me.get")
    await begun.wait()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(customer.logout)
        await anyio.wait_all_tasks_blocked()
        assert LOGOUT not in api.paths()
        go_on.set()
    assert dict(api.last(LOGOUT).url.params) == {"accessToken": "customer-t0ken-2"}


async def test_a_logout_begins_no_renewal_of_a_token_that_is_still_valid(customer, api, clock) -> None:
    clock.advance(3400)
    await customer.logout()
    await anyio.wait_all_tasks_blocked()
    assert REFRESH not in api.paths()
    assert dict(api.last(LOGOUT).url.params) == {"accessToken": "customer-t0ken-1"}


async def test_the_attempts_of_a_call_are_those_of_the_renewal_it_needs(customer, api, clock) -> None:
    clock.advance(3600)
    api.answers[REFRESH] = [httpx.Response(429) for _ in range(9)]
    with pytest.raises(RateLimited):
        await customer.options(attempts=2).call("customer_account.me.get")
    assert api.paths().count(REFRESH) == 2


@pytest.mark.parametrize("way", ["login", "social_login", "exchange_token", "call"])
async def test_a_login_that_is_refused_is_not_repeated(emporix, api, way) -> None:
    guest = emporix.anonymous()
    await guest.call("customer_account.me.get")
    paths = {"social_login": "/customer/acme/socialLogin", "exchange_token": "/customer/acme/exchangeauthtoken"}
    api.answers[paths.get(way, LOGIN)] = [httpx.Response(401, json={})]
    before = len(api.asked)
    calls = {
        "login": lambda: guest.login("ada@shop.test", "wrong"),
        "social_login": lambda: guest.social_login("code", "https://shop.test"),
        "exchange_token": lambda: guest.exchange_token("t0ken"),
        "call": lambda: guest.call("customer_account.session.login", body={"email": "a@x.test", "password": "wrong"}),
    }
    with pytest.raises(Unauthorized):
        await calls[way]()
    assert len(api.asked) == before + 1
    # The guest's token may have been the reason: the next call brings another.
    await guest.login("ada@shop.test", "pa55word")
    assert api.bearers(LOGIN)[-1] == "Bearer guest-t0ken-2"


async def test_a_customer_may_call_the_refresh_for_which_the_documents_want_a_guest(customer, api) -> None:
    await customer.call("customer_account.session.refresh", query={"refreshToken": "r"})
    assert api.bearers(REFRESH) == ["Bearer customer-t0ken-1"]


async def test_a_state_restored_in_two_clients_that_share_connections_is_renewed_once(customer, emporix, api, clock):
    state = customer.state()
    here, there = emporix.restore(state), emporix.for_tenant("acme", KEYS).restore(state)
    clock.advance(3600)
    await here.call("customer_account.me.get")
    await there.call("customer_account.me.get")
    assert api.paths().count(REFRESH) == 1


@pytest.mark.parametrize("name", ["saas_token", "session_id", "refresh_token"])
@pytest.mark.parametrize("value", ["s4as-tök", "s4as\r\nx", "s4as tok"])
async def test_a_token_that_no_header_can_carry_is_refused_and_not_shown(customer, emporix, api, name, value) -> None:
    with pytest.raises(ConfigurationError) as restoring:
        SessionState.from_dict(customer.state().to_dict() | {name: value})
    api.answers[LOGIN] = [httpx.Response(200, json={"access_token": "customer-t0ken", name: value})]
    with pytest.raises(TokenError, match=name) as caught:
        await emporix.anonymous().login("ada@shop.test", "pa55word")
    assert "s4as" not in str(vars(caught.value)) + str(caught.value) + str(restoring.value)
