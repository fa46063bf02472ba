"""Many tasks cancelled at random points, again and again, and whether the client is whole after each time."""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import anyio
import anyio.lowlevel
import sniffio

from emporix_async import Emporix
from tests.chaos.calls import EXPECTED, LOCATIONS, PAGE_SIZE
from tests.chaos.server import Server, http_client
from tests.chaos.storm import MOST_VIOLATIONS, FastClock
from tests.chaos.waiting import LONG, wait_until

TASKS = 64
FILE = bytes(4096)
SLOTS = 8
LATENCY = 0.005  # seconds
TIMEOUT = 0.5  # seconds, of each phase of a request
LONGEST = 0.05  # seconds until a cancellation
MOST_STEPS = 120  # of the event loop until a cancellation
FAULTS = "throttle=8%,503=2%,stall-headers=2%,stall-body=2%,reset-after=1%,expire-tokens=0.2%,slow-token=5%"

Job = Callable[[Emporix, random.Random], Awaitable[None]]


@dataclass
class Rounds:
    """What came of the rounds. What should not be is in `violations`, of which the first few are named."""

    rounds: int
    seconds: float = 0.0
    ends: Counter[str] = field(default_factory=Counter)
    left_over: int = 0
    """Connections that the server has open after the client was closed."""
    violations: list[str] = field(default_factory=list)

    @property
    def findings(self) -> list[str]:
        """Name everything that should not be."""
        return self.violations + ([f"{self.left_over} connections left over"] if self.left_over else [])


async def cancel_many(
    server: Server, *, rounds: int, seed: int, library: str | None = None, progress: Callable[[], None] = lambda: None
) -> Rounds:
    """Start `TASKS` tasks and cancel each, `rounds` times, by every means the event loop has.

    With a `library`, httpx or httpx2, the client is given one of it, whose pool is looked at after each round.
    """
    injected = http_client(library, SLOTS) if library else None
    result = Rounds(rounds)
    began = time.monotonic()
    chance = random.Random(seed)
    server.fill("static-", TASKS)
    async with server.client(
        http_client=injected, max_concurrency=SLOTS, timeout=TIMEOUT, clock=FastClock()
    ) as emporix:
        rows = [{"id": f"l{number:03}", "name": f"Location {number:03}"} for number in range(LOCATIONS)]
        assert (await emporix.customer_management.locations.import_all(rows)).succeeded == LOCATIONS
        native = sniffio.current_async_library() == "asyncio"
        ways = [_by_scope, _by_group, *([_by_task, _by_timeout] if native else [])]
        for number in range(rounds):
            server.set_faults(active=True)
            await ways[number % len(ways)](emporix, chance, result)
            server.set_faults(active=False)
            await _check(emporix, injected, f"round {number}, {ways[number % len(ways)].__name__}", result)
            progress()
            if len(result.violations) >= MOST_VIOLATIONS:
                break
    if injected is not None:
        await injected.aclose()
    await wait_until(lambda: not server.counts().open_connections)
    result.left_over = server.counts().open_connections
    result.seconds = time.monotonic() - began
    return result


# What is cancelled


async def _get(emporix: Emporix, chance: random.Random) -> None:
    await emporix.product.products.get(f"static-{chance.randrange(TASKS)}")


async def _put(emporix: Emporix, chance: random.Random) -> None:
    await emporix.product.products.upsert(f"put-{chance.randrange(TASKS)}", {"code": "put", "name": "Put"})


async def _stream(emporix: Emporix, chance: random.Random) -> None:
    listing = emporix.customer_management.locations.list(page_size=PAGE_SIZE)
    async with listing.stream(concurrency=chance.randint(1, 6)) as locations:
        async for location in locations:
            assert location.id


async def _pages(emporix: Emporix, chance: random.Random) -> None:
    async for page in emporix.customer_management.locations.list(page_size=PAGE_SIZE).pages():
        assert page.items


async def _import(emporix: Emporix, chance: random.Random) -> None:
    prefix = f"import-{chance.randrange(10)}"
    rows = [{"id": f"{prefix}-{row}", "code": prefix, "name": "Imported"} for row in range(20)]
    async with emporix.product.products.importer(rows, batch_items=3, concurrency=4) as outcomes:
        async for outcome in outcomes:
            assert outcome.index < len(rows)


async def _chosen_scope(emporix: Emporix, chance: random.Random) -> None:
    # Each has a token of its own, so that many of them are being asked for.
    scope = chance.choice(("price.pricelist_read", "price.pricelist_manage", "product.product_manage"))
    await emporix.scopes(scope).call("product.products.get", path={"productId": "static-1"})


async def _file(emporix: Emporix, chance: random.Random) -> None:
    created = await emporix.media.assets.create({"type": "BLOB", "access": "PRIVATE"}, file=FILE)
    async with emporix.media.assets.download(str(created.id)) as download:
        async for piece in download:
            assert piece


JOBS: tuple[Job, ...] = (_get, _put, _stream, _pages, _import, _chosen_scope, _file)


async def _do(job: Job, emporix: Emporix, chance: random.Random, result: Rounds) -> None:
    """Do `job`; remember how it ended unless it was cancelled."""
    try:
        await job(emporix, chance)
    except EXPECTED as error:
        result.ends[type(error).__name__] += 1
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
        result.violations.append(f"{job.__name__} raised {error!r}")
    else:
        result.ends["done"] += 1


async def _wait(chance: random.Random) -> None:
    """Wait for a random point: some steps of the event loop, or some time."""
    if chance.random() < 0.5:
        for _ in range(chance.randrange(MOST_STEPS)):
            await anyio.lowlevel.checkpoint()
    else:
        await anyio.sleep(chance.random() * LONGEST)


# How it is cancelled


async def _by_scope(emporix: Emporix, chance: random.Random, result: Rounds) -> None:
    """Cancel each task by a scope of its own."""

    async def one(job: Job) -> None:
        async with anyio.create_task_group() as both:
            both.start_soon(cancel, both.cancel_scope)
            await _do(job, emporix, chance, result)
            both.cancel_scope.cancel()
        result.ends["ended"] += 1

    async def cancel(scope: anyio.CancelScope) -> None:
        await _wait(chance)
        scope.cancel()

    async with anyio.create_task_group() as tasks:
        for _ in range(TASKS):
            tasks.start_soon(one, chance.choice(JOBS))


async def _by_group(emporix: Emporix, chance: random.Random, result: Rounds) -> None:
    """Cancel all tasks at once, as a task group does where one of them fails."""
    async with anyio.create_task_group() as tasks:
        for _ in range(TASKS):
            tasks.start_soon(_do, chance.choice(JOBS), emporix, chance, result)
        await _wait(chance)
        tasks.cancel_scope.cancel()
    result.ends["ended"] += TASKS


async def _by_task(emporix: Emporix, chance: random.Random, result: Rounds) -> None:
    """Cancel each task as asyncio itself does, some of them twice."""
    tasks = [asyncio.create_task(_do(chance.choice(JOBS), emporix, chance, result)) for _ in range(TASKS)]
    for task in chance.sample(tasks, TASKS):
        if chance.random() < 0.1:
            await _wait(chance)
        task.cancel()
        if chance.random() < 0.2:
            await asyncio.sleep(0)
            task.cancel()
    done = await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), LONG)
    result.ends["ended"] += len(done)
    result.violations += [
        f"a cancelled task raised {each!r}"
        for each in done
        if each is not None and not isinstance(each, asyncio.CancelledError)
    ]


async def _by_timeout(emporix: Emporix, chance: random.Random, result: Rounds) -> None:
    """Cancel each task by a timeout of asyncio."""

    async def one(job: Job) -> None:
        try:
            async with asyncio.timeout(chance.random() * LONGEST):
                await _do(job, emporix, chance, result)
        except TimeoutError:
            pass
        result.ends["ended"] += 1

    await asyncio.gather(*(one(chance.choice(JOBS)) for _ in range(TASKS)))


# Whether the client is whole


async def _check(emporix: Emporix, http_client: Any, place: str, result: Rounds) -> None:
    # A token may be on its way in the background.
    if not await wait_until(lambda: not emporix.limits().in_flight):
        result.violations.append(f"{place}: {emporix.limits().in_flight} slots were not given back")
    stuck = _stuck(http_client)
    if stuck:
        result.violations.append(f"{place}: the pool holds {stuck}")
    with anyio.move_on_after(LONG) as scope:
        async with anyio.create_task_group() as tasks:
            for number in range(SLOTS):
                tasks.start_soon(emporix.product.products.get, f"static-{number}")
    if scope.cancelled_caught:
        result.violations.append(f"{place}: {SLOTS} calls at once did not end")


def _stuck(http_client: Any) -> list[str]:
    """Describe the connections of an injected client's pool that are in use, while no request is."""
    if http_client is None:
        return []
    return [
        repr(each) for each in http_client._transport._pool.connections if not each.is_idle() and not each.is_closed()
    ]
