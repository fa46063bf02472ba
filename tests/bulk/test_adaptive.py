"""How many requests of an import are in flight."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emporix_async.bulk.adaptive import AdaptiveLimit


class Run:
    """Requests one after the other, of a second each unless said."""

    def __init__(self, most: int = 16) -> None:
        self.limit = AdaptiveLimit(most)
        self.now = 0.0

    def requests(self, count: int, *, seconds: float = 1.0, items: int = 200, throttled: bool = False) -> int:
        for _ in range(count):
            began, self.now = self.now, self.now + seconds
            self.limit.note(began=began, ended=self.now, items=items, throttled=throttled)
        return self.limit.value


def test_there_are_four_at_first_or_fewer_where_fewer_are_allowed():
    assert AdaptiveLimit(16).value == 4
    assert AdaptiveLimit(2).value == 2


def test_it_grows_while_all_goes_well_and_not_beyond_the_most():
    run = Run()
    assert run.requests(3) == 7
    assert run.requests(100) == 16


def test_throttling_halves_it_and_it_grows_slowly_afterwards():
    run = Run()
    assert run.requests(12) == 16
    assert run.requests(1, throttled=True) == 8
    assert run.requests(8) == 8
    assert run.requests(1) == 9


def test_requests_sent_before_it_fell_do_not_make_it_fall_again_or_grow():
    run = Run()
    run.requests(12)
    for _ in range(10):
        run.limit.note(began=0.0, ended=run.now, items=1, throttled=True)
    assert run.limit.value == 8
    for _ in range(10):
        run.limit.note(began=0.0, ended=run.now, items=200, throttled=False)
    assert run.limit.value == 8


def test_it_falls_when_requests_take_longer_than_they_used_to():
    run = Run()
    run.requests(60)
    assert run.requests(20, seconds=5.0) < 16


def test_one_slow_request_is_no_trend():
    run = Run()
    run.requests(60)
    assert run.requests(1, seconds=5.0) == 16


def test_what_has_become_usual_is_no_reason_to_fall():
    run = Run()
    run.requests(60)
    run.requests(200, seconds=5.0)
    assert run.requests(200, seconds=5.0) == 16


def test_requests_with_fewer_items_are_not_held_to_be_slow():
    run = Run()
    run.requests(60)
    assert run.requests(60, items=1) == 16


@pytest.mark.parametrize("most", [1, 4, 16])
@given(notes=st.lists(st.tuples(st.booleans(), st.floats(0, 100), st.integers(1, 200), st.floats(0, 50))))
def test_whatever_happens_it_stays_within_its_bounds(most, notes):
    limit, now = AdaptiveLimit(most), 0.0
    for throttled, seconds, items, ago in notes:
        now += seconds
        limit.note(began=now - seconds - ago, ended=now, items=items, throttled=throttled)
        assert 1 <= limit.value <= most
