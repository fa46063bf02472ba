"""Listings: pages, totals, filters, order and searches."""

from __future__ import annotations

import itertools

import pytest

PRODUCTS = "/product/acme/products"
SITES = "/site/acme/sites"
TOTAL = {"X-Total-Count": "true"}


async def fill(client, count, path=PRODUCTS):
    for start in range(0, count, 200):
        items = [{"id": f"p{n:04}", "name": f"Name {n % 7}", "rank": n} for n in range(start, min(start + 200, count))]
        answer = await client.put(f"{path}/bulk", json=items)
        assert answer.status_code == 207


async def ids(client, path=PRODUCTS, **parameters):
    answer = await client.get(path, params=parameters)
    assert answer.status_code == 200, answer.text
    return [item["id"] for item in answer.json()]


async def test_a_list_comes_in_the_order_of_creation(client):
    for key in "cab":
        await client.put(f"{PRODUCTS}/{key}", json={})
    await client.put(f"{PRODUCTS}/c", json={"name": "again"})
    assert await ids(client) == ["c", "a", "b"]


async def test_an_empty_collection_is_an_empty_list(client):
    assert await ids(client) == []


async def test_pages_count_from_one_and_cover_everything(client):
    await fill(client, 25)
    pages = [await ids(client, pageNumber=number, pageSize=10) for number in (1, 2, 3, 4)]
    assert [len(page) for page in pages] == [10, 10, 5, 0]
    assert list(itertools.chain(*pages)) == [f"p{n:04}" for n in range(25)]


async def test_without_a_page_size_the_operations_own_default_holds(client):
    await fill(client, 70)
    assert len(await ids(client)) == 60
    for number in range(20):
        await client.put(f"/customer-management/acme/locations/l{number}", json={})
    assert len(await ids(client, "/customer-management/acme/locations")) == 16


@pytest.mark.parametrize(
    "wrong", [{"pageNumber": "0"}, {"pageNumber": "x"}, {"pageSize": "0"}, {"pageSize": "-1"}, {"pageSize": ""}]
)
async def test_page_parameters_that_make_no_sense_are_a_400(client, wrong):
    assert (await client.get(PRODUCTS, params=wrong)).status_code == 400


async def test_a_page_size_over_the_documented_maximum_is_a_400(anyone):
    assert (await anyone.get("/approval/acme/approvals", params={"pageSize": "61"})).status_code == 400
    assert (await anyone.get("/approval/acme/approvals", params={"pageSize": "60"})).status_code == 200


async def test_totals_come_only_when_asked_for(client):
    await fill(client, 3)
    assert "X-Total-Count" not in (await client.get(PRODUCTS)).headers
    assert (await client.get(PRODUCTS, params={"pageSize": 2}, headers=TOTAL)).headers["X-Total-Count"] == "3"


@pytest.mark.parametrize(
    ("path", "header"),
    [("/customer/acme/customers", "Count"), ("/coupon/acme/coupons", "Items-Count"), (SITES, "X-Count")],
)
async def test_totals_come_under_the_operations_own_name(client, path, header):
    answer = await client.get(path, headers=TOTAL)
    assert answer.headers[header] == "0"
    assert "X-Total-Count" not in answer.headers


async def test_some_operations_are_asked_for_totals_by_a_parameter(client):
    assert (await client.get(SITES, params={"totalCount": "true"})).headers["X-Count"] == "0"
    assert "X-Count" not in (await client.get(SITES, params={"totalCount": "false"})).headers


async def test_the_total_of_a_query_counts_what_it_found(client):
    await fill(client, 14)
    answer = await client.get(PRODUCTS, params={"q": 'name:"Name 1"', "pageSize": 1}, headers=TOTAL)
    assert (answer.headers["X-Total-Count"], len(answer.json())) == ("2", 1)


async def test_a_sorted_list_pages_in_its_order(client):
    await fill(client, 30)
    pages = [await ids(client, sort="rank:desc", pageNumber=number, pageSize=20) for number in (1, 2)]
    assert list(itertools.chain(*pages)) == [f"p{n:04}" for n in reversed(range(30))]


async def test_a_write_between_two_pages_is_seen(client):
    await fill(client, 3)
    await ids(client, sort="-rank")
    await client.put(f"{PRODUCTS}/new", json={"rank": 99})
    assert (await ids(client, sort="-rank"))[0] == "new"


async def test_an_order_that_makes_no_sense_is_a_400(client):
    assert (await client.get(PRODUCTS, params={"sort": "name:upwards"})).status_code == 400


async def test_a_query_of_an_unknown_form_is_a_501_that_names_it(client):
    answer = await client.get(PRODUCTS, params={"q": "id:p1 NOT name:x"})
    assert answer.status_code == 501
    assert "NOT name:x" in answer.json()["message"]


async def test_a_parameter_that_names_a_property_filters_by_it(client):
    path = "/customer-management/acme/locations"
    for key, city in (("l1", "Bonn"), ("l2", "Köln")):
        await client.put(f"{path}/{key}", json={"contactDetails": {"city": city}})
    assert await ids(client, path, **{"contactDetails.city": "Köln"}) == ["l2"]


async def test_a_parameter_that_names_no_property_is_a_501(client):
    await client.put("/price/acme/prices/1", json={"itemId": {"id": "p1"}})
    answer = await client.get("/price/acme/prices", params={"itemId": "p1"})
    assert answer.status_code == 501


async def test_an_undocumented_parameter_is_ignored(client):
    await fill(client, 1)
    assert await ids(client, undocumented="x") == ["p0000"]


async def test_a_search_takes_its_query_from_the_body(client):
    await fill(client, 14)
    answer = await client.post(f"{PRODUCTS}/search", json={"q": 'name:"Name 1"'}, params={"pageSize": 1}, headers=TOTAL)
    assert ([item["id"] for item in answer.json()], answer.headers["X-Total-Count"]) == (["p0001"], "2")


async def test_a_search_by_anything_else_is_a_501(client):
    answer = await client.post(f"{PRODUCTS}/search", json={"like": "x"})
    assert answer.status_code == 501


async def test_the_availabilities_of_a_site_are_listed(client):
    items = [{"productId": f"p{n}", "site": site} for n in range(2) for site in ("main", "other")]
    await client.put("/availability/acme/availability/bulk", json=items)
    assert await ids(client, "/availability/acme/availability/site/main") == ["main:p0", "main:p1"]


async def test_a_head_request_has_the_total_and_no_body(client):
    await client.post("/order-v2/acme/salesorders", json={})
    answer = await client.head("/order-v2/acme/salesorders", headers=TOTAL)
    assert (answer.status_code, answer.content) == (200, b"")


async def test_only_the_asked_fields_are_listed(client):
    await client.put(f"{PRODUCTS}/p1", json={"name": "Chair", "code": "c"})
    answer = await client.get(PRODUCTS, params={"fields": "id,name"})
    assert answer.json() == [{"id": "p1", "name": "Chair"}]
