"""Whether to try again, and after how long: pure decisions.

An attempt ends with a status, or with a `Failure` where there is no response. `Attempts` also gives up by the deadline
of the call, by `max_calls`, and where the body cannot be sent again. `Caller` repeats a request after a 401, and
`ServiceTokens` after a success without a readable token.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC
from math import isnan, nan
from typing import Final

from .failures import Failure

ATTEMPTS: Final = 5  # the first one included
LONGEST_RETRY_AFTER: Final = 60.0  # seconds: no caller expects a call to sleep longer
THROTTLED: Final = 429
_UNSENT: Final = frozenset({THROTTLED, Failure.NOT_SENT})  # and worth another attempt, whatever the method
# After a 401, the caller sends it again with another token.
NOT_CARRIED_OUT: Final = _UNSENT | {401, Failure.UNTRUSTED}
# The API gave no answer: it may have done the work.
UNANSWERED: Final = frozenset({502, 504, Failure.TIMED_OUT, Failure.BROKEN})
_UNSURE: Final = UNANSWERED | {503}
SLOWS_ALL: Final = frozenset({THROTTLED, 503})  # these ask for fewer requests altogether


@dataclass(frozen=True, slots=True)
class Backoff:
    """Waits between attempts: at most `base` seconds, doubled each attempt up to `longest`, with full jitter."""

    base: float
    longest: float

    def delay(self, attempt: int, chance: float) -> float:
        """Return the seconds to wait after attempt number `attempt`, from 1. `chance` is uniform in [0, 1)."""
        return chance * min(self.longest, self.base * 2.0 ** min(attempt - 1, 63))


BACKOFF: Final = Backoff(0.5, 20.0)


def delay(
    end: int | Failure,
    attempt: int,
    attempts: int | None,
    *,
    idempotent: bool,
    chance: float,
    retry_after: float | None,
) -> float | None:
    """Return the seconds to wait after attempt number `attempt` of `attempts`, or None to give up."""
    retryable = end in _UNSENT or (idempotent and end in _UNSURE)
    if attempt >= (attempts or ATTEMPTS) or not retryable or (retry_after or 0.0) > LONGEST_RETRY_AFTER:
        return None
    if retry_after is None:
        return BACKOFF.delay(attempt, chance)
    # Added to Retry-After, not instead of it: callers with the same Retry-After must not come back at once.
    return retry_after + BACKOFF.delay(1, chance)


class RetryQuota:
    """The retries that all calls of a client may spend together, so that an outage is not met with a storm.

    A success after a retry pays its cost back, any other success 1. The pace prevents a storm of throttled requests.
    """

    CAPACITY: Final = 500
    RETRY_COST: Final = 5
    TIMEOUT_COST: Final = 10
    available: int = CAPACITY

    def take(self, end: int | Failure) -> int | None:
        """Take the cost of one retry and return it. None if too little is left."""
        cost = {THROTTLED: 0, Failure.TIMED_OUT: self.TIMEOUT_COST}.get(end, self.RETRY_COST)
        if cost > self.available:
            return None
        self.available -= cost
        return cost

    def restore(self, taken: int) -> None:
        """Give back what a successful call took last, at least 1."""
        self.available = min(self.CAPACITY, self.available + max(1, taken))


def read_retry_after(headers: Mapping[str, str], *, now: float) -> float | None:
    """Return how many seconds a response asks to wait, None if it does not say.

    A date is compared with the response's own, because two clocks differ; with `now`, since the epoch, if it has none.
    """
    value = headers.get("retry-after", "")
    try:
        seconds = float(value)
    except ValueError:
        answered = _timestamp(headers.get("date", ""))
        seconds = _timestamp(value) - (now if isnan(answered) else answered)
    return None if isnan(seconds) else max(0.0, seconds)


def _timestamp(value: str) -> float:
    """Return the seconds since the epoch. NaN: `value` is no date."""
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - slow to import, and seldom needed

    try:
        date = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return nan
    return date.replace(tzinfo=date.tzinfo or UTC).timestamp()
