"""Whatever goes wrong, whoever made one call gets one error: of the right class, and as itself, never in a group."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
import pytest

from emporix_async import Credential, Emporix
from emporix_async.errors import (
    APIStatusError,
    BadRequest,
    Conflict,
    ConnectionFailed,
    EmporixError,
    Forbidden,
    NotFound,
    PayloadTooLarge,
    RateLimited,
    ServerError,
    TokenError,
    Unauthorized,
    UnprocessableEntity,
)
from emporix_async.http.problems import BODY_LIMIT
from tests.cases import every
from tests.http.test_streams import Body
from tests.manual_clock import ManualClock

TOKEN = {"access_token": "t0ken", "expires_in": 1000, "refresh_token": "r3fresh", "sessionId": "s-1"}


def client(answer: Any, *, token: Any = None, **settings: Any) -> Emporix:
    """Make a client of an API whose every answer is `answer`, and that of the token endpoints `token`."""

    async def handler(request: httpx.Request) -> httpx.Response:
        await anyio.lowlevel.checkpoint()
        tokens = request.url.path == "/oauth/token" or request.url.path.endswith("/anonymous/login")
        made = (token or (lambda: httpx.Response(200, json=TOKEN))) if tokens else answer
        return made(request) if made is answer and answer.__code__.co_argcount else made()

    http = httpx.AsyncClient(transport=httpx.MockTransport(handler))
    keys = [Credential("key-1", "s3cret"), Credential("front", kind="storefront")]
    return Emporix("acme", keys, http_client=http, clock=ManualClock(), **settings)


WORDS = json.dumps({"code": 400, "status": "Bad Request", "message": "no", "details": [{"message": "name is empty"}]})


@every(
    ("body", "says"),
    [
        ([WORDS.encode()], "Bad Request: name is empty"),
        ([b"the name is empty"], ": the name is empty"),
        ([b"<html><head><title>400 Bad Request</title></head></html>"], ": 400 Bad Request"),
        ([], ": the body states no reason"),
        ([b'{"code": 400, "message": "the name is emp'], ": the name is emp"),
        ([b'{"message": "the name is \xff\xfe empty"}'], ": the name is \ufffd\ufffd empty"),
        ([b"\x00\xff\xfe\x80"], ": \ufffd\ufffd\ufffd"),
        ([b'{"message": "the name is empty", "details": ["', *[b"x" * 100_000] * 500], ": the name is empty"),
        ([b'["first", "second"]'], ": first"),
        ([b"null"], ": the body states no reason"),
        ([b"[" * 100_000], f": {'[' * 299}…"),
    ],
)
@every("content_type", ["application/json", "text/html", "image/png", None])
@every("breaks", [None, httpx.ReadError])
async def test_an_error_says_as_much_as_its_body_does_whatever_that_is(body, says, content_type, breaks) -> None:
    stream = Body(*body, *([breaks("cut off")] if breaks else []))
    headers = {"X-Request-Id": "r-1"} | ({"Content-Type": content_type} if content_type else {})
    emporix = client(lambda: httpx.Response(400, stream=stream, headers=headers))
    with pytest.raises(BadRequest) as caught:
        await emporix.price.price_lists.get("pl-1")
    code = "" if says.startswith(":") else " "
    assert str(caught.value) == f"GET /price/acme/price-lists/pl-1 → 400{code}{says} (request id r-1, attempts 1)"
    assert sum(map(len, body[: stream.given])) <= BODY_LIMIT + 100_000
    assert stream.closed
    assert emporix.limits().in_flight == 0


STATUSES = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    413: PayloadTooLarge,
    422: UnprocessableEntity,
    429: RateLimited,
    500: ServerError,
}


@every(("status", "kind"), STATUSES.items())
async def test_an_item_of_a_batch_fails_with_the_type_that_a_call_fails_with(status, kind) -> None:
    problem = {"code": status, "message": "no", "details": ["because"]}
    entry = {"index": 0, "status": "x", **problem}

    def batch() -> httpx.Response:
        return httpx.Response(207, json=[entry])

    with pytest.raises(kind) as caught:
        await client(lambda: httpx.Response(status, json=problem)).price.price_lists.get("pl-1")
    if status == 429:  # waited for, and the import ends with it at last
        with pytest.raises(kind, match="because"):
            await client(batch).product.products.import_all([{"id": "p-1"}], max_attempts=1)
        return
    report = await client(batch).product.products.import_all([{"id": "p-1"}], max_attempts=1)
    (failure,) = report.failures
    assert isinstance(failure.error, APIStatusError)
    assert isinstance(failure.error, kind)
    assert (failure.error.status, failure.error.message, failure.error.details) == (
        caught.value.status,
        caught.value.message,
        caught.value.details,
    )


Failing = Callable[[Emporix], Awaitable[Any]]


async def iterate(emporix: Emporix) -> None:
    async for _ in emporix.price.price_lists.list():
        pass


async def stream(emporix: Emporix) -> None:
    async with emporix.price.price_lists.list().stream(concurrency=4) as items:
        async for _ in items:
            pass


async def run_import(emporix: Emporix) -> None:
    async with emporix.product.products.importer([{"id": str(n)} for n in range(9)], batch_items=1) as outcomes:
        async for outcome in outcomes:
            if outcome.error is not None:
                raise outcome.error


async def read_file(emporix: Emporix) -> None:
    async with emporix.media.assets.download("a-1") as download:
        await download.read()


async def log_in(emporix: Emporix) -> None:
    async with emporix.anonymous() as guest:
        await guest.login("ada@example.com", "secret")


CALLS: list[Failing] = [
    lambda emporix: emporix.price.price_lists.get("pl-1"),
    lambda emporix: emporix.price.price_lists.modify("pl-1", lambda found: found),
    lambda emporix: emporix.options(deadline=60).price.price_lists.get("pl-1"),
    lambda emporix: emporix.price.price_lists.list(),
    lambda emporix: emporix.price.price_lists.list().collect(),
    lambda emporix: emporix.call("media.assets.download", path={"assetId": "a-1"}),
    iterate,
    stream,
    run_import,
    read_file,
    log_in,
]


@every("call", CALLS)
async def test_an_error_answer_reaches_its_caller_as_itself(call) -> None:
    with pytest.raises(EmporixError) as caught:
        await call(client(lambda: httpx.Response(404)))
    assert isinstance(caught.value, NotFound)


@every("call", CALLS)
async def test_a_token_that_cannot_be_had_reaches_its_caller_as_itself(call) -> None:
    with pytest.raises(EmporixError) as caught:
        await call(client(lambda: httpx.Response(200), token=lambda: httpx.Response(400, json={"error": "no"})))
    assert isinstance(caught.value, TokenError)


@every("call", CALLS)
async def test_a_broken_connection_reaches_its_caller_as_itself(call) -> None:
    def refuse() -> httpx.Response:
        raise httpx.ConnectError("no")

    with pytest.raises(EmporixError) as caught:
        await call(client(refuse))
    assert isinstance(caught.value, ConnectionFailed)


@every("call", [iterate, stream, lambda emporix: emporix.price.price_lists.list().collect()])
async def test_a_later_page_that_fails_reaches_its_caller_as_itself(call) -> None:
    def page(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params["pageNumber"])
        items = [{"id": f"{number}-{place}"} for place in range(60)]
        return httpx.Response(200, json=items) if number < 3 else httpx.Response(422)

    emporix = client(page)
    with pytest.raises(UnprocessableEntity):
        await call(emporix)
    assert emporix.limits().in_flight == 0


async def test_what_the_caller_raises_inside_a_block_leaves_it_as_itself() -> None:
    def page(request: httpx.Request) -> httpx.Response:
        if request.method == "PUT":
            return httpx.Response(207, json=[{"index": 0, "code": 204}])
        return httpx.Response(200, json=[{"id": request.url.params["pageNumber"]}] * 60)

    emporix = client(page)
    with pytest.raises(ZeroDivisionError):
        async with emporix.price.price_lists.list().stream(concurrency=4):
            raise ZeroDivisionError
    with pytest.raises(ZeroDivisionError):
        async with emporix.product.products.importer([{"id": "1"}]):
            raise ZeroDivisionError

    def rows() -> Any:
        yield {"id": "1"}
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await emporix.product.products.import_all(rows())
    assert emporix.limits().in_flight == 0


async def test_many_who_wait_for_one_token_each_get_the_error_itself() -> None:
    refused = httpx.Response(401, json={"error": "no"}, headers={"X-Request-Id": "r-1"})
    emporix = client(lambda: httpx.Response(200), token=lambda: refused)
    errors: list[EmporixError] = []

    async def call() -> None:
        with pytest.raises(TokenError) as caught:
            await emporix.price.price_lists.get("pl-1")
        errors.append(caught.value)

    async with anyio.create_task_group() as tasks:
        for _ in range(8):
            tasks.start_soon(call)
    assert len({id(error) for error in errors}) == 8
    assert len({error.correlation_id for error in errors}) == 8  # that of its call
    assert {(error.operation, error.headers["x-request-id"]) for error in errors} == {("oauth.token.create", "r-1")}
    assert [error.body for error in errors] == [{"error": "no"}] * 8


async def test_no_error_and_no_log_contains_the_token_that_confirms_a_signup(caplog) -> None:
    emporix = client(lambda: httpx.Response(404, json={"message": "no"}))
    with pytest.raises(NotFound) as caught, caplog.at_level("DEBUG"):
        await emporix.anonymous().customer_account.signup.confirm("opt-in/t0ken")
    assert caught.value.path == "/customer/acme/signup/optin/[redacted]"
    assert "t0ken" not in f"{vars(caught.value)} {caplog.text}"


async def test_no_error_repeats_a_secret_of_an_injected_client() -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        told = " ".join(request.headers[name] for name in ("x-api-key", "cookie"))
        return httpx.Response(400, json={"message": f"{told} {request.url.params['sig']}"})

    secrets: Any = {
        "headers": {"X-Api-Key": "k3y-of-mine"},
        "cookies": {"sid": "c00kie-1"},
        "params": {"sig": "s1gned-1"},
    }
    http = httpx.AsyncClient(transport=httpx.MockTransport(echo), **secrets)
    with pytest.raises(BadRequest) as caught:
        await Emporix("acme", token="t0ken", http_client=http).price.price_lists.get("pl-1")
    assert caught.value.message == "[redacted] sid=[redacted] [redacted]"


async def test_no_header_of_an_error_repeats_a_secret(caplog) -> None:
    def echo(status: int) -> Callable[[httpx.Request], httpx.Response]:
        def answer(request: httpx.Request) -> httpx.Response:
            sent = request.headers["authorization"]
            headers = {"x-echo": sent, "X-Request-Id": sent.removeprefix("Bearer "), "www-authenticate": sent}
            page = "<html>the secret is s3cret"
            return httpx.Response(status, text=page, headers={**headers, "content-type": "text/html"})

        return answer

    token = {"access_token": "abcdefgh", "expires_in": 1000}
    for status, kind in ((200, EmporixError), (404, NotFound)):
        emporix = client(echo(status), token=lambda: httpx.Response(200, json=token))
        with pytest.raises(kind) as caught, caplog.at_level("DEBUG"):
            await emporix.price.price_lists.get("pl-1")
        error: Any = caught.value
        assert error.headers["content-type"] == "text/html"
        assert "x-echo" not in error.headers
        text = f"{vars(error)} {error} {caplog.text}"
        assert not [secret for secret in ("abcdefgh", "s3cret") if secret in text]
        assert error.request_id is None
