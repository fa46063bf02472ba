"""The journal of an import: what was sent, and what became of it, so that a run which was ended can go on.

An SQLite database, for its owner only. Rows are noted as sent before their request leaves, and as settled before their
outcome is handed out: whenever the process dies, each row is either not sent, or sent with its fate unknown, or
settled. Of the rows themselves it holds a hash, the key that the API gave them and, where they failed, the text of the
error, which may name the row.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeVarTuple, cast

import anyio
import anyio.to_thread

from emporix_api.types import Action

from ..concurrency import uninterrupted
from ..data import obstacle
from ..errors import EmporixError, JournalError
from ..http import printable
from .answers import Outcome
from .batches import Batch, Item
from .rows import HASH_BYTES, content_hash

Arguments = TypeVarTuple("Arguments")

_FORMAT: Final = 0x656D7033  # "emp3": a database without it is another application's, and is not written to
_PAGE: Final = 1000  # rows looked up at once
_SENT: Final = "sent"
_TABLES: Final = """
CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE item (
    position INTEGER PRIMARY KEY, hash BLOB NOT NULL, action TEXT NOT NULL,
    status INTEGER, attempts INTEGER NOT NULL DEFAULT 0, error TEXT, verified INTEGER NOT NULL DEFAULT 0, key TEXT
);
"""


# One statement, because SQLite gives the interpreter's lock away and takes it back for each.
_INSERT_NEIGHBOURS: Final = """
WITH RECURSIVE place(number) AS (SELECT 0 UNION ALL SELECT number + 1 FROM place WHERE number < ?2 - ?1)
INSERT OR REPLACE INTO item (position, hash, action)
    SELECT ?1 + number, substr(?3, 1 + ?4 * number, ?4), 'sent' FROM place
"""


class Recorded(NamedTuple):
    """What an earlier run wrote of a row; its `action` is None where it was sent and nothing more is known.

    `verified` says that it was read back, `key` is the one that the API gave it.
    """

    hash: bytes
    action: Action | None
    status: int | None
    attempts: int
    error: str | None
    verified: bool
    key: str | None

    def outcome(self, item: Item) -> Outcome:
        """Return the outcome of the row, which is settled, and read again as `item`."""
        action = cast("Action", self.action)
        error = None if self.error is None else EmporixError(self.error)
        return Outcome(item.index, item.key or self.key, action, self.status, self.attempts, error, item.row)


class Journal:
    """A journal: once it is open, no other process opens the file until it is closed, or its process gone.

    `facts` are what must be the same for an import to be continued, by their names in sentences. `durable` outlasts a
    loss of power. All that reads or writes the file does so in a thread.

    Raises `JournalError` where the file cannot be used, then or later.
    """

    def __init__(self, path: Path, facts: Mapping[str, str | None], *, durable: bool) -> None:
        self._path = path
        self._facts = facts
        self._durable = durable
        self._lock = threading.Lock()
        self._limiter = anyio.CapacityLimiter(1)
        self._connection: sqlite3.Connection | None = None
        self._page: dict[int, Recorded] = {}
        self._page_end = 0
        self.last = -1
        """The position of the last row that was sent or settled."""

    async def open(self) -> None:
        """Open the file, or make it. Close it even where that fails."""
        await self._in_thread(self._open)

    async def close(self) -> None:
        """Give the file free, after what is being written, however it is cancelled. May be called twice."""

        async def closed() -> None:
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(self._close, limiter=self._limiter)

        await uninterrupted(closed)

    def behind(self, position: int) -> bool:
        """Whether `read_page` is to come before `recorded` knows about the row at `position`, and those after it."""
        return self._page_end <= position <= self.last

    async def read_page(self, position: int) -> None:
        """Read what an earlier run wrote of the rows from `position` on."""
        await self._in_thread(self._read_page, position)

    def recorded(self, position: int) -> Recorded | None:
        """Return what an earlier run wrote of the row at `position`; positions are asked for in their order."""
        return self._page.pop(position, None)

    async def sent(self, batch: Batch) -> None:
        """Note that a request with `batch` is about to leave."""
        await self._in_thread(self._write_items, batch)

    async def withdrawn(self, items: Sequence[Item]) -> None:
        """Note that `items` were not sent after all, those of them that are not settled. Not cancelled on the way."""
        with anyio.CancelScope(shield=True):
            await self._in_thread(self._delete_items, items)

    async def settled(
        self, outcomes: Sequence[Outcome], *, keyless: Collection[int] = (), verified: bool = False
    ) -> None:
        """Note what became of rows that were sent, and whether that was `verified`.

        Of the `keyless` rows, by their positions, the key that the API gave them is kept, to read them back by. Not
        cancelled on the way: what is known should be kept.
        """
        with anyio.CancelScope(shield=True):
            await self._in_thread(self._write_outcomes, outcomes, keyless, verified)

    def _open(self) -> None:
        try:
            if (barred := obstacle(self._path)) is not None:
                raise JournalError(f"the journal {self._path} is {barred}: give the path of a file")
            # Made here, so that no other user can read it at any moment; what SQLite puts beside it is as private.
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
            os.close(os.open(self._path, flags, 0o600))
        except OSError as error:
            raise JournalError(f"the journal {self._path} cannot be used: {error.strerror}") from error
        connection = self._connection = sqlite3.connect(
            self._path, timeout=0, isolation_level=None, check_same_thread=False
        )
        execute = connection.execute
        # The lock is the file's own, so that it ends with the process, however that ends.
        execute("PRAGMA locking_mode = EXCLUSIVE")
        is_new = self._check(connection)
        self._make_private()
        execute("PRAGMA journal_mode = WAL")
        # A process that dies loses nothing of either; a machine that does may lose the last commits of NORMAL.
        execute(f"PRAGMA synchronous = {'FULL' if self._durable else 'NORMAL'}")
        if is_new:
            with _transaction(connection):
                for statement in _TABLES.split(";"):
                    execute(statement)
                execute(f"PRAGMA application_id = {_FORMAT}")
                connection.executemany("INSERT INTO fact VALUES (?, ?)", self._facts.items())
        self.last = _value(connection, "SELECT coalesce(max(position), -1) FROM item")

    def _check(self, connection: sqlite3.Connection) -> bool:
        """Whether the file is new. Raises `JournalError`, before anything is changed, unless it is this import's."""
        owner = _value(connection, "PRAGMA application_id")
        is_empty = _value(connection, "SELECT count(*) FROM sqlite_schema") == 0
        if is_empty and owner == 0:
            return True
        if owner != _FORMAT:
            reason = "a database, but no journal of an import by this version: give another file"
            raise JournalError(f"{self._path} is {reason}")
        stored: dict[str, str | None] = dict(connection.execute("SELECT name, value FROM fact"))
        for name, value in self._facts.items():
            if stored.get(name) != value:
                raise JournalError(
                    f"the journal {self._path} is that of another {name} ({stored.get(name) or 'unnamed'}, "
                    f"not {value or 'unnamed'}): give another file, or delete this one to start again"
                )
        return False

    def _make_private(self) -> None:
        """Let only its owner read a file that was there: what SQLite puts beside it has the mode of that moment."""
        for path in (self._path, self._path.with_name(f"{self._path.name}-wal")):
            with suppress(OSError):  # a file system that has no modes, another owner, or no such file
                path.chmod(0o600)

    def _read_page(self, first: int) -> None:
        assert self._connection is not None  # noqa: S101 - as in what follows: a thread runs only while it is open
        query = (
            "SELECT position, hash, nullif(action, 'sent'), status, attempts, error, verified, key FROM item "
            "WHERE position BETWEEN ? AND ?"
        )
        self._page_end = first + _PAGE
        found = self._connection.execute(query, (first, self._page_end - 1))
        self._page = {position: Recorded(*fields) for position, *fields in found}

    def _write_items(self, batch: Batch) -> None:
        first, last = batch[0].index, batch[-1].index
        hashes = [content_hash(item.encoded) for item in batch]
        if last - first == len(batch) - 1:
            self._write(_INSERT_NEIGHBOURS, [(first, last, b"".join(hashes), HASH_BYTES)])
        else:
            rows = [(item.index, item.index, found, HASH_BYTES) for item, found in zip(batch, hashes, strict=True)]
            self._write(_INSERT_NEIGHBOURS, rows)

    def _delete_items(self, items: Sequence[Item]) -> None:
        self._write("DELETE FROM item WHERE position = ? AND action = ?", [(item.index, _SENT) for item in items])

    def _write_outcomes(self, outcomes: Sequence[Outcome], keyless: Collection[int], verified: bool) -> None:  # noqa: FBT001 - arguments of a thread have no names
        first, last = outcomes[0], outcomes[-1]
        same = {(outcome.action, outcome.status, outcome.attempts, outcome.error) for outcome in outcomes}
        update = "UPDATE item SET action = ?, status = ?, attempts = ?, error = ?, verified = ?, key = coalesce(?, key)"
        if not keyless and len(same) == 1 and first.error is None and last.index - first.index == len(outcomes) - 1:
            # Most batches are of neighbours that end alike: one statement for all.
            facts = (first.action, first.status, first.attempts, None, verified, None, first.index, last.index)
            self._write(f"{update} WHERE position BETWEEN ? AND ?", [facts])
            return
        rows = [
            (
                outcome.action,
                outcome.status,
                outcome.attempts,
                None if outcome.error is None else printable(str(outcome.error)),
                verified,
                outcome.key if outcome.index in keyless else None,
                outcome.index,
            )
            for outcome in outcomes
        ]
        self._write(f"{update} WHERE position = ?", rows)

    def _write(self, statement: str, rows: Iterable[tuple[Any, ...]]) -> None:
        assert self._connection is not None  # noqa: S101
        with _transaction(self._connection):
            self._connection.executemany(statement, rows)

    def _close(self) -> None:
        with self._lock:
            connection, self._connection = self._connection, None
            if connection is not None:
                connection.close()

    async def _in_thread(self, function: Callable[[*Arguments], None], *arguments: *Arguments) -> None:
        def run() -> None:
            # A thread whose task was cancelled goes on: the next one waits for it, and so does closing.
            with self._lock:
                if self._connection is None and function != self._open:
                    return  # closed meanwhile
                try:
                    function(*arguments)
                except sqlite3.Error as error:
                    reason = "another import is using it" if "locked" in str(error) else str(error)
                    raise JournalError(f"the journal {self._path} cannot be used: {reason}") from error

        await anyio.to_thread.run_sync(run, limiter=self._limiter)


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk ends it by itself
            connection.execute("ROLLBACK")
        raise


def _value(connection: sqlite3.Connection, query: str) -> Any:
    return connection.execute(query).fetchone()[0]
