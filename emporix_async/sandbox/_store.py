"""Where the sandbox keeps what it was given: SQLite, in memory or in a file."""

from __future__ import annotations

import sqlite3
import weakref
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import orjson

SCHEMA = """
CREATE TABLE IF NOT EXISTS items (
    sequence INTEGER PRIMARY KEY,
    collection TEXT NOT NULL,
    key TEXT NOT NULL,
    version INTEGER NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (collection, key)
);
CREATE INDEX IF NOT EXISTS items_in_order ON items (collection, sequence);
"""
REMEMBERED_SELECTIONS = 64
VARIABLES = 500  # bound values in one statement; SQLite allows 999 at the least


class Item(NamedTuple):
    """One stored item: how often it was written, and its JSON or its bytes."""

    version: int
    body: bytes


class DataFileError(ValueError):
    """A sandbox cannot keep its data in the file that was named."""


class Store:
    """Items by collection and key, in the order in which they were first written.

    A connection is used by one thread at a time; SQLite calls are short and block the event loop that makes them.
    Raises `DataFileError` for a `path` where SQLite cannot keep a database.
    """

    def __init__(self, path: str | Path | None = None) -> None:
        if path and Path(path).exists() and not Path(path).is_file():
            raise DataFileError(f"{path} is no file: give the path of one, which need not exist")
        try:
            # The application may be made in one thread and served in another; the two never overlap.
            self._connection = sqlite3.connect(path or ":memory:", isolation_level=None, check_same_thread=False)
        except sqlite3.Error as error:
            raise DataFileError(f"{path}: {error}; the directory must exist") from None
        # An application used in process has no end of its life to close it in.
        self._close = weakref.finalize(self, self._connection.close)
        try:
            if path:
                self._connection.execute("PRAGMA journal_mode = WAL")
                self._connection.execute("PRAGMA synchronous = NORMAL")
            self._connection.executescript(SCHEMA)
        except sqlite3.Error as error:
            self._close()
            raise DataFileError(f"{path}: {error}; give a file that a sandbox wrote, or a new one") from None
        self._revision = 0
        self._selections: dict[tuple[object, ...], tuple[int, list[int]]] = {}

    def close(self) -> None:
        """Close the file. Safe to repeat."""
        self._close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep all writes inside, or, where an exception leaves it, none."""
        self._connection.execute("BEGIN")
        try:
            yield
        except BaseException:
            self._revision += 1
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    def get(self, collection: str, key: str) -> Item | None:
        row = self._connection.execute(
            "SELECT version, body FROM items WHERE collection = ? AND key = ?", (collection, key)
        ).fetchone()
        return None if row is None else Item(*row)

    def put(self, collection: str, key: str, version: int, body: Any) -> None:
        """Write an item as JSON; one that exists keeps its place in the order."""
        self.write(collection, key, version, orjson.dumps(body))

    def write(self, collection: str, key: str, version: int, content: bytes) -> None:
        """Write an item that is bytes."""
        self._revision += 1
        self._connection.execute(
            "INSERT INTO items (collection, key, version, body) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (collection, key) DO UPDATE SET version = excluded.version, body = excluded.body",
            (collection, key, version, content),
        )

    def delete(self, collection: str, key: str) -> bool:
        """Delete an item and everything kept below it. False where there was none."""
        self._revision += 1
        deleted = self._connection.execute(
            "DELETE FROM items WHERE collection = ? AND key = ?", (collection, key)
        ).rowcount
        below = f"{collection}/{key}/"
        self._connection.execute(
            "DELETE FROM items WHERE collection >= ? AND collection < ?", (below, f"{below[:-1]}0")
        )  # "0" is the character after "/"
        return deleted > 0

    def clear(self, collection: str) -> int:
        """Delete all items of a collection and return how many there were."""
        self._revision += 1
        return self._connection.execute("DELETE FROM items WHERE collection = ?", (collection,)).rowcount

    def count(self, collection: str) -> int:
        row = self._connection.execute("SELECT count(*) FROM items WHERE collection = ?", (collection,)).fetchone()
        return int(row[0])

    def page(self, collection: str, *, offset: int, limit: int) -> list[bytes]:
        """Give the bodies from `offset` on, at most `limit`, -1 for all."""
        rows = self._connection.execute(
            "SELECT body FROM items WHERE collection = ? ORDER BY sequence LIMIT ? OFFSET ?",
            (collection, limit, offset),
        )
        return [body for (body,) in rows]

    def select(
        self, collection: str, name: tuple[object, ...], choose: Callable[[list[tuple[int, Any]]], list[int]]
    ) -> list[int]:
        """Give the sequence numbers that `choose` picks, in its order, from all items of the collection.

        Remembered under `name` until the next write: a client that pages through a search makes one choice, not one a
        page.
        """
        remembered = self._selections.get((collection, *name))
        if remembered is not None and remembered[0] == self._revision:
            return remembered[1]
        rows = self._connection.execute("SELECT sequence, body FROM items WHERE collection = ?", (collection,))
        chosen = choose([(sequence, orjson.loads(body)) for sequence, body in rows])
        if len(self._selections) >= REMEMBERED_SELECTIONS:
            self._selections.clear()
        self._selections[(collection, *name)] = (self._revision, chosen)
        return chosen

    def bodies(self, sequences: Sequence[int]) -> list[bytes]:
        """Give the bodies with these sequence numbers, in their order."""
        found: dict[int, bytes] = {}
        for start in range(0, len(sequences), VARIABLES):
            part = sequences[start : start + VARIABLES]
            marks = ",".join("?" * len(part))
            # Only question marks are written into the statement.
            statement = f"SELECT sequence, body FROM items WHERE sequence IN ({marks})"  # noqa: S608
            found.update(self._connection.execute(statement, part))
        return [found[sequence] for sequence in sequences]
