"""Sessions of guests and customers."""

from __future__ import annotations

from unittest.mock import ANY

import pytest

SIGNUP = {"email": "Ada@shop.test", "password": "pa55word", "customerDetails": {"firstName": "Ada"}}
LOGIN = {"email": "ada@shop.test", "password": "pa55word"}
BEGIN = {"tenant": "acme", "client_id": "storefront"}


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


async def begin(client, **query) -> dict:
    answer = await client.get("/customerlogin/auth/anonymous/login", params=BEGIN | query)
    assert answer.status_code == 200
    return answer.json()


@pytest.fixture
async def guest(client) -> dict[str, str]:
    return bearer((await begin(client))["access_token"])


async def log_in(client, guest, body=None):
    return await client.post("/customer/acme/login", json=body or LOGIN, headers=guest)


@pytest.fixture
async def ada(client, guest) -> dict:
    assert (await client.post("/customer/acme/signup", json=SIGNUP, headers=guest)).status_code == 201
    return (await log_in(client, guest)).json()


async def refresh(client, guest, token, **query):
    return await client.get("/customer/acme/refreshauthtoken", params={"refreshToken": token, **query}, headers=guest)


async def test_a_guest_gets_tokens_with_a_session(client):
    assert await begin(client, siteCode="main", currency="EUR") == {
        "token_type": "Bearer",
        "access_token": ANY,
        "expires_in": 3599,
        "refresh_token": ANY,
        "refresh_token_expires_in": 86399,
        "sessionId": "new-1",
        "scope": "tenant=acme",
    }


@pytest.mark.parametrize(("wrong", "status"), [({"client_id": "backend"}, 401), ({"tenant": "other"}, 400)])
async def test_only_the_storefront_key_of_the_tenant_begins_a_session(client, wrong, status):
    answer = await client.get("/customerlogin/auth/anonymous/login", params=BEGIN | wrong)
    assert answer.status_code == status


async def test_a_refresh_keeps_the_guests_session(client, clock):
    first = await begin(client)
    clock.advance(4000)
    old = bearer(first["access_token"])
    assert (await client.get("/customer/acme/me", headers=old)).status_code == 401
    query = BEGIN | {"refresh_token": first["refresh_token"], "anonymous_token": first["access_token"]}
    answer = await client.get("/customerlogin/auth/anonymous/refresh", params=query)
    assert answer.json()["sessionId"] == first["sessionId"]
    me = await client.get("/customer/acme/me", headers=bearer(answer.json()["access_token"]))
    assert me.json()["customerNumber"] == "00000000"


async def test_a_refresh_token_ends_too(client, clock):
    first = await begin(client)
    clock.advance(90_000)
    query = BEGIN | {"refresh_token": first["refresh_token"]}
    assert (await client.get("/customerlogin/auth/anonymous/refresh", params=query)).status_code == 401


async def test_who_signs_up_can_log_in_and_has_a_profile(client, ada):
    assert {"access_token", "accessToken", "saas_token", "saasToken", "refresh_token", "session_id"} <= ada.keys()
    me = (await client.get("/customer/acme/me", headers=bearer(ada["access_token"]))).json()
    assert (me["firstName"], me["contactEmail"]) == ("Ada", "Ada@shop.test")
    assert "pa55word" not in str(me)


async def test_a_customer_whom_the_tenant_gave_a_password_can_log_in(client, guest):
    body = {"id": "c-1", "contactEmail": "bob@shop.test", "password": "pa55word"}
    assert (await client.post("/customer/acme/customers", json=body)).status_code == 201
    assert "pa55word" not in (await client.get("/customer/acme/customers/c-1")).text
    answer = await log_in(client, guest, {"email": "bob@shop.test", "password": "pa55word"})
    me = await client.get("/customer/acme/me", headers=bearer(answer.json()["access_token"]))
    assert me.json()["contactEmail"] == "bob@shop.test"


@pytest.mark.parametrize("wrong", [{"password": "guessed"}, {"email": "eve@shop.test"}])
async def test_a_wrong_login_is_refused(client, guest, ada, wrong):
    assert (await log_in(client, guest, LOGIN | wrong)).status_code == 401


async def test_a_deleted_customer_cannot_log_in_and_frees_the_address(client, guest, ada):
    number = (await client.get("/customer/acme/me", headers=bearer(ada["access_token"]))).json()["customerNumber"]
    assert (await client.delete(f"/customer/acme/customers/{number}")).is_success
    assert (await log_in(client, guest)).status_code == 401
    assert (await client.post("/customer/acme/signup", json=SIGNUP, headers=guest)).status_code == 201


async def test_an_address_that_is_taken_is_a_409(client, guest, ada):
    assert (await client.post("/customer/acme/signup", json=SIGNUP, headers=guest)).status_code == 409


async def test_a_login_wants_an_anonymous_token(client, ada):
    assert (await client.post("/customer/acme/login", json=LOGIN)).status_code == 403


async def test_a_customers_refresh_token_is_good_once_and_its_answer_has_no_saas_token(client, guest, ada):
    answer = await refresh(client, guest, ada["refresh_token"])
    assert answer.status_code == 200
    assert "saas_token" not in answer.json()
    assert answer.json()["session_id"] == ada["session_id"]
    assert (await refresh(client, guest, ada["refresh_token"])).status_code == 401


async def test_a_customer_acts_only_for_legal_entities_they_are_assigned_to(client, guest, ada):
    me = (await client.get("/customer/acme/me", headers=bearer(ada["access_token"]))).json()
    assert (await refresh(client, guest, ada["refresh_token"], legalEntityId="le-1")).status_code == 403
    assignment = {"customer": {"id": me["id"]}, "legalEntity": {"id": "le-1"}, "type": "PRIMARY"}
    made = await client.post("/customer-management/acme/contact-assignments", json=assignment)
    assert made.status_code == 201
    answer = await refresh(client, guest, ada["refresh_token"], legalEntityId="le-1")
    valid = await client.get("/customer/acme/validateauthtoken", headers=bearer(answer.json()["access_token"]))
    assert (valid.json()["legalEntityId"], valid.json()["email"]) == ("le-1", "ada@shop.test")


async def test_after_a_logout_neither_token_is_good(client, guest, ada):
    own = bearer(ada["access_token"])
    answer = await client.get("/customer/acme/logout", params={"accessToken": ada["access_token"]}, headers=own)
    assert answer.status_code == 204
    assert (await client.get("/customer/acme/me", headers=own)).status_code == 401
    assert (await refresh(client, guest, ada["refresh_token"])).status_code == 401


async def test_a_customer_changes_their_profile_and_keeps_addresses_of_their_own(client, guest, ada):
    own = bearer(ada["access_token"])
    assert (await client.patch("/customer/acme/me", json={"lastName": "Byron"}, headers=own)).status_code == 200
    made = await client.post("/customer/acme/me/addresses", json={"city": "London"}, headers=own)
    assert made.status_code == 201
    (address,) = (await client.get("/customer/acme/me/addresses", headers=own)).json()
    assert address["city"] == "London"
    me = (await client.get("/customer/acme/me", headers=own)).json()
    assert me["lastName"] == "Byron"
    listed = await client.get(f"/customer/acme/customers/{me['id']}/addresses")
    assert [entry["id"] for entry in listed.json()] == [made.json()["id"]]


async def test_persons_use_what_names_no_scope_and_what_is_for_them(client, guest, ada):
    for token in (guest, bearer(ada["access_token"])):
        assert (await client.get("/category/acme/categories", headers=token)).status_code == 200
        cart = {"siteCode": "main", "currency": "EUR"}
        assert (await client.post("/cart/acme/carts", json=cart, headers=token)).status_code == 201
    assert (await client.get("/price/acme/price-lists", headers=guest)).status_code == 403


@pytest.mark.parametrize("path", ["/approval/acme/approvals", "/quote/acme/quotes"])
async def test_which_items_are_a_customers_own_is_not_modelled(client, ada, path):
    assert (await client.get(path, headers=bearer(ada["access_token"]))).status_code == 501


@pytest.mark.parametrize("path", ["socialLogin?code=x&redirect_uri=y", "exchangeauthtoken?subjectAccessToken=x"])
async def test_a_login_by_way_of_somebody_else_is_not_modelled(client, guest, path):
    assert (await client.post(f"/customer/acme/{path}", headers=guest)).status_code == 501
