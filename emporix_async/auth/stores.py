"""Tokens kept outside of the client's memory, in a store. One that raises or is slow fails no call."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import KW_ONLY, dataclass
from functools import partial
from math import inf
from typing import Any, Final, Protocol

import anyio
from anyio.lowlevel import checkpoint

from ..concurrency import Clock, logger
from .credentials import Key
from .tokens import Token, read_stored, write_stored

# Seconds that an access to a store may take, and its lock.
PATIENCE: Final = 5.0
LOCK_PATIENCE: Final = 40.0
# Seconds for which a store that has failed is not used: each access of every fetch might wait for it.
STORE_PAUSE: Final = 10.0


class Store(Protocol):
    """Keeps tokens. `name` identifies an API key, `field` what was requested with it; neither is secret.

    `content` is secret, and must be returned as it was given, or not at all.
    """

    async def load(self, name: str) -> Mapping[str, bytes]:
        """Return everything kept under `name`, by field."""
        ...

    async def save(self, name: str, field: str, content: bytes, *, seconds: float) -> None:
        """Keep `content` in `field` of `name`, in place of what was there. It is of no use after `seconds`."""
        ...

    def lock(self, name: str, field: str) -> AbstractAsyncContextManager[object]:
        """Let one at a time into the block, so that the users of the store fetch one token between them."""
        ...


@dataclass(eq=False, repr=False)
class SharedTokens:
    """The tokens of one tenant in `store`. `wall_clock` returns seconds since the epoch."""

    store: Store
    _: KW_ONLY
    tenant: str
    base_url: str
    clock: Clock
    wall_clock: Callable[[], float] = time.time
    _resume_at: float = -inf

    async def load(self, client_id: str) -> list[Token]:
        """Return all tokens of the key that have not expired."""
        name = self._name(client_id)

        async def load() -> list[Token | None]:
            kept = await self.store.load(name)
            times = {"now": self.clock.now(), "wall": self.wall_clock()}
            return [read_stored(content, name=name, client_id=client_id, **times) for content in kept.values()]

        return [token for token in await self._access("read", load) or () if token is not None]

    async def save(self, token: Token, key: Key) -> None:
        """Keep `token`, which was fetched for `key`."""
        name, now = self._name(key.client_id), self.clock.now()
        content = write_stored(token, name=name, now=now, wall=self.wall_clock())
        save = partial(self.store.save, name, key.scope or "*", content, seconds=token.expires_at - now)
        await self._access("written", save)

    @asynccontextmanager
    async def lock(self, key: Key) -> AsyncIterator[None]:
        """Let one process at a time into the block, as far as the store can."""
        held, error = False, None
        if self.clock.now() >= self._resume_at:
            try:
                # One scope around all of it: a lock may hold a task group, whose scope must end before this one.
                with anyio.CancelScope(deadline=anyio.current_time() + LOCK_PATIENCE) as scope:
                    async with self.store.lock(self._name(key.client_id), key.scope or "*"):
                        try:
                            await checkpoint()
                            held, scope.deadline = True, inf
                            yield
                        except BaseException as raised:  # noqa: BLE001 - raised again below, when the lock is free
                            error = raised
                        scope.deadline, scope.shield = anyio.current_time() + PATIENCE, True
                    if not held and error is not None:
                        raise error  # noqa: TRY301 - unless it is the scope's own cancellation
                if scope.cancelled_caught:
                    self._failed("unlocked" if held else "locked", TimeoutError())
            except Exception as failure:  # noqa: BLE001 - as in `_access`
                self._failed("unlocked" if held else "locked", failure)
        if not held:
            yield
        elif error is not None:
            raise error

    def _name(self, client_id: str) -> str:
        return f"{self.base_url} {self.tenant} {client_id}"

    async def _access(self, done: str, access: Callable[[], Awaitable[Any]]) -> Any:
        """Await `access()`. Return None if it fails, and for a while after a failure."""
        if self.clock.now() < self._resume_at:
            return None
        try:
            with anyio.fail_after(PATIENCE):
                return await access()
        except Exception as error:  # noqa: BLE001 - a user's own store may raise anything, and tokens need no store
            self._failed(done, error)
            return None

    def _failed(self, done: str, error: Exception) -> None:
        self._resume_at = self.clock.now() + STORE_PAUSE
        # Without its text, which may contain an address with a password, or what was to be kept.
        name = type(error).__name__
        logger.warning("the token store could not be %s (%s); tokens are fetched without it", done, name)
