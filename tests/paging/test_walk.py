"""Which pages are asked for, how answers are read, and when a listing ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emporix_api.types import UNSET, Paging, Request
from emporix_async.errors import InvalidCall
from emporix_async.paging.walk import PageError, RawPage, read_page, walk

OFFSET = Paging("offset", total_request_header="X-Total-Count", total_response_header="x-total-count")
SPRING = Paging(
    "offset", number_parameter="page", size_parameter="size", first_page=0, default_size=20,
    items="content", total="totalElements",
)  # fmt: skip
CURSOR = Paging("cursor", total_request_header="X-Total-Count", total_response_header="x-total-count")
PLAIN = Request("product.products.list")


def page(count: int, total: int | None = None, *, start: int = 0) -> RawPage:
    return RawPage([{"id": start + n} for n in range(count)], total)


def numbers(request: Request, paging: Paging, pages: list[RawPage]) -> list[object]:
    """Walk through `pages` and return the numbers that were asked for; the next one too if more were wanted."""
    steps = walk(request, paging)
    asked = []
    for answer in pages:
        following = steps.next_request()
        if following is None:
            return asked
        asked.append(following.query[paging.number_parameter])
        steps.take(answer)
    following = steps.next_request()
    return asked if following is None else [*asked, following.query[paging.number_parameter]]


def test_only_the_first_page_asks_for_the_total():
    steps = walk(PLAIN, OFFSET)
    assert steps.next_request().headers == {"X-Total-Count": "true"}
    steps.take(page(60))
    assert steps.next_request().headers == {}


def test_a_total_may_be_asked_for_by_a_query_parameter():
    paging = Paging("offset", total_request_parameter="totalCount", total_response_header="items-count")
    steps = walk(PLAIN, paging)
    assert steps.next_request().query["totalCount"] is True
    steps.take(page(60))
    assert "totalCount" not in steps.next_request().query


def test_the_page_size_is_always_said_where_it_is_known():
    assert walk(PLAIN, Paging("offset", default_size=16)).next_request().query == {"pageNumber": 1, "pageSize": 16}
    assert walk(PLAIN, Paging("offset", default_size=None)).next_request().query == {"pageNumber": 1}


def test_a_total_is_asked_for_by_parameter_where_the_api_wants_that():
    paging = Paging("offset", total_request_parameter="totalCount", total_response_header="x-count")
    steps = walk(PLAIN, paging)
    assert steps.next_request().query == {"totalCount": True, "pageNumber": 1, "pageSize": 60}
    steps.take(page(60))
    assert steps.next_request().query == {"pageNumber": 2, "pageSize": 60}


def test_the_page_after_the_first_is_unknown_until_the_first_is_there():
    steps = walk(PLAIN, OFFSET)
    assert steps.next_request() is not None
    assert steps.next_request() is None


def test_parameters_of_the_caller_stay():
    request = Request("product.products.list", query={"q": "a", "pageSize": 5}, headers={"Accept-Language": "de"})
    first = walk(request, OFFSET).next_request()
    assert first.query == {"q": "a", "pageSize": 5, "pageNumber": 1}
    assert first.headers == {"Accept-Language": "de", "X-Total-Count": "true"}
    assert request.query == {"q": "a", "pageSize": 5}


def test_with_a_total_no_page_more_is_asked_for():
    assert numbers(PLAIN, OFFSET, [page(60, 120), page(60)]) == [1, 2]


def test_without_a_total_the_first_short_page_is_the_last():
    assert numbers(PLAIN, OFFSET, [page(60), page(59)]) == [1, 2]


def test_without_a_total_an_empty_page_is_the_last():
    assert numbers(PLAIN, OFFSET, [page(60), page(0)]) == [1, 2]


def test_an_empty_listing_is_one_request():
    assert numbers(PLAIN, OFFSET, [page(0, 0)]) == [1]
    assert numbers(PLAIN, OFFSET, [page(0)]) == [1]


def test_a_listing_begins_where_the_caller_says():
    request = Request("product.products.list", query={"pageNumber": 2, "pageSize": 10})
    assert numbers(request, OFFSET, [page(10, 35), page(10), page(5)]) == [2, 3, 4]


def test_a_page_past_the_end_is_one_request():
    request = Request("product.products.list", query={"pageNumber": 9, "pageSize": 10})
    assert numbers(request, OFFSET, [page(0, 35)]) == [9]


def test_pages_of_the_import_service_count_from_zero():
    assert numbers(PLAIN, SPRING, [page(20, 45), page(20), page(5)]) == [0, 1, 2]


def test_a_maximum_of_the_server_is_recognised_by_the_total():
    request = Request("product.products.list", query={"pageSize": 500})
    assert numbers(request, OFFSET, [page(100, 250), page(100), page(50)]) == [1, 2, 3]


def test_a_maximum_of_the_server_is_recognised_by_its_length_where_there_is_no_total():
    request = Request("product.products.list", query={"pageSize": 500})
    assert numbers(request, OFFSET, [page(100), page(100, start=100), page(3)]) == [1, 2, 3]
    assert numbers(request, OFFSET, [page(97)]) == [1]


def test_items_left_out_of_the_first_page_do_not_end_the_listing_nor_prolong_it_for_ever():
    # 1 of 60 is shown: either the server's maximum is 1, or 59 are hidden. Both readings are followed to their end.
    assert numbers(PLAIN, OFFSET, [page(1, 120), page(0), page(0)]) == [1, 2, 3]


def test_a_total_smaller_than_what_was_seen_is_none():
    assert numbers(PLAIN, OFFSET, [page(60, 5), page(10)]) == [1, 2]


def test_a_server_that_ignores_the_page_number_ends_the_listing():
    steps = walk(Request("x", query={"pageSize": 2}), OFFSET)
    assert steps.take(page(3))
    assert not steps.take(page(3))
    assert steps.ended


def test_a_cursor_leads_from_page_to_page():
    request = Request("schema.instances.list", query={"pageSize": 2, "prev": "p", "pageNumber": UNSET})
    steps = walk(request, CURSOR)
    assert steps.next_request().headers == {"X-Total-Count": "true"}
    steps.take(RawPage([1, 2], 3, "c1"))
    assert steps.next_request().query == {"pageSize": 2, "next": "c1"}
    assert steps.next_request() is None
    steps.take(RawPage([3], None, None))
    assert steps.ended
    assert steps.next_request() is None
    assert steps.total == 3


def test_a_cursor_that_leads_back_to_its_page_is_an_error():
    with pytest.raises(PageError):
        read_page(Request("x", query={"next": "c"}), CURSOR, [1], {"x-next-cursor": "c"})


@pytest.mark.parametrize("size", [0, -1, "many", 1.5, True])
def test_a_page_size_that_cannot_be_is_refused(size):
    with pytest.raises(InvalidCall, match="page size"):
        walk(Request("x", query={"pageSize": size}), OFFSET)


def test_a_page_number_before_the_first_is_refused():
    with pytest.raises(InvalidCall, match="at least 1"):
        walk(Request("x", query={"pageNumber": 0}), OFFSET)


def test_a_bare_array_and_its_total_are_read():
    assert read_page(PLAIN, OFFSET, [1, 2], {"x-total-count": "7"}) == RawPage([1, 2], 7)


def test_a_wrapped_body_and_its_total_are_read():
    body = {"content": [1], "totalElements": 9}
    assert read_page(PLAIN, SPRING, body, {}) == RawPage([1], 9)


@pytest.mark.parametrize("value", ["", "x", "-1", "1.5"])
def test_a_total_that_is_no_number_is_none(value):
    assert read_page(PLAIN, OFFSET, [], {"x-total-count": value}).total is None


@pytest.mark.parametrize("body", [None, {"content": None}, []])
def test_nothing_is_an_empty_page(body):
    assert read_page(PLAIN, SPRING, body, {}).items == []


@pytest.mark.parametrize("body", [{}, {"error": 1}, "text", b"bytes", 3, {"content": {}}])
def test_a_body_without_items_is_an_error(body):
    with pytest.raises(PageError):
        read_page(PLAIN, SPRING, body, {})


@given(
    stored=st.integers(0, 200), size=st.integers(1, 40), maximum=st.integers(1, 40), totals=st.booleans(),
    first=st.integers(0, 1),
)  # fmt: skip
def test_every_item_is_seen_once_whatever_the_sizes(stored, size, maximum, totals, first):
    # A maximum that is not stated, and no total either: only one that looks like a maximum can be recognised.
    paging = Paging("offset", first_page=first, default_size=60, maximum_size=maximum)
    real = min(size, maximum) if totals else size
    steps = walk(Request("x", query={"pageSize": size}), paging)
    seen: list[int] = []
    asked = 0
    while (request := steps.next_request()) is not None:
        asked += 1
        start = (int(str(request.query["pageNumber"])) - first) * real
        items = list(range(start, min(start + real, stored)))
        if steps.take(RawPage(items, stored if totals else None)):
            seen += items
    assert seen == list(range(stored))
    if totals:
        assert asked == max(1, -(-stored // real))
