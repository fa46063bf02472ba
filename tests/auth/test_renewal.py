"""One making at a time."""

from __future__ import annotations

from math import inf

import anyio
import pytest

from emporix_async.auth.renewal import Renewal
from emporix_async.concurrency import BackgroundTasks
from emporix_async.errors import EmporixError, InvalidCall
from tests.manual_clock import ManualClock


class ForeignError(Exception):
    """An error that cannot be copied, as those of users' hooks may be."""

    def __init__(self, *, code: int) -> None:
        super().__init__("foreign")
        self.code = code


class Making:
    """Counts what it makes; stands still until it is let go."""

    def __init__(self, *errors: Exception) -> None:
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


async def test_after_the_background_is_closed_a_caller_fetches_for_itself() -> None:
    making, background = Making(), BackgroundTasks()
    making.go.set()
    await background.aclose()
    assert await Renewal(ManualClock(), background).run(making) == 1


async def test_a_fetch_that_shares_nothing_waits_for_its_turn_and_its_error_is_raised_once() -> None:
    flight, got = Renewal(ManualClock(), BackgroundTasks()), []
    making, other = Making(), Making(EmporixError("refused"))
    other.go.set()

    async def ask() -> None:
        got.append(await flight.run(making))

    async def ask_alone() -> None:
        with pytest.raises(EmporixError, match="refused"):
            await flight.run(other, begun_after=inf, effort=0)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(ask)
        await anyio.wait_all_tasks_blocked()
        tasks.start_soon(ask_alone)
        await anyio.wait_all_tasks_blocked()
        assert other.made == 0
        making.go.set()
    assert (got, other.made) == ([1], 1)


async def test_all_who_wait_get_an_error_that_cannot_be_copied() -> None:
    flight, making, codes = Renewal(ManualClock(), BackgroundTasks()), Making(ForeignError(code=7)), []

    async def ask() -> None:
        with pytest.raises(ForeignError) as caught:
            await flight.run(making)
        codes.append(caught.value.code)

    async with anyio.create_task_group() as tasks:
        for _ in range(3):
            tasks.start_soon(ask)
        await anyio.wait_all_tasks_blocked()
        making.go.set()
    assert codes == [7, 7, 7]


async def test_a_renewal_ahead_that_raises_a_foreign_error_is_not_repeated_at_once(caplog) -> None:
    clock, making = ManualClock(), Making(ForeignError(code=7), ForeignError(code=8))
    flight = Renewal(clock, BackgroundTasks())
    making.go.set()
    for _ in range(3):
        flight.begin(making)
        await anyio.wait_all_tasks_blocked()
    assert making.made == 1
    assert "ended with ForeignError (" in caplog.text
    clock.advance(10)
    flight.begin(making)
    await anyio.wait_all_tasks_blocked()
    assert making.made == 2


async def test_a_fetch_that_would_wait_for_itself_is_an_error() -> None:
    flight = Renewal(ManualClock(), BackgroundTasks())

    async def fetch() -> int:
        return await flight.run(fetch)

    with anyio.fail_after(10), pytest.raises(InvalidCall, match="another task"):
        await flight.run(fetch)
