"""Hooks and correlation ids."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields

import anyio
import httpx
import pytest

from emporix_async import (
    CallTimeout,
    ConfigurationError,
    ConnectionFailed,
    Credential,
    Emporix,
    FileStore,
    Hooks,
    InvalidCall,
    NotFound,
    RequestDetails,
    ResponseDetails,
    RetryDetails,
    TokenDetails,
    correlated,
)
from emporix_async.observe import request_id_of
from tests import test_sessions as people
from tests.http.test_streams import Body
from tests.scripted_api import FILE, FILE_PATH, GET, PRICE_LIST, SECRETS, TOKEN, ScriptedAPI, send_secrets

PATH = "/price/acme/price-lists/pl-1"


class Seen:
    """Keeps what hooks are told."""

    def __init__(self) -> None:
        self.requests: list[RequestDetails] = []
        self.responses: list[ResponseDetails] = []
        self.retries: list[RetryDetails] = []
        self.tokens: list[TokenDetails] = []
        self.hooks = Hooks(
            on_request=self.requests.append,
            on_response=self.responses.append,
            on_retry=self.retries.append,
            on_token=self.tokens.append,
        )

    def everything(self) -> str:
        return repr([self.requests, self.responses, self.retries, self.tokens])


@pytest.fixture
def seen() -> Seen:
    return Seen()


async def get(emporix: Emporix) -> object:
    return await emporix.call(GET, path=PRICE_LIST, query={"q": "hidden-query"})


class Oops(Exception):  # noqa: N818 - a test's own
    """What a hook raises."""


async def oops(_details: object) -> None:
    await anyio.lowlevel.checkpoint()
    raise Oops


async def test_a_request_and_its_answer_are_told(seen) -> None:
    api = ScriptedAPI(httpx.Response(200, json={"id": "pl-1"}, headers={"X-Request-Id": "r-1"}))

    async def passing() -> None:
        api.clock.advance(0.25)

    api.before = passing
    await get(api.client(observers=seen.hooks))
    token, request = seen.requests
    assert (token.operation, token.method, token.path) == ("oauth.token.create", "POST", "/oauth/token")
    assert (request.operation, request.method, request.path, request.tenant) == (GET, "GET", PATH, "acme")
    assert (request.attempt, request.bytes) == (1, 0)
    response = seen.responses[1]
    assert (response.operation, response.path, response.tenant, response.attempt) == (GET, PATH, "acme", 1)
    assert (response.status, response.error, response.seconds) == (200, None, 0.25)
    assert (response.bytes, response.request_id) == (len(b'{"id":"pl-1"}'), "r-1")
    assert response.correlation_id == request.correlation_id


async def test_each_attempt_and_what_led_to_the_next_are_told(seen) -> None:
    api = ScriptedAPI(httpx.Response(429, headers={"Retry-After": "3"}), httpx.ReadTimeout, 503, 404)
    with pytest.raises(NotFound):
        await get(api.client(observers=seen.hooks))
    requests, responses = seen.requests[1:], seen.responses[1:]
    assert [each.attempt for each in requests] == [1, 2, 3, 4]
    assert [each.status for each in responses] == [429, None, 503, 404]
    assert [each.error for each in responses] == [None, "no response in time", None, None]
    assert [(each.attempt, each.reason) for each in seen.retries] == [(1, "429"), (2, "timed_out"), (3, "503")]
    assert 3 <= seen.retries[0].delay <= 3.5
    assert len({each.correlation_id for each in [*requests, *responses, *seen.retries]}) == 1


async def test_a_refused_token_is_a_retry_with_the_same_correlation_id(seen) -> None:
    api = ScriptedAPI(401)
    await get(api.client(observers=seen.hooks))
    assert [(each.reason, each.delay, each.attempt) for each in seen.retries] == [("401", 0.0, 1)]
    assert [each.attempt for each in seen.requests if each.operation == GET] == [1, 2]
    assert len(set(api.correlation_ids())) == 1
    assert len(seen.tokens) == 2


async def test_a_token_is_told_with_what_it_may_do_and_not_what_it_is(seen) -> None:
    await get(ScriptedAPI().client(observers=seen.hooks))
    (token,) = seen.tokens
    assert (token.kind, token.tenant, token.client_id, token.lifetime) == ("service", "acme", "key-1", 1000.0)
    assert token.scopes_asked
    assert token.scopes_asked <= (token.scopes or frozenset())


async def test_a_token_refreshed_in_the_background_is_told(seen) -> None:
    api = ScriptedAPI()
    async with api.client(observers=seen.hooks) as emporix:
        await get(emporix)
        api.clock.advance(800)
        await get(emporix)
        with anyio.fail_after(5):
            while len(seen.tokens) < 2:
                await anyio.lowlevel.checkpoint()
    assert len(api.token_requests) == 2


async def test_what_a_hook_raises_of_a_token_refreshed_in_the_background_is_logged_and_the_token_kept(caplog) -> None:
    api = ScriptedAPI()
    failing = False

    def hook(_details: TokenDetails) -> None:
        if failing:
            raise Oops

    async with api.client(observers=Hooks(on_token=hook)) as emporix:
        await get(emporix)
        failing = True
        api.clock.advance(800)
        await get(emporix)
        with anyio.fail_after(5):
            while "Oops" not in caplog.text:
                await anyio.lowlevel.checkpoint()
        await get(emporix)
    assert api.requests[-1].headers["authorization"] == f"Bearer {TOKEN}-2"
    assert len(api.token_requests) == 2


async def test_the_tokens_of_people_are_told(seen) -> None:
    client = httpx.AsyncClient(transport=httpx.MockTransport(people.API()))
    emporix = Emporix("acme", people.KEYS, http_client=client, observers=seen.hooks)
    customer = await emporix.anonymous().login("ada@shop.test", "pa55word")
    await customer.act_for("le-1")
    assert [(each.kind, each.client_id) for each in seen.tokens] == [
        ("anonymous", "shop"),
        ("customer", "shop"),
        ("customer", "shop"),
    ]
    for secret in ("pa55word", "t0ken", "r3fresh", "s4as", "ada@"):
        assert secret not in seen.everything()


async def test_a_hook_that_raises_of_a_renewed_session_loses_no_token() -> None:
    api, failing = people.API(), True

    def hook(details: TokenDetails) -> None:
        if failing and details.kind == "customer":
            raise Oops

    client = httpx.AsyncClient(transport=httpx.MockTransport(api))
    emporix = Emporix("acme", people.KEYS, http_client=client, observers=Hooks(on_token=hook))
    failing = False
    customer = await emporix.anonymous().login("ada@shop.test", "pa55word")
    failing = True
    with pytest.raises(Oops):
        await customer.act_for("le-1")
    assert customer.state().access_token == "customer-t0ken-2"
    assert customer.state().legal_entity_id == "le-1"


async def test_nothing_secret_is_told(seen) -> None:
    api = ScriptedAPI(401, 429, httpx.ReadError, 404)
    api.token_steps = [503]
    with pytest.raises(NotFound):
        await send_secrets(api.client(observers=seen.hooks))
    assert len(seen.retries) == 4
    for secret in SECRETS:
        assert secret not in seen.everything()


@pytest.mark.parametrize("name", ["on_request", "on_response", "on_retry"])
async def test_what_a_hook_raises_reaches_the_caller_as_it_is_and_leaves_nothing_behind(name) -> None:
    api = ScriptedAPI(503, 503)
    hooks = Hooks(**{name: oops})
    emporix = api.client(max_concurrency=1)
    await emporix.call(GET, path=PRICE_LIST)
    emporix = api.client(max_concurrency=1, observers=hooks)
    for _ in range(3):
        api.steps = [503, 200]
        with pytest.raises(Oops):
            await get(emporix)
        assert emporix.stats().in_flight == 0


@pytest.mark.parametrize(("status", "paused_for"), [(429, 7.0), (503, 7.0), (500, 0.0)])
async def test_all_senders_learn_of_an_answer_at_which_a_hook_raises(status, paused_for) -> None:
    api = ScriptedAPI(httpx.Response(status, headers={"Retry-After": "7"}))

    def refuse(details: ResponseDetails) -> None:
        if details.operation == GET:
            raise Oops

    emporix = api.client(observers=Hooks(on_response=refuse))
    with pytest.raises(Oops):
        await get(emporix)
    assert emporix.limits().paused_for == paused_for


async def test_a_request_that_never_left_costs_nothing_though_a_hook_raises_at_it() -> None:
    emporix = ScriptedAPI(httpx.ConnectError).client(token="t0ken", max_calls=1, observers=Hooks(on_response=oops))
    with pytest.raises(Oops):
        await get(emporix)
    assert emporix.limits().calls_left == 1


async def test_what_a_token_hook_raises_reaches_all_who_wait_and_the_token_is_kept() -> None:
    api = ScriptedAPI()
    emporix = api.client(observers=Hooks(on_token=oops))
    raised: list[Exception] = []

    async def call() -> None:
        try:
            await get(emporix)
        except Oops as error:
            raised.append(error)

    async with anyio.create_task_group() as tasks:
        for _ in range(3):
            tasks.start_soon(call)
    assert len(raised) == 3
    await get(emporix)
    assert len(api.token_requests) == 1


async def test_a_hook_that_raises_when_a_download_opens_closes_it() -> None:
    body = Body(b"abc")
    api = ScriptedAPI(httpx.Response(200, stream=body))
    raising = False

    def hook(details: ResponseDetails) -> None:
        if details.operation == FILE:
            assert (details.status, details.bytes) == (200, None)
            raise Oops

    emporix = api.client(observers=Hooks(on_response=hook), max_concurrency=1)
    with pytest.raises(Oops):
        async with emporix.media.assets.download("a-1"):
            raising = True
    assert not raising
    assert body.closed
    assert emporix.stats().in_flight == 0


async def test_a_cancelled_hook_leaves_nothing_behind() -> None:
    body = Body(b"abc")
    api = ScriptedAPI(httpx.Response(200, stream=body))
    reached = anyio.Event()

    async def hang(details: ResponseDetails) -> None:
        if details.operation == FILE:
            reached.set()
            await anyio.sleep_forever()

    emporix = api.client(observers=Hooks(on_response=hang))
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(_download, emporix)
        await reached.wait()
        tasks.cancel_scope.cancel()
    assert body.closed
    assert emporix.stats().in_flight == 0


async def _download(emporix: Emporix) -> None:
    await emporix.call(FILE, path=FILE_PATH)


async def test_hooks_are_called_in_their_order_and_may_be_async() -> None:
    order: list[str] = []

    async def second(_details: object) -> None:
        await anyio.lowlevel.checkpoint()
        order.append("second")

    hooks = Hooks(on_request=[lambda _: order.append("first"), second, lambda _: order.append("third")])
    await get(ScriptedAPI().client(observers=hooks))
    assert order == ["first", "second", "third"] * 2


@pytest.mark.parametrize("wrong", ["text", 7, [print, None]])
def test_what_cannot_be_called_is_no_hook(wrong) -> None:
    with pytest.raises(ConfigurationError, match="on_retry is a function or several"):
        Hooks(on_retry=wrong)


@pytest.mark.parametrize("wrong", [print, True, [Hooks(), print]])
def test_what_looks_at_a_client_is_checked_when_it_is_made(wrong) -> None:
    with pytest.raises(
        ConfigurationError, match=r"observers are Hooks\(on_request=...\), Telemetry\(\) or subclasses of Observer, not"
    ):
        ScriptedAPI().client(observers=wrong)


@pytest.mark.parametrize("kind", [RequestDetails, ResponseDetails, RetryDetails, TokenDetails])
def test_details_cannot_be_changed(kind) -> None:
    details = kind(**{entry.name: None for entry in fields(kind)})
    with pytest.raises(FrozenInstanceError):
        details.tenant = "other"
    assert not hasattr(details, "__dict__")


async def test_hooks_are_shared_with_clients_made_from_this_one(seen) -> None:
    api = ScriptedAPI()
    emporix = api.client(observers=seen.hooks)
    await get(emporix.scopes("price.price_manage"))
    await get(emporix.for_tenant("other", Credential("key-2", "0ther-secret")))
    assert [each.tenant for each in seen.requests] == ["acme", "acme", "other", "other"]


async def test_each_call_has_a_correlation_id_of_its_own_which_its_retries_share() -> None:
    api = ScriptedAPI(503, 200, 200)
    emporix = api.client()
    await get(emporix)
    await get(emporix)
    first, again, second = api.correlation_ids()
    assert first == again != second
    assert first is not None
    assert len(first) == 32


async def test_a_correlation_id_is_chosen_for_a_block() -> None:
    api = ScriptedAPI()
    emporix = api.client()
    with correlated("order-4711"):
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(get, emporix)
        await get(emporix)
    await get(emporix)
    assert api.correlation_ids()[:2] == ["order-4711", "order-4711"]
    assert api.correlation_ids()[2] != "order-4711"
    assert api.token_requests[0].headers["x-correlation-id"] == "order-4711"


async def test_tasks_do_not_mix_their_correlation_ids() -> None:
    api = ScriptedAPI()
    emporix = api.client()

    async def call(number: int) -> None:
        with correlated(f"task-{number}"):
            await anyio.lowlevel.checkpoint()
            await emporix.call(GET, path={"priceListId": f"pl-{number}"})

    async with anyio.create_task_group() as tasks:
        for number in range(20):
            tasks.start_soon(call, number)
    for request in api.requests:
        assert request.headers["x-correlation-id"].removeprefix("task-") == request.url.path.rpartition("-")[2]


async def test_a_correlation_id_among_a_call_s_own_headers_comes_first(seen) -> None:
    api = ScriptedAPI()
    emporix = api.client(observers=seen.hooks)
    with correlated("other"):
        await emporix.call(GET, path=PRICE_LIST, headers={"X-Correlation-Id": "mine"})
        await emporix.options(headers={"X-Correlation-Id": "optional"}).call(GET, path=PRICE_LIST)
    assert api.correlation_ids() == ["mine", "optional"]
    assert [each.correlation_id for each in seen.responses if each.operation == GET] == ["mine", "optional"]


@pytest.mark.parametrize("wrong", ["", "two\r\nlines", "ümlaut", "x" * 201])
def test_a_correlation_id_that_no_header_can_carry_is_refused(wrong) -> None:
    with pytest.raises(InvalidCall, match="a correlation id is"), correlated(wrong):
        pass


@pytest.mark.parametrize("step", [404, httpx.ConnectError, httpx.ReadTimeout])
async def test_an_error_names_its_correlation_id(step) -> None:
    api = ScriptedAPI(*[step] * 10)
    with correlated("order-4711"), pytest.raises((NotFound, ConnectionFailed, CallTimeout)) as caught:
        await get(api.client())
    assert caught.value.correlation_id == "order-4711"


async def test_an_error_of_a_call_that_was_never_sent_names_its_correlation_id() -> None:
    with correlated("order-4711"), pytest.raises(InvalidCall) as caught:
        await ScriptedAPI().client().call(GET, path={"unknown": "x"})
    assert caught.value.correlation_id == "order-4711"


async def test_no_correlation_id_follows_a_redirect(seen) -> None:
    api = ScriptedAPI(
        httpx.Response(302, headers={"Location": "https://files.test/a?X-Amz-Signature=s1gned"}),
        httpx.Response(200, content=b"file"),
    )
    assert await api.client(observers=seen.hooks).call(FILE, path=FILE_PATH) == b"file"
    first, second = api.correlation_ids()
    assert first is not None
    assert second is None
    assert seen.requests[-1].path == "https://files.test/a"
    assert seen.requests[-1].correlation_id == first
    assert "s1gned" not in seen.everything()


async def test_an_echoed_correlation_id_is_a_request_id_only_where_there_is_no_other() -> None:
    assert request_id_of({"x-correlation-id": "ours", "x-request-id": "theirs"}) == "theirs"


async def test_a_token_that_a_hook_raises_at_is_in_the_store(tmp_path) -> None:
    api = ScriptedAPI()
    store = FileStore(tmp_path / "tokens")
    with pytest.raises(Oops):
        await get(api.client(observers=Hooks(on_token=oops), store=store))
    await get(api.client(observers=Hooks(on_token=oops), store=store))
    assert len(api.token_requests) == 1


@pytest.mark.parametrize("value", ["Bearer-abc", "two words", "x" * 129, "ä", "", "<html>"])
def test_what_does_not_look_like_a_request_id_is_none(value: str) -> None:
    assert request_id_of({"x-request-id": value}) is None
    assert request_id_of({"x-request-id": value, "x-correlation-id": "0af7-65.1"}) == "0af7-65.1"
