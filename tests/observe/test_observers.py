"""Observers: what they may do to a call, and what they may not."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from emporix_api.types import Request
from emporix_async import ConfigurationError, DecodeError, Hooks, NotFound, Observer
from emporix_async.observe import Call
from tests.scripted_api import FILE, FILE_PATH, GET, PRICE_LIST, ScriptedAPI

SECRET = "what only the observer knows"


class Oops(Exception):  # noqa: N818 - a test's own
    """What an observer raises."""


class Watching(Observer):
    """Keeps the events that it receives of calls of `GET` and `FILE`, and raises at one of them."""

    def __init__(self, failing: str = "") -> None:
        self.failing = failing
        self.events: list[str] = []

    def keep(self, event: str, call: Call) -> None:
        if call.operation in {GET, FILE}:
            self.events.append(event)
            if event == self.failing:
                raise Oops(SECRET)

    def call_started(self, call: Call) -> None:
        self.keep("call_started", call)

    def call_left(self, call: Call) -> None:
        self.keep("call_left", call)

    def call_ended(self, call: Call, error: BaseException | None) -> None:
        self.keep("call_ended", call)


class Stopping(Observer):
    """Raises when a request starts."""

    def request_started(self, call: Call, waited: float) -> None:
        raise Oops(SECRET)


@pytest.mark.parametrize("event", ["call_left", "call_ended"])
async def test_what_an_observer_raises_after_the_response_is_logged_and_all_others_run(event, caplog) -> None:
    behind = Watching()
    emporix = ScriptedAPI(404).client(observers=[Watching(event), behind])
    with pytest.raises(NotFound):
        await emporix.call(GET, path=PRICE_LIST)
    assert await emporix.call(GET, path=PRICE_LIST) == {"id": "pl-1"}
    assert behind.events == ["call_started", "call_left", "call_ended"] * 2
    assert f"{event} of an observer ended with Oops (" in caplog.text
    assert "test_observers.py" in caplog.text
    assert SECRET not in caplog.text


async def test_an_observer_that_fails_when_a_download_is_open_does_not_keep_its_slot(caplog) -> None:
    emporix = ScriptedAPI(httpx.Response(200, content=b"file")).client(observers=Watching("call_left"))
    assert await emporix.raw("media").download(Request(FILE, path=FILE_PATH)).read() == b"file"
    assert emporix.limits().in_flight == 0
    assert "Oops" in caplog.text


@pytest.mark.parametrize(
    ("refusing", "behind"), [(Watching("call_started"), []), (Stopping(), ["call_started", "call_left", "call_ended"])]
)
async def test_an_observer_that_refuses_a_call_or_its_request_ends_it_for_those_that_know_it(refusing, behind) -> None:
    first, last = Watching(), Watching()
    api = ScriptedAPI()
    emporix = api.client(token="t0ken", observers=[first, refusing, last])
    with pytest.raises(Oops):
        await emporix.call(GET, path=PRICE_LIST)
    assert first.events == ["call_started", "call_left", "call_ended"]
    assert last.events == behind
    assert api.requests == []
    assert emporix.limits().in_flight == 0


async def test_a_response_that_is_not_json_is_an_error_to_observers_as_well(caplog) -> None:
    def page() -> httpx.Response:
        return httpx.Response(200, text="<html>", headers={"Content-Type": "text/html", "X-Request-Id": "r-1"})

    emporix = ScriptedAPI(page(), page(), page()).client(observers=Hooks())
    calls = [
        lambda: emporix.call(GET, path=PRICE_LIST),
        lambda: emporix.price.price_lists.get("pl-1"),
        lambda: emporix.listing("price.price_lists").collect(),
    ]
    with caplog.at_level("DEBUG", logger="emporix_async"):
        for call in calls:
            with pytest.raises(DecodeError) as caught:
                await call()
            assert caught.value.request_id == "r-1"
            assert caught.value.correlation_id is not None
            assert caught.value.correlation_id in caplog.text
    assert caplog.text.count("→ DecodeError in") == 2


class AsyncEnd(Observer):
    async def call_ended(self, call: Call, error: BaseException | None) -> None: ...  # type: ignore[override]


class PlainEnd(Observer):
    def request_ended(self, call: Call, error: str | None, reason: str | None) -> Any: ...


@pytest.mark.parametrize(
    ("observer", "text"),
    [(AsyncEnd(), "AsyncEnd.call_ended is not async"), (PlainEnd(), "PlainEnd.request_ended is async")],
)
def test_an_event_that_is_async_where_it_must_not_be_or_the_reverse_is_refused(observer, text) -> None:
    with pytest.raises(ConfigurationError, match=text):
        ScriptedAPI().client(observers=observer)
