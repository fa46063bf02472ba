"""Counters of what a client has done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class Stats:
    """What a client, and all that share its connections, have done since it was made.

    `calls` counts operations, `requests` what was sent for them, those for tokens among both. `in_flight` are the
    requests that hold a connection now. `retries` counts by reason, as in `RetryDetails`; `errors` counts error
    statuses and requests without an answer, by the same names, also where another attempt went well. `tokens` counts
    those that were fetched. The bytes are those of bodies: sent ones where their length is known beforehand, received
    ones after decompression. `queued_seconds` were spent waiting for a slot or for the pace, `backoff_seconds` between
    two attempts.
    """

    calls: int
    requests: int
    in_flight: int
    retries: Mapping[str, int]
    errors: Mapping[str, int]
    tokens: int
    bytes_sent: int
    bytes_received: int
    queued_seconds: float
    backoff_seconds: float

    @property
    def throttled(self) -> int:
        """How many requests the API refused as too many (429)."""
        return self.errors.get("429", 0)


class Counters:
    """What is counted, as it is counted."""

    __slots__ = ("backoff", "calls", "errors", "queued", "received", "requests", "retries", "sent", "tokens")

    def __init__(self) -> None:
        self.calls = self.requests = self.tokens = self.sent = self.received = 0
        self.queued = self.backoff = 0.0
        self.retries: Counter[str] = Counter()
        self.errors: Counter[str] = Counter()

    def snapshot(self, *, in_flight: int) -> Stats:
        """Return the counters as they stand."""
        return Stats(
            calls=self.calls,
            requests=self.requests,
            in_flight=in_flight,
            retries=MappingProxyType(dict(self.retries)),
            errors=MappingProxyType(dict(self.errors)),
            tokens=self.tokens,
            bytes_sent=self.sent,
            bytes_received=self.received,
            queued_seconds=self.queued,
            backoff_seconds=self.backoff,
        )
