"""Every operation that pages, each served in the way of its family: listed, streamed, exported and resumed."""

from __future__ import annotations

from collections.abc import Mapping

import orjson
import pytest

from emporix_api.operations import OPERATIONS
from emporix_api.types import Operation, Paging, Request
from emporix_async import Emporix
from emporix_async.data.exports import export
from emporix_async.errors import CallTimeout
from emporix_async.paging.paginator import Paginator, as_sent
from tests.cases import every
from tests.fake_sender import FakeSender, Reply

PAGED = [operation for operation in OPERATIONS.values() if operation.paging is not None]
UNSTATED_SIZE = 60  # of a page where neither caller nor documents say
STORED = 130


@pytest.fixture
def anyio_backend() -> str:
    """Run on one event loop: what differs here are the operations."""
    return "asyncio"


class Family:
    """Serves `stored` items as the documents say that the operation does; `fails_at` is the request that is lost."""

    def __init__(self, paging: Paging, stored: int, fails_at: int | None = None):
        self.paging = paging
        self.items = [{"id": f"i-{number}"} for number in range(stored)]
        self.fails_at = fails_at
        self.asked = 0

    def __call__(self, request: Request, raw_body: bytes | None) -> Reply:
        self.asked += 1
        paging, query = self.paging, request.query
        size = int(str(query.get(paging.size_parameter, paging.default_size or UNSTATED_SIZE)))
        headers: dict[str, str] = {}
        if paging.family == "cursor":
            start = int(str(query.get("next", "c0"))[1:])
            assert not {"prev", "pageNumber"} & set(query)
            if start + size < len(self.items):
                headers["x-next-cursor"] = f"c{start + size}"
        else:
            start = (int(str(query[str(paging.number_parameter)])) - paging.first_page) * size
        if start >= (self.fails_at or 1) * size and self.fails_at is not None:
            raise CallTimeout("read", method="GET", path="/")
        if asks_for_total(request, paging) and paging.total_response_header is not None:
            headers[paging.total_response_header.lower()] = str(len(self.items))
        items: object = self.items[start : start + size]
        if paging.items is not None:
            items = {paging.items: items, str(paging.total): len(self.items), "last": False}
        return Reply(items, headers=Headers(headers))


class Headers(dict[str, str]):
    """Looked up without regard to case, as the transport's are."""

    def get(self, name: str, default: object = None) -> object:  # type: ignore[override]
        return super().get(name.lower(), default)


def asks_for_total(request: Request, paging: Paging) -> bool:
    header = request.headers.get(str(paging.total_request_header))
    return header == "true" or request.query.get(str(paging.total_request_parameter)) is True


def listing(operation: Operation, family: Family, query: Mapping[str, object]) -> Paginator[object]:
    return Paginator(FakeSender(family), operation, Request(operation.key, query=query), as_sent)


@every("operation", PAGED)
async def test_every_item_is_listed_and_exported_whatever_the_family(operation, tmp_path):
    paging = operation.paging
    for query in ({}, {paging.size_parameter: 25}):
        whole = Family(paging, STORED)
        assert [item async for item in listing(operation, whole, query)] == whole.items
        assert await listing(operation, Family(paging, STORED), query).collect() == whole.items
        path = tmp_path / f"{operation.key}.jsonl"
        report = await export(listing(operation, Family(paging, STORED), query), path)
        assert path.read_bytes() == b"".join(orjson.dumps(item) + b"\n" for item in whole.items)
        assert report.drift == ()
        assert report.items == STORED


@every("operation", PAGED)
async def test_an_interrupted_export_goes_on_whatever_the_family(operation, tmp_path):
    path = tmp_path / f"{operation.key}.jsonl"
    query = {operation.paging.size_parameter: 25}
    family = Family(operation.paging, STORED, fails_at=3)
    with pytest.raises(CallTimeout):
        await export(listing(operation, family, query), path)
    with pytest.raises(CallTimeout):
        await export(listing(operation, family, query), path, resume=True)
    family.fails_at, family.asked = None, 0
    report = await export(listing(operation, family, query), path, resume=True)
    assert path.read_bytes() == b"".join(orjson.dumps(item) + b"\n" for item in family.items)
    assert (report.items, report.pages, report.drift) == (STORED, 6, ())
    without_total = operation.paging.family == "offset" and not (
        operation.paging.total_response_header or operation.paging.total
    )
    assert family.asked <= 3 + (without_total and 4)


def test_the_operations_cover_the_families():
    assert len(PAGED) > 100
    assert {operation.paging.family for operation in PAGED} == {"offset", "cursor"}
    assert {operation.paging.first_page for operation in PAGED} == {0, 1}
    assert {operation.paging.items for operation in PAGED} == {None, "content"}
    assert len({operation.paging.total_response_header for operation in PAGED}) > 3


def test_a_resource_means_its_listing():
    emporix = Emporix("acme", token="given")
    assert emporix.listing("product.products").operation.key == "product.products.list"
    assert emporix.listing("price.price_lists.list_prices").operation.key == "price.price_lists.list_prices"


@every(
    ("key", "near"),
    [
        ("product.product", "product.products.list"),
        ("product.products.get", "product.products.list"),
        ("price.pricelists.list", "price.price_lists.list"),
    ],
)
def test_what_lists_nothing_is_refused_with_names_close_to_it(key, near):
    emporix = Emporix("acme", token="given")
    with pytest.raises(ValueError, match=f"no listing '{key}'; did you mean .*{near}"):
        emporix.listing(key)
