"""One sandbox: how it was made, what it keeps, and what it counts."""

from __future__ import annotations

import hashlib
import secrets
import time
import uuid
from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import TypedDict, Unpack

import anyio

from emporix_api.operations import OPERATIONS
from emporix_api.types import Operation

from ._faults import Faults
from ._people import People
from ._resources import Resources
from ._routes import Routes
from ._store import Store
from ._tokens import TOKEN_LIFETIME, ApiKey, Tokens


class Options(TypedDict, total=False):
    """How a sandbox can be made.

    `tenant`: its name, "sandbox" unless given. `keys`: who may ask for tokens; without any, one that holds every scope,
    with a new secret. `latency`: seconds to wait before each answer. `data`: the file that keeps what is written;
    without it, memory. `now`: the clock by which tokens expire, in seconds. `token_lifetime`: seconds, of every access
    token; without it, what the API's documents say. `new_id`: names what is created without a key. `operations`: the
    table to answer for. `faults`: what goes wrong by chance.
    """

    tenant: str
    keys: Sequence[ApiKey]
    latency: float
    data: str | Path | None
    now: Callable[[], float]
    token_lifetime: float
    new_id: Callable[[], str]
    operations: Iterable[Operation]
    faults: Faults


class Sandbox:
    """A sandbox: how to reach it, and what it was asked. Its counters may be read from any thread."""

    def __init__(self, **options: Unpack[Options]) -> None:
        self.tenant = options.get("tenant", "sandbox")
        self.keys = tuple(options.get("keys", ())) or (ApiKey("sandbox", secrets.token_urlsafe(24)),)
        self.latency = options.get("latency", 0.0)
        self.faults = options.get("faults") or Faults()
        """What goes wrong: by chance where it was made so, and whatever is ordered with `faults.next`."""
        self.url = "http://sandbox"
        """Where it listens; in process, where nothing does, a name that will do as base URL."""
        self.storefront_client_id = "storefront"
        """What guests log in with: the client id of a storefront key."""
        operations = tuple(options.get("operations", OPERATIONS.values()))
        self.routes = Routes(operations)
        now = options.get("now", time.monotonic)
        self.tokens = Tokens(
            self.keys,
            {scope for operation in operations for scope in (*operation.scopes, *operation.conditional_scopes)},
            tenant=self.tenant,
            now=now,
            lifetime=options.get("token_lifetime", TOKEN_LIFETIME),
        )
        self.store = Store(options.get("data"))
        self.resources = Resources(self.store, options.get("new_id", _new_id))
        self.people = People(
            self.tokens,
            self.resources,
            tenant=self.tenant,
            client_id=self.storefront_client_id,
            now=now,
            lifetime=options.get("token_lifetime"),
        )
        self._waits: set[anyio.CancelScope] = set()
        self._lock = Lock()
        self.requests = 0
        """How many requests came in, those for tokens among them."""
        self.token_requests = 0
        """How many requests for tokens came in."""
        self._by_operation = Counter[str]()
        self._writes = Counter[str]()
        self._repeats = Counter[str]()
        self._carried_out: set[tuple[str, bytes]] = set()
        self.connections: Collection[object] = ()
        """Those of the server, where there is one."""

    @property
    def client_id(self) -> str:
        """The client id of the first key."""
        return self.keys[0].client_id

    @property
    def client_secret(self) -> str:
        """The secret of the first key."""
        return self.keys[0].client_secret

    @property
    def by_operation(self) -> Mapping[str, int]:
        """How many requests came in for each operation, by its key."""
        with self._lock:
            return dict(self._by_operation)

    @property
    def writes(self) -> Mapping[str, int]:
        """How many items each operation has written or deleted, by its key."""
        with self._lock:
            return dict(self._writes)

    @property
    def repeats(self) -> Mapping[str, int]:
        """How often operations that are not safe to repeat were carried out again for the same path, query and body.

        By operation key. Where every body is unique, each is a write that was doubled.
        """
        with self._lock:
            return dict(self._repeats)

    @property
    def open_connections(self) -> int:
        """How many connections are open; in process there are none."""
        return len(self.connections)

    def revoke_tokens(self) -> None:
        """Refuse every access token given out so far, as the API does when a key is changed."""
        self.tokens.revoke()

    async def wait(self, gone: Callable[[], Awaitable[None]]) -> None:
        """Let the latency pass, or as much of it as there is until the client is `gone` or the server stops."""
        with anyio.move_on_after(self.latency) as waiting:
            self._waits.add(waiting)
            try:
                await gone()
            finally:
                self._waits.discard(waiting)

    def hurry(self) -> None:
        """Let nobody wait any longer. Called on the event loop of those who do."""
        for waiting in self._waits:
            waiting.cancel()

    def count_request(self) -> None:
        with self._lock:
            self.requests += 1

    def count_operation(self, operation: Operation, *, token: bool) -> None:
        with self._lock:
            self._by_operation[operation.key] += 1
            self.token_requests += token

    def count_writes(self, operation: Operation, items: int, request: bytes) -> None:
        """Count `items` written; `request` is what asked for it, its path, query and body."""
        with self._lock:
            self._writes[operation.key] += items
            if not operation.idempotent:
                effect = operation.key, hashlib.blake2b(request, digest_size=16).digest()
                if effect in self._carried_out:
                    self._repeats[operation.key] += 1
                self._carried_out.add(effect)


def _new_id() -> str:
    return uuid.uuid4().hex
