"""What only real connections show: the pool, cancellation while queued, replays, leaving early, tasks of one's own."""

from __future__ import annotations

from collections.abc import Callable

import anyio
import pytest

from emporix_async import Emporix, NotFound
from emporix_async.sandbox import Sandbox
from tests.integration.wires import assert_nothing_in_use

pytestmark = pytest.mark.usefixtures("wire")

Connect = Callable[..., Emporix]


async def fill(emporix: Emporix, count: int) -> None:
    rows = [{"id": f"p{n:04}", "code": f"p{n:04}", "name": f"Product {n}"} for n in range(count)]
    report = await emporix.product.products.import_all(rows)
    assert report.succeeded == count


async def test_a_cold_start_of_many_tasks_asks_for_one_token(sandbox: Sandbox, connect: Connect) -> None:
    async with connect() as emporix:
        before = sandbox.token_requests
        async with anyio.create_task_group() as tasks:
            for _ in range(200):
                tasks.start_soon(emporix.call, "price.price_lists.list")
        assert sandbox.token_requests - before == 1


async def test_a_pool_of_one_survives_a_refused_token(sandbox: Sandbox, connect: Connect) -> None:
    async with connect(max_concurrency=1) as emporix:
        await emporix.call("price.price_lists.list")
        sandbox.revoke_tokens()
        before = sandbox.token_requests
        with anyio.fail_after(10):
            await emporix.call("price.price_lists.list")
        assert sandbox.token_requests - before == 1
        assert_nothing_in_use(emporix)


async def test_revoked_tokens_of_all_scopes_fail_no_call(sandbox: Sandbox, connect: Connect) -> None:
    async with connect() as emporix:
        products = emporix.product.products
        for round_ in range(2):
            created = await products.create({"code": f"revoked-{round_}", "name": "Tea"})
            # Its token would do for the call before.
            await products.upsert(f"revoked-{round_}", {"code": f"revoked-{round_}-upserted", "name": "Tea"})
            await products.get(str(created.id))
            # Other tests list what there is.
            await products.delete(str(created.id))
            await products.delete(f"revoked-{round_}")
            sandbox.revoke_tokens()
        kept = [state for state in emporix._tokens._states.values() if state.token is not None]
        assert emporix.stats().retries["401"] == len(kept) > 1


async def test_requests_cancelled_while_they_wait_leave_the_pool_whole(connect: Connect) -> None:
    async with connect(max_concurrency=2) as emporix:
        await emporix.call("price.price_lists.list")
        for _ in range(20):
            async with anyio.create_task_group() as tasks:
                for _ in range(12):
                    tasks.start_soon(emporix.call, "price.price_lists.list")
                for _ in range(3):
                    await anyio.lowlevel.checkpoint()
                tasks.cancel_scope.cancel()
        with anyio.fail_after(10):
            async with anyio.create_task_group() as tasks:
                for _ in range(12):
                    tasks.start_soon(emporix.call, "price.price_lists.list")
        assert_nothing_in_use(emporix)


async def test_leaving_a_listing_early_leaves_nothing_open(connect: Connect) -> None:
    async with connect() as emporix:
        await fill(emporix, 100)
        async for product in emporix.product.products.list(page_size=10):
            assert product.id
            break
        async with emporix.product.products.list(page_size=10).stream(concurrency=4) as products:
            async for product in products:
                assert product.id
                break
        assert_nothing_in_use(emporix)
        await emporix.call("price.price_lists.list")


async def test_an_export_keeps_the_order_of_the_server(connect: Connect) -> None:
    async with connect() as emporix:
        await fill(emporix, 100)
        listing = emporix.product.products.list(page_size=7, sort="code")
        one_by_one = [product.id async for product in listing]
        async with listing.stream(concurrency=5) as products:
            at_once = [product.id async for product in products]
        assert at_once == one_by_one == sorted(one_by_one)
        assert len(at_once) >= 100


async def test_one_task_may_enter_the_client_and_another_leave_it(connect: Connect) -> None:
    emporix = connect()

    async def enter() -> None:
        await emporix.__aenter__()
        await emporix.call("price.price_lists.list")

    async def leave() -> None:
        await emporix.call("price.price_lists.list")
        await emporix.__aexit__(None, None, None)

    for step in (enter, leave):
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(step)


async def test_an_error_carries_what_its_reader_needs(connect: Connect) -> None:
    async with connect() as emporix:
        with pytest.raises(NotFound) as raised:
            await emporix.price.price_lists.get("nowhere")
    assert raised.value.status == 404
    assert raised.value.method == "GET"
    assert raised.value.path.endswith("/price-lists/nowhere")
    assert raised.value.attempts == 1


async def test_every_row_of_an_import_has_an_outcome_and_the_bad_one_says_why(connect: Connect) -> None:
    rows = [{"id": f"o{n}", "code": f"o{n}"} for n in range(450)]
    rows[7] = {"code": "without an id"}
    async with connect() as emporix, emporix.product.products.importer(rows) as outcomes:
        seen = {outcome.index: outcome async for outcome in outcomes}
    assert set(seen) == set(range(450))
    assert [index for index, outcome in seen.items() if outcome.error is not None] == [7]
