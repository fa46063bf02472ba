"""Bulk operations: many items in one request, each with an outcome of its own, or all of them or none."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

import orjson

from emporix_api.types import Bulk

from ._answers import Answer, AnswerError, json_answer, problem, reason
from ._facts import ENTRY_NAMES
from ._resources import Call, Resources, identifier, kind_of


def answer_bulk(resources: Resources, call: Call, bulk: Bulk) -> tuple[Answer, int]:
    """Do a bulk operation and give its answer, with the number of items written.

    Raises a 400 where the body is no list or longer than the limit.
    """
    items = items_of(call, bulk)
    if bulk.family == "plain":
        with resources.store.transaction():
            for item in items:
                _write(resources, call, item)
        return Answer(call.status(204, 200)), len(items)
    name = ENTRY_NAMES.get(call.route.address, "id")
    entries, written = [], 0
    # One transaction for all: each statement on its own would wait for the disk.
    with resources.store.transaction():
        for index, item in enumerate(items):
            entry = _entry(resources, call, index, item, name)
            written += entry["code"] < HTTPStatus.BAD_REQUEST
            entries.append(entry)
    return json_answer(call.status(207), entries), written


def items_of(call: Call, bulk: Bulk) -> list[Any]:
    """Read the items out of the body. Raises a 400 where there are none, too many, or something else."""
    body = call.json()
    items = body.get(bulk.items) if bulk.items is not None and isinstance(body, dict) else body
    if not isinstance(items, list):
        raise problem(400, f"The body must be a list, not {kind_of(items)}")
    if len(items) > bulk.limit:
        raise problem(400, f"{len(items)} items are more than the limit of {bulk.limit}")
    return items


def _entry(resources: Resources, call: Call, index: int, item: Any, name: str) -> dict[str, Any]:
    """Write one item and give its entry in the answer."""
    try:
        code, key = _write(resources, call, item)
    except AnswerError as error:
        refusal = orjson.loads(error.answer.body)
        entry = {"index": index, **{field: refusal[field] for field in ("code", "status", "message", "details")}}
        given = item if isinstance(item, str) else _key_given(resources, call, item)
        return entry if given is None else {**entry, name: given}
    return {"index": index, name: identifier(call.route, key), "code": code, "status": reason(code)}


def _key_given(resources: Resources, call: Call, item: Any) -> str | None:
    """Give the key of an item that was refused, if it has one that can be read."""
    try:
        key = resources.key_in(call, item) if isinstance(item, dict) else None
    except AnswerError:
        return None
    return None if key is None else identifier(call.route, key)


def _write(resources: Resources, call: Call, item: Any) -> tuple[int, tuple[str, ...]]:
    """Do to one item what the operation's method says; give its status and its key."""
    method = call.route.operation.method
    if method == "DELETE":
        key = _key_to_delete(resources, call, item)
        resources.delete(call, key)
        return 204, key
    if not isinstance(item, dict):
        raise problem(400, f"An item must be an object, not {kind_of(item)}")
    if method == "POST":
        return 201, resources.create(call, item).key
    written = resources.put(call, _required_key(resources, call, item), item, create=True)
    return 201 if written.created else 204, written.key


def _key_to_delete(resources: Resources, call: Call, item: Any) -> tuple[str, ...]:
    if isinstance(item, str) and len(call.route.keys) - len(call.key) == 1:
        return (*call.key, item)
    if not isinstance(item, dict):
        raise problem(400, f"An item must be an object or a key, not {kind_of(item)}")
    return _required_key(resources, call, item)


def _required_key(resources: Resources, call: Call, item: dict[str, Any]) -> tuple[str, ...]:
    key = resources.key_in(call, item)
    if key is None:
        raise problem(400, f"The item has no {' or '.join(call.route.keys[len(call.key) :])}")
    return key
