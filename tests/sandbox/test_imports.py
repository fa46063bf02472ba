"""Every bulk operation, and single upserts of resources without one, imported through the client."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import orjson
import pytest

from emporix_api.operations import OPERATIONS
from emporix_api.types import Operation
from emporix_async import Emporix
from emporix_async.bulk.importer import Importer
from emporix_async.errors import InvalidCall
from emporix_async.sandbox import create_app
from tests.cases import every
from tests.fake_sender import FakeSender, Reply
from tests.sandbox.conftest import calling

BULK = [operation for operation in OPERATIONS.values() if operation.bulk]
# What the sandbox answers with 501, saying so.
UNMODELLED = {
    "configuration.clients.create_many_configurations",
    "configuration.configurations.create_many",
    "product.products.recalculate",
    "schema.custom_entities.update_many_instances",
    "unit.units.delete_many",
    "webhook.event_subscriptions.update_many",
}
SINGLE = [
    operation
    for operation in OPERATIONS.values()
    if operation.name == "upsert" and operation.path.endswith("}") and f"{operation.key}_many" not in OPERATIONS
]
DONE = {"PUT": "created", "POST": "created", "PATCH": "updated", "DELETE": "deleted"}
CODES = {"PUT": 201, "POST": 201, "PATCH": 204, "DELETE": 204}


def takes_keys(operation: Operation) -> bool:
    """Whether its items are keys, not objects."""
    assert operation.bulk is not None
    return operation.bulk.family == "plain" and (operation.method == "DELETE" or operation.name == "recalculate")


def key_of(operation: Operation, number: int) -> str:
    return f"site:key-{number}" if operation.service == "availability" else f"key-{number}"


def row(operation: Operation, number: int) -> Any:
    if takes_keys(operation):
        return f"key-{number}"
    field = operation.key_field or "id"
    more = {"site": "site"} if operation.service == "availability" else {}
    return {field: f"key-{number}", **more, "name": f"Number {number}"}


def parameters(operation: Operation) -> dict[str, object]:
    return {name: "p1" for name in re.findall(r"\{([^{}]+)\}", operation.path) if name != "tenant"}


@every("operation", BULK)
async def test_a_bulk_operation_gets_batches_up_to_its_limit_and_each_row_its_outcome(operation: Operation):
    bulk = operation.bulk
    assert bulk is not None
    sizes = []

    def handler(request, body):
        items = orjson.loads(body)
        if bulk.items is not None:
            assert list(items) == [bulk.items]
            items = items[bulk.items]
        sizes.append(len(items))
        if bulk.family == "plain":
            return Reply(None, operation.statuses[0])
        bad = "key-1"
        told = []
        for index, item in enumerate(items):
            key = item.get(operation.key_field or "id")
            told.append({"index": index, "code": 400 if key == bad else CODES[operation.method], "message": "no"})
        return Reply(told[::-1], 207)

    count = 2 * bulk.limit + 3
    sender = FakeSender(handler)
    importer = Importer(
        sender, operation, [row(operation, number) for number in range(count)], path=parameters(operation)
    )
    async with importer as outcomes:
        found = sorted([outcome async for outcome in outcomes], key=lambda outcome: outcome.index)
    assert sorted(sizes) == [3, bulk.limit, bulk.limit]
    assert [outcome.key for outcome in found] == [key_of(operation, number) for number in range(count)]
    done = "succeeded" if operation.statuses[0] == 202 else DONE[operation.method]
    bad = {1} if bulk.family == "multi_status" else set()
    assert {outcome.index for outcome in found if outcome.action == "failed"} == bad
    assert {outcome.action for outcome in found if outcome.index not in bad} == {done}
    assert all(outcome.status == 400 for outcome in found if outcome.index in bad)


@every("operation", [one for one in BULK if parameters(one)])
def test_what_an_operation_needs_in_its_path_is_asked_for_at_once(operation: Operation):
    (name, *_) = parameters(operation)
    with pytest.raises(InvalidCall, match=f"{name}.* must be given in path"):
        Importer(FakeSender(lambda request, body: Reply()), operation, [], path={})


# For the import, it does not matter whose token it is.
SERVICE = [replace(operation, token_kinds=("service",)) for operation in OPERATIONS.values()]


@asynccontextmanager
async def into_a_sandbox() -> AsyncIterator[Emporix]:
    """Give a client for a sandbox of its own."""
    async with calling(create_app(tenant="acme", operations=SERVICE)) as client:
        token = client.headers["Authorization"].removeprefix("Bearer ")
        async with Emporix("acme", token=token, base_url="https://sandbox", http_client=client) as emporix:
            yield emporix


async def imported(emporix: Emporix, operation: Operation) -> dict[str, str]:
    rows = [row(operation, number) for number in range(5)]
    async with emporix.importer(operation.key, rows, path=parameters(operation)) as outcomes:
        return {str(outcome.key): outcome.action async for outcome in outcomes}


@every("operation", [one for one in BULK if one.key not in UNMODELLED])
async def test_a_bulk_operation_is_imported_into_the_sandbox(operation: Operation):
    async with into_a_sandbox() as emporix:
        if operation.method == "DELETE":  # what is there
            (first, *_) = [one for one in BULK if one.path == operation.path and one.method in {"POST", "PUT"}]
            await imported(emporix, first)
        found = await imported(emporix, operation)
    assert found == {key_of(operation, number): DONE[operation.method] for number in range(5)}


@every("operation", SINGLE)
async def test_without_a_bulk_operation_rows_are_upserted_one_by_one(operation: Operation):
    *_, own = parameters(operation)
    path = {name: value for name, value in parameters(operation).items() if name != own}
    rows = [{operation.key_field or own: f"key-{number}", "name": "x"} for number in range(5)]
    async with into_a_sandbox() as emporix, emporix.importer(operation.key, rows, path=path) as outcomes:
        found = {outcome.key: (outcome.action, outcome.status) async for outcome in outcomes}
    assert found == {f"key-{number}": ("created", 201) for number in range(5)}
