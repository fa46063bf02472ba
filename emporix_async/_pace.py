"""How fast a client sends, and how much altogether: pure, with the time given.

Nothing is limited, and hardly anything counted, until the API throttles or a limit was asked for. Then the pace is that
of all requests together: each throttled answer takes its share off it, time brings it back. Modelled on what DCTCP does
with congestion marks: cutting in proportion to how much was refused halves the pace under a wall of refusals within a
second, and hardly touches it for a stray one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

# Seconds over which requests are counted.
WINDOW: Final = 1.0
# Requests per second are never fewer, so that the end of a throttling is noticed.
SLOWEST: Final = 1.0
# The part of the pace at the last refusal that each second without one gives back.
RECOVERY: Final = 0.04
# Faster than this many times the pace at the last refusal, nothing is held back any more.
LIFTED: Final = 2.0
# Seconds by which a turn may be late and the next ones still on time: clocks sleep longer than they are told.
SLACK: Final = 0.05
_SHORTEST_SPAN: Final = 0.01


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of a client that are in force at one moment; clients that share connections share them.

    `requests_per_second` is None where nothing holds the pace down. `paused_for` is the seconds for which nothing is
    sent, because the API said so. `retries_left` is how many attempts may still be repeated before successes make up
    for them, `calls_left` how many requests are left of `max_calls`, None without such a budget.
    """

    max_concurrency: int
    in_flight: int
    requests_per_second: float | None
    paused_for: float
    retries_left: int
    calls_left: int | None


class Pace:
    """When the next request may be sent. Times are in seconds of one monotonic clock.

    `most_per_second` is a fixed rate, kept evenly: requests may catch up on at most a twentieth of a second.
    `max_calls` is how many may be sent altogether.
    """

    __slots__ = ("_before", "_began", "_fixed", "_held_until", "_next", "_rate", "_sent", "_slowed_at", "_step", "left")

    def __init__(self, *, most_per_second: float | None = None, max_calls: int | None = None) -> None:
        self.left = max_calls
        self._fixed = most_per_second
        # The pace at the last refusal, when that was, and what each second adds to it since.
        self._rate: float | None = None
        self._slowed_at = 0.0
        self._step = 0.0
        self._held_until = float("-inf")
        self._next = float("-inf")
        # Requests in the present window, when it began, and those in the one before.
        self._sent = 0
        self._began = float("-inf")
        self._before = 0

    def rate(self, now: float) -> float | None:
        """Return the requests per second in force, None for as many as go."""
        if self._rate is not None:
            rate = self._rate + self._step * (now - self._slowed_at)
            if rate < LIFTED * self._step / RECOVERY:
                return rate if self._fixed is None else min(rate, self._fixed)
            self._rate = None
        return self._fixed

    def paused_for(self, now: float) -> float:
        """Return for how many seconds nothing is to be sent."""
        return max(0.0, self._held_until - now)

    def wait(self, now: float) -> float:
        """Return in how many seconds a request may be sent, as far as is known now."""
        due = self._held_until if self.rate(now) is None else max(self._held_until, self._next)
        return max(0.0, due - now)

    def take(self, now: float) -> None:
        """Count a request that is sent."""
        if self.left is not None:
            self.left -= 1
        if now - self._began >= WINDOW:
            self._before = self._sent if now - self._began < 2 * WINDOW else 0
            self._began, self._sent = now, 0
        self._sent += 1
        rate = self.rate(now)
        if rate is not None:
            self._next = max(self._next, now - SLACK) + 1 / rate

    def give_back(self) -> None:
        """Take back one request from the budget: it never left."""
        if self.left is not None:
            self.left += 1

    def hold(self, now: float, seconds: float) -> None:
        """Have nothing sent for `seconds`."""
        self._held_until = max(self._held_until, now + seconds)

    def slow_down(self, now: float) -> None:
        """Take the share of one refused request off the pace."""
        recent = max(self._sent, self._before, 1)
        span = min(max(now - self._began, _SHORTEST_SPAN), WINDOW)
        measured = max(self._sent / span, self._before / WINDOW)
        rate = self.rate(now)
        rate = measured if rate is None else min(rate, measured)
        rate = max(rate, SLOWEST)
        self._step = RECOVERY * rate
        self._rate = max(SLOWEST, rate * (1 - 1 / (recent + 1)))
        self._slowed_at = now
