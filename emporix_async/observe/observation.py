"""What can be seen of a client: its counters, its log, hooks, and telemetry, all fed from the same few places.

Nothing is put together for those who do not look: without hooks, telemetry and log, a call costs some counting.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from inspect import isawaitable
from random import getrandbits
from types import TracebackType
from typing import Any, Final, Protocol, Self, runtime_checkable

from ..concurrency.clock import Clock, SystemClock
from ..errors import APIStatusError, ConfigurationError, EmporixError
from ..http.multipart import Body
from ..http.problems import request_id_of
from ..http.request import WireRequest
from .hooks import (
    Hooks,
    RequestDetails,
    ResponseDetails,
    RetryDetails,
    TokenDetails,
    chosen_correlation_id,
)
from .stats import Counters, Stats

logger = logging.getLogger("emporix_async")

# The documents name no such header; this is the name most gateways log.
CORRELATION_HEADER: Final = "x-correlation-id"
_FIRST_ERROR: Final = 400


class CallTrace(Protocol):
    """What telemetry makes of one call."""

    def add_headers(self, headers: MutableMapping[str, str]) -> None:
        """Add what has the server's own trace join this one."""
        ...

    def left(self) -> None:
        """Take note of a request that leaves."""
        ...

    def answered(self, status: int | None, error: str | None, seconds: float) -> None:
        """Take note of its answer, or that there will be none: `error` is then the kind of failure."""
        ...

    def over(self) -> None:
        """Take note that it holds its connection no longer."""
        ...

    def retried(self, reason: str, delay: float) -> None:
        """Take note of another request that will be sent in `delay` seconds."""
        ...

    def suspend(self) -> None:
        """Leave the block in which the call was made."""
        ...

    def ended(self, error: BaseException | None, status: int | None, attempts: int, correlation_id: str) -> None:
        """End the trace."""
        ...


@runtime_checkable
class Instrument(Protocol):
    """What `Emporix(telemetry=...)` takes, and `emporix_async.telemetry.Telemetry` is."""

    def begin(self, operation: str, method: str, template: str, tenant: str, base_url: str) -> CallTrace:
        """Begin the trace of one call, in the context of its caller."""
        ...

    def token(self, details: TokenDetails) -> None:
        """Count a token that was fetched."""
        ...


def new_correlation_id() -> str:
    """Make an id for one call: as many random bits as a UUID, without the system call that each of those costs."""
    return f"{getrandbits(128):032x}"


class Observation:
    """Everything that looks at one client. `new_id` makes correlation ids.

    Raises `ConfigurationError` for what are no hooks, or no telemetry.
    """

    __slots__ = ("base_url", "clock", "counters", "hooks", "new_id", "telemetry")

    def __init__(
        self,
        *,
        clock: Clock,
        base_url: str = "",
        hooks: Hooks | None = None,
        telemetry: Instrument | None = None,
        new_id: Callable[[], str] = new_correlation_id,
    ) -> None:
        if not isinstance(hooks, Hooks | None):
            raise ConfigurationError(f"hooks are given as Hooks(on_request=...), not {type(hooks).__name__}")
        if telemetry is not None and not isinstance(telemetry, Instrument):
            raise ConfigurationError(
                f"telemetry is a Telemetry of emporix_async.telemetry, not {type(telemetry).__name__}"
            )
        self.clock = clock
        self.base_url = base_url
        self.hooks = hooks or Hooks()
        self.telemetry = telemetry
        self.new_id = new_id
        self.counters = Counters()

    def call(self, operation: str, method: str, template: str, tenant: str) -> Observed:
        """Return what looks at one call of `operation`: enter it for as long as the call lasts."""
        return Observed(self, operation, method, template, tenant)

    async def token(self, details: TokenDetails) -> None:
        """Tell that a token was fetched. Raises what a hook raises."""
        self.counters.tokens += 1
        if self.telemetry is not None:
            self.telemetry.token(details)
        await _run(self.hooks.on_token, details)

    def stats(self, *, in_flight: int) -> Stats:
        """Return the counters as they stand."""
        return self.counters.snapshot(in_flight=in_flight)


class Observed:
    """One call, seen: it is told how far the call has come.

    A call whose answer is read while it comes goes on after its block, until `end`.
    """

    __slots__ = (
        "_began",
        "_ended",
        "_headers",
        "_observation",
        "_path",
        "_since",
        "_status",
        "_streaming",
        "_template",
        "_trace",
        "_under_way",
        "attempts",
        "correlation_id",
        "method",
        "operation",
        "tenant",
    )

    def __init__(self, observation: Observation, operation: str, method: str, template: str, tenant: str) -> None:
        self.operation = operation
        self.method = method
        self.tenant = tenant
        self.attempts = 0
        self.correlation_id = chosen_correlation_id.get() or observation.new_id()
        self._observation = observation
        self._template = self._path = template
        self._trace: CallTrace | None = None
        self._status: int | None = None
        self._headers: Mapping[str, str] | None = None
        self._began = self._since = 0.0
        self._under_way = self._streaming = self._ended = False

    def __enter__(self) -> Self:
        observation = self._observation
        observation.counters.calls += 1
        self._began = observation.clock.now()
        if observation.telemetry is not None:
            self._trace = observation.telemetry.begin(
                self.operation, self.method, self._template, self.tenant, observation.base_url
            )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._trace is not None:
            self._trace.suspend()
        if error is not None or not self._streaming:
            self.end(error)

    def headers(self) -> dict[str, str]:
        """Return the headers that every request of this call to the API carries."""
        headers = {CORRELATION_HEADER: self.correlation_id}
        if self._trace is not None:
            self._trace.add_headers(headers)
        return headers

    async def before(self, wire: WireRequest) -> None:
        """Tell that `wire` is about to be sent. Raises what a hook raises."""
        self._path = wire.path
        # The caller may have given one with the call's own headers.
        self.correlation_id = wire.headers.get(CORRELATION_HEADER, self.correlation_id)
        if self._observation.hooks.on_request:
            details = RequestDetails(**self._facts(self.attempts + 1), bytes=_length(wire))
            await _run(self._observation.hooks.on_request, details)
        self._since = self._observation.clock.now()

    def leaves(self, wire: WireRequest, now: float) -> None:
        """Count a request that leaves `now`, by the clock, after waiting for its turn."""
        counters = self._observation.counters
        self.attempts += 1
        self._under_way = True
        self._status = self._headers = None
        counters.requests += 1
        counters.queued += now - self._since
        counters.sent += _length(wire) or 0
        self._since = now
        if self._trace is not None:
            self._trace.left()

    async def answered(self, status: int, headers: Mapping[str, str], content: bytes | None) -> None:
        """Tell of an answer; `content` is None where it is read while it comes. Raises what a hook raises."""
        self._status, self._headers = status, headers
        self._streaming = content is None
        size = None if content is None else len(content)
        self._observation.counters.received += size or 0
        await self._settled(status, str(status) if status >= _FIRST_ERROR else None, None, size)

    async def unanswered(self, failure: str, reason: str) -> None:
        """Tell that there is no answer: `failure` is the kind, `reason` the text. Raises what a hook raises."""
        await self._settled(None, failure, reason, None)

    async def retried(self, reason: str, delay: float) -> None:
        """Tell that another request will be sent in `delay` seconds. Raises what a hook raises."""
        observation = self._observation
        observation.counters.retries[reason] += 1
        observation.counters.backoff += delay
        if self._trace is not None:
            self._trace.retried(reason, delay)
        logger.info(
            "%s: %s %s → %s, attempt %d follows in %.2f s (correlation id %s)",
            self.operation,
            self.method,
            self._path,
            reason,
            self.attempts + 1,
            delay,
            self.correlation_id,
        )
        if observation.hooks.on_retry:
            details = RetryDetails(**self._facts(self.attempts), reason=reason, delay=delay)
            await _run(observation.hooks.on_retry, details)

    def received(self, size: int) -> None:
        """Count bytes of an answer that is read while it comes."""
        self._observation.counters.received += size

    def end(self, error: BaseException | None = None) -> None:
        """End the call, with the error it raises. Does nothing the second time."""
        if self._ended:
            return
        self._ended = True
        if isinstance(error, EmporixError) and error.correlation_id is None:
            error.correlation_id = self.correlation_id
        if self._trace is not None:
            if self._under_way:
                if not self._streaming:
                    self._trace.answered(None, outcome_of(error, None), self._observation.clock.now() - self._since)
                self._trace.over()
            self._trace.ended(error, self._status, self.attempts, self.correlation_id)
        if logger.isEnabledFor(logging.DEBUG):
            logger.debug(
                "%s: %s %s → %s in %.0f ms (attempts %d, request id %s, correlation id %s)",
                self.operation,
                self.method,
                self._path,
                outcome_of(error, self._status),
                (self._observation.clock.now() - self._began) * 1000,
                self.attempts,
                request_id_of(self._headers or {}),
                self.correlation_id,
            )

    async def _settled(self, status: int | None, failed: str | None, reason: str | None, size: int | None) -> None:
        observation, seconds = self._observation, self._observation.clock.now() - self._since
        if failed is not None:
            observation.counters.errors[failed] += 1
        if self._trace is not None:
            self._trace.answered(status, failed, seconds)
            if not self._streaming:
                self._trace.over()
        self._under_way = self._streaming
        if observation.hooks.on_response:
            details = ResponseDetails(
                **self._facts(self.attempts),
                status=status,
                error=reason,
                seconds=seconds,
                bytes=size,
                request_id=request_id_of(self._headers or {}),
            )
            await _run(observation.hooks.on_response, details)

    def _facts(self, attempt: int) -> dict[str, Any]:
        return {
            "operation": self.operation,
            "method": self.method,
            "path": self._path,
            "tenant": self.tenant,
            "attempt": attempt,
            "correlation_id": self.correlation_id,
        }


def unobserved() -> Observed:
    """Return what looks at a call that belongs to no client."""
    return Observation(clock=SystemClock()).call("", "", "", "")


def outcome_of(error: BaseException | None, status: int | None) -> str:
    """Name how a call ended: by its status, or by the kind of its error."""
    if error is None or isinstance(error, APIStatusError):
        return str(status)
    return type(error).__name__


async def _run(hooks: Any, details: object) -> None:
    called: Iterable[Callable[[object], object]] = hooks
    for hook in called:
        result = hook(details)
        if isawaitable(result):
            await result


def _length(wire: WireRequest) -> int | None:
    content = wire.content
    return content.length if isinstance(content, Body) else len(content or b"")
