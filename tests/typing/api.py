"""What a type checker makes of the public interface. It is checked, never run."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, assert_type

import httpx

import emporix_api.price.scopes as price
import emporix_api.schema.scopes as schema
from emporix_api.customer_management.models import Location
from emporix_api.operations import OPERATIONS
from emporix_api.price.api.price_lists import PriceLists
from emporix_api.price.models import PriceList
from emporix_api.types import Client, Importer, Operation, Outcome, Page, Paginator, Report
from emporix_async import (
    AnonymousSession,
    APIStatusError,
    Credential,
    CustomerSession,
    Emporix,
    EmporixError,
    Explanation,
    FileStore,
    NotFound,
    RedisStore,
    SessionState,
    Store,
)


def rows() -> Iterator[dict[str, Any]]:
    yield {"id": "a"}


async def arows() -> AsyncIterator[dict[str, Any]]:
    yield {"id": "a"}


async def clients() -> None:
    async with Emporix("acme", Credential("id", "secret"), max_concurrency=4, timeout=3.0) as emporix:
        assert_type(emporix, Emporix)
    Emporix("acme", [Credential("id", "secret", scopes=["price.price_read"])], http_client=httpx.AsyncClient())
    assert_type(Emporix.from_env(), Emporix)
    await Emporix("acme", token="t").aclose()
    shared: list[Store] = [FileStore("tokens.json"), RedisStore("redis://localhost", key="key")]
    client = Emporix("acme", Credential("id", "secret"), strategy="service", store=shared[0])
    assert_type(client.scopes(price.PRICELIST_READ, schema.custom_read("car")), Emporix)
    assert_type(client.for_tenant("other", Credential("id", "secret")), Emporix)
    assert_type(client.explain("price.price_lists.list"), Explanation)


async def calls(emporix: Emporix) -> None:
    assert_type(await emporix.price.price_lists.get("pl-1"), PriceList)
    assert_type(await emporix.price.price_lists.delete("pl-1"), None)
    assert_type(await emporix.call("price.price_lists.get", path={"priceListId": "pl-1"}), Any)
    assert_type(emporix.raw("price"), Client)
    assert_type(PriceLists(emporix.raw("price")), PriceLists)
    assert_type(OPERATIONS["price.price_lists.get"], Operation)


async def sessions(emporix: Emporix) -> None:
    async with emporix.anonymous(site="main") as guest:
        assert_type(guest, AnonymousSession)
        customer = await guest.login("ada@example.com", "secret")
    assert_type(customer, CustomerSession)
    assert_type(await customer.price.price_lists.get("pl-1"), PriceList)
    assert_type(customer.state(), SessionState)
    assert_type(emporix.restore(SessionState.from_dict({})), AnonymousSession | CustomerSession)


async def listings(emporix: Emporix) -> None:
    listing = emporix.customer_management.locations.list(sort="name", page_size=200)
    assert_type(listing, Paginator[Location])
    assert_type(await listing, Page[Location])
    async for location in listing:
        assert_type(location, Location)
        if location.name:
            assert_type(location.name, str)
    async for page in listing.pages():
        assert_type(page, Page[Location])
    async with listing.stream(concurrency=4) as locations:
        async for location in locations:
            assert_type(location, Location)
    assert_type(await listing.collect(), list[Location])


async def imports(emporix: Emporix) -> None:
    importer = emporix.product.products.importer(rows(), mode="create", batch_items=100)
    assert_type(importer, Importer)
    async with importer as outcomes:
        async for outcome in outcomes:
            assert_type(outcome, Outcome)
            assert_type(outcome.error, Exception | None)
    assert_type(await emporix.product.products.import_all(arows()), Report)


def errors(error: EmporixError) -> None:
    if isinstance(error, NotFound):
        assert_type(error.status, int)
    elif isinstance(error, APIStatusError):
        assert_type(error.details, tuple[Any, ...])
