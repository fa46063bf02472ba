"""Spans and metrics, as OpenTelemetry's own SDK sees them."""

from __future__ import annotations

from typing import Any

import anyio
import httpx
import pytest
from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from emporix_async import ConnectionFailed, Emporix, Hooks, InvalidCall, NotFound, Observer, Telemetry, correlated
from tests.http.test_streams import Body
from tests.scripted_api import FILE, FILE_PATH, GET, PRICE_LIST, SECRETS, ScriptedAPI, send_secrets


class Collected:
    """What was exported."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.reader = InMemoryMetricReader()
        self.tracers = TracerProvider()
        self.tracers.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.telemetry = Telemetry(
            tracer_provider=self.tracers, meter_provider=MeterProvider(metric_readers=[self.reader])
        )

    def spans(self, name: str = GET) -> list[ReadableSpan]:
        return [span for span in self.exporter.get_finished_spans() if span.name == name]

    def metric(self, name: str) -> list[Any]:
        """Return the data points of one metric."""
        data = self.reader.get_metrics_data()
        metrics = [
            metric
            for resource in (data.resource_metrics if data else [])
            for scope in resource.scope_metrics
            for metric in scope.metrics
        ]
        return [point for metric in metrics if metric.name == name for point in metric.data.data_points]

    def active(self) -> int:
        return sum(point.value for point in self.metric("http.client.active_requests"))

    def everything(self) -> str:
        data = self.reader.get_metrics_data()
        return " ".join([*(span.to_json() for span in self.exporter.get_finished_spans()), str(data)])


@pytest.fixture
def collected() -> Collected:
    return Collected()


def client(api: ScriptedAPI, collected: Collected, *others: Observer) -> Emporix:
    return api.client(observers=[collected.telemetry, *others])


async def test_a_call_is_one_client_span_named_by_its_operation(collected) -> None:
    with correlated("order-4711"):
        await client(ScriptedAPI(), collected).call(GET, path=PRICE_LIST, query={"q": "hidden"})
    (span,) = collected.spans()
    assert span.kind is SpanKind.CLIENT
    assert span.status.status_code is StatusCode.UNSET
    assert dict(span.attributes or {}) == {
        "http.request.method": "GET",
        "url.template": "/price/{tenant}/price-lists/{priceListId}",
        "server.address": "api.emporix.io",
        "server.port": 443,
        "http.response.status_code": 200,
        "emporix.operation": GET,
        "emporix.tenant": "acme",
        "emporix.correlation_id": "order-4711",
    }


async def test_the_token_that_a_call_fetches_is_a_span_beneath_it(collected) -> None:
    await client(ScriptedAPI(), collected).call(GET, path=PRICE_LIST)
    (call,), (token,) = collected.spans(), collected.spans("oauth.token.create")
    assert token.parent is not None
    assert call.context is not None
    assert token.parent.span_id == call.context.span_id
    assert token.attributes is not None
    assert token.attributes["url.template"] == "/oauth/token"


async def test_a_call_stands_beneath_the_span_of_its_caller_and_leaves_that_the_current_one(collected) -> None:
    emporix = client(ScriptedAPI(404), collected)
    with collected.tracers.get_tracer("test").start_as_current_span("outer") as outer:
        with pytest.raises(NotFound):
            await emporix.call(GET, path=PRICE_LIST)
        assert trace.get_current_span() is outer
    (call,) = collected.spans()
    assert call.parent is not None
    assert call.parent.span_id == outer.get_span_context().span_id
    assert trace.get_current_span() is trace.INVALID_SPAN


class Refusing(Observer):
    """Refuses every call, and gives no headers."""

    fields = frozenset[str]()

    def call_started(self, call: object) -> None:
        raise InvalidCall("refused")

    def inject(self, *_arguments: object, **_settings: object) -> None:
        raise InvalidCall("no headers")


async def test_a_call_that_another_observer_refuses_ends_its_span_and_leaves_that_of_its_caller(collected) -> None:
    emporix = client(ScriptedAPI(), collected, Refusing())
    with pytest.raises(InvalidCall, match="refused"):
        await emporix.call(GET, path=PRICE_LIST)
    assert trace.get_current_span() is trace.INVALID_SPAN
    (span,) = collected.spans()
    assert span.status.status_code is StatusCode.ERROR


async def test_a_propagator_that_raises_leaves_the_span_of_the_caller(collected) -> None:
    telemetry: Any = Telemetry(tracer_provider=collected.tracers, propagator=Refusing())  # type: ignore[arg-type]
    with pytest.raises(InvalidCall, match="no headers"):
        await ScriptedAPI().client(observers=telemetry).call(GET, path=PRICE_LIST)
    assert trace.get_current_span() is trace.INVALID_SPAN
    assert len(collected.spans()) == 1


async def test_hooks_run_within_the_span_of_their_call(collected) -> None:
    inside: list[int] = []
    hooks = Hooks(on_request=lambda _: inside.append(trace.get_current_span().get_span_context().span_id))
    await client(ScriptedAPI(), collected, hooks).call(GET, path=PRICE_LIST)
    assert inside == [span.context.span_id for span in collected.exporter.get_finished_spans() if span.context]


async def test_the_trace_goes_on_at_the_server(collected) -> None:
    api = ScriptedAPI(503)
    await client(api, collected).call(GET, path=PRICE_LIST)
    (span,) = collected.spans()
    assert span.context is not None
    expected = f"00-{span.context.trace_id:032x}-{span.context.span_id:016x}-"
    assert [request.headers["traceparent"][:-2] for request in api.requests] == [expected] * 2
    assert "baggage" not in api.requests[0].headers


async def test_the_trace_does_not_go_on_where_a_redirect_leads(collected) -> None:
    api = ScriptedAPI(httpx.Response(302, headers={"Location": "https://files.test/a?sig=s1gned"}), 200)
    await client(api, collected).call(FILE, path=FILE_PATH)
    first, second = api.requests
    assert "traceparent" in first.headers
    assert not {"traceparent", "tracestate", "x-correlation-id"} & set(second.headers)
    assert "s1gned" not in collected.everything()


async def test_repeated_requests_are_events_and_counted(collected) -> None:
    api = ScriptedAPI(httpx.Response(429, headers={"Retry-After": "2"}), httpx.ConnectError, 401)
    await client(api, collected).call(GET, path=PRICE_LIST)
    (span,) = collected.spans()
    assert span.attributes is not None
    assert span.attributes["http.request.resend_count"] == 3
    assert [dict(event.attributes or {})["emporix.retry.reason"] for event in span.events] == ["429", "not_sent", "401"]
    assert span.status.status_code is StatusCode.UNSET
    retries = collected.metric("emporix.client.retries")
    assert {point.attributes["emporix.retry.reason"]: point.value for point in retries} == {
        "429": 1,
        "not_sent": 1,
        "401": 1,
    }
    assert {point.attributes["emporix.operation"] for point in retries} == {GET}


async def test_an_error_status_is_the_status_of_the_span(collected) -> None:
    with pytest.raises(NotFound):
        await client(ScriptedAPI(404), collected).call(GET, path=PRICE_LIST)
    (span,) = collected.spans()
    assert span.attributes is not None
    assert (span.attributes["error.type"], span.attributes["http.response.status_code"]) == ("404", 404)
    assert span.status.status_code is StatusCode.ERROR


async def test_a_call_without_an_answer_is_an_error_by_its_kind(collected) -> None:
    api = ScriptedAPI(503, *[httpx.ConnectError] * 4)
    with pytest.raises(ConnectionFailed):
        await client(api, collected).call(GET, path=PRICE_LIST)
    (span,) = collected.spans()
    assert span.attributes is not None
    assert span.attributes["error.type"] == "ConnectionFailed"
    assert "http.response.status_code" not in span.attributes
    assert span.status.status_code is StatusCode.ERROR


async def test_a_call_that_is_never_sent_is_an_error_by_its_kind(collected) -> None:
    with pytest.raises(InvalidCall):
        await client(ScriptedAPI(), collected).call(GET, path={"unknown": "x"})
    (span,) = collected.spans()
    assert span.attributes is not None
    assert span.attributes["error.type"] == "InvalidCall"
    assert collected.active() == 0


async def test_a_cancelled_call_ends_its_span_as_an_error(collected) -> None:
    api = ScriptedAPI()
    emporix = client(api, collected)
    await emporix.call(GET, path=PRICE_LIST)
    api.before = anyio.sleep_forever

    async def call() -> None:
        await emporix.call(GET, path=PRICE_LIST)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(call)
        tasks.start_soon(call)
        await anyio.wait_all_tasks_blocked()
        assert collected.active() == 2
        tasks.cancel_scope.cancel()
    assert collected.active() == 0
    _, *cancelled = collected.spans()
    assert len(cancelled) == 2
    for span in cancelled:
        assert span.attributes is not None
        assert str(span.attributes["error.type"]).startswith("Cancelled")
        assert span.status.status_code is StatusCode.ERROR
    points = [point for point in collected.metric("http.client.request.duration") if "error.type" in point.attributes]
    assert [point.count for point in points] == [2]


async def test_the_text_of_an_error_is_in_no_span(collected) -> None:
    def hook(_details: object) -> None:
        raise ValueError("with something private")

    with pytest.raises(ValueError, match="private"):
        await client(ScriptedAPI(), collected, Hooks(on_request=hook)).call(GET, path=PRICE_LIST)
    (span,) = collected.spans()
    assert span.attributes is not None
    assert span.attributes["error.type"] == "ValueError"
    assert "private" not in collected.everything()


async def test_the_contexts_of_concurrent_calls_do_not_mix(collected) -> None:
    api = ScriptedAPI()
    emporix = client(api, collected)
    await emporix.call(GET, path=PRICE_LIST)
    tracer = collected.tracers.get_tracer("test")
    parents: dict[str, int] = {}

    async def passing() -> None:
        for _ in range(3):
            await anyio.lowlevel.checkpoint()

    api.before = passing

    async def call(number: int) -> None:
        with tracer.start_as_current_span("outer") as outer:
            for again in range(3):
                name = f"pl-{number}-{again}"
                parents[name] = outer.get_span_context().span_id
                await emporix.call(GET, path={"priceListId": name}, headers={"X-Correlation-Id": name})
            assert trace.get_current_span() is outer

    async with anyio.create_task_group() as tasks:
        for number in range(10):
            tasks.start_soon(call, number)
    _, *spans = collected.spans()
    assert len(spans) == 30
    for span in spans:
        assert span.parent is not None
        assert span.attributes is not None
        assert parents[str(span.attributes["emporix.correlation_id"])] == span.parent.span_id
    sent = {request.headers["x-correlation-id"]: request.headers["traceparent"] for request in api.requests[1:]}
    for span in spans:
        assert span.context is not None
        assert span.attributes is not None
        assert f"{span.context.span_id:016x}" in sent[str(span.attributes["emporix.correlation_id"])]


async def test_the_span_of_a_download_ends_with_it(collected) -> None:
    emporix = client(ScriptedAPI(httpx.Response(200, stream=Body(b"a"))), collected)
    async with emporix.media.assets.download("a-1") as download:
        assert collected.spans(FILE) == []
        assert trace.get_current_span() is trace.INVALID_SPAN
        assert collected.active() == 1
        await download.read()
    (span,) = collected.spans(FILE)
    assert span.status.status_code is StatusCode.UNSET
    assert collected.active() == 0


async def test_a_download_that_breaks_off_is_an_error(collected) -> None:
    emporix = client(ScriptedAPI(httpx.Response(200, stream=Body(b"a", httpx.ReadError("no")))), collected)
    with pytest.raises(ConnectionFailed):
        await emporix.media.assets.download("a-1").read()
    (span,) = collected.spans(FILE)
    assert span.attributes is not None
    assert span.attributes["error.type"] == "ConnectionFailed"
    assert span.status.status_code is StatusCode.ERROR
    assert collected.active() == 0


async def test_the_duration_of_each_request_is_measured_in_seconds(collected) -> None:
    api = ScriptedAPI(503)

    async def passing() -> None:
        api.clock.advance(0.25)

    api.before = passing
    await client(api, collected).call(GET, path=PRICE_LIST)
    points = collected.metric("http.client.request.duration")
    ours = {
        point.attributes["http.response.status_code"]: point for point in points if GET in point.attributes.values()
    }
    assert {status: (point.count, point.sum) for status, point in ours.items()} == {503: (1, 0.25), 200: (1, 0.25)}
    assert (ours[503].attributes["error.type"], "error.type" in ours[200].attributes) == ("503", False)
    assert ours[200].attributes["url.template"] == "/price/{tenant}/price-lists/{priceListId}"
    assert ours[200].explicit_bounds[0] == 0.005


async def test_tokens_are_counted_by_kind(collected) -> None:
    await client(ScriptedAPI(401), collected).call(GET, path=PRICE_LIST)
    (point,) = collected.metric("emporix.client.tokens")
    assert (point.value, dict(point.attributes)) == (2, {"emporix.token.kind": "service"})


async def test_no_secret_is_in_a_span_or_a_metric(collected) -> None:
    api = ScriptedAPI(401, 429, httpx.ReadError, httpx.Response(404, text=" ".join(SECRETS[3:])))
    api.token_steps = [503]
    with pytest.raises(NotFound):
        await send_secrets(client(api, collected))
    assert len(collected.metric("emporix.client.retries")) == 4
    for secret in SECRETS:
        assert secret not in collected.everything()


async def test_without_providers_calls_go_on_as_without_telemetry() -> None:
    api = ScriptedAPI()
    assert await api.client(observers=Telemetry()).call(GET, path=PRICE_LIST) == {"id": "pl-1"}
    assert "traceparent" not in api.requests[0].headers
