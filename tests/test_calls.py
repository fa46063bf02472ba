"""Calls: the right token, one replay, decoded answers, errors that say what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl

import anyio
import httpx
import pytest

from emporix_api.types import UNSET, Operation, Paging, Request
from emporix_async.auth import Credential, GivenToken, ServiceTokens
from emporix_async.calls import Caller
from emporix_async.concurrency import BackgroundTasks
from emporix_async.errors import (
    APIStatusError,
    Forbidden,
    InvalidCall,
    MissingScope,
    NotFound,
    ScopeError,
    Unauthorized,
)
from emporix_async.http import body_of
from emporix_async.namespaces import ServiceClient
from tests.manual_clock import ManualClock
from tests.operations import BASE_URL, TENANT, operation, table
from tests.transports import make_attempts

JSON = "application/json"
GET = operation(
    "price.price_lists.get", path="/price/{tenant}/price-lists/{id}", scopes=("price.price_read",), response_media=JSON
)
LIST = operation("price.price_lists.list", scopes=("price.price_read",), paging=Paging("offset"), response_media=JSON)
CREATE = operation(
    "price.price_lists.create", "POST", scopes=("price.price_manage",), request_media=JSON, response_media=JSON
)
NO_TOKEN = operation("oauth.anonymous.login", path="/customerlogin/auth/anonymous/login", token_kinds=())
PDF = operation("invoice.files.get", response_media="application/pdf")
TEXT = operation("ai.texts.get", response_media="text/csv")
UNDOCUMENTED = operation("media.assets.get")
OPERATIONS = table(GET, LIST, CREATE, NO_TOKEN, PDF, TEXT, UNDOCUMENTED)

PRICE_LIST = Request("price.price_lists.get", path={"id": "pl-1"})


class API:
    """Answers token requests with numbered tokens, and everything else with what `answer` makes of it."""

    def __init__(self, answer: Callable[[httpx.Request], httpx.Response]) -> None:
        self.answer = answer
        self.requests: list[httpx.Request] = []
        self.token_requests = 0

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        await anyio.lowlevel.checkpoint()
        if request.url.path == "/oauth/token":
            self.token_requests += 1
            scope = dict(parse_qsl(request.content.decode())).get("scope", "")
            return httpx.Response(200, json={"access_token": f"t0ken-{self.token_requests}", "scope": scope})
        self.requests.append(request)
        return self.answer(request)

    @property
    def tokens(self) -> list[str | None]:
        return [request.headers.get("authorization") for request in self.requests]


def caller(api: API, *, token: str | None = None, operations: Any = OPERATIONS, **settings: Any) -> Caller:
    clock = ManualClock()
    client = httpx.AsyncClient(transport=httpx.MockTransport(api))
    attempts = make_attempts(clock=clock, http_client=client, chance=lambda: 0.0, **settings)
    tokens = (
        GivenToken(token)
        if token is not None
        else ServiceTokens(
            [Credential("key-1", "s3cret")],
            attempts,
            tenant=TENANT,
            base_url=BASE_URL,
            clock=clock,
            background=BackgroundTasks(),
            operations=lambda: operations,
        )
    )
    return Caller(attempts, tokens, tenant=TENANT, base_url=BASE_URL, clock=clock, operations=lambda: operations)


async def body(caller: Caller, request: Request, *, operation: Operation | None = None) -> Any:
    """Make a call and return its decoded body."""
    operation = operation or caller.operation(request.operation)
    return body_of(operation, await caller.response(request, operation=operation))


def answering(status: int = 200, **fields: Any) -> API:
    return API(lambda _request: httpx.Response(status, **fields))


async def test_a_call_is_sent_with_a_token_and_its_answer_decoded() -> None:
    api = answering(json={"id": "pl-1"}, headers={"X-Total-Count": "3"})
    response = await caller(api).response(PRICE_LIST)
    assert (response.status, body_of(GET, response), response.call.attempts) == (200, {"id": "pl-1"}, 1)
    assert response.headers["X-Total-Count"] == "3"
    assert api.tokens == ["Bearer t0ken-1"]
    assert api.requests[0].url.path == "/price/acme/price-lists/pl-1"


async def test_send_decodes_the_body() -> None:
    client = ServiceClient(caller(answering(json={"id": "pl-1"})))
    assert await client.send(PRICE_LIST, lambda body: body["id"]) == "pl-1"


async def test_an_operation_without_token_kinds_is_sent_without_a_token() -> None:
    api = answering(json={})
    await caller(api).response(Request(NO_TOKEN.key))
    await caller(api, token="given").response(Request(NO_TOKEN.key))
    assert api.tokens == [None, None]
    assert api.token_requests == 0


async def test_the_scope_of_a_custom_entity_is_asked_for_by_its_type() -> None:
    entry = operation(
        "schema.custom_entities.list_instances",
        path="/schema/{tenant}/custom-entities/{type}/instances",
        scopes=("custom.{lowerCaseType}_read",),
    )
    with pytest.raises(Forbidden) as caught:
        await caller(answering(403), operations=table(entry)).response(Request(entry.key, path={"type": "Car"}))
    assert caught.value.scopes_wanted == ("custom.car_read",)
    assert caught.value.scopes_held == {"custom.car_read"}


async def test_a_refused_token_is_dropped_and_the_call_replayed_once() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        fresh = request.headers["authorization"] == "Bearer t0ken-2"
        return httpx.Response(201, json={"id": 1}) if fresh else httpx.Response(401)

    api = API(answer)
    client = caller(api)
    answered = await client.response(Request(CREATE.key, body={"name": "x"}))
    assert (answered.status, answered.call.attempts) == (201, 2)
    assert [request.content for request in api.requests] == [b'{"name":"x"}'] * 2
    await client.response(Request(CREATE.key, body={}))
    assert api.token_requests == 2


async def test_many_calls_whose_token_expired_at_once_cause_one_token_request() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(401 if request.headers["authorization"] == "Bearer t0ken-1" else 200, json={})

    api = API(answer)
    client = caller(api, max_concurrency=50)
    async with anyio.create_task_group() as tasks:
        for _ in range(200):
            tasks.start_soon(client.response, PRICE_LIST)
    assert api.token_requests == 2


async def test_a_second_refusal_is_raised() -> None:
    api = answering(401, json={"fault": {"faultstring": "Invalid access token", "detail": {"errorcode": "oauth.v2.X"}}})
    with pytest.raises(Unauthorized) as caught:
        await caller(api).response(PRICE_LIST)
    assert str(caught.value) == ("GET /price/acme/price-lists/pl-1 → 401 oauth.v2.X: Invalid access token (attempts 2)")
    assert api.token_requests == 2


async def test_an_operation_that_refuses_every_token_takes_none_from_the_others() -> None:
    api = API(lambda request: httpx.Response(401 if request.method == "POST" else 200, json={}))
    client = caller(api, operations=table(replace(CREATE, scopes=GET.scopes), GET))
    for _ in range(20):
        await client.response(PRICE_LIST)
        for _ in range(2):
            with pytest.raises(Unauthorized):
                await client.response(Request(CREATE.key, body={}))
        client.clock.advance(5)
    assert api.token_requests == 2
    assert client.clock.slept == []
    # What no other operation has used for a while may be refused for its age.
    client.clock.advance(60)
    with pytest.raises(Unauthorized):
        await client.response(Request(CREATE.key, body={}))
    assert api.token_requests == 3


async def test_an_operation_that_once_refused_a_fresh_token_is_believed_after_its_next_success() -> None:
    refused = {"Bearer t0ken-1", "Bearer t0ken-2"}

    def answer(request: httpx.Request) -> httpx.Response:
        refuses = request.method == "POST" and request.headers["authorization"] in refused
        return httpx.Response(401 if refuses else 200, json={})

    api = API(answer)
    client = caller(api, operations=table(replace(CREATE, scopes=GET.scopes), GET))
    with pytest.raises(Unauthorized):
        await client.response(Request(CREATE.key, body={}))
    await client.response(Request(CREATE.key, body={}))
    await client.response(PRICE_LIST)
    refused.add("Bearer t0ken-3")
    await client.response(Request(CREATE.key, body={}))
    assert api.token_requests == 4


async def test_one_fresh_token_that_is_refused_costs_the_next_call_nothing() -> None:
    good = "Bearer t0ken-3"
    api = API(lambda request: httpx.Response(200 if request.headers["authorization"] == good else 401, json={}))
    client = caller(api)
    with pytest.raises(Unauthorized):
        await client.response(PRICE_LIST)
    await client.response(PRICE_LIST)
    assert api.token_requests == 3


async def test_a_given_token_that_is_refused_is_not_tried_again() -> None:
    api = answering(401)
    with pytest.raises(Unauthorized):
        await caller(api, token="given").response(PRICE_LIST)
    assert api.tokens == ["Bearer given"]


async def test_a_refused_token_is_replaced_with_a_pool_of_one() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(401 if request.headers["authorization"] == "Bearer t0ken-1" else 200, json={})

    client = caller(API(answer), max_concurrency=1)
    with anyio.fail_after(10):
        async with anyio.create_task_group() as tasks:
            for _ in range(10):
                tasks.start_soon(client.response, PRICE_LIST)


async def test_an_error_names_what_its_reader_needs() -> None:
    api = answering(
        404,
        json={"code": 404, "status": "Not Found", "message": "Gone", "details": [{"message": "no list pl-1"}]},
        headers={"X-Request-Id": "r-1"},
    )
    with pytest.raises(NotFound) as caught:
        await caller(api).response(PRICE_LIST)
    error = caught.value
    assert str(error) == ("GET /price/acme/price-lists/pl-1 → 404 Not Found: no list pl-1 (request id r-1, attempts 1)")
    assert (error.code, error.message, error.details) == ("Not Found", "Gone", ({"message": "no list pl-1"},))


async def test_a_forbidden_call_names_the_scopes_wanted_and_held() -> None:
    with pytest.raises(Forbidden) as caught:
        await caller(answering(403, json={"message": "no"})).response(PRICE_LIST)
    assert caught.value.scopes_wanted == ("price.price_read",)
    assert caught.value.scopes_held == {"price.price_read"}
    # The grant shows the scope: it was refused for something else.
    assert not isinstance(caught.value, ScopeError)


async def test_a_scope_that_only_the_api_knows_to_be_missing_is_a_scope_error() -> None:
    with pytest.raises(ScopeError) as caught:
        await caller(answering(403, json={"message": "needs price.secret_read"})).response(PRICE_LIST)
    assert isinstance(caught.value, MissingScope)
    assert caught.value.scopes_wanted == ("price.secret_read",)
    assert caught.value.operation == PRICE_LIST.operation
    assert caught.value.client_ids == ("key-1",)


async def test_a_forbidden_call_with_a_given_token_knows_nothing_of_what_it_holds() -> None:
    with pytest.raises(MissingScope, match="give a token that has a wanted scope") as caught:
        await caller(answering(403), token="given").response(PRICE_LIST)
    assert caught.value.scopes_held is None
    assert caught.value.client_ids == ()


async def test_a_redirect_is_an_error_and_the_token_goes_nowhere_else() -> None:
    api = answering(307, headers={"Location": "https://elsewhere.test/"})
    with pytest.raises(APIStatusError, match="307"):
        await caller(api).response(PRICE_LIST)
    assert [request.url.host for request in api.requests] == ["api.emporix.test"]


async def test_no_error_repeats_a_secret_that_the_server_echoes() -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        said = f"{request.headers['authorization']} s4as pa55word"
        headers = {
            "X-Echo": said,
            "Set-Cookie": "session=c00kie",
            "Location": "https://x.test?sig=s1gned",
            "X-Total-Count": "1",
        }
        return httpx.Response(400, json={"message": said, "seen": [{said: said}]}, headers=headers)

    with pytest.raises(APIStatusError) as caught:
        await caller(API(echo)).response(
            Request(CREATE.key, body={"password": "pa55word"}, headers={"saas-token": "s4as"})
        )
    error = caught.value
    text = f"{error} {error!r} {vars(error)}"
    assert not [secret for secret in ("t0ken", "s4as", "pa55word", "c00kie", "s1gned") if secret in text]
    redacted = "Bearer [redacted] [redacted] [redacted]"
    assert error.body == {"message": redacted, "seen": [{redacted: redacted}]}
    assert (dict(error.headers), error.operation) == (
        {"x-total-count": "1", "content-length": "115", "content-type": "application/json"},
        CREATE.key,
    )


async def test_json_that_is_encoded_already_is_sent_as_it_is() -> None:
    api = answering(json={})
    await caller(api).response(Request(CREATE.key), content=b'[{"id": 1}]')
    assert (api.requests[0].content, api.requests[0].headers["content-type"]) == (b'[{"id": 1}]', JSON)


async def test_an_operation_may_be_handed_over_that_the_table_lacks() -> None:
    other = operation("price.other.get", response_media=JSON)
    assert await body(caller(answering(json=1)), Request("price.other.get"), operation=other) == 1


async def test_an_unknown_operation_is_refused_with_names_close_to_it_if_there_are_any() -> None:
    with pytest.raises(InvalidCall, match=r"'price.price_list.get'; did you mean price\.price_lists\.get"):
        await caller(answering()).response(Request("price.price_list.get"))
    with pytest.raises(InvalidCall, match=r"there is no operation 'zzz'$"):
        await caller(answering()).response(Request("zzz"))


async def test_a_wrong_call_costs_no_token() -> None:
    api = answering()
    with pytest.raises(InvalidCall, match="'id' is missing"):
        await caller(api).response(Request(GET.key))
    assert api.token_requests == 0


async def test_only_idempotent_operations_are_tried_again_on_an_unavailable_server() -> None:
    api = answering(503)
    for request, attempts in ((PRICE_LIST, 5), (Request(CREATE.key, body={}), 1)):
        with pytest.raises(APIStatusError) as caught:
            await caller(api).response(request)
        assert caught.value.attempts == attempts


async def test_a_listing_is_paginated_with_the_callers_own_requests() -> None:
    api = answering(json=[{"id": "a"}], headers={"X-Total-Count": "1"})
    page = await ServiceClient(caller(api)).paginate(Request(LIST.key, query={"q": UNSET}), lambda item: item["id"])
    assert page.items == ["a"]


async def test_rows_are_imported_with_the_callers_own_requests() -> None:
    upsert: Operation = operation(
        "price.price_lists.upsert",
        "PUT",
        "/price/{tenant}/price-lists/{priceListId}",
        scopes=("price.price_manage",),
        request_media=JSON,
        statuses=(201, 204),
        key_field="id",
    )
    api = answering(201, json={"id": "x"})
    client = ServiceClient(caller(api, operations=table(upsert)))
    report = await client.import_all({"upsert": upsert.key}, [{"id": "a"}, {"id": "b"}], mode="upsert", path={})
    assert (report.total, report.succeeded) == (2, 2)
    assert sorted(request.url.path for request in api.requests) == [
        "/price/acme/price-lists/a",
        "/price/acme/price-lists/b",
    ]
    async with client.importer({"upsert": upsert.key}, [{"id": "c"}], mode="upsert", path={}) as outcomes:
        assert [outcome.action async for outcome in outcomes] == ["created"]
