"""One call, and the observers that are told of its events."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from math import inf
from random import getrandbits
from types import TracebackType
from typing import Any, Final, Literal, Self

from ..concurrency import Clock, SystemClock
from ..errors import ConfigurationError, EmporixError, InvalidCall
from ..options import CallOptions

# The documents name no such header. This is the name that most gateways log.
CORRELATION_HEADER: Final = "x-correlation-id"
_LONGEST_ID: Final = 200
_TEXT_LIMIT: Final = 300
_REQUEST_IDS: Final = ("x-request-id", CORRELATION_HEADER, "request-id", "correlation-id", "x-b3-traceid")
_NO_OPTIONS: Final = CallOptions()

_correlation_id: ContextVar[str | None] = ContextVar("emporix_correlation_id", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenDetails:
    """A token that was fetched, by a call or in the background, for the client itself or for a session.

    `client_id` is the key it belongs to. `scopes_asked` is None where all scopes of the key were asked for. `scopes` is
    the grant, None where the API does not state it. `lifetime` is in seconds.
    """

    kind: Literal["service", "anonymous", "customer"]
    tenant: str
    client_id: str
    scopes_asked: frozenset[str] | None
    scopes: frozenset[str] | None
    lifetime: float


class Observer:
    """Receives the events of a client's calls. Override the events of interest: the others cost nothing.

    What an event raises ends the call and reaches its caller as it is.
    """

    def call_started(self, call: Call) -> None:
        """Handle the beginning of a call, in the context of its caller. `call.headers` may be added to."""

    async def request_prepared(self, call: Call) -> None:
        """Handle a request that is about to wait for its turn."""

    def request_sent(self, call: Call, waited: float) -> None:
        """Handle a request that leaves, after it has `waited` seconds for its turn."""

    async def request_ended(self, call: Call, error: str | None, reason: str | None) -> None:
        """Handle a response (`call.status`), or its absence.

        `error` is the error status as text, or the kind of failure. `reason` says why there is no response.
        """

    async def retry_scheduled(self, call: Call, reason: str, delay: float) -> None:
        """Handle that another request follows in `delay` seconds."""

    async def token_fetched(self, details: TokenDetails) -> None:
        """Handle a fetched token."""

    def call_left(self, call: Call) -> None:
        """Handle the end of the block of a call, whose response may still be read."""

    def call_ended(self, call: Call, error: BaseException | None) -> None:
        """Handle the end of a call, with the `error` that it raises."""


_EVENTS: Final = tuple(name for name in vars(Observer) if not name.startswith("_"))


def new_correlation_id() -> str:
    """Return an id for one call: as many random bits as a UUID, without the system call of a UUID."""
    return f"{getrandbits(128):032x}"


class Observers:
    """The observers of one client: for each event, those that override it. Refuses an object that is no observer."""

    call_started: tuple[Callable[..., None], ...]
    request_prepared: tuple[Callable[..., Any], ...]
    request_sent: tuple[Callable[..., None], ...]
    request_ended: tuple[Callable[..., Any], ...]
    retry_scheduled: tuple[Callable[..., Any], ...]
    token_fetched: tuple[Callable[..., Any], ...]
    call_left: tuple[Callable[..., None], ...]
    call_ended: tuple[Callable[..., None], ...]

    def __init__(
        self,
        observers: Iterable[Observer] = (),
        *,
        clock: Clock | None = None,
        base_url: str = "",
        new_id: Callable[[], str] = new_correlation_id,
    ) -> None:
        self.clock = clock or SystemClock()
        self.base_url = base_url
        self.new_id = new_id
        given = tuple(observers)
        for observer in given:
            if not isinstance(observer, Observer):
                raise ConfigurationError(
                    f"observers are Hooks(on_request=...), Telemetry() or subclasses of Observer, "
                    f"not {type(observer).__name__}"
                )
        for event in _EVENTS:
            inherited = getattr(Observer, event)
            listening = [one for one in given if getattr(type(one), event) is not inherited]
            setattr(self, event, tuple(getattr(one, event) for one in listening))


class Call:
    """One call of an operation: its options, how far it has come, and the events that its observers are told of.

    Enter it for as long as the call lasts. A call whose response is streamed goes on after the block, until `end`.

    `path` is what errors and observers name: without the query, which may contain secrets. `deadline` is when the call
    must be over, by the clock. `attempts` counts the requests so far. `unsure` tells that one of them may have been
    carried out although no response says so, `in_flight` that the last one is under way, `streamed` that its body is
    read after the block.

    Of the last request: `request_bytes` and `response_bytes` are the lengths of the bodies, None where not known,
    `seconds` the time from when it left until its response was read, `status` and `response_headers` those of the
    response. `bytes_received` are those of all responses.
    """

    def __init__(
        self,
        observers: Observers,
        operation: str,
        method: str,
        template: str,
        tenant: str,
        *,
        options: CallOptions = _NO_OPTIONS,
        deadline: float = inf,
    ) -> None:
        self.operation = operation
        self.method = method
        self.template = self.path = template
        self.tenant = tenant
        self.options = options
        self.deadline = deadline
        self.correlation_id = _correlation_id.get() or observers.new_id()
        self.headers: MutableMapping[str, str] = {CORRELATION_HEADER: self.correlation_id}
        """The headers that every request of this call to the API carries."""
        self.attempts = 0
        self.unsure = self.in_flight = self.streamed = False
        self.request_bytes: int | None = 0
        self.response_bytes: int | None = None
        self.status: int | None = None
        self.response_headers: Mapping[str, str] | None = None
        self.bytes_received = 0
        self.started_at = self.sent_at = self.seconds = 0.0
        self._observers = observers
        self._ended = False

    def __enter__(self) -> Self:
        self.started_at = self.now()
        for started in self._observers.call_started:
            started(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for left in self._observers.call_left:
            left(self)
        if error is not None or not self.streamed:
            self.end(error)

    def now(self) -> float:
        """Return the time by the clock, in seconds."""
        return self._observers.clock.now()

    @property
    def base_url(self) -> str:
        """Where the client sends its requests."""
        return self._observers.base_url

    @property
    def request_id(self) -> str | None:
        """The server's id of the last request, None where it states none."""
        return None if self.response_headers is None else request_id_of(self.response_headers)

    async def prepare(self, path: str, headers: Mapping[str, str], size: int | None) -> None:
        """Report that a request is about to wait for its turn."""
        self.path, self.request_bytes = path, size
        # The caller may have given an id among the headers of the call.
        self.correlation_id = headers.get(CORRELATION_HEADER, self.correlation_id)
        for prepared in self._observers.request_prepared:
            await prepared(self)
        self.sent_at = self.now()

    def sent(self, now: float) -> None:
        """Report that the request leaves `now`."""
        self.attempts += 1
        self.in_flight = True
        self.status = self.response_headers = None
        waited, self.sent_at = now - self.sent_at, now
        for sent in self._observers.request_sent:
            sent(self, waited)

    async def answered(self, status: int, headers: Mapping[str, str], size: int | None) -> None:
        """Report a response. `size` is the length of its body in bytes, None where it is streamed."""
        self.status, self.response_headers = status, headers
        self.streamed = size is None
        self.bytes_received += size or 0
        await self._request_ended(size, str(status) if status >= 400 else None, None)  # noqa: PLR2004 - 4xx, 5xx

    async def failed(self, failure: str, reason: str) -> None:
        """Report that there is no response. `failure` is the kind, `reason` a text."""
        await self._request_ended(None, failure, reason)

    async def _request_ended(self, size: int | None, error: str | None, reason: str | None) -> None:
        self.in_flight = self.streamed
        self.response_bytes, self.seconds = size, self.now() - self.sent_at
        for ended in self._observers.request_ended:
            await ended(self, error, reason)

    async def retrying(self, reason: str, delay: float) -> None:
        """Report that another request follows in `delay` seconds."""
        for scheduled in self._observers.retry_scheduled:
            await scheduled(self, reason, delay)

    def end(self, error: BaseException | None = None) -> None:
        """End the call, with the error it raises. Does nothing the second time."""
        if self._ended:
            return
        self._ended = True
        if isinstance(error, EmporixError) and error.correlation_id is None:
            error.correlation_id = self.correlation_id
        for ended in self._observers.call_ended:
            ended(self, error)


@contextmanager
def correlated(correlation_id: str) -> Iterator[None]:
    """Give every call inside the block `correlation_id`, in this task and in tasks started from it.

    It is sent as the header `X-Correlation-Id`. A call whose own headers contain one keeps that.

    Raises:
        InvalidCall: Where the id is not 1 to 200 printable ASCII characters.
    """
    if not (0 < len(correlation_id) <= _LONGEST_ID and correlation_id.isascii() and correlation_id.isprintable()):
        raise InvalidCall(f"a correlation id is 1 to {_LONGEST_ID} printable ASCII characters")
    token = _correlation_id.set(correlation_id)
    try:
        yield
    finally:
        _correlation_id.reset(token)


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """Return the server's id of a request from the `headers` of its response, which are read without regard to case."""
    return next((one_line(value) for name in _REQUEST_IDS if (value := headers.get(name))), None)


def one_line(text: str) -> str | None:
    """Return `text` as one printable line of at most 300 characters. None if nothing is left."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text[: 4 * _TEXT_LIMIT]).split())
    return (line if len(line) <= _TEXT_LIMIT else f"{line[: _TEXT_LIMIT - 1]}…") or None
