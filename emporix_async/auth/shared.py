"""The tokens of one tenant in a store. A store that fails or is slow fails no call."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import KW_ONLY, dataclass, field
from functools import partial
from math import inf
from typing import Final, TypeVar

import anyio

from ..concurrency import Clock
from .scopes import Key
from .stores import Store
from .tokens import Token, read_stored, write_stored

logger = logging.getLogger("emporix_async")

# Seconds that an access to a store may take, and its lock.
PATIENCE: Final = 5.0
LOCK_PATIENCE: Final = 40.0
# Seconds for which a store that has failed is not used: each access of every fetch might wait for it.
STORE_PAUSE: Final = 10.0

T = TypeVar("T")


@dataclass(eq=False, repr=False)
class SharedTokens:
    """Reads and writes tokens through `store`; `wall_clock` gives seconds since the epoch, `chance` 0 to 1."""

    store: Store
    _: KW_ONLY
    tenant: str
    base_url: str
    clock: Clock
    wall_clock: Callable[[], float] = time.time
    chance: Callable[[], float] = random.random
    _resume_at: float = field(default=-inf, init=False)

    async def load(self, client_ids: Iterable[str]) -> list[Token]:
        """Return all tokens of these keys that have not expired."""
        found = [await self._access("read", PATIENCE, partial(self._load, client_id)) for client_id in client_ids]
        return [token for tokens in found for token in tokens or ()]

    async def _load(self, client_id: str) -> list[Token]:
        name = self._name(client_id)
        kept = await self.store.load(name)
        read = partial(read_stored, name=name, client_id=client_id, now=self.clock.now(), wall=self.wall_clock())
        tokens = (read(content, chance=self.chance()) for content in kept.values())
        return [token for token in tokens if token is not None]

    async def save(self, token: Token, key: Key) -> None:
        """Keep `token`, which was fetched for `key`."""
        name, now = self._name(key.client_id), self.clock.now()
        content = write_stored(token, name=name, now=now, wall=self.wall_clock())
        save = partial(self.store.save, name, key.scope or "*", content, seconds=token.expires_at - now)
        await self._access("written", PATIENCE, save)

    @asynccontextmanager
    async def lock(self, key: Key) -> AsyncIterator[None]:
        """Let one process at a time into the block, as far as the store can."""
        stack, name = AsyncExitStack(), self._name(key.client_id)
        enter = stack.enter_async_context
        await self._access("locked", LOCK_PATIENCE, lambda: enter(self.store.lock(name, key.scope or "*")))
        try:
            yield
        finally:
            with anyio.CancelScope(shield=True):
                await self._access("unlocked", PATIENCE, stack.aclose, always=True)

    def _name(self, client_id: str) -> str:
        return f"{self.base_url} {self.tenant} {client_id}"

    async def _access(
        self, done: str, patience: float, function: Callable[[], Awaitable[T]], *, always: bool = False
    ) -> T | None:
        """Await `function()`. Return None if it fails, and, unless `always`, for a while after a failure."""
        if self.clock.now() < self._resume_at and not always:
            return None
        try:
            with anyio.fail_after(patience):
                return await function()
        except Exception as error:  # noqa: BLE001 - a user's own store may raise anything, and tokens need no store
            self._resume_at = self.clock.now() + STORE_PAUSE
            # Without its text, which may contain an address with a password, or what was to be kept.
            reason = type(error).__name__
            logger.warning("the token store could not be %s (%s); tokens are fetched without it", done, reason)
            return None
