"""A sandbox in a process of its own, steered and read over a pipe: its work is not the client's, nor its faults."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from multiprocessing.connection import Connection
from typing import Any, NamedTuple

import orjson

from emporix_async import Credential, Emporix
from emporix_async.sandbox import Faults, Sandbox, serve

TENANT = "chaos"
PRODUCTS = f"/product/{TENANT}/products"


@dataclass(frozen=True)
class Counts:
    """What the server has seen: since it began, but for the connections, which are open now."""

    requests: int
    token_requests: int
    injected: Mapping[str, int]
    repeats: Mapping[str, int]
    open_connections: int


class Product(NamedTuple):
    """What the server keeps of one product; `version` counts how often it was written."""

    id: str
    code: str
    name: str
    version: int


class Server:
    """The sandbox in the other process."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self.url, self._client_id, self._client_secret = pipe.recv()

    def client(self, **options: Any) -> Emporix:
        """Make a client for it."""
        return Emporix(TENANT, Credential(self._client_id, self._client_secret), base_url=self.url, **options)

    def set_faults(self, *, active: bool) -> None:
        """Let faults come, or not."""
        self._ask("faults", active)

    def fill(self, prefix: str, count: int) -> None:
        """Keep `count` products, whose ids begin with `prefix`."""
        self._ask("fill", prefix, count)

    def counts(self) -> Counts:
        """Read what the server counts."""
        counts: Counts = self._ask("counts")
        return counts

    def products(self) -> list[Product]:
        """Read all products that the server keeps. No call may be under way."""
        products: list[Product] = self._ask("products")
        return products

    def _ask(self, *question: object) -> Any:
        self._pipe.send(question)
        return self._pipe.recv()


def http_client(library: str, slots: int) -> Any:
    """Make a client of httpx or httpx2, with connections for `slots` calls at once, and for as many streams."""
    module = import_module(library)
    limits = module.Limits(max_connections=2 * slots, max_keepalive_connections=slots)
    return module.AsyncClient(limits=limits)


@contextmanager
def server(*, faults: str = "0%", seed: int = 0, latency: float = 0.0) -> Iterator[Server]:
    """Run a sandbox in another process. Faults do not come before they are made active."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, faults, seed, latency), daemon=True)
    process.start()
    theirs.close()
    try:
        yield Server(ours)
    finally:
        ours.close()
        process.join()


def _serve(pipe: Connection, faults: str, seed: int, latency: float) -> None:
    chosen = Faults.parse(faults, seed=seed)
    # The clients' time is faster than the server's.
    chosen.outage, chosen.slow = 0.03, 0.3
    chosen.active = False
    with serve(tenant=TENANT, faults=chosen, latency=latency) as sandbox:
        pipe.send((sandbox.url, sandbox.client_id, sandbox.client_secret))
        while True:
            try:
                question = pipe.recv()
            except EOFError:
                return
            pipe.send(_answer(sandbox, *question))


def _answer(sandbox: Sandbox, question: str, *given: Any) -> object:
    match question:
        case "faults":
            (sandbox.faults.active,) = given
        case "fill":
            _fill(sandbox, *given)
        case "counts":
            return Counts(
                sandbox.requests,
                sandbox.token_requests,
                sandbox.faults.injected,
                sandbox.repeats,
                sandbox.open_connections,
            )
        case "products":
            kept = (orjson.loads(body) for body in sandbox.store.page(PRODUCTS, offset=0, limit=-1))
            return [Product(item["id"], item["code"], item["name"], item["metadata"]["version"]) for item in kept]
    return None


def _fill(sandbox: Sandbox, prefix: str, count: int) -> None:
    with sandbox.store.transaction():
        for number in range(count):
            key = f"{prefix}{number}"
            body = {"id": key, "code": key, "name": f"Product {key}", "metadata": {"version": 1}}
            sandbox.store.put(PRODUCTS, key, 1, body)
