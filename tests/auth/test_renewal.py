"""One making at a time."""

from __future__ import annotations

import anyio
import anyio.lowlevel
import pytest

from emporix_async.auth.renewal import Renewal
from emporix_async.concurrency.background import BackgroundTasks
from emporix_async.errors import EmporixError
from tests.manual_clock import ManualClock

pytestmark = pytest.mark.anyio


class Making:
    """Counts what it makes; stands still until it is let go."""

    def __init__(self, *errors: EmporixError) -> None:
        self.made = 0
        self.errors = list(errors)
        self.go = anyio.Event()

    async def __call__(self) -> int:
        self.made += 1
        number = self.made
        await self.go.wait()
        if self.errors:
            raise self.errors.pop()
        return number


async def closed() -> Renewal[int]:
    """Return one whose background is closed."""
    background = BackgroundTasks()
    await background.aclose()
    return Renewal(ManualClock(), background)


async def test_where_the_task_that_makes_is_cancelled_another_takes_over() -> None:
    flight, making, got = await closed(), Making(), []

    async def ask() -> None:
        got.append(await flight.run(making))

    async with anyio.create_task_group() as tasks:
        async with anyio.create_task_group() as first:
            first.start_soon(ask)
            await anyio.wait_all_tasks_blocked()
            for _ in range(500):
                tasks.start_soon(ask)
            await anyio.wait_all_tasks_blocked()
            first.cancel_scope.cancel()
        await anyio.wait_all_tasks_blocked()
        making.go.set()
    assert got == [2] * 500


async def test_where_there_is_no_background_any_more_who_asks_makes_it() -> None:
    making = Making()
    making.go.set()
    assert await (await closed()).run(making) == 1


async def test_one_made_anew_waits_its_turn_and_keeps_its_failure_to_itself() -> None:
    flight, making, other, got = await closed(), Making(), Making(EmporixError("refused")), []
    other.go.set()

    async def ask() -> None:
        got.append(await flight.run(making))

    async def ask_anew() -> None:
        with pytest.raises(EmporixError, match="refused"):
            await flight.run(other, anew=True)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(ask)
        await anyio.wait_all_tasks_blocked()
        tasks.start_soon(ask_anew)
        await anyio.wait_all_tasks_blocked()
        assert other.made == 0
        making.go.set()
    assert (got, other.made) == ([1], 1)
