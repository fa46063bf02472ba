"""The pace of a client that the API pauses: a pause is no idleness, and teaches nothing."""

from __future__ import annotations

import pytest

from emporix_async.http.pace import LIFTED, RECOVERY, Pace


class Bucket:
    """An API that takes `rate` requests a second, ten at once, and asks the others to come a second later."""

    def __init__(self, rate: float) -> None:
        self._rate = rate
        self._left, self._at = 10.0, 0.0

    def takes(self, now: float) -> bool:
        self._left, self._at = min(10.0, self._left + (now - self._at) * self._rate), now
        if self._left < 1:
            return False
        self._left -= 1
        return True


def refused(pace: Pace, now: float) -> None:
    pace.slow_down(now)
    pace.hold(now, 1.0)


@pytest.mark.parametrize("rate", [20.0, 50.0])
def test_a_pace_that_ends_in_pauses_falls_to_what_the_api_takes(rate: float) -> None:
    pace, api, now = Pace(), Bucket(rate), 0.0
    for _ in range(16):  # a burst, most of which is refused: it is 160 requests a second
        pace.take(now)
        if not api.takes(now):
            refused(pace, now)
    while now < 20.0:
        now += max(pace.wait(now), 0.001)
        pace.take(now)
        if not api.takes(now):
            refused(pace, now)
    pace_then = pace.rate(now)
    assert pace_then is not None
    # Between the pauses it takes more than its rate: what it saved up meanwhile.
    assert pace_then < 1.6 * rate


def test_a_pause_gives_nothing_back() -> None:
    pace = Pace()
    for number in range(300):
        pace.take(number / 100)
    refused(pace, 3.0)
    cut = pace.rate(3.0)
    assert cut is not None
    assert pace.rate(3.9) == cut
    growing = pace.rate(4.5)
    assert growing is not None
    assert cut < growing < LIFTED * cut
    assert growing == pytest.approx(cut + 0.5 * RECOVERY * 100, rel=0.05)
