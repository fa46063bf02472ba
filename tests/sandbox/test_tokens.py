"""Tokens, and what happens without the right one."""

from __future__ import annotations

from dataclasses import replace

import httpx
import pytest

from emporix_api.operations import OPERATIONS
from emporix_async.sandbox import ApiKey, create_app

FORM = {"grant_type": "client_credentials", "client_id": "backend", "client_secret": "a secret"}
RESTRICTED = {"grant_type": "client_credentials", "client_id": "restricted", "client_secret": "other secret"}


async def granted(client, form) -> set[str]:
    answer = await client.post("/oauth/token", data=form)
    assert answer.status_code == 200
    return set(answer.json()["scope"].split())


async def test_a_token_answer_has_the_fields_of_the_api(client):
    answer = await client.post("/oauth/token", data=FORM)
    assert answer.json() | {"access_token": "", "scope": ""} == {
        "access_token": "",
        "token_type": "Bearer",
        "expires_in": 14399,
        "session_idle_time": 120,
        "scope": "",
    }
    assert answer.json()["scope"].endswith(" tenant=acme")


async def test_without_scopes_everything_the_key_holds_is_granted(client, sandbox):
    operations = [route.operation for route in sandbox.routes.all]
    every = {scope for one in operations for scope in (*one.scopes, *one.conditional_scopes)}
    assert await granted(client, FORM) == every | {"tenant=acme"}
    assert await granted(client, RESTRICTED) == {"price.pricelist_read", "tenant=acme"}


async def test_scopes_that_the_key_lacks_and_the_tenant_are_dropped_without_a_word(client):
    form = RESTRICTED | {"scope": "price.pricelist_read product.product_read_unpublished no.such_scope"}
    assert await granted(client, form) == {"price.pricelist_read", "tenant=acme"}
    assert await granted(client, RESTRICTED | {"scope": "tenant=acme product.product_manage"}) == {"tenant=acme"}
    form = FORM | {"scope": "tenant=acme price.pricelist_read"}
    assert await granted(client, form) == {"price.pricelist_read", "tenant=acme"}


@pytest.mark.parametrize("wrong", [{"client_id": "nobody"}, {"client_secret": "guessed"}, {"client_secret": "sécret"}])
async def test_a_bad_client_is_refused_in_the_gateways_form(client, wrong):
    answer = await client.post("/oauth/token", data=FORM | wrong)
    assert answer.status_code == 401
    assert set(answer.json()["fault"]) == {"faultstring", "detail"}


@pytest.mark.parametrize("body", [b"", b"grant_type=password", b"\xff", b"&" * 50])
async def test_a_form_that_is_no_client_credentials_request_is_a_400(client, body):
    answer = await client.post("/oauth/token", content=body)
    assert answer.status_code == 400
    assert "fault" in answer.json()


@pytest.mark.parametrize("header", [None, "Bearer unknown", "Basic abc", "Bearer"])
async def test_without_a_known_token_the_gateway_answers_401(client, header):
    if header is None:
        del client.headers["Authorization"]
    else:
        client.headers["Authorization"] = header
    answer = await client.get("/price/acme/price-lists")
    assert answer.status_code == 401
    assert answer.json()["fault"]["detail"]["errorcode"] == "keymanagement.service.invalid_access_token"


async def test_a_token_ends_with_its_lifetime(client, clock):
    clock.advance(14398)
    assert (await client.get("/price/acme/price-lists")).status_code == 200
    clock.advance(1)
    assert (await client.get("/price/acme/price-lists")).status_code == 401


async def test_a_token_without_any_of_the_scopes_is_told_which_it_needs(restricted):
    async with restricted() as client:
        answer = await client.get("/customer/acme/customers")
    assert answer.status_code == 403
    assert "customer.customer_read" in answer.text


async def test_any_one_of_the_scopes_suffices(restricted):
    async with restricted() as client:
        assert (await client.get("/price/acme/price-lists")).status_code == 200


async def test_a_token_is_for_its_own_tenant_only(client):
    assert (await client.get("/price/other/price-lists")).status_code == 403


async def test_an_operation_for_customers_refuses_a_service_token(client):
    answer = await client.get("/customer/acme/me")
    assert answer.status_code == 403
    assert "customer" in answer.json()["details"][0]


async def test_an_operation_that_needs_no_token_takes_none():
    operations = [replace(OPERATIONS[f"price.prices.{name}"], token_kinds=()) for name in ("list", "create")]
    app = create_app(tenant="acme", operations=operations)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sandbox") as client:
        assert (await client.get("/price/acme/prices")).status_code == 200
        assert (await client.get("/price/other/prices")).status_code == 403


async def test_the_scopes_of_custom_entities_name_the_type():
    app = create_app(tenant="acme", keys=[ApiKey("cars", "secret", frozenset({"custom.car_manage"}))])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sandbox") as client:
        form = {"grant_type": "client_credentials", "client_id": "cars", "client_secret": "secret"}
        token = (await client.post("/oauth/token", data=form)).json()["access_token"]
        client.headers["Authorization"] = f"Bearer {token}"
        car = await client.put("/schema/acme/custom-entities/CAR/instances/1", json={})
        ship = await client.put("/schema/acme/custom-entities/SHIP/instances/1", json={})
    assert (car.status_code, ship.status_code) == (201, 403)
    assert "custom.ship_manage" in ship.text


async def test_secrets_are_not_in_a_keys_repr(sandbox):
    assert "secret" not in repr(sandbox.keys).replace("other secret", "other")
