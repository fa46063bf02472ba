"""One fetch of a value at a time, shared by all tasks that ask for it meanwhile."""

from __future__ import annotations

import copy
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from math import inf
from typing import Final, Generic, TypeVar

import anyio

from ..concurrency import BackgroundTasks, Clock
from ..errors import EmporixError

logger = logging.getLogger("emporix_async")

# Seconds in which a value that is still valid is not renewed again after that has failed.
PAUSE: Final = 10.0

T = TypeVar("T")


@dataclass(slots=True, eq=False)
class _Fetch(Generic[T]):
    """A fetch under way, and its result: neither a value nor an error if it was cancelled."""

    function: Callable[[], Awaitable[T]]
    began: float
    effort: float = inf
    ahead: bool = False
    # Not `anyio.Event` itself, which would load its module for everybody who imports this one.
    done: anyio.Event = field(default_factory=lambda: anyio.Event())  # noqa: PLW0108
    values: list[T] = field(default_factory=list)
    error: Exception | None = None


class Renewal(Generic[T]):
    """Fetches a value in the `background`, one task at a time, where no cancellation of a caller reaches it."""

    __slots__ = ("_background", "_clock", "_fetch", "_paused_until")

    def __init__(self, clock: Clock, background: BackgroundTasks) -> None:
        self._fetch: _Fetch[T] | None = None
        self._background = background
        self._clock = clock
        self._paused_until = -inf

    async def run(self, function: Callable[[], Awaitable[T]], *, begun_after: float = -inf, effort: float = inf) -> T:
        """Fetch a value with `function`, or share the fetch under way if it began at `begun_after` or later.

        The error of a shared fetch is raised in every task that waits for it, except in one that would make more
        `effort`: that task fetches again. After the background is closed, each task fetches for itself.
        """
        while True:
            fetch, mine = self._fetch, False
            if fetch is None:
                fetch, mine = _Fetch(function, self._clock.now(), effort), True
                if not self._start(fetch):
                    return await function()
            await fetch.done.wait()
            if not mine and fetch.began < begun_after:
                continue
            if fetch.values:
                return fetch.values[0]
            error = fetch.error
            if error is not None and (mine or fetch.effort >= effort):
                # Each task adds its own traceback to its own copy. Only our errors can certainly be copied.
                raise error if mine or not isinstance(error, EmporixError) else copy.copy(error)

    def begin(self, function: Callable[[], Awaitable[T]]) -> None:
        """Fetch a value in the background, unless a fetch is under way or paused."""
        if self._fetch is None and not self.paused:
            self._start(_Fetch(function, self._clock.now(), ahead=True))

    @property
    def paused(self) -> bool:
        """Whether a renewal has failed so recently that the present value stays in use."""
        return self._clock.now() < self._paused_until

    def pause(self, error: EmporixError) -> None:
        """Renew nothing for a while because of `error`."""
        if not self.paused:
            self._paused_until = self._clock.now() + PAUSE
            logger.warning("a token could not be refreshed before it expires, it stays in use: %s", error)

    def _start(self, fetch: _Fetch[T]) -> bool:
        self._fetch = fetch
        if self._background.start(self._run, fetch):
            return True
        self._fetch = None
        return False

    async def _run(self, fetch: _Fetch[T]) -> None:
        try:
            fetch.values.append(await fetch.function())
        except Exception as error:
            fetch.error = error
            if fetch.ahead:
                if not isinstance(error, EmporixError):
                    self._paused_until = self._clock.now() + PAUSE
                    raise
                self.pause(error)
        finally:
            self._fetch = None
            fetch.done.set()
