"""Creations in batches: what the API may have carried out is never sent twice."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from emporix_api.operations import OPERATIONS
from emporix_api.types import Operation, Request
from emporix_async.bulk.answers import Outcome
from emporix_async.bulk.importer import Importer
from emporix_async.errors import MissingScope, NotFound, RateLimited, ServerError
from tests.fake_sender import FakeSender, Reply

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
    assert [(one.action, one.attempts) for one in outcomes] == [("created", 2), ("created", 2)]
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
