"""Creations in batches: what the API may have carried out is never sent twice."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from emporix_api.operations import OPERATIONS
from emporix_api.types import Operation, Request
from emporix_async.bulk.answers import Outcome
from emporix_async.bulk.importer import Importer
from emporix_async.errors import (
    APIStatusError,
    BadRequest,
    CallBudgetExceeded,
    CallTimeout,
    ConnectionFailed,
    DecodeError,
    EmporixError,
    Forbidden,
    InvalidCall,
    MissingScope,
    NotFound,
    RateLimited,
    ScopeError,
    ServerError,
    TokenError,
    Unauthorized,
    WrongTokenKind,
)
from tests.fake_sender import FakeCall, FakeSender, Reply

# They create without a key of the caller's choice, so that nothing can be looked up.
WITHOUT_KEYS = [OPERATIONS["customer.profiles.import_many"], OPERATIONS["category.categories.create_many_assignments"]]
PRODUCTS = OPERATIONS["product.products.create_many"]
PATHS: dict[str, dict[str, object]] = {"category": {"categoryId": "c-1"}}
ROWS = [{"contactEmail": f"{name}@shop.test", "ref": {"id": name}} for name in "ab"]


async def imported(handler: Any, operation: Operation, rows: list[dict[str, Any]]) -> tuple[list[Outcome], FakeSender]:
    sender = FakeSender(handler)
    sender.table = dict(OPERATIONS)
    importer = Importer(sender, operation, rows, path=PATHS.get(operation.service, {}), chance=lambda: 0.5)
    async with importer as outcomes:
        return sorted([outcome async for outcome in outcomes], key=lambda outcome: outcome.index), sender


@pytest.mark.parametrize("operation", WITHOUT_KEYS, ids=lambda one: one.key)
@pytest.mark.parametrize("code", [429, 500, 501, 502, 503, 504, 507, 599])
async def test_an_entry_that_may_have_been_carried_out_is_in_doubt_and_not_sent_again(operation: Operation, code: int):
    entries = [{"index": 0, "code": 201}, {"index": 1, "code": code, "message": "no"}]
    outcomes, sender = await imported(lambda request, body: Reply(entries, 207), operation, ROWS)
    assert [(one.action, one.status, one.attempts) for one in outcomes] == [("created", 201, 1), ("in_doubt", code, 1)]
    assert isinstance(outcomes[1].error, RateLimited if code == 429 else ServerError)
    assert len(sender.requests) == 1


@pytest.mark.parametrize("operation", WITHOUT_KEYS, ids=lambda one: one.key)
async def test_an_entry_that_was_refused_fails(operation: Operation):
    entries = [{"index": 0, "code": 400}, {"index": 1, "code": 409}]
    outcomes, _ = await imported(lambda request, body: Reply(entries, 207), operation, ROWS)
    assert [one.action for one in outcomes] == ["failed", "failed"]


@pytest.mark.parametrize("operation", WITHOUT_KEYS, ids=lambda one: one.key)
async def test_a_request_that_was_throttled_as_a_whole_was_not_carried_out_and_is_sent_again(operation: Operation):
    refusals = [RateLimited(status=429, method="POST", path="/p")]

    def handler(request: Request, body: bytes | None) -> Reply:
        if refusals:
            raise refusals.pop()
        return Reply([{"index": 0, "code": 201}, {"index": 1, "code": 201}], 207)

    outcomes, sender = await imported(handler, operation, ROWS)
    assert [(one.action, one.attempts) for one in outcomes] == [("created", 1), ("created", 1)]
    assert len(sender.requests) == 2


@pytest.mark.parametrize("code", [429, 500, 503])
@pytest.mark.parametrize("there", [True, False])
async def test_an_entry_with_a_key_of_its_own_is_looked_up_before_it_is_sent_again(code, there):
    row = {"id": "p-1", "name": "Chair"}
    store = {"p-1": row} if there else {}
    sent: list[bytes] = []

    def handler(request: Request, body: bytes | None) -> Reply:
        if body is None:
            key = str(request.path["productId"])
            if key in store:
                return Reply(store[key])
            raise NotFound(status=404, method="GET", path="/p")
        sent.append(body)
        return Reply([{"index": 0, "id": "p-1", "code": code if len(sent) == 1 else 201}], 207)

    outcomes, _ = await imported(handler, PRODUCTS, [row])
    assert [one.action for one in outcomes] == ["created"]
    assert [orjson.loads(body) for body in sent] == [[row]] * (1 if there else 2)


async def test_a_key_that_may_create_and_not_read_leaves_a_lost_answer_in_doubt_and_imports_the_others():
    rows = [{"id": f"p-{number}", "name": "Chair"} for number in range(3)]

    def handler(request: Request, body: bytes | None) -> Reply:
        if body is None:
            refusal = {"status": 403, "method": "GET", "path": "/p", "operation": "product.products.get"}
            raise MissingScope(client_ids=("key-1",), scopes_wanted=("product.product_read_unpublished",), **refusal)
        entries = [item["id"] for item in orjson.loads(body)]
        return Reply(
            [{"index": index, "id": key, "code": 500 if key == "p-1" else 201} for index, key in enumerate(entries)],
            207,
        )

    outcomes, _ = await imported(handler, PRODUCTS, rows)
    assert {one.key: one.action for one in outcomes} == {"p-0": "created", "p-1": "in_doubt", "p-2": "created"}


LOST = CallTimeout("no response in time", method="POST", path="/p")
FACTS = {"status": 403, "method": "GET", "path": "/p/p-1"}
GET = "product.products.get"


def look_ups_that_raise(error: EmporixError) -> Any:
    """Answer creations, but once not that of p-0; raise `error` for look-ups."""
    lost = [LOST]

    def handler(request: Request, body: bytes | None) -> Reply:
        if body is None:
            raise error
        if lost and b"p-0" in body:
            raise lost.pop()
        return Reply([{"index": n, "id": row["id"], "code": 201} for n, row in enumerate(orjson.loads(body))], 207)

    return handler


@pytest.mark.parametrize(
    "error",
    [
        Forbidden(**FACTS),
        BadRequest(**FACTS | {"status": 400}),
        ServerError(**FACTS | {"status": 500}),
        ScopeError(operation=GET, scopes_wanted=["s"], scopes_held=[], client_ids=["c"]),
        WrongTokenKind(operation=GET, token_kinds=["customer"]),
        InvalidCall("the key cannot stand in a path"),
        DecodeError("the body is not JSON", status=200),
        CallTimeout("no response in time"),
    ],
    ids=lambda error: type(error).__name__,
)
async def test_a_row_whose_look_up_is_refused_is_in_doubt_for_that_reason_and_the_import_goes_on(error: EmporixError):
    rows = [{"id": f"p-{number}"} for number in range(202)]
    outcomes, _ = await imported(look_ups_that_raise(error), PRODUCTS, [{"id": "p-0"}, {"id": "p-0"}, *rows[1:]])
    assert [one.action for one in outcomes] == ["in_doubt"] + ["created"] * 202
    # No answer says so: that of the look-up is another request's. Files keep no more of an error than its text.
    assert outcomes[0].status is None
    assert str(outcomes[0].error) == f"{LOST}; looking it up: {error}"
    assert outcomes[0].error.__cause__ is error
    assert error.__cause__ is LOST


ENDS = [
    ConnectionFailed("refused", sent=False),
    CallBudgetExceeded(),
    TokenError("invalid_client", client_id="reader"),
    Unauthorized(**FACTS | {"status": 401}),
]


@pytest.mark.parametrize("error", ENDS, ids=lambda error: type(error).__name__)
async def test_what_ends_an_import_at_a_look_up_leaves_its_rows_in_doubt_and_looked_up_by_the_next_run(error, tmp_path):
    sender = FakeSender(look_ups_that_raise(error), concurrency=1)
    sender.table = dict(OPERATIONS)
    rows = [{"id": f"p-{number}"} for number in range(3)]
    options = {"path": {}, "journal": tmp_path / "run.sqlite"}
    seen: list[Outcome] = []

    async def run() -> None:
        async with Importer(sender, PRODUCTS, rows, **options) as outcomes:
            async for outcome in outcomes:
                seen.append(outcome)  # noqa: PERF401 - what was seen before an error counts

    with pytest.raises(type(error)):
        await run()
    assert [(one.key, one.action) for one in seen] == [("p-0", "in_doubt"), ("p-1", "in_doubt"), ("p-2", "in_doubt")]
    assert str(seen[0].error).startswith(str(LOST))
    if not isinstance(error, ConnectionFailed):
        assert len(sender.requests) == 2
        seen.clear()
        sender.handler = lambda request, body: Reply({"id": request.path["productId"]})
        await run()
        assert [one.action for one in seen] == ["created"] * 3


UPSERTS = [OPERATIONS["product.products.upsert_many"], OPERATIONS["customer_management.locations.upsert"]]
REFUSALS = [
    ServerError(status=503),
    ServerError(status=500),
    BadRequest(status=400),
    NotFound(status=404),
    ConnectionFailed("refused", sent=False),
]


@pytest.mark.parametrize("operation", UPSERTS, ids=lambda one: one.key)
@pytest.mark.parametrize("error", REFUSALS, ids=lambda error: str(getattr(error, "status", "unsent")))
@pytest.mark.parametrize("lost_within", ["an attempt of the import", "the attempts of the call"])
async def test_what_may_have_been_created_by_a_lost_attempt_is_in_doubt_whatever_later_ones_are_answered(
    operation: Operation, error: EmporixError, lost_within: str
):
    lost = [LOST]

    def handler(request: Request, body: bytes | None) -> Reply:
        if lost and lost_within == "an attempt of the import":
            raise lost.pop()
        if lost and isinstance(error, APIStatusError):
            lost.clear()
            facts = {"status": error.status, "unsure": True, "unanswered": True, "attempts": 2}
            raise type(error)(**facts)
        if lost:
            lost.clear()
            raise ConnectionFailed("refused", sent=True)
        raise error

    outcomes, _ = await imported(handler, operation, [{"id": "p-1", "name": "Chair"}])
    assert [one.action for one in outcomes] == ["in_doubt"]


@pytest.mark.parametrize("code", [400, 404, 409, 500, 503])
@pytest.mark.parametrize("lost_within", ["an attempt of the import", "the attempts of the call"])
async def test_an_entry_refused_after_a_lost_answer_is_in_doubt(code: int, lost_within: str):
    lost = [LOST]
    within_call = lost_within == "the attempts of the call"

    def handler(request: Request, body: bytes | None) -> Reply:
        if lost and not within_call:
            raise lost.pop()
        call = FakeCall(unsure=within_call, unanswered=within_call)
        return Reply([{"index": 0, "id": "p-1", "code": code}], 207, call=call)

    outcomes, _ = await imported(handler, UPSERTS[0], [{"id": "p-1"}])
    assert [(one.action, one.status) for one in outcomes] == [("in_doubt", code)]
    # Of the refusal alone, a file of failures would not say why the row is in doubt.
    assert str(outcomes[0].error).startswith("an earlier request got no answer; the last one: ")
    assert f"→ {code}" in str(outcomes[0].error)
    assert isinstance(outcomes[0].error.__cause__, APIStatusError)


async def test_a_creation_refused_after_a_lost_answer_is_in_doubt_though_it_was_not_there_in_between():
    lost = [LOST]

    def handler(request: Request, body: bytes | None) -> Reply:
        if body is None:
            raise NotFound(status=404, method="GET", path="/p")
        if lost:
            raise lost.pop()
        raise ServerError(status=503)

    outcomes, _ = await imported(handler, PRODUCTS, [{"id": "p-1"}])
    assert [one.action for one in outcomes] == ["in_doubt"]


async def test_a_creation_refused_after_a_lost_answer_fails_where_a_look_up_proves_that_it_is_not_there():
    answers: list[EmporixError] = [BadRequest(status=400), LOST]

    def handler(request: Request, body: bytes | None) -> Reply:
        raise NotFound(status=404, method="GET", path="/p") if body is None else answers.pop()

    outcomes, sender = await imported(handler, PRODUCTS, [{"id": "p-1"}])
    assert [(one.action, one.status, one.attempts) for one in outcomes] == [("failed", 400, 2)]
    assert len([body for body in sender.bodies if body is not None]) == 2


async def test_a_good_row_of_a_batch_that_was_lost_and_then_split_is_done_and_the_bad_one_in_doubt():
    first = [BadRequest(status=400, unsure=True, unanswered=True, attempts=2)]

    def handler(request: Request, body: bytes | None) -> Reply:
        if first:
            raise first.pop()
        if b"bad" in (body or b""):
            raise BadRequest(status=400)
        return Reply([{"index": 0, "id": "good", "code": 204}], 207)

    outcomes, _ = await imported(handler, UPSERTS[0], [{"id": "good"}, {"id": "bad"}])
    assert [one.action for one in outcomes] == ["updated", "in_doubt"]


async def test_rows_that_may_be_done_are_in_doubt_where_the_import_is_refused_before_they_are_told():
    answers: list[EmporixError] = [Unauthorized(status=401), LOST]

    def handler(request: Request, body: bytes | None) -> Reply:
        raise answers.pop()

    sender = FakeSender(handler)
    seen: list[Outcome] = []

    async def run() -> None:
        async with Importer(sender, UPSERTS[0], [{"id": "p-1"}, {"id": "p-2"}], path={}) as outcomes:
            async for outcome in outcomes:
                seen.append(outcome)  # noqa: PERF401 - what was seen before an error counts

    with pytest.raises(Unauthorized):
        await run()
    assert [(one.key, one.action, one.error) for one in seen] == [("p-1", "in_doubt", LOST), ("p-2", "in_doubt", LOST)]


async def test_both_reasons_of_a_row_in_doubt_are_in_the_journal_and_handed_out_by_the_next_run(tmp_path):
    sender = FakeSender(look_ups_that_raise(Forbidden(**FACTS)))
    sender.table = dict(OPERATIONS)
    for _ in range(2):
        async with Importer(sender, PRODUCTS, [{"id": "p-0"}], path={}, journal=tmp_path / "run.sqlite") as outcomes:
            (outcome,) = [outcome async for outcome in outcomes]
        assert (outcome.action, outcome.status) == ("in_doubt", None)
        assert str(LOST) in str(outcome.error)
        assert "→ 403" in str(outcome.error)


async def test_a_row_that_an_earlier_run_lost_and_that_cannot_be_looked_up_says_both(tmp_path):
    sender = FakeSender(look_ups_that_raise(Unauthorized(**FACTS | {"status": 401})))
    sender.table = dict(OPERATIONS)

    async def run() -> list[Outcome]:
        async with Importer(sender, PRODUCTS, [{"id": "p-0"}], path={}, journal=tmp_path / "run.sqlite") as outcomes:
            return [outcome async for outcome in outcomes]

    with pytest.raises(Unauthorized):
        await run()
    sender.handler = look_ups_that_raise(Forbidden(**FACTS))
    (outcome,) = await run()
    assert str(outcome.error).startswith("it was sent by an earlier run that ended before the answer; looking it up: ")


async def test_the_facts_of_an_answer_that_says_nothing_of_its_rows_are_read_once():
    reads = []

    class Counted(Reply):
        @property
        def content(self) -> bytes:
            reads.append(1)
            return orjson.dumps([{"id": str(number), "message": "received"} for number in range(200)])

    rows = [{"contactEmail": f"{number}@shop.test"} for number in range(200)]
    outcomes, _ = await imported(lambda request, body: Counted(status=207), WITHOUT_KEYS[0], rows)
    assert {one.action for one in outcomes} == {"in_doubt"}
    assert all(isinstance(one.error, DecodeError) for one in outcomes)
    assert len(reads) < 10
