"""Listings: one page, every item, pages fetched ahead."""

from __future__ import annotations

import math
from contextlib import nullcontext

import anyio
import pytest

from emporix_api.types import Operation, Paging, Request
from emporix_async.errors import BadRequest, CallTimeout, DecodeError, InvalidCall, NotFound
from emporix_async.http import body_of
from emporix_async.paging.paginator import Page, Paginator
from tests.fake_sender import FakeSender, RawReply, Reply


def operation(paging: Paging) -> Operation:
    return Operation(
        "product.products.list", "product", "products", "list", "GET-products", "GET", "/products", paging=paging,
        response_media="application/json",
    )  # fmt: skip


OFFSET = operation(Paging("offset", total_request_header="X-Total-Count", total_response_header="x-total-count"))
CURSOR = operation(Paging("cursor"))


class Shop:
    """Answers pages of `stored` items, which are the numbers from 0.

    `total` is the total it states, `maximum` the size of its pages at most, `empty` are pages it shows nothing of.
    """

    def __init__(
        self, stored: int, *, totals: bool = True, fails_at: int | None = None, total=None, maximum=1000, empty=()
    ):
        self.stored = stored
        self.totals = totals
        self.fails_at = fails_at
        self.total = stored if total is None else total
        self.maximum = maximum
        self.empty = empty
        self.asked: list[int] = []

    def __call__(self, request: Request, raw_body: bytes | None) -> Reply:
        number, size = int(str(request.query["pageNumber"])), int(str(request.query.get("pageSize", 60)))
        size = min(size, self.maximum)
        self.asked.append(number)
        if number == self.fails_at:
            raise CallTimeout("read", method="GET", path="/products")
        start = (number - 1) * size
        wanted = self.totals and request.headers.get("X-Total-Count") == "true"
        items = [] if number in self.empty else list(range(start, min(start + size, self.stored)))
        return Reply(items, headers={"x-total-count": str(self.total)} if wanted else {})


def listing(handler, *, size: int = 10, concurrency: int = 4, kind: Operation = OFFSET):
    sender = FakeSender(handler, concurrency=concurrency)
    return Paginator(sender, kind, Request(kind.key, query={"pageSize": size}), lambda item: item * 2), sender


def cursor_shop(request: Request, raw_body: bytes | None) -> Reply:
    page = int(str(request.query.get("next", "0")))
    return Reply([page * 2, page * 2 + 1], headers={"x-next-cursor": str(page + 1)} if page < 4 else {})


async def test_the_first_page_can_be_awaited_and_each_carries_its_number_and_the_total():
    paginator, sender = listing(Shop(25))
    assert await paginator == Page([n * 2 for n in range(10)], 1, 25)
    assert len(sender.requests) == 1
    paginator, _ = listing(Shop(25))
    assert [(page.number, page.total, len(page.items)) async for page in paginator.pages()] == [
        (1, 25, 10),
        (2, 25, 10),
        (3, 25, 5),
    ]


async def test_iterating_gives_every_decoded_item_in_order():
    paginator, sender = listing(Shop(25))
    assert [item async for item in paginator] == [n * 2 for n in range(25)]
    assert len(sender.requests) == 3
    assert sender.most_in_flight == 1


@pytest.mark.parametrize(
    ("shop", "kept", "requests"),
    [
        (Shop(503, totals=False, maximum=20), range(503), 27),
        (Shop(453, totals=False, empty={3}), [*range(100), *range(150, 453)], 11),
        (Shop(453, empty={3}), [*range(100), *range(150, 453)], 11),
        (Shop(453, totals=False, empty={2, 5}), [*range(50), *range(100, 200), *range(250, 453)], 11),
        (Shop(453, total=120), range(453), 11),
        (Shop(453, total=7), range(453), 11),
        (Shop(120, total=140), range(120), 4),
        (Shop(120, total=153), range(120), 4),
        (Shop(120), range(120), 3),
        (Shop(100), range(100), 3),
        (Shop(503, total=100), range(503), 12),
        (Shop(120, totals=False), range(120), 4),
        (Shop(100, totals=False), range(100), 4),
        (Shop(7, totals=False), range(7), 2),
        (Shop(0, totals=False), [], 1),
    ],
)
async def test_nothing_is_lost_to_a_short_page_or_a_wrong_total_and_a_doubt_costs_one_request(shop, kept, requests):
    paginator, _ = listing(shop, size=50)
    shop.asked.clear()
    assert [item async for item in paginator] == [n * 2 for n in kept]
    assert len(shop.asked) == requests
    shop.asked.clear()
    assert await paginator.collect() == [n * 2 for n in kept]
    assert len(shop.asked) <= requests + min(requests, 3)


async def test_a_page_tells_whether_it_is_the_last_and_which_pages_were_short():
    shop = Shop(453, totals=False, empty={3})
    pages = [page async for page in listing(shop, size=50)[0].pages()]
    assert [page.number for page in pages] == [1, 2, 4, 5, 6, 7, 8, 9, 10]
    assert not any(page.last for page in pages)  # only the empty page after it tells
    assert [page.drift for page in pages if page.drift] == [("page 3 holds 0 items, not 50",)]
    assert [page.last async for page in listing(Shop(120), size=50)[0].pages()] == [False, False, True]
    assert [page.last async for page in listing(cursor_shop, kind=CURSOR)[0].pages()] == [False] * 4 + [True]


async def test_a_total_is_given_as_the_api_states_it():
    pages = [page async for page in listing(Shop(70, total=60), size=50)[0].pages()]
    assert [(page.total, len(page.items)) for page in pages] == [(60, 50), (60, 20)]


@pytest.mark.parametrize(
    ("shop", "refusal", "ends"),
    [
        (Shop(20), NotFound, True),
        (Shop(40), BadRequest, True),
        (Shop(25, totals=False), NotFound, True),
        (Shop(25, totals=False), BadRequest, True),
        (Shop(40, totals=False), NotFound, True),
        (Shop(40, totals=False), BadRequest, False),  # as far as the server goes, perhaps
        (Shop(40, total=25), NotFound, True),
        (Shop(40, total=50), NotFound, False),
    ],
)
async def test_a_page_that_is_refused_ends_the_listing_unless_it_may_exist(shop, refusal, ends):
    def answer(request: Request, raw_body: bytes | None) -> Reply:
        reply = shop(request, raw_body)
        if shop.asked[-1] > -(-shop.stored // 10):
            raise refusal(message="no such page")
        return reply

    paginator, _ = listing(answer)
    kept: list[int] = []
    with nullcontext() if ends else pytest.raises(refusal):
        async for page in paginator.pages():
            kept += page.items
    assert kept == [n * 2 for n in range(shop.stored)]
    with nullcontext() if ends else pytest.raises(refusal):
        assert await paginator.collect() == kept


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
    pages += stored > 0 and stored % 10 == 0  # a full page does not prove the end
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


async def test_after_its_block_and_after_an_error_a_stream_goes_on_page_by_page():
    shop = Shop(40, fails_at=3)
    paginator, _ = listing(shop)
    async with paginator.raw_pages() as pages:
        assert (await anext(pages)).number == 1
        assert (await anext(pages)).number == 2
        with pytest.raises(CallTimeout):
            await anext(pages)
        shop.fails_at = None
        assert (await anext(pages)).number == 3
    assert (await anext(pages)).number == 4


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


async def test_a_page_that_waits_is_decoded_at_its_turn_and_fails_then(monkeypatch):
    decoded: list[bytes] = []

    def counting(operation, response):
        decoded.append(response.content)
        return body_of(operation, response)

    monkeypatch.setattr("emporix_async.paging.paginator.body_of", counting)
    replies = [b"[1,2]", b"[3,4]", b"[5,", b"[7]"]
    paginator, _ = listing(
        lambda request, raw_body: RawReply(replies[int(str(request.query["pageNumber"])) - 1]), size=2
    )
    seen: list[int] = []
    async with paginator.stream() as items:
        seen.append(await anext(items))
        await anyio.wait_all_tasks_blocked()
        assert decoded == replies[:1]
        for _ in range(2):  # the page that cannot be read stays the next one
            with pytest.raises(DecodeError, match="not JSON"):
                seen.extend([item async for item in items])


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


async def test_no_item_is_lost_where_cursors_are_numbers_and_the_last_page_repeats_its_own():
    def numbered_shop(request: Request, raw_body: bytes | None) -> Reply:
        start = int(str(request.query.get("after", "0")))
        return Reply({"items": list(range(start, min(start + 10, 37))), "next": min(start + 10, 37)})

    paginator, _ = listing(numbered_shop, kind=operation(Paging("cursor", "after", items="items", next="next")))
    assert await paginator.collect() == [n * 2 for n in range(37)]


async def test_a_stream_of_cursors_fetches_one_page_ahead():
    paginator, sender = listing(cursor_shop, kind=CURSOR)
    async with paginator.stream() as items:
        await anext(items)
        await anyio.wait_all_tasks_blocked()
        assert len(sender.requests) == 2


@pytest.mark.parametrize("anyio_backend", ["asyncio"])  # trio runs tasks in an order of chance
async def test_the_next_cursor_is_followed_before_the_page_is_decoded():
    requests: list[int] = []
    sender = FakeSender(cursor_shop)
    request = Request(CURSOR.key, query={"pageSize": 2})
    async with Paginator(sender, CURSOR, request, lambda _: requests.append(len(sender.requests))).stream() as items:
        assert [item async for item in items] == [None] * 10
    assert requests == [2, 2, 3, 3, 4, 4, 5, 5, 5, 5]


async def test_an_answer_that_is_no_page_says_so():
    paginator, _ = listing(lambda request, raw_body: Reply({"message": "hello"}))
    with pytest.raises(DecodeError, match="a list was expected"):
        await paginator


@pytest.mark.parametrize("given", [{}, {"page": 0}])
async def test_where_page_zero_is_refused_page_one_is_the_first_unless_zero_was_asked_for(given):
    def handler(request: Request, raw_body: bytes | None) -> Reply:
        page = int(str(request.query["page"]))
        if page == 0:
            raise BadRequest(status=400, method="GET", path="/")
        return Reply([1, 2] if page == 1 else [3])

    kind = operation(Paging("offset", "page", "size", first_page=0))
    paginator = Paginator(FakeSender(handler), kind, Request(kind.key, query={"size": 2, **given}), int)
    if given:
        with pytest.raises(BadRequest):
            await paginator
    else:
        async with paginator.stream() as items:
            assert [await anext(items) for _ in range(3)] == [1, 2, 3]


def test_a_stream_can_be_made_outside_a_running_loop(anyio_backend_name):
    paginator, _ = listing(Shop(25))
    stream = paginator.stream()

    async def consume() -> list[int]:
        async with stream as items:
            return [item async for item in items]

    assert anyio.run(consume, backend=anyio_backend_name) == [n * 2 for n in range(25)]


@pytest.mark.parametrize("size", ["10", 10])
async def test_a_page_size_may_be_text(size):
    assert await listing(Shop(25), size=size)[0].collect() == [n * 2 for n in range(25)]


async def test_a_window_below_one_and_an_operation_that_does_not_page_are_refused():
    paginator, _ = listing(Shop(1))
    with pytest.raises(InvalidCall, match="at least 1"):
        paginator.stream(concurrency=0)
    with pytest.raises(InvalidCall, match="does not page"):
        Paginator(FakeSender(Shop(1)), Operation("a", "a", "a", "a", "a", "GET", "/"), Request("a"), int)


def others() -> int:
    """Count the tasks beside the test's own and those of its runner."""
    return sum("emporix" in str(task.name) for task in anyio.get_running_tasks())
