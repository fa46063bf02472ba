"""What became of each item: 207 answers mapped back to the inputs, and statuses judged. Pure.

What an answer does not plainly say is in doubt, never a success.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from http import HTTPStatus
from typing import Any, Final, NamedTuple

from emporix_api import answer_schema
from emporix_api.types import Action, Operation

from ..errors import APIStatusError, DecodeError, EmporixError, Forbidden, TokenError, TransportError, Unauthorized
from ..http import USUAL_SUCCESSES
from .batches import Item
from .rows import EncodedRow

SUCCESSES: Final[frozenset[Action]] = frozenset({"created", "updated", "deleted", "succeeded"})
FAILURES: Final[frozenset[Action]] = frozenset({"failed", "in_doubt", "differs"})

_DONE: Final[Mapping[str, Action]] = {"PUT": "updated", "PATCH": "updated", "DELETE": "deleted"}

# Most services count entries from zero. The examples of customer segments count from one.
COUNTED_FROM_ONE: Final = frozenset({"customer_segment"})

# An entry names its item so; category assignments by product, webhook subscriptions by the type of event.
_NAMES: Final = ("id", "assignmentId", "productId", "eventType")
_PHRASES: Final = {
    "".join(filter(str.isalnum, text.lower())): status.value
    for status in HTTPStatus
    for text in (status.name, status.phrase)
}
_UNDOCUMENTED: Final = "the operation documents no such success"
_ANOTHER_BODY: Final = "the body is not the one that the operation documents"
_ANOTHER_ITEM: Final = "the answer names another item"
_LOST_BEHIND_GATEWAY: Final = frozenset({HTTPStatus.BAD_GATEWAY, HTTPStatus.GATEWAY_TIMEOUT})
_ONE_BAD_ROW: Final = frozenset(
    {HTTPStatus.BAD_REQUEST, HTTPStatus.REQUEST_ENTITY_TOO_LARGE, HTTPStatus.UNPROCESSABLE_ENTITY}
)


@dataclass(slots=True, unsafe_hash=True)  # frozen, making one would take five times as long, and imports make millions
class Outcome:
    """What became of one row of an import.

    `index` is its position in the source, from zero; `key` its own key, or the identifier that the API gave it.
    `action` is what was done: `succeeded` where the API does not say more, `in_doubt` where it may have been done or
    not, `differs` where the API said that it did it, and what was read back is not what was sent. `status` is the HTTP
    status that says so, None where there is none. `attempts` counts the requests in which it was judged, none for a row
    that was not sent; what the transport repeats by itself counts once. `error` says why it failed, differs or is in
    doubt. `given` is the row, which an import from a file holds as the bytes that were sent.
    """

    index: int
    key: str | None
    action: Action
    status: int | None
    attempts: int
    error: EmporixError | None = None
    given: Any = field(default=None, repr=False, compare=False)

    @property
    def row(self) -> Any:
        """The row as it was given; from a file, an equal one."""
        return self.given.decoded() if type(self.given) is EncodedRow else self.given

    @property
    def succeeded(self) -> bool:
        """Whether the API said that it did what was asked."""
        return self.action in SUCCESSES


@dataclass(slots=True)
class Entry:
    """What an answer says of one item: its HTTP status, the ids it gives it, and all of it.

    `status` is None where what it says contradicts itself, or is about another item.
    """

    status: int | None
    ids: tuple[str, ...]
    body: Mapping[str, Any]


class Verdict(NamedTuple):
    """What an answer means for an item: how it ends, unless it is worth another attempt.

    `unsure` says that the work may have been done all the same, `answered` that the API itself said that it failed.
    """

    action: Action
    again: bool = False
    unsure: bool = False
    answered: bool = False


def match_entries(
    body: object, keys: Sequence[str | None], *, from_one: bool = False, own_ids: bool = False
) -> list[Entry | None]:
    """Return the entry of each input, None where the answer has none that is certainly the input's.

    `keys` are the inputs' own, in the order of the request. `from_one` allows that entries are counted from one.
    `own_ids` says that the keys are the ids, so that a success with another id is not that of the input.
    """
    own = {key: position for position, key in enumerate(keys) if key is not None}
    entries = _entries(body)
    positions = _positions(entries, own, len(keys), from_one=from_one)
    times = Counter(positions)
    mapped: list[Entry | None] = [None] * len(keys)
    for position, entry in zip(positions, entries, strict=True):
        if position is None or times[position] > 1:  # there twice: whatever is right, one of them is wrong
            continue
        status = _entry_status(entry)
        ids = _entry_ids(entry)
        key = keys[position]
        other = _named(ids, own) is not None or (
            own_ids and key is not None and "id" in entry and status is not None and _succeeds(status)
        )
        mapped[position] = Entry(None if other and key not in ids else status, ids, entry)
    return mapped


def usual_statuses(body: object, keys: Sequence[str | None]) -> list[int] | None:
    """Return the status of each item from an answer as it should be; None for `match_entries` to see what it says.

    It takes a tenth of the time.
    """
    if not isinstance(body, list) or None in keys:
        return None
    try:
        if [entry["id"] for entry in body] != keys:
            return None
        indexes = [entry["index"] for entry in body]
        statuses = [_stated_status(entry.get("code"), entry.get("status")) for entry in body]
    except (AttributeError, KeyError, TypeError):  # an entry that is no object or has no such property, or another type
        return None
    if indexes != list(range(len(keys))) or set(map(type, indexes)) - {int}:
        return None
    stated = [status for status in statuses if status is not None]
    return stated if len(stated) == len(keys) else None


def is_success_of_all(operation: Operation, status: int, body: object, count: int) -> bool:
    """Whether an answer to `count` items says, by its status alone, that each of them was done.

    Only that of an operation of the plain family does, with a documented status; but not if it has each item after
    all, as adding items to a cart does, or of another number of them.
    """
    plain = operation.bulk is not None and operation.bulk.family == "plain"
    if not plain or status == HTTPStatus.MULTI_STATUS or status not in operation.statuses:
        return False
    has_entries = any("index" in entry and ("status" in entry or "code" in entry) for entry in _entries(body))
    return not has_entries and not (isinstance(body, list) and len(body) != count)


def doubt_of_success(operation: Operation, status: int, body: object, key: str | None) -> str | None:
    """Say why a success does not prove that the operation was carried out; None if it does.

    That is so with an undocumented status, and where the body is not the documented one: entries in something else
    than a list, or one item without its id or with another than `key`, the item's own. A body that is missing says
    nothing against it.
    """
    statuses = operation.statuses if operation.bulk is None else {HTTPStatus.MULTI_STATUS, *operation.statuses}
    if status not in statuses:
        return _UNDOCUMENTED
    if body is None or operation.response_type is None:
        return None
    if operation.bulk is not None:
        is_list = operation.response_type.startswith("list[")
        return _ANOTHER_BODY if is_list and not isinstance(body, list) else None
    return _doubt_of_body(operation, body, key)


def _doubt_of_body(operation: Operation, body: object, key: str | None) -> str | None:
    documented, field = _documented_properties(operation.key), operation.key_field
    if not isinstance(body, Mapping):
        return _ANOTHER_BODY if documented else None
    found = body.get(field) if field is not None else None
    if documented and (documented.isdisjoint(body) or (field in documented and not found)):
        return _ANOTHER_BODY
    return _ANOTHER_ITEM if key is not None and found and str(found) != key else None


@lru_cache(maxsize=64)
def _documented_properties(key: str) -> frozenset[str]:
    """Return the properties of the one item that a success of an operation answers, none where it is no object."""
    try:
        schema: Mapping[str, Any] = answer_schema(key) or {}
    except LookupError:  # an operation of the caller's own
        return frozenset()
    reference = str(schema.get("$ref", "")).rpartition("/")[2]
    schema = schema.get("$defs", {}).get(reference, schema)
    return frozenset(schema.get("properties", ()))


def contradiction(said: APIStatusError) -> str:
    """Return the reason for which an entry, read as the error `said`, leaves its item in doubt."""
    text = said.detail or said.message
    return f"the entry for this item contradicts itself or names another{f', and says: {text}' if text else ''}"


def because(reason: str, cause: EmporixError | None) -> EmporixError:
    """Return the error of a row that is in doubt for more than its `cause`: files keep no more of it than its text."""
    error = EmporixError(reason)
    error.__cause__ = cause
    return error


def ended(item: Item, action: Action, error: EmporixError | None) -> Outcome:
    """Return the outcome of `item`, whose last attempt is known."""
    return Outcome(item.index, item.key, action, status_of(item.error), item.attempts, error, item.row)


def status_of(error: EmporixError | None) -> int | None:
    return error.status if isinstance(error, APIStatusError) else None


def _entries(body: object) -> list[Mapping[str, Any]]:
    listed = body.get("items") if isinstance(body, Mapping) else body
    return [entry for entry in listed if isinstance(entry, Mapping)] if isinstance(listed, list) else []


def _positions(
    entries: Sequence[Mapping[str, Any]], own: Mapping[str, int], count: int, *, from_one: bool
) -> list[int | None]:
    """Find which input each entry is about."""
    indexes = [_whole(entry.get("index")) for entry in entries]
    named = [_named(_entry_ids(entry), own) for entry in entries]
    if any(entry.get("index") is not None for entry in entries):
        # Those that are no whole numbers say nothing, and the order of the entries nothing against them.
        first = 0 if 0 in indexes else _first_index(indexes, named, count, from_one=from_one)
        if first is None:
            return [None] * len(entries)
        return [index - first if index is not None and first <= index < first + count else None for index in indexes]
    if None in named and len(entries) == count:
        return list(range(count))  # entries come in the order of the request
    return named


def _first_index(
    indexes: Sequence[int | None], named: Sequence[int | None], count: int, *, from_one: bool
) -> int | None:
    """Return what entries are counted from where none is 0; None if that cannot be detected."""
    for index, position in zip(indexes, named, strict=True):
        if index is not None and position is not None and index - position in (0, 1):
            return index - position
    complete = sorted(index for index in indexes if index is not None) == list(range(1, count + 1))
    if from_one:
        return 1 if complete else None
    return None if complete else 0  # all of them, but off by one: not the counting that is documented


def _named(ids: Sequence[str], own: Mapping[str, int]) -> int | None:
    return next((own[each] for each in ids if each in own), None)


def _entry_ids(entry: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(
        str(value)
        for name in _NAMES
        if isinstance(value := entry.get(name), (str, int)) and not isinstance(value, bool) and value != ""
    )


def _entry_status(entry: Mapping[str, Any]) -> int | None:
    """Read an entry's HTTP status from `code`, a number, or from `status`, a number or the phrase for one."""
    code, status = entry.get("code"), entry.get("status")
    return _stated_status(
        code if isinstance(code, (int, str)) else None, status if isinstance(status, (int, str)) else None
    )


# In place of the phrase of a status.
_FAILURE: Final = re.compile("fail|error|reject|invalid", re.IGNORECASE)


@lru_cache(maxsize=64, typed=True)
def _stated_status(stated_code: object, stated_status: object) -> int | None:
    code, status = _http_status(stated_code), _http_status(stated_status)
    stated = status if code is None else code
    # 204 with "OK" is documented; a success that is also called something else is not to be trusted.
    if stated is None or (status is not None and _succeeds(stated) != _succeeds(status)):
        return None
    if _succeeds(stated) and isinstance(stated_status, str) and _FAILURE.search(stated_status):
        return None
    return stated if _succeeds(stated) or stated >= HTTPStatus.BAD_REQUEST else None


def _http_status(value: object) -> int | None:
    number = _whole(value)
    if number is None and isinstance(value, str):
        number = _PHRASES.get("".join(filter(str.isalnum, value.lower())))
    return number if number is not None and 100 <= number < 600 else None  # noqa: PLR2004 - any HTTP status


def _whole(value: object) -> int | None:
    if isinstance(value, str) and value.isdecimal():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _succeeds(status: int) -> bool:
    return status in USUAL_SUCCESSES


@lru_cache(maxsize=256)
def judge_status(status: int, method: str, *, idempotent: bool, unsure: bool = False) -> Verdict:
    """Judge the status of one item.

    `idempotent` allows to send it again when its fate is unknown; `unsure` says that an earlier attempt had such a
    fate, so that the item may be refused for having been done already.
    """
    # A status that is no success of the operation, or of an entry, does not come this far.
    if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        return Verdict("created" if status == HTTPStatus.CREATED else _DONE.get(method, "succeeded"))
    throttled, broken = status == HTTPStatus.TOO_MANY_REQUESTS, status >= HTTPStatus.INTERNAL_SERVER_ERROR
    # The API says nowhere that an item of such a status was not carried out, perhaps halfway.
    doubtful = (throttled or broken) and not idempotent
    if status < HTTPStatus.BAD_REQUEST or status in _LOST_BEHIND_GATEWAY or doubtful:
        return judge_silence(idempotent=idempotent)
    if broken:
        return Verdict("in_doubt", again=True, unsure=True, answered=True)  # it may have failed after its work
    if throttled:
        return Verdict("failed", again=True)
    done_already = HTTPStatus.NOT_FOUND if method == "DELETE" else HTTPStatus.CONFLICT
    return Verdict("in_doubt" if unsure and status == done_already else "failed")


def judge_silence(*, idempotent: bool) -> Verdict:
    """Judge an item of which the answer says nothing that can be relied on."""
    return Verdict("in_doubt", again=idempotent, unsure=True)


def judge_error(error: EmporixError, method: str, *, idempotent: bool, unsure: bool = False) -> Verdict | None:
    """Judge every item of a request that failed as a whole; None if no other request would fare better."""
    if isinstance(error, (Unauthorized, Forbidden)):
        return None
    if isinstance(error, APIStatusError):
        if error.status == HTTPStatus.TOO_MANY_REQUESTS:
            return Verdict("failed", again=True)  # turned away before any of its items was looked at
        return judge_status(error.status, method, idempotent=idempotent, unsure=unsure or error.unsure)
    if isinstance(error, TransportError):
        return judge_silence(idempotent=idempotent) if error.sent else Verdict("failed", again=True)
    if isinstance(error, DecodeError):
        return judge_silence(idempotent=idempotent)
    return None


def one_row_may_be_to_blame(error: EmporixError) -> bool:
    """Whether a batch may have been refused for one of its items, so that the others fare better without it."""
    return isinstance(error, APIStatusError) and error.status in _ONE_BAD_ROW


def sent_until(error: EmporixError, operation: Operation) -> int:
    """Return how many requests of `operation` were sent until `error`: one may be that of the request for a token."""
    of_it = getattr(error, "operation", None) in {None, operation.key}
    attempts: int = getattr(error, "attempts", 0) if of_it and not isinstance(error, TokenError) else 0
    return attempts


def names_in(body: object, fields: Sequence[str]) -> tuple[str, ...]:
    """Return what the answer to a single item calls it."""
    if not isinstance(body, Mapping):
        return ()
    return tuple(str(body[name]) for name in (*fields, "id") if body.get(name))
