"""What one call may be told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import isnan
from typing import TypedDict, Unpack

from emporix_api.types import UNSET

from .errors import InvalidCall
from .http.request import Timeouts

__all__ = ["CallOptions", "OptionNames", "Timeouts"]


class OptionNames(TypedDict, total=False):
    """The options of a call by name, as `CallOptions` tells them."""

    timeout: float | Timeouts | None
    deadline: float | None
    attempts: int | None
    headers: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOptions:
    """What the calls of a client, of `Emporix.options(...)` or one single call are told; None leaves it as it is.

    `timeout` is in seconds for each phase of an attempt, the same for all or as `Timeouts`. `deadline` is in seconds
    for the whole call: its token, its turn, every attempt, the waits between them, and the body; where an answer is
    read while it comes (files, events), until its headers are there. A listing and an import make many calls, each with
    a deadline of its own. `math.inf` lifts a deadline. `attempts` is how often a request is tried at most, the first
    time included; one whose token is refused is tried as often again with the next token. `headers` are added to each
    request, by their names on the wire; a call's own come first.

    Raises `InvalidCall` for what cannot be.
    """

    timeout: float | Timeouts | None = None
    deadline: float | None = None
    attempts: int | None = None
    headers: Mapping[str, object] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        seconds = self.timeout
        phases = (seconds.connect, seconds.read, seconds.write) if isinstance(seconds, Timeouts) else (seconds,)
        for name, each in (("deadline", self.deadline), *(("timeout", phase) for phase in phases)):
            if each is not None and (isnan(each) or each <= 0):
                raise InvalidCall(f"{name} is more than 0 seconds, not {each}")
        if self.attempts is not None and self.attempts < 1:
            raise InvalidCall(f"attempts is at least 1, not {self.attempts}")

    @property
    def phases(self) -> Timeouts | None:
        """The seconds of each phase, None for the client's own."""
        if self.timeout is None or isinstance(self.timeout, Timeouts):
            return self.timeout
        return Timeouts.each(self.timeout)

    def over(self, other: CallOptions) -> CallOptions:
        """Return these options, and those of `other` where these say nothing."""
        return CallOptions(
            timeout=other.timeout if self.timeout is None else self.timeout,
            deadline=other.deadline if self.deadline is None else self.deadline,
            attempts=other.attempts if self.attempts is None else self.attempts,
            headers=merged_headers(self.headers, other.headers),
        )


def chosen_options(present: CallOptions, options: CallOptions | None, **named: Unpack[OptionNames]) -> CallOptions:
    """Return what is `named`, over `options`, over those at `present`."""
    chosen = CallOptions(**named)
    return (chosen if options is None else chosen.over(options)).over(present)


def merged_headers(own: Mapping[str, object], other: Mapping[str, object]) -> Mapping[str, object]:
    """Return `own` headers, and those of `other` that are not given among them, whatever their case."""
    if not other:
        return own
    given = {name: value for name, value in own.items() if value is not UNSET and value is not None}
    taken = {name.lower() for name in given}
    return {name: value for name, value in other.items() if name.lower() not in taken} | given
