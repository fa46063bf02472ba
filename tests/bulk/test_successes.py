"""What an import claims is proven: only a documented success, which names no other item, is one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
import pytest

from emporix_api.operations import OPERATIONS
from emporix_api.types import Request
from emporix_async.bulk.answers import Outcome
from emporix_async.bulk.importer import Importer
from emporix_async.errors import NotFound
from tests.fake_sender import FakeSender, Reply

LOCATION = {"id": "l0", "type": "OFFICE"}
CREATE, UPSERT, READ = (f"customer_management.locations.{name}" for name in ("create", "upsert", "get"))
PRODUCTS = ("product.products.create_many", "product.products.upsert_many")


async def imported(
    key: str, answer: Any, rows: list[dict[str, Any]], *, there: Mapping[str, Any] | None = None
) -> tuple[list[Outcome], FakeSender]:
    """Import `rows` with `answer(rows)`; what is looked up is what is `there`."""

    def handler(request: Request, body: bytes | None) -> Reply:
        if OPERATIONS[request.operation].method != "GET":
            return answer(orjson.loads(body or b"null"))
        found = (there or {}).get(str(next(iter(request.path.values()))))
        if found is None:
            raise NotFound(status=404, method="GET", path="/l")
        return Reply(found)

    sender = FakeSender(handler)
    sender.table = dict(OPERATIONS)
    async with Importer(sender, OPERATIONS[key], rows, path={}, chance=lambda: 0.5) as outcomes:
        return sorted([outcome async for outcome in outcomes], key=lambda outcome: outcome.index), sender


UNPROVEN = [
    (CREATE, None, 204),
    (CREATE, {"id": "l0"}, 200),
    (CREATE, {"error": "x"}, 201),
    (CREATE, [], 201),
    (CREATE, {"id": "other"}, 201),
    (UPSERT, {"id": "l0"}, 200),
    (UPSERT, {"error": "x"}, 201),
    (UPSERT, [], 201),
    (UPSERT, {"id": "other"}, 201),
]


@pytest.mark.parametrize(("key", "body", "status"), UNPROVEN)
async def test_a_success_that_is_not_the_documented_one_or_names_another_item_is_in_doubt(key, body, status):
    (outcome,), sender = await imported(key, lambda _: Reply(body, status), [LOCATION])
    assert outcome.action == "in_doubt"
    assert "documents" in str(outcome.error) or "names another item" in str(outcome.error)
    # The same answer would come again; a creation with a key of its own is looked up first.
    assert len([request for request in sender.requests if request.operation == UPSERT]) <= 1


@pytest.mark.parametrize(("body", "status"), [case[1:] for case in UNPROVEN if case[0] == CREATE])
async def test_a_creation_that_is_looked_up_and_found_is_created(body, status):
    (outcome,), sender = await imported(CREATE, lambda _: Reply(body, status), [LOCATION], there={"l0": LOCATION})
    assert (outcome.action, outcome.error) == ("created", None)
    assert [request.operation for request in sender.requests] == [CREATE, READ]


@pytest.mark.parametrize(
    ("key", "body", "status", "action"),
    [
        (CREATE, {"id": "l0"}, 201, "created"),
        (CREATE, None, 201, "created"),
        (UPSERT, {"id": "l0"}, 201, "created"),
        (UPSERT, None, 204, "updated"),
    ],
)
async def test_a_documented_success_is_one(key, body, status, action):
    (outcome,), _ = await imported(key, lambda _: Reply(body, status), [LOCATION])
    assert (outcome.action, outcome.key) == (action, "l0")


def entries(rows: list[dict[str, Any]], **more: Any) -> list[dict[str, Any]]:
    return [{"index": index, "id": row["id"], "code": 201, **more} for index, row in enumerate(rows)]


@pytest.mark.parametrize("key", PRODUCTS)
@pytest.mark.parametrize(
    "answer",
    [
        lambda rows: Reply(entries(rows), 200),
        lambda rows: Reply({"items": entries(rows)}, 207),
        lambda rows: Reply(entries(rows, id="other"), 207),
    ],
    ids=["status", "no_list", "other_ids"],
)
async def test_entries_of_other_items_or_in_another_answer_than_the_documented_one_prove_nothing(key, answer):
    outcomes, _ = await imported(key, answer, [{"id": "p0", "name": "x"}, {"id": "p1", "name": "y"}])
    assert [outcome.action for outcome in outcomes] == ["in_doubt", "in_doubt"]


@pytest.mark.parametrize(
    "said", [{"code": 200, "status": "ERROR"}, {"code": None}, {"code": 201, "status": "BAD_REQUEST"}]
)
@pytest.mark.parametrize("key", PRODUCTS)
async def test_an_entry_that_contradicts_itself_is_in_doubt_with_what_the_api_says(key, said):
    row = {"id": "p0", "name": "x"}
    answer = lambda rows: Reply(entries(rows, message="not saved", errorCode="E1", **said), 207)  # noqa: E731
    (outcome,), _ = await imported(key, answer, [row])
    assert outcome.action == "in_doubt"
    assert "contradicts itself" in str(outcome.error)
    assert "not saved" in str(outcome.error)
