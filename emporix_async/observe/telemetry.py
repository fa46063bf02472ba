"""Spans and metrics with OpenTelemetry. Needs the extra `telemetry`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

try:
    from opentelemetry import context, metrics, trace
    from opentelemetry.propagators.textmap import TextMapPropagator
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
except ImportError as error:
    raise ImportError("Telemetry needs the extra: pip install 'emporix-async[telemetry]'") from error

from .call import Call, Observer, TokenDetails
from .log import outcome_of

_NAME: Final = "emporix_async"
# The boundaries of the conventions, in seconds.
_BOUNDARIES: Final = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0)

Attributes = Mapping[str, str | int]


class Telemetry(Observer):
    """Makes a client span of each call, and metrics: `observers=Telemetry()`, for one client or several.

    The span is named by the key of the operation. Calls made meanwhile, such as for a token, are its children, retries
    its events. Metrics are `http.client.request.duration` (seconds, for each request until its response is read) and
    `http.client.active_requests`, `emporix.client.retries` by operation and reason, `emporix.client.tokens` by kind.
    Names are those of OpenTelemetry's conventions where there is one. Paths, queries, headers and bodies are in none.

    The providers are the global ones unless given. `propagator` writes the headers by which the server's trace joins
    the client's: `traceparent` and `tracestate` unless given. Baggage is not sent.
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
            description="Seconds from the start of a request until its response is read.",
            explicit_bucket_boundaries_advisory=_BOUNDARIES,
        )
        self._active = meter.create_up_down_counter("http.client.active_requests", "{request}", "Requests in flight.")
        self._retries = meter.create_counter("emporix.client.retries", "{request}", "Requests that are sent again.")
        self._tokens = meter.create_counter("emporix.client.tokens", "{token}", "Tokens fetched.")
        self._spans: WeakKeyDictionary[Call, _Span] = WeakKeyDictionary()

    def call_started(self, call: Call) -> None:
        parts = urlsplit(call.base_url)  # cached by the standard library
        host, port = parts.hostname or "", parts.port or (80 if parts.scheme == "http" else 443)
        server: Attributes = {"http.request.method": call.method, "server.address": host, "server.port": port}
        facts: Attributes = {**server, "url.template": call.template, "emporix.operation": call.operation}
        attributes = {**facts, "emporix.tenant": call.tenant}
        span = self._tracer.start_span(call.operation, kind=trace.SpanKind.CLIENT, attributes=attributes)
        inside = trace.set_span_in_context(span)
        headers: Any = {}
        try:
            self._propagator.inject(headers, context=inside)
        except BaseException:
            span.end()
            raise
        self._spans[call] = _Span(span, server, facts, context.attach(inside))
        call.headers.update({name.lower(): value for name, value in headers.items()})

    def request_started(self, call: Call, waited: float) -> None:
        traced = self._spans[call]
        traced.active = True
        self._active.add(1, traced.server)

    async def request_ended(self, call: Call, error: str | None, reason: str | None) -> None:
        traced = self._spans[call]
        self._record(call, traced, error, call.seconds)
        if not call.in_flight:
            self._deactivate(traced)

    async def retry_scheduled(self, call: Call, reason: str, delay: float) -> None:
        facts: Mapping[str, str | float] = {"emporix.retry.reason": reason, "emporix.retry.delay": delay}
        self._spans[call].span.add_event("retry", facts)
        self._retries.add(1, {"emporix.operation": call.operation, "emporix.retry.reason": reason})

    async def token_fetched(self, details: TokenDetails) -> None:
        self._tokens.add(1, {"emporix.token.kind": details.kind})

    def call_left(self, call: Call) -> None:
        context.detach(self._spans[call].attached)

    def call_ended(self, call: Call, error: BaseException | None) -> None:
        traced = self._spans.pop(call)
        if traced.active:
            if not call.streamed:
                self._record(call, traced, outcome_of(error, None), call.now() - call.request_started_at)
            self._deactivate(traced)
        span = traced.span
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

    def _record(self, call: Call, traced: _Span, error: str | None, seconds: float) -> None:
        ending = {"http.response.status_code": call.status, "error.type": error}
        attributes = {**traced.facts, **{name: value for name, value in ending.items() if value is not None}}
        self._duration.record(seconds, attributes, trace.set_span_in_context(traced.span))

    def _deactivate(self, traced: _Span) -> None:
        traced.active = False
        self._active.add(-1, traced.server)


@dataclass(slots=True)
class _Span:
    """The span of one call, its attributes, and whether a request is counted as active."""

    span: trace.Span
    server: Attributes
    facts: Attributes
    attached: Any
    active: bool = False
