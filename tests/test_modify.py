"""Read, change, write."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import anyio
import httpx
import orjson
import pytest

from emporix_api.price.models import PriceList, PriceListUpdate
from emporix_async import Credential, Emporix
from emporix_async.errors import CallTimeout, Conflict, InvalidCall, NotFound
from tests.manual_clock import ManualClock


class Store:
    """A price list that is written with its version; `before_put` happens just before a put is looked at.

    `lost` puts are carried out and answered with 503.
    """

    def __init__(self, **item: Any) -> None:
        self.item: dict[str, Any] = {
            "id": "pl-1",
            "name": {"en": "a"},
            "metadata": {"version": 3},
            **item,
        }
        self.requests: list[httpx.Request] = []
        self.before_put: Any = lambda number: None
        self.lost = 0
        self.clock = ManualClock()

    @property
    def version(self) -> int:
        return self.item["metadata"]["version"]

    def write(self, item: Mapping[str, Any]) -> None:
        self.item = {**item, "metadata": {**item.get("metadata", {}), "version": self.version + 1}}

    @property
    def puts(self) -> list[dict[str, Any]]:
        return [orjson.loads(request.content) for request in self.requests if request.method == "PUT"]

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        await anyio.lowlevel.checkpoint()
        if request.url.path == "/oauth/token":
            return httpx.Response(200, json={"access_token": "t0ken", "expires_in": 1000})
        self.requests.append(request)
        if request.method == "GET":
            return httpx.Response(200, json=self.item)
        self.before_put(len(self.puts))
        body = orjson.loads(request.content)
        if body.get("metadata", {}).get("version") != self.version:
            return httpx.Response(409, json={"message": "stale"})
        self.write(body)
        self.lost -= 1
        return httpx.Response(503 if self.lost >= 0 else 204)

    def client(self, **settings: Any) -> Emporix:
        http = httpx.AsyncClient(transport=httpx.MockTransport(self))
        return Emporix("acme", Credential("key-1", "s3cret"), http_client=http, clock=self.clock, **settings)


def version_of(price_list: PriceList) -> Any:
    assert price_list.metadata
    return price_list.metadata.version


def rename(price_list: PriceList) -> None:
    price_list.currency = "EUR"


async def test_a_resource_is_put_as_changed_with_the_version_that_was_read() -> None:
    store = Store()
    changed = await store.client().price.price_lists.modify("pl-1", rename)
    assert changed.currency == "EUR"
    assert store.puts == [
        {
            "id": "pl-1",
            "name": {"en": "a"},
            "currency": "EUR",
            "metadata": {"version": 3},
        }
    ]


async def test_what_a_put_does_not_take_is_not_sent_back() -> None:
    store = Store(
        yrn="urn:yaas:1",
        mixins={"own": {"any": [{"thing": 1}]}},
        metadata={"version": 3, "createdAt": "2026-01-01", "modifiedAt": "2026-01-02", "mixins": {"own": "https://x"}},
    )
    changed = await store.client().price.price_lists.modify("pl-1", rename)
    assert (changed.currency, version_of(changed)) == ("EUR", 4)
    assert store.puts == [
        {
            "id": "pl-1",
            "name": {"en": "a"},
            "currency": "EUR",
            "mixins": {"own": {"any": [{"thing": 1}]}},
            "metadata": {"version": 3, "mixins": {"own": "https://x"}},
        }
    ]


async def test_all_languages_are_read_and_written_unless_one_is_named() -> None:
    store = Store()
    price_lists = store.client().price.price_lists
    await price_lists.modify("pl-1", rename)
    store.item["currency"] = "USD"
    await price_lists.modify("pl-1", rename, language="de")
    languages = [request.headers.get("accept-language") for request in store.requests if request.method == "GET"]
    assert languages == ["*", "*", "de", "de"]
    languages = [request.headers.get("content-language") for request in store.requests if request.method == "PUT"]
    assert languages == ["*", "de"]


async def test_nothing_is_put_where_nothing_changed() -> None:
    store = Store(currency="EUR")
    changed = await store.client().price.price_lists.modify("pl-1", rename)
    assert changed.currency == "EUR"
    assert store.puts == []


async def asynchronous(price_list: PriceList) -> PriceList:
    await anyio.lowlevel.checkpoint()
    price_list.currency = "EUR"
    return price_list


@pytest.mark.parametrize(
    "change",
    [
        rename,
        asynchronous,
        lambda found: PriceList(id=found.id, name=found.name, currency="EUR"),
        lambda found: PriceListUpdate(name=found.name, currency="EUR", site_code="main"),
        lambda found: {"id": found.id, "name": found.name, "currency": "EUR"},
    ],
)
async def test_a_change_may_be_made_in_place_or_returned_and_be_asynchronous(change) -> None:
    store = Store()
    changed = await store.client().price.price_lists.modify("pl-1", change)
    assert (type(changed), changed.currency) == (PriceList, "EUR")
    assert store.puts[0]["currency"] == "EUR"
    assert store.puts[0]["metadata"]["version"] == 3


def count_of(item: PriceList) -> int:
    assert isinstance(item.mixins, dict)
    return item.mixins["count"]


def increment(item: PriceList) -> None:
    item.mixins = {"count": count_of(item) + 1}


@pytest.mark.parametrize("changed", [5, "text", [], False])
async def test_a_change_that_returns_no_resource_is_refused_and_nothing_is_put(changed: object) -> None:
    store = Store()
    async with store.client() as emporix:
        with pytest.raises(InvalidCall, match=f"not {type(changed).__name__}"):
            await emporix.price.price_lists.modify("pl-1", lambda _: changed)  # type: ignore[arg-type,return-value]
    assert store.puts == []


async def test_what_was_written_meanwhile_is_read_and_changed_anew() -> None:
    store = Store(mixins={"count": 0})

    def meddle(number: int) -> None:
        if number <= 2:
            store.write({**store.item, "mixins": {"count": store.item["mixins"]["count"] + 10}})

    store.before_put = meddle
    changed = await store.client().price.price_lists.modify("pl-1", increment)
    assert count_of(changed) == store.item["mixins"]["count"] == 21
    assert len(store.clock.slept) == 2


async def test_after_so_many_conflicts_the_last_one_is_raised() -> None:
    store = Store()
    store.before_put = lambda number: store.write(store.item)
    with pytest.raises(Conflict, match="stale"):
        await store.client().price.price_lists.modify("pl-1", rename, attempts=3)
    assert len(store.puts) == 3
    with pytest.raises(InvalidCall, match="attempts"):
        await store.client().price.price_lists.modify("pl-1", rename, attempts=0)


@pytest.mark.parametrize("attempts", [1, 5])
async def test_a_conflict_with_its_own_lost_success_is_none(attempts) -> None:
    store = Store(mixins={"count": 0})
    store.lost = 1
    changed = await store.client().price.price_lists.modify("pl-1", increment, attempts=attempts)
    assert store.item["mixins"]["count"] == count_of(changed) == 1
    assert len(store.puts) == 2


async def test_what_is_returned_can_be_put_again() -> None:
    store = Store()
    price_lists = store.client().price.price_lists
    changed = await price_lists.modify("pl-1", rename)
    assert version_of(changed) == store.version == 4
    await price_lists.upsert("pl-1", {"name": changed.name, "metadata": {"version": version_of(changed)}})
    assert store.version == 5


async def test_a_property_that_the_change_adds_is_put_although_the_documents_do_not_name_it() -> None:
    store = Store()

    def add(price_list: PriceList) -> None:
        price_list.additional_properties["extra"] = "x"

    await store.client().price.price_lists.modify("pl-1", add)
    assert store.puts[0]["extra"] == "x"


async def test_a_change_that_may_have_been_made_already_is_not_made_again() -> None:
    store = Store(mixins={"count": 0})
    store.lost = 1
    store.before_put = lambda number: store.write({**store.item, "name": {"en": "b"}}) if number == 2 else None
    with pytest.raises(Conflict) as caught:
        await store.client().price.price_lists.modify("pl-1", increment)
    assert caught.value.unsure
    assert store.item["mixins"]["count"] == 1


async def test_many_who_change_one_resource_lose_no_change() -> None:
    store = Store(mixins={"count": 0})
    price_lists = store.client().price.price_lists
    async with anyio.create_task_group() as tasks:
        for _ in range(20):
            tasks.start_soon(lambda: price_lists.modify("pl-1", increment, attempts=100))
    assert store.item["mixins"]["count"] == 20


async def test_a_deadline_is_for_the_reading_the_change_and_the_writing_together() -> None:
    store = Store()

    def slow(price_list: PriceList) -> None:
        store.clock.advance(6)
        rename(price_list)

    with pytest.raises(CallTimeout, match="deadline of 5 s") as caught:
        await store.client().options(deadline=5).price.price_lists.modify("pl-1", slow)
    assert not caught.value.sent
    assert store.puts == []
    await store.client().options(deadline=7).price.price_lists.modify("pl-1", slow)
    assert len(store.puts) == 1


async def test_other_errors_are_raised_as_they_are() -> None:
    async def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(404)

    http = httpx.AsyncClient(transport=httpx.MockTransport(handler))
    with pytest.raises(NotFound):
        await Emporix("acme", token="t", http_client=http).price.price_lists.modify("pl-1", rename)


async def test_what_a_change_raises_reaches_the_caller_and_nothing_is_put() -> None:
    def fail(_price_list: PriceList) -> None:
        raise ZeroDivisionError

    store = Store()
    with pytest.raises(ZeroDivisionError):
        await store.client().price.price_lists.modify("pl-1", fail)
    assert store.puts == []


async def test_a_plain_mapping_is_modified_as_one() -> None:
    store = Store()

    def change(mixin: dict[str, Any]) -> None:
        mixin["a"] = 1

    assert (await store.client().site_settings.sites.modify_mixin("main", "m", change))["a"] == 1
    assert store.puts[0]["a"] == 1
