"""Imports as the generated clients know them: what they can be told, and what became of the rows."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any, Literal, Protocol, TypeAlias, TypedDict

Action: TypeAlias = Literal["created", "updated", "deleted", "succeeded", "failed", "in_doubt", "differs"]


class Outcome(Protocol):
    """What became of one item of an import."""

    @property
    def index(self) -> int: ...
    @property
    def key(self) -> str | None: ...
    @property
    def action(self) -> Action: ...
    @property
    def status(self) -> int | None: ...
    @property
    def attempts(self) -> int: ...
    @property
    def error(self) -> Exception | None: ...
    @property
    def row(self) -> Any: ...
    @property
    def succeeded(self) -> bool: ...


class Finding(Protocol):
    """What is to be said of `count` rows, the first of which are at `places`, in the same `words`."""

    @property
    def kind(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def words(self) -> str: ...
    @property
    def count(self) -> int: ...
    @property
    def places(self) -> Sequence[tuple[int | None, int | None, str]]: ...


class Report(Protocol):
    """What became of all rows; `seconds` is the duration, `failures` the outcomes that did not succeed."""

    @property
    def counts(self) -> Mapping[Action, int]: ...
    @property
    def total(self) -> int: ...
    @property
    def resumed(self) -> int: ...
    @property
    def requests(self) -> int: ...
    @property
    def duplicates(self) -> int: ...
    @property
    def succeeded(self) -> int: ...
    @property
    def failed(self) -> int: ...
    @property
    def in_doubt(self) -> int: ...
    @property
    def differs(self) -> int: ...
    @property
    def sendable(self) -> int | None: ...
    @property
    def findings(self) -> Sequence[Finding]: ...
    @property
    def seconds(self) -> float: ...
    @property
    def failures(self) -> Sequence[Outcome]: ...


class ImportOptions(TypedDict, total=False):
    """What an import can be told.

    `key`: the name of the property that identifies a row, where it is not the operation's own `key_field`. `query` and
    `headers`: parameters by their names on the wire, the same for all requests (`{"Content-Language": "de"}`;
    unless it is given, rows with texts by language are sent with `*`).
    `concurrency`: the most requests in flight. `batch_items` and `batch_bytes`: the most items, and bytes of encoded
    body, of one request; never above the API's limits. `max_attempts`: how often one item is tried. `max_wait`: the
    most seconds to wait for an API that throttles, after which the import ends with the other rows unsent (900).
    `journal`: the file that lets an import which was ended, however, go on where it was. `source`: what the rows come
    from, for the journal to tell sources apart that are no files. `validate`: rows that the API would refuse by its
    documents fail, unsent; `"report"` only tells of them. `verify`: what was sent is read back and compared. `dry_run`,
    of `import_all`: check all rows and report what would be sent, without a request.
    """

    key: str
    query: Mapping[str, object]
    headers: Mapping[str, object]
    concurrency: int
    batch_items: int
    batch_bytes: int
    max_attempts: int
    max_wait: float
    journal: str | os.PathLike[str] | None
    source: str | None
    validate: bool | Literal["report"]
    verify: bool
    dry_run: bool


class Importer(Protocol):
    """An import not yet begun: enter it for its outcomes, in the order in which they become known.

    Or await `check` for what it would do.
    """

    async def __aenter__(self) -> AsyncIterator[Outcome]: ...
    async def __aexit__(self, *exc_info: object) -> bool | None: ...
    async def check(self) -> Report: ...
    @property
    def in_flight(self) -> int: ...
    @property
    def checked(self) -> int: ...
    @property
    def findings(self) -> Sequence[Finding]: ...
    def stop(self) -> None: ...
