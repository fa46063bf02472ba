"""Options of a call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import isnan
from typing import Final, TypedDict, Unpack

from emporix_api.types import UNSET

from .errors import InvalidCall

MAX_RESPONSE_BYTES: Final = 64 * 1024 * 1024
"""The default limit of a response that is read whole: far above any page, far below the memory of a machine."""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds that each phase of one attempt may take. None: no limit. Waiting for a free slot is not a phase.

    `read` and `write` hold for each piece, not for the whole body.
    """

    connect: float | None
    read: float | None
    write: float | None

    @classmethod
    def each(cls, seconds: float | None) -> Timeouts:
        """Return timeouts with the same limit for every phase."""
        return cls(seconds, seconds, seconds)


class OptionNames(TypedDict, total=False):
    """The options of a call by name. See `CallOptions`."""

    timeout: float | Timeouts | None
    deadline: float | None
    attempts: int | None
    headers: Mapping[str, object]
    max_response_bytes: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOptions:
    """Options for all calls of a client, for `Emporix.options(...)` or for one call. None keeps what is in force.

    Args:
        timeout: Seconds for each phase of an attempt, the same for all phases or as `Timeouts`.
        deadline: Seconds for the whole call: its token, the wait for a slot, every attempt, the waits between them and
            the body. For files and event streams it ends when the headers arrive. Each page of a listing and each
            request of an import has a deadline of its own. `math.inf` removes a deadline.
        attempts: How often a request is tried at most, the first time included. A request whose token is refused is
            tried that often again with the next token. Requests for tokens count by themselves.
        headers: Headers for each request, by their names on the wire. Those of the call itself take precedence.
        max_response_bytes: The largest body that is read whole, in bytes after decompression (default 64 MiB).
            A larger one raises `ResponseTooLarge`. Decoding JSON blocks the event loop, for some 20 ms a MB. Files and
            events that are streamed have no limit.

    Raises:
        InvalidCall: For invalid values.
    """

    timeout: float | Timeouts | None = None
    deadline: float | None = None
    attempts: int | None = None
    headers: Mapping[str, object] = field(default_factory=dict, repr=False)
    max_response_bytes: int | None = None

    def __post_init__(self) -> None:
        seconds = self.timeout
        phases = (seconds.connect, seconds.read, seconds.write) if isinstance(seconds, Timeouts) else (seconds,)
        for name, each in (("deadline", self.deadline), *(("timeout", phase) for phase in phases)):
            if each is not None and (isnan(each) or each <= 0):
                raise InvalidCall(f"{name} is more than 0 seconds, not {each}")
        for name, number in (("attempts", self.attempts), ("max_response_bytes", self.max_response_bytes)):
            if number is not None and number < 1:
                raise InvalidCall(f"{name} is at least 1, not {number}")

    @property
    def timeouts(self) -> Timeouts | None:
        """The timeouts of each phase. None: the client's default."""
        if self.timeout is None or isinstance(self.timeout, Timeouts):
            return self.timeout
        return Timeouts.each(self.timeout)

    def over(self, other: CallOptions) -> CallOptions:
        """Return these options, completed by those of `other`."""
        given = {name: getattr(self, name) for name in ("timeout", "deadline", "attempts", "max_response_bytes")}
        chosen = {name: value for name, value in given.items() if value is not None}
        return replace(other, **chosen, headers=merged_headers(self.headers, other.headers))


def chosen_options(present: CallOptions, options: CallOptions | None, **named: Unpack[OptionNames]) -> CallOptions:
    """Return the `named` options, completed by `options`, completed by those at `present`."""
    chosen = CallOptions(**named)
    return (chosen if options is None else chosen.over(options)).over(present)


def merged_headers(own: Mapping[str, object], other: Mapping[str, object]) -> Mapping[str, object]:
    """Return `own` headers, completed by those of `other`. Names are compared without regard to case."""
    if not other:
        return own
    given = {name: value for name, value in own.items() if value is not UNSET and value is not None}
    taken = {name.lower() for name in given}
    return {name: value for name, value in other.items() if name.lower() not in taken} | given
