"""Faults on demand: which there are, when they come, and how often they came.

They come by chance, at rates, or one by one as they are ordered. What each does to a request is in `_misbehaviour`.
"""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Mapping
from enum import StrEnum
from threading import Lock
from typing import Final


class Fault(StrEnum):
    """What can go wrong with a request. The value is the name in a specification such as `throttle=3%`."""

    THROTTLE = "throttle"
    """429 without Retry-After. As every 429, before the request is carried out."""
    THROTTLE_SECONDS = "throttle-seconds"
    """429, Retry-After in seconds."""
    THROTTLE_DATE = "throttle-date"
    """429, Retry-After as a date."""
    INTERNAL_ERROR = "500"
    """500, before the request is carried out."""
    BAD_GATEWAY = "502"
    """502, after the request was carried out: the gateway lost the answer."""
    UNAVAILABLE = "503"
    """503, before the request is carried out."""
    GATEWAY_TIMEOUT = "504"
    """504, after the request was carried out: the answer came too late for the gateway."""
    REFUSE = "refuse"
    """The connection is reset before the request is carried out, and for `outage` seconds none is accepted."""
    RESET_CONNECT = "reset-connect"
    """The connection is reset as soon as it is accepted. Drawn once a connection, not once a request."""
    RESET_BEFORE = "reset-before"
    """The connection is reset before the request is carried out."""
    RESET_AFTER = "reset-after"
    """The connection is reset after the request was carried out: no answer is sent."""
    STALL_HEADERS = "stall-headers"
    """The request is carried out, and no answer sent, until the client goes."""
    STALL_BODY = "stall-body"
    """The answer stops in the middle of its body, until the client goes."""
    TRUNCATE = "truncate"
    """The connection is closed in the middle of the body: fewer bytes come than were announced."""
    CUT_CHUNKS = "cut-chunks"
    """The body comes in chunks, and the connection is closed before the last."""
    SHORT_LENGTH = "short-length"
    """Fewer bytes are announced than come."""
    GARBAGE = "garbage"
    """200 with what is said to be JSON, and is not, after the request was carried out; a refused one stays refused."""
    SLOW_TOKEN = "slow-token"  # noqa: S105 - the name of a fault
    """A request for a token is answered `slow` seconds later. Meets no other request."""
    EXPIRE_TOKENS = "expire-tokens"
    """Every access token given out so far is refused from this request on. Meets no request for a token."""


_ALONE: Final = frozenset({Fault.RESET_CONNECT, Fault.SLOW_TOKEN})
"""Drawn among connections, and among requests for tokens: not among all requests."""
# Some are no matter of one request alone: all others suffer.
_WEIGHTS: Final = dict.fromkeys(set(Fault) - _ALONE, 1.0) | {Fault.REFUSE: 0.1, Fault.EXPIRE_TOKENS: 0.05}


# Shares that are added up are not exact.
_WHOLE: Final = 1 + 1e-9


class Faults:
    """Faults to come. May be used from any thread.

    `rates` says which share of the requests each meets (`RESET_CONNECT` of the connections, `SLOW_TOKEN` of the
    requests for tokens), from 0 to 1 and not above 1 in all; `chance` gives numbers in [0, 1). `retry_after`, `outage`
    and `slow` are in seconds. Raises ValueError for rates that cannot be.
    """

    def __init__(
        self,
        rates: Mapping[Fault, float] | None = None,
        *,
        chance: Callable[[], float] = random.random,
        retry_after: int = 1,
        outage: float = 0.1,
        slow: float = 1.0,
    ) -> None:
        self.active = True
        """Whether faults come by chance. Those that were ordered always come."""
        self.retry_after = retry_after
        self.outage = outage
        self.slow = slow
        self._chance = chance
        rates = dict(rates or {})
        common = {fault: rate for fault, rate in rates.items() if fault not in _ALONE | {Fault.EXPIRE_TOKENS}}
        self._connections = _only(rates, Fault.RESET_CONNECT)
        self._tokens = common | _only(rates, Fault.SLOW_TOKEN)
        self._requests = common | _only(rates, Fault.EXPIRE_TOKENS)
        for drawn in (self._connections, self._tokens, self._requests):
            if any(rate < 0 for rate in drawn.values()) or sum(drawn.values()) > _WHOLE:
                raise ValueError("the rates of faults are shares: not below 0, and not above 1 in all")
        self._ordered: defaultdict[str | None, deque[Fault]] = defaultdict(deque)
        self._injected = Counter[str]()
        self._lock = Lock()

    @classmethod
    def parse(cls, text: str, *, seed: int | None = None) -> Faults:
        """Read `10%`, a mix of all kinds, or `throttle=3%,reset-after=1%`, or both, which add up.

        Of a mix, connections and requests for tokens get as large a share of what meets only them. The same `seed`
        makes the same choices. Raises ValueError naming what cannot be read.
        """
        rates: defaultdict[Fault, float] = defaultdict(float)
        for part in text.split(","):
            match = re.fullmatch(r"(?:([a-z0-9-]+)=)?(\d+(?:\.\d+)?)%", part.strip())
            if match is None:
                raise ValueError(f"{part.strip()!r} is no share such as 10% or throttle=3%")
            share = float(match[2]) / 100
            if match[1] is None:
                whole = sum(_WEIGHTS.values())
                for fault in Fault:
                    rates[fault] += share if fault in _ALONE else share * _WEIGHTS[fault] / whole
            elif match[1] in list(Fault):
                rates[Fault(match[1])] += share
            else:
                raise ValueError(f"there is no fault {match[1]!r}; there are {', '.join(Fault)}")
        return cls(rates, chance=random.Random(seed).random)  # noqa: S311 - no secret depends on it

    @property
    def injected(self) -> Mapping[str, int]:
        """How many faults of each kind came."""
        with self._lock:
            return dict(self._injected)

    def next(self, operation: str | None, *faults: Fault) -> None:
        """Have `faults` meet the next requests of `operation`, its key, one each; None means of any operation.

        `Fault.RESET_CONNECT` meets the next connection, whatever is asked on it.
        """
        with self._lock:
            for fault in faults:
                self._ordered[fault if fault is Fault.RESET_CONNECT else operation].append(fault)

    def meet_connection(self) -> Fault | None:
        """Give what meets a new connection, if anything does."""
        return self._meet((Fault.RESET_CONNECT,), self._connections)

    def meet(self, operation: str | None, *, token: bool) -> Fault | None:
        """Give what meets a request of `operation`, its key, if anything does; `token` if it asks for a token."""
        return self._meet((operation, None), self._tokens if token else self._requests)

    def _meet(self, orders: tuple[str | None, ...], rates: Mapping[Fault, float]) -> Fault | None:
        with self._lock:
            for key in orders:
                ordered = self._ordered.get(key)
                if ordered:
                    fault: Fault | None = ordered.popleft()
                    break
            else:
                fault = self._by_chance(rates) if self.active and rates else None
            if fault is not None:
                self._injected[fault] += 1
            return fault

    def _by_chance(self, rates: Mapping[Fault, float]) -> Fault | None:
        number = self._chance()
        for fault, rate in rates.items():
            number -= rate
            if number < 0:
                return fault
        return None


def _only(rates: Mapping[Fault, float], fault: Fault) -> dict[Fault, float]:
    return {fault: rates[fault]} if fault in rates else {}
