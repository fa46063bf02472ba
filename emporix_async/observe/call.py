"""One call, and the events that observers receive."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, MutableMapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from inspect import iscoroutinefunction
from math import inf
from random import getrandbits
from typing import Any, Final, Literal, Self

from ..concurrency import Clock, log_error
from ..errors import ConfigurationError, EmporixError, InvalidCall
from ..options import CallOptions

# The documents name no such header. This is the name that most gateways log.
CORRELATION_HEADER: Final = "x-correlation-id"
_LONGEST_ID: Final = 200
_TEXT_LIMIT: Final = 300
_REQUEST_IDS: Final = ("x-request-id", CORRELATION_HEADER, "request-id", "correlation-id", "x-b3-traceid")
# A server may send back anything, a token or a page of text among them.
_ID: Final = re.compile(r"(?!.*bearer)[\w.:/|+=@-]{1,128}", re.IGNORECASE | re.ASCII)

_correlation_id: ContextVar[str | None] = ContextVar("emporix_correlation_id", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenDetails:
    """A token that was fetched, by a call or in the background, for the client itself or for a session.

    `client_id` is that of the key. `scopes_asked` is None where all scopes of the key were asked for. `scopes` is the
    grant, None where the API does not state it. `lifetime` is in seconds.
    """

    kind: Literal["service", "anonymous", "customer"]
    tenant: str
    client_id: str
    scopes_asked: frozenset[str] | None
    scopes: frozenset[str] | None
    lifetime: float


class Observer:
    """Receives the events of a client's calls. Override the events of interest: the others cost nothing.

    An exception raised by an event ends the call and reaches its caller as it is. What `call_left`, `call_ended` and
    `import_waits` raise is logged and changes nothing. Raises `ConfigurationError` in the client where an override is
    `async` and the event is not, or the reverse.

        call_started      A call begins, in the context of its caller. `call.headers` may be added to.
        request_prepared  A request is about to wait for its turn.
        request_started   Its turn has come, `waited` seconds later. It is about to leave.
        request_ended     There is a response (`call.status`), or none, for a `reason`. `error` is the error status as
                          text, or the kind of failure.
        retry_scheduled   Another request follows in `delay` seconds.
        token_fetched     A token was fetched.
        import_waits      An import with an `operation` waits for `seconds`, because the API asks for it.
        call_left         The block of a call has ended. Its response may still be read.
        call_ended        A call has ended, with the `error` that it raises.
    """

    def call_started(self, call: Call) -> None: ...
    async def request_prepared(self, call: Call) -> None: ...
    def request_started(self, call: Call, waited: float) -> None: ...
    async def request_ended(self, call: Call, error: str | None, reason: str | None) -> None: ...
    async def retry_scheduled(self, call: Call, reason: str, delay: float) -> None: ...
    async def token_fetched(self, details: TokenDetails) -> None: ...
    def import_waits(self, operation: str, seconds: float) -> None: ...
    def call_left(self, call: Call) -> None: ...
    def call_ended(self, call: Call, error: BaseException | None) -> None: ...


class Observers:
    """The observers of one client. `listeners` are the methods that override each event."""

    def __init__(self, observers: Sequence[Observer] = (), *, clock: Clock, base_url: str = "") -> None:
        self.clock = clock
        self.base_url = base_url
        self.members = tuple(observers)
        events = [name for name in vars(Observer) if not name.startswith("_")]
        self.listeners: dict[str, list[Callable[..., Any]]] = {event: [] for event in events}
        for observer in observers:
            if not isinstance(observer, Observer):
                wanted = "Hooks(on_request=...), Telemetry() or subclasses of Observer"
                raise ConfigurationError(f"observers are {wanted}, not {type(observer).__name__}")
            for event, listeners in self.listeners.items():
                inherited, listener = getattr(Observer, event), getattr(observer, event)
                if getattr(type(observer), event) is inherited:
                    continue
                if iscoroutinefunction(listener) != iscoroutinefunction(inherited):
                    kind = "async" if iscoroutinefunction(inherited) else "not async"
                    raise ConfigurationError(f"{type(observer).__name__}.{event} is {kind} in an observer")
                listeners.append(listener)

    def report(self, event: str, *facts: object) -> None:
        """Report an `event` that no call is to end with to every observer. What one raises is logged."""
        for listener in self.listeners[event]:
            try:
                listener(*facts)
            except Exception as error:  # noqa: BLE001 - the call has its response or its error already
                log_error(f"{event} of an observer", error)


@dataclass(eq=False, repr=False)
class Call:
    """One call of an operation: its options, its progress, and the events that its observers receive.

    Enter it for as long as the call lasts. A call whose response is streamed goes on after the block, until `end`.
    Observers read it. Its methods are for the client itself.

    `path` is without the query, which may contain secrets. `deadline` is when the call must be over, by the clock.
    `headers` are sent with every request of this call to the API. `attempts` counts the requests so far. `unsure`: one
    before the last may have been carried out: its answer was lost, or was a 5xx. `unanswered`: one before the last got
    no answer of the API: none arrived, or a gateway's 502 or 504. `in_flight`: the last one is under way. `sent`: the
    last one may have been carried out. `streamed`: its body is read after the block. `turned_away_at`: when the API
    first asked to wait; the call waits at most `patience` seconds from then on.

    Of the last request: `request_bytes` and `response_bytes` are the lengths of the bodies, None where not known,
    `seconds` the time from its start until its response was read, `status` and `response_headers` those of the
    response, `secrets` what it may repeat. `bytes_received` are those of all responses.
    """

    observers: Observers
    operation: str
    method: str
    template: str
    tenant: str
    options: CallOptions
    deadline: float

    def __post_init__(self) -> None:
        self.path = self.template
        self.base_url, self.now = self.observers.base_url, self.observers.clock.now
        # As many random bits as a UUID, without the system call of a UUID.
        self.correlation_id = _correlation_id.get() or f"{getrandbits(128):032x}"
        self.headers: MutableMapping[str, str] = {CORRELATION_HEADER: self.correlation_id}
        self.attempts = self.bytes_received = 0
        self.unsure = self.unanswered = self.in_flight = self.sent = self.streamed = self._ended = False
        self.turned_away_at: float | None = None
        self.patience = inf
        self.request_bytes: int | None = 0
        self.response_bytes: int | None = None
        self.status: int | None = None
        self.response_headers: Mapping[str, str] | None = None
        self.started_at = self.prepared_at = self.request_started_at = self.seconds = 0.0
        self.secrets: Callable[[], Collection[str]] = tuple

    def __enter__(self) -> Self:
        self.started_at = self.now()
        for place, observer in enumerate(self.observers.members):
            try:
                observer.call_started(self)
            except BaseException as error:
                # The observers from here on do not know the call.
                known, clock = self.observers.members[:place], self.observers.clock
                self.observers = Observers(known, clock=clock, base_url=self.base_url)
                self.__exit__(None, error, None)
                raise
        return self

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        self.observers.report("call_left", self)
        if error is not None or not self.streamed:
            self.end(error)

    @property
    def request_id(self) -> str | None:
        """The server's id of the last request. None where it states none, or repeats a secret of the request."""
        found = None if self.response_headers is None else request_id_of(self.response_headers)
        return None if found is None or any(secret and secret in found for secret in self.secrets()) else found

    def waits_until(self, moment: float) -> bool:
        """Whether the call may wait until `moment` and then go on."""
        since = self.turned_away_at
        return moment < self.deadline and (since is None or moment - since <= self.patience)

    async def prepare(self, path: str, headers: Mapping[str, str], size: int | None) -> None:
        """Report that a request is about to wait for its turn."""
        self.path, self.request_bytes = path, size
        # The caller may have given an id among the headers of the call.
        self.correlation_id = headers.get(CORRELATION_HEADER, self.correlation_id)
        for prepared in self.observers.listeners["request_prepared"]:
            await prepared(self)
        self.prepared_at = self.now()

    def start_request(self, now: float) -> None:
        """Report that the turn of the request has come `now`, and that it is about to leave."""
        self.attempts += 1
        self.in_flight = self.sent = True
        self.status = self.response_headers = None
        self.request_started_at = now
        for started in self.observers.listeners["request_started"]:
            started(self, now - self.prepared_at)

    async def answered(self, status: int, headers: Mapping[str, str], size: int | None) -> None:
        """Report a response. `size` is the length of its body in bytes, None where it is streamed."""
        self.status, self.response_headers, self.streamed = status, headers, size is None
        self.bytes_received += size or 0
        await self.end_request(str(status) if status >= 400 else None, None, size)  # noqa: PLR2004 - 4xx, 5xx

    async def end_request(self, error: str | None, reason: str | None, size: int | None = None) -> None:
        """Report the end of a request. Where there is no response, `error` is the kind of failure, `reason` a text."""
        self.in_flight = self.streamed
        self.response_bytes, self.seconds = size, self.now() - self.request_started_at
        for ended in self.observers.listeners["request_ended"]:
            await ended(self, error, reason)

    async def retrying(self, reason: str, delay: float) -> None:
        """Report that another request follows in `delay` seconds."""
        for scheduled in self.observers.listeners["retry_scheduled"]:
            await scheduled(self, reason, delay)

    def end(self, error: BaseException | None = None) -> None:
        """End the call, with the error it raises. Does nothing the second time."""
        if self._ended:
            return
        self._ended = True
        if isinstance(error, EmporixError) and error.correlation_id is None:
            error.correlation_id = self.correlation_id
        self.observers.report("call_ended", self, error)


@contextmanager
def correlated(correlation_id: str) -> Iterator[None]:
    """Give every call inside the block `correlation_id`, in this task and in tasks started from it.

    It is sent as the header `X-Correlation-Id`. A call whose own headers contain one keeps that. Raises `InvalidCall`
    where the id is not 1 to 200 printable ASCII characters.
    """
    if not (0 < len(correlation_id) <= _LONGEST_ID and correlation_id.isascii() and correlation_id.isprintable()):
        raise InvalidCall(f"a correlation id is 1 to {_LONGEST_ID} printable ASCII characters")
    token = _correlation_id.set(correlation_id)
    try:
        yield
    finally:
        _correlation_id.reset(token)


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """Return the server's id of a request from the `headers` of its response: the first that looks like one."""
    return next((value for name in _REQUEST_IDS if _ID.fullmatch(value := headers.get(name, ""))), None)


def one_line(text: str) -> str | None:
    """Return `text` as one printable line of at most 300 characters. None if nothing is left."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text[: 4 * _TEXT_LIMIT]).split())
    return (line if len(line) <= _TEXT_LIMIT else f"{line[: _TEXT_LIMIT - 1]}…") or None
