"""Spans and metrics with OpenTelemetry: `Emporix(..., observers=Telemetry())`. Needs the extra `telemetry`.

Each call is a client span named by the key of its operation. What is called meanwhile (a token, for example) is a child
of it, and each retry an event. Names are those of OpenTelemetry's conventions for HTTP where they have one. Paths,
queries, headers and bodies are in none of them.
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

try:
    from opentelemetry import context, metrics, trace
    from opentelemetry.propagators.textmap import Setter, TextMapPropagator
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
except ImportError as error:
    raise ImportError("Telemetry needs the extra: pip install 'emporix-async[telemetry]'") from error

from .call import Call, Observer, TokenDetails
from .log import outcome_of

_NAME: Final = "emporix_async"
_PORTS: Final = {"http": 80, "https": 443}
# The boundaries of the conventions, in seconds.
_BOUNDARIES: Final = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0)

Attributes = Mapping[str, str | int]


class Telemetry(Observer):
    """Makes a span of each call, and metrics. It may be given to several clients.

    The providers are the global ones unless given. `propagator` writes the headers by which the server's trace joins
    the client's: `traceparent` and `tracestate` unless given. Baggage is not sent.

    Metrics: `http.client.request.duration` (seconds, for each request until its response is read) and
    `http.client.active_requests`; `emporix.client.retries` by operation and reason, `emporix.client.tokens` by kind.
    """

    def __init__(
        self,
        *,
        tracer_provider: trace.TracerProvider | None = None,
        meter_provider: metrics.MeterProvider | None = None,
        propagator: TextMapPropagator | None = None,
    ) -> None:
        self._tracer = trace.get_tracer(_NAME, tracer_provider=tracer_provider)
        self._propagator = propagator or TraceContextTextMapPropagator()
        meter = metrics.get_meter(_NAME, meter_provider=meter_provider)
        self._duration = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Seconds from when a request leaves until its response is read.",
            explicit_bucket_boundaries_advisory=_BOUNDARIES,
        )
        self._active = meter.create_up_down_counter(
            "http.client.active_requests", unit="{request}", description="Requests that hold a connection."
        )
        self._retries = meter.create_counter(
            "emporix.client.retries", unit="{request}", description="Requests that are sent again."
        )
        self._tokens = meter.create_counter("emporix.client.tokens", unit="{token}", description="Tokens fetched.")
        self._spans: WeakKeyDictionary[Call, _Span] = WeakKeyDictionary()

    def call_started(self, call: Call) -> None:
        """Start the span of the call and make it the current one."""
        server = _server(call.base_url, call.method)
        facts: Attributes = {**server, "url.template": call.template, "emporix.operation": call.operation}
        span = self._tracer.start_span(
            call.operation, kind=trace.SpanKind.CLIENT, attributes={**facts, "emporix.tenant": call.tenant}
        )
        inside = trace.set_span_in_context(span)
        self._spans[call] = _Span(span, server, facts, context.attach(inside))
        self._propagator.inject(call.headers, inside, _SETTER)

    def request_sent(self, call: Call, waited: float) -> None:
        """Count a request in flight."""
        one = self._spans[call]
        one.active = True
        self._active.add(1, one.server)

    async def request_ended(self, call: Call, error: str | None, reason: str | None) -> None:
        """Record how long a request took and how it ended."""
        one = self._spans[call]
        self._record(call, one, error, call.seconds)
        if not call.in_flight:
            self._inactive(one)

    async def retry_scheduled(self, call: Call, reason: str, delay: float) -> None:
        """Add an event to the span, and count."""
        attributes: Mapping[str, str | float] = {"emporix.retry.reason": reason, "emporix.retry.delay": delay}
        self._spans[call].span.add_event("retry", attributes)
        self._retries.add(1, {"emporix.operation": call.operation, "emporix.retry.reason": reason})

    async def token_fetched(self, details: TokenDetails) -> None:
        """Count a fetched token."""
        self._tokens.add(1, {"emporix.token.kind": details.kind})

    def call_left(self, call: Call) -> None:
        """Make the span no longer the current one."""
        context.detach(self._spans[call].attached)

    def call_ended(self, call: Call, error: BaseException | None) -> None:
        """End the span."""
        one = self._spans.pop(call)
        if one.active:
            if not call.streamed:
                self._record(call, one, outcome_of(error, None), call.now() - call.sent_at)
            self._inactive(one)
        span = one.span
        span.set_attribute("emporix.correlation_id", call.correlation_id)
        if call.status is not None:
            span.set_attribute("http.response.status_code", call.status)
        if call.attempts > 1:
            span.set_attribute("http.request.resend_count", call.attempts - 1)
        if error is not None:
            span.set_attribute("error.type", outcome_of(error, call.status))
            # Without the text of the error: it names the path, and may repeat what the API says of the data.
            span.set_status(trace.StatusCode.ERROR)
        span.end()

    def _record(self, call: Call, one: _Span, error: str | None, seconds: float) -> None:
        attributes = dict(one.facts)
        if call.status is not None:
            attributes["http.response.status_code"] = call.status
        if error is not None:
            attributes["error.type"] = error
        self._duration.record(seconds, attributes, trace.set_span_in_context(one.span))

    def _inactive(self, one: _Span) -> None:
        one.active = False
        self._active.add(-1, one.server)


@dataclass(slots=True)
class _Span:
    """The span of one call, its attributes, and whether a request is counted as active."""

    span: trace.Span
    server: Attributes
    facts: Attributes
    attached: Any
    active: bool = False


class _HeaderSetter(Setter[MutableMapping[str, str]]):
    """Writes header names as this package does."""

    def set(self, carrier: MutableMapping[str, str], key: str, value: str) -> None:
        carrier[key.lower()] = value


_SETTER: Final = _HeaderSetter()


def _server(base_url: str, method: str) -> Attributes:
    parts = urlsplit(base_url)  # cached by the standard library
    return {
        "http.request.method": method,
        "server.address": parts.hostname or "",
        "server.port": parts.port or _PORTS.get(parts.scheme, 443),
    }
