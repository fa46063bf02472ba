"""How fast a client sends, and how much altogether."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from itertools import pairwise
from typing import Any

import anyio
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from emporix_async import CallBudgetExceeded, CallOptions, Credential, Emporix, Limits
from emporix_async.errors import (
    CallTimeout,
    ConfigurationError,
    ConnectionFailed,
    InvalidCall,
    RateLimited,
    TransportError,
)
from emporix_async.http.attempts import Attempts
from emporix_async.http.pace import Pace
from emporix_async.http.request import HTTPRequest
from tests.manual_clock import ManualClock
from tests.operations import BASE_URL
from tests.scripted_api import ScriptedAPI
from tests.transports import make_attempts, send

REQUEST = HTTPRequest("GET", f"{BASE_URL}/price/acme/price-lists", "/price/acme/price-lists")


def turns(pace: Pace, count: int, now: float = 0.0) -> Iterator[float]:
    """Send `count` requests as soon as each may be, and yield when."""
    for _ in range(count):
        now += pace.wait(now)
        pace.take(now)
        yield now


def test_nothing_is_held_back_until_the_api_throttles() -> None:
    pace = Pace()
    assert list(turns(pace, 1000)) == [0.0] * 1000
    assert (pace.rate(0.0), pace.paused_for(0.0), pace.left) == (None, 0.0, None)


@given(rate=st.floats(0.5, 500), starts=st.lists(st.floats(0, 3), min_size=2, max_size=60))
def test_a_fixed_rate_is_kept_over_any_span(rate, starts) -> None:
    pace = Pace(max_per_second=rate)
    sent: list[float] = []
    for start in sorted(starts):
        now = max(start, sent[-1] if sent else 0.0)
        now += pace.wait(now)
        pace.take(now)
        sent.append(now)
    for first in range(len(sent)):
        for last in range(first + 1, len(sent)):
            # A twentieth of a second may be caught up on.
            assert last - first <= rate * (sent[last] - sent[first] + 0.05) + 1e-6


def test_a_fixed_rate_is_used_to_the_full() -> None:
    times = list(turns(Pace(max_per_second=10), 101))
    assert times[-1] == pytest.approx(10.0, abs=0.06)


def throttle(pace: Pace, *, per_second: int, refused: float, start: float, seconds: int) -> float:
    """Send `per_second` requests for `seconds`, as far as the pace allows, of which a share is refused."""
    now, owed = start, 0.0
    while now < start + seconds:
        now = max(now + 1 / per_second, now + pace.wait(now))
        pace.take(now)
        owed += refused
        if owed >= 1:
            owed -= 1
            pace.slow_down(now)
    return now


def test_a_second_of_refusals_leaves_a_fraction_of_the_pace() -> None:
    pace = Pace()
    now = throttle(pace, per_second=100, refused=0.0, start=0.0, seconds=2)
    for _ in range(100):  # the answers of one second
        pace.slow_down(now)
    rate = pace.rate(now)
    assert rate is not None
    assert 10 < rate < 20


def test_a_stray_refusal_hardly_slows_anyone() -> None:
    pace = Pace()
    now = throttle(pace, per_second=100, refused=0.0, start=0.0, seconds=3)
    pace.slow_down(now)
    rate = pace.rate(now)
    assert rate is not None
    assert 95 < rate < 100


def test_the_pace_comes_back_by_the_same_amount_each_second_and_is_lifted_in_the_end() -> None:
    pace = Pace()
    now = throttle(pace, per_second=100, refused=1.0, start=0.0, seconds=1)
    rates = [pace.rate(now + second) or 0.0 for second in range(5)]
    steps = [later - earlier for earlier, later in pairwise(rates)]
    assert steps[0] > 0
    assert steps == pytest.approx([steps[0]] * 4)
    assert pace.rate(now + 60) is None
    assert pace.wait(now + 60) == 0.0


def test_the_pace_settles_at_what_the_api_takes() -> None:
    """An API that takes 50 a second is asked for not much more, and not much less."""
    pace, now = Pace(), 0.0
    sent: list[float] = []
    refused: list[float] = []
    while now < 120:
        now = max(now + 0.002, now + pace.wait(now))
        pace.take(now)
        sent.append(now)
        if sum(1 for each in sent[-60:] if each > now - 1) > 50:
            pace.slow_down(now)
            refused.append(now)
    late = [each for each in sent if each > 60]
    assert 40 < len(late) / 60 < 56
    assert sum(1 for each in refused if each > 60) < 0.1 * len(late)


def refusals_after_an_hour(pace: Pace, *, per_second: int, stray_every: float) -> int:
    """Send for an hour, with a stray refusal now and then; count what a limit of 100/s refuses of a full load then."""
    now, next_stray = 0.0, stray_every
    while now < 3600:
        now = max(now + 1 / per_second, now + pace.wait(now))
        pace.take(now)
        if now >= next_stray:
            next_stray += stray_every
            pace.slow_down(now)
    taken = refused = 0
    second = now
    while now < 3630:
        now = max(now + 0.001, now + pace.wait(now))
        pace.take(now)
        if now - second >= 1:
            second, taken = now, 0
        taken += 1
        if taken > 100:
            refused += 1
            pace.slow_down(now)
    return refused


@pytest.mark.parametrize("per_second", [1, 10, 80])
def test_an_hour_of_strays_leaves_a_client_that_is_refused_no_more_than_a_fresh_one(per_second) -> None:
    fresh = refusals_after_an_hour(Pace(), per_second=per_second, stray_every=float("inf"))
    assert fresh > 0
    assert refusals_after_an_hour(Pace(), per_second=per_second, stray_every=8.0) <= fresh


@given(
    gaps=st.lists(st.floats(0.5, 11), min_size=5, max_size=60),
    per_second=st.integers(10, 60),
)
def test_a_pace_after_a_refusal_is_never_above_what_was_sent(gaps, per_second) -> None:
    pace, now = Pace(), 0.0
    for gap in gaps:
        until = now + gap
        while now < until:
            now = max(now + 1 / per_second, now + pace.wait(now))
            pace.take(now)
        pace.slow_down(now)
        rate = pace.rate(now)
        # The first tenth of a second may hold one request more than its share.
        assert rate is None or rate <= per_second + 10


@pytest.mark.parametrize("refused", [1, 2, 5])
def test_a_client_refused_before_it_sent_much_is_not_slowed(refused) -> None:
    pace, now = Pace(), 0.0
    for attempt in range(refused):
        pace.take(now)
        pace.slow_down(now)
        now += 0.5 * attempt
    assert list(turns(pace, 300, now))[-1] - now < 0.1


def test_one_refusal_in_the_first_burst_costs_one_request() -> None:
    pace = Pace()
    for _ in range(16):
        pace.take(0.0)
    pace.slow_down(0.01)
    assert list(turns(pace, 300, 0.01))[-1] < 0.1


def test_one_refusal_of_a_client_that_is_slowed_and_nearly_idle_costs_about_one_request_a_second() -> None:
    pace = Pace()
    now = throttle(pace, per_second=100, refused=0.0, start=0.0, seconds=3)
    pace.slow_down(now)
    before = pace.rate(now)
    for _ in range(3):
        now += 1.0
        pace.take(now)
    pace.slow_down(now)
    after = pace.rate(now)
    assert before is not None
    assert after is not None
    assert before - 2 <= after <= before


def test_a_few_senders_that_are_refused_again_and_again_are_slowed_down() -> None:
    pace, now = Pace(), 0.0
    for _ in range(40):
        now = max(now + 0.25, now + pace.wait(now))
        pace.take(now)
        pace.slow_down(now)
    assert pace.rate(now) == 1.0


def test_the_pace_never_ends() -> None:
    pace = Pace()
    for second in range(100):
        pace.take(float(second))
        pace.slow_down(float(second))
    assert pace.rate(99.0) == 1.0


def test_a_fixed_rate_is_kept_evenly_from_the_start() -> None:
    assert list(turns(Pace(max_per_second=50), 4)) == pytest.approx([0, 0.02, 0.04, 0.06])


def test_a_pause_holds_until_the_latest_end() -> None:
    pace = Pace()
    pace.hold(0.0, 5.0)
    pace.hold(1.0, 2.0)
    assert (pace.wait(1.0), pace.paused_for(1.0), pace.wait(5.0)) == (4.0, 4.0, 0.0)


def attempts_over(answers: Any, clock: ManualClock | None = None, **settings: Any) -> Attempts:
    steps = iter(answers)

    async def handler(request: httpx.Request) -> httpx.Response:
        await anyio.lowlevel.checkpoint()
        answer = next(steps)
        if isinstance(answer, type):
            raise answer("no", request=request)
        return answer if isinstance(answer, httpx.Response) else httpx.Response(answer)

    client = httpx.AsyncClient(transport=httpx.MockTransport(handler))
    settings.setdefault("chance", lambda: 0.0)
    return make_attempts(clock=clock or ManualClock(), http_client=client, **settings)


@pytest.mark.parametrize("status", [429, 503])
async def test_what_one_sender_is_told_holds_all(status) -> None:
    clock = ManualClock()
    sender = attempts_over([httpx.Response(status, headers={"Retry-After": "7"}), 200], clock)
    await send(sender, REQUEST, options=CallOptions(attempts=1))
    assert sender.limits.paused_for == 7.0
    began = clock.now()
    assert (await send(sender, REQUEST)).status == 200
    assert clock.now() - began >= 7.0


@pytest.mark.parametrize("status", [500, 502, 504])
async def test_other_failures_slow_nobody(status) -> None:
    sender = attempts_over([httpx.Response(status, headers={"Retry-After": "7"})])
    await send(sender, REQUEST)
    assert (sender.limits.paused_for, sender.limits.requests_per_second) == (0.0, None)


@pytest.mark.parametrize("status", [429, 503])
async def test_another_server_to_which_a_redirect_leads_says_nothing_of_the_api(status) -> None:
    clock = ManualClock()
    refused = httpx.Response(status, headers={"Retry-After": "7"})
    sender = attempts_over([*[refused] * 20, 200], clock)
    elsewhere = HTTPRequest("GET", "https://cdn.test/file", "https://cdn.test/file", foreign=True)
    for _ in range(10):
        # Its own next attempt waits.
        began = clock.now()
        await send(sender, elsewhere, idempotent=True, options=CallOptions(attempts=2))
        assert clock.now() - began == 7.0
    assert (sender.limits.paused_for, sender.limits.requests_per_second) == (0.0, None)


async def test_nobody_is_made_to_wait_longer_than_a_call_would_wait_by_itself() -> None:
    sender = attempts_over([httpx.Response(429, headers={"Retry-After": "3600"})] * 10)
    for _ in range(10):
        assert (await send(sender, REQUEST)).status == 429
    assert sender.limits.paused_for == 60.0


async def test_a_call_whose_deadline_is_nearer_than_the_end_of_the_pause_fails_at_once() -> None:
    clock = ManualClock()
    sender = attempts_over([httpx.Response(429, headers={"Retry-After": "7"})], clock)
    await send(sender, REQUEST, options=CallOptions(attempts=1))
    with pytest.raises(CallTimeout, match="its turn would come in 7 s, after its deadline") as caught:
        await send(sender, REQUEST, deadline=clock.now() + 5)
    assert (caught.value.sent, caught.value.attempts, clock.slept) == (False, 0, [])
    assert sender.limits.in_flight == 0


async def test_those_who_wait_are_served_in_their_order_and_evenly() -> None:
    clock, sent = ManualClock(), []

    async def handler(request: httpx.Request) -> httpx.Response:
        sent.append((int(request.url.query.decode()), clock.now()))
        await anyio.lowlevel.checkpoint()
        return httpx.Response(200)

    client = httpx.AsyncClient(transport=httpx.MockTransport(handler))
    sender = make_attempts(clock=clock, http_client=client, pace=Pace(max_per_second=4))
    async with anyio.create_task_group() as tasks:
        for number in range(9):
            tasks.start_soon(send, sender, HTTPRequest("GET", f"{REQUEST.url}?{number}", REQUEST.path))
            await anyio.lowlevel.checkpoint()
    assert [number for number, _ in sent] == list(range(9))
    assert sent[-1][1] - sent[0][1] == pytest.approx(2.0, abs=0.06)


class StandingClock(ManualClock):
    """Lets nobody go on until the test turns it."""

    def __init__(self) -> None:
        super().__init__()
        self.turned = anyio.Event()

    async def sleep(self, seconds: float) -> None:
        until = self.now() + seconds
        while self.now() < until:
            await self.turned.wait()

    def advance(self, seconds: float) -> None:
        super().advance(seconds)
        turned, self.turned = self.turned, anyio.Event()
        turned.set()


async def test_a_client_that_is_closed_while_calls_wait_for_their_turn_says_so() -> None:
    class ClosingClock(ManualClock):
        async def sleep(self, seconds: float) -> None:
            await sender.connections.aclose()
            await super().sleep(seconds)

    pace = Pace()
    sender = make_attempts(clock=ClosingClock(), pace=pace)
    pace.hold(1000.0, 7.0)
    with pytest.raises(InvalidCall, match="closed"):
        await send(sender, REQUEST)
    assert sender.limits.in_flight == 0


async def test_who_gives_up_waiting_leaves_the_turn_to_the_next() -> None:
    clock = StandingClock()
    sender = attempts_over([200, 200], clock, pace=Pace(max_per_second=1))
    await send(sender, REQUEST)
    done: list[float] = []

    async def send_one() -> None:
        await send(sender, REQUEST)
        done.append(clock.now())

    async with anyio.create_task_group() as tasks:
        with anyio.CancelScope() as scope:
            async with anyio.create_task_group() as impatient:
                impatient.start_soon(send_one)
                await anyio.wait_all_tasks_blocked()
                tasks.start_soon(send_one)
                await anyio.wait_all_tasks_blocked()
                scope.cancel()
        assert sender.limits.in_flight == 1
        clock.advance(1.0)
    assert done == [1001.0]
    assert sender.limits.in_flight == 0


async def test_a_budget_counts_every_request_and_ends_in_an_error_of_its_own() -> None:
    sender = attempts_over([503, 200], pace=Pace(max_calls=2))
    assert (await send(sender, REQUEST, idempotent=True)).call.attempts == 2
    with pytest.raises(CallBudgetExceeded, match=r"GET /price/acme/price-lists → not sent.*max_calls"):
        await send(sender, REQUEST)
    assert (sender.limits.calls_left, sender.limits.in_flight) == (0, 0)


async def test_a_request_that_never_left_costs_nothing_of_the_budget() -> None:
    sender = attempts_over([httpx.ConnectError, 200], pace=Pace(max_calls=2))
    assert (await send(sender, REQUEST)).call.attempts == 2
    assert sender.limits.calls_left == 1


@pytest.mark.parametrize(("last", "kind"), [(503, None), (httpx.ReadError, ConnectionFailed)])
async def test_what_the_last_request_of_the_budget_met_is_what_the_caller_is_told(last, kind) -> None:
    sender = attempts_over([last], pace=Pace(max_calls=1))
    if kind is None:
        assert (await send(sender, REQUEST, idempotent=True)).status == last
    else:
        with pytest.raises(kind):
            await send(sender, REQUEST, idempotent=True)


@pytest.mark.parametrize(("first", "kind"), [(503, None), (httpx.ReadError, TransportError)])
async def test_a_budget_that_others_use_up_before_the_next_attempt_ends_it_with_what_the_last_one_met(
    first, kind
) -> None:
    pace = Pace(max_calls=2)

    class BusyClock(ManualClock):
        async def sleep(self, seconds: float) -> None:
            pace.take(self.now())
            await super().sleep(seconds)

    sender = attempts_over([first], BusyClock(), pace=pace)
    if kind is None:
        assert (await send(sender, REQUEST, idempotent=True)).status == first
    else:
        with pytest.raises(kind) as caught:
            await send(sender, REQUEST, idempotent=True)
        assert caught.value.sent


@pytest.mark.parametrize(
    ("calls", "text"),
    [(3, r"POST /oauth/token → not sent: .*\(attempts 0\)"), (4, r"PUT .* → not sent again: .*\(attempts 2\)")],
)
@pytest.mark.parametrize(("first", "sent"), [(httpx.ReadError, True), (httpx.ConnectError, False)])
async def test_a_budget_that_ends_after_a_refused_token_tells_whether_an_earlier_attempt_may_have_done_the_work(
    calls, text, first, sent
) -> None:
    api = ScriptedAPI(first, 401)
    # What never left costs nothing.
    emporix = api.client(max_calls=calls if sent else calls - 1)
    with pytest.raises(CallBudgetExceeded, match=text) as caught:
        await emporix.call("product.products.upsert", path={"productId": "p-1"}, body={"name": "p"})
    assert caught.value.sent is sent


def client(handler: Any, **settings: Any) -> Emporix:
    settings.setdefault("http_client", httpx.AsyncClient(transport=httpx.MockTransport(handler)))
    return Emporix("acme", Credential("key-1", "s3cret"), clock=ManualClock(), **settings)


def answer(request: httpx.Request) -> httpx.Response:
    if request.url.path == "/oauth/token":
        return httpx.Response(200, json={"access_token": "t0ken", "expires_in": 100})
    return httpx.Response(200, json={"id": "pl-1"})


async def test_requests_for_tokens_count_and_all_that_share_the_connections_share_the_budget() -> None:
    emporix = client(answer, max_calls=4)
    await emporix.price.price_lists.get("pl-1")
    assert emporix.limits().calls_left == 2
    other = emporix.for_tenant("other", Credential("key-2", "s3cret"))
    await other.price.price_lists.get("pl-1")
    assert emporix.limits() == other.limits() == Limits(16, 0, None, 0.0, 100, 0)
    with pytest.raises(CallBudgetExceeded):
        await emporix.scopes("price.price_read").price.price_lists.get("pl-1")


async def test_an_import_and_a_listing_end_where_the_budget_does() -> None:
    def page(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth/token":
            return answer(request)
        if request.method == "PUT":
            return httpx.Response(204)
        return httpx.Response(200, json=[{"id": f"{request.url.params['pageNumber']}-{place}"} for place in "ab"])

    items: list[Any] = []

    async def drain(source: AsyncIterator[Any]) -> None:
        async for item in source:
            items.append(item)  # noqa: PERF401 - what came before the error is looked at

    with pytest.raises(CallBudgetExceeded):
        await drain(aiter(client(page, max_calls=4).price.price_lists.list(page_size=2)))
    assert len(items) == 6
    items.clear()
    rows = ({"id": str(number)} for number in range(9))
    async with client(page, max_calls=3).catalog.catalogs.importer(rows, concurrency=1) as outcomes:
        with pytest.raises(CallBudgetExceeded):
            await drain(outcomes)
    assert [outcome.index for outcome in items] == [0, 1]


async def test_a_limit_is_read_as_it_is_in_force() -> None:
    throttled = client(lambda request: answer(request) if request.url.path == "/oauth/token" else httpx.Response(429))
    assert throttled.limits() == Limits(16, 0, None, 0.0, 100, None)
    for _ in range(10):
        with pytest.raises(RateLimited):
            await throttled.options(attempts=1).price.price_lists.get("pl-1")
    limits = throttled.limits()
    assert limits.requests_per_second is not None
    assert limits.retries_left == 100
    assert client(answer, max_requests_per_second=2.5).limits().requests_per_second == 2.5


@pytest.mark.parametrize("limit", [{"max_requests_per_second": 0}, {"max_requests_per_second": -1}, {"max_calls": -1}])
def test_a_limit_that_cannot_be_is_refused(limit) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(limit))):
        client(answer, **limit)
