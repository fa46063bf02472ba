"""Whether and when a call is tried again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emporix_api.operations import OPERATIONS
from emporix_async.http import retry
from emporix_async.http.failures import Failure
from emporix_async.http.retry import NOT_CARRIED_OUT, Backoff, RetryQuota, read_retry_after


def delay(end: int | Failure, attempt: int = 1, **facts: object) -> float | None:
    return retry.delay(end, attempt, **{"attempts": 4, "idempotent": True, "chance": 0.5, "retry_after": None, **facts})


@pytest.mark.parametrize("idempotent", [True, False])
def test_throttling_and_unsent_requests_are_tried_again_whatever_the_operation(idempotent) -> None:
    assert delay(429, idempotent=idempotent) is not None
    assert delay(Failure.NOT_SENT, idempotent=idempotent) is not None


@pytest.mark.parametrize("end", [502, 503, 504, Failure.TIMED_OUT, Failure.BROKEN])
def test_what_may_have_been_carried_out_is_tried_again_only_if_idempotent(end) -> None:
    assert delay(end, idempotent=True) is not None
    assert delay(end, idempotent=False) is None


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 413, 422, 500, 501])
def test_other_statuses_are_never_tried_again(status) -> None:
    assert delay(status) is None


NEVER_TWICE = [
    entry
    for entry in OPERATIONS.values()
    if entry.name in {"next_id", "next_ids"} or (entry.service == "payment" and entry.resource == "payments")
]


def test_the_operations_that_must_not_be_done_twice_are_these() -> None:
    assert {entry.key for entry in NEVER_TWICE} == {
        "sequential_id.schemas.next_id",
        "sequential_id.schemas.next_ids",
        "payment.payments.authorize",
        "payment.payments.authorize_frontend",
        "payment.payments.cancel",
        "payment.payments.capture",
        "payment.payments.initialize_frontend",
        "payment.payments.refund",
    }


@pytest.mark.parametrize("entry", NEVER_TWICE, ids=lambda entry: entry.key)
def test_sequential_ids_and_payments_are_tried_again_only_if_they_were_not_carried_out(entry) -> None:
    ends = [*Failure, *range(400, 600)]
    again = {end for end in ends if delay(end, idempotent=entry.idempotent) is not None}
    assert again == {Failure.NOT_SENT, 429}


def test_only_what_reads_is_tried_again_among_posts_and_patches() -> None:
    for entry in OPERATIONS.values():
        if entry.method in {"POST", "PATCH"} and entry.idempotent:
            assert entry.method == "POST"
            assert entry.name.startswith(("search", "match")), entry.key


@given(
    end=st.integers(400, 599) | st.sampled_from(Failure),
    idempotent=st.booleans(),
    attempt=st.integers(1, 3),
)
def test_whatever_may_have_been_carried_out_is_not_tried_again_unless_idempotent(end, idempotent, attempt) -> None:
    if delay(end, idempotent=idempotent, attempt=attempt) is not None:
        assert idempotent or end in NOT_CARRIED_OUT
    assert delay(409, idempotent=idempotent, attempt=attempt) is None


def test_the_last_attempt_is_the_last() -> None:
    assert delay(429, attempt=3) is not None
    assert delay(429, attempt=4) is None


def test_retry_after_is_honoured_with_some_jitter_up_to_a_minute() -> None:
    assert delay(429, retry_after=7.0, chance=0.0) == 7.0
    assert delay(429, retry_after=7.0, chance=0.5) == 7.25
    assert delay(429, retry_after=60.0) is not None
    assert delay(429, retry_after=60.1) is None
    assert delay(429, retry_after=float("inf")) is None


@given(
    attempt=st.integers(1, 3),
    chance=st.floats(0, 1, exclude_max=True),
    status=st.sampled_from([429, 503]),
)
def test_waits_lie_between_zero_and_a_bound_that_doubles(attempt, chance, status) -> None:
    found = delay(status, attempt=attempt, chance=chance)
    assert found is not None
    assert 0 <= found <= 0.5 * 2.0 ** (attempt - 1)


@given(st.integers(1, 10_000), st.floats(0, 1, exclude_max=True))
def test_no_number_of_attempts_breaks_the_arithmetic(attempt, chance) -> None:
    assert Backoff(1.0, 8.0).delay(attempt, chance) <= 8.0


def test_the_quota_ends_a_storm_and_recovers_with_success() -> None:
    quota = RetryQuota()
    for _ in range(100):
        assert quota.take(Failure.NOT_SENT) == 5
    assert quota.take(503) is None
    quota.restore(0)
    assert quota.available == 1
    quota.restore(5)
    assert quota.take(503) == 5


def test_an_attempt_costs_nothing_after_a_throttled_one_and_twice_as_much_after_a_timeout() -> None:
    quota = RetryQuota()
    quota.available = 0
    assert quota.take(429) == 0
    quota = RetryQuota()
    assert quota.take(Failure.TIMED_OUT) == 10
    assert quota.available == 490


@given(st.lists(st.sampled_from(["take", "timeout", "restore"]), max_size=300))
def test_the_quota_never_leaves_its_bounds(steps) -> None:
    quota = RetryQuota()
    taken = 0
    for step in steps:
        if step == "restore":
            quota.restore(taken)
        else:
            taken = quota.take(Failure.TIMED_OUT if step == "timeout" else 503) or 0
        assert 0 <= quota.available <= quota.CAPACITY


NOW = 1_788_000_000.0  # Sat, 29 Aug 2026 08:00:00 GMT; dates of answers say Sat whatever the day


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": " 1.5 "}, 1.5),
        ({"retry-after": "-4"}, 0.0),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "Wed, 99 Foo 2026 00:00:00 GMT"}, None),
        ({"retry-after": "1e999"}, float("inf")),
        ({"retry-after": f"Mon, 01 Jan {10**20} 00:00:00 GMT"}, None),
        ({"retry-after": "Mon, 01 Jan 2026 00:00:00 +99999999999999"}, None),
        ({"retry-after": "Thu, 01 Jan 2026 00:00:09 GMT", "date": "Thu, 01 Jan 2026 00:00:00 GMT"}, 9.0),
        ({"retry-after": "Thu, 01 Jan 2026 00:00:00 GMT", "date": "Thu, 01 Jan 2026 00:00:09 GMT"}, 0.0),
        ({"retry-after": "Thu, 01 Jan 1970 00:00:00 GMT", "date": "nonsense"}, 0.0),
    ],
)
def test_retry_after_is_read_as_seconds_or_as_a_date(headers, expected) -> None:
    assert read_retry_after(headers, now=NOW) == expected


def test_a_date_is_compared_with_the_clock_where_the_answer_has_none() -> None:
    assert read_retry_after({"retry-after": "Thu, 01 Jan 1970 00:01:40 GMT"}, now=95.0) == 5.0


@given(st.text(max_size=40), st.text(max_size=40))
def test_nothing_in_the_headers_makes_the_reader_fail(value, date) -> None:
    found = read_retry_after({"retry-after": value, "date": date}, now=NOW)
    assert found is None or found >= 0
