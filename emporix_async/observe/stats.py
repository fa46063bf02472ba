"""Counters of the work of a client."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace

from .call import Call, Observer, TokenDetails


@dataclass(kw_only=True)
class Stats(Observer):
    """The work of a client, and of all clients that share its connections, since it was made.

    `calls` counts operations and `requests` those made for them, requests for tokens included. `in_flight` are the
    requests that hold a slot now. `retries` counts by reason, as in `RetryDetails`. `errors` counts error statuses and
    requests without a response by the same names, also where a later attempt succeeded. `tokens` counts fetched tokens.
    Bytes are those of bodies, of requests where their length is known, of responses after decompression.
    `queued_seconds` were spent waiting for a slot or for the pace, `backoff_seconds` between two attempts.
    """

    calls: int = 0
    requests: int = 0
    in_flight: int = 0
    retries: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    tokens: int = 0
    bytes_sent: int = 0
    bytes_received: int = 0
    queued_seconds: float = 0.0
    backoff_seconds: float = 0.0

    @property
    def throttled(self) -> int:
        """How many requests the API refused as too many (429)."""
        return self.errors.get("429", 0)

    def snapshot(self, *, in_flight: int) -> Stats:
        """Return a copy, which counts no further."""
        return replace(self, in_flight=in_flight, retries=self.retries.copy(), errors=self.errors.copy())

    def call_started(self, call: Call) -> None:
        self.calls += 1

    def request_started(self, call: Call, waited: float) -> None:
        self.requests += 1
        self.queued_seconds += waited
        self.bytes_sent += call.request_bytes or 0

    async def request_ended(self, call: Call, error: str | None, reason: str | None) -> None:
        if error is not None:
            self.errors[error] += 1

    async def retry_scheduled(self, call: Call, reason: str, delay: float) -> None:
        self.retries[reason] += 1
        self.backoff_seconds += delay

    async def token_fetched(self, details: TokenDetails) -> None:
        self.tokens += 1

    def call_ended(self, call: Call, error: BaseException | None) -> None:
        self.bytes_received += call.bytes_received
