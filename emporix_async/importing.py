"""Imports: rows in, an outcome for every row out.

async with importer as outcomes:
    async for outcome in outcomes: ...      # outcome.index .key .status .attempts .error .row
report = await import_all(...)              # counts, failures, seconds
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Callable,
    Generator,
    Iterable,
    Iterator,
    Mapping,
)
from dataclasses import dataclass, field
from typing import Any, Final

import anyio
from anyio.abc import TaskGroup

from emporix_api.types import Operation, Request

from ._chunks import BODY_LIMIT, Batch, Batcher, KeysInFlight
from ._delivery import Delivery
from ._outcomes import SUCCESSES, Outcome, Status
from ._rows import read_row, row_key
from ._sender import Sender
from ._tasks import KeptError, OwnedTasks
from .errors import InvalidCall

__all__ = ["ImportReport", "Importer", "Outcome", "import_all"]

# An availability is identified by two properties, and named so in the answers. By the product alone, those of one
# product at several sites would have to wait for each other.
_JOINT_KEYS: Final = {"availability": "site:productId"}

# A report of an import of millions that all fail must stay small: this many failures are kept, all are counted.
FAILURES_KEPT: Final = 1000


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of all rows.

    `counts` holds how many ended with each status, `seconds` how long the import took. `failures` are the outcomes
    that failed or are in doubt: the first 1000 of them, while the counts are of all.
    """

    counts: Mapping[Status, int]
    seconds: float
    failures: tuple[Outcome, ...] = field(default=(), repr=False)

    @property
    def total(self) -> int:
        """How many rows there were."""
        return sum(self.counts.values())

    @property
    def succeeded(self) -> int:
        """How many rows were created, updated, deleted, or otherwise done."""
        return sum(self.counts.get(status, 0) for status in SUCCESSES)

    @property
    def failed(self) -> int:
        """How many rows were refused or could not be sent."""
        return self.counts.get("failed", 0)

    @property
    def in_doubt(self) -> int:
        """How many rows may have been done or not: no answer said so plainly."""
        return self.counts.get("in_doubt", 0)

    def __str__(self) -> str:
        done = ", ".join(f"{count} {status}" for status, count in self.counts.items() if status in SUCCESSES and count)
        return (
            f"{self.total} rows in {self.seconds:.1f} s: {self.succeeded} succeeded{f' ({done})' if done else ''}, "
            f"{self.failed} failed, {self.in_doubt} in doubt"
        )


class Importer:
    """An import not yet begun. Enter it for its outcomes, in the order in which they become known.

    Enter and leave the block in one task: leaving it, in whatever way, cancels what is in flight and waits for it; of
    rows without an outcome nothing is known then. Rows are read as the outcomes are consumed, so memory is bounded by
    the requests in flight. A synchronous source is read in the event loop: it must not block.

    `rows` are models or mappings, with the property names of the API. `key` names the property that identifies a row
    where it is not the operation's own, or several joined by colons; two requests that hold the same key are never in
    flight together, and keep their order. `path`, `query` and `headers` are parameters that all requests share.
    `concurrency` is how many requests are in flight, the client's own number unless given. `batch_items` and
    `batch_bytes` bound one request, within the API's limits. An item that fails for a passing reason is tried
    `max_attempts` times. `chance` gives numbers in [0, 1).

    Raises, while the outcomes are iterated: what the source raises, after the outcomes of the rows before it; what
    would make every further request fail (`TokenError`, `ScopeError`, `Unauthorized`, `Forbidden`, `InvalidCall`),
    after the outcomes of what is in flight. Everything else is the error of an outcome.
    """

    def __init__(
        self,
        caller: Sender,
        operation: Operation,
        rows: AsyncIterable[Any] | Iterable[Any],
        *,
        path: Mapping[str, object],
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        key: str | None = None,
        concurrency: int | None = None,
        batch_items: int | None = None,
        batch_bytes: int | None = None,
        max_attempts: int = 3,
        chance: Callable[[], float] = random.random,
    ) -> None:
        concurrency = caller.concurrency if concurrency is None else concurrency
        for name, number in (
            ("concurrency", concurrency),
            ("batch_items", batch_items),
            ("batch_bytes", batch_bytes),
            ("max_attempts", max_attempts),
        ):
            if number is not None and number < 1:
                raise InvalidCall(f"{name} is at least 1, not {number}")
        self._operation = operation
        self._rows = rows
        self._parameter = None if operation.bulk else _row_parameter(operation, path)
        joint = _JOINT_KEYS.get(operation.service) if operation.bulk else None
        own = (key,) if key is not None else (joint, operation.key_field, self._parameter, "id")
        self._fields = tuple(dict.fromkeys(name for name in own if name is not None))
        # Deletions of prices and recalculations of products take a list of keys.
        self._bare_keys = operation.method == "DELETE" or (
            operation.bulk is not None and operation.bulk.family == "plain"
        )
        limit = operation.bulk.limit if operation.bulk else 1
        self._batcher = Batcher(
            limit if batch_items is None else min(batch_items, limit),
            BODY_LIMIT if batch_bytes is None else min(batch_bytes, BODY_LIMIT),
            operation.bulk.items if operation.bulk else None,
        )
        self._delivery = Delivery(
            caller,
            operation,
            Request(operation.key, path=path, query=query or {}, headers=headers or {}),
            parameter=self._parameter,
            fields=self._fields,
            max_attempts=max_attempts,
            chance=chance,
        )
        self._count = 0
        self._keys = KeysInFlight()
        self._concurrency = concurrency
        self._entered = False

    async def __aenter__(self) -> AsyncIterator[Outcome]:
        if self._entered:
            raise InvalidCall("an import is entered once: its rows are read once")
        self._entered = True
        self._slots = anyio.Semaphore(self._concurrency)
        self._released = anyio.Event()
        self._reading = anyio.CancelScope()
        self._error = KeptError()
        # No buffer: a slow consumer holds up the deliveries, they the slots, and these the reading.
        self._send, self._receive = anyio.create_memory_object_stream[list[Outcome]](0)
        self._tasks = OwnedTasks()
        await self._tasks.open()
        self._tasks.start(self._run)
        return _Outcomes(self._receive, self._error)

    async def __aexit__(self, *exc_info: object) -> None:
        try:
            await self._tasks.close()
        finally:
            self._receive.close()
            self._send.close()

    async def _run(self) -> None:
        async with self._send, anyio.create_task_group() as deliveries:
            with self._reading:
                with self._error:
                    await self._read(deliveries)
                # Rows that were read before the source failed are imported all the same.
                await self._dispatch(self._batcher.flush(), deliveries)

    async def _read(self, deliveries: TaskGroup) -> None:
        if isinstance(self._rows, AsyncIterable):
            source = aiter(self._rows)
            try:
                async for row in source:
                    await self._take(row, deliveries)
            finally:
                # Nobody else can: a generator written into the call has no other owner.
                if isinstance(source, AsyncGenerator):
                    await source.aclose()
            return
        rows = iter(self._rows)
        try:
            for row in rows:
                await self._take(row, deliveries)
        finally:
            if isinstance(rows, Generator):
                rows.close()

    async def _take(self, row: object, deliveries: TaskGroup) -> None:
        index, self._count = self._count, self._count + 1
        try:
            item = read_row(
                index,
                row,
                operation=self._operation.key,
                fields=self._fields,
                key_needed=self._parameter is not None,
                bare_keys=self._bare_keys,
                most_bytes=self._batcher.most_item_bytes,
            )
        except InvalidCall as error:
            await self._send.send([Outcome(index, row_key(row, self._fields), "failed", 0, error, row)])
            return
        await self._dispatch(self._batcher.add(item), deliveries)
        if self._batcher.full:  # without waiting for the row that would seal it
            await self._dispatch(self._batcher.flush(), deliveries)

    async def _dispatch(self, batch: Batch | None, deliveries: TaskGroup) -> None:
        if not batch:
            return
        # Batches leave in the order of their rows, so the first one to clash holds up those behind it.
        while self._keys.clash(batch):
            await self._released.wait()
        await self._slots.acquire()
        self._keys.claim(batch)
        deliveries.start_soon(self._deliver, batch)

    async def _deliver(self, batch: Batch) -> None:
        settled = False
        with self._error:
            await self._delivery.settle(batch, self._send.send)
            settled = True
        if not settled:
            self._reading.cancel()
        self._keys.release(batch)
        self._slots.release()
        self._released.set()
        self._released = anyio.Event()


class _Outcomes:
    """The outcomes, handed over a list at a time."""

    __slots__ = ("_error", "_outcomes", "_receive")

    def __init__(self, receive: AsyncIterator[list[Outcome]], error: KeptError) -> None:
        self._receive = receive
        self._error = error
        self._outcomes: Iterator[Outcome] = iter(())

    def __aiter__(self) -> _Outcomes:
        return self

    async def __anext__(self) -> Outcome:
        while True:
            for outcome in self._outcomes:
                return outcome
            outcomes = await anext(self._receive, None)
            if outcomes is None:
                self._error.raise_again()
                raise StopAsyncIteration
            self._outcomes = iter(outcomes)


def _row_parameter(operation: Operation, path: Mapping[str, object]) -> str | None:
    """Name the path parameter that each row fills: the last one not given."""
    names = [name for name in re.findall(r"\{([^{}]+)\}", operation.path) if name != "tenant" and name not in path]
    return names[-1] if names else None


async def import_all(
    caller: Sender,
    operation: Operation,
    rows: AsyncIterable[Any] | Iterable[Any],
    *,
    path: Mapping[str, object],
    **options: Any,
) -> ImportReport:
    """Import `rows` and return the counts. Takes the options of `Importer`, and raises what its outcomes raise."""
    began = caller.clock.now()
    counts: Counter[Status] = Counter()
    failures: list[Outcome] = []
    async with Importer(caller, operation, rows, path=path, **options) as outcomes:
        async for outcome in outcomes:
            counts[outcome.status] += 1
            if not outcome.succeeded and len(failures) < FAILURES_KEPT:
                failures.append(outcome)
    return ImportReport(dict(counts), caller.clock.now() - began, tuple(failures))
