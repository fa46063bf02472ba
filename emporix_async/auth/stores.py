"""Stores that keep tokens outside of the client's memory, so that other processes and later ones find them.

    Emporix(tenant, credential, store=FileStore("tokens.json"))
    Emporix(tenant, credential, store=RedisStore("redis://localhost", key=key))

Blocking work runs in worker threads, on asyncio and on trio. No store can fail a call: if one raises or is slow, a
warning is logged and the token is fetched.
"""

from __future__ import annotations

import json
import logging
import os
import stat
import threading
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol, Self, cast

import anyio
from anyio.to_thread import run_sync

from ..concurrency import BackgroundTasks, Clock, SystemClock
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from redis.lock import Lock

logger = logging.getLogger("emporix_async")

# What a file contains: when it expires and its content, by name and field.
_Kept = dict[str, dict[str, tuple[float, str]]]


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


class FileStore:
    """Keeps tokens in the file `path`, for the processes of one user on one machine.

    The file is written under another name, synced and renamed, so that a crash leaves the former one. Only its owner
    can read it. A file that other users can read or own is ignored with a warning. When two processes write at once,
    the token of one may be lost: it is fetched again.
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

    def _read(self) -> _Kept:
        try:
            # Not through a link, which another user may have made.
            descriptor = os.open(self._path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
        except FileNotFoundError:
            return {}
        with open(descriptor, "rb") as file:  # noqa: PTH123 - a descriptor, so that what is checked is what is read
            found, now = os.fstat(descriptor), self._wall_clock()
            private = stat.S_ISREG(found.st_mode) and not stat.S_IMODE(found.st_mode) & 0o077
            if os.name == "posix" and not (private and found.st_uid == os.geteuid()):
                logger.warning("the token file %s is ignored: others than its owner can use it", self._path)
                return {}
            try:
                return {
                    name: {field: (until, str(content)) for field, (until, content) in fields.items() if until > now}
                    for name, fields in json.loads(file.read()).items()
                }
            except (ValueError, TypeError, AttributeError):
                logger.warning("the token file %s is ignored: it cannot be read", self._path)
                return {}

    def _write(self, name: str, field: str, entry: tuple[float, str]) -> None:
        with self._writing:
            kept = self._read()
            kept.setdefault(name, {})[field] = entry
            # Readable by its owner only, from the beginning.
            import tempfile  # noqa: PLC0415 - slow to import

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

    `key` encrypts what is kept; make one with `cryptography.fernet.Fernet.generate_key()`. To change it, give several:
    the first encrypts, all decrypt. One process at a time fetches a token, the others wait for it. It extends its lock
    while it works; the lock of a process that died is free after `LOCK_SECONDS`. Raises `ConfigurationError` without a
    valid key or address.
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
        # These belong to an extra.
        try:
            import redis  # noqa: PLC0415
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
        lease = BackgroundTasks()
        held = False
        try:
            # The thread is waited for even if the caller is cancelled: a lock that was taken is always released.
            while not (held := await run_sync(lock.acquire)) and self._clock.now() < latest:
                await self._clock.sleep(self._POLL_SECONDS)
            if held:
                lease.start(self._extend, lock)
            yield
        finally:
            with anyio.CancelScope(shield=True):
                await lease.aclose()
                if held:
                    await run_sync(lock.release)

    async def _extend(self, lock: Lock) -> None:
        """Extend `lock` until cancelled. Raises an error if it is lost."""
        while True:
            await self._clock.sleep(self.LOCK_SECONDS / 3)
            await run_sync(partial(lock.extend, self.LOCK_SECONDS, replace_ttl=True))

    async def aclose(self) -> None:
        """Close the connections. May be called twice."""
        await run_sync(self._redis.close)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()
