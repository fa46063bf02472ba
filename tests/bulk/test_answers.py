"""Answers of bulk operations: which entry belongs to which item, and what a status means."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emporix_api.types import Bulk
from emporix_async.bulk.answers import (
    is_success_of_all,
    judge_error,
    judge_status,
    match_entries,
    one_row_may_be_to_blame,
)
from emporix_async.errors import (
    BadRequest,
    CallTimeout,
    Conflict,
    ConnectionFailed,
    DecodeError,
    Forbidden,
    NotFound,
    RateLimited,
    ScopeError,
    ServerError,
    Unauthorized,
)

from .test_importer import operation

CALL = {"method": "PUT", "path": "/products/bulk"}


def statuses(body, keys, **options):
    return [entry and entry.status for entry in match_entries(body, keys, **options)]


def test_entries_are_mapped_by_index_or_else_by_the_order_of_the_request():
    body = [{"index": 1, "code": 400}, {"index": 0, "code": 201}]
    assert statuses(body, ["a", "b"]) == [201, 400]
    assert statuses({"items": [{"index": 0, "code": 201}]}, ["a"]) == [201]
    assert statuses([{"code": 201}, {"code": 204}], ["a", "b"]) == [201, 204]


def test_entries_without_index_are_mapped_by_name_where_they_have_one():
    body = [{"eventType": "b", "code": 409}, {"eventType": "a", "code": 200}]
    assert statuses(body, ["a", "b"]) == [200, 409]
    assert statuses([{"id": "b", "code": 201}], ["a", "b", "c"]) == [None, 201, None]


def test_an_item_without_one_entry_of_its_own_is_in_doubt():
    assert statuses([{"code": 201}], ["a", "b"]) == [None, None]
    assert statuses([{"index": 1, "code": 201}], ["a", "b", "c"]) == [None, 201, None]
    body = [{"index": 0, "code": 201}, {"index": 0, "code": 400}, {"index": 1, "code": 201}]
    assert statuses(body, ["a", "b"]) == [None, 201]


@pytest.mark.parametrize("indexes", [(1.0, 0.0), (True, False), ("b", "a")])
def test_entries_whose_indexes_are_no_whole_numbers_are_not_taken_in_their_order(indexes):
    body = [{"index": index, "code": code} for index, code in zip(indexes, (201, 400), strict=True)]
    assert statuses(body, [None, None]) == [None, None]


@pytest.mark.parametrize("index", [-1, 2, 99, "x", None, 1.5, True])
def test_an_entry_out_of_range_is_nobodys(index):
    assert statuses([{"index": 0, "code": 201}, {"index": index, "code": 201}], ["a", "b"]) == [201, None]


def test_an_entry_that_names_another_item_is_in_doubt_unless_the_server_gave_the_name():
    body = [{"index": 0, "id": "b", "code": 201}, {"index": 1, "id": "b", "code": 204}]
    assert statuses(body, ["a", "b"]) == [None, 204]
    body = [{"index": 0, "id": "62d6", "code": 201}, {"index": 1, "assignmentId": "9", "productId": "b", "code": 201}]
    assert statuses(body, ["a", "b"]) == [201, 201]


def test_entries_counted_from_one_are_recognised_where_that_is_documented():
    body = [{"index": 1, "code": 201}, {"index": 2, "code": 400}]
    assert statuses(body, [None, None], from_one=True) == [201, 400]
    assert statuses([{"index": 0, "code": 201}, {"index": 1, "code": 400}], [None, None], from_one=True) == [201, 400]
    assert statuses([{"index": 2, "code": 400}], [None, None, None], from_one=True) == [None, None, None]


def test_entries_off_by_one_are_in_doubt_unless_their_names_confirm_it():
    assert statuses([{"index": 1, "code": 201}, {"index": 2, "code": 400}], [None, None]) == [None, None]
    body = [{"index": 1, "id": "a", "code": 201}, {"index": 2, "code": 400}]
    assert statuses(body, ["a", "b"]) == [201, 400]


@pytest.mark.parametrize(
    ("entry", "status"),
    [
        ({"code": 201}, 201),
        ({"code": "201"}, 201),
        ({"status": 204}, 204),
        ({"status": "CREATED"}, 201),
        ({"status": "No Content"}, 204),
        ({"status": "NO_CONTENT"}, 204),
        ({"code": 204, "status": "OK"}, 204),
        ({"code": 409, "status": "conflict"}, 409),
        ({"status": "Bad Request"}, 400),
        ({"code": 201, "status": "BAD_REQUEST"}, None),
        ({"code": 201, "status": "FAILED"}, None),
        ({"code": True}, None),
        ({"code": 100}, None),
        ({"code": 302}, None),
        ({"code": 202}, None),
        ({"code": 207, "status": "OK"}, None),
        ({"code": 302, "status": "OK"}, None),
        ({"code": 200, "status": "Accepted"}, None),
        ({"code": 0}, None),
        ({"status": "SUCCESS"}, None),
        ({}, None),
    ],
)
def test_the_status_of_an_entry_is_read_from_code_or_status(entry, status):
    assert statuses([{"index": 0, **entry}], ["a"]) == [status]


@pytest.mark.parametrize("body", [None, "", [], {}, {"items": None}, [None, 3, "x"], b"x", {"message": "hello"}])
def test_a_body_without_entries_says_nothing(body):
    assert statuses(body, ["a", "b"]) == [None, None]


@given(
    st.lists(
        st.fixed_dictionaries(
            {},
            optional={
                "index": st.integers(-1, 5) | st.none() | st.text(max_size=2),
                "code": st.sampled_from([201, 204, 400, 500, "x", None]),
                "id": st.sampled_from("abcdz"),
            },
        )
        | st.none(),
        max_size=6,
    ),
    st.lists(st.sampled_from("abcd"), unique=True, max_size=4),
)
def test_whatever_is_answered_no_entry_serves_two_items(body, keys):
    entries = match_entries(body, keys)
    assert len(entries) == len(keys)
    used = [id(entry.body) for entry in entries if entry]
    assert len(used) == len(set(used))


def test_only_a_documented_success_that_tells_of_no_item_is_that_of_all():
    plain = operation("POST", bulk=Bulk("plain", 200), statuses=(201,))
    assert is_success_of_all(plain, 201, [{"id": "1"}, {"id": "2"}], 2)
    assert is_success_of_all(plain, 201, None, 2)
    assert not is_success_of_all(plain, 201, [{"id": "1"}], 2)
    assert not is_success_of_all(plain, 201, [], 2)
    assert not is_success_of_all(plain, 201, [{"index": 0, "status": 201}, {"index": 1, "status": 400}], 2)
    assert not is_success_of_all(plain, 200, [{"id": "1"}, {"id": "2"}], 2)
    assert not is_success_of_all(operation("POST", bulk=Bulk("plain", 200), statuses=(207,)), 200, None, 2)
    assert not is_success_of_all(operation("POST", bulk=Bulk("plain", 200), statuses=(201, 207)), 207, None, 2)
    assert not is_success_of_all(operation("POST", bulk=Bulk("multi_status", 200), statuses=(201,)), 201, None, 2)


@pytest.mark.parametrize(
    ("status", "method", "expected"),
    [
        (201, "PUT", "created"),
        (201, "POST", "created"),
        (204, "PUT", "updated"),
        (200, "PATCH", "updated"),
        (204, "DELETE", "deleted"),
        (202, "POST", "succeeded"),
        (400, "PUT", "failed"),
        (409, "POST", "failed"),
    ],
)
def test_a_status_says_how_an_item_ended(status, method, expected):
    assert judge_status(status, method, idempotent=method != "POST") == (expected, False, False, False)


@pytest.mark.parametrize("status", [429, 500, 503])
def test_passing_failures_are_worth_another_attempt_where_that_does_no_harm(status):
    # A 5xx may come after the work.
    assert judge_status(status, "PUT", idempotent=True)[:2] == ("failed" if status == 429 else "in_doubt", True)
    assert judge_status(status, "POST", idempotent=False)[:2] == ("in_doubt", False)


@pytest.mark.parametrize("status", [302, 502, 504])
def test_an_item_whose_fate_is_unknown_is_sent_again_only_where_that_does_no_harm(status):
    assert judge_status(status, "PUT", idempotent=True)[:2] == ("in_doubt", True)
    assert judge_status(status, "POST", idempotent=False)[:2] == ("in_doubt", False)


def test_a_refusal_after_an_attempt_of_unknown_fate_may_be_its_own_success():
    assert judge_status(409, "PUT", idempotent=True, unsure=True).action == "in_doubt"
    assert judge_status(404, "DELETE", idempotent=True, unsure=True).action == "in_doubt"
    assert judge_status(404, "PUT", idempotent=True, unsure=True).action == "failed"


TIMEOUT = CallTimeout("read", **CALL)
NOT_SENT = ConnectionFailed("refused", **CALL, sent=False)
BROKEN = DecodeError("cut off", status=207, **CALL)


@pytest.mark.parametrize(
    ("error", "idempotent", "expected"),
    [
        (TIMEOUT, False, ("in_doubt", False)),
        (TIMEOUT, True, ("in_doubt", True)),
        (NOT_SENT, False, ("failed", True)),
        (BROKEN, False, ("in_doubt", False)),
        (BROKEN, True, ("in_doubt", True)),
        (RateLimited(status=429, **CALL), False, ("failed", True)),
        (ServerError(status=500, **CALL), False, ("in_doubt", False)),
        (ServerError(status=500, **CALL), True, ("in_doubt", True)),
        (ServerError(status=504, **CALL), True, ("in_doubt", True)),
        (NotFound(status=404, **CALL), True, ("failed", False)),
        (Conflict(status=409, attempts=2, unsure=True, **CALL), True, ("in_doubt", False)),
        (Conflict(status=409, attempts=2, **CALL), True, ("failed", False)),
    ],
)
def test_an_error_of_the_request_is_judged_for_its_items(error, idempotent, expected):
    assert judge_error(error, "PUT", idempotent=idempotent)[:2] == expected


@pytest.mark.parametrize(
    "error",
    [
        Unauthorized(status=401, **CALL),
        Forbidden(status=403, **CALL),
        ScopeError(operation="a", scopes_wanted=["s"], scopes_held=[], client_ids=["c"]),
    ],
)
def test_what_every_request_would_suffer_is_no_items_fate(error):
    assert judge_error(error, "PUT", idempotent=True) is None


def test_only_a_refused_body_may_be_the_fault_of_one_row():
    assert one_row_may_be_to_blame(BadRequest(status=400, **CALL))
    assert not one_row_may_be_to_blame(NotFound(status=404, **CALL))
    assert not one_row_may_be_to_blame(TIMEOUT)
