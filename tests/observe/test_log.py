"""The log: a line for each call, one for each retry, and no secret in any."""

from __future__ import annotations

import logging
import re

import anyio
import httpx
import pytest

from emporix_async import CallTimeout, ConnectionFailed, NotFound, correlated
from tests.http.test_streams import Body
from tests.scripted_api import FILE, FILE_PATH, GET, PRICE_LIST, SECRETS, ScriptedAPI, send_secrets

PATH = "/price/acme/price-lists/pl-1"


@pytest.fixture
def lines(caplog):
    """Return what was logged by this package at one level since the test began, without the lines about tokens."""
    caplog.set_level(logging.DEBUG, logger="emporix_async")

    def lines(level: int) -> list[str]:
        ours = [record for record in caplog.records if record.name == "emporix_async" and record.levelno == level]
        return [text for record in ours if "oauth.token" not in (text := record.getMessage())]

    return lines


async def test_a_call_is_one_line_at_debug(lines) -> None:
    api = ScriptedAPI(httpx.Response(200, json={}, headers={"X-Request-Id": "r-1"}))

    async def passing() -> None:
        api.clock.advance(0.25)

    api.before = passing
    emporix = api.client()
    await emporix.call(GET, path=PRICE_LIST, query={"q": "hidden"})
    with correlated("order-4711"):
        await emporix.call(GET, path=PRICE_LIST)
    first, second = lines(logging.DEBUG)
    # The first call waited for its token as well.
    assert re.fullmatch(
        rf"{GET}: GET {PATH} → 200 in 500 ms \(attempts 1, request id r-1, correlation id [0-9a-f]{{32}}\)", first
    )
    assert second == f"{GET}: GET {PATH} → 200 in 250 ms (attempts 1, request id None, correlation id order-4711)"
    assert lines(logging.INFO) == []


async def test_a_fetched_token_is_a_line_of_its_own(caplog) -> None:
    caplog.set_level(logging.DEBUG, logger="emporix_async")
    await ScriptedAPI().client().call(GET, path=PRICE_LIST)
    assert "oauth.token.create: POST /oauth/token → 200" in caplog.text


async def test_a_retry_is_one_line_at_info(lines) -> None:
    api = ScriptedAPI(httpx.Response(429, headers={"Retry-After": "2"}), httpx.ConnectError, 401)
    with correlated("c-1"):
        await api.client().call(GET, path=PRICE_LIST)
    first, second, third = lines(logging.INFO)
    assert re.fullmatch(rf"{GET}: GET {PATH} → 429, attempt 2 follows in 2\.\d\d s \(correlation id c-1\)", first)
    assert re.fullmatch(
        rf"{GET}: GET {PATH} → not_sent, attempt 3 follows in \d\.\d\d s \(correlation id c-1\)", second
    )
    assert third == f"{GET}: GET {PATH} → 401, attempt 4 follows in 0.00 s (correlation id c-1)"
    (line,) = lines(logging.DEBUG)
    assert "→ 200" in line
    assert "attempts 4" in line


async def test_a_call_that_fails_is_logged_with_how(lines) -> None:
    api = ScriptedAPI(404, *[httpx.ReadTimeout] * 5)
    emporix = api.client()
    with pytest.raises(NotFound):
        await emporix.call(GET, path=PRICE_LIST)
    with pytest.raises(CallTimeout):
        await emporix.call(GET, path=PRICE_LIST)
    api.before = anyio.sleep_forever
    with anyio.move_on_after(0):
        await emporix.call(GET, path=PRICE_LIST)
    missing, late, cancelled = lines(logging.DEBUG)
    assert f"{PATH} → 404 in" in missing
    assert "request id r-404" in missing
    assert f"{PATH} → CallTimeout in" in late
    assert "attempts 5" in late
    assert re.search(r"→ Cancelled(Error)? in", cancelled)


async def test_a_download_is_logged_when_it_is_over(lines) -> None:
    emporix = ScriptedAPI(
        httpx.Response(200, stream=Body(b"a")), httpx.Response(200, stream=Body(httpx.ReadError("no")))
    ).client()
    async with emporix.media.assets.download("a-1") as download:
        assert lines(logging.DEBUG) == []
        await download.read()
    assert "→ 200" in lines(logging.DEBUG)[0]
    with pytest.raises(ConnectionFailed):
        await emporix.media.assets.download("a-1").read()
    assert len(lines(logging.DEBUG)) == 2
    assert "→ ConnectionFailed" in lines(logging.DEBUG)[1]


async def test_no_secret_is_logged_by_this_package_or_the_http_library(caplog) -> None:
    caplog.set_level(logging.DEBUG)
    api = ScriptedAPI(401, 429, httpx.ReadError, 404)
    api.token_steps = [503]
    with pytest.raises(NotFound):
        await send_secrets(api.client())
    download = ScriptedAPI(
        httpx.Response(302, headers={"Location": "https://files.test/a?X-Amz-Signature=s1gned"}), 503, 200
    )
    await download.client().call(FILE, path=FILE_PATH)
    assert "https://files.test/a →" in caplog.text
    for secret in (*SECRETS, "s1gned"):
        assert secret not in caplog.text


async def test_nothing_is_put_together_where_the_level_is_off(caplog, monkeypatch) -> None:
    caplog.set_level(logging.WARNING, logger="emporix_async")

    def put_together(*_: object) -> str:
        raise AssertionError

    monkeypatch.setattr("emporix_async.observe.log.outcome_of", put_together)
    monkeypatch.setattr("emporix_async.observe.call.request_id_of", put_together)
    await ScriptedAPI(503).client().call(GET, path=PRICE_LIST)
    assert not [record for record in caplog.records if record.name == "emporix_async"]
