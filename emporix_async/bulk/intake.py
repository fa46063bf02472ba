"""The rows of an import on their way in: encoded, compared with the journal, checked, and put into batches."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from ..calls import Caller
from ..data import Rows
from ..errors import EmporixError, InvalidCall, JournalError
from ..http import to_json
from .answers import FAILURES, Outcome
from .batches import Batch, Item
from .delivery import Emit
from .plan import ImportPlan
from .rows import content_hash, row_key

if TYPE_CHECKING:
    from .journal import Journal
    from .verification import Verified

Check: TypeAlias = Callable[[Item], EmporixError | None]
Verify: TypeAlias = Callable[[list[Outcome]], Awaitable["Verified"]]

_LOST: Final = "it was sent by an earlier run that ended before the answer"


class Intake:
    """Turns rows into batches. The rows that are not sent get their outcomes here, which `catch_up` hands out."""

    def __init__(self, plan: ImportPlan, check: Check | None) -> None:
        self.journal: Journal | None = None
        self.resumed = 0
        self._plan = plan
        self._reader = plan.reader
        self._batcher = plan.batcher
        self._check = check
        self.count = 0
        """How many rows were taken."""
        self.hand_out: Emit
        """Takes outcomes; set before `catch_up` and `settle` are used."""
        self._unsent: list[Outcome] = []

    @property
    def pending(self) -> int:
        """How many items wait for others."""
        return self._batcher.pending

    def flush(self) -> Batch:
        """Return the items that wait for others."""
        return self._batcher.flush()

    def take(self, row: object) -> Batch:
        """Take the next row; return a batch that is ready, or nothing. Where something is `due`, `catch_up` follows."""
        index, self.count = self.count, self.count + 1
        try:
            item = self._reader.read(index, row)
        except InvalidCall as error:
            self._unsent.append(Outcome(index, row_key(row, self._reader.fields), "failed", None, 0, error, row))
            return ()
        if self.journal is not None and index <= self.journal.last and not self._wanted(item, self.journal):
            return ()
        # What an earlier run sent is no longer to be kept from the API.
        if self._check is not None and not item.unsure and (refusal := self._check(item)) is not None:
            self._unsent.append(Outcome(index, item.key, "failed", None, 0, refusal, row))
            return ()
        return self._batcher.add(item) or ()

    @property
    def due(self) -> bool:
        """Whether there are outcomes to hand out, or the next row is one of which the journal is to be asked."""
        return bool(self._unsent) or (self.journal is not None and self.journal.behind(self.count))

    async def catch_up(self) -> None:
        """Hand out the outcomes of rows that are not sent, and ask the journal about the next rows."""
        unsent, self._unsent = self._unsent, []
        if unsent:
            await self.settle(unsent)
        if self.journal is not None and self.journal.behind(self.count):
            await self.journal.read_page(self.count)

    def _wanted(self, item: Item, journal: Journal) -> bool:
        """Whether `item`, which the journal may have, is to be sent; note its outcome where not."""
        recorded = journal.recorded(item.index)
        if recorded is None:
            return True
        if recorded.hash != content_hash(item.encoded):
            raise JournalError(f"row {item.index} is not what it was when the journal was written")
        if recorded.action is None:
            item.unsure = item.unanswered = True
            item.error = EmporixError(_LOST)
            if self._plan.operation.idempotent or (self._plan.lookup is not None and item.key is not None):
                return True
            reason = EmporixError(f"{_LOST}, and may not be sent twice")
            self._unsent.append(Outcome(item.index, item.key, "in_doubt", None, 0, reason, item.row))
        elif recorded.action in FAILURES:
            self._unsent.append(recorded.outcome(item))
        else:
            self.resumed += 1
        return False

    async def settle(self, outcomes: list[Outcome], verify: Verify | None = None) -> None:
        """Note what became of rows in the journal, if there is one, then hand it out. Where that fails, too.

        `verify` returns the outcomes as they are handed out, and the error that is raised after that. The journal has
        what the API said before, so that a run that ends meanwhile loses none of it. It keeps the success of a row that
        could not be read back: no later run would send or read it again.
        """
        error = None
        try:
            if self.journal is not None:
                await self.journal.settled(outcomes)
            if verify is not None:
                outcomes, error = await verify(outcomes)
                differing = [outcome for outcome in outcomes if outcome.action == "differs"]
                if self.journal is not None and differing:
                    await self.journal.settled(differing)
        finally:
            await self.hand_out(outcomes)
        if error is not None:
            raise error

    def check_end(self) -> None:
        """Check that the source has all rows that the journal has. Raises `JournalError`."""
        if self.journal is not None and self.count <= self.journal.last:
            raise JournalError(
                f"the source ends after {self.count} rows, but the journal has row {self.journal.last}: "
                "it is another source's"
            )

    async def open_journal(self, path: Path, caller: Caller, *, source: str | None, rows: object) -> None:
        """Open the journal of this import. Raises `JournalError` where it cannot be used, or is that of another one."""
        from .journal import Journal  # noqa: PLC0415 - SQLite is not for those who need no journal

        operation, request = self._plan.operation, self._plan.request
        if source is None and isinstance(rows, Rows):
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
                "source": source,
            },
            durable=not operation.idempotent,
        )
        try:
            await journal.open()
        except BaseException:
            await journal.close()
            raise
