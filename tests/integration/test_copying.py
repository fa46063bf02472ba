"""From one tenant to another, on real sockets."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing, asynccontextmanager
from typing import Any

import anyio
import orjson
import pytest

from emporix_async import Credential, Emporix, InvalidCall, Page
from emporix_async.bulk.comparison import portable
from emporix_async.bulk.copying import copy, prepare
from emporix_async.sandbox import Sandbox, serve

PRODUCTS = 5_000


@pytest.fixture
def tenants() -> Iterator[tuple[Sandbox, Sandbox]]:
    with serve(tenant="source") as source, serve(tenant="target") as target:
        yield source, target


@asynccontextmanager
async def clients(tenants: tuple[Sandbox, Sandbox]) -> AsyncIterator[tuple[Emporix, Emporix]]:
    source, target = (
        Emporix(one.tenant, Credential(one.client_id, one.client_secret), base_url=one.url) for one in tenants
    )
    async with source, target:
        yield source, target


def products(count: int) -> list[dict[str, Any]]:
    return [
        {"id": f"p-{n:05}", "code": f"P{n}", "name": {"en": f"Nr. {n}"}, "mixins": {"size": {"width": n}}}
        for n in range(count)
    ]


async def stored(client: Emporix, key: str, **parameters: Any) -> list[Any]:
    items = await client.listing(key, query={"pageSize": 500}, **parameters).collect()
    return sorted(map(portable, items), key=lambda item: item["id"])  # batches arrive in any order


async def test_every_product_arrives_as_it_was_and_a_second_copy_updates_it(tenants):
    async with clients(tenants) as (source, target):
        await source.product.products.import_all(products(PRODUCTS))
        before = tenants[0].requests
        report = await copy(source, target, "product.products", select={"pageSize": 200})
        assert report.succeeded == report.total == PRODUCTS
        assert tenants[0].requests - before <= PRODUCTS / 200 + 2  # a token, and a page beyond the total
        assert await stored(target, "product.products") == await stored(source, "product.products")
        # The items are at version 1 in one tenant and at version 2 in the other: no conflict.
        await source.product.products.import_all(products(10))
        again = await copy(source, target, "product.products", select={"pageSize": 200})
        assert again.succeeded == PRODUCTS


async def test_the_prices_of_a_price_list_are_copied_by_their_path(tenants):
    async with clients(tenants) as (source, target):
        for client in (source, target):
            await client.price.price_lists.create({"id": "summer", "name": {"en": "Summer"}, "siteCode": "main"})
        prices = [
            {"id": f"price-{n}", "itemId": {"itemType": "PRODUCT", "id": f"p-{n}"}, "tierValues": [{"priceValue": n}]}
            for n in range(300)
        ]
        await source.price.price_lists.import_prices("summer", prices)
        path = {"priceListId": "summer"}
        report = await copy(source, target, "price.price_lists.list_prices", path=path)
        assert report.succeeded == len(prices)
        key = "price.price_lists.list_prices"
        assert await stored(target, key, path=path) == await stored(source, key, path=path)


async def test_items_are_changed_or_passed_over_on_the_way(tenants):
    def change(item: dict[str, Any]) -> dict[str, Any] | None:
        return None if item["code"] == "P3" else {**item, "code": item["code"].lower()}

    async with clients(tenants) as (source, target):
        await source.product.products.import_all(products(10))
        report = await copy(source, target, "product.products", change=change)
        assert report.total == 9
        codes = [item["code"] for item in await stored(target, "product.products")]
        assert codes == [f"p{n}" for n in range(10) if n != 3]


async def test_cancelling_a_copy_ends_both_sides(tenants):
    async with clients(tenants) as (source, target):
        await source.product.products.import_all(products(1000))
        taken = anyio.Event()

        def change(item: dict[str, Any]) -> dict[str, Any]:
            if item["id"] == "p-00500":
                taken.set()
            return item

        async with anyio.create_task_group() as group:
            group.start_soon(lambda: copy(source, target, "product.products", change=change))
            await taken.wait()
            group.cancel_scope.cancel()
        # The clients are as good as before.
        assert (await copy(source, target, "product.products")).succeeded == 1000


async def test_an_error_of_the_hook_is_raised_as_itself(tenants):
    def change(item: dict[str, Any]) -> dict[str, Any]:
        raise KeyError(item["id"])

    async with clients(tenants) as (source, target):
        await source.product.products.import_all(products(10))
        with pytest.raises(KeyError, match="p-00000"):
            await copy(source, target, "product.products", change=change)


@pytest.mark.parametrize(
    ("resource", "options", "said"),
    [
        ("product.product", {}, "did you mean"),
        ("brand.brands", {}, "brand.brands has no upsert: its modes are create"),
        ("brand.brands", {"mode": "copy"}, "mode is one of"),
        ("product.products.search", {}, "no upsert of its own"),
        ("cart.carts.list_discounts", {}, "no listing"),
        ("product.products", {"into": "product.products.put"}, "product.products.put"),
    ],
)
async def test_what_cannot_be_copied_is_refused(resource, options, said, tenants):
    async with clients(tenants) as (source, target):
        with pytest.raises(InvalidCall, match=said):
            await copy(source, target, resource, **options)


def test_what_a_server_sets_is_left_out():
    item = {
        "id": "p",
        "yrn": "urn:acme",
        "metadata": {"version": 3, "createdAt": "a", "modifiedAt": "b", "mixins": {"size": "url"}},
    }
    assert portable(item) == {"id": "p", "metadata": {"mixins": {"size": "url"}}}
    assert portable({"id": "p", "metadata": {"version": 1}}) == {"id": "p"}
    assert orjson.dumps(portable({"b": 1, "a": 2})) == b'{"b":1,"a":2}'


async def test_an_item_that_is_no_object_is_named(tenants):
    async def pages() -> AsyncIterator[Page[Any]]:
        yield Page(["scalar"], 1)

    async with clients(tenants) as (source, _), aclosing(pages()) as listed:
        rows = prepare(source, "product.products").rows(listed)
        with pytest.raises(InvalidCall, match="no object cannot be copied: the listing has the item 'scalar'"):
            await anext(rows)
