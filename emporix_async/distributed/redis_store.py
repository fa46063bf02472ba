"""Tokens in Redis, a store for any number of machines."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Final, Self, cast

import anyio
from anyio.to_thread import run_sync

from ..concurrency import BackgroundTasks, Clock, SystemClock, logger
from ..errors import ConfigurationError


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
