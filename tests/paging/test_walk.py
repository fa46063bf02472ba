"""Which pages are asked for, how answers are read, and when a listing ends."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emporix_api.types import UNSET, Paging, Request
from emporix_async.errors import InvalidCall
from emporix_async.paging.walk import PageError, Position, RawPage, Walk, from_start, read_page

OFFSET = Paging("offset", total_request_header="X-Total-Count", total_response_header="x-total-count")
SPRING = Paging(
    "offset", number_parameter="page", size_parameter="size", first_page=0, default_size=20,
    items="content", total="totalElements",
)  # fmt: skip
CURSOR = Paging("cursor", total_request_header="X-Total-Count", total_response_header="x-total-count")
PLAIN = Request("product.products.list")


numbered = count(1000)


def page(length: int, total: int | None = None, *, start: int | None = None) -> RawPage:
    """Return a page of new items, or of those from `start` on."""
    return RawPage([{"id": next(numbered) if start is None else start + n} for n in range(length)], total)


def following(steps: Walk) -> Request:
    return steps.request(steps.position.number)


def numbers(request: Request, paging: Paging, pages: list[RawPage]) -> list[object]:
    """Walk through `pages` and return the numbers that were asked for; the next one too if more were wanted."""
    steps = Walk(request, paging)
    asked = []
    for answer in pages:
        if steps.ended:
            return asked
        asked.append(following(steps).query[paging.number_parameter])
        steps.take(answer)
    return asked if steps.ended else [*asked, following(steps).query[paging.number_parameter]]


def test_only_the_first_page_asks_for_the_total():
    steps = Walk(PLAIN, OFFSET)
    assert following(steps).headers == {"X-Total-Count": "true"}
    steps.take(page(60))
    assert following(steps).headers == {}


def test_the_page_size_is_always_said_where_it_is_known():
    assert following(Walk(PLAIN, Paging("offset", default_size=16))).query == {"pageNumber": 1, "pageSize": 16}
    assert following(Walk(PLAIN, Paging("offset", default_size=None))).query == {"pageNumber": 1}


def test_a_total_is_asked_for_by_parameter_where_the_api_wants_that():
    paging = Paging("offset", total_request_parameter="totalCount", total_response_header="x-count")
    steps = Walk(PLAIN, paging)
    assert following(steps).query == {"totalCount": True, "pageNumber": 1, "pageSize": 60}
    steps.take(page(60))
    assert following(steps).query == {"pageNumber": 2, "pageSize": 60}


@pytest.mark.parametrize(
    ("first", "limits"),
    [
        (page(60, 290), (5, 5)),  # as many as the total says
        (page(60, 300), (6, 6)),  # and one more, as the last will be full
        (page(60), (2, 4)),  # as many as there were
        (page(20), (2, 4)),  # only the page that tells whether more follow
        (page(20, 290), (15, 15)),  # the maximum of the server
        (page(20, 20), (1, None)),
    ],
)
def test_the_first_page_decides_how_many_more_may_be_asked_for(first, limits):
    steps = Walk(PLAIN, OFFSET)
    assert steps.limit == 1
    steps.take(first)
    assert steps.limit == limits[0]
    if not steps.ended:
        steps.take(page(len(first.items), start=100))
        assert steps.limit == limits[1]


def test_parameters_of_the_caller_stay():
    request = Request("product.products.list", query={"q": "a", "pageSize": 5}, headers={"Accept-Language": "de"})
    first = following(Walk(request, OFFSET))
    assert first.query == {"q": "a", "pageSize": 5, "pageNumber": 1}
    assert first.headers == {"Accept-Language": "de", "X-Total-Count": "true"}
    assert request.query == {"q": "a", "pageSize": 5}


def test_where_a_short_page_meets_the_total_no_page_more_is_asked_for():
    assert numbers(PLAIN, OFFSET, [page(60, 119), page(59)]) == [1, 2]
    assert numbers(PLAIN, OFFSET, [page(59, 59)]) == [1]
    assert numbers(PLAIN, Paging("offset", default_size=None), [page(60, 60)]) == [1]


def test_a_full_page_that_meets_the_total_does_not_prove_the_end():
    pages = [page(60, 120), page(60, start=60), page(60, start=120), page(23, start=180), page(0)]
    assert numbers(PLAIN, OFFSET, [*pages[:2], page(0)]) == [1, 2, 3]
    steps = Walk(PLAIN, OFFSET)
    for each in pages:
        assert not steps.ended
        assert steps.take(each) == bool(each.items)
    assert steps.ended


def test_a_full_page_that_comes_again_is_not_handed_out():
    steps = Walk(PLAIN, OFFSET)
    assert steps.take(page(60, 60, start=0))
    assert not steps.take(page(60, 60, start=0))
    assert steps.ended


def test_a_last_page_that_comes_again_is_not_handed_out_however_many_the_total_states():
    steps = Walk(PLAIN, OFFSET)
    last = page(9, start=0)
    assert [steps.take(each) for each in (page(60, 200), last)] == [True, True]
    last.items[0]["id"] = "changed by whom it was handed out to"
    while not steps.ended:
        assert not steps.take(page(9, start=0))
    assert steps.position == Position(5, 69, 60, 200)


@pytest.mark.parametrize(
    ("lengths", "asked"),
    [([60, 59, 0], 3), ([60, 0, 0], 3), ([60, 59, 60, 1, 0], 5), ([60, 0, 60, 0, 0], 5), ([7, 0], 2), ([0], 1)],
)
def test_without_a_total_an_empty_page_after_one_that_is_not_full_is_the_end(lengths, asked):
    pages = [page(length, start=100 * number) for number, length in enumerate(lengths)]
    assert numbers(PLAIN, OFFSET, [*pages, page(60)]) == list(range(1, asked + 1))


def test_where_no_size_is_stated_an_empty_second_page_is_the_end():
    paging = Paging("offset", default_size=None)
    assert numbers(PLAIN, paging, [page(7), page(0), page(60)]) == [1, 2]
    assert numbers(PLAIN, paging, [page(7), page(7, start=7), page(0)]) == [1, 2, 3, 4]


def test_a_total_that_is_not_met_or_smaller_than_what_was_seen_costs_one_request():
    assert numbers(PLAIN, OFFSET, [page(60, 110), page(45), page(0)]) == [1, 2, 3]
    assert numbers(PLAIN, OFFSET, [page(45, 120), page(60), page(15)]) == [1, 2, 3]
    assert numbers(PLAIN, OFFSET, [page(60, 5), page(10), page(0)]) == [1, 2, 3]


def test_a_listing_that_is_gone_on_with_at_its_end_has_ended():
    assert Walk(PLAIN, OFFSET, Position(3, 119, 60, 119)).ended
    assert Walk(PLAIN, OFFSET, Position(2, 0, 60, 0)).ended
    assert not Walk(PLAIN, OFFSET, Position(3, 120, 60, 120)).ended
    assert Walk(PLAIN, CURSOR, Position(3, 120)).ended
    assert not Walk(PLAIN, OFFSET, Position(3, 120, 60)).ended
    assert not Walk(PLAIN, CURSOR, Position(3, 120, cursor="c")).ended


def test_an_empty_listing_is_one_request():
    assert numbers(PLAIN, OFFSET, [page(0, 0)]) == [1]
    assert numbers(PLAIN, OFFSET, [page(0)]) == [1]


def test_a_listing_begins_where_the_caller_says_and_past_the_end_it_is_one_request():
    request = Request("product.products.list", query={"pageNumber": 2, "pageSize": 10})
    assert numbers(request, OFFSET, [page(10, 35), page(10), page(5)]) == [2, 3, 4]
    request = Request("product.products.list", query={"pageNumber": 9, "pageSize": 10})
    assert numbers(request, OFFSET, [page(0, 35)]) == [9]


def test_a_full_page_that_meets_the_total_of_a_listing_begun_further_on_does_not_prove_its_end():
    # Perhaps the documents are mistaken about the number of the first page.
    request = Request("x", query={"page": 1})
    assert numbers(request, SPRING, [page(20, 40), page(20, start=20), page(0)]) == [1, 2, 3, 4]
    assert numbers(request, SPRING, [page(20, 45), page(5, start=20)]) == [1, 2]


def test_a_maximum_of_the_server_is_recognised_by_the_total():
    request = Request("product.products.list", query={"pageSize": 500})
    assert numbers(request, OFFSET, [page(100, 250), page(100), page(50)]) == [1, 2, 3]


def test_items_left_out_of_the_first_page_do_not_end_the_listing_nor_prolong_it_for_ever():
    # 1 of 60 is shown: either the server's maximum is 1, or 59 are hidden. Both readings are followed to their end.
    assert numbers(PLAIN, OFFSET, [page(1, 120), page(0), page(0)]) == [1, 2, 3]


def test_two_empty_pages_end_a_listing_whatever_its_total():
    assert numbers(PLAIN, OFFSET, [page(60, 20_000), page(0), page(0)]) == [1, 2, 3]
    beyond = Request("x", query={"pageNumber": 9})
    assert numbers(beyond, Paging("offset", default_size=None), [page(0, 300), page(0)]) == [9, 10]


def test_a_server_that_ignores_the_page_number_ends_the_listing():
    steps = Walk(Request("x", query={"pageSize": 2}), OFFSET)
    assert steps.take(page(3, start=0))
    assert not steps.take(page(3, start=0))
    assert steps.ended


def test_a_cursor_leads_from_page_to_page():
    request = Request("schema.instances.list", query={"pageSize": 2, "prev": "p", "pageNumber": UNSET})
    steps = Walk(request, CURSOR)
    assert following(steps).headers == {"X-Total-Count": "true"}
    steps.take(RawPage([1, 2], 3, "c1"))
    assert following(steps).query == {"pageSize": 2, "next": "c1"}
    assert steps.limit == 2
    steps.take(RawPage([3], None, None))
    assert steps.ended
    assert steps.position == Position(3, 3, 2, 3)


def test_cursors_are_followed_past_an_empty_page_but_not_for_ever():
    steps = Walk(PLAIN, CURSOR)
    for items, ended in (([], False), ([1], False), ([], False), ([], True)):
        steps.take(RawPage(items, None, f"c{steps.position.number}"))
        assert steps.ended == ended


def test_a_cursor_has_the_names_that_the_operation_states():
    paging = Paging("cursor", number_parameter="after", items="items", next="nextCursor")
    steps = Walk(PLAIN, paging)
    steps.take(read_page(following(steps), paging, {"items": [1], "nextCursor": "c1"}, {}))
    assert following(steps).query == {"after": "c1"}
    steps.take(read_page(following(steps), paging, {"items": [2], "nextCursor": None}, {}))
    assert steps.ended
    headed = Paging("cursor", number_parameter="cursor", next_header="X-Next")
    assert read_page(PLAIN, headed, [1], {"x-next": "c1"}).cursor == "c1"


LINKED = Paging("cursor", number_parameter=None, size_parameter="limit", items="items", next="_links.next.href")


def linked(address: object) -> dict[str, object]:
    return {"items": [1], "_links": {"next": {"href": address}}}


@pytest.mark.parametrize("paging", [LINKED, replace(LINKED, number_parameter="after")])
@pytest.mark.parametrize("base", ["https://elsewhere.test/v2/things", "http://user@10.0.0.1:8080", "/other/path", ""])
def test_of_a_link_to_the_next_page_only_the_query_is_used(paging, base):
    request = Request("x", path={"id": "1"}, query={"limit": 2, "q": "a"})
    steps = Walk(request, paging)
    steps.take(read_page(following(steps), paging, linked(f"{base}?from=a%26b&limit=3&tag=x&tag=y&empty="), {}))
    query = {"limit": "3", "q": "a", "from": "a&b", "tag": ["x", "y"], "empty": ""}
    assert following(steps) == replace(request, query=query)
    assert not steps.ended
    steps.take(read_page(following(steps), paging, linked(None), {}))
    assert steps.ended


HEADED = Paging("cursor", number_parameter=None, next_header="Link")


@pytest.mark.parametrize(
    ("header", "cursor"),
    [
        (
            '<https://elsewhere.test/things?page_info=b&limit=2>; rel="next"',
            "https://elsewhere.test/things?page_info=b&limit=2",
        ),
        ('</a?p=1>; rel=prev, </a?p=3,4>; title="a, b"; REL=next', "/a?p=3,4"),
        ('<?p=1>; rel="first prev", <?p=9>; rel="last next"', "?p=9"),
        ('<?p=1>; rel="prev"', None),
        ("<?p=1>; rel='prev', <?p=2>; rel='next'", "?p=2"),
        ('<?p=1>; title="a, b; rel=next"; rel="prev", <?p=2>; rel="next"', "?p=2"),
        ('<?p=1>; title="a \\" <?p=3>; rel=next"; rel="prev"', None),
        ("<?p=1>; title*=UTF-8'en'a%20b; crossorigin; rel = next", "?p=1"),
        ("<?p=2>; title=next", None),
        ("next", None),
        ("", None),
    ],
)
def test_the_link_header_leads_to_the_next_page(header, cursor):
    assert read_page(PLAIN, HEADED, [1], {"link": header}).cursor == cursor


@pytest.mark.parametrize("address", ["https://api.emporix.test/things/2", "https://[half?a=1", "c1", "/things/2"])
def test_a_link_that_leads_on_without_a_query_is_an_error(address):
    with pytest.raises(PageError, match="link to the next page"):
        read_page(PLAIN, LINKED, linked(address), {})


def test_a_link_that_leads_back_to_its_page_is_an_error():
    with pytest.raises(PageError, match="of this page"):
        read_page(Request("x", query={"from": "2", "limit": "3"}), LINKED, linked("/things?from=2&limit=3"), {})


def test_a_cursor_may_begin_like_a_path():
    paging = replace(LINKED, number_parameter="after")
    steps = Walk(PLAIN, paging)
    steps.take(read_page(PLAIN, paging, linked("/9j/4AAQ+Sk=="), {}))
    assert following(steps).query == {"after": "/9j/4AAQ+Sk=="}


def test_what_says_that_no_page_follows_is_believed_and_a_page_that_cannot_be_reached_is_an_error():
    paging = Paging("cursor", "after", items="edges", next="pageInfo.endCursor", more="pageInfo.hasNextPage")
    body = {"edges": [1], "pageInfo": {"endCursor": "c1", "hasNextPage": False}}
    assert read_page(PLAIN, paging, body, {}).cursor is None
    body["pageInfo"] = {"endCursor": None, "hasNextPage": True}
    with pytest.raises(PageError, match="no cursor leads to it"):
        read_page(PLAIN, paging, body, {})


def test_properties_are_found_by_their_own_name_before_those_within_others():
    paging = Paging("cursor", "after", items="data.rows", next="@odata.next", total="meta.total")
    page = read_page(PLAIN, paging, {"data": {"rows": [1]}, "@odata.next": "c", "meta": {"total": 9}}, {})
    assert page == RawPage([1], 9, "c")
    with pytest.raises(PageError, match=r"a list in 'data\.rows'"):
        read_page(PLAIN, paging, {"data": {}, "rows": [1]}, {})


SKIPPED = Paging("offset", "offset", "limit", default_size=None, by_item=True)


def test_an_offset_counts_the_items_that_came():
    asked = numbers(Request("x", query={"limit": 50}), SKIPPED, [page(20), page(20), page(20), page(5), page(0)])
    assert asked == [0, 20, 40, 60, 65]
    asked = numbers(Request("x", query={"offset": 30, "limit": 10}), SKIPPED, [page(10, 55), page(10), page(5)])
    assert asked == [30, 40, 50]


def test_offsets_of_pages_ahead_are_computed_and_the_total_counts_what_was_skipped():
    steps = Walk(Request("x", query={"offset": "30", "limit": 50}), SKIPPED)
    assert steps.limit == 1
    steps.take(page(10, 65))
    assert [steps.request(number).query["offset"] for number in range(2, steps.limit + 1)] == [40, 50, 60]
    later = Walk(Request("x", query={"offset": "30", "limit": 50}), SKIPPED, Position(4, 60, 10, 65))
    assert (following(later).query["offset"], later.limit, later.ended) == (60, 4, False)


def test_an_offset_that_skips_items_is_not_the_start():
    assert from_start(PLAIN, SKIPPED)
    assert not from_start(Request("x", query={"offset": 5}), SKIPPED)
    with pytest.raises(InvalidCall, match="the offset of x"):
        Walk(Request("x", query={"offset": -1}), SKIPPED)


def test_a_cursor_that_leads_back_to_its_page_is_an_error():
    with pytest.raises(PageError):
        read_page(Request("x", query={"next": "c"}), CURSOR, [1], {"x-next-cursor": "c"})


def test_an_empty_page_that_repeats_its_cursor_is_the_last_unless_it_says_that_a_page_follows():
    paging = Paging("cursor", "after", items="items", next="next", more="hasMore")
    request, body = Request("x", query={"after": "c"}), {"items": [], "next": "c"}
    assert read_page(request, paging, body, {}) == RawPage([])
    with pytest.raises(PageError, match="of this page"):
        read_page(request, paging, {**body, "hasMore": True}, {})


@pytest.mark.parametrize(
    ("stated", "more", "cursor"),
    [(10, None, "10"), (10, True, "10"), (10, False, None), (0, None, None), (0, True, "0"), ({}, None, None)],
)
def test_a_cursor_may_be_a_number_and_zero_leads_on_only_where_a_page_follows(stated, more, cursor):
    paging = Paging("cursor", "after", items="items", next="next", more="hasMore")
    assert read_page(PLAIN, paging, {"items": [1], "next": stated, "hasMore": more}, {}).cursor == cursor


@pytest.mark.parametrize("stated", [{"id": 10}, [10], 1.5, True])
def test_a_cursor_that_is_neither_text_nor_a_whole_number_is_an_error(stated):
    paging = Paging("cursor", "after", items="items", next="next", more="hasMore")
    with pytest.raises(PageError, match="the cursor of the next page is of type"):
        read_page(PLAIN, paging, {"items": [1], "next": stated}, {})
    assert read_page(PLAIN, paging, {"items": [1], "next": stated, "hasMore": False}, {}).cursor is None


def test_a_cursor_page_that_repeats_the_one_before_it_counts_as_empty():
    steps = Walk(PLAIN, CURSOR)
    handed = [steps.take(RawPage([1, 2], None, f"c{number}")) for number in range(3)]
    assert (handed, steps.ended, steps.position.seen) == ([True, False, False], True, 2)


@pytest.mark.parametrize(("lead", "circle"), [(0, 2), (5, 3), (40, 7)])
def test_cursors_that_lead_in_a_circle_are_an_error(lead, circle):
    steps, places = Walk(PLAIN, CURSOR), [*range(lead), *(20 * [*range(lead, lead + circle)])]
    with pytest.raises(PageError, match="earlier page"):
        deque(steps.take(RawPage([place], None, f"c{place}")) for place in places)


@pytest.mark.parametrize("size", [0, -1, "many", 1.5, True])
def test_a_page_size_that_cannot_be_is_refused(size):
    with pytest.raises(InvalidCall, match="page size"):
        Walk(Request("x", query={"pageSize": size}), OFFSET)


def test_a_page_number_before_the_first_is_refused():
    with pytest.raises(InvalidCall, match="at least 1"):
        Walk(Request("x", query={"pageNumber": 0}), OFFSET)


def test_a_bare_array_or_a_wrapped_body_is_read_with_its_total():
    assert read_page(PLAIN, OFFSET, [1, 2], {"x-total-count": "7"}) == RawPage([1, 2], 7)
    body = {"content": [1], "totalElements": 9}
    assert read_page(PLAIN, SPRING, body, {}) == RawPage([1], 9)


@pytest.mark.parametrize("value", ["", "x", "-1", "1.5"])
def test_a_total_that_is_no_number_is_none(value):
    assert read_page(PLAIN, OFFSET, [], {"x-total-count": value}).total is None


@pytest.mark.parametrize("body", [{"content": None}, []])
def test_nothing_is_an_empty_page(body):
    assert read_page(PLAIN, SPRING, body, {}).items == []


@pytest.mark.parametrize("body", [None, {}, {"error": 1}, "text", b"bytes", 3, {"content": {}}])
def test_a_body_without_items_is_an_error(body):
    with pytest.raises(PageError):
        read_page(PLAIN, SPRING, body, {})


@given(
    stored=st.integers(0, 200), size=st.integers(1, 40), maximum=st.integers(1, 40), totals=st.booleans(),
    first=st.integers(0, 1),
)  # fmt: skip
def test_every_item_is_seen_once_whatever_the_sizes(stored, size, maximum, totals, first):
    paging = Paging("offset", first_page=first, default_size=60)
    real = min(size, maximum)
    steps = Walk(Request("x", query={"pageSize": size}), paging)
    seen: list[int] = []
    asked = 0
    while not steps.ended:
        request = following(steps)
        asked += 1
        start = (int(str(request.query["pageNumber"])) - first) * real
        items = list(range(start, min(start + real, stored)))
        if steps.take(RawPage(items, stored if totals else None)):
            seen += items
    assert seen == list(range(stored))
    if totals:
        # One more where the last page is known to be full.
        full = stored > 0 and stored % real == 0 and (stored > real or real == size)
        assert asked == max(1, -(-stored // real)) + full
    else:
        assert asked <= stored // real + 2  # up to the page that is not full, and one more
