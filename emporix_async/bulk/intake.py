"""The rows of an import on their way in: encoded, compared with the journal, checked, and put into batches."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
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
    from .verification import Verification, Verified

Check: TypeAlias = Callable[[Item], EmporixError | None]

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
        self.verification: Verification | None = None
        """Reads back what was written, by this run or an earlier one."""
        self._unsent: list[Outcome] = []
        self._unread: dict[object, tuple[Item, Outcome]] = {}

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
        if self._unread and self._unread.pop(item.key, None) is not None:
            self.resumed += 1  # this row came later: the earlier one is not there any more to be read
        if self.journal is not None and index <= self.journal.last and not self._wanted(item, self.journal):
            return ()
        # What an earlier run sent is no longer to be kept from the API.
        if self._check is not None and not item.unsure and (refusal := self._check(item)) is not None:
            self._unsent.append(Outcome(index, item.key, "failed", None, 0, refusal, row))
            return ()
        return self._batcher.add(item) or ()

    @property
    def due(self) -> bool:
        """Whether there are outcomes to hand out, rows to read back, or the journal is to be asked of the next row."""
        journal = self.journal
        if journal is None:
            return bool(self._unsent)
        return bool(self._unsent) or journal.behind(self.count) or bool(self._unread and self.count > journal.last)

    async def catch_up(self) -> None:
        """Hand out the outcomes of rows that are not sent, or only read back, and read the journal about the next."""
        unsent, self._unsent = self._unsent, []
        if unsent:
            await self.settle(unsent)
        if self._unread:
            await self._read_back()
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
        elif self.verification is not None and not recorded.verified:
            self._unread[item.key or (item.index,)] = item, recorded.outcome(item)
        else:
            self.resumed += 1
        return False

    async def _read_back(self) -> None:
        """Read back what an earlier run wrote and did not verify, and hand out what was found."""
        unread, self._unread = list(self._unread.values()), {}
        assert self.verification is not None  # noqa: S101 - without it, there are none
        verified = await self.verification.check([outcome for _, outcome in unread], [item for item, _ in unread])
        found = [outcome for outcome in verified.outcomes if outcome.index in verified.read]
        self.resumed += len(unread) - len(found)
        await self._conclude(verified, found)

    async def _conclude(self, verified: Verified, outcomes: list[Outcome]) -> None:
        try:
            if self.journal is not None and verified.proven:
                await self.journal.settled(verified.proven, verified=True)
        finally:
            if outcomes:  # none would end them
                await self.hand_out(outcomes)
        if verified.error is not None:
            raise verified.error

    async def settle(self, outcomes: list[Outcome], batch: Batch = ()) -> None:
        """Note what became of rows in the journal, if there is one, then hand it out. Where that fails, too.

        Those of a `batch` are verified before, if that is wanted. The journal has what the API said already, so that a
        run that ends meanwhile loses none of it: the next one reads back what was not read, and sends none of it again.
        """
        verified: Verified | None = None
        try:
            if self.journal is not None:
                keyless = frozenset(item.index for item in batch if item.key is None)
                await self.journal.settled(outcomes, keyless=keyless)
            if self.verification is not None and batch:
                verified = await self.verification.check(outcomes, batch)
        finally:
            if verified is None:
                await self.hand_out(outcomes)
        if verified is not None:
            await self._conclude(verified, verified.outcomes)

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
