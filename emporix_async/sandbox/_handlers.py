"""What each kind of route does: its answer, and how many items it has written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus

from ._answers import Answer, json_answer, not_modelled
from ._bulk import answer_bulk
from ._facts import WITHOUT_EFFECT
from ._files import download, keep, submitted
from ._resources import Call, Resources, identifier
from ._routes import Kind

SEARCH_PARAMETERS = frozenset({"q", "sort", "fields"})


def _list(resources: Resources, call: Call) -> tuple[Answer, int]:
    return resources.page(call, call.query), 0


def _search(resources: Resources, call: Call) -> tuple[Answer, int]:
    body = call.json_object() if call.body else {}
    paging = call.route.operation.paging
    known = SEARCH_PARAMETERS | ({paging.number_parameter, paging.size_parameter} if paging else set())
    unknown = body.keys() - known
    if unknown:
        raise not_modelled(f"a search by {', '.join(sorted(unknown))}")
    return resources.page(call, {**call.query, **{name: str(value) for name, value in body.items()}}), 0


def _get(resources: Resources, call: Call) -> tuple[Answer, int]:
    check_query(call, "fields")
    return resources.get(call), 0


def _create(resources: Resources, call: Call) -> tuple[Answer, int]:
    check_query(call)
    body, file = submitted(call)
    written = resources.create(call, body)
    keep(resources, call, written.key, file)
    return _created(call, written.key), 1


def _put(resources: Resources, call: Call) -> tuple[Answer, int]:
    check_query(call, "partial")
    body, file = submitted(call)
    if call.query.get("partial", "").lower() == "true":
        return _changed(call, resources.merge(call, call.key, body)), 1
    written = resources.put(call, call.key, body, create=call.route.kind == "upsert")
    keep(resources, call, written.key, file)
    return _created(call, written.key) if written.created else _changed(call, body), 1


def _update(resources: Resources, call: Call) -> tuple[Answer, int]:
    check_query(call)
    changes = call.json()
    if isinstance(changes, list):
        raise not_modelled("patches that are lists of changes")
    return _changed(call, resources.merge(call, call.key, call.json_object())), 1


def _delete(resources: Resources, call: Call) -> tuple[Answer, int]:
    check_query(call)
    resources.delete(call, call.key)
    return Answer(call.status(204, 202, 200)), 1


def _clear(resources: Resources, call: Call) -> tuple[Answer, int]:
    check_query(call)
    return Answer(call.status(204, 202, 200)), resources.store.clear(call.collection)


def _download(resources: Resources, call: Call) -> tuple[Answer, int]:
    check_query(call)
    return download(resources, call), 0


def _bulk(resources: Resources, call: Call) -> tuple[Answer, int]:
    check_query(call)
    bulk = call.route.operation.bulk
    if bulk is None:
        raise not_modelled(call.route.operation.key)
    return answer_bulk(resources, call, bulk)


def _created(call: Call, key: Sequence[str]) -> Answer:
    name = identifier(call.route, key)
    return json_answer(call.status(201), {call.route.operation.key_field or "id": name, "id": name})


def _changed(call: Call, body: object) -> Answer:
    status = call.status(204, 200)
    if status != HTTPStatus.OK or call.route.operation.response_media is None:
        return Answer(status)
    return json_answer(status, body)


def check_query(call: Call, *known: str) -> None:
    """Refuse documented parameters whose effect is not modelled. What is not documented is ignored, as servers do."""
    for name in call.query:
        if name in call.route.operation.query and name not in WITHOUT_EFFECT and name not in known:
            raise not_modelled(f"the parameter {name}")


# Sessions of people and what is not modelled are answered elsewhere.
HANDLERS: Mapping[Kind, Callable[[Resources, Call], tuple[Answer, int]]] = {
    "list": _list,
    "search": _search,
    "get": _get,
    "create": _create,
    "upsert": _put,
    "replace": _put,
    "update": _update,
    "delete": _delete,
    "clear": _clear,
    "bulk": _bulk,
    "download": _download,
}
