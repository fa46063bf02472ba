"""Records of CSV as people have it: which delimiter it has, where its header is, and what is no CSV."""

from __future__ import annotations

import csv
import re
import threading
from collections.abc import Generator, Iterator
from itertools import chain
from typing import Any, Final

from ..errors import SourceError
from .texts import Lines

SKIP: Final = "skip the lines before it with skip_lines= (--skip-lines)"
_DELIMITERS: Final = ",;\t|"
_SAMPLE: Final = 1 << 16  # characters that tell a delimiter
_DELIMITER_LINE: Final = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)
_LONGEST_CELL: Final = 10_000_000  # characters: no request takes more
_LIMIT: Final = threading.Lock()
_TOO_LONG: Final = "field larger than field limit"
_CUT: Final = "unexpected end of data"


class Records:
    """The records of `lines`: the `header`, then one by one.

    `skipped` lines are before the header. Without a `delimiter`, one is looked for. Raises `SourceError` where there is
    no certainty, naming those that may be; and where it is not certain at which line the next record begins.
    """

    def __init__(self, lines: Lines, delimiter: str | None, skipped: int) -> None:
        self.name = lines.name
        self._chunks = lines.texts()
        self._ahead: list[str] = []
        self._before = 0  # lines before those that are read as records
        self._record: list[str] = []  # the lines of the record that is being read
        self.header: list[str] | None = None
        """The names of the columns; None for an empty file."""
        told = self._skip(skipped)
        if not self._ahead:
            if skipped:
                raise self.error(
                    max(self._before, 1), f"there is no header behind the lines that are skipped: {skipped}"
                )
            return
        self._delimiter = delimiter or told or self._find_delimiter()
        self._feed = self._lines()
        self._reader = csv.reader(self._feed, delimiter=self._delimiter, strict=True)
        try:
            self.header = [name.strip() for name in next(self._reader)]
        except csv.Error as error:
            raise self.error(self._before + 1, f"this is no header of CSV: {error}") from None
        self.header_line = self._before + 1

    def error(self, line: int, reason: str) -> SourceError:
        """Return the error about what begins in `line`."""
        return SourceError(self.name, line, reason)

    def __iter__(self) -> Generator[tuple[int, list[str]]]:
        """Yield the line that a record begins in, and its cells."""
        reader: Any = self._reader
        record = self._record
        before = self._before
        while True:
            line = before + reader.line_num + 1
            record.clear()
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                if not str(error).startswith(_TOO_LONG):
                    raise self._broken(line, error) from None
                before = line - 1
                reader = csv.reader(chain(list(record), self._feed), delimiter=self._delimiter, strict=True)
                cells = self._long(line, reader)
            yield line, cells

    def _long(self, line: int, reader: Iterator[list[str]]) -> list[str]:
        """Read a record with a cell beyond the limit, which others in this process need not know of."""
        with _LIMIT:
            limit = csv.field_size_limit(_LONGEST_CELL)
            try:
                return next(reader)
            except csv.Error as error:
                raise self._broken(line, error) from None
            finally:
                csv.field_size_limit(limit)

    def _broken(self, line: int, error: csv.Error) -> SourceError:
        # With a quote amiss, what follows may be rows, or lines of a cell.
        return self.error(line, f"this is not CSV: {error}; where the next row begins is not certain")

    def _lines(self) -> Iterator[str]:
        record = self._record
        for lines in chain([self._ahead], self._chunks):
            for line in lines:
                record.append(line)
                yield line

    def _look(self) -> bool:
        """Read further lines; return whether there were any."""
        lines = next(self._chunks, [])
        self._ahead += lines
        return bool(lines)

    def _skip(self, count: int) -> str | None:
        """Pass over what is before the header. Return the delimiter that the first line tells."""
        self._look()
        told = _DELIMITER_LINE.fullmatch(self._ahead[0]) if self._ahead else None
        count = max(count, 1 if told else 0)
        while len(self._ahead) < count and self._look():
            pass
        self._drop(min(count, len(self._ahead)))
        while True:
            blank = next((place for place, line in enumerate(self._ahead) if not line.isspace()), len(self._ahead))
            self._drop(blank)
            if self._ahead or not self._look():
                return told[1] if told else None

    def _drop(self, count: int) -> None:
        del self._ahead[:count]
        self._before += count

    def _find_delimiter(self) -> str:
        complete = False
        while True:
            widths = {each: _widths(self._ahead, each, complete=complete) for each in _DELIMITERS}
            found = {each: counts for each, counts in widths.items() if counts and counts[0] > 1}
            if len(found) == 1:  # a row of another length is an error of that row
                return next(iter(found))
            # A single row may fit by chance, but no other one does then.
            fit = [each for each, counts in found.items() if len(set(counts)) == 1 and len(counts) > 1]
            if complete or sum(map(len, self._ahead)) >= _SAMPLE:
                break
            complete = not self._look()
        if len(fit) == 1:
            return fit[0]
        wide = {each: max(counts) for each, counts in widths.items() if counts and max(counts) > 1}
        if not wide:
            return _DELIMITERS[0]
        may = " or ".join(f"{each!r} ({most} columns)" for each, most in wide.items())
        hint = "" if found else f"; if this is not the header, {SKIP}"
        raise self.error(self._before + 1, f"the delimiter may be {may}: state delimiter= (--delimiter){hint}")


def _widths(lines: list[str], delimiter: str, *, complete: bool) -> list[int]:
    """Return how many cells each record has, the header's first; -1 for what is none. The last one may be cut."""
    counts: list[int] = []
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        for cells in reader:
            if cells:
                further = cells[counts[0] :] if counts else []
                counts.append(len(cells) if any(further) else len(cells) - len(further))
    except csv.Error as error:
        if complete or str(error) != _CUT:
            return [*counts, -1] if counts else []
    else:
        if not complete and len(counts) > 1:
            counts.pop()
    return counts
