"""Options of a call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from math import inf
from typing import Final, TypedDict

from emporix_api.types import UNSET

from .errors import InvalidCall

# The default limit of a response that is read whole: far above any page, far below the memory of a machine.
MAX_RESPONSE_BYTES: Final = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds that each phase of one attempt may take, `read` and `write` for each piece of the body. None: no limit.

    Waiting for a free slot is not a phase. Raises `InvalidCall` for 0 and less.
    """

    connect: float | None
    read: float | None
    write: float | None

    def __post_init__(self) -> None:
        for phase in ("connect", "read", "write"):
            _check_seconds("timeout", getattr(self, phase))
            if getattr(self, phase) == inf:
                object.__setattr__(self, phase, None)


class OptionNames(TypedDict, total=False):
    """The options of a call by name. See `CallOptions`."""

    timeout: float | Timeouts | None
    deadline: float | None
    attempts: int | None
    headers: Mapping[str, object]
    max_response_bytes: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOptions:
    """Options for all calls of a client, for `Emporix.options(...)` or for one call. None keeps the value in force.

    Raises `InvalidCall` for invalid values.

    Args:
        timeout: Seconds for each phase of an attempt, the same for all phases or as `Timeouts`.
        deadline: Seconds for the whole call: its token, the wait for a slot, every attempt, the waits between them and
            the body (of files and event streams, only the headers). Each page of a listing and each request of an
            import has its own deadline. `math.inf` removes a deadline.
        attempts: The most attempts at a request, the first included. A request whose token is refused has as many
            again with the next token, and so does a request for a token.
        headers: Headers for each request, by their names on the wire. Those of the call itself take precedence.
        max_response_bytes: The largest body that is read whole, in bytes after decompression (default 64 MiB). Decoding
            JSON blocks the event loop, for some 20 ms a MB. Files and events that are streamed have no limit.
    """

    timeout: float | Timeouts | None = None
    deadline: float | None = None
    attempts: int | None = None
    headers: Mapping[str, object] = field(default_factory=dict, repr=False)
    max_response_bytes: int | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.timeout, Timeouts):
            _check_seconds("timeout", self.timeout)
        _check_seconds("deadline", self.deadline)
        object.__setattr__(self, "headers", mapping_of("headers", self.headers))
        for name, number in (("attempts", self.attempts), ("max_response_bytes", self.max_response_bytes)):
            if number is not None and not (isinstance(number, int) and number >= 1):
                raise InvalidCall(f"{name} is a whole number, at least 1, not {number!r}")

    @property
    def timeouts(self) -> Timeouts | None:
        """The timeouts of each phase. None: the client's default."""
        seconds = self.timeout
        return seconds if seconds is None or isinstance(seconds, Timeouts) else Timeouts(seconds, seconds, seconds)

    def merged_with(self, other: CallOptions) -> CallOptions:
        """Return these options, completed by those of `other`."""
        chosen = {each.name: value for each in fields(self) if (value := getattr(self, each.name)) is not None}
        return replace(other, **chosen | {"headers": merged_headers(self.headers, other.headers)})


def mapping_of(argument: str, values: object) -> Mapping[str, object]:
    """Return `values`, or nothing for None. Raises `InvalidCall`, with the name of the `argument`, for no mapping."""
    if values is None:
        return {}
    if not isinstance(values, Mapping) or not all(isinstance(name, str) for name in values):
        raise InvalidCall(f"{argument} is a mapping of names to values, not {type(values).__name__}")
    return values


def options_of(options: object) -> CallOptions:
    """Return `options`, none chosen for None. Raises `InvalidCall` for an object of another type."""
    if not isinstance(options, CallOptions | None):
        raise InvalidCall(f"options is a CallOptions, not {type(options).__name__}")
    return options or CallOptions()


def _check_seconds(name: str, seconds: object) -> None:
    # NaN is not more than 0 either.
    if seconds is not None and not (isinstance(seconds, int | float) and seconds > 0):
        raise InvalidCall(f"{name} is more than 0 seconds, not {seconds!r}")


def merged_headers(headers: Mapping[str, object], other: Mapping[str, object]) -> Mapping[str, object]:
    """Return `headers`, completed by those of `other`. Names are compared without regard to case."""
    if not other:
        return headers
    given = {name: value for name, value in headers.items() if value is not UNSET and value is not None}
    taken = {name.lower() for name in given}
    return {name: value for name, value in other.items() if name.lower() not in taken} | given
