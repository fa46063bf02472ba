"""Whether to try again, and after how long: pure decisions.

tenacity and stamina were looked at. The decision here needs the status, Retry-After, whether the operation is
idempotent, and a quota shared by all calls, with time and chance given; what a library would add is the loop around it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from enum import Enum, auto
from math import isnan
from typing import Final

THROTTLED: Final = 429
# What a gateway or a restarting service answers; the request may have been carried out or not.
UNAVAILABLE: Final = frozenset({502, 503, 504})
# What asks for fewer requests, and not only for this one later.
SLOWS_ALL: Final = frozenset({THROTTLED, 503})


class Failure(Enum):
    """Why there is no answer."""

    NOT_SENT = auto()
    """The connection could not be made: the request never left."""
    TIMED_OUT = auto()
    """The request left, and the answer did not come in time."""
    BROKEN = auto()
    """The connection broke after the request began to leave, or the answer is no HTTP."""


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how far apart a call is tried.

    `attempts` counts the first one. Waits are chosen between zero and `base_delay` seconds, doubled with each attempt
    up to `longest_delay` (full jitter). A server's Retry-After is honoured up to `longest_retry_after` seconds; beyond
    that the answer is raised, because nobody expects a call to sleep that long.
    """

    attempts: int = 5
    base_delay: float = 0.5
    longest_delay: float = 20.0
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
    ) -> float | None:
        """Decide what follows attempt number `attempt`: the seconds to wait before the next, or None to give up.

        `status` is that of the answer; `failure` says why there is none. `chance` is uniform in [0, 1).
        """
        if attempt >= self.attempts or not _retryable(status, failure, idempotent=idempotent):
            return None
        if retry_after is not None and retry_after > self.longest_retry_after:
            return None
        jitter = chance * min(self.longest_delay, self.base_delay * 2.0 ** min(attempt - 1, 63))
        # Added to Retry-After, not instead of it: all who were told the same must not come back at once.
        return jitter if retry_after is None else retry_after + chance * self.base_delay


def _retryable(status: int | None, failure: Failure | None, *, idempotent: bool) -> bool:
    if failure is not None:
        return failure is Failure.NOT_SENT or idempotent
    # Throttled requests are not carried out, whatever the method.
    return status == THROTTLED or (status in UNAVAILABLE and idempotent)


def may_have_been_carried_out(status: int | None, failure: Failure | None) -> bool:
    """Tell whether a request that ended so may have done its work, so that another attempt meets its traces."""
    return status != THROTTLED if failure is None else failure is not Failure.NOT_SENT


class RetryQuota:
    """What all calls of a client may spend on retries together, so that an outage is not answered by a storm.

    A retry costs 5 of 500, one after a timeout 10; a success after a retry pays its cost back, any other success 1. One
    after a throttled request costs nothing: the pace sees to it that there is no storm.
    """

    CAPACITY: Final = 500
    RETRY_COST: Final = 5
    TIMEOUT_COST: Final = 10

    def __init__(self) -> None:
        self.available = self.CAPACITY

    def take(self, status: int | None, failure: Failure | None) -> int | None:
        """Take the cost of one retry and return it; None if there is not enough left."""
        if status == THROTTLED:
            return 0
        cost = self.TIMEOUT_COST if failure is Failure.TIMED_OUT else self.RETRY_COST
        if cost > self.available:
            return None
        self.available -= cost
        return cost

    def restore(self, taken: int) -> None:
        """Give back what the successful call took last, at least 1."""
        self.available = min(self.CAPACITY, self.available + max(1, taken))


def read_retry_after(headers: Mapping[str, str], *, now: float) -> float | None:
    """Read how many seconds an answer asks to wait, None if it does not say.

    A date is compared with the answer's own Date, because the clocks of two machines differ; with `now`, in seconds
    since the epoch, only where there is none.
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
    try:
        date = parsedate_to_datetime(value) if value else None
    except (ValueError, OverflowError):
        return None
    return date.replace(tzinfo=date.tzinfo or UTC).timestamp() if date else None
