"""What one run wrote and did not read back, the next one that verifies reads back."""

from __future__ import annotations

from collections import Counter
from typing import Any

import anyio
import pytest

from emporix_async.bulk.importer import Importer
from emporix_async.bulk.report import import_all
from emporix_async.errors import RateLimited, ServerError
from tests.fake_sender import Reply

from .test_journal import actions_in
from .test_patience import throttled
from .test_verify import CREATE, GET, UPDATE, UPSERT, Shop, cancel_when, outcomes_of, raising, rows


async def left_while_reading(shop: Shop, journal: Any, count: int) -> None:
    sender = shop.sender()
    sender.blocks = lambda request: request.operation == GET
    with anyio.CancelScope() as scope:
        importer = Importer(sender, UPSERT, rows(count), path={}, verify=True, journal=journal)
        async with importer as outcomes, anyio.create_task_group() as tasks:
            tasks.start_soon(cancel_when, lambda: sender.in_flight and shop.calls[UPSERT.key], scope)
            async for _ in outcomes:
                pytest.fail("nothing is handed out before it is verified")
    assert scope.cancelled_caught


async def test_a_run_that_ends_while_it_reads_back_is_read_back_by_the_next(tmp_path):
    shop = Shop(listing=False, drops=lambda key: {"code"} if key == "p-1" else ())
    await left_while_reading(shop, tmp_path / "run.sqlite", 3)
    found, importer = await outcomes_of(shop, UPSERT, rows(3), journal=tmp_path / "run.sqlite")
    assert [(one.index, one.action) for one in found] == [(0, "created"), (1, "differs"), (2, "created")]
    assert (importer.resumed, shop.calls[UPSERT.key]) == (0, 1)
    assert actions_in(tmp_path / "run.sqlite") == {"created": 2, "differs": 1}
    again, importer = await outcomes_of(shop, UPSERT, rows(3), journal=tmp_path / "run.sqlite")
    assert ([one.action for one in again], importer.resumed) == (["differs"], 2)


async def test_what_was_sent_without_verify_is_read_back_with_it_before_new_rows_are_sent(tmp_path):
    shop = Shop(drops=lambda key: {"code"} if key == "p-1" else ())
    journal = tmp_path / "run.sqlite"
    assert dict((await import_all(shop.sender(), UPSERT, rows(3), path={}, journal=journal)).counts) == {"created": 3}
    found, _ = await outcomes_of(shop, UPSERT, rows(5), journal=journal)
    assert Counter(one.action for one in found) == {"created": 4, "differs": 1}
    assert shop.calls[UPSERT.key] == 2


async def test_a_row_that_could_not_be_read_is_read_by_the_next_run(tmp_path):
    shop = Shop(listing=False)
    shop.reads = [raising(ServerError(status=500, method="GET", path="/p"))]
    first, _ = await outcomes_of(shop, UPSERT, rows(1), journal=tmp_path / "run.sqlite")
    second, _ = await outcomes_of(shop, UPSERT, rows(1), journal=tmp_path / "run.sqlite")
    third, importer = await outcomes_of(shop, UPSERT, rows(1), journal=tmp_path / "run.sqlite")
    assert [[one.action for one in run] for run in (first, second, third)] == [["in_doubt"], ["created"], []]
    assert (importer.resumed, shop.calls[UPSERT.key]) == (1, 1)


async def test_reading_back_that_ends_early_goes_on_in_the_run_after_it(tmp_path):
    shop = Shop(listing=False)
    journal = tmp_path / "run.sqlite"
    await import_all(shop.sender(), UPSERT, rows(3), path={}, journal=journal)
    shop.reads = [raising(throttled(2000))] * 9
    with pytest.raises(RateLimited):
        await outcomes_of(shop, UPSERT, rows(3), journal=journal)
    shop.reads = []
    found, _ = await outcomes_of(shop, UPSERT, rows(3), journal=journal)
    assert [one.action for one in found] == ["created"] * 3


async def test_an_item_that_the_api_named_is_read_by_that_name_later(tmp_path):
    shop = Shop(drops=lambda key: {"name"} if key == "made-2" else ())
    source = [{"code": "a", "name": "x"}, {"code": "b", "name": "y"}]
    await import_all(shop.sender(), CREATE, source, path={}, journal=tmp_path / "run.sqlite", concurrency=1)
    found, _ = await outcomes_of(shop, CREATE, source, journal=tmp_path / "run.sqlite")
    assert [(one.key, one.action) for one in found] == [("made-1", "created"), ("made-2", "differs")]


async def test_of_rows_with_one_key_only_the_last_is_compared(tmp_path):
    shop = Shop()
    source = [{"id": "p", "code": "a"}, {"id": "p", "code": "b"}]
    await import_all(shop.sender(), UPSERT, source, path={}, journal=tmp_path / "run.sqlite", concurrency=1)
    found, importer = await outcomes_of(shop, UPSERT, source, journal=tmp_path / "run.sqlite")
    assert ([(one.index, one.action) for one in found], importer.resumed) == ([(1, "updated")], 1)


@pytest.mark.parametrize("drops", [(), ("code",)])
async def test_a_success_that_is_not_documented_is_proven_by_what_is_read_back(drops, tmp_path):
    shop = Shop(drops=lambda key: drops)
    shop.items = {"p-0": {"id": "p-0", "code": "old"}}
    whole = shop.__call__

    class Undocumented(Shop):
        def __call__(self, request: Any, body: bytes | None) -> Reply:
            reply = whole(request, body)
            return Reply(None, 200) if request.operation == UPDATE.key else reply

    other = Undocumented()
    found, _ = await outcomes_of(other, UPDATE, [{"id": "p-0", "code": "new"}], journal=tmp_path / "run.sqlite")
    assert [one.action for one in found] == (["in_doubt"] if drops else ["succeeded"])
    assert (found[0].error is None) is not bool(drops)
