"""Imports: every row gets one outcome, and nothing is lost, doubled or left running."""

from __future__ import annotations

import asyncio
import io
import itertools
import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import anyio
import orjson
import pytest

from emporix_api.operations import OPERATIONS
from emporix_api.types import Bulk, Operation, Request
from emporix_async.bulk.answers import Outcome
from emporix_async.bulk.importer import Importer
from emporix_async.bulk.plan import ImportPlan
from emporix_async.bulk.report import FAILURES_KEPT, ImportReport, import_all
from emporix_async.data.sources import read_rows
from emporix_async.errors import (
    BadRequest,
    CallBudgetExceeded,
    CallTimeout,
    ConnectionFailed,
    DecodeError,
    Forbidden,
    InvalidCall,
    NotFound,
    PayloadTooLarge,
    ScopeError,
    ServerError,
    TokenError,
    Unauthorized,
)
from emporix_async.options import CallOptions
from tests.fake_sender import FakeCall, FakeSender, Reply

CALL = {"method": "PUT", "path": "/products/bulk"}
TIMEOUT = CallTimeout("read", **CALL)
REFUSED = ConnectionFailed("refused", sent=False, **CALL)


def operation(method: str = "PUT", *, bulk: Bulk | None = None, path: str = "/product/{tenant}/products/bulk", **more):
    return Operation(
        "product.products.upsert_many", "product", "products", "upsert_many", "x", method, path,
        bulk=bulk, idempotent=method != "POST", key_field="id", **more,
    )  # fmt: skip


UPSERT = operation(bulk=Bulk("multi_status", 200))
CREATE = operation("POST", bulk=Bulk("multi_status", 200))
SINGLE = operation(path="/customer-management/{tenant}/locations/{locationId}", statuses=(201, 204))


def rows(count: int) -> list[dict[str, Any]]:
    return [{"id": f"p-{n}", "name": n} for n in range(count)]


def ids(body: bytes | None) -> list[str]:
    return [item.get("id") for item in orjson.loads(body)]


def entries(body: bytes | None, code: Callable[[str], int] = lambda key: 201) -> list[dict[str, Any]]:
    return [{"index": index, "id": key, "code": code(key)} for index, key in enumerate(ids(body))]


def multi_status(request: Request, body: bytes | None) -> Reply:
    return Reply(entries(body), 207)


async def outcomes_of(handler, source, kind: Operation = UPSERT, *, concurrency: int = 4, **options):
    sender = FakeSender(handler, concurrency=concurrency)
    options = {"path": {}, "chance": lambda: 0.5, **options}
    async with Importer(sender, kind, source, **options) as outcomes:
        found = [outcome async for outcome in outcomes]
    assert sender.in_flight == 0
    assert others() == 0
    return sorted(found, key=lambda outcome: outcome.index), sender


async def keys_into(seen: list[str | None], importer: Importer) -> None:
    async with importer as outcomes:
        async for outcome in outcomes:
            seen.append(outcome.key)  # noqa: PERF401 - what was seen before an error counts


def actions(outcomes: list[Outcome]) -> list[str]:
    return [outcome.action for outcome in outcomes]


def others() -> int:
    return sum("emporix" in str(task.name) for task in anyio.get_running_tasks())


async def test_every_row_gets_the_outcome_of_its_entry():
    def handler(request: Request, body: bytes | None) -> Reply:
        return Reply(list(reversed(entries(body, lambda key: 204 if key == "p-1" else 201))), 207)

    outcomes, sender = await outcomes_of(handler, rows(3))
    assert [(o.index, o.key, o.action, o.attempts, o.error) for o in outcomes] == [
        (0, "p-0", "created", 1, None),
        (1, "p-1", "updated", 1, None),
        (2, "p-2", "created", 1, None),
    ]
    assert [orjson.loads(body) for body in sender.bodies] == [rows(3)]
    assert outcomes[1].row == {"id": "p-1", "name": 1}


async def test_the_error_of_an_entry_repeats_no_secret_of_its_row():
    def handler(request: Request, body: bytes | None) -> Reply:
        return Reply([{"index": 0, "id": "c-1", "code": 400, "message": "Passw0rd! is too short"}], 207)

    outcomes, _ = await outcomes_of(handler, [{"id": "c-1", "password": "Passw0rd!"}])
    assert outcomes[0].error.message == "[redacted] is too short"


async def test_batches_keep_to_the_limit_of_the_operation_and_of_the_caller():
    _, sender = await outcomes_of(multi_status, rows(450), batch_items=1000)
    assert sorted(len(ids(body)) for body in sender.bodies) == [50, 200, 200]
    _, sender = await outcomes_of(multi_status, rows(5), batch_items=2)
    assert sorted(len(ids(body)) for body in sender.bodies) == [1, 2, 2]


async def test_no_body_is_longer_than_allowed_and_a_row_that_is_fails_by_itself():
    source = [{"id": "long", "name": "x" * 200}, *rows(20)]
    outcomes, sender = await outcomes_of(multi_status, source, batch_bytes=100)
    assert actions(outcomes) == ["failed"] + ["created"] * 20
    assert isinstance(outcomes[0].error, InvalidCall)
    assert outcomes[0].attempts == 0
    assert max(len(body) for body in sender.bodies) <= 100


async def test_a_plain_success_is_that_of_every_item_unless_it_has_entries():
    kind = operation("DELETE", bulk=Bulk("plain", 200), statuses=(204,))
    outcomes, sender = await outcomes_of(lambda request, body: Reply(None, 204), ["a", "b"], kind)
    assert [(o.key, o.action) for o in outcomes] == [("a", "deleted"), ("b", "deleted")]
    assert sender.bodies == [b'["a","b"]']
    kind = operation("POST", bulk=Bulk("plain", 200))
    body = [{"index": 0, "status": 201, "id": "1"}, {"index": 1, "status": 400, "errorMessage": "no"}]
    outcomes, _ = await outcomes_of(lambda request, _: Reply(body), rows(2), kind)
    assert actions(outcomes) == ["created", "failed"]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
async def test_an_undocumented_success_says_nothing_of_the_rows_of_a_plain_batch(method):
    kind = operation(method, bulk=Bulk("plain", 200), statuses=(207,))
    outcomes, _ = await outcomes_of(lambda request, body: Reply(None, 200), rows(2), kind)
    assert actions(outcomes) == ["in_doubt", "in_doubt"]


@pytest.mark.parametrize("status", [500, 503])
@pytest.mark.parametrize("method", ["PUT", "DELETE"])
@pytest.mark.parametrize("inside", [True, False])
async def test_a_row_that_ends_with_a_5xx_is_in_doubt_and_one_refused_after_it_failed(status, method, inside):
    def broken(body: bytes | None) -> Reply:
        if inside:
            return Reply(entries(body, lambda key: status), 207)
        raise ServerError(status=status, **CALL)

    kind = operation(method, bulk=Bulk("multi_status", 200))
    outcomes, _ = await outcomes_of(lambda request, body: broken(body), rows(2), kind)
    assert actions(outcomes) == ["in_doubt", "in_doubt"]
    later = iter([broken, lambda body: Reply(entries(body, lambda key: 400), 207)])
    outcomes, _ = await outcomes_of(lambda request, body: next(later)(body), rows(2), kind)
    assert actions(outcomes) == ["failed", "failed"]


async def test_availabilities_of_one_product_at_several_sites_share_a_request():
    kind = Operation(
        "availability.availabilities.upsert_many", "availability", "availabilities", "upsert_many", "x", "PUT",
        "/availability/{tenant}/availability/bulk",
        bulk=Bulk("multi_status", 200), idempotent=True, key_field="productId",
    )  # fmt: skip
    source = [{"productId": "p", "site": "a"}, {"productId": "p", "site": "b"}, {"productId": "p", "site": "a"}]
    outcomes, sender = await outcomes_of(multi_status, source, kind)
    assert [o.key for o in outcomes] == ["a:p", "b:p", "a:p"]
    assert [len(orjson.loads(body)) for body in sender.bodies] == [2, 1]


async def test_a_success_without_entries_is_in_doubt_where_entries_are_documented():
    outcomes, _ = await outcomes_of(lambda request, body: Reply(None, 200), rows(2), CREATE)
    assert actions(outcomes) == ["in_doubt", "in_doubt"]
    assert isinstance(outcomes[0].error, DecodeError)


async def test_a_row_that_cannot_be_sent_fails_and_the_others_go_on():
    outcomes, sender = await outcomes_of(multi_status, [{"id": "a", "bad": object()}, None, *rows(1)])
    assert actions(outcomes) == ["failed", "failed", "created"]
    assert outcomes[0].key == "a"
    assert len(sender.requests) == 1


async def test_only_items_that_failed_in_passing_are_sent_again():
    answers = iter([lambda key: {"p-0": 503, "p-1": 429, "p-2": 400}.get(key, 201), lambda key: 201])
    outcomes, sender = await outcomes_of(lambda request, body: Reply(entries(body, next(answers)), 207), rows(4))
    assert [(o.action, o.attempts) for o in outcomes] == [
        ("created", 2), ("created", 1), ("failed", 1), ("created", 1),
    ]  # fmt: skip
    assert [ids(body) for body in sender.bodies] == [["p-0", "p-1", "p-2", "p-3"], ["p-0", "p-1"]]
    assert isinstance(outcomes[2].error, BadRequest)
    # One that was turned away is no attempt at its row, and waited for.
    assert sender.clock.slept == [pytest.approx(1.0)]


async def test_attempts_are_bounded_and_their_waits_grow():
    outcomes, sender = await outcomes_of(
        lambda request, body: Reply(entries(body, lambda key: 503), 207), rows(1), max_attempts=4
    )
    assert [(o.action, o.attempts) for o in outcomes] == [("in_doubt", 4)]
    assert isinstance(outcomes[0].error, ServerError)
    assert outcomes[0].error.attempts == 4
    assert sender.clock.slept == [0.25, 0.5, 1.0]


async def test_items_that_the_answer_leaves_out_are_sent_again_where_that_does_no_harm():
    answers = iter([[{"index": 0, "code": 201}], [{"index": 0, "code": 201}]])
    outcomes, sender = await outcomes_of(lambda request, body: Reply(next(answers), 207), rows(2))
    assert [(o.action, o.attempts) for o in outcomes] == [("created", 1), ("created", 2)]
    outcomes, sender = await outcomes_of(lambda request, body: Reply([{"index": 0, "code": 201}], 207), rows(2), CREATE)
    assert actions(outcomes) == ["created", "in_doubt"]
    assert len(sender.requests) == 1


async def test_a_conflict_after_an_answer_that_was_lost_is_in_doubt():
    answers = iter([TIMEOUT, Reply([{"index": 0, "id": "p-0", "code": 409}], 207)])

    def handler(request: Request, body: bytes | None) -> Reply:
        answer = next(answers)
        if isinstance(answer, Exception):
            raise answer
        return answer

    outcomes, _ = await outcomes_of(handler, rows(1))
    assert actions(outcomes) == ["in_doubt"]


async def test_what_times_out_to_the_end_is_in_doubt_and_a_creation_is_not_sent_again():
    outcomes, sender = await outcomes_of(raising(TIMEOUT), rows(2), CREATE)
    assert actions(outcomes) == ["in_doubt", "in_doubt"]
    assert outcomes[0].error is TIMEOUT
    assert len(sender.requests) == 1
    outcomes, sender = await outcomes_of(raising(TIMEOUT), rows(2))
    assert actions(outcomes) == ["in_doubt", "in_doubt"]
    assert len(sender.requests) == 3


async def test_a_request_that_never_left_fails_and_may_be_sent_again():
    def handler(request: Request, body: bytes | None) -> Reply:
        if b"p-0" in body:
            raise REFUSED
        return multi_status(request, body)

    outcomes, _ = await outcomes_of(handler, rows(40), CREATE, batch_items=1)
    assert [(o.action, o.attempts) for o in outcomes[:2]] == [("failed", 3), ("created", 1)]


@pytest.mark.parametrize("max_attempts", [1, 3])
async def test_an_api_that_cannot_be_reached_stops_the_import_instead_of_failing_its_rows(max_attempts):
    reached = 20

    def handler(request: Request, body: bytes | None) -> Reply:
        nonlocal left
        left -= 1
        if left < 0:
            raise REFUSED
        return multi_status(request, body)

    left = reached
    sender = FakeSender(handler)
    seen: list[str | None] = []
    importer = Importer(sender, UPSERT, rows(30_000), path={}, batch_items=10, max_attempts=max_attempts)
    with pytest.raises(ConnectionFailed, match="refused"):
        await keys_into(seen, importer)
    assert 10 * reached <= len(seen) <= 10 * (reached + 2)
    assert len(sender.requests) <= reached + 4 * 3


@pytest.mark.parametrize("options", [{"path": {"a": 1}}, {"path": {}, "headers": {"host": "a"}}])
def test_parameters_that_the_operation_cannot_take_are_refused_before_a_row_is_read(options):
    with pytest.raises(InvalidCall, match=UPSERT.key):
        Importer(FakeSender(multi_status), UPSERT, [], **options)


async def test_throttling_lowers_the_number_of_requests_in_flight():
    answers = iter([429] * 4 + [201] * 100)
    sender = FakeSender(lambda request, body: Reply(entries(body, lambda key: next(answers)), 207), concurrency=16)
    importer = Importer(sender, UPSERT, rows(30), path={}, batch_items=1, chance=lambda: 0.5)
    async with importer as outcomes:
        found = [outcome.action async for outcome in outcomes]
    assert found == ["created"] * 30
    assert sender.most_in_flight < 10


@pytest.mark.parametrize("kind", [BadRequest, PayloadTooLarge])
async def test_a_batch_refused_for_one_row_is_split_until_that_row_is_found(kind):
    def handler(request: Request, body: bytes | None) -> Reply:
        if "p-13" in ids(body):
            raise kind(status={BadRequest: 400, PayloadTooLarge: 413}[kind], **CALL)
        return multi_status(request, body)

    outcomes, sender = await outcomes_of(handler, rows(64))
    assert [o.key for o in outcomes if o.action != "created"] == ["p-13"]
    assert {o.attempts for o in outcomes} == {1}
    assert len(sender.requests) == 1 + 2 * 6


async def test_a_batch_of_bad_rows_is_split_no_further_than_to_the_rows():
    outcomes, sender = await outcomes_of(raising(BadRequest(status=400, **CALL)), rows(8))
    assert actions(outcomes) == ["failed"] * 8
    assert len(sender.requests) == 15


@pytest.mark.parametrize(
    "error",
    [
        Unauthorized(status=401, **CALL),
        Forbidden(status=403, **CALL),
        ScopeError(operation="a", scopes_wanted=["s"], scopes_held=[], client_ids=["c"]),
        InvalidCall("a path parameter is missing"),
    ],
)
async def test_what_every_request_would_suffer_stops_the_import_as_itself(error):
    sender = FakeSender(raising(error))
    with pytest.raises(type(error)) as raised:
        await keys_into([], Importer(sender, UPSERT, rows(100_000), path={}))
    assert raised.value is error
    assert len(sender.requests) <= 2 * sender.concurrency
    assert sender.in_flight == 0


async def test_outcomes_of_what_is_in_flight_come_before_the_error():
    def handler(request: Request, body: bytes | None) -> Reply:
        if "p-0" in ids(body):
            raise Unauthorized(status=401, **CALL)
        return multi_status(request, body)

    seen: list[str | None] = []
    with pytest.raises(Unauthorized):
        await keys_into(seen, Importer(FakeSender(handler, concurrency=2), UPSERT, rows(4), path={}, batch_items=1))
    assert "p-1" in seen


async def test_an_error_of_the_source_comes_as_itself_after_the_rows_before_it():
    closed = []

    async def source():
        try:
            for row in rows(3):
                yield row
            raise OSError("the file ends here")
        finally:
            closed.append(True)

    seen: list[str | None] = []
    with pytest.raises(OSError, match="ends here"):
        await keys_into(seen, Importer(FakeSender(multi_status), UPSERT, source(), path={}))
    assert seen == ["p-0", "p-1", "p-2"]
    assert closed


async def test_an_unexpected_error_of_the_client_comes_as_itself():
    with pytest.raises(ZeroDivisionError):
        await outcomes_of(raising(ZeroDivisionError()), rows(10))


async def test_two_requests_with_one_key_are_never_in_flight_together_and_keep_their_order():
    held: Counter[str] = Counter()
    arrived: dict[str, list[int]] = {}

    class Watched(FakeSender):
        async def response(self, request, *, operation=None, content=None, **_):
            keys = ids(content)
            held.update(keys)
            assert max(held.values()) == 1
            for row in orjson.loads(content):
                arrived.setdefault(row["id"], []).append(row["turn"])
            try:
                return await super().response(request, operation=operation, content=content)
            finally:
                held.subtract(keys)

    chance = random.Random(3)
    source = [{"id": f"k{chance.randrange(30)}", "turn": turn} for turn in range(600)]
    sender = Watched(multi_status, concurrency=8)
    async with Importer(sender, UPSERT, source, path={}, batch_items=4) as outcomes:
        assert len([outcome async for outcome in outcomes]) == 600
    assert all(turns == sorted(turns) for turns in arrived.values())
    assert sender.most_in_flight > 1


@pytest.mark.parametrize(("own", "asked", "expected"), [(7, None, 7), (7, 2, 2), (2, 5, 5)])
async def test_as_many_requests_are_in_flight_as_asked(own, asked, expected):
    sender = FakeSender(multi_status, concurrency=own, turns=20)
    async with Importer(sender, UPSERT, rows(100), path={}, batch_items=1, concurrency=asked) as outcomes:
        assert len([outcome async for outcome in outcomes]) == 100
    assert sender.most_in_flight == expected


async def test_rows_are_read_only_as_outcomes_are_consumed():
    read = []

    def source():
        for row in rows(10_000):
            read.append(row["id"])
            yield row

    sender = FakeSender(multi_status, concurrency=3)
    async with Importer(sender, UPSERT, source(), path={}, batch_items=10) as outcomes:
        await anyio.wait_all_tasks_blocked()
        # Three batches wait to hand over their outcomes, one for a slot.
        assert len(read) == 40
        for _ in range(10):
            await anext(outcomes)
        await anyio.wait_all_tasks_blocked()
        assert len(read) <= 50
    assert sender.in_flight == 0


async def test_leaving_by_break_ends_what_is_in_flight_and_closes_the_source():
    closed = []

    async def source():
        try:
            for row in rows(1000):
                yield row
        finally:
            closed.append(True)

    sender = FakeSender(multi_status)
    sender.blocks = lambda request: len(sender.requests) > 2
    async with Importer(sender, UPSERT, source(), path={}, batch_items=1) as outcomes:
        async for _ in outcomes:
            break
        await anyio.wait_all_tasks_blocked()
        assert sender.in_flight == 4 - 1  # one slot is held by the outcome that nobody takes
    assert sender.in_flight == 0
    assert sender.cancelled == 3
    assert closed
    assert others() == 0


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_no_outcome_is_lost_where_a_task_that_waits_for_one_is_cancelled_natively(anyio_backend):
    sender = FakeSender(multi_status, concurrency=2, turns=3)
    seen: list[int] = []
    async with Importer(sender, UPSERT, rows(500), path={}, batch_items=1) as outcomes:
        for turns in itertools.count():
            waits = asyncio.ensure_future(anext(outcomes))
            for _ in range(turns % 12):
                await asyncio.sleep(0)
            waits.cancel()  # which does nothing to one that has ended
            try:
                seen.append((await waits).index)
            except asyncio.CancelledError:
                continue
            except StopAsyncIteration:
                break
    assert sorted(seen) == list(range(500))


async def test_no_outcome_is_lost_where_waiting_for_one_is_cancelled():
    sender = FakeSender(multi_status, concurrency=2, turns=3)
    seen: list[int] = []
    async with Importer(sender, UPSERT, rows(200), path={}, batch_items=1) as outcomes:
        for turns in itertools.count():
            before, ended = len(seen), await cancelled_after(turns % 12, outcomes, seen)
            assert len(seen) <= before + 1
            if ended:
                break
    assert sorted(seen) == list(range(200))


async def cancelled_after(turns: int, outcomes: Any, seen: list[int]) -> bool:
    """Wait for one outcome for so many turns of the event loop; return whether there are no more."""
    ended = False

    async def one() -> None:
        nonlocal ended
        try:
            seen.append((await anext(outcomes)).index)
        except StopAsyncIteration:
            ended = True

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(one)
        for _ in range(turns):
            await anyio.lowlevel.checkpoint()
        tasks.cancel_scope.cancel()
    return ended


async def test_two_tasks_share_the_outcomes_of_one_import():
    seen: list[int] = []

    async def consume(outcomes: Any) -> None:
        async for outcome in outcomes:
            seen.append(outcome.index)  # noqa: PERF401 - by two tasks

    importer = Importer(FakeSender(multi_status), UPSERT, rows(50), path={}, batch_items=1)
    async with importer as outcomes, anyio.create_task_group() as tasks:
        tasks.start_soon(consume, outcomes)
        tasks.start_soon(consume, outcomes)
    assert sorted(seen) == list(range(50))


async def test_cancelling_ends_what_is_in_flight():
    sender = FakeSender(multi_status)
    sender.blocks = lambda request: True

    async with anyio.create_task_group() as group:
        group.start_soon(keys_into, [], Importer(sender, UPSERT, rows(1000), path={}, batch_items=1))
        await anyio.wait_all_tasks_blocked()
        assert sender.in_flight == 4
        group.cancel_scope.cancel()
    assert sender.in_flight == 0
    assert others() == 0


async def test_an_error_of_the_consumer_comes_out_as_itself():
    async def consume() -> None:
        async with Importer(FakeSender(multi_status), UPSERT, rows(1000), path={}) as outcomes:
            async for _ in outcomes:
                raise KeyError

    with pytest.raises(KeyError):
        await consume()


async def test_a_batch_that_is_full_does_not_wait_for_another_row():
    send, receive = anyio.create_memory_object_stream[dict[str, Any]](10)
    async with send, receive, Importer(FakeSender(multi_status), UPSERT, receive, path={}, batch_items=2) as outcomes:
        for row in rows(2):
            await send.send(row)
        assert {(await anext(outcomes)).key, (await anext(outcomes)).key} == {"p-0", "p-1"}


async def test_nothing_to_import_sends_nothing():
    outcomes, sender = await outcomes_of(multi_status, [])
    assert outcomes == []
    assert sender.requests == []


@pytest.mark.parametrize(
    "source",
    [
        "products.jsonl",
        b"[]",
        {"id": "a"},
        io.StringIO("{}"),
        io.BytesIO(),
        None,
        3,
        SimpleNamespace(columns=["id"]),
        Path("a.jsonl"),
    ],
)
async def test_a_source_that_is_no_iterable_of_rows_is_refused(source):
    with pytest.raises(InvalidCall, match="rows are an iterable of models or mappings, not an object of type"):
        Importer(FakeSender(multi_status), UPSERT, source, path={})


async def test_a_file_whose_rows_were_read_is_not_imported_as_empty(tmp_path):
    path = tmp_path / "rows.jsonl"
    path.write_bytes(b'{"id": "a"}\n')
    source = read_rows(path)
    assert len(await outcomes_of(multi_status, source)) == 2
    with pytest.raises(InvalidCall, match=r"the rows of .*rows\.jsonl are read once"):
        await outcomes_of(multi_status, source)


async def test_a_journal_that_is_no_path_is_refused():
    with pytest.raises(InvalidCall, match="a journal is given by its path"):
        Importer(FakeSender(multi_status), UPSERT, [], path={}, journal=io.BytesIO())


async def test_an_importer_is_entered_once():
    importer = Importer(FakeSender(multi_status), UPSERT, [], path={})
    async with importer:
        pass
    with pytest.raises(InvalidCall, match="once"):
        async with importer:
            pass


@pytest.mark.parametrize("name", ["concurrency", "batch_items", "batch_bytes", "max_attempts"])
def test_options_below_one_are_refused(name):
    with pytest.raises(InvalidCall, match=name):
        Importer(FakeSender(multi_status), UPSERT, [], path={}, **{name: 0})


async def test_without_a_bulk_operation_each_row_is_a_request_that_its_key_names():
    def handler(request: Request, body: bytes | None) -> Reply:
        return Reply(None, 201 if request.path["locationId"] == "l-1" else 204)

    outcomes, sender = await outcomes_of(handler, [{"id": "l-1"}, {"id": "l-2", "name": "x"}], SINGLE)
    assert [(o.key, o.action) for o in outcomes] == [("l-1", "created"), ("l-2", "updated")]
    assert {(r.path["locationId"], body) for r, body in zip(sender.requests, sender.bodies, strict=True)} == {
        ("l-1", b'{"id":"l-1"}'),
        ("l-2", b'{"id":"l-2","name":"x"}'),
    }


@pytest.mark.parametrize(
    ("row", "options", "expected"),
    [
        ({"code": "c", "id": "i"}, {"key": "code"}, "c"),
        ({"id": "i", "locationId": "l"}, {}, "i"),
        ({"locationId": "l"}, {}, "l"),
    ],
)
async def test_the_row_names_its_own_path(row, options, expected):
    _, sender = await outcomes_of(lambda request, body: Reply(None, 204), [row], SINGLE, **options)
    assert sender.requests[0].path == {"locationId": expected}


async def test_a_row_that_nothing_names_or_whose_key_cannot_stand_in_a_path_fails_alone():
    outcomes, sender = await outcomes_of(lambda request, body: Reply(None, 204), [{"name": "x"}, {"id": "l"}], SINGLE)
    assert actions(outcomes) == ["failed", "updated"]
    assert sender.requests[0].path == {"locationId": "l"}

    def handler(request: Request, body: bytes | None) -> Reply:
        if request.path["locationId"] == "..":
            raise InvalidCall("the path parameter cannot be '..'")
        return Reply(None, 204)

    outcomes, _ = await outcomes_of(handler, [{"id": ".."}, {"id": "l"}], SINGLE)
    assert actions(outcomes) == ["failed", "updated"]


async def test_a_created_item_is_named_by_the_answer():
    kind = operation("POST", path="/customer-management/{tenant}/locations", statuses=(201,))
    outcomes, _ = await outcomes_of(lambda request, body: Reply({"id": "new"}, 201), [{"name": "x"}], kind)
    assert [(o.key, o.action) for o in outcomes] == [("new", "created")]


async def test_a_single_deletion_has_no_body():
    kind = operation("DELETE", path="/customer-management/{tenant}/locations/{locationId}", statuses=(204,))
    outcomes, sender = await outcomes_of(lambda request, body: Reply(None, 204), [{"id": "l"}], kind)
    assert (actions(outcomes), sender.bodies) == (["deleted"], [None])


async def test_a_single_row_that_is_refused_fails_by_itself():
    outcomes, _ = await outcomes_of(raising(NotFound(status=404, **CALL)), rows(2), SINGLE)
    assert actions(outcomes) == ["failed", "failed"]


async def test_parameters_of_all_requests_are_sent_with_each():
    _, sender = await outcomes_of(
        multi_status, rows(2), batch_items=1, query={"partial": True}, headers={"Content-Language": "*"}
    )
    assert {(str(r.query), str(r.headers)) for r in sender.requests} == {
        ("{'partial': True}", "{'Content-Language': '*'}")
    }


@pytest.mark.parametrize("later", [False, True])
async def test_the_error_of_a_source_says_what_became_of_the_rows_before_it(later, tmp_path):
    def source():
        yield from rows(3)
        raise OSError("the file ends here")

    async def slow_source():
        for row in source():
            yield row

    async def run(given: Any) -> ImportReport:
        sender = FakeSender(lambda request, body: Reply(entries(body, lambda key: 400 if key == "p-2" else 201), 207))
        return await import_all(sender, UPSERT, given, path={}, journal=tmp_path / "run.sqlite")

    with pytest.raises(OSError, match="ends here") as caught:
        await run(slow_source() if later else source())
    (note,) = caught.value.__notes__
    assert note.startswith("before that: 3 rows in ")
    assert note.endswith(" s: 2 succeeded (2 created), 1 failed, 0 in doubt")
    assert str(await run(rows(4))).endswith("1 succeeded (1 created), 1 failed, 0 in doubt, 2 done before")


async def test_a_report_counts_everything_and_keeps_a_bounded_number_of_failures():
    sender = FakeSender(lambda request, body: Reply(entries(body, lambda key: 400 if key == "p-2" else 201), 207))
    report = await import_all(sender, UPSERT, rows(5), path={})
    assert (report.total, report.succeeded, report.failed, report.in_doubt) == (5, 4, 1, 0)
    assert [failure.key for failure in report.failures] == ["p-2"]
    assert report.seconds == 0
    sender = FakeSender(lambda request, body: Reply(entries(body, lambda key: 400), 207))
    report = await import_all(sender, UPSERT, rows(FAILURES_KEPT + 300), path={})
    assert report.failed == FAILURES_KEPT + 300
    assert len(report.failures) == FAILURES_KEPT


def test_a_report_is_one_line():
    report = ImportReport({"created": 3, "updated": 1, "failed": 2, "in_doubt": 1}, 1.25)
    assert str(report) == ("7 rows in 1.2 s: 4 succeeded (3 created, 1 updated), 2 failed, 1 in doubt")


def raising(error: Exception) -> Callable[[Request, bytes | None], Reply]:
    def handler(request: Request, body: bytes | None) -> Reply:
        raise error

    return handler


def test_a_plan_reads_and_cuts_rows_without_an_import():
    plan = ImportPlan(FakeSender(multi_status), UPSERT, path={}, batch_items=2)
    items = [plan.reader.read(index, row) for index, row in enumerate(rows(3))]
    assert [item.key for item in items] == ["p-0", "p-1", "p-2"]
    assert [len(batch) for item in items if (batch := plan.batcher.add(item))] == [2]
    assert plan.batcher.pending == 1
    with pytest.raises(InvalidCall, match="batch_items"):
        ImportPlan(FakeSender(multi_status), UPSERT, path={}, batch_items=0)


@pytest.mark.parametrize(
    ("given", "set_by", "sent"),
    [
        ({}, {}, [("*", ["a", "b"]), (None, ["c", "d"]), ("*", ["e"])]),
        ({"content-language": "en"}, {}, [("en", ["a", "b", "c", "d", "e"])]),
        ({}, {"Content-Language": "de"}, [(None, ["a", "b", "c", "d", "e"])]),
    ],
)
async def test_texts_by_language_are_announced_unless_a_header_is_given(
    given: dict[str, object], set_by: dict[str, object], sent: list[Any]
):
    chair = {"en": "Chair"}
    source = [
        {"id": "a", "name": chair}, {"id": "b"}, {"id": "c", "name": "Chair"}, {"id": "d"}, {"id": "e", "name": chair},
    ]  # fmt: skip
    sender = FakeSender(multi_status)
    sender.options = CallOptions(headers=set_by)
    upsert = OPERATIONS["product.products.upsert_many"]
    report = await import_all(sender, upsert, source, path={}, headers=given, concurrency=1)
    assert report.succeeded == 5
    found = [
        (next(iter(request.headers.values()), None), [row["id"] for row in orjson.loads(body or b"")])
        for request, body in zip(sender.requests, sender.bodies, strict=True)
    ]
    assert found == sent


async def test_a_single_row_with_texts_by_language_is_announced_too():
    sender = FakeSender(lambda request, body: Reply(None, 204))
    source = [{"id": "a", "name": {"en": "Sale"}}, {"id": "b", "name": "Sale"}]
    await import_all(sender, OPERATIONS["price.price_lists.upsert"], source, path={}, concurrency=1)
    assert [request.headers for request in sender.requests] == [{"Content-Language": "*"}, {}]


async def test_requests_are_all_that_were_sent_those_within_a_call_too():
    def answer(request: Request, body: bytes | None) -> Reply:
        [key] = ids(body)
        if key == "p-0":
            return Reply(entries(body), 207, call=FakeCall(attempts=3))
        if key == "p-1":
            raise BadRequest("no", status=400, method="PUT", path="/", attempts=2, operation=UPSERT.key)
        raise CallBudgetExceeded(method="PUT", path="/", attempts=0, operation=UPSERT.key)

    sender = FakeSender(answer)
    importer = Importer(sender, UPSERT, rows(3), path={}, batch_items=1, concurrency=1)
    with pytest.raises(CallBudgetExceeded):
        await keys_into([], importer)
    assert importer.requests == 5


async def test_a_request_for_a_token_is_none_of_an_import():
    def answer(request: Request, body: bytes | None) -> Reply:
        raise TokenError("no", status=401, method="POST", path="/oauth/token", attempts=1, operation="oauth.token")

    importer = Importer(FakeSender(answer), UPSERT, rows(1), path={})
    with pytest.raises(TokenError):
        await keys_into([], importer)
    assert importer.requests == 0
