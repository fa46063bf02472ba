"""Where tokens are kept besides the client's own memory, so that processes share them and a new one finds them.

    Emporix(tenant, credential, store=FileStore("tokens.json"))
    Emporix(tenant, credential, store=RedisStore("redis://localhost", key=key))

What blocks runs in worker threads, so that every store works on asyncio and on trio. No store can fail a call: where
one raises or is slow, a warning is logged and the token fetched.
"""

from __future__ import annotations

import json
import logging
import os
import stat
import tempfile
import threading
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol, cast

import anyio
import anyio.to_thread

from ..concurrency.clock import Clock, SystemClock
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from typing import Self

__all__ = ["FileStore", "RedisStore", "Store"]

logger = logging.getLogger("emporix_async")


class Store(Protocol):
    """Keeps tokens. `name` stands for an API key, `field` for what was asked with it; neither is secret.

    `content` is, and must come back as it was given, or not at all.
    """

    async def load(self, name: str) -> Mapping[str, bytes]:
        """Return everything kept under `name`, by field."""
        ...

    async def save(self, name: str, field: str, content: bytes, *, seconds: float) -> None:
        """Keep `content` in place of what `field` of `name` held; nobody wants it after `seconds`."""
        ...

    def lock(self, name: str, field: str) -> AbstractAsyncContextManager[object]:
        """Let one at a time into the block, if the store's users are to fetch one token between them."""
        ...


class FileStore:
    """Keeps tokens in the file `path`, for the processes of one user on one machine.

    The file is written beside itself, synced and renamed, so that a crash leaves the former one; only its owner can
    read it. One that others could read, or that is not ours, is ignored with a warning. Two processes that write at
    once may lose one's token: it is fetched again.
    """

    def __init__(self, path: str | os.PathLike[str], *, wall_clock: Callable[[], float] = time.time) -> None:
        self._path = Path(path)
        self._wall_clock = wall_clock
        self._writing = threading.Lock()

    async def load(self, name: str) -> Mapping[str, bytes]:
        kept = await anyio.to_thread.run_sync(self._read, abandon_on_cancel=True)
        return {field: entry["content"].encode() for field, entry in kept.get(name, {}).items()}

    async def save(self, name: str, field: str, content: bytes, *, seconds: float) -> None:
        entry = {"until": self._wall_clock() + seconds, "content": content.decode()}
        await anyio.to_thread.run_sync(self._write, name, field, entry, abandon_on_cancel=True)

    def lock(self, name: str, field: str) -> AbstractAsyncContextManager[object]:  # noqa: ARG002 - no lock is needed
        return nullcontext()

    def _read(self) -> dict[str, dict[str, dict[str, Any]]]:
        try:
            # Not through a link: somebody else may have laid it.
            descriptor = os.open(self._path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
        except FileNotFoundError:
            return {}
        with open(descriptor, "rb") as file:  # noqa: PTH123 - a descriptor, so that what is checked is what is read
            found = os.fstat(descriptor)
            if os.name == "posix" and (
                not stat.S_ISREG(found.st_mode) or found.st_uid != os.geteuid() or stat.S_IMODE(found.st_mode) & 0o077
            ):
                logger.warning("the token file %s is ignored: others than its owner can use it", self._path)
                return {}
            try:
                kept = json.loads(file.read())
                now = self._wall_clock()
                return {
                    str(name): {
                        field: {"until": float(entry["until"]), "content": str(entry["content"])}
                        for field, entry in fields.items()
                        if float(entry["until"]) > now
                    }
                    for name, fields in kept.items()
                }
            except (ValueError, TypeError, AttributeError, KeyError):
                logger.warning("the token file %s is ignored: it cannot be read", self._path)
                return {}

    def _write(self, name: str, field: str, entry: dict[str, Any]) -> None:
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
            except BaseException:
                Path(temporary).unlink(missing_ok=True)
                raise
            if os.name == "posix":
                # The renaming itself must reach the disk as well.
                directory = os.open(self._path.parent, os.O_RDONLY)
                try:
                    os.fsync(directory)
                finally:
                    os.close(directory)


class RedisStore:
    """Keeps tokens in Redis, for any number of processes and machines; needs the extra `redis`.

    `key` encrypts what is kept; make one by `cryptography.fernet.Fernet.generate_key()`. Several, the first of which
    encrypts, let it be changed. One process at a time fetches a token, the others wait for it: at most
    `LOCK_SECONDS`, after which the lock of one that died is free. Raises `ConfigurationError` without a usable key.
    """

    LOCK_SECONDS: Final = 30.0
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
        # Of an extra, all of them.
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
        try:
            self._cipher = MultiFernet([Fernet(each) for each in keys])
            # Tried once: a token is fetched sooner than Redis comes back.
            self._redis = redis.Redis.from_url(
                url,
                socket_timeout=self._TIMEOUT,
                socket_connect_timeout=self._TIMEOUT,
                retry=Retry(NoBackoff(), 0),
            )
        except ValueError:
            # Without the cause and the address, which may hold a password.
            raise ConfigurationError("the key is not one of Fernet's, or the address is not one of Redis") from None
        self._unreadable = InvalidToken
        self._prefix = prefix
        self._clock = clock or SystemClock()

    async def load(self, name: str) -> Mapping[str, bytes]:
        kept = await self._run(self._redis.hgetall, self._named("tokens", name), abandon=True)
        found = {}
        for field, content in cast("dict[bytes, bytes]", kept).items():
            try:
                found[field.decode()] = self._cipher.decrypt(content)
            except (self._unreadable, ValueError):
                logger.warning("a token in Redis is ignored: it was encrypted with another key")
        return found

    async def save(self, name: str, field: str, content: bytes, *, seconds: float) -> None:  # noqa: ARG002 - see below
        # Redis gives the fields of a hash no end of their own; a token tells by itself when it ends.
        entry = self._named("tokens", name)
        batch = self._redis.pipeline()
        batch.hset(entry, field, cast("str", self._cipher.encrypt(content)))
        batch.expire(entry, self._KEPT_SECONDS)
        await self._run(batch.execute, abandon=True)

    @asynccontextmanager
    async def lock(self, name: str, field: str) -> AsyncIterator[None]:
        lock = self._redis.lock(self._named("lock", f"{name} {field}"), timeout=self.LOCK_SECONDS, thread_local=False)
        latest = self._clock.now() + self.LOCK_SECONDS
        held = False
        try:
            # The thread is waited for even if the caller is cancelled: a lock that was taken is always given back.
            while not (held := await self._run(partial(lock.acquire, blocking=False))):
                if self._clock.now() >= latest:
                    break
                await self._clock.sleep(self._POLL_SECONDS)
            yield
        finally:
            if held:
                with anyio.CancelScope(shield=True):
                    await self._run(lock.release)

    async def aclose(self) -> None:
        """Close the connections. May be called twice."""
        await self._run(self._redis.close)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    def _named(self, kind: str, name: str) -> str:
        return f"{self._prefix}:{kind}:{name}"

    @staticmethod
    async def _run(function: Callable[..., Any], *arguments: object, abandon: bool = False) -> Any:
        return await anyio.to_thread.run_sync(function, *arguments, abandon_on_cancel=abandon)
