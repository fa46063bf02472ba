"""The rows of an import on their way in: encoded, compared with the journal, and put into batches."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncGenerator, AsyncIterable, Iterable
from contextlib import aclosing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from emporix_api.types import Operation, Request

from ..calls import Caller
from ..data import Rows
from ..errors import EmporixError, InvalidCall, JournalError
from ..http import to_json
from .answers import Outcome
from .batches import Batch, Batcher, Item
from .delivery import Emit
from .rows import RowReader, content_hash, row_key

if TYPE_CHECKING:
    from .journal import Journal

# Rows that are not sent are written to the journal, and handed out, so many at once.
SKIPPED_AT_ONCE: Final = 200
_LOST: Final = "it was sent by an earlier run that ended before the answer"


class Intake:
    """Turns rows into batches. The rows that are not sent get their outcomes here.

    `hand_out` takes these outcomes. `checked` says that items with a key of their own can be looked up. `compares` is
    set where rows may be skipped, `dry_run` where all are.
    """

    def __init__(
        self,
        reader: RowReader,
        batcher: Batcher,
        hand_out: Emit,
        *,
        idempotent: bool,
        checked: bool,
        compares: bool,
        dry_run: bool,
    ) -> None:
        self.journal: Journal | None = None
        self.resumed = 0
        self.duplicates = 0
        self._reader = reader
        self._batcher = batcher
        self._hand_out = hand_out
        self._idempotent = idempotent
        self._checked = checked
        self._compares = compares
        self._dry_run = dry_run
        self._count = 0
        self._skipped: list[Item] = []

    @property
    def pending(self) -> int:
        """How many items wait for others."""
        return self._batcher.pending

    def flush(self) -> Batch:
        """Return the items that wait for others."""
        return self._batcher.flush()

    async def take(self, row: object) -> Batch | None:
        """Take the next row; return a batch that is ready."""
        index, self._count = self._count, self._count + 1
        try:
            item = self._reader.read(index, row)
        except InvalidCall as error:
            key = row_key(row, self._reader.fields)
            await self._hand_out([Outcome(index, key, "failed", None, 0, error, row)])
            return None
        if self.journal is not None and not await self._wanted(item, self.journal):
            return None
        return self._batcher.add(item)

    async def _wanted(self, item: Item, journal: Journal) -> bool:
        """Tell whether `item` is to be sent; hand out its outcome where not."""
        recorded = await journal.recorded(item.index) if item.index <= journal.last else None
        if recorded is not None:
            if recorded.hash != content_hash(item.encoded):
                raise JournalError(f"row {item.index} is not what it was when the journal was written")
            if recorded.action is None:
                item.unsure = item.unanswered = True
                item.error = EmporixError(_LOST)
                if self._idempotent or (self._checked and item.key is not None):
                    return True
                reason = EmporixError(f"{_LOST}, and may not be sent twice")
                await self.settle([Outcome(item.index, item.key, "in_doubt", None, 0, reason, item.row)])
            elif recorded.action in {"failed", "in_doubt"}:
                await self._hand_out([recorded.outcome(item.index, item.row)])
            else:
                self.resumed += 1
            return False
        if self._compares:
            if journal.unchanged(item):
                await self.skip([item])
                return False
            if item.key is not None and journal.touch(item.key):
                self.duplicates += 1
        return True

    async def settle(self, outcomes: list[Outcome]) -> None:
        """Note what became of rows in the journal, if there is one, then hand it out. Where that fails, too."""
        try:
            if self.journal is not None:
                await self.journal.settled(outcomes)
        finally:
            await self._hand_out(outcomes)

    async def skip(self, items: Iterable[Item]) -> None:
        """Note that `items` are not sent."""
        self._skipped += items
        if len(self._skipped) >= SKIPPED_AT_ONCE:
            await self.flush_skipped()

    async def flush_skipped(self) -> None:
        """Hand out the outcomes of what was skipped."""
        skipped, self._skipped = self._skipped, []
        if skipped and self.journal is not None:
            if not self._dry_run:
                await self.journal.skipped(skipped)
            await self._hand_out(
                [Outcome(item.index, item.key, "skipped", None, 0, None, item.row) for item in skipped]
            )

    async def know(self, unchanged: AsyncIterable[Any] | Iterable[Any]) -> None:
        """Read the rows that are there already, so that those equal to them are skipped."""
        known: list[tuple[str, bytes]] = []
        assert self.journal is not None  # noqa: S101 - opened wherever rows are compared
        async with aclosing(_each(unchanged)) as rows:
            async for row in rows:
                with suppress(InvalidCall):  # a row that cannot be sent cannot be skipped either
                    item = self._reader.read(0, row)
                    if item.key is not None:
                        known.append((item.key, content_hash(item.encoded)))
                if len(known) >= SKIPPED_AT_ONCE:
                    await self.journal.know(known)
                    known.clear()
        await self.journal.know(known)

    def check_end(self) -> None:
        """Check that the source has all rows that the journal has. Raises `JournalError`."""
        if self.journal is not None and self._count <= self.journal.last:
            raise JournalError(
                f"the source ends after {self._count} rows, but the journal tells of row {self.journal.last}: "
                "it is another source's"
            )

    async def open_journal(
        self,
        path: Path | None,
        caller: Caller,
        operation: Operation,
        request: Request,
        *,
        source: str | None,
        rows: object,
        turn_over: bool,
    ) -> None:
        """Open the journal of this import. Raises `JournalError` where it cannot be used, or is that of another one."""
        from .journal import Journal  # noqa: PLC0415 - SQLite is not for those who need no journal

        if source is None and isinstance(rows, Rows) and path is not None:
            source = await rows.fingerprint()
        # Headers may contain secrets.
        headers = hashlib.sha256(to_json(sorted((name, str(value)) for name, value in request.headers.items())))
        parameters = {"path": request.path, "query": request.query}
        journal = self.journal = Journal(
            path,
            {
                "tenant": caller.tenant,
                "base URL": caller.base_url,
                "operation": operation.key,
                "path and query": to_json(parameters, default=str, sort=True).decode(),
                "set of headers": headers.hexdigest()[:16],
                "key": ", ".join(self._reader.fields),
            },
            source,
            durable=not operation.idempotent,
            copy=self._dry_run,
            turn_over=turn_over,
            idempotent=operation.idempotent,
        )
        try:
            await journal.open()
        except BaseException:
            journal.close()
            raise


async def _each(rows: AsyncIterable[Any] | Iterable[Any]) -> AsyncGenerator[Any]:
    if isinstance(rows, AsyncIterable):
        async for row in rows:
            yield row
    else:
        for row in rows:
            yield row
