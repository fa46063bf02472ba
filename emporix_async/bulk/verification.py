"""What an import wrote is read back and compared with what was sent: the API drops some changes without a word."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, NamedTuple

import anyio

from emporix_api.types import Operation, Request

from ..calls import Caller
from ..concurrency import KeptError
from ..data import json_path
from ..errors import (
    BadRequest,
    DecodeError,
    EmporixError,
    Forbidden,
    InvalidCall,
    NotApplied,
    NotFound,
    ScopeError,
    WrongTokenKind,
)
from ..http import from_json
from .answers import SUCCESSES, Outcome
from .batches import Batch, Item
from .comparison import Difference, Path, differences, language_of
from .delivery import Delivery
from .findings import Findings
from .plan import ImportPlan
from .rows import row_key
from .targets import find_listing, find_reading

# What is not there yet may be in a second: some answers are a moment old.
READ_AGAIN: Final = 1.0
# One listing holds so many items: their keys make an address of a few kilobytes.
_LISTED: Final = 100
_PLAIN_KEY: Final = re.compile(r"[A-Za-z0-9_-]+")
# An error names so many places.
_NAMED: Final = 10

# No other row could be read either.
_NOT_ALLOWED: Final = (Forbidden, ScopeError, WrongTokenKind)


class Verified(NamedTuple):
    """The `outcomes` as they are once they are read back, and the `error` that kept the others from being read.

    `read` has the indexes of those that were read, `proven` is what was found of them, unless it is in doubt.
    """

    outcomes: list[Outcome]
    read: frozenset[int]
    error: Exception | None

    @property
    def proven(self) -> list[Outcome]:
        return [outcome for outcome in self.outcomes if outcome.index in self.read and outcome.action != "in_doubt"]


class Verification:
    """Reads back the items of an import that the API said it wrote or deleted.

    A batch is read back once it is settled, with at most `concurrency` requests in flight for all batches. What is
    read differently is noted in `findings`. Several items are read with one listing where the operation for that takes
    a query; what is missing there, or differs, is asked for by itself, and once more after a second.

    Raises `InvalidCall` where no operation reads back what this one writes.
    """

    def __init__(
        self,
        caller: Caller,
        plan: ImportPlan,
        delivery: Delivery,
        findings: Findings,
        *,
        concurrency: int,
    ) -> None:
        operation, operations = plan.operation, caller.operations()
        reading = find_reading(operations, operation)
        if reading is None:
            raise InvalidCall(f"{operation.key} cannot be verified: no operation gets one of its items")
        if len(reading.parameters) == 1 and operation.key_field not in {None, plan.fields[0]} and not plan.parameter:
            raise InvalidCall(
                f"{operation.key} cannot be verified by {plan.fields[0]}: {operation.key_field} names items"
            )
        self._plan, self._reading = plan, reading
        self._names = {*plan.fields, *reading.parameters}
        self._deletes = operation.method == "DELETE"
        self._listing = None if self._deletes else find_listing(operations, operation)
        self._language = language_of(plan.request.headers)
        self._delivery, self._clock, self._findings = delivery, caller.clock, findings
        self._limiter = anyio.CapacityLimiter(concurrency)

    async def check(self, outcomes: Sequence[Outcome], batch: Batch) -> Verified:
        """Read back those of `outcomes`, of rows of `batch`, that succeeded, or whose success was not a documented one.

        What differs has the action `differs`, what alone cannot be read is in doubt. What was in doubt and is there as
        it was sent has succeeded, else it stays in doubt. An error that ends the import, or
        that all other rows would meet too, ends the reading: what was not read until then is as the API said.
        """
        items = {item.index: item for item in batch}
        written = [outcome for outcome in outcomes if outcome.action in SUCCESSES or _is_unproven(outcome)]
        verified: dict[int, Outcome] = {}
        kept = KeptError()

        async def verify(outcome: Outcome) -> None:
            with kept:
                verified[outcome.index] = await self._verify(outcome, items[outcome.index], listed)
            if kept.error is not None:
                tasks.cancel_scope.cancel()

        with kept:
            listed = await self._list(written)
            async with anyio.create_task_group() as tasks:
                for outcome in written:
                    tasks.start_soon(verify, outcome)
        return Verified([verified.get(outcome.index, outcome) for outcome in outcomes], frozenset(verified), kept.error)

    async def _verify(self, outcome: Outcome, item: Item, listed: Mapping[str, Any]) -> Outcome:
        sent: Any = from_json(item.encoded)
        key = outcome.key
        if key is None:
            return _in_doubt(outcome, EmporixError("it cannot be read back: nothing names it"))
        if key in listed and not self._differences(sent, key, listed[key]):
            return self._confirmed(outcome)
        try:
            found = self._differences(sent, key, await self._get(sent, key))
            if found:
                await self._clock.sleep(READ_AGAIN)
                found = self._differences(sent, key, await self._get(sent, key))
        except EmporixError as error:
            if self._delivery.ends_by(error) or isinstance(error, _NOT_ALLOWED):
                raise
            return _in_doubt(outcome, error)
        if not found or outcome.action == "in_doubt":
            return outcome if found else self._confirmed(outcome)
        return self._differing(outcome, item, found)

    def _differing(self, outcome: Outcome, item: Item, found: Sequence[Difference]) -> Outcome:
        places = [path for path, is_open in found if not is_open]
        if not places:
            where = ", ".join(json_path(path) for path, _ in found[:_NAMED])
            reason = f"one of several languages has the text of {where}; a Content-Language would say which is meant"
            return _in_doubt(outcome, EmporixError(reason))
        for path in places:
            self._findings.add("differs", self._words(path), item.index, item.row, path)
        return replace(outcome, action="differs", error=self._error(outcome, places))

    def _confirmed(self, outcome: Outcome) -> Outcome:
        if outcome.action != "in_doubt":
            return outcome
        return replace(outcome, action="deleted" if self._deletes else "succeeded", error=None)

    def _differences(self, sent: Any, key: str, found: Any) -> list[Difference]:
        """Return where `found`, None where nothing was, is not what was asked for."""
        if self._deletes:
            return [] if found is None else [Difference(())]
        if not isinstance(found, Mapping):
            return [Difference(())]
        if not isinstance(sent, Mapping):
            return []
        found_by = [name for name in self._names if sent.get(name) == key]
        return differences(found, sent, language=self._language, found_by=found_by)

    def _words(self, path: Path) -> str:
        if path:
            return "is not what was sent"
        return "is still there" if self._deletes else "is not there"

    def _error(self, outcome: Outcome, places: Sequence[Path]) -> NotApplied:
        answered = "an earlier request did it" if outcome.status is None else f"the API answered {outcome.status}"
        if not places[0]:
            return NotApplied(f"{answered}, and what is read back {self._words(())}", paths=("$",))
        paths = tuple(json_path(path) for path in places)
        more = f" and {len(paths) - _NAMED} more" if len(paths) > _NAMED else ""
        named = ", ".join(paths[:_NAMED])
        return NotApplied(f"{answered}, and what is read back differs in {named}{more}", paths=paths)

    async def _get(self, sent: Any, key: str) -> Any:
        """Return an item, None where it is not there."""
        operation, path = self._reading.operation, dict(self._plan.request.path)
        for name in self._reading.parameters:
            alone = len(self._reading.parameters) == 1 or name == self._plan.parameter
            path.setdefault(name, key if alone or not isinstance(sent, Mapping) else sent.get(name))
        try:
            async with self._limiter:
                answer = await self._delivery.answer(self._request(operation, path, {}), operation)
        except NotFound:
            return None
        return answer.body

    async def _list(self, outcomes: Sequence[Outcome]) -> dict[str, Any]:
        """Return those of the items that a listing finds, by their keys. It proves nothing of the others."""
        listing, field = self._listing, self._plan.operation.key_field
        keys = [outcome.key for outcome in outcomes if outcome.key is not None and _PLAIN_KEY.fullmatch(outcome.key)]
        paging = None if listing is None else listing.paging
        if listing is None or paging is None or paging.size_parameter is None or field is None or len(keys) < 2:  # noqa: PLR2004 - one get is one request too
            return {}
        found: dict[str, Any] = {}
        for start in range(0, len(keys), _LISTED):
            some = keys[start : start + _LISTED]
            query = {"q": f"{field}:({','.join(some)})", paging.size_parameter: len(some)}
            try:
                async with self._limiter:
                    body = (
                        await self._delivery.answer(self._request(listing, self._plan.request.path, query), listing)
                    ).body
            except EmporixError as error:
                if self._delivery.ends_by(error):
                    raise
                if isinstance(error, (BadRequest, *_NOT_ALLOWED)):
                    self._listing = None  # it takes no such query: from now on each is asked for by itself
                return found
            items = body.get(paging.items) if isinstance(body, Mapping) else body
            for item in items if isinstance(items, list) else ():
                if isinstance(item, Mapping) and (key := row_key(item, [field])) is not None:
                    found[key] = item
            if found.keys().isdisjoint(some):
                self._listing = None
        return found

    def _request(self, operation: Operation, path: Mapping[str, object], query: Mapping[str, object]) -> Request:
        # One language would not show every text that was sent.
        headers = {"Accept-Language": "*"} if "Accept-Language" in operation.headers else {}
        return Request(operation.key, path, query, headers)


def _is_unproven(outcome: Outcome) -> bool:
    return outcome.action == "in_doubt" and outcome.key is not None and isinstance(outcome.error, DecodeError)


def _in_doubt(outcome: Outcome, error: EmporixError) -> Outcome:
    if outcome.action == "in_doubt":
        return outcome
    reason = EmporixError(f"{outcome.action}, the API said; reading it back: {error}")
    reason.__cause__ = error
    return replace(outcome, action="in_doubt", error=reason)
