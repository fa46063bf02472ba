"""Imports: rows in, an outcome for every row out.

async with importer as outcomes:
    async for outcome in outcomes: ...      # outcome.index .key .action .status .attempts .error .row
"""

from __future__ import annotations

import os
import random
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Mapping
from contextlib import aclosing
from typing import Any, Final, Literal

import anyio
from anyio.abc import TaskGroup

from emporix_api.types import Operation

from ..calls import Caller
from ..concurrency import KeptError, OwnedTasks
from ..data import Rows, path_of
from ..errors import EmporixError, InvalidCall, JournalError
from .answers import Outcome
from .batches import Batch, KeysInFlight
from .checks import DryRun, RowCheck
from .delivery import Delivery
from .findings import Finding, Findings, ImportReport
from .handover import Outcomes
from .intake import Intake
from .patience import MAX_WAIT, StoppedError
from .plan import ImportPlan
from .rows import each, source_of
from .verification import Verification

# A partial batch is sent after 1-2 s without a new row.
LINGER: Final = 1.0


class Importer:
    """An import not yet begun. Enter it for its outcomes, in the order in which they become known.

    Enter and leave the block in one task: leaving it, in whatever way, cancels what is in flight and waits for it; of
    rows without an outcome nothing is known then, unless there is a journal. Rows are read as the outcomes are
    consumed, so memory is bounded by the requests in flight. A synchronous source is read in the event loop: it must
    not block.

    `rows` are models or mappings, with the property names of the API. `key` names the property that identifies a row
    where it is not the operation's own, or several joined by colons; two requests that hold the same key are never in
    flight together, and keep their order. `path`, `query` and `headers` are parameters that all requests share;
    requests of rows with localized texts by language have `Content-Language: *` besides, unless a header is given.
    `concurrency` is the most requests in flight, the client's own number unless given. `batch_items` and `batch_bytes`
    bound one request, within the API's limits. An item that fails for a passing reason is tried `max_attempts` times.
    Where the API turns the client away (429, or 503 with a Retry-After), the whole import waits, for as long as it is
    asked to and at most `max_wait` seconds without an accepted request, and then ends, the rest of the rows unsent. So
    it does where the token endpoint, or an entry for a row, says 429.
    `chance` gives numbers in [0, 1).

    `journal` is a file that lets an import which was ended, however, go on: the same rows once more, with the same
    journal, and rows that are done are neither sent nor handed out again, while those that failed or are in doubt are
    handed out again as they were. What was sent and not answered is sent again, or looked up where that would create it
    twice, or in doubt. `source` names where the rows come from if not from a file of `read_rows`, which is known by its
    content.

    With `validate`, each row is held against the schema of the operation before it is sent: a row that the API would
    refuse fails, unsent, with an error that names the places; with `"report"` it is sent all the same. With `verify`,
    rows that the API said it has written or deleted are read back, a batch at a time, and compared with what was sent;
    their outcomes are handed out after that: as they were, or `differs`, with the error `NotApplied`, or `in_doubt`
    where one could not be read. An error that any further reading would meet (as below, and `Forbidden`) ends the
    import; what was not read back by then is handed out as the API said. What both find is in `findings`. A row
    that was not read back is done in the journal; the next run with `verify` reads it back and hands out what it finds,
    unless a later row has its key.

    Raises, while the outcomes are iterated: what the source raises, after the outcomes of the rows before it; what
    would make every further request fail (`TokenError`, `ScopeError`, `Unauthorized`, `Forbidden`, `InvalidCall`,
    `RateLimited` after `max_wait`, and `TransportError` where `max_attempts` requests in a row, at least 3, got no
    connection), after the outcomes of what is in flight, which are in doubt where an earlier request may have done the
    work; `JournalError` where the journal is not this import's or cannot be written, or a row differs. Everything else
    is the error of an outcome.
    """

    def __init__(
        self,
        caller: Caller,
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
        max_wait: float = MAX_WAIT,
        journal: str | os.PathLike[str] | None = None,
        source: str | None = None,
        validate: bool | Literal["report"] = False,
        verify: bool = False,
        dry_run: bool = False,
        chance: Callable[[], float] = random.random,
    ) -> None:
        if dry_run:
            raise InvalidCall("an importer sends its rows: await its check() instead, or import_all(dry_run=True)")
        concurrency = caller.concurrency if concurrency is None else concurrency
        for name, number in (("concurrency", concurrency), ("max_attempts", max_attempts)):
            if number < 1:
                raise InvalidCall(f"{name} is at least 1, not {number}")
        if not max_wait >= 0:
            raise InvalidCall(f"max_wait is 0 seconds or more, not {max_wait}")
        plan = ImportPlan(
            caller,
            operation,
            path=path,
            query=query,
            headers=headers,
            key=key,
            batch_items=batch_items,
            batch_bytes=batch_bytes,
        )
        self._caller = caller
        self._plan = plan
        self._rows = source_of(rows)
        if validate not in {False, True, "report"}:
            raise InvalidCall(f"validate is True, False or 'report', not {validate!r}")
        self._findings = Findings()
        check = RowCheck(plan, self._findings, strict=validate is True) if validate else None
        self._intake = Intake(plan, check)
        self._delivery = Delivery(caller, plan, max_attempts=max_attempts, max_wait=max_wait, chance=chance)
        if verify:
            verification = Verification(caller, plan, self._delivery, self._findings, concurrency=concurrency)
            self._intake.verification = verification
        self._dry_run: DryRun | None = None
        # A number that adapts to latency and throttling was measured, and gains nothing: a server that slows down has
        # the same throughput with fewer requests in flight, and the pace of the client slows down for all its calls.
        self._concurrency = concurrency
        self._path = None if journal is None else path_of(journal, "a journal")
        self._source = source
        self._delivering = 0
        self._keys = KeysInFlight()
        self._entered = self._stopped = self._waiting = False

    @property
    def resumed(self) -> int:
        """How many rows an earlier run with the journal had done: they have no outcome."""
        return self._intake.resumed

    @property
    def in_flight(self) -> int:
        """The requests in flight at this moment."""
        return self._delivery.in_flight

    @property
    def waiting(self) -> float:
        """For how many seconds nothing is sent, because the API asks for it."""
        return max(self._delivery.patience.seconds, self._caller.paused_for)

    @property
    def requests(self) -> int:
        """How many requests were sent, those of the attempts within a call too."""
        return self._delivery.requests

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What `validate` and `verify` found so far, and columns that are text for want of a type."""
        return tuple(self._findings)

    @property
    def checked(self) -> int:
        """How many rows `check` has read so far."""
        return 0 if self._dry_run is None else self._dry_run.checked

    async def check(self) -> ImportReport:
        """Read and check all rows, as entering the import does, and report what it would send. No request is made.

        The journal is not read: rows that an earlier run has done count as well. Raises what the source raises, and
        `ConfigurationError` where the extra `validate` is not installed.
        """
        if self._entered:
            raise InvalidCall("an import is entered once: its rows are read once")
        began = self._caller.clock.now()
        dry_run = self._dry_run = DryRun(self._plan)
        self._bind()
        self._reading = anyio.CancelScope()
        self._entered = True
        with self._reading:
            await dry_run.read(self._rows)
        return dry_run.report(self._caller.clock.now() - began)

    def _bind(self) -> None:
        if isinstance(self._rows, Rows):
            self._rows.bind(self._plan.operation, self._plan.named_by)

    def stop(self) -> None:
        """Read no further row. What is in flight is finished, and the outcomes end with it.

        Rows that were read but not sent have no outcome: those too that wait because the API asks for it. With a
        journal, the same import goes on from there.
        """
        self._stopped = True
        if self._entered:
            self._reading.cancel()
            self._delivery.patience.stop()

    async def __aenter__(self) -> Outcomes:
        if self._entered:
            raise InvalidCall("an import is entered once: its rows are read once")
        self._bind()
        if self._path is not None:
            await self._intake.open_journal(self._path, self._caller, source=self._source, rows=self._rows)
        self._released = anyio.Event()
        self._begun = anyio.Event()
        self._dispatching = anyio.Lock()
        self._reading = anyio.CancelScope()
        self._lingering = anyio.CancelScope()
        self._error = KeptError()
        self._entered = True
        # A slow consumer holds up the deliveries, they the slots, and these the reading.
        self._outcomes = Outcomes(self._error)
        self._intake.hand_out = self._outcomes.put
        self._tasks = OwnedTasks()
        await self._tasks.open()
        self._tasks.start(self._run)
        return self._outcomes

    async def __aexit__(self, *exc_info: object) -> None:
        try:
            await self._tasks.close()
        finally:
            self._outcomes.end()
            if self._intake.journal is not None:
                await self._intake.journal.close()

    async def _run(self) -> None:
        async with anyio.create_task_group() as deliveries:
            with self._reading:
                with self._error:
                    await self._read(deliveries)
                # Rows that were read before the source failed are imported all the same.
                if not isinstance(self._error.error, JournalError):
                    await self._dispatch(self._intake.flush(), deliveries)
                async with self._dispatching:  # a batch that was partial is not cancelled on its way
                    self._lingering.cancel()
            self._lingering.cancel()
        self._outcomes.end()

    async def _read(self, deliveries: TaskGroup) -> None:
        if isinstance(self._rows, AsyncIterable):
            deliveries.start_soon(self._linger, deliveries)
        async with aclosing(each(self._rows)) as source:
            try:
                await self._take_all(source, deliveries)
            finally:
                self._findings.add_columns(self._rows)
        if not self._stopped:
            self._intake.check_end()

    async def _take_all(self, source: AsyncIterator[Any], deliveries: TaskGroup) -> None:
        intake = self._intake
        try:
            await intake.catch_up()
            self._waiting = True
            async for row in source:
                if self._stopped:
                    return
                batch = intake.take(row)
                if batch or intake.due:
                    self._waiting = False
                    await self._forward(batch, deliveries)
                    self._waiting = True
                if not self._begun.is_set() and intake.pending:
                    self._begun.set()
        finally:
            self._waiting = False

    async def _forward(self, batch: Batch, deliveries: TaskGroup) -> None:
        if batch:
            await self._dispatch(batch, deliveries)
        await self._intake.catch_up()

    async def _linger(self, deliveries: TaskGroup) -> None:
        """Send a batch that has not grown for a while because the source is slow."""
        with self._lingering:
            while True:
                await self._begun.wait()
                count = self._intake.count
                await self._caller.clock.sleep(LINGER)
                if self._waiting and self._intake.count == count:
                    self._begun = anyio.Event()  # set again by the next row
                    await self._dispatch(self._intake.flush(), deliveries)

    async def _dispatch(self, batch: Batch, deliveries: TaskGroup) -> None:
        if not batch:
            return
        # Batches leave in the order of their rows, so the first one to clash holds up those behind it.
        async with self._dispatching:
            while self._delivering >= self._concurrency or self._keys.clash(batch):
                await self._released.wait()
            self._keys.claim(batch)
            self._delivering += 1
            deliveries.start_soon(self._deliver, batch)

    async def _deliver(self, batch: Batch) -> None:
        ended = False
        with self._error:
            journal = self._intake.journal
            settled: set[int] = set()

            async def emit(outcomes: list[Outcome]) -> None:
                try:
                    await self._intake.settle(outcomes, batch)
                finally:
                    settled.update(outcome.index for outcome in outcomes)

            try:
                await self._delivery.patience.wait()  # of what waits here, it is certain that it was not sent
                if journal is not None:
                    await journal.sent(batch)
                await self._delivery.settle(batch, emit)
            except EmporixError as error:
                # In the journal these stay sent: the next run finds out what became of them.
                doubt = [
                    Outcome(item.index, item.key, "in_doubt", None, item.attempts, item.error or error, item.row)
                    for item in batch
                    if item.unsure and item.index not in settled
                ]
                try:
                    if journal is not None and not isinstance(error, JournalError):
                        # Refused before anything was done with them: only what an earlier request did is not known.
                        await journal.withdrawn([item for item in batch if not item.unsure])
                finally:
                    if doubt:
                        await self._outcomes.put(doubt)
                if not isinstance(error, StoppedError):
                    raise
            ended = True
        if not ended:
            self._reading.cancel()
        self._keys.release(batch)
        self._delivering -= 1
        self._released.set()
        self._released = anyio.Event()
