"""Stores that keep tokens outside of the client's memory. One that raises or is slow fails no call."""

from __future__ import annotations

import json
import os
import stat
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, nullcontext, suppress
from dataclasses import KW_ONLY, dataclass
from functools import partial
from math import inf
from pathlib import Path
from typing import Any, Final, Protocol, Self, cast

import anyio
from anyio.lowlevel import checkpoint
from anyio.to_thread import run_sync

from ..concurrency import BackgroundTasks, Clock, SystemClock, logger
from ..errors import ConfigurationError
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

        return [token for token in await self._access("read", PATIENCE, load) or () if token is not None]

    async def save(self, token: Token, key: Key) -> None:
        """Keep `token`, which was fetched for `key`."""
        name, now = self._name(key.client_id), self.clock.now()
        content = write_stored(token, name=name, now=now, wall=self.wall_clock())
        save = partial(self.store.save, name, key.scope or "*", content, seconds=token.expires_at - now)
        await self._access("written", PATIENCE, save)

    @asynccontextmanager
    async def lock(self, key: Key) -> AsyncIterator[None]:
        """Let one process at a time into the block, as far as the store can."""
        stack, name, field = AsyncExitStack(), self._name(key.client_id), key.scope or "*"
        held, error = False, None
        if self.clock.now() >= self._resume_at:
            # One scope around all of it: a lock may hold a task group, whose scope must end before this one.
            with anyio.CancelScope(deadline=anyio.current_time() + LOCK_PATIENCE) as scope:
                try:
                    await stack.enter_async_context(self.store.lock(name, field))
                    await checkpoint()
                    held, scope.deadline = True, inf
                    yield
                except BaseException as raised:  # noqa: BLE001 - raised again below, when the lock is free
                    error = raised
                scope.deadline, scope.shield = anyio.current_time() + PATIENCE, True
                try:
                    await stack.aclose()
                except Exception as failure:  # noqa: BLE001 - as in `_access`
                    self._failed("unlocked", failure)
                if not held and error is not None and not isinstance(error, Exception):
                    raise error
            if scope.cancelled_caught or not held:
                reason = error if not held and isinstance(error, Exception) else TimeoutError()
                self._failed("unlocked" if held else "locked", reason)
        if not held:
            yield
        elif error is not None:
            raise error

    def _name(self, client_id: str) -> str:
        return f"{self.base_url} {self.tenant} {client_id}"

    async def _access(self, done: str, patience: float, access: Callable[[], Awaitable[Any]]) -> Any:
        """Await `access()`. Return None if it fails, and for a while after a failure."""
        if self.clock.now() < self._resume_at:
            return None
        try:
            with anyio.fail_after(patience):
                return await access()
        except Exception as error:  # noqa: BLE001 - a user's own store may raise anything, and tokens need no store
            self._failed(done, error)
            return None

    def _failed(self, done: str, error: Exception) -> None:
        self._resume_at = self.clock.now() + STORE_PAUSE
        # Without its text, which may contain an address with a password, or what was to be kept.
        reason = type(error).__name__
        logger.warning("the token store could not be %s (%s); tokens are fetched without it", done, reason)


class FileStore:
    """Keeps tokens in the file `path`, for the processes of one user on one machine.

    The file is replaced as a whole: a crash leaves the former one. Only its owner can read it; a file that other users
    can read or own is ignored with a warning. Of two tokens written at once, one may be lost: it is fetched again.
    """

    def __init__(self, path: str | os.PathLike[str], *, wall_clock: Callable[[], float] = time.time) -> None:
        self._path = Path(path)
        self._wall_clock = wall_clock
        self._writing = threading.Lock()

    async def load(self, name: str) -> Mapping[str, bytes]:
        kept = await run_sync(self._read, abandon_on_cancel=True)
        return {field: content.encode() for field, (_, content) in kept.get(name, {}).items()}

    async def save(self, name: str, field: str, content: bytes, *, seconds: float) -> None:
        entry = (self._wall_clock() + seconds, content.decode())
        await run_sync(self._write, name, field, entry, abandon_on_cancel=True)

    def lock(self, name: str, field: str) -> AbstractAsyncContextManager[object]:  # noqa: ARG002 - no lock is needed
        return nullcontext()

    def _read(self) -> dict[str, dict[str, tuple[float, str]]]:
        """Return when each entry expires, and its content, by name and field."""
        try:
            # Not through a link, which another user may have made, and without waiting for the other end of a pipe.
            flags = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
            descriptor = os.open(self._path, os.O_RDONLY | flags)
        except FileNotFoundError:
            return {}
        with open(descriptor, "rb") as file:  # noqa: PTH123 - a descriptor, so that what is checked is what is read
            found, now = os.fstat(descriptor), self._wall_clock()
            private = stat.S_ISREG(found.st_mode) and not found.st_mode & 0o077
            safe = os.name != "posix" or (private and found.st_uid == os.geteuid())
            with suppress(ValueError, TypeError, AttributeError):
                if safe:
                    return {
                        name: {
                            field: (until, str(content)) for field, (until, content) in fields.items() if until > now
                        }
                        for name, fields in json.loads(file.read()).items()
                    }
        reason = "it cannot be read" if safe else "others than its owner can use it"
        logger.warning("the token file %s is ignored: %s", self._path, reason)
        return {}

    def _write(self, name: str, field: str, entry: tuple[float, str]) -> None:
        import tempfile  # noqa: PLC0415 - slow to import

        with self._writing:
            kept = self._read()
            kept.setdefault(name, {})[field] = entry
            # Readable by its owner only, from the beginning.
            descriptor, temporary = tempfile.mkstemp(prefix=f".{self._path.name}.", dir=self._path.parent)
            try:
                with open(descriptor, "w", encoding="utf-8") as file:  # noqa: PTH123 - the descriptor made above
                    json.dump({each: fields for each, fields in kept.items() if fields}, file)
                    file.flush()
                    os.fsync(descriptor)
                Path(temporary).replace(self._path)
            finally:
                Path(temporary).unlink(missing_ok=True)


class RedisStore:
    """Keeps tokens in Redis, for any number of processes and machines; needs the extra `redis`.

    `key` encrypts the tokens; make one with `cryptography.fernet.Fernet.generate_key()`. To change it, give several:
    the first encrypts, all decrypt. One process at a time fetches a token, the others wait for it. The lock of a
    process that died is free after `LOCK_SECONDS`. Raises `ConfigurationError` without a valid key or address.
    """

    LOCK_SECONDS: Final = 3.0
    _LONGEST_WAIT: Final = 30.0
    _POLL_SECONDS: Final = 0.05
    _TIMEOUT: Final = 2.0
    # Longer than any token lives.
    _KEPT_SECONDS: Final = 2 * 86_400

    def __init__(
        self,
        url: str,
        *,
        key: str | bytes | tuple[str | bytes, ...],
        prefix: str = "emporix",
        clock: Clock | None = None,
    ) -> None:
        try:
            import redis  # noqa: PLC0415 - an extra, as are the others
            from cryptography.fernet import Fernet, InvalidToken, MultiFernet  # noqa: PLC0415
            from redis.backoff import NoBackoff  # noqa: PLC0415
            from redis.retry import Retry  # noqa: PLC0415
        except ImportError:
            raise ConfigurationError("RedisStore needs the extra: pip install 'emporix-async[redis]'") from None
        keys = key if isinstance(key, tuple) else (key,)
        if not keys or not all(keys):
            raise ConfigurationError("tokens are not kept in Redis without a key to encrypt them with")
        # Tried once: a token is fetched sooner than Redis comes back.
        retry, timeout = Retry(NoBackoff(), 0), self._TIMEOUT
        try:
            self._cipher = MultiFernet([Fernet(each) for each in keys])
            self._redis = redis.Redis.from_url(url, socket_timeout=timeout, socket_connect_timeout=timeout, retry=retry)
        except ValueError:
            # Without the cause and the address, which may contain a password.
            raise ConfigurationError("the key is not one of Fernet's, or the address is not one of Redis") from None
        self._unreadable = InvalidToken
        self._prefix = prefix
        self._clock = clock or SystemClock()

    async def load(self, name: str) -> Mapping[str, bytes]:
        kept = await run_sync(self._redis.hgetall, f"{self._prefix}:tokens:{name}", abandon_on_cancel=True)
        found = {}
        for field, content in cast("dict[bytes, bytes]", kept).items():
            try:
                found[field.decode()] = self._cipher.decrypt(content)
            except (self._unreadable, ValueError):
                logger.warning("a token in Redis is ignored: it was encrypted with another key")
        return found

    async def save(self, name: str, field: str, content: bytes, *, seconds: float) -> None:  # noqa: ARG002 - see below
        # The fields of a hash have no expiry in Redis. The content contains the token's.
        entry = f"{self._prefix}:tokens:{name}"
        batch = self._redis.pipeline()
        batch.hset(entry, field, cast("str", self._cipher.encrypt(content)))
        batch.expire(entry, self._KEPT_SECONDS)
        await run_sync(batch.execute, abandon_on_cancel=True)

    @asynccontextmanager
    async def lock(self, name: str, field: str) -> AsyncIterator[None]:
        entry = f"{self._prefix}:lock:{name} {field}"
        lock = self._redis.lock(entry, timeout=self.LOCK_SECONDS, blocking=False, thread_local=False)
        latest = self._clock.now() + self._LONGEST_WAIT
        lease, held = BackgroundTasks(), False

        async def extend() -> None:
            while True:
                await self._clock.sleep(self.LOCK_SECONDS / 3)
                await run_sync(lock.reacquire)

        try:
            # The thread is waited for even if the caller is cancelled: a lock that was taken is always released.
            while not (held := await run_sync(lock.acquire)) and self._clock.now() < latest:
                await self._clock.sleep(self._POLL_SECONDS)
            if held:
                lease.start(extend)
            yield
        finally:
            with anyio.CancelScope(shield=True):
                await lease.aclose()
                if held:
                    await run_sync(lock.release)

    async def aclose(self) -> None:
        """Close the connections. May be called twice."""
        await run_sync(self._redis.close)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()
