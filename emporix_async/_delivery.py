"""Send the batches of an import until every item is settled."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from http import HTTPStatus
from typing import Any, Final

from emporix_api.types import Operation, Request

from ._chunks import Batch, Item, halves, join
from ._outcomes import (
    COUNTED_FROM_ONE,
    SUCCESSES,
    Entry,
    Outcome,
    Verdict,
    has_entries,
    judge_error,
    judge_silence,
    judge_status,
    match_entries,
    one_row_may_be_to_blame,
)
from ._problems import read_problem, status_error
from ._sender import Reply, Sender
from .errors import DecodeError, EmporixError, InvalidCall

# Seconds before the second attempt at an item at most, doubled with each further one up to the longest.
BASE_DELAY: Final = 0.5
LONGEST_DELAY: Final = 20.0

Emit = Callable[[list[Outcome]], Awaitable[None]]


class Delivery:
    """How the items of one import are sent, judged and sent again.

    `parameter` is the path parameter that an item's key fills where each item is a request of its own. `chance` gives
    numbers in [0, 1).
    """

    __slots__ = ("_bulk", "_caller", "_chance", "_fields", "_max_attempts", "_operation", "_parameter", "_request")

    def __init__(
        self,
        caller: Sender,
        operation: Operation,
        request: Request,
        *,
        parameter: str | None,
        fields: Sequence[str],
        max_attempts: int,
        chance: Callable[[], float],
    ) -> None:
        self._caller = caller
        self._operation = operation
        self._bulk = operation.bulk
        self._request = request
        self._parameter = parameter
        self._fields = fields
        self._max_attempts = max_attempts
        self._chance = chance

    async def settle(self, batch: Batch, emit: Emit) -> None:
        """Send `batch` until each of its items has its outcome, handed to `emit` as soon as it is known.

        Only items that failed for a passing reason are sent again. Raises what no other request would escape, such as
        a refused token.
        """
        attempt = 0
        while batch := await self._attempt(batch, emit):
            longest = min(LONGEST_DELAY, BASE_DELAY * 2.0**attempt)
            await self._caller.clock.sleep(self._chance() * longest)
            attempt += 1

    async def _attempt(self, batch: Batch, emit: Emit) -> Batch:
        """Send `batch`, in parts where it is refused for one bad item; return the items to send again."""
        again: list[Item] = []
        parts = [batch]
        while parts:
            part = parts.pop()
            try:
                answer = await self._send(part)
            except EmporixError as error:
                # At most 2n - 1 requests for n items, each of them bad; 2 log n for one. None counts as an attempt
                # at the good ones.
                if len(part) > 1 and one_row_may_be_to_blame(error):
                    parts.extend(reversed(halves(part)))
                    continue
                outcomes = self._refused(part, error, again)
            else:
                outcomes = self._answered(part, answer, again)
            if outcomes:
                await emit(outcomes)
        return again

    async def _send(self, part: Batch) -> Reply:
        request, body = self._request, None
        if self._bulk is not None:
            body = join((item.encoded for item in part), self._bulk.items)
        else:
            (item,) = part
            if self._parameter is not None:
                path = {**request.path, self._parameter: item.key}
                request = Request(request.operation, path, request.query, request.headers)
            if self._operation.method != "DELETE" or self._operation.request_media is not None:
                body = item.encoded
        return await self._caller.answer(request, operation=self._operation, raw_body=body)

    def _refused(self, part: Batch, error: EmporixError, again: list[Item]) -> list[Outcome]:
        outcomes = []
        for item in part:
            if self._bulk is None and isinstance(error, InvalidCall):
                verdict: Verdict | None = Verdict("failed")  # its key cannot stand in a path
            else:
                verdict = judge_error(
                    error, self._operation.method, idempotent=self._operation.idempotent, unsure=item.unsure
                )
            if verdict is None:
                raise error
            outcomes.extend(self._settled(item, verdict, item.key, error, again))
        return outcomes

    def _answered(self, part: Batch, answer: Reply, again: list[Item]) -> list[Outcome]:
        outcomes = []
        for item, entry in zip(part, self._entries(part, answer), strict=True):
            key, error = item.key, None
            if entry is None:
                verdict = judge_silence(idempotent=self._operation.idempotent)
                error = self._unclear(answer)
            else:
                verdict = self._judge(item, entry.status, answer)
                key = key or next(iter(entry.names), None)
                if verdict.status not in SUCCESSES:
                    error = self._item_error(item, entry)
            outcomes.extend(self._settled(item, verdict, key, error, again))
        return outcomes

    def _entries(self, part: Batch, answer: Reply) -> Sequence[Entry | None]:
        """Find what the answer says of each item."""
        if self._bulk is None:
            return [Entry(answer.status, self._names(answer.body), {})]
        plain = self._bulk.family == "plain" and answer.status != HTTPStatus.MULTI_STATUS
        if plain and not has_entries(answer.body):
            return [Entry(answer.status, (), {})] * len(part)
        from_one = self._operation.service in COUNTED_FROM_ONE
        return match_entries(answer.body, [item.key for item in part], from_one=from_one)

    def _judge(self, item: Item, status: int, answer: Reply) -> Verdict:
        idempotent = self._operation.idempotent
        # Attempts of the transport before the last are not told apart: some may have done the work.
        unsure = item.unsure or (idempotent and answer.attempts > 1)
        return judge_status(status, self._operation.method, idempotent=idempotent, unsure=unsure)

    def _settled(
        self, item: Item, verdict: Verdict, key: str | None, error: EmporixError | None, again: list[Item]
    ) -> list[Outcome]:
        """Settle `item`, or note it in `again`."""
        item.attempts += 1
        item.unsure = item.unsure or verdict.unsure
        if verdict.again and item.attempts < self._max_attempts:
            again.append(item)
            return []
        return [Outcome(item.index, key, verdict.status, item.attempts, error, item.row)]

    def _item_error(self, item: Item, entry: Entry) -> EmporixError:
        return status_error(
            read_problem(entry.body),
            status=entry.status,
            method=self._operation.method,
            path=self._operation.path,
            attempts=item.attempts + 1,
        )

    def _unclear(self, answer: Reply) -> EmporixError:
        return DecodeError(
            "the answer holds no entry for this item, or none that can be relied on",
            status=answer.status,
            method=self._operation.method,
            path=self._operation.path,
            content_type=answer.headers.get("content-type"),
        )

    def _names(self, body: Any) -> tuple[str, ...]:
        if not isinstance(body, Mapping):
            return ()
        return tuple(str(body[name]) for name in (*self._fields, "id") if body.get(name))
