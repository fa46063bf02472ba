"""Deadlines, pace and read-modify-write on real sockets."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import Any

import anyio
import pytest
from anyio.abc import SocketStream

from emporix_async import CallTimeout, Emporix
from emporix_async.errors import Conflict

Connect = Callable[..., Emporix]


@pytest.fixture
def key(request: pytest.FixtureRequest) -> str:
    """Name a product after the test: all tests share one sandbox."""
    return re.sub(r"\W+", "-", request.node.name)


async def test_tasks_that_change_one_product_at_once_lose_no_change(connect: Connect, key: str) -> None:
    async with connect() as emporix:
        await emporix.product.products.create({"id": key, "code": key, "name": {"en": "Tea", "de": "Tee"}})

        def change(product: Any) -> None:
            product.additional_properties["count"] = product.additional_properties.get("count", 0) + 1

        async with anyio.create_task_group() as tasks:
            for _ in range(8):
                tasks.start_soon(lambda: emporix.product.products.modify(key, change, attempts=50))
        found = (await emporix.product.products.get(key)).to_dict()
    assert found["count"] == 8
    assert found["name"] == {"en": "Tea", "de": "Tee"}


async def test_a_product_that_somebody_else_keeps_changing_is_given_up(connect: Connect, key: str) -> None:
    async with connect() as emporix:
        await emporix.product.products.create({"id": key, "code": key, "name": "Tea"})

        async def change(product: Any) -> None:
            await emporix.product.products.update(key, {"name": f"{product.name}!"})
            product.name = "mine"

        with pytest.raises(Conflict, match="409"):
            await emporix.product.products.modify(key, change, attempts=3)
        assert (await emporix.product.products.get(key)).name == "Tea!!!"


async def test_a_server_that_never_answers_is_left_at_the_deadline_and_its_connection_with_it() -> None:
    silent = True

    async def serve(stream: SocketStream) -> None:
        async with stream:
            async for _ in stream:
                if silent:
                    await anyio.sleep_forever()
                await stream.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")

    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    port = listener.extra(anyio.abc.SocketAttribute.local_port)
    async with listener, anyio.create_task_group() as tasks:
        tasks.start_soon(listener.serve, serve)
        async with Emporix("acme", token="t", base_url=f"http://127.0.0.1:{port}", max_concurrency=2) as emporix:
            began = time.monotonic()
            async with anyio.create_task_group() as calls:
                for _ in range(6):  # four of them wait for a slot
                    calls.start_soon(give_up, emporix)
            assert time.monotonic() - began < 10
            assert emporix.limits().in_flight == 0
            silent = False
            for _ in range(4):
                await emporix.call("price.price_lists.get", path={"priceListId": "pl-1"})
        tasks.cancel_scope.cancel()


async def give_up(emporix: Emporix) -> None:
    with pytest.raises(CallTimeout, match=r"deadline of 0\.2 s"):
        await emporix.options(deadline=0.2).price.price_lists.get("pl-1")


async def test_a_fixed_rate_is_not_exceeded(connect: Connect) -> None:
    async with connect(max_requests_per_second=100) as emporix:
        await emporix.call("price.price_lists.list")
        began = time.monotonic()
        async with anyio.create_task_group() as tasks:
            for _ in range(40):
                tasks.start_soon(emporix.call, "price.price_lists.list")
        # A twentieth of a second, five requests, may be caught up on.
        assert time.monotonic() - began >= 0.34
