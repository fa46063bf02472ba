"""Spans and metrics with OpenTelemetry: `Emporix(..., telemetry=Telemetry())`. Needs the extra `telemetry`.

One client span for each call, named by the key of its operation, and what was called meanwhile (a token, say) beneath
it; each repeated request is an event of it. Names are those of OpenTelemetry's conventions for HTTP where they have
one. Paths, queries, headers and bodies are in none.
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from typing import Final
from urllib.parse import urlsplit

try:
    from opentelemetry import context, metrics, trace
    from opentelemetry.propagators.textmap import Setter, TextMapPropagator
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
except ImportError as error:
    raise ImportError("telemetry needs the extra: pip install 'emporix-async[telemetry]'") from error

from .hooks import TokenDetails
from .observation import outcome_of

__all__ = ["Telemetry"]

_NAME: Final = "emporix_async"
_PORTS: Final = {"http": 80, "https": 443}
# Those of the conventions, in seconds.
_BOUNDARIES: Final = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0)

Attributes = Mapping[str, str | int]


class Telemetry:
    """Makes a span of each call, and metrics. May be given to several clients.

    The providers are the global ones if not given. `propagator` writes the headers by which the server's trace joins
    the client's: `traceparent` and `tracestate` if not given; baggage stays at home.

    Metrics: `http.client.request.duration` (seconds, for each request until its answer is read), and
    `http.client.active_requests`; `emporix.client.retries` by operation and reason, `emporix.client.tokens` by kind.
    """

    def __init__(
        self,
        *,
        tracer_provider: trace.TracerProvider | None = None,
        meter_provider: metrics.MeterProvider | None = None,
        propagator: TextMapPropagator | None = None,
    ) -> None:
        self.tracer = trace.get_tracer(_NAME, tracer_provider=tracer_provider)
        self.propagator = propagator or TraceContextTextMapPropagator()
        meter = metrics.get_meter(_NAME, meter_provider=meter_provider)
        self.duration = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Seconds from when a request leaves until its answer is read.",
            explicit_bucket_boundaries_advisory=_BOUNDARIES,
        )
        self.active = meter.create_up_down_counter(
            "http.client.active_requests", unit="{request}", description="Requests that hold a connection."
        )
        self.retries = meter.create_counter(
            "emporix.client.retries", unit="{request}", description="Requests that are sent again."
        )
        self.tokens = meter.create_counter("emporix.client.tokens", unit="{token}", description="Tokens fetched.")
        self._facts: dict[tuple[str, str, str], tuple[Attributes, Attributes]] = {}

    def begin(self, operation: str, method: str, template: str, tenant: str, base_url: str) -> CallSpan:
        """Begin the span of one call, and make it the current one."""
        known = self._facts.get((operation, method, base_url))
        if known is None:
            parts = urlsplit(base_url)
            server: Attributes = {
                "http.request.method": method,
                "server.address": parts.hostname or "",
                "server.port": parts.port or _PORTS.get(parts.scheme, 443),
            }
            known = server, {**server, "url.template": template, "emporix.operation": operation}
            self._facts[operation, method, base_url] = known
        return CallSpan(self, operation, *known, tenant)

    def token(self, details: TokenDetails) -> None:
        """Count a token that was fetched."""
        self.tokens.add(1, {"emporix.token.kind": details.kind})


class _HeaderSetter(Setter[MutableMapping[str, str]]):
    """Writes headers as this package names them."""

    def set(self, carrier: MutableMapping[str, str], key: str, value: str) -> None:
        carrier[key.lower()] = value


_SETTER: Final = _HeaderSetter()


class CallSpan:
    """The span of one call."""

    __slots__ = ("_attached", "_facts", "_operation", "_server", "_span", "_telemetry")

    def __init__(
        self, telemetry: Telemetry, operation: str, server: Attributes, facts: Attributes, tenant: str
    ) -> None:
        self._telemetry = telemetry
        self._operation = operation
        self._server = server
        self._facts = facts
        attributes = {**facts, "emporix.tenant": tenant}
        self._span = telemetry.tracer.start_span(operation, kind=trace.SpanKind.CLIENT, attributes=attributes)
        self._attached = context.attach(trace.set_span_in_context(self._span))

    def add_headers(self, headers: MutableMapping[str, str]) -> None:
        """Add what has the server's trace join this one."""
        self._telemetry.propagator.inject(headers, trace.set_span_in_context(self._span), _SETTER)

    def left(self) -> None:
        """Count a request in flight."""
        self._telemetry.active.add(1, self._server)

    def answered(self, status: int | None, error: str | None, seconds: float) -> None:
        """Record how long a request took, and how it ended."""
        attributes = dict(self._facts)
        if status is not None:
            attributes["http.response.status_code"] = status
        if error is not None:
            attributes["error.type"] = error
        self._telemetry.duration.record(seconds, attributes, trace.set_span_in_context(self._span))

    def over(self) -> None:
        """Count a request in flight no longer."""
        self._telemetry.active.add(-1, self._server)

    def retried(self, reason: str, delay: float) -> None:
        """Add an event to the span, and count."""
        self._span.add_event("retry", {"emporix.retry.reason": reason, "emporix.retry.delay": delay})
        self._telemetry.retries.add(1, {"emporix.operation": self._operation, "emporix.retry.reason": reason})

    def suspend(self) -> None:
        """Make the span the current one no longer."""
        context.detach(self._attached)

    def ended(self, error: BaseException | None, status: int | None, attempts: int, correlation_id: str) -> None:
        """End the span."""
        span = self._span
        span.set_attribute("emporix.correlation_id", correlation_id)
        if status is not None:
            span.set_attribute("http.response.status_code", status)
        if attempts > 1:
            span.set_attribute("http.request.resend_count", attempts - 1)
        if error is not None:
            span.set_attribute("error.type", outcome_of(error, status))
            # Without the error's text: it names the path, and may tell what the API says of the data.
            span.set_status(trace.StatusCode.ERROR)
        span.end()
