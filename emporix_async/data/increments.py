"""Increments of a listing: what was modified since the last run, by `metadata.modifiedAt`. Blocks.

A file keeps the watermark: the latest time of what was exported, and not later than the beginning of its run, since
pages shift while they are read. The next run asks for what was modified from a while before it, the overlap: clocks of
servers differ, and a write may be seen later than its time says. What the last run had of that while is told by
digests of id and time.
"""

from __future__ import annotations

import time
from array import array
from base64 import b64decode, b64encode
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final, TypeVar

from emporix_api.types import UNSET, Operation, Request

from ..errors import BadRequest, InvalidCall
from ..http import from_json, to_json
from .drift import Seen, identity
from .files import obstacle
from .schema import row_schema
from .spool import naming, replacing
from .times import moment

T = TypeVar("T")

_FORM: Final = 1  # of the file, should another be needed one day
_FIELD: Final = "metadata.modifiedAt"
_LONGEST_OVERLAP: Final = 10**9  # seconds: thirty years
_UNCERTAIN: Final = 60_000  # milliseconds by which clocks of servers differ, and a `Date` in whole seconds
_ROOM: Final = 100_000  # entries that are kept before those that are too old are looked for


class Increment:
    """What one run takes of a listing, and what the next one must know. `subject` says of which listing, by part.

    `began` is when the export began, in milliseconds: by the server's clock once it has answered, if it tells its time.
    `bound` is the time from which on items are taken, None where all are. Raises `InvalidCall` for a file that is no
    such file, or of another listing.
    """

    def __init__(self, path: Path, subject: Mapping[str, str], overlap: float) -> None:
        if not 0 <= overlap <= _LONGEST_OVERLAP:
            raise InvalidCall(f"the overlap of increments is from 0 to {_LONGEST_OVERLAP} seconds, not {overlap}")
        self.began = int(time.time() * 1000)
        self.bound: int | None = None
        self.unchanged = 0  # items that were left out
        self.notes: tuple[str, ...] = ()
        self._began_to_take = False
        self._path = path
        self._subject = {**subject}
        self._overlap = int(overlap * 1000)
        self._latest: int | None = None
        self._undated = False
        self._known = Seen()
        self._keys, self._times = array("Q"), array("q")
        self._most = _ROOM
        self._read()

    def _read(self) -> None:
        with naming(self._path):
            if (found := obstacle(self._path)) is not None:
                raise InvalidCall(f"{self._path} is {found}, which is not written to: move it away")
            with replacing(self._path, keep=False):
                pass  # so that a place that cannot be written to is found now
            try:
                kept = from_json(self._path.read_bytes())
                subject = {_FORM: kept["subject"]}[kept["form"]]
                watermark = kept["watermark"]
                if watermark is not None:
                    _written(watermark - self._overlap)
                self._undated = kept["undated"]
                self._keys.frombytes(b64decode(kept["keys"]))
                self._times.frombytes(b64decode(kept["times"]))
            except FileNotFoundError:
                return
            except (ValueError, TypeError, LookupError, OverflowError):
                raise InvalidCall(f"{self._path} holds no watermark: name another file, or a new one") from None
        for name, value in self._subject.items():
            if subject.get(name) != value:
                raise InvalidCall(f"{self._path} holds the watermark of another {name}: each listing has its own file")
        if watermark is not None:
            self._latest = watermark
            self.bound = watermark - self._overlap
        for key in self._keys:
            self._known.add(str(key))

    async def write(self, operation: Operation, request: Request, write: Callable[[Request], Awaitable[T]]) -> T:
        """Return what `write` returns for `request`, asked with a filter by time where the API takes that."""
        narrowed = self._narrowed(operation, request)
        if narrowed is not None:
            try:
                return await write(narrowed)
            except (BadRequest, InvalidCall):  # not every service filters by this; what is resumed may be unfiltered
                if self._began_to_take:
                    raise
        self._undated = False
        if self.bound is not None:
            self.notes = ("every page was read: the API did not filter by metadata.modifiedAt",)
        return await write(request)

    def _narrowed(self, operation: Operation, request: Request) -> Request | None:
        """Return `request` with a filter by time, None where it takes none, or all must be read for another reason.

        A server that filters by time leaves out items that have none.
        """
        if self.bound is None or self._undated:
            return None
        in_query = "q" in operation.query
        if not in_query and ((schema := row_schema(operation)) is None or "q" not in schema.names()):
            return None
        holder = request.query if in_query else request.body
        given = (holder.get("q") if isinstance(holder, Mapping) else None) or ""
        if given is UNSET:
            given = ""
        if "compoundLogicalQuery" in str(given):  # beside which no other term is documented
            return None
        query = f'{given} {_FIELD}:>="{_written(self.bound)}"'.strip()
        if in_query:
            return replace(request, query={**request.query, "q": query})
        return replace(request, body={**(holder if isinstance(holder, Mapping) else {}), "q": query})

    def begin(self, date: str | None, seconds: float) -> None:
        """Take `date`, the server's time `seconds` after the beginning, since the items have times by that clock.

        Raises `InvalidCall` where nothing that is modified now would be taken: the watermark is of the future.
        """
        with suppress(ValueError, TypeError):  # there is none: this machine's clock is all there is
            self.began = int((parsedate_to_datetime(date or "").timestamp() - seconds) * 1000)
        if self.bound is not None and self.bound > self.began + _UNCERTAIN:
            self._began_to_take = True  # without the filter it is of the future, too
            raise InvalidCall(
                f"{self._path} holds a watermark of the future, {_written(self.bound + self._overlap)}, and it is "
                f"{_written(self.began)}: what is modified until then would be missing; name another file"
            )

    def takes(self, item: Any, line: bytes) -> bool:
        """Note `item`, encoded as `line`; return whether it is to be exported. One without a time always is."""
        self._began_to_take = True
        stated: Any = item
        for name in _FIELD.split("."):
            stated = stated.get(name) if isinstance(stated, dict) else None
        found = moment(stated) if isinstance(stated, str) else None
        if found is None:
            self._undated = True
            return True
        modified = int(found.timestamp() * 1000)
        self._latest = modified if self._latest is None else max(modified, self._latest)
        told_by = identity(item, line, None) or line
        if isinstance(told_by, str):
            told_by = told_by.encode("utf-8", "surrogatepass")
        key = int.from_bytes(blake2b(b"%b\0%b" % (told_by, str(stated).encode()), digest_size=8).digest(), "big")
        if (self.bound is not None and modified < self.bound) or str(key) in self._known:
            self.unchanged += 1
            return False
        self._keys.append(key)
        self._times.append(modified)
        if len(self._keys) > self._most:
            self._forget()
            self._most = 2 * len(self._keys) + _ROOM
        return True

    @property
    def _watermark(self) -> int | None:
        return None if self._latest is None else min(self._latest, self.began)

    def _forget(self) -> None:
        """Leave out what the next run does not ask for."""
        least = (self._watermark or 0) - self._overlap
        kept = [at for at, modified in enumerate(self._times) if modified >= least]
        self._keys = array("Q", (self._keys[at] for at in kept))
        self._times = array("q", (self._times[at] for at in kept))

    def save(self) -> None:
        """Keep the watermark for the next run, now that the export is in place."""
        self._forget()
        kept = {
            "form": _FORM,
            "subject": self._subject,
            "watermark": self._watermark,
            "undated": self._undated,
            "keys": b64encode(self._keys.tobytes()).decode(),
            "times": b64encode(self._times.tobytes()).decode(),
        }
        with naming(self._path), replacing(self._path) as file:
            file.write(to_json(kept))


def _written(milliseconds: int) -> str:
    return (
        f"{datetime.fromtimestamp(milliseconds / 1000, UTC).isoformat(timespec='milliseconds').removesuffix('+00:00')}Z"
    )
