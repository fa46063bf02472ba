"""What calls are told: timeouts, deadlines, attempts, headers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import FrozenInstanceError
from math import inf, nan
from typing import Any

import anyio
import httpx
import pytest

from emporix_api.types import Request
from emporix_async import CallOptions, Credential, Emporix, Hooks, Timeouts
from emporix_async.errors import CallTimeout, ConnectionFailed, InvalidCall, NotFound, RateLimited, ServerError
from tests.manual_clock import ManualClock
from tests.scripted_api import ScriptedAPI

GET = "price.price_lists.get"
CART = "cart.carts.get"
CART_1 = {"cartId": "c-1"}
PL_1 = {"priceListId": "pl-1"}


class API:
    """Gives tokens, and answers each other request with what comes next: a status, an answer, an error, or nothing."""

    def __init__(self, *answers: Any, token: Any = None) -> None:
        self.answers = iter(answers)
        self.token = token
        self.requests: list[httpx.Request] = []
        self.clock = ManualClock()
        self.turn: float | None = None

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        await anyio.lowlevel.checkpoint()
        if request.url.path in {"/oauth/token", "/customerlogin/auth/anonymous/login"}:
            if self.token is None:
                return httpx.Response(200, json={"access_token": "t0ken", "expires_in": 1000, "refresh_token": "r"})
            answer = self.token
        else:
            self.requests.append(request)
            answer = next(self.answers, 200)
        if callable(answer) and not isinstance(answer, type):
            answer = await answer()
        if isinstance(answer, type):
            raise answer("no", request=request)
        return answer if isinstance(answer, httpx.Response) else httpx.Response(answer, json={"id": "pl-1"})

    async def never(self) -> int:
        """Answer nothing, while time goes by."""
        self.clock.advance(100.0)
        await anyio.sleep_forever()
        raise AssertionError

    def client(self, **settings: Any) -> Emporix:
        http = httpx.AsyncClient(transport=httpx.MockTransport(self), timeout=3.0)
        credentials = [Credential("key-1", "s3cret"), Credential("front", kind="storefront")]
        return Emporix("acme", credentials, http_client=http, clock=self.clock, **settings)


def get(emporix: Any) -> Awaitable[Any]:
    return emporix.price.price_lists.get("pl-1")


async def test_a_call_that_is_not_over_in_time_says_what_was_done() -> None:
    api = API()
    api.answers = iter([503, api.never])
    emporix = api.client(options=CallOptions(deadline=30))
    with pytest.raises(CallTimeout) as caught:
        await get(emporix)
    assert str(caught.value) == ("GET /price/acme/price-lists/pl-1 → not over within its deadline of 30 s (attempts 2)")
    assert (caught.value.sent, caught.value.attempts) == (True, 2)
    assert emporix.limits().in_flight == 0
    assert (await get(emporix)).id == "pl-1"


async def test_a_deadline_covers_the_token() -> None:
    api = API()
    api.token = api.never
    with pytest.raises(CallTimeout) as caught:
        await get(api.client().options(deadline=5))
    assert (caught.value.sent, caught.value.attempts) == (False, 0)
    assert api.requests == []
    assert caught.value.path == "/price/acme/price-lists/pl-1"


async def test_a_deadline_covers_waiting_for_a_slot() -> None:
    api = API()
    held = anyio.Event()

    async def hold() -> int:
        held.set()
        await anyio.sleep_forever()
        raise AssertionError

    api.answers = iter([hold])
    emporix = api.client(max_concurrency=1)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(get, emporix)
        await held.wait()

        async def turn() -> None:
            await anyio.wait_all_tasks_blocked()
            api.clock.advance(6)

        tasks.start_soon(turn)
        with pytest.raises(CallTimeout) as caught:
            await get(emporix.options(deadline=5))
        assert (caught.value.sent, caught.value.attempts) == (False, 0)
        tasks.cancel_scope.cancel()


async def test_a_deadline_covers_the_body() -> None:
    api = API()

    class Stalled(httpx.AsyncByteStream):
        async def __aiter__(self) -> Any:
            yield b"{"
            await api.never()

    api.answers = iter([httpx.Response(200, stream=Stalled())])
    emporix = api.client()
    with pytest.raises(CallTimeout) as caught:
        await emporix.call(GET, path=PL_1, options=CallOptions(deadline=5))
    assert (caught.value.sent, caught.value.attempts) == (True, 1)
    assert emporix.limits().in_flight == 0


async def test_a_call_whose_deadline_ends_in_an_observer_may_have_been_carried_out() -> None:
    api = API(201)
    with pytest.raises(CallTimeout) as caught:
        await api.client(token="t", observers=Hooks(on_response=lambda _: api.never())).call(
            "price.price_lists.create", body={}, options=CallOptions(deadline=5)
        )
    assert caught.value.sent


async def test_the_options_of_the_client_hold_for_its_tokens_too() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"id": "pl-1", "access_token": "t0ken", "expires_in": 100})

    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    options = CallOptions(timeout=3, deadline=9, headers={"X-Gateway": "g"})
    emporix = Emporix("acme", Credential("key-1", "s3cret"), http_client=http, options=options)
    await emporix.call(GET, path=PL_1, options=CallOptions(headers={"X-Call": "c"}))
    assert [request.headers["x-gateway"] for request in seen] == ["g", "g"]
    assert ["x-call" in request.headers for request in seen] == [False, True]
    assert seen[0].extensions["timeout"]["read"] == 3


def test_an_infinite_timeout_is_none_on_every_transport() -> None:
    assert CallOptions(timeout=inf).timeouts == Timeouts(None, None, None)


async def test_the_deadline_of_a_file_ends_with_its_headers() -> None:
    api = API(httpx.Response(200, content=b"file"))
    async with api.client().options(deadline=5).media.assets.download("a-1") as download:
        api.clock.advance(100)
        assert await download.read() == b"file"
    api = API()
    api.answers = iter([api.never])
    with pytest.raises(CallTimeout):
        await api.client().options(deadline=5).media.assets.download("a-1").read()


async def test_no_backoff_goes_past_the_deadline() -> None:
    api = API(httpx.Response(429, headers={"Retry-After": "9"}))
    with pytest.raises(RateLimited) as caught:
        await get(api.client().options(deadline=5))
    assert (caught.value.attempts, api.clock.slept) == (1, [])
    api = API(503, httpx.Response(503, headers={"Retry-After": "30"}, text="busy"))
    with pytest.raises(ServerError, match="503: busy") as error:
        await get(api.client().options(deadline=20))
    assert error.value.attempts == 2
    api = API(httpx.Response(503, headers={"Retry-After": "2"}), httpx.ReadError, 200)
    assert (await get(api.client().options(deadline=60))).id == "pl-1"


async def test_a_deadline_is_for_each_page() -> None:
    api = API()

    async def page() -> httpx.Response:
        api.clock.advance(4)
        number = api.requests[-1].url.params["pageNumber"]
        return httpx.Response(
            200, json=[{"id": f"{number}-{place}"} for place in range({"4": 1, "5": 0}.get(number, 2))]
        )

    api.answers = iter([page] * 5)
    listing = api.client().options(deadline=5).price.price_lists.list(page_size=2)
    assert len([item async for item in listing]) == 7


async def test_other_time_limits_of_the_caller_stay_theirs() -> None:
    api = API()
    api.answers = iter([api.never])
    with pytest.raises(TimeoutError):
        with anyio.fail_after(0):
            await get(api.client().options(deadline=500))


async def test_timeouts_are_for_one_call_or_all() -> None:
    api = API()
    emporix = api.client()
    await get(emporix)
    await get(emporix.options(timeout=7))
    await get(emporix.options(timeout=Timeouts(1.0, 20.0, None)))
    await emporix.call(GET, path=PL_1, options=CallOptions(timeout=0.5))
    await get(emporix)
    found = [
        tuple(request.extensions["timeout"][phase] for phase in ("connect", "read", "write"))
        for request in api.requests
    ]
    assert found == [(3.0,) * 3, (7,) * 3, (1.0, 20.0, None), (0.5,) * 3, (3.0,) * 3]


async def test_attempts_are_as_many_as_the_call_is_told() -> None:
    api = API(503, 503, 200)
    with pytest.raises(ServerError) as caught:
        await get(api.client().options(attempts=2))
    assert caught.value.attempts == 2
    api = API(*[httpx.ConnectError] * 9)
    with pytest.raises(ConnectionFailed, match=r"attempts 1\)"):
        await get(api.client(options=CallOptions(attempts=1)))
    api = API(*[503] * 7, 200)
    assert (await get(api.client().options(attempts=8))).id == "pl-1"


async def test_headers_are_added_to_each_request_and_a_call_s_own_come_first() -> None:
    api = API()
    emporix = api.client().options(headers={"Accept-Language": "de", "X-Team": "shop"})
    await get(emporix)
    await emporix.price.price_lists.get("pl-1", accept_language="fr")
    await emporix.call(GET, path=PL_1, headers={"accept-language": "it"})
    assert [request.headers["accept-language"] for request in api.requests] == ["de", "fr", "it"]
    assert {request.headers["x-team"] for request in api.requests} == {"shop"}
    with pytest.raises(InvalidCall, match="'Authorization' cannot be set"):
        await get(emporix.options(headers={"Authorization": "mine"}))


async def test_options_stand_over_those_before_them_and_change_no_other_client() -> None:
    api = API()
    emporix = api.client(options=CallOptions(deadline=10, attempts=2))
    one = emporix.options(deadline=20)
    two = one.options(CallOptions(timeout=3), deadline=inf)
    three = two.scopes("price.price_read").for_tenant("other", Credential("other", "s3cret"))
    assert one._caller.options == CallOptions(deadline=20, attempts=2)
    assert two._caller.options == CallOptions(deadline=inf, attempts=2, timeout=3)
    assert three._caller.options == two._caller.options
    assert emporix._caller.options == CallOptions(deadline=10, attempts=2)
    api.answers = iter([slow(api, 15)] * 2)
    with pytest.raises(CallTimeout):
        await get(emporix)
    assert (await get(two)).id == "pl-1"


def slow(api: API, seconds: float) -> Callable[[], Awaitable[int]]:
    async def answer() -> int:
        api.clock.advance(seconds)
        await anyio.lowlevel.checkpoint()
        return 200

    return answer


async def test_sessions_have_the_client_s_options_or_their_own() -> None:
    api = API()
    api.answers = iter([slow(api, 15)] * 4)
    emporix = api.client(options=CallOptions(deadline=20, headers={"X-Team": "shop"}))
    async with emporix.anonymous() as guest:
        await guest.call(CART, path=CART_1)
        hurried = guest.options(deadline=5)
        assert hurried.session_id == guest.session_id
        with pytest.raises(CallTimeout, match="deadline of 5 s"):
            await hurried.call(CART, path=CART_1)
        with pytest.raises(CallTimeout, match="deadline of 6 s"):
            await guest.call(CART, path=CART_1, options=CallOptions(deadline=6))
        await guest.call(CART, path=CART_1)
    assert {request.headers["x-team"] for request in api.requests} == {"shop"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"deadline": 0},
        {"deadline": nan},
        {"deadline": "5"},
        {"timeout": -1},
        {"timeout": "5"},
        {"attempts": 0},
        {"attempts": 1.5},
        {"headers": [("x", "y")]},
    ],
)
async def test_options_that_cannot_be_are_refused(wrong) -> None:
    with pytest.raises(InvalidCall, match=next(iter(wrong))):
        CallOptions(**wrong)


@pytest.mark.parametrize("seconds", [(-1, 1, 1), (1, 0, 1), (1, 1, nan), ("1", 1, 1)])
def test_timeouts_that_cannot_be_are_refused(seconds) -> None:
    with pytest.raises(InvalidCall, match="timeout is more than 0 seconds"):
        Timeouts(*seconds)


async def test_options_are_frozen_and_show_no_headers() -> None:
    options = CallOptions(headers={"saas-token": "s3cret"})
    with pytest.raises(FrozenInstanceError):
        options.deadline = 1.0  # type: ignore[misc]
    assert "s3cret" not in repr(options)


@pytest.mark.parametrize(
    ("answers", "unsure", "unanswered"),
    [
        ([404], False, False),
        ([429, 404], False, False),
        ([httpx.ConnectError, 404], False, False),
        ([503, 404], True, False),
        ([504, 503, 404], True, True),
        ([httpx.ReadTimeout, 404], True, True),
        ([httpx.ReadError, 429, 404], True, True),
        ([503, 401, 404], True, False),
        ([429, 401, 404], False, False),
    ],
)
async def test_an_error_tells_whether_an_earlier_attempt_may_have_done_the_work(answers, unsure, unanswered) -> None:
    emporix = API(*answers).client()
    with pytest.raises(NotFound) as caught:
        await emporix.price.price_lists.delete("pl-1")
    error = caught.value
    assert (error.unsure, error.unanswered, error.attempts) == (unsure, unanswered, len(answers))


async def test_an_answer_tells_it_as_well() -> None:
    for answers, unsure in (([429, 200], False), ([503, 200], True)):
        answer = await API(*answers).client()._caller.response(Request(GET, path=PL_1))
        assert (answer.call.unsure, answer.call.attempts) == (unsure, 2)


async def test_a_request_that_never_left_after_one_that_may_have_been_carried_out_counts_as_sent() -> None:
    with pytest.raises(ConnectionFailed) as caught:
        await get(API(httpx.ReadError, *[httpx.ConnectError] * 9).client())
    assert caught.value.sent


async def test_a_call_whose_token_cannot_be_had_was_not_sent_whatever_became_of_the_request_for_the_token() -> None:
    api = ScriptedAPI()
    api.token_steps = [httpx.ReadError] * 9
    with pytest.raises(ConnectionFailed, match="POST /oauth/token") as caught:
        await api.client().call("product.products.create", body={"name": "p"})
    assert not caught.value.sent
