"""Retry, then a limiter, then httpx: how one request reaches the API.

The limiter stands in front of httpx's connection pool and is never larger than it, so that the pool never queues: a
request cancelled while httpcore's pool has it queued loses a connection for good (encode/httpcore#1093). A slot is
held until the body is read or closed, never while sleeping before a retry, and waiting for one is not a timeout.
"""

from __future__ import annotations

import functools
import random
import ssl
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from importlib import metadata
from typing import Final

import anyio
import httpx

from ._clock import Clock
from ._problems import BODY_LIMIT, redact
from ._requests import WireRequest
from ._retry import Failure, RetryPolicy, RetryQuota, read_retry_after
from .errors import CallTimeout, ConnectionFailed, InvalidCall, TransportError

DEFAULT_TIMEOUT: Final = httpx.Timeout(30.0, connect=10.0)
# Connections that are being closed still count; the pool must have room beside them.
_SPARE_CONNECTIONS: Final = 4
# An error body is read this far so that its connection can be used again; a longer one costs the connection.
_DISCARD_LIMIT: Final = 1024 * 1024
_FIRST_ERROR: Final = 400


@dataclass(frozen=True, slots=True)
class Received:
    """One HTTP answer whose body has been read; that of an error status only as far as it is looked at.

    `headers` are read without regard to case.
    """

    status: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)
    attempts: int = 1


@dataclass(frozen=True, slots=True)
class _Failed:
    """An attempt that brought no answer."""

    failure: Failure
    error: httpx.RequestError


@functools.cache
def _ssl_context() -> ssl.SSLContext:
    """Load the certificates once for all clients: it takes a tenth of a second."""
    return httpx.create_ssl_context()


class Transport:
    """Send requests, a bounded number at a time, and try again where that is safe.

    `http_client` is used and left open if given; otherwise one is made at the first request. `timeout` is for each
    phase of a request. `wall_clock` gives seconds since the epoch.
    """

    def __init__(
        self,
        *,
        clock: Clock,
        max_concurrency: int = 16,
        http_client: httpx.AsyncClient | None = None,
        timeout: float | httpx.Timeout | None = None,
        policy: RetryPolicy | None = None,
        chance: Callable[[], float] = random.random,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        pool_size = _pool_size(http_client)
        self.concurrency = max_concurrency if pool_size is None else min(max_concurrency, pool_size)
        self.quota = RetryQuota()
        self._limiter = anyio.CapacityLimiter(self.concurrency)
        self._injected = http_client
        self._opened: httpx.AsyncClient | None = None
        self._timeout = httpx.Timeout(timeout) if timeout is not None else None
        self._base_headers: dict[str, str] | None = None
        self._closed = False
        self._clock = clock
        self._policy = policy or RetryPolicy()
        self._chance = chance
        self._wall_clock = wall_clock

    @property
    def in_flight(self) -> int:
        """The requests that hold a slot at this moment."""
        return self._limiter.borrowed_tokens

    async def send(self, wire: WireRequest, *, token: str | None = None, idempotent: bool = False) -> Received:
        """Send `wire`, with `token` as its bearer, until there is an answer that is not worth another attempt.

        The answer may have any status; the body of a success is read whole, whatever its size. Raises
        `ConnectionFailed` or `CallTimeout` where there is none.
        """
        attempt = taken = 0
        while True:
            attempt += 1
            result = await self._attempt(wire, token, attempt)
            status: int | None = None
            failure: Failure | None = None
            retry_after: float | None = None
            if isinstance(result, _Failed):
                failure = result.failure
            elif result.status < _FIRST_ERROR:
                self.quota.restore(taken)
                return result
            else:
                status = result.status
                retry_after = read_retry_after(result.headers, now=self._wall_clock())
            delay = self._policy.delay(
                attempt=attempt,
                status=status,
                failure=failure,
                idempotent=idempotent,
                retry_after=retry_after,
                chance=self._chance(),
            )
            if delay is not None:
                taken = self.quota.take(failure)
            if delay is None or not taken:
                if isinstance(result, _Failed):
                    raise _error_of(result, wire, token, attempt) from result.error
                return result
            await self._clock.sleep(delay)

    @asynccontextmanager
    async def stream(self, wire: WireRequest, *, token: str | None = None) -> AsyncIterator[httpx.Response]:
        """Send `wire` once and give the answer with its body unread; the slot is held until the block is left."""
        client = self._client()
        request = self._request(client, wire, token)
        # Borrowed on behalf of this exchange: one task may have several under way.
        async with _Slot(self._limiter):
            # Authentication of an injected client would overwrite the token, and a redirect would carry it away.
            response = await client.send(request, stream=True, auth=None, follow_redirects=False)
            try:
                yield response
            finally:
                if not response.is_closed:
                    with anyio.CancelScope(shield=True):
                        await response.aclose()

    async def aclose(self) -> None:
        """Close the connections, unless the HTTP client was given by the caller. May be called twice."""
        self._closed = True
        opened, self._opened = self._opened, None
        if opened is not None:
            await opened.aclose()

    async def _attempt(self, wire: WireRequest, token: str | None, attempt: int) -> Received | _Failed:
        try:
            async with self.stream(wire, token=token) as response:
                return Received(response.status_code, response.headers, await _read(response), attempt)
        except httpx.InvalidURL as error:
            raise InvalidCall(f"{wire.method} {wire.path}: {error}") from error
        except httpx.RequestError as error:
            return _Failed(_failure_of(error), error)

    def _client(self) -> httpx.AsyncClient:
        client = self._injected or self._opened
        if self._closed or (client is not None and client.is_closed):
            raise InvalidCall("this client is closed")
        if client is None:
            client = self._opened = httpx.AsyncClient(
                verify=_ssl_context(),
                timeout=DEFAULT_TIMEOUT,
                limits=httpx.Limits(
                    max_connections=self.concurrency + _SPARE_CONNECTIONS,
                    max_keepalive_connections=self.concurrency,
                ),
                headers={"user-agent": f"emporix-async/{metadata.version('emporix-async')}"},
            )
        return client

    def _request(self, client: httpx.AsyncClient, wire: WireRequest, token: str | None) -> httpx.Request:
        if self._base_headers is None:
            self._base_headers = {name: value for name, value in client.headers.items() if name != "authorization"}
        headers = {**self._base_headers, **wire.headers}
        if token is not None:
            headers["authorization"] = f"Bearer {token}"
        return httpx.Request(
            wire.method,
            wire.url,
            headers=headers,
            content=wire.content,
            files=wire.parts or None,
            extensions={"timeout": (self._timeout or client.timeout).as_dict()},
        )


class _Slot:
    """One place in the limiter."""

    __slots__ = ("_limiter",)

    def __init__(self, limiter: anyio.CapacityLimiter) -> None:
        self._limiter = limiter

    async def __aenter__(self) -> None:
        await self._limiter.acquire_on_behalf_of(self)

    async def __aexit__(self, *exc_info: object) -> None:
        self._limiter.release_on_behalf_of(self)


def _pool_size(client: httpx.AsyncClient | None) -> int | None:
    """Find how many connections an injected client may open, None where that cannot be told.

    httpx does not tell; a limiter larger than the pool would have it queue.
    """
    pool = getattr(getattr(client, "_transport", None), "_pool", None)
    size = getattr(pool, "_max_connections", None)
    return size if isinstance(size, int) and size > 0 else None


async def _read(response: httpx.Response) -> bytes:
    if response.status_code < _FIRST_ERROR:
        return await response.aread()
    kept = bytearray()
    read = 0
    try:
        async for chunk in response.aiter_bytes():
            kept += chunk[: BODY_LIMIT - len(kept)]
            read += len(chunk)
            if read > _DISCARD_LIMIT:
                break
    except httpx.RequestError:
        # The status is known; what is missing of its explanation is no reason to hide it.
        pass
    return bytes(kept)


def _failure_of(error: httpx.RequestError) -> Failure:
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout | httpx.ProxyError):
        return Failure.NOT_SENT
    return Failure.TIMED_OUT if isinstance(error, httpx.TimeoutException) else Failure.BROKEN


def _error_of(failed: _Failed, wire: WireRequest, token: str | None, attempts: int) -> TransportError:
    kind = CallTimeout if isinstance(failed.error, httpx.TimeoutException) else ConnectionFailed
    said = redact(str(failed.error), [token] if token else [])
    return kind(
        f"{type(failed.error).__name__}{': ' if said else ''}{said}",
        method=wire.method,
        path=wire.path,
        attempts=attempts,
        sent=failed.failure is not Failure.NOT_SENT,
    )
