"""What an import wrote is read back and compared with what was sent: the API drops some changes without a word."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

import anyio

from emporix_api.types import Operation, Request

from ..concurrency import Clock
from ..data import json_path
from ..errors import EmporixError, InvalidCall, NotApplied, NotFound
from ..http import SECRET_NAMES, from_json
from .answers import SUCCESSES, Outcome, differences
from .batches import Batch, Item
from .copying import portable
from .delivery import Answer
from .findings import Findings
from .plan import ImportPlan
from .rows import row_key
from .targets import find_listing, find_reading

# What is not there yet may be in a second: some answers are a moment old.
READ_AGAIN: Final = 1.0
# One listing holds so many items: their keys make an address of a few kilobytes.
_LISTED: Final = 100
_PLAIN_KEY: Final = re.compile(r"[A-Za-z0-9_-]+")
_SECRET: Final = re.compile(SECRET_NAMES, re.IGNORECASE)
# An error names so many places.
_NAMED: Final = 10

Read = Callable[[Request, Operation], Awaitable[Answer]]


class Verification:
    """Reads back the items of an import that the API said it wrote or deleted.

    A batch is read back once it is settled, with at most `concurrency` requests in flight for all batches. What is
    read differently is noted in `findings`. Several items are read with one listing where the operation for that takes
    a query; what is missing there, or differs, is asked for by itself, and once more after a second.

    Raises `InvalidCall` where no operation reads back what this one writes.
    """

    def __init__(
        self,
        plan: ImportPlan,
        operations: Mapping[str, Operation],
        read: Read,
        clock: Clock,
        findings: Findings,
        *,
        concurrency: int,
    ) -> None:
        operation = plan.operation
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
        self._read, self._clock, self._findings = read, clock, findings
        self._limiter = anyio.CapacityLimiter(concurrency)

    async def check(self, outcomes: Sequence[Outcome], batch: Batch) -> list[Outcome]:
        """Return `outcomes` as they are once those of `batch` that succeeded are read back.

        What differs has the action `differs`, what cannot be read is in doubt.
        """
        items = {item.index: item for item in batch}
        written = [outcome for outcome in outcomes if outcome.action in SUCCESSES]
        listed = await self._list(written)
        verified: dict[int, Outcome] = {}

        async def verify(outcome: Outcome) -> None:
            verified[outcome.index] = await self._verify(outcome, items[outcome.index], listed)

        async with anyio.create_task_group() as tasks:
            for outcome in written:
                tasks.start_soon(verify, outcome)
        return [verified.get(outcome.index, outcome) for outcome in outcomes]

    async def _verify(self, outcome: Outcome, item: Item, listed: Mapping[str, Any]) -> Outcome:
        sent: Any = from_json(item.encoded)
        key = outcome.key
        if key is None:
            return _in_doubt(outcome, EmporixError("it cannot be read back: nothing names it"))
        if key in listed and not self._differences(sent, key, listed[key]):
            return outcome
        try:
            places = self._differences(sent, key, await self._get(sent, key))
            if places:
                await self._clock.sleep(READ_AGAIN)
                places = self._differences(sent, key, await self._get(sent, key))
        except EmporixError as error:
            return _in_doubt(outcome, error)
        if not places:
            return outcome
        for path in places:
            self._findings.add("differs", self._words(path), item.index, item.row, path)
        return replace(outcome, action="differs", error=self._error(outcome, places))

    def _differences(self, sent: Any, key: str, found: Any) -> list[tuple[str | int, ...]]:
        """Return where `found`, None where nothing was, is not what was asked for."""
        if self._deletes:
            return [] if found is None else [()]
        if not isinstance(found, Mapping):
            return [()]
        if not isinstance(sent, Mapping):
            return []
        # What the item was found by needs no comparison, and `version` is the one that was there before.
        passed = {name for name in self._names if sent.get(name) == key} | {"version"}
        expected = {name: value for name, value in portable(sent).items() if name not in passed}
        return [
            path
            for path in differences(found, expected)
            # A secret is not read back, and what is null may be absent.
            if not any(map(_is_secret, path)) and (_at(expected, path) is not None or _at(found, path) is not None)
        ]

    def _words(self, path: tuple[str | int, ...]) -> str:
        if path:
            return "is not what was sent"
        return "is still there" if self._deletes else "is not there"

    def _error(self, outcome: Outcome, places: Sequence[tuple[str | int, ...]]) -> NotApplied:
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
                answer = await self._read(self._request(operation, path, {}), operation)
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
                    body = (await self._read(self._request(listing, self._plan.request.path, query), listing)).body
            except EmporixError:
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


def _in_doubt(outcome: Outcome, error: EmporixError) -> Outcome:
    reason = EmporixError(f"{outcome.action}, the API said; reading it back: {error}")
    reason.__cause__ = error
    return replace(outcome, action="in_doubt", error=reason)


def _at(value: Any, path: Sequence[str | int]) -> Any:
    for step in path:
        value = value[int(step)] if isinstance(value, list) else value.get(step) if isinstance(value, Mapping) else None
    return value


def _is_secret(step: str | int) -> bool:
    return isinstance(step, str) and _SECRET.fullmatch(step) is not None
