"""One fetch of a token at a time, shared by all tasks that need it."""

from __future__ import annotations

import copy
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from math import inf
from typing import Final

import anyio

from ..concurrency import BackgroundTasks, Clock, logger
from ..errors import EmporixError, InvalidCall
from ..http import Backoff
from .tokens import Token

# After two tokens in a row that were refused, or could not be fetched, within this many seconds, the next fetch waits.
SOON: Final = 1.0
BACKOFF: Final = Backoff(0.5, 10.0)
# Seconds in which a token that is still valid is not renewed again after that has failed, and for which operations
# whose last call was accepted count as served.
PAUSE: Final = 10.0

Fetch = Callable[[], Awaitable[Token]]


@dataclass(eq=False)
class _Flight:
    """A fetch under way. It ends with neither a token nor an error if it is cancelled."""

    began: float
    effort: float
    done: anyio.Event
    task: int | None = None
    token: Token | None = None
    error: Exception | None = None


class Renewal:
    """Fetches a token in the `background`, where no cancellation of a caller reaches it."""

    def __init__(self, clock: Clock, background: BackgroundTasks, chance: Callable[[], float] = random.random) -> None:
        self._clock, self._background = clock, background
        self._flight: _Flight | None = None
        self._chance = chance
        self._paused_until = self._resume_at = -inf
        self._refusals = 0
        # When a token was used last, and the operations that refused one which was fetched for them.
        self._accepted_at = -inf
        self._refusing: set[str] = set()

    async def run(self, fetch: Fetch, *, begun_after: float = -inf, effort: float = inf) -> Token:
        """Await `fetch()`, or share the fetch under way if it began at `begun_after` or later.

        The error of a shared fetch is raised in every task that waits for it, except in one that would make more
        `effort`: that task fetches again. After the background is closed, each task fetches for itself. Raises
        `InvalidCall` in the task of the fetch itself, where an observer's call would wait for its own end.
        """
        while True:
            shared = self._flight
            if shared is not None and shared.task == anyio.get_current_task().id:
                raise InvalidCall(
                    "an observer awaits a call that needs the token being fetched; make it in another task"
                )
            flight = shared or self._start(fetch, effort)
            if flight is None:
                return await fetch()
            await flight.done.wait()
            if shared is not None and shared.began < begun_after:
                continue
            if flight.token is not None:
                return flight.token
            error = flight.error
            if error is not None and (shared is None or shared.effort >= effort):
                if not isinstance(error, EmporixError):
                    raise error  # it may be impossible to copy
                # Each task adds the traceback and the correlation id of its call to a copy.
                raise copy.copy(error) from error.__cause__

    def refused(self, since: float) -> None:
        """Note that the API refused a token that was made, or asked for, at `since`.

        After two such in a row within a second, the next fetch waits.
        """
        now = self._clock.now()
        self._refusals = self._refusals + 1 if now - since <= SOON else 0
        if self._refusals > 1:
            self._resume_at = now + BACKOFF.delay(self._refusals - 1, self._chance())

    def accepted(self, operation: str) -> None:
        """Note that the API took a token for `operation`."""
        self._accepted_at = self._clock.now()
        if self._refusing:
            self._refusing.discard(operation)

    def may_help(self, operation: str, *, fresh: bool) -> bool:
        """Note that the API refused a token for `operation`, and return whether a newer one may help.

        Not if the token was `fresh`. An operation that refuses one of those may refuse every token: while others are
        served, theirs is not taken from them on its account.
        """
        if fresh:
            self._refusing.add(operation)
        in_use = self._clock.now() - self._accepted_at <= PAUSE
        return not fresh and not (in_use and operation in self._refusing)

    async def rest(self) -> bool:
        """Wait until a token may be fetched again. Return whether that took time."""
        pause = self._resume_at - self._clock.now()
        if pause > 0:
            await self._clock.sleep(pause)
            if self._flight is not None:
                self._flight.began = self._clock.now()
        return pause > 0

    def begin(self, fetch: Fetch) -> None:
        """Fetch a token in the background, unless a fetch is under way or paused."""
        if self._flight is None and not self.paused:
            self._start(fetch, inf, ahead=True)

    @property
    def paused(self) -> bool:
        """Whether a renewal has failed so recently that the present token stays in use."""
        return self._clock.now() < self._paused_until

    def pause(self, error: EmporixError) -> None:
        """Renew nothing for a while because of `error`."""
        if not self.paused:
            self._paused_until = self._clock.now() + PAUSE
            logger.warning("a token could not be refreshed before it expires, it stays in use: %s", error)

    def _start(self, fetch: Fetch, effort: float, *, ahead: bool = False) -> _Flight | None:
        flight = self._flight = _Flight(self._clock.now(), effort, anyio.Event())

        async def run() -> None:
            flight.task = anyio.get_current_task().id
            try:
                flight.token = await fetch()
            except Exception as error:
                flight.error = error
                if isinstance(error, EmporixError):
                    self.refused(flight.began)
                if ahead and isinstance(error, EmporixError):
                    self.pause(error)
                elif ahead:
                    self._paused_until = self._clock.now() + PAUSE
                    raise
            finally:
                self._flight = None
                flight.done.set()

        if self._background.start(run):
            return flight
        self._flight = None
        return None
