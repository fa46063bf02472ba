"""Single items: created, put, read, changed and deleted by their path."""

from __future__ import annotations

import pytest

PRODUCTS = "/product/acme/products"
LISTS = "/price/acme/price-lists"


def timeless(item):
    """Return an item without the times of its metadata, which must be there."""
    kept = {name: value for name, value in item["metadata"].items() if name not in {"createdAt", "modifiedAt"}}
    assert len(item["metadata"]) - len(kept) == 2
    return {**item, "metadata": kept}


async def test_what_is_created_can_be_read(client):
    created = await client.post(PRODUCTS, json={"id": "p1", "name": "Chair"})
    assert (created.status_code, created.json()) == (201, {"id": "p1"})
    read = await client.get(f"{PRODUCTS}/p1")
    assert timeless(read.json()) == {"id": "p1", "name": "Chair", "metadata": {"version": 1}}


async def test_without_a_key_one_is_made(client):
    assert (await client.post(PRODUCTS, json={})).json() == {"id": "new-1"}
    assert (await client.get(f"{PRODUCTS}/new-1")).json()["id"] == "new-1"


async def test_the_answer_names_the_key_as_the_operation_does(client):
    created = await client.post("/customer/acme/customers", json={"customerNumber": "C1"})
    assert created.json() == {"customerNumber": "C1", "id": "C1"}
    assert (await client.get("/customer/acme/customers/C1")).json()["customerNumber"] == "C1"


async def test_creating_with_a_taken_key_is_a_conflict(client):
    await client.post(PRODUCTS, json={"id": "p1", "name": "Chair"})
    assert (await client.post(PRODUCTS, json={"id": "p1"})).status_code == 409
    assert (await client.get(f"{PRODUCTS}/p1")).json()["name"] == "Chair"


async def test_a_key_may_hold_any_character_and_keeps_its_case(client):
    await client.put(f"{PRODUCTS}/a%2Fb%25%20C", json={})
    assert (await client.get(f"{PRODUCTS}/a%2Fb%25%20C")).json()["id"] == "a/b% C"
    assert (await client.get(f"{PRODUCTS}/a%2Fb%25%20c")).status_code == 404


async def test_putting_a_new_item_creates_it(client):
    put = await client.put(f"{LISTS}/pl1", json={"name": "One"})
    assert (put.status_code, put.json()) == (201, {"id": "pl1"})


async def test_putting_an_existing_item_replaces_it(client):
    await client.put(f"{LISTS}/pl1", json={"name": "One", "currency": "EUR"})
    put = await client.put(f"{LISTS}/pl1", json={"name": "Two"})
    assert (put.status_code, put.content) == (204, b"")
    read = (await client.get(f"{LISTS}/pl1")).json()
    assert timeless(read) == {"id": "pl1", "name": "Two", "metadata": {"version": 2}}


async def test_putting_what_can_only_be_replaced_and_is_not_there_is_a_404(client):
    assert (await client.put("/tax/acme/taxes/DE", json={})).status_code == 404


async def test_an_update_documented_with_200_answers_the_item(client):
    await client.post("/brand/brands", json={"id": "b1"})
    put = await client.put("/brand/brands/b1", json={"name": "Two"})
    assert (put.status_code, put.json()["name"]) == (200, "Two")
    patched = await client.patch("/brand/brands/b1", json={"name": "Three"})
    assert (patched.status_code, patched.json()["name"]) == (200, "Three")


async def test_a_partial_put_changes_only_what_it_names(client):
    await client.post("/coupon/acme/coupons", json={"code": "c1", "name": "One", "issuedAt": "today"})
    await client.put("/coupon/acme/coupons/c1", params={"partial": "true"}, json={"name": "Two"})
    coupon = (await client.get("/coupon/acme/coupons/c1")).json()
    assert (coupon["name"], coupon["issuedAt"]) == ("Two", "today")


async def test_a_patch_is_merged(client):
    await client.post(PRODUCTS, json={"id": "p1", "name": "Chair", "mixins": {"a": {"x": 1, "y": 2}}, "code": "c"})
    assert (await client.patch(f"{PRODUCTS}/p1", json={"mixins": {"a": {"y": 3}}, "code": None})).status_code == 204
    product = (await client.get(f"{PRODUCTS}/p1")).json()
    assert timeless(product) == {
        "id": "p1",
        "name": "Chair",
        "mixins": {"a": {"x": 1, "y": 3}},
        "metadata": {"version": 2},
    }


async def test_an_answer_has_the_documented_status_and_no_body_where_none_is_documented(client):
    await client.post("/customer/acme/customers", json={"customerNumber": "C1"})
    patched = await client.patch("/customer/acme/customers/C1", json={"firstName": "Ada"})
    assert (patched.status_code, patched.content) == (200, b"")
    assert (await client.delete("/customer/acme/customers/C1")).status_code == 202


async def test_a_patch_of_a_product_does_not_change_its_type_and_says_nothing(client):
    await client.put(f"{PRODUCTS}/p1", json={"id": "p1", "code": "c", "name": "n", "productType": "BASIC"})
    changes = {"name": "other", "productType": "BUNDLE"}
    assert (await client.patch(f"{PRODUCTS}/p1", json=changes)).status_code == 204
    product = (await client.get(f"{PRODUCTS}/p1")).json()
    assert (product["name"], product["productType"]) == ("other", "BASIC")


async def test_a_patch_that_is_a_list_of_changes_is_not_modelled(client):
    await client.post(PRODUCTS, json={"id": "p1"})
    assert (await client.patch(f"{PRODUCTS}/p1", json=[{"op": "add"}])).status_code == 501


async def test_patching_or_reading_what_is_not_there_is_a_404(client):
    read = await client.get(f"{PRODUCTS}/p1")
    assert (await client.patch(f"{PRODUCTS}/p1", json={})).status_code == 404
    assert read.status_code == 404
    assert set(read.json()) == {"code", "status", "message", "details"}


async def test_deleting_twice_is_a_204_and_a_404(client):
    await client.post(PRODUCTS, json={"id": "p1"})
    statuses = [(await client.delete(f"{PRODUCTS}/p1")).status_code for _ in range(2)]
    assert statuses == [204, 404]


async def test_collections_below_different_items_are_different(client):
    await client.put(f"{LISTS}/pl1/prices/1", json={})
    await client.put("/price/acme/prices/1", json={})
    assert (await client.get(f"{LISTS}/pl2/prices/1")).status_code == 404
    assert len((await client.get(f"{LISTS}/pl1/prices")).json()) == 1
    assert len((await client.get("/price/acme/prices")).json()) == 1


async def test_deleting_an_item_deletes_what_is_below_it(client):
    for name in ("pl1", "pl10"):
        await client.put(f"{LISTS}/{name}", json={})
        await client.put(f"{LISTS}/{name}/prices/1", json={})
    await client.delete(f"{LISTS}/pl1")
    assert (await client.get(f"{LISTS}/pl1/prices/1")).status_code == 404
    assert (await client.get(f"{LISTS}/pl10/prices/1")).status_code == 200


async def test_deleting_a_collection_leaves_it_empty(client):
    slots = "/shipping/acme/delivery-times/t1/slots"
    await client.post(slots, json={"id": "s1"})
    assert [slot["id"] for slot in (await client.get(slots)).json()] == ["s1"]
    assert (await client.delete(slots)).status_code == 204
    assert (await client.get(slots)).json() == []


async def test_an_item_with_two_keys_in_its_path(client):
    path = "/availability/acme/availability/p1/main"
    assert (await client.put(path, json={"stockLevel": 3})).status_code == 201
    assert (await client.put(path, json={"stockLevel": 2})).status_code == 204
    assert (await client.post(path, json={})).status_code == 409
    read = (await client.get(path)).json()
    assert (read["stockLevel"], read["productId"], read["site"], read["id"]) == (2, "p1", "main", "main:p1")
    assert (await client.delete(path)).status_code == 204


async def test_an_assignment_is_one_by_its_own_path_and_by_its_reference(client):
    path = "/category/acme/categories/c1/assignments"
    assert (await client.put(f"{path}/references/p1", json={"ref": {"id": "p1"}})).status_code == 201
    assert (await client.post(path, json={"ref": {"id": "p1"}})).status_code == 409
    assert [item["ref"] for item in (await client.get(path)).json()] == [{"id": "p1"}]


async def test_versions_start_at_one_and_grow_with_each_write(client):
    for expected in (1, 2, 3):
        await client.put(f"{PRODUCTS}/p1", json={"metadata": {"mixins": {"a": "b"}}})
        read = (await client.get(f"{PRODUCTS}/p1")).json()
        assert timeless(read)["metadata"] == {"mixins": {"a": "b"}, "version": expected}


async def test_the_server_sets_when_an_item_was_made_and_changed(client):
    await client.put(f"{PRODUCTS}/p1", json={"metadata": {"createdAt": "x", "modifiedAt": "x"}})
    before = (await client.get(f"{PRODUCTS}/p1")).json()["metadata"]
    assert before["createdAt"] == before["modifiedAt"]
    await client.patch(f"{PRODUCTS}/p1", json={"name": "New", "metadata": {"createdAt": "x"}})
    after = (await client.get(f"{PRODUCTS}/p1")).json()["metadata"]
    assert after["createdAt"] == before["createdAt"] <= after["modifiedAt"] != "x"


@pytest.mark.parametrize("version", [1, 3, "1", "new"])
async def test_a_stale_version_is_a_conflict(client, version):
    for _ in range(2):
        await client.put(f"{PRODUCTS}/p1", json={})
    body = {"metadata": {"version": version}}
    assert (await client.put(f"{PRODUCTS}/p1", json=body)).status_code == 409
    assert (await client.patch(f"{PRODUCTS}/p1", json=body)).status_code == 409


@pytest.mark.parametrize("version", [2, "2"])
async def test_the_current_version_is_taken(client, version):
    for _ in range(2):
        await client.put(f"{PRODUCTS}/p1", json={})
    assert (await client.put(f"{PRODUCTS}/p1", json={"metadata": {"version": version}})).status_code == 204


async def test_a_version_means_nothing_for_a_new_item(client):
    assert (await client.put(f"{PRODUCTS}/p1", json={"metadata": {"version": 9}})).status_code == 201
    assert (await client.get(f"{PRODUCTS}/p1")).json()["metadata"]["version"] == 1


async def test_some_services_want_a_version_in_every_update(client):
    await client.post("/tax/acme/taxes", json={"locationCode": "DE"})
    assert (await client.put("/tax/acme/taxes/DE", json={})).status_code == 400
    assert (await client.put("/tax/acme/taxes/DE", json={"metadata": {"version": 1}})).status_code == 204


async def test_only_the_asked_fields_are_given(client):
    await client.post(PRODUCTS, json={"id": "p1", "name": "Chair", "code": "c"})
    read = await client.get(f"{PRODUCTS}/p1", params={"fields": "id, name"})
    assert read.json() == {"id": "p1", "name": "Chair"}
