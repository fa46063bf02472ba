"""Whether to try again, and after how long: pure decisions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC
from math import isnan
from typing import Final

from .failures import Failure

THROTTLED: Final = 429
# The statuses of a gateway or a restarting service. The request may have been carried out or not.
UNAVAILABLE: Final = frozenset({502, 503, 504})
# These ask for fewer requests altogether.
SLOWS_ALL: Final = frozenset({THROTTLED, 503})


@dataclass(frozen=True, slots=True)
class Backoff:
    """Waits between attempts: at most `base` seconds, doubled each attempt up to `longest`, with full jitter."""

    base: float
    longest: float

    def delay(self, attempt: int, chance: float) -> float:
        """Return the seconds to wait after attempt number `attempt`, from 1. `chance` is uniform in [0, 1)."""
        return chance * min(self.longest, self.base * 2.0 ** min(attempt - 1, 63))


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how far apart a request is tried.

    `attempts` counts the first one. A server's Retry-After is honoured up to `longest_retry_after` seconds. Beyond that
    the response is raised, because no caller expects a call to sleep that long.
    """

    attempts: int = 5
    backoff: Backoff = Backoff(0.5, 20.0)
    longest_retry_after: float = 60.0

    def delay(
        self,
        *,
        attempt: int,
        status: int | None = None,
        failure: Failure | None = None,
        idempotent: bool,
        retry_after: float | None = None,
        chance: float,
        attempts: int | None = None,
    ) -> float | None:
        """Return the seconds to wait after attempt number `attempt`, or None to give up.

        `failure` says why there is no response. `attempts` replaces the policy's own.
        """
        if attempt >= (attempts or self.attempts) or not _retryable(status, failure, idempotent=idempotent):
            return None
        if retry_after is None:
            return self.backoff.delay(attempt, chance)
        if retry_after > self.longest_retry_after:
            return None
        # Added to Retry-After, not instead of it: all who were told the same must not come back at once.
        return retry_after + self.backoff.delay(1, chance)


def _retryable(status: int | None, failure: Failure | None, *, idempotent: bool) -> bool:
    if failure is not None:
        return failure is Failure.NOT_SENT or (idempotent and failure is not Failure.UNTRUSTED)
    # Throttled requests are not carried out, whatever the method.
    return status == THROTTLED or (status in UNAVAILABLE and idempotent)


def may_have_been_carried_out(status: int | None, failure: Failure | None) -> bool:
    """Return whether a request that ended so may have done its work."""
    return status != THROTTLED if failure is None else not failure.unsent


class RetryQuota:
    """What all calls of a client may spend on retries together, so that an outage is not met with a storm.

    A retry costs 5 of 500, one after a timeout 10. A success after a retry pays its cost back, any other success 1. A
    retry of a throttled request costs nothing: the pace prevents the storm.
    """

    CAPACITY: Final = 500
    RETRY_COST: Final = 5
    TIMEOUT_COST: Final = 10

    def __init__(self) -> None:
        self.available = self.CAPACITY

    def take(self, status: int | None, failure: Failure | None) -> int | None:
        """Take the cost of one retry and return it. None if too little is left."""
        if status == THROTTLED:
            return 0
        cost = self.TIMEOUT_COST if failure is Failure.TIMED_OUT else self.RETRY_COST
        if cost > self.available:
            return None
        self.available -= cost
        return cost

    def restore(self, taken: int) -> None:
        """Give back what a successful call took last, at least 1."""
        self.available = min(self.CAPACITY, self.available + max(1, taken))


def read_retry_after(headers: Mapping[str, str], *, now: float) -> float | None:
    """Return how many seconds a response asks to wait, None if it does not say.

    A date is compared with the Date of the response, because the clocks of two machines differ. `now`, in seconds since
    the epoch, is used where there is none.
    """
    value = headers.get("retry-after")
    if value is None:
        return None
    try:
        seconds = float(value)
    except ValueError:
        until = _timestamp(value)
        if until is None:
            return None
        answered = _timestamp(headers.get("date"))
        seconds = until - (now if answered is None else answered)
    return None if isnan(seconds) else max(0.0, seconds)


def _timestamp(value: str | None) -> float | None:
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - slow to import, and seldom needed

    try:
        date = parsedate_to_datetime(value) if value else None
    except (ValueError, OverflowError):
        return None
    return date.replace(tzinfo=date.tzinfo or UTC).timestamp() if date else None
