"""Guests and customers against the sandbox, over real connections."""

from __future__ import annotations

import itertools
import json
from collections.abc import AsyncIterator

import anyio
import httpx
import pytest

from emporix_async import (
    Credential,
    CustomerSession,
    Emporix,
    Forbidden,
    ServerError,
    SessionEnded,
    SessionState,
    Unauthorized,
)
from emporix_async.sandbox import Sandbox

PASSWORD = "pa55word"
numbers = itertools.count()


@pytest.fixture
def keys(sandbox: Sandbox) -> list[Credential]:
    return [
        Credential(sandbox.client_id, sandbox.client_secret),
        Credential(sandbox.storefront_client_id, kind="storefront"),
    ]


@pytest.fixture
async def emporix(sandbox: Sandbox, keys: list[Credential]) -> AsyncIterator[Emporix]:
    async with Emporix(sandbox.tenant, keys, base_url=sandbox.url) as emporix:
        yield emporix


@pytest.fixture
def email() -> str:
    return f"customer-{next(numbers)}@shop.test"


@pytest.fixture
async def customer(emporix: Emporix, email: str) -> CustomerSession:
    async with emporix.anonymous(site="main", currency="EUR", language="en") as guest:
        await guest.customer_account.signup.create(
            {"email": email, "password": PASSWORD, "customerDetails": {"firstName": "Ada"}}
        )
        return await guest.login(email, PASSWORD)


async def test_a_guest_becomes_a_customer_with_a_profile(customer: CustomerSession, email: str) -> None:
    me = await customer.customer_account.me.get()
    assert (me.first_name, me.contact_email) == ("Ada", email)
    await customer.customer_account.me.create_address({"city": "London", "country": "GB"})
    assert [address.city for address in await customer.customer_account.me.list_addresses()] == ["London"]
    assert (await customer.validate()).email == email


async def test_a_customer_whom_the_tenant_has_made_logs_in(emporix: Emporix, email: str) -> None:
    await emporix.customer.profiles.create({"contactEmail": email, "password": PASSWORD, "firstName": "Bob"})
    customer = await emporix.anonymous().login(email, PASSWORD)
    assert (await customer.customer_account.me.get()).first_name == "Bob"
    with pytest.raises(Unauthorized) as caught:
        await emporix.anonymous().login(email, "guessed!")
    assert "guessed!" not in str(caught.value)


async def test_a_guests_cart_is_made_with_the_guests_token(emporix: Emporix) -> None:
    async with emporix.anonymous() as guest:
        cart = await guest.call("cart.carts.create", body={"siteCode": "main", "currency": "EUR"})
        assert (await guest.call("cart.carts.get", path={"cartId": cart["id"]}))["siteCode"] == "main"


async def test_revoked_tokens_are_renewed_once_for_all_calls(
    sandbox: Sandbox, emporix: Emporix, customer: CustomerSession
) -> None:
    sandbox.revoke_tokens()
    before = sandbox.by_operation.get("customer_account.session.refresh", 0)
    saas = customer.state().saas_token
    with anyio.fail_after(20):
        async with anyio.create_task_group() as tasks:
            for _ in range(50):
                tasks.start_soon(customer.call, "customer_account.me.get")
    # The guest's token is revoked as well: the refresh itself is refused once.
    assert sandbox.by_operation["customer_account.session.refresh"] - before == 2
    assert customer.state().saas_token == saas


async def test_a_customer_acts_for_a_company_they_belong_to(emporix: Emporix, customer: CustomerSession) -> None:
    me = await customer.customer_account.me.get()
    with pytest.raises(Forbidden):
        await customer.act_for("le-1")
    await emporix.customer_management.contact_assignments.create(
        {"customer": {"id": me.id}, "legalEntity": {"id": "le-1"}, "type": "PRIMARY"}
    )
    await customer.act_for("le-1")
    assert (await customer.validate()).legal_entity_id == "le-1"


async def test_a_session_goes_on_in_another_process(
    sandbox: Sandbox, keys: list[Credential], customer: CustomerSession
) -> None:
    kept = json.dumps(customer.state().to_dict())
    async with Emporix(sandbox.tenant, keys[1], base_url=sandbox.url) as other:
        again = other.restore(SessionState.from_dict(json.loads(kept)))
        assert (await again.customer_account.me.get()).first_name == "Ada"
        sandbox.revoke_tokens()
        assert (await again.customer_account.me.get()).first_name == "Ada"
        assert again.state().refresh_token != customer.state().refresh_token
        with pytest.raises(SessionEnded):
            # Its refresh token was used by the other.
            await customer.call("customer_account.me.get")


async def test_after_a_logout_the_api_takes_neither_token(emporix: Emporix, customer: CustomerSession) -> None:
    state = customer.state()
    await customer.logout()
    with pytest.raises(SessionEnded, match="logged out"):
        await customer.call("customer_account.me.get")
    with pytest.raises(SessionEnded, match="no longer"):
        await emporix.restore(state).call("customer_account.me.get")


async def test_what_the_sandbox_cannot_know_it_says(emporix: Emporix) -> None:
    async with emporix.anonymous() as guest:
        with pytest.raises(ServerError, match="does not model"):
            await guest.social_login("code", "https://shop.test/back")


async def test_sessions_share_the_clients_connections(sandbox: Sandbox, keys: list[Credential], email: str) -> None:
    limits = httpx.Limits(max_connections=1)
    async with httpx.AsyncClient(limits=limits) as client:
        emporix = Emporix(sandbox.tenant, keys, base_url=sandbox.url, http_client=client)
        with anyio.fail_after(20):
            async with emporix.anonymous() as guest, anyio.create_task_group() as tasks:
                for _ in range(20):
                    tasks.start_soon(guest.call, "customer_account.me.get")
                    tasks.start_soon(emporix.call, "price.price_lists.list")
