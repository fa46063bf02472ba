"""Cancellation in one form: what is protected stays so, whoever cancels."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import anyio
import httpx
import pytest

from emporix_async.concurrency import uninterrupted
from emporix_async.http.request import HTTPRequest
from tests.manual_clock import ManualClock
from tests.transports import make_attempts, send

ON_ASYNCIO = pytest.mark.parametrize("anyio_backend", ["asyncio"])


class Work:
    """Waits until it is cancelled, then closes something, which takes a while."""

    def __init__(self) -> None:
        self.started = anyio.Event()
        self.closing = anyio.Event()
        self.may_close = anyio.Event()
        self.closed = False

    async def __call__(self) -> None:
        try:
            self.started.set()
            await anyio.sleep_forever()
        finally:
            with anyio.CancelScope(shield=True):
                self.closing.set()
                await self.may_close.wait()
                self.closed = True


async def test_what_is_made_or_raised_is_passed_on() -> None:
    async def fails() -> None:
        raise LookupError

    async def makes() -> int:
        return 3

    assert await uninterrupted(makes) == 3
    with pytest.raises(LookupError):
        await uninterrupted(fails)


async def test_a_scope_around_it_cancels_it_and_waits_for_what_is_shielded() -> None:
    work = Work()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(uninterrupted, work)
        await work.started.wait()
        tasks.cancel_scope.cancel()
        work.may_close.set()
    assert work.closed


@ON_ASYNCIO
async def test_a_task_cancelled_again_and_again_still_waits_for_what_is_shielded() -> None:
    work = Work()
    task = asyncio.create_task(uninterrupted(work))
    await work.started.wait()
    task.cancel()
    await work.closing.wait()
    for _ in range(3):
        task.cancel()
        await asyncio.sleep(0)
    assert not task.done()
    work.may_close.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert work.closed


@ON_ASYNCIO
async def test_a_timeout_of_asyncio_is_one() -> None:
    work = Work()
    work.may_close.set()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await uninterrupted(work)
    assert work.closed


@ON_ASYNCIO
async def test_what_is_made_too_late_is_undone() -> None:
    started, undone = asyncio.Event(), []

    async def make() -> str:
        started.set()
        with anyio.CancelScope(shield=True):
            await anyio.sleep(0.01)
        return "a connection"

    async def undo(made: str) -> None:
        undone.append(made)

    task = asyncio.create_task(uninterrupted(make, undo=undo))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert undone == ["a connection"]


class Body(httpx.AsyncByteStream):
    """A body whose connection is given back under a shield, as httpcore does it."""

    def __init__(self) -> None:
        self.closing = asyncio.Event()
        self.may_close = asyncio.Event()
        self.given_back = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"{}"

    async def aclose(self) -> None:
        with anyio.CancelScope(shield=True):
            self.closing.set()
            await self.may_close.wait()
            self.given_back = True


@ON_ASYNCIO
async def test_a_connection_is_given_back_though_its_task_is_cancelled_meanwhile() -> None:
    body = Body()
    mock = httpx.MockTransport(lambda _: httpx.Response(200, stream=body))
    async with httpx.AsyncClient(transport=mock) as client:
        attempts = make_attempts(http_client=client, clock=ManualClock())
        task = asyncio.create_task(send(attempts, HTTPRequest("GET", "https://api.example.com/", "/")))
        await body.closing.wait()
        task.cancel()
        await asyncio.sleep(0)
        assert attempts.limits.in_flight == 1
        body.may_close.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert body.given_back
        assert attempts.limits.in_flight == 0
