"""How many requests of an import are in flight: more while all goes well, fewer when the API asks for it. Pure."""

from __future__ import annotations

from typing import Final

START: Final = 4
AFTER_THROTTLING: Final = 0.5
AFTER_SLOWNESS: Final = 0.75
# Latency scatters: only when recent requests took this many times what is usual, and after this many, is it a trend.
SLOWER: Final = 2.0
FEWEST: Final = 8
SHORT: Final = 8  # requests that the recent average reaches back to, about
LONG: Final = 64  # and the usual one


class AdaptiveLimit:
    """The number of requests that may be in flight: from 4 on, at least 1, at most `most`.

    It grows by one with each clean request until the first trouble, and by one with each round of them after it. It
    falls when a request was throttled, and when requests take longer than they used to: once for all that were sent
    before it fell. Time is given in seconds of one clock.
    """

    __slots__ = ("_fell", "_largest", "_limit", "_most", "_recent", "_samples", "_steep", "_usual")

    def __init__(self, most: int) -> None:
        self._most = most
        self._limit = float(min(START, most))
        self._steep = True
        self._fell = float("-inf")
        self._largest = 0
        self._samples = 0
        self._recent = self._usual = 0.0

    @property
    def value(self) -> int:
        """How many requests may be in flight."""
        return int(self._limit)

    def note(self, *, began: float, ended: float, items: int, throttled: bool) -> None:
        """Take into account a request for `items` items, and whether the API wanted it to come later."""
        before = began < self._fell
        if throttled:
            if not before:
                self._fall(AFTER_THROTTLING, ended)
            return
        slow = self._slower((ended - began) / items, items)
        if before:
            return
        if slow:
            self._fall(AFTER_SLOWNESS, ended)
        else:
            self._limit = min(self._most, self._limit + (1.0 if self._steep else 1.0 / self._limit))

    def _fall(self, factor: float, now: float) -> None:
        self._limit = max(1.0, self._limit * factor)
        self._steep = False
        self._fell = now

    def _slower(self, seconds: float, items: int) -> bool:
        """Whether requests take longer than usual, one of which took `seconds` for each item."""
        if items * 2 < self._largest:
            return False  # what a request costs by itself would be counted for too few items
        self._largest = max(self._largest, items)
        self._samples += 1
        self._recent += (seconds - self._recent) / min(self._samples, SHORT)
        self._usual += (seconds - self._usual) / min(self._samples, LONG)
        return self._samples >= FEWEST and self._recent > SLOWER * self._usual
