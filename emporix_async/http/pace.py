"""How fast a client sends, and how much altogether: pure, with the time given.

Nothing is limited until the API throttles or a limit was asked for. Then each refused request takes a share off the
pace of all requests, and each second adds the same again. As with DCTCP's congestion marks, the cut is in proportion to
how much is refused: a second in which everything is leaves an eighth of the pace, a stray refusal is hardly felt. It
settles where some five of a hundred requests are refused.

A pace is cut from what was really sent, never from what it grew to in the meantime. Where too little was sent to tell a
rate, a refusal costs its own request and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import Final

WINDOW: Final = 1.0  # seconds over which requests are counted
SLOWEST: Final = 1.0  # requests per second are never fewer, so that the end of a throttling is noticed
RECOVERY: Final = 0.1  # the part of the pace at the last refusal that each second gives back
LIFTED: Final = 2.0  # the multiple of that pace above which nothing is held back any more
SLACK: Final = 0.05  # seconds by which a turn may be late and the next ones still on time: sleeps last too long
_SHORTEST_SPAN: Final = 0.1  # seconds by which requests are divided at least: the first burst is no rate
_TELLING: Final = 10  # requests in a second, or refusals in a row, from which a rate can be told
_BURST_SHARE: Final = 0.1  # the refused part from which a first burst, not yet a second long, is taken for a rate


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits in force at one moment for all clients that share connections.

    `requests_per_second` is None where the pace is not limited. `paused_for` is the seconds for which nothing is sent,
    because the API said so. `retries_left` is how many retries may follow before successes make up for them,
    `calls_left` how many requests are left of `max_calls`, None without such a budget.
    """

    max_concurrency: int
    in_flight: int
    requests_per_second: float | None
    paused_for: float
    retries_left: int
    calls_left: int | None


class Pace:
    """When the next request may be sent. Times are in seconds of one monotonic clock.

    `max_per_second` is a fixed rate, kept evenly. `max_calls` is how many may be sent altogether, `left` the rest.
    """

    def __init__(self, *, max_per_second: float | None = None, max_calls: int | None = None) -> None:
        self.left = max_calls
        self._fixed = max_per_second
        # The pace after the last refusal, when that was, and what each second adds to it since.
        self._rate: float | None = None
        self._slowed_at = -inf
        self._step = 0.0
        self._refused = 0  # refusals that followed each other closely
        self._held_until = self._next = -inf
        # Requests in the present window, when it began, and those in the one before.
        self._sent = 0
        self._began = -inf
        self._before = 0

    def rate(self, now: float) -> float | None:
        """Return the requests per second in force, None for as many as go."""
        if self._rate is not None:
            # A pause gives nothing back: nothing is sent in it, so nothing is learnt.
            rate = self._rate + self._step * max(0.0, now - max(self._slowed_at, self._held_until))
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
            # The first request at a fixed rate has nothing to catch up on.
            first = self._rate is None and self._next == -inf
            self._next = max(self._next, now if first else now - SLACK) + 1 / rate

    def give_back(self) -> None:
        """Take back one request from the budget: it never left."""
        if self.left is not None:
            self.left += 1

    def hold(self, now: float, seconds: float) -> None:
        """Have nothing sent for `seconds`."""
        self._held_until = max(self._held_until, now + seconds)

    def slow_down(self, now: float) -> None:
        """Take the share of one refused request off the pace, where enough was sent to tell a rate."""
        grown = self.rate(now)
        self._refused = self._refused + 1 if now - self._slowed_at <= 2 * WINDOW else 1
        self._slowed_at = now
        recent = max(self._sent, self._before)
        if self._rate is not None and grown is not None:
            # What was sent now, or what the pace was cut from last: an idle client need not be slow.
            base = min(grown, max(recent / WINDOW, self._step / RECOVERY))
        elif max(recent, self._refused) >= _TELLING and (self._before or self._refused >= _BURST_SHARE * recent):
            span = min(max(now - self._began, _SHORTEST_SPAN), WINDOW)
            base = min(max(self._sent / span, self._before / WINDOW, SLOWEST), self._fixed or inf)
        else:
            return
        self._step = RECOVERY * base
        # A client that was paused is not idle: the refused requests are a share of the few that it could send.
        paused = now < self._held_until + WINDOW
        among = max(recent, _TELLING if paused else base * WINDOW)
        self._rate = max(SLOWEST, base * (1 - 2 / (among + 3)))
