"""Send the batches of an import until every item is settled."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from http import HTTPStatus
from typing import Any, Final, NamedTuple, TypeGuard

from emporix_api.types import Action, Operation, Request

from ..calls import Caller
from ..errors import (
    APIStatusError,
    CallBudgetExceeded,
    DecodeError,
    EmporixError,
    InvalidCall,
    NotFound,
    TokenError,
    TransportError,
    Unauthorized,
)
from ..http import Backoff, Response, body_of, from_json, read_problem, redact, response_facts, secrets_of, status_error
from .answers import (
    COUNTED_FROM_ONE,
    SUCCESSES,
    Entry,
    Outcome,
    Verdict,
    because,
    contradiction,
    doubt_of_success,
    ended,
    is_success_of_all,
    judge_error,
    judge_silence,
    judge_status,
    match_entries,
    names_in,
    one_row_may_be_to_blame,
    sent_until,
    status_of,
    usual_statuses,
)
from .batches import Batch, Item, halves, join
from .comparison import differences, language_of
from .patience import Patience, StoppedError, is_throttling
from .plan import ImportPlan
from .rows import row_key
from .targets import Lookup

# Between two attempts at an item, in seconds.
BACKOFF: Final = Backoff(0.5, 20.0)

# An item that ran out of attempts fails. Where so many requests in a row, at the least, could not connect, it
# is not the item's fault, and the next ones would fare no better.
UNREACHABLE: Final = 3
_SILENCE: Final = "the answer holds no entry for this item, or none that can be relied on"


class Answer(NamedTuple):
    """A response and its decoded body."""

    response: Response
    body: Any


Emit = Callable[[list[Outcome]], Awaitable[None]]


class Delivery:
    """How the items of one import are sent, judged and sent again.

    `chance` gives numbers in [0, 1).
    """

    def __init__(
        self,
        caller: Caller,
        plan: ImportPlan,
        *,
        max_attempts: int,
        max_wait: float,
        chance: Callable[[], float],
    ) -> None:
        self._caller = caller
        self.patience = Patience(caller, plan.operation.key, max_wait, chance)
        self._plan = plan
        self._operation = plan.operation
        self.in_flight = 0
        self.requests = 0
        self._max_attempts = max_attempts
        self._chance = chance
        self._unconnected = 0
        self._unreachable = False

    async def settle(self, batch: Batch, emit: Emit) -> None:
        """Send `batch` until each of its items has its outcome, handed to `emit` as soon as it is known.

        Only items that failed for a passing reason are sent again, and of those that may have been created already only
        what is not there. Raises what no other request would escape, such as a refused token.
        """
        attempt = 0
        while batch := await self._absent(batch, emit):
            batch = await self._attempt(batch, emit)
            if not batch:
                return
            attempt += 1
            if self.patience.seconds == 0:
                await self._caller.clock.sleep(BACKOFF.delay(attempt, self._chance()))

    async def _absent(self, batch: Batch, emit: Emit) -> Batch:
        """Return the items to send; of those that an earlier request may have created, the ones that are not there."""
        if self._plan.lookup is None or not any(item.unsure for item in batch):
            return batch
        absent: list[Item] = []
        for item in batch:
            if not item.unsure or item.key is None:
                absent.append(item)
                continue
            outcome = await self._look_up(self._plan.lookup, item)
            if outcome is None and self._was_refused(item.error):
                # Neither this attempt nor one before it created it.
                outcome = ended(item, "failed", item.error)
            elif outcome is None and item.attempts >= self._max_attempts:
                outcome = ended(item, "in_doubt", item.error)
            if outcome is None:
                absent.append(item)
            else:
                await emit([outcome])
        return absent

    async def _look_up(self, lookup: Lookup, item: Item) -> Outcome | None:
        """Tell whether `item` was created or is in doubt; None where it is not there.

        Raises what would make every other request fail as well.
        """
        operation = lookup.operation
        path = {**self._plan.request.path, lookup.parameters[0]: item.key}
        # One language would not show every text that was sent.
        headers = {"Accept-Language": "*"} if "Accept-Language" in operation.headers else {}
        try:
            answer = await self.answer(Request(operation.key, path, headers=headers), operation)
        except NotFound:
            return None
        except EmporixError as error:
            if self.ends_by(error):
                raise
            # A key may create and not read: what became of the item stays open, and the import goes on.
            error.__cause__ = item.error
            return ended(item, "in_doubt", because(f"{item.error}; looking it up: {error}", error))
        # Some other item with this key, or an answer that is no item, proves nothing.
        language = language_of(self._plan.request.headers)
        named = row_key(answer.body, self._plan.fields) == item.key
        if not named or differences(answer.body, from_json(item.encoded), language=language):
            reason = f"{item.error}; what is found by its key is not the row as it was sent"
            return ended(item, "in_doubt", because(reason, item.error))
        return Outcome(item.index, item.key, "created", answer.response.status, item.attempts, None, item.row)

    def _was_refused(self, error: EmporixError | None) -> TypeGuard[APIStatusError]:
        """Whether `error` is a refusal that no other attempt would escape. A conflict may be with the item itself."""
        if not isinstance(error, APIStatusError) or error.status == HTTPStatus.CONFLICT:
            return False
        return judge_status(error.status, self._operation.method, idempotent=False).action == "failed"

    async def _attempt(self, batch: Batch, emit: Emit) -> Batch:
        """Send `batch`, in parts where it is refused for one bad item; return the items to send again."""
        again: list[Item] = []
        parts = [batch]
        while parts:
            part = parts.pop()
            try:
                answer = await self._send(part)
            except EmporixError as error:
                unsure = error.unsure or (isinstance(error, TransportError) and error.sent)
                for item in part:
                    item.unsure, item.unanswered = item.unsure or unsure, item.unanswered or error.unanswered
                # At most 2n - 1 requests for n items, each of them bad; 2 log n for one. None counts as an attempt
                # at the good ones.
                if len(part) > 1 and one_row_may_be_to_blame(error):
                    parts.extend(reversed(halves(part)))
                    continue
                outcomes = self._refused(part, error, again)
                turned_away = None
            else:
                outcomes, turned_away = self._answered(part, answer, again)
            if outcomes:
                await emit(outcomes)
            if turned_away is not None:
                self.patience.refused(turned_away)
        return again

    async def _send(self, part: Batch) -> Answer:
        request, body = self._plan.request_of(part), None
        if self._operation.bulk is not None:
            body = join((item.encoded for item in part), self._operation.bulk.items)
        else:
            (item,) = part
            if self._plan.parameter is not None:
                path = {**request.path, self._plan.parameter: item.key}
                request = Request(request.operation, path, request.query, request.headers)
            if self._operation.method != "DELETE" or self._operation.request_media is not None:
                body = item.encoded
        return await self.answer(request, self._operation, body)

    async def answer(self, request: Request, operation: Operation, body: bytes | None = None) -> Answer:
        """Send `request` until the API does not turn it away, which is no attempt at any row.

        Raises what a call raises, and what ends the import meanwhile.
        """
        unsure = unanswered = False
        while True:
            try:
                await self.patience.wait()
            except StoppedError as error:
                error.unsure, error.unanswered = unsure, unanswered
                raise
            self.in_flight += 1
            sent = 1  # of a call that is cancelled
            try:
                response = await self._caller.response(
                    request, operation=operation, content=body, max_wait=self.patience.left
                )
            except EmporixError as error:
                sent = sent_until(error, operation)
                unsure, unanswered = unsure or error.unsure, unanswered or error.unanswered
                error.unsure, error.unanswered = unsure, unanswered
                unconnected = isinstance(error, TransportError) and not error.sent
                self._unconnected = self._unconnected + 1 if unconnected else 0
                if not is_throttling(error):
                    raise
                carried_out = not isinstance(error, TokenError) and error.status != HTTPStatus.TOO_MANY_REQUESTS
                unsure = error.unsure = unsure or carried_out
                self.patience.refused(error)
                if carried_out and not operation.idempotent:
                    raise
            else:
                self._unconnected = 0
                if operation.bulk is None:
                    self.patience.accepted()
                call = response.call
                sent = call.attempts
                call.unsure, call.unanswered = call.unsure or unsure, call.unanswered or unanswered
                return Answer(response, body_of(operation, response))
            finally:
                self.in_flight -= 1
                self.requests += sent

    def _refused(self, part: Batch, error: EmporixError, again: list[Item]) -> list[Outcome]:
        outcomes = []
        if self._gives_up(error, tried=part[0].attempts + 1 >= self._max_attempts):
            raise error
        for item in part:
            if self._operation.bulk is None and isinstance(error, InvalidCall):
                verdict: Verdict | None = Verdict("failed")  # a path cannot hold its key
            else:
                verdict = judge_error(
                    error, self._operation.method, idempotent=self._operation.idempotent, unsure=item.unsure
                )
            if verdict is None:
                raise error
            outcomes.extend(self._settled(item, verdict, again, key=item.key, status=status_of(error), error=error))
        return outcomes

    def ends_by(self, error: EmporixError) -> bool:
        """Whether `error`, of a request that reads, would be that of all other requests too."""
        return isinstance(error, (CallBudgetExceeded, TokenError, Unauthorized)) or self._gives_up(error)

    def _gives_up(self, error: EmporixError, *, tried: bool = True) -> bool:
        """Whether the import ends: it has waited long enough, or the API cannot be reached.

        That is so where a batch was `tried` to the end, and meanwhile no request got through.
        """
        if isinstance(error, StoppedError) or (self.patience.exhausted is not None and is_throttling(error)):
            return True
        if not isinstance(error, TransportError) or error.sent:
            return False
        self._unreachable = self._unconnected >= UNREACHABLE and (tried or self._unreachable)
        return self._unreachable

    def _answered(self, part: Batch, answer: Answer, again: list[Item]) -> tuple[list[Outcome], APIStatusError | None]:
        """Settle the items of an answer, or note them in `again`; return also the error of those turned away."""
        method, idempotent = self._operation.method, self._operation.idempotent
        keys = [item.key for item in part]
        doubt = self._doubt(part, answer)
        if doubt is not None:
            self.patience.accepted()
            return self._doubted(part, answer, doubt, again), None
        statuses = None if self._operation.bulk is None else usual_statuses(answer.body, keys)
        actions: dict[int, Action] = {
            status: judge_status(status, method, idempotent=idempotent).action for status in set(statuses or ())
        }
        if statuses and SUCCESSES.issuperset(actions.values()):
            self.patience.accepted()
            return [
                Outcome(item.index, item.key, actions[status], status, item.attempts + 1, None, item.row)
                for item, status in zip(part, statuses, strict=True)
            ], None
        outcomes: list[Outcome] = []
        call, silence, turned_away, throttled = answer.response.call, None, None, 0
        for item, entry in zip(part, self._entries(part, answer, keys), strict=True):
            key, status = item.key, None
            item.unsure, item.unanswered = item.unsure or call.unsure, item.unanswered or call.unanswered
            error: EmporixError | None = None
            if entry is None:
                verdict = judge_silence(idempotent=idempotent)
                # One for all of them: to read the facts of a response takes as long as the response is.
                error = silence = silence or DecodeError(_SILENCE, **response_facts(answer.response))
            elif (status := entry.status) is None:
                verdict = judge_silence(idempotent=idempotent)
                said = self._item_error(item, entry, answer.response)
                error = DecodeError(contradiction(said), **response_facts(answer.response) | {"body": said.body})
            else:
                verdict = judge_status(status, method, idempotent=idempotent, unsure=item.unsure)
                key = key or next(iter(entry.ids), None)
                if verdict.action not in SUCCESSES:
                    error = said = self._item_error(item, entry, answer.response)
                    if status == HTTPStatus.TOO_MANY_REQUESTS and self._operation.bulk is not None:
                        throttled, turned_away = throttled + 1, said
                        if idempotent:  # no attempt at the row: the API asks for time
                            item.error = error
                            again.append(item)
                            continue
            outcomes.extend(self._settled(item, verdict, again, key=key, status=status, error=error))
        if throttled < len(part):
            self.patience.accepted()
        return outcomes, turned_away

    def _doubt(self, part: Batch, answer: Answer) -> str | None:
        """Say why a success proves nothing of any item of `part`; None if it may."""
        operation, key = self._operation, None
        if operation.bulk is None:
            (item,) = part
            key = item.key
            if self._plan.parameter is None:
                row = from_json(item.encoded) if operation.own_key else None
                own = row.get(operation.key_field) if isinstance(row, Mapping) else None
                key = str(own) if isinstance(own, (str, int)) else None
        return doubt_of_success(operation, answer.response.status, answer.body, key)

    def _doubted(self, part: Batch, answer: Answer, reason: str, again: list[Item]) -> list[Outcome]:
        """Settle items after a success that proves nothing: sent again, they would be answered alike."""
        error = DecodeError(reason, **response_facts(answer.response))
        settled, verdict = self._settled, Verdict("in_doubt", unsure=True)
        found = [settled(item, verdict, again, key=item.key, status=None, error=error) for item in part]
        return [outcome for outcomes in found for outcome in outcomes]

    def _entries(self, part: Batch, answer: Answer, keys: Sequence[str | None]) -> Sequence[Entry | None]:
        """Find what the answer says of each item."""
        if self._operation.bulk is None:
            return [Entry(answer.response.status, names_in(answer.body, self._plan.fields), {})]
        status = answer.response.status
        if is_success_of_all(self._operation, status, answer.body, len(part)):
            return [Entry(status, (), {})] * len(part)
        from_one = self._operation.service in COUNTED_FROM_ONE
        operation = self._operation
        own_ids = operation.own_key and self._plan.fields[:1] == ("id",) == (operation.key_field,)
        return match_entries(answer.body, keys, from_one=from_one, own_ids=own_ids)

    def _settled(
        self,
        item: Item,
        verdict: Verdict,
        again: list[Item],
        *,
        key: str | None,
        status: int | None,
        error: EmporixError | None,
    ) -> list[Outcome]:
        """Settle `item`, or note it in `again`."""
        item.attempts += 1
        # Whatever this attempt was answered, one that got no answer may have done the work.
        unanswered = item.unanswered
        action = "in_doubt" if unanswered and verdict.action == "failed" else verdict.action
        item.unanswered = unanswered or (action == "in_doubt" and not verdict.answered)
        item.unsure = item.unsure or verdict.unsure or item.unanswered
        item.error = error
        checked = self._plan.lookup is not None and item.key is not None and action == "in_doubt"
        if checked or (verdict.again and item.attempts < self._max_attempts):
            again.append(item)
            return []
        if unanswered and action == "in_doubt" and isinstance(error, APIStatusError):
            error = because(f"an earlier request got no answer; the last one: {error}", error)
        return [Outcome(item.index, key, action, status, item.attempts, error, item.row)]

    def _item_error(self, item: Item, entry: Entry, response: Response) -> APIStatusError:
        # Of this row alone: those of a whole batch are many.
        secrets = secrets_of(replace(response.request, content=item.encoded))
        if self._caller.tokens is not None:
            secrets.update(self._caller.tokens.secrets())
        return status_error(
            read_problem(redact(entry.body, secrets)),
            status=entry.status or response.status,
            method=self._operation.method,
            path=self._operation.path,
            attempts=item.attempts + 1,
            headers=response.headers if entry.status == HTTPStatus.TOO_MANY_REQUESTS else None,
        )
