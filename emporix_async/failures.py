"""Failed rows of an import, as a file that can be corrected and imported again."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from types import TracebackType
from typing import IO, Self

import orjson

from emporix_api.types import encode

from ._outcomes import Outcome

__all__ = ["FailureFile"]


class FailureFile:
    """The rows that failed or are in doubt, as JSON lines in `path`, each as it was given: import that file again.

        with FailureFile("failed.jsonl") as failures:
            async for outcome in outcomes:
                failures.add(outcome)

    Beside it, `failed.errors.jsonl` tells what was wrong with each: its `line` in `path` (null for a row that JSON has
    no form for, which is left out there), `index`, `key`, `action`, `status`, `attempts` and `error`.

    Both files appear when the block is left, however it is left, in the place of those of that name. Where nothing
    failed, nothing is written, and those of an earlier run are deleted, unless an error ends the block: then nothing is
    known yet. Raises OSError where they cannot be written.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self.errors_path = self.path.with_name(f"{self.path.stem}.errors.jsonl")
        self.count = 0
        """How many rows were added."""
        self._lines = 0
        self._files: list[IO[bytes]] = []

    def __enter__(self) -> Self:
        return self

    def add(self, outcome: Outcome) -> None:
        """Add the row of `outcome` if it failed or is in doubt."""
        if outcome.action not in {"failed", "in_doubt"}:
            return
        if not self._files:
            self._files = [self._begin(self.path), self._begin(self.errors_path)]
        rows, errors = self._files
        try:
            row = orjson.dumps(encode(outcome.row))
        except (TypeError, RecursionError):
            line = None
        else:
            rows.write(row + b"\n")
            self._lines += 1
            line = self._lines
        reason = None if outcome.error is None else str(outcome.error)
        told = {name: getattr(outcome, name) for name in ("index", "key", "action", "status", "attempts")}
        errors.write(orjson.dumps({"line": line, **told, "error": reason}) + b"\n")
        self.count += 1

    @staticmethod
    def _begin(path: Path) -> IO[bytes]:
        return tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            for file in self._files:
                file.close()  # writes what is left
            for file, path in zip(self._files, (self.path, self.errors_path), strict=False):
                Path(file.name).replace(path)
            if not self._files and error is None:
                for path in (self.path, self.errors_path):
                    path.unlink(missing_ok=True)
        except OSError:
            for file in self._files:
                Path(file.name).unlink(missing_ok=True)
            raise
