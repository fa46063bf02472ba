"""Counters of what a client has done."""

from __future__ import annotations

import anyio
import httpx
import pytest

from emporix_async import CallBudgetExceeded, ConnectionFailed, Credential, InvalidCall, NotFound
from tests.http.test_streams import Body
from tests.scripted_api import GET, PRICE_LIST, ScriptedAPI


async def test_calls_requests_and_tokens_are_counted_from_nothing() -> None:
    stats = ScriptedAPI().client().stats()
    assert (stats.calls, stats.requests, stats.tokens, stats.in_flight, stats.throttled) == (0, 0, 0, 0, 0)
    assert (stats.retries, stats.errors, stats.queued_seconds, stats.backoff_seconds) == ({}, {}, 0.0, 0.0)
    emporix = ScriptedAPI(503, 429, httpx.ReadError).client()
    await emporix.call(GET, path=PRICE_LIST)
    await emporix.call(GET, path=PRICE_LIST)
    stats = emporix.stats()
    # One call and one request are for the token.
    assert (stats.calls, stats.requests, stats.tokens) == (3, 6, 1)
    assert stats.retries == {"503": 1, "429": 1, "broken": 1}
    assert stats.errors == {"503": 1, "429": 1, "broken": 1}
    assert stats.throttled == 1


async def test_errors_are_counted_by_status_or_by_why_there_was_none() -> None:
    emporix = ScriptedAPI(404, 401, 404).client()
    for _ in range(2):
        with pytest.raises(NotFound):
            await emporix.call(GET, path=PRICE_LIST)
    assert emporix.stats().errors == {"404": 2, "401": 1}
    assert emporix.stats().retries == {"401": 1}
    emporix = ScriptedAPI(httpx.ConnectError, httpx.ReadTimeout, *[httpx.WriteError] * 9).client()
    with pytest.raises(ConnectionFailed):
        await emporix.call(GET, path=PRICE_LIST)
    assert emporix.stats().errors == {"not_sent": 1, "timed_out": 1, "broken": 3}


async def test_bytes_of_bodies_are_counted_each_time_they_are_sent() -> None:
    api = ScriptedAPI(httpx.Response(429, content=b"no"), httpx.Response(200, content=b'{"id": 1}', headers={"X": "y"}))
    emporix = api.client()
    await emporix.call("price.price_lists.create", body={"name": "n"})
    stats = emporix.stats()
    sent = sum(len(request.content) for request in api.requests + api.token_requests)
    assert len(api.requests) == 2
    assert stats.bytes_sent == sent
    token_answer = stats.bytes_received - len(b'no{"id": 1}')
    assert token_answer > 0


async def test_bytes_of_a_stream_are_counted_when_it_is_closed() -> None:
    emporix = ScriptedAPI(httpx.Response(200, stream=Body(b"abc", b"de"))).client()
    async with emporix.media.assets.download("a-1") as download:
        before = emporix.stats()
        assert before.in_flight == 1
        assert await anext(aiter(download)) == b"abc"
        await download.read()
    assert emporix.stats().bytes_received - before.bytes_received == 5
    assert emporix.stats().in_flight == 0


async def test_waits_between_attempts_and_for_a_slot_are_told_apart() -> None:
    api = ScriptedAPI(httpx.Response(429, headers={"Retry-After": "2"}), 200)
    emporix = api.client(max_concurrency=1)
    await emporix.call(GET, path=PRICE_LIST)
    assert emporix.stats().backoff_seconds == pytest.approx(sum(api.clock.slept[:1]))
    api.steps, api.clock.slept = [], []
    before = emporix.stats().queued_seconds

    async def passing() -> None:
        await anyio.lowlevel.checkpoint()
        api.clock.advance(10)

    api.before = passing
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(_get, emporix)
        tasks.start_soon(_get, emporix)
    assert emporix.stats().queued_seconds - before == pytest.approx(10, abs=1)


async def _get(emporix) -> None:
    await emporix.call(GET, path=PRICE_LIST)


async def test_a_call_that_is_never_sent_is_a_call_without_a_request() -> None:
    emporix = ScriptedAPI().client(max_calls=0)
    with pytest.raises(InvalidCall):
        await emporix.call(GET, path={"unknown": "x"})
    with pytest.raises(CallBudgetExceeded):
        await emporix.call(GET, path=PRICE_LIST)
    assert (emporix.stats().calls, emporix.stats().requests) == (3, 0)


async def test_cancelled_calls_are_no_longer_in_flight() -> None:
    api = ScriptedAPI()
    emporix = api.client()
    await emporix.call(GET, path=PRICE_LIST)
    api.before = anyio.sleep_forever
    async with anyio.create_task_group() as tasks:
        for _ in range(5):
            tasks.start_soon(_get, emporix)
        await anyio.wait_all_tasks_blocked()
        assert emporix.stats().in_flight == 5
        tasks.cancel_scope.cancel()
    assert emporix.stats().in_flight == 0


async def test_clients_that_share_connections_share_their_counters() -> None:
    api = ScriptedAPI()
    emporix = api.client()
    other = emporix.for_tenant("other", Credential("key-2", "0ther-secret"))
    await other.call(GET, path=PRICE_LIST)
    await emporix.scopes("price.price_manage").call(GET, path=PRICE_LIST)
    await emporix.options(attempts=1).call(GET, path=PRICE_LIST)
    assert emporix.stats() == other.stats()
    assert emporix.stats().requests == len(api.requests) + len(api.token_requests)


async def test_a_snapshot_stays_as_it_was_taken() -> None:
    emporix = ScriptedAPI(503).client()
    before = emporix.stats()
    await emporix.call(GET, path=PRICE_LIST)
    assert (before.requests, before.errors, before.retries) == (0, {}, {})
    before.errors["503"] += 1
    assert emporix.stats().errors == {"503": 1}
