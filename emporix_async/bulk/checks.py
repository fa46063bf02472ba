"""Rows of an import checked before they are sent, and checks of all rows without a request."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from contextlib import aclosing
from typing import Any, Final

import anyio.lowlevel

from ..data import Remark, Seen, validator_of
from ..errors import InvalidCall
from ..http import from_json
from .answers import Outcome
from .batches import Item
from .findings import FAILURES_KEPT, Findings, ImportReport
from .plan import ImportPlan
from .rows import each, row_key

# A source that never waits is left for others after so many rows.
_AT_ONCE: Final = 200
_MIXED: Final = "is one text, and others of the row are by language: the API takes one form in one request"
# An error names so many violations of its row.
_NAMED: Final = 5


class RowCheck:
    """Checks each row of an import by the schema of its operation, and notes in `findings` what there is to say.

    Unless it is `strict`, no row is refused. Raises `ConfigurationError` where the extra for it is not installed.
    """

    def __init__(self, plan: ImportPlan, findings: Findings, *, strict: bool = True) -> None:
        self._operation = plan.operation.key
        self._findings = findings
        self._strict = strict
        self._texts = plan.texts
        self._validator = validator_of(plan.operation, plan.headers, plan.named_by, any_language=plan.texts is not None)

    def __call__(self, item: Item) -> InvalidCall | None:
        """Return the error of an `item` that the API would refuse."""
        if self._validator is None:
            return None
        plain = type(item.row) is dict
        row = item.row if plain else from_json(item.encoded)
        try:
            remarks = self._validator.check(row)
        except ValueError:  # a date, a model: what is no JSON before it is encoded
            remarks = self._validator.check(from_json(item.encoded))
        mixed = [] if self._texts is None or item.by_language is not True else self._texts.mixed(row)
        if not remarks and not mixed:
            return None
        remarks += [Remark("language", path, _MIXED) for path in mixed]
        for remark in remarks:
            self._findings.add(remark.kind, remark.words, item.index, item.row, remark.path)
        violations: list[Remark] = [
            remark for remark in remarks if remark.kind == "violation" or remark.words == _MIXED
        ]
        if not violations or not self._strict:
            return None
        more = f" and {len(violations) - _NAMED} more" if len(violations) > _NAMED else ""
        named = "; ".join(map(str, violations[:_NAMED]))
        return InvalidCall(f"{self._operation}: row {item.index}: {named}{more}")


class DryRun:
    """Reads, encodes and checks rows as the import of `plan` does, and counts what it would send.

    Memory is bounded: keys are remembered by hashes.
    """

    def __init__(self, plan: ImportPlan) -> None:
        self.checked = 0
        """How many rows were read so far."""
        self._plan = plan
        self._failed = self._requests = self._duplicates = 0
        self._failures: list[Outcome] = []
        self._findings = Findings()
        self._check = RowCheck(plan, self._findings)
        self._seen = Seen()
        named = " or ".join(plan.fields)
        without = "the API gives it one" if plan.operation.method == "POST" else "nothing names it"
        self._given = f"has no {named}: {without}"
        self._needed = f"has no {named}, which is needed to name it in the path"

    async def read(self, rows: AsyncIterable[Any] | Iterable[Any]) -> None:
        """Check all `rows`."""
        async with aclosing(each(rows)) as source:
            async for row in source:
                self._take(row)
                if self.checked % _AT_ONCE == 0:
                    await anyio.lowlevel.checkpoint()
        self._findings.add_columns(rows)

    def report(self, seconds: float) -> ImportReport:
        """Return what was found in `seconds`."""
        return ImportReport(
            {"failed": self._failed} if self._failed else {},
            seconds,
            tuple(self._failures),
            requests=self._requests + (self._plan.batcher.pending > 0),
            duplicates=self._duplicates,
            sendable=self.checked - self._failed,
            findings=tuple(self._findings),
        )

    def _take(self, row: object) -> None:
        index, self.checked = self.checked, self.checked + 1
        note, plan = self._findings.add, self._plan
        refusal: InvalidCall | None
        try:
            item = plan.reader.read(index, row)
        except InvalidCall as error:
            key, refusal = row_key(row, plan.fields), error
            reason = str(error).removeprefix(f"{plan.operation.key}: row {index} ")
            nameless = key is None and plan.parameter is not None and isinstance(row, Mapping)
            note("no_key" if nameless else "refused", self._needed if nameless else reason, index, row)
        else:
            key, refusal = item.key, self._check(item)
            if key is None:
                note("no_key", self._given, index, row)
            if refusal is None:
                self._requests += plan.batcher.add(item) is not None
        if key is not None and not self._seen.add(key):
            self._duplicates += 1
            note("duplicate", "has the key of an earlier row", index, row)
        if refusal is not None:
            self._failed += 1
            if len(self._failures) < FAILURES_KEPT:
                self._failures.append(Outcome(index, key, "failed", None, 0, refusal, row))
