"""An import that the API turns away waits as long as it is asked to, and never fails a row for it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import anyio
import httpx
import pytest

from emporix_api.types import Request
from emporix_async.bulk.answers import Outcome
from emporix_async.bulk.importer import Importer
from emporix_async.errors import (
    CallTimeout,
    ConnectionFailed,
    InvalidCall,
    NotFound,
    RateLimited,
    ServerError,
    TokenError,
)
from tests.fake_sender import FakeSender, Reply
from tests.scripted_api import ScriptedAPI

from .test_importer import CALL, CREATE, SINGLE, UPSERT, multi_status, rows
from .test_journal import GET, OWN_KEYS, sender_of


def throttled(retry_after: float | str | None = None, **facts: Any) -> RateLimited:
    headers = {} if retry_after is None else {"retry-after": str(retry_after)}
    return RateLimited(status=429, headers=headers, **CALL, **facts)


def unavailable(retry_after: float) -> ServerError:
    return ServerError(status=503, headers={"retry-after": str(retry_after)}, **CALL)


def after(errors: Iterator[Exception]) -> Callable[[Request, bytes | None], Reply]:
    def handler(request: Request, body: bytes | None) -> Reply:
        for error in errors:
            raise error
        return multi_status(request, body)

    return handler


async def imported(sender: FakeSender, source: list[dict[str, Any]], kind=UPSERT, **options: Any) -> list[Outcome]:
    async with Importer(sender, kind, source, path={}, chance=lambda: 0.5, **options) as outcomes:
        return [outcome async for outcome in outcomes]


def noted(journal) -> int:
    with closing(sqlite3.connect(journal)) as connection:
        return connection.execute("SELECT count(*) FROM item").fetchone()[0]


@pytest.mark.parametrize("kind", [UPSERT, CREATE])
async def test_a_retry_after_of_minutes_is_waited_out_and_costs_no_row_an_attempt(kind):
    sender = FakeSender(after(iter([throttled(90)] * 8)), concurrency=16)
    found = await imported(sender, rows(20_000), kind)
    assert {(outcome.action, outcome.attempts) for outcome in found} == {("created", 1)}
    assert len(found) == 20_000
    assert 90 <= max(sender.waits) <= 91


async def test_a_retry_after_that_is_a_date_is_compared_with_that_of_the_response():
    error = throttled("Thu, 01 Jan 2026 00:10:00 GMT")
    error.headers["date"] = "Thu, 01 Jan 2026 00:00:00 GMT"
    sender = FakeSender(after(iter([error])))
    assert len(await imported(sender, rows(1))) == 1
    assert sender.waits == [600]


async def test_an_import_that_is_asked_to_wait_too_long_ends_with_its_rows_unsent_and_goes_on_later(tmp_path):
    journal = tmp_path / "run.sqlite"

    def handler(request: Request, body: bytes | None) -> Reply:
        raise throttled(901)

    sender = FakeSender(handler)
    with pytest.raises(RateLimited) as raised:
        await imported(sender, rows(3000), CREATE, journal=journal)
    assert raised.value.__notes__ == [
        "the API asks to wait 901 s, and max_wait is 900 s: the import ended, its other rows unsent"
    ]
    assert sender.waits == []
    assert len(sender.requests) <= 4
    assert noted(journal) == 0
    found = await imported(FakeSender(multi_status), rows(3000), CREATE, journal=journal)
    assert [outcome.action for outcome in found] == ["created"] * 3000


@pytest.mark.parametrize("kind", [UPSERT, CREATE])
@pytest.mark.parametrize("max_attempts", [1, 2, 3])
@pytest.mark.parametrize("unsure", [False, True])
async def test_of_several_requests_that_are_turned_away_for_too_long_none_fails_a_row(kind, max_attempts, unsure):
    found: list[Outcome] = []
    sender = FakeSender(after(throttled(901, unsure=unsure, unanswered=unsure) for _ in iter(int, 1)))

    async def run() -> None:
        importer = Importer(sender, kind, rows(20), path={}, batch_items=1, max_attempts=max_attempts)
        async with importer as outcomes:
            async for outcome in outcomes:
                found.append(outcome)  # noqa: PERF401 - what was seen before an error counts

    with pytest.raises(RateLimited) as raised:
        await run()
    assert len(raised.value.__notes__) == 1
    assert sender.most_in_flight > 1
    # What may have been done is in doubt; nothing is said of the others.
    assert {outcome.action for outcome in found} == ({"in_doubt"} if unsure else set())


async def test_a_batch_that_waits_while_another_request_ends_the_import_was_not_sent(tmp_path):
    journal = tmp_path / "run.sqlite"
    asleep, both = anyio.Event(), anyio.Event()

    class InTurn(FakeSender):
        async def response(self, request: Request, **_: Any) -> Any:
            self.requests.append(request)
            if len(self.requests) == 1:
                await both.wait()
                raise throttled(90)
            both.set()
            await asleep.wait()
            raise throttled(901, unsure=True, unanswered=True)

    async def forever(seconds: float) -> None:
        asleep.set()
        await anyio.sleep_forever()

    sender = InTurn(multi_status, concurrency=2)
    sender.clock.sleep = forever
    found: list[Outcome] = []

    async def run() -> None:
        async with Importer(sender, UPSERT, rows(2), path={}, batch_items=1, journal=journal) as outcomes:
            async for outcome in outcomes:
                found.append(outcome)  # noqa: PERF401 - what was seen before an error counts

    with anyio.fail_after(10), pytest.raises(RateLimited):
        await run()
    assert [outcome.action for outcome in found] == ["in_doubt"]
    assert noted(journal) == 1


async def test_those_that_wait_do_not_come_back_all_at_once():
    sender = FakeSender(after(iter([throttled(30)] * 8)), concurrency=8)
    asleep: list[float] = []
    sleep = sender.clock.sleep

    async def watched(seconds: float) -> None:
        asleep.append(seconds)
        await anyio.lowlevel.checkpoint()
        if len(asleep) > 8:
            await sleep(max(asleep))

    sender.clock.sleep = watched
    chances = iter([n / 8 for n in range(8)])
    importer = Importer(sender, UPSERT, rows(8), path={}, batch_items=1, chance=lambda: next(chances, 0.5))
    async with importer as outcomes:
        assert len([outcome async for outcome in outcomes]) == 8
    assert len(set(asleep[:8])) == 8
    assert 30 <= min(asleep) <= max(asleep) < 31


@pytest.mark.parametrize("max_wait", [900, 60, 0])
async def test_throttling_without_an_end_or_a_word_ends_the_import_after_max_wait(max_wait):
    sender = FakeSender(after(throttled() for _ in iter(int, 1)), concurrency=1)
    began = sender.clock.now()
    with pytest.raises(RateLimited):
        await imported(sender, rows(3), max_wait=max_wait)
    assert max_wait - 21 <= sender.clock.now() - began <= max_wait


async def test_an_accepted_request_restores_patience():
    errors = iter([error for _ in range(5) for error in (throttled(50), None)])

    def handler(request: Request, body: bytes | None) -> Reply:
        error = next(errors, None)
        if error is not None:
            raise error
        return multi_status(request, body)

    sender = FakeSender(handler, concurrency=1)
    assert len(await imported(sender, rows(9), batch_items=1, max_wait=60)) == 9
    assert len(sender.waits) == 5


async def test_unavailable_with_a_retry_after_is_waited_out_where_that_does_no_harm():
    sender = FakeSender(after(iter([unavailable(120)] * 5)))
    assert [outcome.action for outcome in await imported(sender, rows(2))] == ["created"] * 2
    # What has no key of its own may be there already: it is in doubt, and the others wait.
    sender = FakeSender(after(iter([unavailable(120)])), concurrency=1)
    found = await imported(sender, rows(2), CREATE, batch_items=1)
    assert [outcome.action for outcome in found] == ["in_doubt", "created"]
    assert len(sender.waits) == 1


async def test_a_row_that_may_have_been_done_before_the_wait_was_too_long_is_in_doubt():
    found: list[Outcome] = []

    async def run() -> None:
        sender = FakeSender(after(iter([throttled(901, unsure=True, unanswered=True)] * 9)))
        async with Importer(sender, SINGLE, [{"id": "a", "locationId": "a"}], path={}) as outcomes:
            async for outcome in outcomes:
                found.append(outcome)  # noqa: PERF401 - what was seen before an error counts

    with pytest.raises(RateLimited):
        await run()
    assert [outcome.action for outcome in found] == ["in_doubt"]


async def test_what_was_lost_before_a_wait_is_not_forgotten_in_it():
    def handler(request: Request, body: bytes | None) -> Reply:
        for error in errors:
            raise error
        return Reply([{"index": 0, "id": "p-0", "code": 400}], 207)

    errors = iter([throttled(90, unsure=True, unanswered=True)])
    (outcome,) = await imported(FakeSender(handler), rows(1))
    assert (outcome.action, outcome.status) == ("in_doubt", 400)


async def test_a_row_that_a_503_may_have_done_is_noted_as_sent_though_the_next_request_finds_nobody(tmp_path):
    journal = tmp_path / "run.sqlite"

    def handler(request: Request, body: bytes | None) -> Reply:
        for error in errors:
            raise error
        raise ConnectionFailed("refused", sent=False, **CALL)

    errors = iter([unavailable(120)])
    found: list[Outcome] = []

    async def run() -> None:
        async with Importer(FakeSender(handler), UPSERT, rows(1), path={}, journal=journal) as outcomes:
            async for outcome in outcomes:
                found.append(outcome)  # noqa: PERF401 - what was seen before an error counts

    with pytest.raises(ConnectionFailed):
        await run()
    assert [outcome.action for outcome in found] == ["in_doubt"]
    assert noted(journal) == 1


async def test_a_look_up_is_waited_for_as_well():
    answers: list[Exception] = [throttled(90), CallTimeout("read", **CALL)]

    def handler(request: Request, body: bytes | None) -> Reply:
        if answers:
            raise answers.pop()
        if body is None:
            raise NotFound(status=404, method="GET", path="/p")
        return multi_status(request, body)

    sender = sender_of(handler)
    (outcome,) = await imported(sender, rows(1), OWN_KEYS)
    assert outcome.action == "created"
    assert [request.operation for request in sender.requests][1:3] == [GET.key, GET.key]


async def test_stopping_ends_a_wait_and_leaves_the_rest_unsent(tmp_path):
    journal = tmp_path / "run.sqlite"
    sender = FakeSender(after(iter([throttled(90)] * 9)))

    async def never(seconds: float) -> None:
        asleep.set()
        await anyio.sleep_forever()

    asleep = anyio.Event()
    sender.clock.sleep = never
    importer = Importer(sender, UPSERT, rows(2000), path={}, journal=journal)
    with anyio.fail_after(10):
        async with importer as outcomes:
            await asleep.wait()
            assert 89 < importer.waiting < 92
            importer.stop()
            assert [outcome async for outcome in outcomes] == []
    assert noted(journal) == 0


def test_a_wait_is_no_negative_number():
    for seconds in (-1, float("nan")):
        with pytest.raises(InvalidCall, match="max_wait"):
            Importer(FakeSender(multi_status), UPSERT, [], path={}, max_wait=seconds)


async def test_a_client_waits_logs_it_and_sends_the_rows_afterwards(caplog):
    refusal = httpx.Response(429, headers={"retry-after": "300"})
    done = httpx.Response(207, json=[{"index": 0, "id": "a", "code": 201}])
    api = ScriptedAPI(refusal, done)
    async with api.client() as emporix:
        with caplog.at_level("WARNING", "emporix_async"):
            report = await emporix.product.products.import_all([{"id": "a"}])
    assert dict(report.counts) == {"created": 1}
    assert sum(api.clock.slept) >= 300
    own = [record.levelname for record in caplog.records if record.name == "emporix_async"]
    assert own == ["WARNING"]
    assert "product.products.upsert_many: the import waits 30" in caplog.text


def refusals(count: int, seconds: int) -> list[httpx.Response]:
    return [httpx.Response(429, headers={"retry-after": str(seconds)}) for _ in range(count)]


DONE = httpx.Response(207, json=[{"index": 0, "id": "a", "code": 201}])


@pytest.mark.parametrize(("max_wait", "slept"), [(3, 0), (20, 17)])
async def test_what_a_call_waits_by_itself_counts_for_max_wait(max_wait, slept):
    api = ScriptedAPI(*refusals(20, 8))
    async with api.client() as emporix:
        with pytest.raises(RateLimited):
            await emporix.product.products.import_all([{"id": "a"}], max_wait=max_wait)
    assert sum(api.clock.slept) <= slept
    assert len(api.requests) == 1 + slept // 8


async def test_a_token_endpoint_that_turns_away_is_waited_out():
    api = ScriptedAPI(DONE)
    api.token_steps = [*refusals(2, 65)]
    async with api.client() as emporix:
        report = await emporix.product.products.import_all([{"id": "a"}])
    assert dict(report.counts) == {"created": 1}
    assert sum(api.clock.slept) >= 130


async def test_a_token_endpoint_that_turns_away_for_too_long_ends_the_import():
    api = ScriptedAPI(DONE)
    api.token_steps = [*refusals(9, 901)]
    async with api.client() as emporix:
        with pytest.raises(TokenError) as raised:
            await emporix.product.products.import_all([{"id": "a"}])
    assert "max_wait is 900 s" in raised.value.__notes__[0]


def turned_away_entries(request: Request, body: bytes | None) -> Reply:
    return Reply([{"index": 0, "id": "p-0", "code": 429}], 207, {"retry-after": "30"})


async def test_entries_that_are_turned_away_are_waited_for_and_cost_no_attempt():
    answers = [turned_away_entries] * 5

    def handler(request: Request, body: bytes | None) -> Reply:
        return (answers.pop() if answers else multi_status)(request, body)

    sender = FakeSender(handler)
    began = sender.clock.now()
    (outcome,) = await imported(sender, rows(1))
    assert (outcome.action, outcome.attempts) == ("created", 1)
    assert sender.clock.now() - began >= 150


async def test_entries_that_are_turned_away_for_good_end_the_import_with_their_rows_unsent(tmp_path):
    journal = tmp_path / "run.sqlite"
    with pytest.raises(RateLimited, match="429"):
        await imported(FakeSender(turned_away_entries), rows(1), journal=journal, max_wait=100)
    assert noted(journal) == 0


async def test_a_row_turned_away_for_good_that_an_unanswered_request_may_have_done_is_in_doubt():
    found: list[Outcome] = []

    def handler(request: Request, body: bytes | None) -> Reply:
        for error in errors:
            raise error
        return turned_away_entries(request, body)

    async def run() -> None:
        async with Importer(FakeSender(handler), UPSERT, rows(1), path={}, max_wait=100) as outcomes:
            async for outcome in outcomes:
                found.append(outcome)  # noqa: PERF401 - what was seen before an error counts

    errors = iter([CallTimeout("read", **CALL)])
    with pytest.raises(RateLimited):
        await run()
    assert [outcome.action for outcome in found] == ["in_doubt"]
