"""The journal of an import: what was sent, and what became of it, so that a run which was ended can go on.

An SQLite database. Rows are noted as sent before their request leaves, and as settled before their outcome is handed
out: whenever the process dies, each row is either not sent, or sent with its fate unknown, or settled.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeVarTuple, cast

import anyio.to_thread

from ..data import obstacle
from ..errors import EmporixError, JournalError
from ..http import printable
from .answers import Action, Outcome
from .batches import Batch, Item
from .rows import content_hash

Arguments = TypeVarTuple("Arguments")

_FORMAT: Final = 0x656D7031  # "emp1", so that no other application's database is written to
_PAGE: Final = 1000  # rows looked up at once
_SENT: Final = "sent"
_TABLES: Final = """
CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE item (
    position INTEGER PRIMARY KEY, key TEXT, hash BLOB NOT NULL, action TEXT NOT NULL,
    status INTEGER, attempts INTEGER NOT NULL DEFAULT 0, error TEXT
);
CREATE TABLE known (key TEXT PRIMARY KEY, hash BLOB NOT NULL) WITHOUT ROWID;
"""
# What the last run left behind becomes what is known of the tenant. Of what was refused or is in doubt, nothing is.
_TURN_OVER: Final = """
INSERT OR REPLACE INTO known SELECT key, hash FROM item
    WHERE key IS NOT NULL AND action IN ('created', 'updated', 'succeeded') ORDER BY position;
DELETE FROM known WHERE key IN (SELECT key FROM item WHERE action IN ('sent', 'in_doubt', 'failed', 'deleted'));
DELETE FROM item;
"""


class Recorded(NamedTuple):
    """What an earlier run wrote of a row; its `action` is None where it was sent and nothing more is known."""

    hash: bytes
    key: str | None
    action: Action | None
    status: int | None
    attempts: int
    error: str | None

    def outcome(self, index: int, row: object) -> Outcome:
        """Return the outcome of the row, which is settled."""
        action = cast("Action", self.action)
        error = None if self.error is None else EmporixError(self.error)
        return Outcome(index, self.key, action, self.status, self.attempts, error, row)


class Journal:
    """A journal: once it is open, nobody else opens the file until it is closed, or its process gone.

    Without a `path` it lasts as long as it is open. With `copy` the file is left as it is, and a copy is written to.
    `facts` are what must be the same for an import to be continued, by their names in sentences, `source` likewise; but
    with `turn_over`, another source, or the same after its end, begins a new import, for which the former is what is
    known. `durable` outlasts a loss of power.

    Raises `JournalError` where the file cannot be used, then or later.
    """

    def __init__(
        self,
        path: Path | None,
        facts: Mapping[str, str],
        source: str | None,
        *,
        durable: bool,
        copy: bool = False,
        turn_over: bool = False,
        idempotent: bool = True,
    ) -> None:
        self._path = path
        self._copy = copy
        self._facts = facts
        self._source = source
        self._durable = durable
        self._turn_over = turn_over
        self._idempotent = idempotent
        self._name = str(path) if path is not None else "of this import"
        self._lock = threading.Lock()
        self._limiter = anyio.CapacityLimiter(1)
        self._closed = False
        self._connections: list[sqlite3.Connection] = []
        self._page: dict[int, Recorded] = {}
        self._page_end = 0
        self.last = -1
        """The position of the last row that was sent or settled."""

    async def open(self) -> None:
        """Open the file, or make it. Close it even where that fails."""
        await self._in_thread(self._open)

    def _open(self) -> None:
        if self._path is not None and (barred := obstacle(self._path)) is not None:
            raise JournalError(f"the journal {self._name} is {barred}: give the path of a file")
        place = "" if self._copy or self._path is None else self._path
        self._connection = sqlite3.connect(place, timeout=0, isolation_level=None, check_same_thread=False)
        self._connections.append(self._connection)
        execute = self._connection.execute
        # The lock is the file's own, so that it ends with the process, however that ends.
        execute("PRAGMA locking_mode = EXCLUSIVE")
        if self._copy and self._path is not None and self._path.exists():
            found = sqlite3.connect(f"{self._path.absolute().as_uri()}?mode=ro", uri=True, timeout=0)
            try:
                found.backup(self._connection)
            finally:
                found.close()
        execute("PRAGMA journal_mode = WAL")
        # A process that dies loses nothing of either; a machine that does may lose the last commits of NORMAL.
        execute(f"PRAGMA synchronous = {'FULL' if self._durable else 'NORMAL'}")
        with self._transaction():
            if self._value("SELECT count(*) FROM sqlite_schema") == 0:
                for statement in _TABLES.split(";"):
                    execute(statement)
                execute(f"PRAGMA application_id = {_FORMAT}")
            elif self._value("PRAGMA application_id") != _FORMAT:
                raise JournalError(f"{self._name} is a database, but no journal of an import: give another file")
            execute("CREATE TEMP TABLE touched (key TEXT PRIMARY KEY) WITHOUT ROWID")
            self._check(self._facts, self._source)
        self.last = self._value("SELECT coalesce(max(position), -1) FROM item")

    def _check(self, facts: Mapping[str, str], source: str | None) -> None:
        stored: dict[str, str | None] = dict(self._connection.execute("SELECT name, value FROM fact"))
        if stored:
            for name, value in facts.items():
                if stored.get(name) != value:
                    raise self._refusal(name, stored.get(name), value)
            same = stored["source"] == source
            finished = stored.get("finished") is not None
            if not same and not self._turn_over:
                raise self._refusal("source", stored["source"], source)
            if self._turn_over and (finished or not same):
                unknown = self._value("SELECT count(*) FROM item WHERE action = 'sent'")
                if unknown and not self._idempotent:
                    raise JournalError(
                        f"the journal {self._name} holds {unknown} rows of a former source whose fate is not known: "
                        "end that import first"
                    )
                for statement in _TURN_OVER.split(";"):
                    self._connection.execute(statement)
        self._connection.executemany(
            "INSERT OR REPLACE INTO fact VALUES (?, ?)", [*facts.items(), ("source", source), ("finished", None)]
        )
        self._connection.execute(
            "INSERT OR IGNORE INTO touched SELECT key FROM item WHERE key IS NOT NULL AND action != 'skipped'"
        )

    def _refusal(self, name: str, stored: str | None, value: str | None) -> JournalError:
        return JournalError(
            f"the journal {self._name} is that of another {name} ({stored or 'unnamed'}, not {value or 'unnamed'}): "
            "give another file, or delete this one to begin anew"
        )

    async def recorded(self, position: int) -> Recorded | None:
        """Return what an earlier run wrote of the row at `position`; positions are asked for in their order."""
        if position >= self._page_end and position <= self.last:
            self._page = {}
            await self._in_thread(self._read_page, position)
        return self._page.pop(position, None)

    async def sent(self, batch: Batch) -> None:
        """Note that a request with `batch` is about to leave."""
        await self._in_thread(self._write_items, [(i.index, i.key, content_hash(i.encoded), _SENT) for i in batch])

    async def withdrawn(self, items: Sequence[Item]) -> None:
        """Note that `items` were not sent after all, those of them that are not settled. Not cancelled on the way."""
        with anyio.CancelScope(shield=True):
            await self._in_thread(self._delete_items, [(item.index, _SENT) for item in items])

    async def skipped(self, items: Sequence[Item]) -> None:
        """Note that `items` are not sent."""
        await self._in_thread(self._write_items, [(i.index, i.key, content_hash(i.encoded), "skipped") for i in items])

    async def settled(self, outcomes: Iterable[Outcome]) -> None:
        """Note what became of rows that were sent. Not cancelled on the way: what is known should be kept."""
        rows = [
            (
                outcome.action,
                outcome.status,
                outcome.attempts,
                None if outcome.error is None else printable(str(outcome.error)),
                outcome.index,
            )
            for outcome in outcomes
        ]
        with anyio.CancelScope(shield=True):
            await self._in_thread(self._write_outcomes, rows)

    async def finished(self) -> None:
        """Note that the source has ended and each of its rows is settled."""
        await self._in_thread(self._write_end)

    async def know(self, rows: Sequence[tuple[str, bytes]]) -> None:
        """Note keys, and the content hashes of what is known by them."""
        await self._in_thread(self._write_known, rows)

    def unchanged(self, item: Item) -> bool:
        """Whether what is known by the key of `item` is its content, and no row before it changes that."""
        if item.key is None:
            return False
        with self._lock, self._guarded():
            known = self._connection.execute(
                "SELECT hash FROM known WHERE key = ? AND key NOT IN (SELECT key FROM touched)", (item.key,)
            ).fetchone()
        return known is not None and known[0] == content_hash(item.encoded)

    def touch(self, key: str) -> bool:
        """Note that a row with `key` is to be sent; return whether there was one before."""
        with self._lock, self._guarded():
            return self._connection.execute("INSERT OR IGNORE INTO touched VALUES (?)", (key,)).rowcount == 0

    def close(self) -> None:
        """Give the file free, after what is being written. May be called twice."""
        with self._lock:
            self._closed = True
            for connection in self._connections:
                connection.close()

    def _read_page(self, first: int) -> None:
        query = (
            "SELECT position, hash, key, nullif(action, 'sent'), status, attempts, error FROM item "
            "WHERE position BETWEEN ? AND ?"
        )
        self._page_end = first + _PAGE
        found = self._connection.execute(query, (first, self._page_end - 1))
        self._page = {position: Recorded(*fields) for position, *fields in found}

    def _write_items(self, rows: Sequence[tuple[Any, ...]]) -> None:
        with self._transaction():
            self._connection.executemany(
                "INSERT OR REPLACE INTO item (position, key, hash, action) VALUES (?, ?, ?, ?)", rows
            )

    def _delete_items(self, rows: Sequence[tuple[Any, ...]]) -> None:
        with self._transaction():
            self._connection.executemany("DELETE FROM item WHERE position = ? AND action = ?", rows)

    def _write_outcomes(self, rows: Sequence[tuple[Any, ...]]) -> None:
        with self._transaction():
            self._connection.executemany(
                "UPDATE item SET action = ?, status = ?, attempts = ?, error = ? WHERE position = ?", rows
            )

    def _write_known(self, rows: Sequence[tuple[str, bytes]]) -> None:
        with self._transaction():
            self._connection.executemany("INSERT OR REPLACE INTO known VALUES (?, ?)", rows)

    def _write_end(self) -> None:
        self._connection.execute("UPDATE fact SET value = 'yes' WHERE name = 'finished'")

    def _value(self, query: str) -> Any:
        return self._connection.execute(query).fetchone()[0]

    async def _in_thread(self, function: Callable[[*Arguments], None], *arguments: *Arguments) -> None:
        def run() -> None:
            # A thread whose task was cancelled goes on: the next one waits for it, and so does closing.
            with self._lock:
                if not self._closed:
                    with self._guarded():
                        function(*arguments)

        await anyio.to_thread.run_sync(run, limiter=self._limiter)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:  # a full disk ends it by itself
                self._connection.execute("ROLLBACK")
            raise

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            reason = "another import is using it" if "locked" in str(error) else str(error)
            raise JournalError(f"the journal {self._name} cannot be used: {reason}") from error
