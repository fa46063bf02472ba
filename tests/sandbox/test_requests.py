"""Requests that make no sense, and what is counted."""

from __future__ import annotations

import pytest

PRODUCTS = "/product/acme/products"


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"[]", b"5", b"null", b'"text"'])
async def test_a_body_that_is_no_json_object_is_a_400(client, body):
    assert (await client.post(PRODUCTS, content=body)).status_code == 400
    assert (await client.put(f"{PRODUCTS}/p1", content=body)).status_code == 400


@pytest.mark.parametrize("body", [{"id": 1.5}, {"id": True}, {"id": ""}, {"id": []}, {"metadata": "new"}])
async def test_a_body_whose_key_or_metadata_is_of_another_type_is_a_400(client, body):
    assert (await client.post(PRODUCTS, json=body)).status_code == 400


async def test_a_body_over_ten_megabytes_and_a_url_over_ten_kilobytes_are_a_400(client):
    body = b'{"name": "' + b"x" * 10 * 1024 * 1024 + b'"}'
    answer = await client.post(PRODUCTS, content=body)
    assert (answer.status_code, answer.json()["code"]) == (400, 400)
    assert (await client.get(PRODUCTS, params={"q": "x" * 10 * 1024})).status_code == 400


async def test_a_request_that_breaks_off_is_not_executed(client, app, sandbox):
    before = await client.put(f"{PRODUCTS}/p1", json={})
    path, headers = f"{PRODUCTS}/p1".encode(), [(b"authorization", client.headers["Authorization"].encode())]
    messages = [{"type": "http.request", "body": b"{}", "more_body": True}, {"type": "http.disconnect"}]
    scope = {"type": "http", "method": "PUT", "path": path.decode(), "raw_path": path, "headers": headers}

    async def receive():
        return messages.pop(0)

    async def send(message):
        raise AssertionError(message)

    await app(scope | {"query_string": b"", "root_path": ""}, receive, send)
    assert before.status_code == 201
    assert sandbox.writes == {"product.products.upsert": 1}


@pytest.mark.parametrize("path", ["/", "/nothing", "/product/acme", f"{PRODUCTS}/", f"{PRODUCTS}/p1/nothing"])
async def test_an_unknown_path_is_a_404(client, path):
    assert (await client.get(path)).status_code == 404


async def test_a_known_path_with_another_method_is_a_405(client):
    answer = await client.put(PRODUCTS, json={})
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, POST")


async def test_a_parameter_that_steers_what_the_sandbox_does_not_do_is_taken(client):
    assert (await client.put(f"{PRODUCTS}/p1", params={"doIndex": "false"}, json={})).status_code == 201


async def test_a_parameter_whose_effect_is_not_modelled_is_a_501_that_names_it(client):
    await client.post("/category/acme/categories", json={"id": "c1"})
    answer = await client.delete("/category/acme/categories/c1", params={"withSubcategories": "true"})
    assert answer.status_code == 501
    assert "withSubcategories" in answer.json()["message"]


async def test_requests_are_counted_by_operation(client, sandbox):
    await client.put(f"{PRODUCTS}/p1", json={})
    await client.get(f"{PRODUCTS}/p1")
    await client.get(f"{PRODUCTS}/p2")
    await client.get("/nothing")
    assert (sandbox.requests, sandbox.token_requests) == (5, 1)
    assert sandbox.by_operation == {"oauth.token.create": 1, "product.products.upsert": 1, "product.products.get": 2}


async def test_only_writes_that_were_done_are_counted(client, sandbox):
    await client.put(f"{PRODUCTS}/p1", json={})
    await client.put(f"{PRODUCTS}/p1", content=b"{")
    await client.put(f"{PRODUCTS}/p1", json={"metadata": {"version": 7}})
    await client.put(f"{PRODUCTS}/bulk", json=[{"id": "p2"}, {"id": "p3"}, {}])
    assert sandbox.writes == {"product.products.upsert": 1, "product.products.upsert_many": 2}
