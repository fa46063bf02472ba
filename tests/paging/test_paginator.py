"""Listings: one page, every item, pages fetched ahead."""

from __future__ import annotations

import math

import anyio
import pytest

from emporix_api.types import Operation, Paging, Request
from emporix_async.errors import CallTimeout, DecodeError, InvalidCall
from emporix_async.paging.paginator import Page, Paginator
from tests.fake_sender import FakeSender, Reply

pytestmark = pytest.mark.anyio


def operation(paging: Paging) -> Operation:
    return Operation(
        "product.products.list", "product", "products", "list", "GET-products", "GET", "/products", paging=paging
    )


OFFSET = operation(Paging("offset", total_request_header="X-Total-Count", total_response_header="x-total-count"))
CURSOR = operation(Paging("cursor"))


class Shop:
    """Answers pages of `stored` items, which are the numbers from 0."""

    def __init__(self, stored: int, *, totals: bool = True, fails_at: int | None = None):
        self.stored = stored
        self.totals = totals
        self.fails_at = fails_at
        self.asked: list[int] = []

    def __call__(self, request: Request, raw_body: bytes | None) -> Reply:
        number, size = int(str(request.query["pageNumber"])), int(str(request.query.get("pageSize", 60)))
        self.asked.append(number)
        if number == self.fails_at:
            raise CallTimeout("read", method="GET", path="/products")
        start = (number - 1) * size
        wanted = self.totals and request.headers.get("X-Total-Count") == "true"
        items = list(range(start, min(start + size, self.stored)))
        return Reply(items, headers={"x-total-count": str(self.stored)} if wanted else {})


def listing(handler, *, size: int = 10, concurrency: int = 4, kind: Operation = OFFSET):
    sender = FakeSender(handler, concurrency=concurrency)
    return Paginator(sender, kind, Request(kind.key, query={"pageSize": size}), lambda item: item * 2), sender


def cursor_shop(request: Request, raw_body: bytes | None) -> Reply:
    page = int(str(request.query.get("next", "0")))
    return Reply([page * 2, page * 2 + 1], headers={"x-next-cursor": str(page + 1)} if page < 4 else {})


async def test_awaiting_gives_the_first_page_and_the_total():
    paginator, sender = listing(Shop(25))
    assert await paginator == Page([n * 2 for n in range(10)], 1, 25)
    assert len(sender.requests) == 1


async def test_iterating_gives_every_decoded_item_in_order():
    paginator, sender = listing(Shop(25))
    assert [item async for item in paginator] == [n * 2 for n in range(25)]
    assert len(sender.requests) == 3
    assert sender.most_in_flight == 1


async def test_pages_carry_their_number_and_the_total():
    paginator, _ = listing(Shop(25))
    assert [(page.number, page.total, len(page.items)) async for page in paginator.pages()] == [
        (1, 25, 10),
        (2, 25, 10),
        (3, 25, 5),
    ]


async def test_breaking_out_fetches_nothing_more():
    paginator, sender = listing(Shop(1000))
    async for _ in paginator:
        break
    assert len(sender.requests) == 1
    assert sender.in_flight == 0


async def test_a_listing_can_be_iterated_again():
    paginator, _ = listing(Shop(12))
    assert [item async for item in paginator] == [item async for item in paginator]


async def test_iterating_goes_on_after_an_error_with_the_page_that_failed():
    shop = Shop(30, fails_at=2)
    paginator, _ = listing(shop)
    pages = paginator.pages()
    await anext(pages)
    with pytest.raises(CallTimeout):
        await anext(pages)
    shop.fails_at = None
    assert (await anext(pages)).number == 2


@pytest.mark.parametrize("totals", [True, False])
@pytest.mark.parametrize("stored", [0, 1, 9, 10, 11, 40, 95])
async def test_a_stream_gives_every_item_in_order(stored, totals):
    paginator, sender = listing(Shop(stored, totals=totals))
    async with paginator.stream() as items:
        assert [item async for item in items] == [n * 2 for n in range(stored)]
    assert sender.in_flight == 0
    pages = max(1, math.ceil(stored / 10))
    if totals:
        assert sorted(request.query["pageNumber"] for request in sender.requests) == list(range(1, pages + 1))
    else:
        assert len(sender.requests) <= pages + 1 + sender.concurrency


async def test_a_stream_has_no_more_in_flight_than_asked():
    paginator, sender = listing(Shop(500), concurrency=16)
    async with paginator.stream(concurrency=3) as items:
        async for _ in items:
            pass
    assert sender.most_in_flight == 3


async def test_a_stream_holds_no_more_pages_than_its_window():
    paginator, sender = listing(Shop(1000))
    async with paginator.stream(concurrency=4) as items:
        for _ in range(15):  # into the second page
            await anext(items)
        await anyio.wait_all_tasks_blocked()
        assert sender.in_flight == 0
        assert len(sender.requests) == 1 + 4  # the first is done with, one is in hand, three wait


async def test_leaving_a_stream_by_break_ends_what_is_in_flight():
    paginator, sender = listing(Shop(1000))
    sender.blocks = lambda request: request.query["pageNumber"] >= 3
    async with paginator.stream() as items:
        async for item in items:
            if item == 20:
                break
    assert sender.in_flight == 0
    assert sender.cancelled == 3
    assert others() == 0


async def test_an_error_of_the_consumer_leaves_a_stream_as_itself():
    paginator, sender = listing(Shop(1000))

    async def consume() -> None:
        async with paginator.stream() as items:
            async for _ in items:
                raise KeyError

    with pytest.raises(KeyError):
        await consume()
    assert sender.in_flight == 0


async def test_cancelling_a_stream_ends_what_is_in_flight():
    paginator, sender = listing(Shop(1000))
    sender.blocks = lambda request: request.query["pageNumber"] >= 4

    async def consume() -> None:
        async with paginator.stream() as items:
            async for _ in items:
                pass

    async with anyio.create_task_group() as group:
        group.start_soon(consume)
        await anyio.wait_all_tasks_blocked()
        assert sender.in_flight == 4
        group.cancel_scope.cancel()
    assert sender.in_flight == 0
    assert others() == 0


async def test_an_error_reaches_the_consumer_as_itself_after_the_pages_before_it():
    paginator, sender = listing(Shop(100, fails_at=4))
    seen: list[int] = []

    async def consume() -> None:
        async with paginator.stream() as items:
            async for item in items:
                seen.append(item)  # noqa: PERF401 - what was seen before the error counts

    with pytest.raises(CallTimeout):
        await consume()
    assert seen == [n * 2 for n in range(30)]
    assert sender.in_flight == 0


async def test_an_error_past_the_last_page_is_of_no_interest():
    paginator, _ = listing(Shop(25, totals=False, fails_at=5))
    assert await paginator.collect() == [n * 2 for n in range(25)]


async def test_collecting_fetches_concurrently():
    paginator, sender = listing(Shop(95))
    assert await paginator.collect() == [n * 2 for n in range(95)]
    assert sender.most_in_flight == 4


async def test_cursors_are_followed_one_after_the_other():
    paginator, sender = listing(cursor_shop, kind=CURSOR)
    assert [item async for item in paginator] == [n * 2 for n in range(10)]
    async with paginator.stream() as items:
        assert [item async for item in items] == [n * 2 for n in range(10)]
    assert sender.most_in_flight == 1


async def test_a_stream_of_cursors_fetches_one_page_ahead():
    paginator, sender = listing(cursor_shop, kind=CURSOR)
    async with paginator.stream() as items:
        await anext(items)
        await anyio.wait_all_tasks_blocked()
        assert len(sender.requests) == 2


async def test_an_answer_that_is_no_page_says_so():
    paginator, _ = listing(lambda request, raw_body: Reply({"message": "hello"}))
    with pytest.raises(DecodeError, match="a list was expected"):
        await paginator


async def test_a_window_below_one_is_refused():
    paginator, _ = listing(Shop(1))
    with pytest.raises(InvalidCall, match="at least 1"):
        paginator.stream(concurrency=0)


def test_an_operation_that_does_not_page_is_refused():
    with pytest.raises(InvalidCall, match="does not page"):
        Paginator(FakeSender(Shop(1)), Operation("a", "a", "a", "a", "a", "GET", "/"), Request("a"), int)


def others() -> int:
    """Count the tasks beside the test's own and those of its runner."""
    return sum("emporix" in str(task.name) for task in anyio.get_running_tasks())
