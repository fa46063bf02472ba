"""Bulk operations."""

from __future__ import annotations

import pytest

PRODUCTS = "/product/acme/products"
PRICES = "/price/acme/price-lists/pl1/prices"


def codes(answer) -> list[int]:
    assert answer.status_code == 207, answer.text
    assert [entry["index"] for entry in answer.json()] == list(range(len(answer.json())))
    return [entry["code"] for entry in answer.json()]


async def test_every_item_gets_an_entry_in_the_order_of_the_request(client):
    answer = await client.put(f"{PRODUCTS}/bulk", json=[{"id": "b"}, {"id": "a"}])
    assert answer.json() == [
        {"index": 0, "id": "b", "code": 201, "status": "Created"},
        {"index": 1, "id": "a", "code": 201, "status": "Created"},
    ]


async def test_an_upsert_says_of_each_item_whether_it_is_new(client):
    await client.put(f"{PRODUCTS}/a", json={})
    assert codes(await client.put(f"{PRODUCTS}/bulk", json=[{"id": "a"}, {"id": "b"}, {"id": "b"}])) == [204, 201, 204]


async def test_a_creation_refuses_taken_keys_and_makes_missing_ones(client):
    answer = await client.post(f"{PRODUCTS}/bulk", json=[{"id": "a"}, {"id": "a"}, {}])
    assert codes(answer) == [201, 409, 201]
    assert [entry["id"] for entry in answer.json()] == ["a", "a", "new-1"]


async def test_a_bad_item_fails_alone_and_says_why(client):
    items = [{"id": "a"}, 5, {}, {"id": ["x"]}, {"id": "b", "metadata": 1}, {"id": "c"}]
    answer = await client.put(f"{PRODUCTS}/bulk", json=items)
    assert codes(answer) == [201, 400, 400, 400, 400, 201]
    assert set(answer.json()[1]) == {"index", "code", "status", "message", "details"}
    assert answer.json()[4]["id"] == "b"
    assert [item["id"] for item in (await client.get(PRODUCTS)).json()] == ["a", "c"]


async def test_a_stale_version_fails_alone(client):
    await client.put(f"{PRODUCTS}/bulk", json=[{"id": "a"}, {"id": "b"}])
    items = [{"id": "a", "metadata": {"version": 1}}, {"id": "b", "metadata": {"version": 2}}]
    assert codes(await client.put(f"{PRODUCTS}/bulk", json=items)) == [204, 409]


async def test_items_go_where_the_path_says(client):
    await client.put(f"{PRICES}/bulk", json=[{"id": "1"}])
    assert (await client.get(f"{PRICES}/1")).status_code == 200
    assert (await client.get("/price/acme/prices/1")).status_code == 404


async def test_the_limit_of_the_operation_is_taken_and_one_more_is_a_400(client):
    assert len(codes(await client.put(f"{PRODUCTS}/bulk", json=[{"id": str(n)} for n in range(200)]))) == 200
    over = await client.put(f"{PRODUCTS}/bulk", json=[{"id": f"x{n}"} for n in range(201)])
    assert over.status_code == 400
    assert (await client.get(f"{PRODUCTS}/x1")).status_code == 404
    items = [{"id": str(n)} for n in range(51)]
    assert (await client.post("/shipping/acme/delivery-times/bulk", json=items)).status_code == 400


@pytest.mark.parametrize("body", [b"{}", b"5", b"[", b""])
async def test_a_body_that_is_no_list_is_a_400(client, body):
    assert (await client.put(f"{PRODUCTS}/bulk", content=body)).status_code == 400


async def test_an_empty_list_is_an_empty_answer(client):
    assert codes(await client.put(f"{PRODUCTS}/bulk", json=[])) == []


async def test_a_deletion_takes_keys_or_objects(anyone):
    path = "/customer-segment/acme/segments"
    await anyone.put(f"{path}/bulk", json=[{"id": "a"}, {"id": "b"}])
    answer = await anyone.request("DELETE", f"{path}/bulk", json=["a", {"id": "b"}, "c", 5])
    assert codes(answer) == [204, 204, 404, 400]
    assert answer.json()[2]["id"] == "c"


async def test_a_plain_deletion_deletes_all_or_nothing(client):
    await client.put(f"{PRICES}/bulk", json=[{"id": "1"}, {"id": "2"}])
    assert (await client.request("DELETE", f"{PRICES}/bulk", json=["1", "9"])).status_code == 404
    assert len((await client.get(PRICES)).json()) == 2
    assert (await client.request("DELETE", f"{PRICES}/bulk", json=["1", "2"])).status_code == 204
    assert (await client.get(PRICES)).json() == []


async def test_items_with_two_keys_have_both_in_their_body(client):
    path = "/availability/acme/availability"
    items = [{"productId": "p1", "site": "main", "stockLevel": 1}, {"productId": "p1"}]
    answer = await client.put(f"{path}/bulk", json=items)
    assert codes(answer) == [201, 400]
    assert answer.json()[0]["id"] == "main:p1"
    assert (await client.get(f"{path}/p1/main")).json()["stockLevel"] == 1
    assert codes(await client.request("DELETE", f"{path}/bulk", json=[{"productId": "p1", "site": "main"}])) == [204]


async def test_items_may_have_a_part_of_their_key_in_the_path(anyone):
    path = "/customer-segment/acme/segments/s1/items"
    assert codes(await anyone.put(f"{path}/PRODUCT/bulk", json=[{"id": "p1"}])) == [201]
    assert (await anyone.get(f"{path}/PRODUCT/p1")).status_code == 200


async def test_assignments_are_named_by_a_property_of_their_own(client):
    path = "/category/acme/categories/c1/assignments"
    answer = await client.put(f"{path}/references/bulk", json=[{"ref": {"id": "p1"}}])
    assert answer.json() == [{"index": 0, "assignmentId": "p1", "code": 201, "status": "Created"}]
    assert len((await client.get(path)).json()) == 1


async def test_a_bulk_answer_documented_with_200_has_that_status(client):
    answer = await client.post("/cart/acme/carts/c1/itemsBatch", json=[{"id": "1"}])
    assert (answer.status_code, answer.json()[0]["code"]) == (200, 201)
    assert (await client.get("/cart/acme/carts/c1/items/1")).status_code == 200
