"""Failed rows of an import, as a file that can be corrected and imported again."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final, Self

import anyio
import anyio.to_thread

from emporix_api.types import Outcome, encode

from ..concurrency import uninterrupted
from ..data import discard, obstacle, path_of, put_in_place, unfinished
from ..errors import InvalidCall, SourceError
from ..http import from_json, plain_data, to_json
from .answers import FAILURES

__all__ = ["FailureFile"]

_MARK: Final = "emporix-async"
_KIND: Final = "failures"
_NO_DIGEST: Final = "0" * 64


class FailureFile:
    """The rows that failed, differ or are in doubt, as JSON lines in `path`, each as it was given, to import again.

        async with FailureFile("failed.jsonl") as failures:
            async for outcome in outcomes:
                failures.add(outcome)

    Beside it, `failed.errors.jsonl` says what was wrong. Its first line names the file of rows and the SHA-256 digest
    of its content; each further line has of one row its `line` in `path` (null for a row that JSON has no form for,
    which is left out there), the `source_line` of the file that it came from (null where it came from none), `index`,
    `key`, `action`, `status`, `attempts` and `error`. Lines that are no rows, since they could not be read, are added
    by `read_rows(..., on_bad_line="skip", on_skipped=failures.add_unreadable)`, with the action `unreadable`.

    With `async with`, what is left of an earlier run is compared in a thread; a plain `with` does so in the event loop.

    Both files appear when the block is left, however it is left; what a killed run left of them, the next one removes.
    Where nothing failed, nothing is written, and those of an earlier run are deleted, unless an error ends the block:
    then nothing is known yet.

    Only files that an earlier run wrote and that were not edited since are replaced or deleted. For anything else at
    either place, for a directory that cannot be written to, and for a file of `reads`, which the import reads or writes
    itself, entering the block raises `InvalidCall`. Leaving it raises OSError where the files cannot be written, and
    `InvalidCall` where another file was put in their place meanwhile: what failed is then kept beside it.
    """

    def __init__(self, path: str | os.PathLike[str], *, reads: Iterable[str | os.PathLike[str]] = ()) -> None:
        self.path = path_of(path, "a file of failures")
        if not self.path.name:
            raise InvalidCall(f"{str(path)!r} is not the name of a file for the rows that fail")
        if str(self.path) == "-":  # standard output elsewhere
            raise InvalidCall("the rows that fail are two files, which '-' is no name for: give another one")
        self.errors_path = self.path.with_name(f"{self.path.stem}.errors.jsonl")
        self.count = 0
        """How many rows and unreadable lines were added."""
        # Unlike Path.resolve, it takes links that lead in a circle.
        self._reads = [os.path.realpath(each) for each in reads]
        self._files: list[IO[bytes]] = []
        self._known: tuple[int, ...] | None = None  # what was at `path` when it was compared

    async def __aenter__(self) -> Self:
        async def discard(_: Self) -> None:
            await anyio.to_thread.run_sync(self._discard)

        return await uninterrupted(partial(anyio.to_thread.run_sync, self.__enter__), undo=discard)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        async def left() -> None:
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(self.__exit__, kind, error, traceback)

        await uninterrupted(left)

    def __enter__(self) -> Self:
        if self._files:
            raise InvalidCall(f"the file {self.path} is entered already")
        self.count = self._lines = 0
        self._known = None
        self._digest = hashlib.sha256()
        for path in (self.path, self.errors_path):
            if os.path.realpath(path) in self._reads:
                raise InvalidCall(f"{path} is a file of the import itself: give another one for the rows that fail")
        try:
            self._check()
            for path in (self.path, self.errors_path):
                self._files.append(unfinished(path))
        except OSError as error:
            self._discard()
            raise InvalidCall(f"{self.path} cannot be written: {error.strerror}; give another place") from error
        self._files[1].write(self._mark(_NO_DIGEST))
        return self

    def add(self, outcome: Outcome) -> None:
        """Add the row of `outcome` if it failed, differs or is in doubt. Raises `InvalidCall` outside of the block."""
        if outcome.action not in FAILURES:
            return
        rows, _ = self._opened()
        try:
            row = to_json(encode(outcome.row), default=plain_data, finite=True) + b"\n"
        except (InvalidCall, TypeError, RecursionError):
            line = None
        else:
            rows.write(row)
            self._digest.update(row)
            self._lines += 1
            line = self._lines
        reason = None if outcome.error is None else str(outcome.error)
        facts = {name: getattr(outcome, name) for name in ("index", "key", "action", "status", "attempts")}
        self._tell(line, getattr(outcome.row, "line", None), facts, reason)

    def add_unreadable(self, line: int, error: SourceError) -> None:
        """Add a `line` of a file that could not be read. Raises `InvalidCall` outside of the block."""
        self._opened()
        facts = {"index": None, "key": None, "action": "unreadable", "status": None, "attempts": 0}
        self._tell(None, line, facts, str(error))

    def _opened(self) -> list[IO[bytes]]:
        if not self._files:
            raise InvalidCall("rows are added to a FailureFile in its `with` block")
        return self._files

    def _tell(self, line: int | None, source_line: int | None, facts: dict[str, Any], reason: str | None) -> None:
        self._files[1].write(to_json({"line": line, "source_line": source_line, **facts, "error": reason}) + b"\n")
        self.count += 1

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            if self.count:
                self._files[1].seek(0)
                self._files[1].write(self._mark(self._digest.hexdigest()))
                self._put_in_place()
            elif error is None:
                self._check()
                for path in (self.path, self.errors_path):
                    path.unlink(missing_ok=True)
        finally:
            self._discard()

    def _put_in_place(self) -> None:
        places = [self.path, self.errors_path]
        try:
            self._check()
        except InvalidCall as refusal:
            # Under names of their own, so that no later run takes them for those of a killed one.
            places = [Path(file.name).with_suffix("") for file in self._files]
            refusal.add_note(f"what failed is kept in {places[0]} and {places[1]}")
            raise
        finally:
            for file, path in zip(self._files, places, strict=True):
                put_in_place(file, path)

    def _discard(self) -> None:
        for file in self._files:
            discard(file)
        self._files.clear()

    def _check(self) -> None:
        """Raise `InvalidCall` unless what is at both places, if anything, is what an earlier run wrote there."""
        for path in (self.path, self.errors_path):
            if (found := obstacle(path)) is not None:
                raise InvalidCall(
                    f"{path} is {found}, which is not replaced: give another place for the rows that fail"
                )
        remedy = "move it away, or give another place for the rows that fail"
        mark = _read_mark(self.errors_path) if self.errors_path.exists() else None
        if self.errors_path.exists() and (mark is None or mark.get("rows") != self.path.name):
            raise InvalidCall(f"{self.errors_path} was not written by an import to {self.path.name}: {remedy}")
        if not self.path.exists():
            return
        if mark is None:
            raise InvalidCall(f"{self.path} was not written by an import: {remedy}")
        with self.path.open("rb") as file:
            facts = os.fstat(file.fileno())
            known = (facts.st_dev, facts.st_ino, facts.st_size, facts.st_mtime_ns)
            if known != self._known and hashlib.file_digest(file, "sha256").hexdigest() != mark.get("sha256"):
                raise InvalidCall(f"{self.path} was changed since an import wrote it: {remedy}")
            self._known = known

    def _mark(self, digest: str) -> bytes:
        return to_json({_MARK: _KIND, "rows": self.path.name, "sha256": digest}) + b"\n"


def _read_mark(path: Path) -> dict[str, Any] | None:
    with path.open("rb") as file:
        first = file.readline(4096)
    try:
        mark = from_json(first)
    except ValueError:
        return None
    return mark if isinstance(mark, dict) and mark.get(_MARK) == _KIND else None
