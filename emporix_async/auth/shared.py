"""The tokens in a store, for the keys of one tenant. Whatever the store does, no call fails for it."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Final

import anyio

from ..concurrency.clock import Clock
from .scopes import Key
from .stores import Store
from .tokens import Token, read_stored, write_stored

logger = logging.getLogger("emporix_async")

# Seconds a store may take for one access, and for its lock.
PATIENCE: Final = 5.0
LOCK_PATIENCE: Final = 40.0
# Seconds in which one that has failed is left alone.
STORE_PAUSE: Final = 10.0


class SharedTokens:
    """Reads and writes tokens through `store`; `wall_clock` gives seconds since the epoch, `chance` 0 to 1."""

    def __init__(
        self,
        store: Store,
        *,
        tenant: str,
        base_url: str,
        clock: Clock,
        wall_clock: Callable[[], float] = time.time,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._store = store
        self._owner = f"{base_url} {tenant}"
        self._clock = clock
        self._wall_clock = wall_clock
        self._chance = chance
        self._resume_at = -float("inf")

    async def load(self, client_ids: Iterable[str]) -> list[Token]:
        """Return all tokens of these keys that have not expired."""
        found: list[Token] = []
        with self._harmless("read"):
            for client_id in client_ids if self._is_up() else ():
                name = self._name(client_id)
                with anyio.fail_after(PATIENCE):
                    kept = await self._store.load(name)
                now, wall = self._clock.now(), self._wall_clock()
                read = (
                    read_stored(content, name=name, client_id=client_id, now=now, wall=wall, chance=self._chance())
                    for content in kept.values()
                )
                found += [token for token in read if token is not None]
        return found

    async def save(self, token: Token, key: Key) -> None:
        """Keep `token`, which was fetched for `key`."""
        name, now = self._name(key.client_id), self._clock.now()
        content = write_stored(token, name=name, now=now, wall=self._wall_clock())
        with self._harmless("written"), anyio.fail_after(PATIENCE):
            if self._is_up():
                await self._store.save(name, _field(key), content, seconds=token.expires_at - now)

    @asynccontextmanager
    async def lock(self, key: Key) -> AsyncIterator[None]:
        """Let one process at a time into the block, as far as the store can."""
        lock = None
        with self._harmless("locked"), anyio.fail_after(LOCK_PATIENCE):
            if self._is_up():
                entering = self._store.lock(self._name(key.client_id), _field(key))
                await entering.__aenter__()
                lock = entering
        try:
            yield
        finally:
            if lock is not None:
                with self._harmless("unlocked"), anyio.move_on_after(PATIENCE, shield=True):
                    await lock.__aexit__(None, None, None)

    def _name(self, client_id: str) -> str:
        return f"{self._owner} {client_id}"

    def _is_up(self) -> bool:
        return self._clock.now() >= self._resume_at

    @contextmanager
    def _harmless(self, done: str) -> Iterator[None]:
        try:
            yield
        except Exception as error:  # noqa: BLE001 - a store may be anybody's, and tokens can be had without it
            # One that is down would hold every fetch up several times.
            self._resume_at = self._clock.now() + STORE_PAUSE
            # Without its text, which may hold an address with a password, or what was to be kept.
            reason = type(error).__name__
            logger.warning("the token store could not be %s (%s); tokens are fetched without it", done, reason)


def _field(key: Key) -> str:
    return key.scope or "*"
