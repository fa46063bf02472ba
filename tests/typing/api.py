"""What a type checker makes of the public interface. It is checked, never run."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, assert_type

import httpx

import emporix_api.price.scopes as price
import emporix_api.schema.scopes as schema
from emporix_api import answer_schema, request_schema
from emporix_api.customer_management.models import Location
from emporix_api.media.models import AssetCreateBlob, AssetCreateLink
from emporix_api.operations import OPERATIONS
from emporix_api.price.api.price_lists import PriceLists
from emporix_api.price.models import DateValidity, Maybe, PriceList, PriceListPrice
from emporix_api.types import Client, Download, EventStream, Importer, Operation, Outcome, Page, Paginator, Report
from emporix_async import (
    UNSET,
    AnonymousSession,
    APIStatusError,
    CallOptions,
    Credential,
    CustomerSession,
    Emporix,
    EmporixError,
    Explanation,
    ExportReport,
    FailureFile,
    FileStore,
    Hooks,
    ImportReport,
    Limits,
    NotFound,
    RedisStore,
    ResponseDetails,
    RetryDetails,
    ServerSentEvent,
    SessionState,
    Stats,
    Store,
    Telemetry,
    Timeouts,
    Unset,
    Upload,
    copy,
    correlated,
    export,
    read_rows,
)


def rows() -> Iterator[dict[str, Any]]:
    yield {"id": "a"}


async def pieces() -> AsyncIterator[bytes]:
    yield b"a"


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


def told_of_a_retry(retry: RetryDetails) -> None:
    assert_type((retry.operation, retry.reason, retry.delay), tuple[str, str, float])


async def told_of_an_answer(response: ResponseDetails) -> None:
    assert_type((response.status, response.seconds), tuple[int | None, float])


def seen(credential: Credential) -> None:
    hooks = Hooks(on_retry=told_of_a_retry, on_response=[told_of_an_answer], on_token=lambda token: token.scopes)
    emporix = Emporix("acme", credential, observers=[hooks, Telemetry()])
    assert_type(emporix.stats(), Stats)
    assert_type(emporix.stats().errors.get("429", 0), int)
    with correlated("order-4711"):
        pass
    Hooks(on_retry=told_of_an_answer)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


async def calls(emporix: Emporix) -> None:
    assert_type(await emporix.price.price_lists.get("pl-1"), PriceList)
    assert_type(await emporix.price.price_lists.delete("pl-1"), None)
    assert_type(await emporix.call("price.price_lists.get", path={"priceListId": "pl-1"}), Any)
    assert_type(emporix.raw("price"), Client)
    assert_type(PriceLists(emporix.raw("price")), PriceLists)
    assert_type(OPERATIONS["price.price_lists.get"], Operation)


def rename(price_list: PriceList) -> None:
    price_list.currency = "EUR"


async def replace_price(price: PriceListPrice) -> Mapping[str, Any]:
    return price.to_dict()


async def modifications(emporix: Emporix) -> None:
    assert_type(await emporix.price.price_lists.modify("pl-1", rename), PriceList)
    assert_type(await emporix.price.price_lists.modify_price("pl-1", "p-1", replace_price, attempts=2), PriceListPrice)
    await emporix.price.price_lists.modify("pl-1", lambda price_list: price_list)
    await emporix.catalog.catalogs.modify("c-1", rename)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def options(emporix: Emporix, guest: AnonymousSession) -> None:
    assert_type(emporix.options(deadline=5, attempts=2), Emporix)
    assert_type(emporix.options(CallOptions(timeout=Timeouts(1.0, 30.0, None))), Emporix)
    assert_type(guest.options(timeout=3.0), AnonymousSession)
    await emporix.call("price.price_lists.list", options=CallOptions(headers={"Accept-Language": "*"}))
    Emporix("acme", token="t", options=CallOptions(deadline=30), max_requests_per_second=5, max_calls=1000)
    assert_type(emporix.limits(), Limits)
    assert_type(emporix.limits().requests_per_second, float | None)


async def sessions(emporix: Emporix) -> None:
    async with emporix.anonymous(site="main") as guest:
        assert_type(guest, AnonymousSession)
        customer = await guest.login("ada@example.com", "secret")
    assert_type(customer, CustomerSession)
    assert_type(await customer.price.price_lists.get("pl-1"), PriceList)
    assert_type(customer.state(), SessionState)
    assert_type(emporix.restore(SessionState.from_dict({})), AnonymousSession | CustomerSession)
    assert_type(emporix.restore(SessionState.from_dict({}), CustomerSession), CustomerSession)


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
    assert_type(await export(listing, "locations.csv", columns=["id", "name"]), ExportReport)
    assert_type(await export(emporix.listing("price.price_lists"), Path("a"), format="jsonl"), ExportReport)
    assert_type(await copy(emporix, emporix, "product.products", change=lambda item: item or None), ImportReport)


async def imports(emporix: Emporix) -> None:
    importer = emporix.product.products.importer(rows(), mode="create", batch_items=100)
    assert_type(importer, Importer)
    async with importer as outcomes:
        async for outcome in outcomes:
            assert_type(outcome, Outcome)
            assert_type(outcome.error, Exception | None)
            assert_type(outcome.status, int | None)
            FailureFile("failed.jsonl").add(outcome)
    untyped = emporix.importer("product.products", read_rows("products.jsonl"), journal="run.sqlite")
    async with untyped as outcomes:
        untyped.stop()
    assert_type(await emporix.product.products.import_all(arows()), Report)


async def files(emporix: Emporix) -> None:
    await emporix.media.assets.create({"type": "BLOB"}, file=b"content")
    await emporix.media.assets.create(AssetCreateBlob(type_="BLOB"), file=Path("photo.png"))
    with Path("photo.png").open("rb") as file:  # noqa: ASYNC230 - never run
        await emporix.media.assets.replace("a-1", {"type": "BLOB"}, file=file)
        await emporix.schema.references.create({"name": "n"}, file=Upload(file, "schema.json"))
    await emporix.ai.agents.upload_attachment("agent-1", attachment=pieces())
    await emporix.media.assets.create(AssetCreateLink(type_="LINK", url="https://example.com"))
    assert_type(emporix.media.assets.download("a-1"), Download)
    async with emporix.media.assets.download("a-1") as download:
        assert_type(download.content_type, str | None)
        async for piece in download:
            assert_type(piece, bytes)
    assert_type(await emporix.quote.quotes.generate_pdf("q-1").read(), bytes)


async def events(emporix: Emporix) -> None:
    assert_type(emporix.ai.chat.stream({"message": "hello"}), EventStream)
    async with emporix.import_service.runs.stream_events("run-1") as stream:
        async for event in stream:
            assert_type(event, ServerSentEvent)


async def parameters(emporix: Emporix) -> None:
    assert_type(await emporix.order.sales_orders.count(q="status:CREATED"), int | None)
    await emporix.price.price_lists.list(effective_date=datetime(2026, 1, 2, tzinfo=UTC))
    await emporix.catalog.catalogs.list(visibility_from=date(2026, 1, 2), visibility_to="2026-01-03")
    await emporix.category.category_trees.list(category_ids=("a", "b"))
    await emporix.currency.currencies.list(params={"name.en": "Euro"})


def properties(price_list: PriceList) -> Maybe[str]:
    assert_type(price_list.currency, str | None | Unset)
    if price_list.currency:
        assert_type(price_list.currency, str)
    if price_list.validity and price_list.countries:
        assert_type(price_list.validity, DateValidity)
        assert_type(price_list.countries, list[str])
    currency: Maybe[str] = UNSET
    price_list.currency = currency
    return price_list.currency or currency


def errors(error: EmporixError) -> None:
    if isinstance(error, NotFound):
        assert_type(error.status, int)
    elif isinstance(error, APIStatusError):
        assert_type(error.details, tuple[Any, ...])


def schemas() -> None:
    assert_type(answer_schema("price.price_lists.list"), dict[str, Any] | None)
    assert_type(request_schema("price.price_lists.create"), dict[str, Any] | None)
    assert_type(request_schema("media.assets.create", "form"), dict[str, Any] | None)
    assert_type(request_schema("price.price_lists.list", "query"), dict[str, Any])
