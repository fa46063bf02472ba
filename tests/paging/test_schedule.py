"""How well a stream keeps its window full, in virtual time: nothing depends on the machine's speed."""

from __future__ import annotations

import asyncio

import pytest

from emporix_api.types import Operation, Paging, Request
from emporix_async.paging.paginator import Paginator
from tests.fake_sender import Reply
from tests.manual_clock import ManualClock

PAGES = 200
PAGE_ITEMS = 60
IN_FLIGHT = 16
LATENCY = 0.05
IDEAL = PAGES / IN_FLIGHT * LATENCY
TOTALS = Paging("offset", total_request_header="X-Total-Count", total_response_header="x-total-count")
LIST = Operation(
    "product.products.list", "product", "products", "list", "GET-p", "GET", "/products", paging=TOTALS,
    response_media="application/json",
)  # fmt: skip


class VirtualTime(asyncio.SelectorEventLoop):
    """Waits by moving its clock on; `work` is CPU time, in which nothing else happens."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        select = self._selector.select  # type: ignore[attr-defined]

        def skip(timeout: float | None = None) -> object:
            self.now += timeout or 0
            return select(0)

        self._selector.select = skip  # type: ignore[attr-defined]

    def time(self) -> float:
        return self.now

    def work(self, seconds: float) -> None:
        self.now += seconds


class SlowServer:
    """Answers each page after the latency; sending and reading take CPU."""

    concurrency = IN_FLIGHT
    clock = ManualClock()
    tenant = base_url = ""

    def __init__(self, loop: VirtualTime, cpu: float) -> None:
        self._loop = loop
        self._cpu = cpu
        self._slots = asyncio.Semaphore(IN_FLIGHT)
        self.asked = 0

    async def response(self, request: Request, *, operation: object = None) -> Reply:
        self.asked += 1
        async with self._slots:
            self._loop.work(self._cpu / 2)
            await asyncio.sleep(LATENCY)
            self._loop.work(self._cpu / 2)
            number = int(str(request.query["pageNumber"]))
            items = [number] * PAGE_ITEMS if number <= PAGES else []
            return Reply(items, headers={"x-total-count": str(PAGES * PAGE_ITEMS)})


@pytest.mark.parametrize(
    ("cpu", "decoding", "most"),
    [(0.0, 0.0, 1.121), (0.0006, 0.0006, 1.17), (0.002, 0.001, 1.24)],  # seconds a page, and times the ideal
)
def test_a_stream_takes_little_longer_than_the_ideal(cpu, decoding, most):
    loop = VirtualTime()
    server = SlowServer(loop, cpu)

    def decode(item: int) -> int:
        loop.work(decoding / PAGE_ITEMS)
        return item

    async def run() -> int:
        count = 0
        async with Paginator(server, LIST, Request(LIST.key), decode).stream() as items:
            async for _ in items:
                count += 1
        return count

    try:
        assert loop.run_until_complete(run()) == PAGES * PAGE_ITEMS
    finally:
        loop.close()
    # The last page is full, so that one more is asked for.
    assert server.asked == PAGES + 1
    # The first page is asked for alone: 14 rounds of 16 where 12.5 would be ideal.
    assert loop.now <= most * IDEAL
