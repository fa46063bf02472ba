"""Create, read, list, change and delete the items of collections, with the API's rules for keys and versions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple

import orjson

from emporix_api.types import Paging

from ._answers import Answer, json_answer, not_modelled, problem
from ._facts import CUSTOMERS, DEFAULT_PAGE_SIZE, DROPPED, TOTAL_HEADER, VERSION_REQUIRED, WITHOUT_EFFECT
from ._logins import Logins
from ._query import MalformedError, UnknownFormError, choose, equals, parse_query, parse_sort
from ._routes import Route, escape
from ._store import Store

SELECTING = frozenset({"q", "sort", "fields"})


@dataclass(frozen=True, slots=True)
class Call:
    """One request to a modelled operation; `key` is what the path says of the key, all of it or its beginning."""

    route: Route
    collection: str
    key: tuple[str, ...]
    query: Mapping[str, str]
    headers: Mapping[bytes, bytes]
    body: bytes

    def json(self) -> Any:
        """Give the decoded body. Raises a 400 where it is not JSON."""
        try:
            return orjson.loads(self.body)
        except orjson.JSONDecodeError as error:
            raise problem(400, "The body is not valid JSON", str(error)) from None

    def json_object(self) -> dict[str, Any]:
        """Give the decoded body. Raises a 400 where it is not a JSON object."""
        body = self.json()
        if not isinstance(body, dict):
            raise problem(400, f"The body must be an object, not {kind_of(body)}")
        return body

    def status(self, *preferred: int) -> int:
        """Choose the first of `preferred` that the operation documents, else its own first one."""
        statuses = self.route.operation.statuses
        return next((status for status in preferred if status in statuses), statuses[0])


class Written(NamedTuple):
    """What a write did: to which key, and whether the item is new."""

    key: tuple[str, ...]
    created: bool


class Resources:
    """The items of all collections. `new_id` names what is created without a key."""

    def __init__(self, store: Store, new_id: Callable[[], str]) -> None:
        self.store = store
        self.logins = Logins(store)
        self.new_id = new_id

    # Single items

    def create(self, call: Call, body: dict[str, Any]) -> Written:
        """Create an item. A key in the body is kept; 409 where it is taken."""
        key = self.key_in(call, body)
        if key is None:
            if len(call.route.keys) > 1:
                raise problem(400, f"The body must have {' and '.join(call.route.keys)}")
            key = (self.new_id(),)
        if self.store.get(call.collection, join(key)) is not None:
            raise problem(409, f"An item with the key {'/'.join(key)} exists already")
        self._write(call, key, 1, body)
        return Written(key, created=True)

    def put(self, call: Call, key: tuple[str, ...], body: dict[str, Any], *, create: bool) -> Written:
        """Replace an item, or, with `create`, make it where there is none. 409 on a stale version."""
        current = self.store.get(call.collection, join(key))
        if current is None:
            if not create:
                raise absent(key)
            self._write(call, key, 1, body)
            return Written(key, created=True)
        check_version(call.route, body, current.version)
        self._write(call, key, current.version + 1, body, current.body)
        return Written(key, created=False)

    def merge(self, call: Call, key: tuple[str, ...], changes: dict[str, Any]) -> dict[str, Any]:
        """Change an item by a JSON merge patch and return it. 409 on a stale version."""
        current = self.store.get(call.collection, join(key))
        if current is None:
            raise absent(key)
        check_version(call.route, changes, current.version)
        dropped = DROPPED.get(call.route.address, frozenset())
        applied = {name: value for name, value in changes.items() if name not in dropped}
        body: dict[str, Any] = merged(orjson.loads(current.body), applied)
        self._write(call, key, current.version + 1, body, current.body)
        return body

    def delete(self, call: Call, key: tuple[str, ...]) -> None:
        """Delete an item and all below it. 404 where there is none, as most of the documents say."""
        if not self.store.delete(call.collection, join(key)):
            raise absent(key)

    def get(self, call: Call) -> Answer:
        found = self.store.get(call.collection, join(call.key))
        if found is None:
            raise absent(call.key)
        fields = call.query.get("fields")
        if fields:
            return json_answer(200, project(orjson.loads(found.body), fields))
        return Answer(200, found.body)

    # Many items

    def page(self, call: Call, asked: Mapping[str, str]) -> Answer:
        """Give a page of a collection, or all of it where the operation does not page.

        `asked` are the parameters that choose, sort and page, from the query or from the body of a search.
        """
        selected = self._selected(call, asked)
        number, size = page_asked(call.route, asked)
        offset = 0 if size < 0 else number * size
        if selected is None:
            bodies = self.store.page(call.collection, offset=offset, limit=size)
        else:
            bodies = self.store.bodies(selected if size < 0 else selected[offset : offset + size])
        fields = asked.get("fields")
        if fields:
            bodies = [orjson.dumps(project(orjson.loads(body), fields)) for body in bodies]
        content = b"[" + b",".join(bodies) + b"]"
        paging = call.route.operation.paging
        if paging is None:
            return Answer(200, content)
        headers = []
        if paging.total_response_header is not None and total_asked(call, paging):
            total = self.store.count(call.collection) if selected is None else len(selected)
            headers.append((paging.total_response_header.encode(), str(total).encode()))
        return Answer(200, content, headers)

    def key_in(self, call: Call, body: Mapping[str, Any]) -> tuple[str, ...] | None:
        """Give the key that path and body say together; None where something is missing."""
        key = list(call.key)
        for name in call.route.keys[len(key) :]:
            value = value_at(body, name)
            if value is None and len(call.route.keys) - len(call.key) == 1:
                value = body.get("id")  # what a path calls `itemId`, a body calls `id`
            if value is None:
                break
            if isinstance(value, bool) or not isinstance(value, (str, int)) or value == "":
                raise problem(400, f"{name} must be a text, not {kind_of(value)}")
            key.append(str(value))
        return tuple(key) if len(key) >= call.route.fewest_keys else None

    def _write(
        self, call: Call, key: tuple[str, ...], version: int, body: dict[str, Any], before: bytes = b"{}"
    ) -> None:
        """Store `body` with its key properties, its version and its times in it; `before` is what it replaces."""
        for name, value in zip(call.route.keys, key, strict=False):
            if "." not in name and name not in body:
                body[name] = value
        if call.route.identifier is not None:
            body.setdefault("id", identifier(call.route, key))
        if call.route.address == CUSTOMERS:
            self.logins.take(call.collection, key[0], body)
        metadata = body.get("metadata") or {}
        if not isinstance(metadata, dict):
            raise problem(400, f"metadata must be an object, not {kind_of(metadata)}")
        now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        created = (orjson.loads(before).get("metadata") or {}).get("createdAt", now)
        body["metadata"] = {**metadata, "version": version, "createdAt": created, "modifiedAt": now}
        self.store.put(call.collection, join(key), version, body)

    def _selected(self, call: Call, asked: Mapping[str, str]) -> list[int] | None:
        """Give the sequence numbers of what a query, a filter or an order picks; None where nothing is picked."""
        query, sort = asked.get("q", ""), asked.get("sort", "")
        filters = {name: value for name, value in call.query.items() if is_filter(call.route, name)}
        if call.route.filter is not None:
            filters[call.route.filter] = call.key[0]
        if not (query or sort or filters):
            return None
        try:
            conditions, orders = parse_query(query), parse_sort(sort)
        except UnknownFormError as error:
            raise not_modelled(f"the query form {error}") from None
        except MalformedError as error:
            raise problem(400, str(error)) from None

        def select(rows: Sequence[tuple[int, Any]]) -> list[int]:
            for name in filters:
                # A parameter that names no property of any item means something that is not known here.
                if rows and not any(scalar_at(item, name) for _, item in rows):
                    raise not_modelled(f"the parameter {name}, which is no property of the items here")
            tests = [*conditions, *(equals(name, value) for name, value in filters.items())]
            return [sequence for sequence, _ in choose(rows, tests, orders)]

        return self.store.select(call.collection, (query, sort, *sorted(filters.items())), select)


def is_filter(route: Route, name: str) -> bool:
    """Tell whether a query parameter compares a property of the items: all that have no meaning of their own do."""
    paging = route.operation.paging
    own = SELECTING | WITHOUT_EFFECT
    if name in own or name not in route.operation.query:
        return False
    return paging is None or name not in (
        paging.number_parameter,
        paging.size_parameter,
        paging.total_request_parameter,
    )


def page_asked(route: Route, asked: Mapping[str, str]) -> tuple[int, int]:
    """Give the number of the page, counted from 0, and its size, -1 for all. Raises a 400 where they make no sense."""
    paging = route.operation.paging
    if paging is None or paging.number_parameter is None or paging.size_parameter is None:
        return 0, -1
    try:
        number = int(asked.get(paging.number_parameter, paging.first_page)) - paging.first_page
        size = int(asked.get(paging.size_parameter, paging.default_size or DEFAULT_PAGE_SIZE))
    except ValueError:
        raise problem(400, f"{paging.number_parameter} and {paging.size_parameter} must be numbers") from None
    most = paging.maximum_size
    if number < 0 or size < 1 or (most is not None and size > most):
        limits = f"{paging.size_parameter} from 1" + ("" if most is None else f" to {most}")
        raise problem(400, f"{paging.number_parameter} starts at {paging.first_page}, {limits}")
    return number, size


def total_asked(call: Call, paging: Paging) -> bool:
    """Tell whether the caller wants the total, by the header that all services know or in the operation's own way."""
    header, parameter = paging.total_request_header or TOTAL_HEADER, paging.total_request_parameter
    if call.headers.get(header.lower().encode(), b"").lower() == b"true":
        return True
    return parameter is not None and call.query.get(parameter, "").lower() == "true"


def check_version(route: Route, body: Mapping[str, Any], current: int) -> None:
    """Compare `metadata.version` of a body with that of the item. Raises a 409 where they differ."""
    metadata = body.get("metadata")
    version = metadata.get("version") if isinstance(metadata, dict) else None
    if version is None:
        if route.operation.service in VERSION_REQUIRED:
            raise problem(400, "metadata.version is missing")
    # Some documents type it as a string.
    elif str(version) != str(current):
        raise problem(409, f"metadata.version is {version}, the item has {current}")


def merged(item: Any, changes: Any) -> Any:
    """Apply a JSON merge patch (RFC 7396)."""
    if not isinstance(changes, dict):
        return changes
    result = dict(item) if isinstance(item, dict) else {}
    for name, value in changes.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = merged(result.get(name), value)
    return result


def project(item: dict[str, Any], fields: str) -> dict[str, Any]:
    """Keep the named properties. Raises a 501 for properties of properties."""
    names = {name.strip() for name in fields.split(",")}
    if any("." in name for name in names):
        raise not_modelled("fields of fields")
    return {name: value for name, value in item.items() if name in names}


def value_at(body: Mapping[str, Any], name: str) -> Any:
    """Give the property `name`, which may be one of a property: `ref.id`."""
    value: Any = body
    for part in name.split("."):
        value = value.get(part) if isinstance(value, dict) else None
    return value


def scalar_at(item: Mapping[str, Any], name: str) -> bool:
    value = item.get(name) if name in item else value_at(item, name)
    return value is not None and not isinstance(value, (dict, list))


def join(key: Sequence[str]) -> str:
    return "/".join(map(escape, key))


def identifier(route: Route, key: Sequence[str]) -> str:
    """Name an item as answers do: by its last key property, if the API has no form of its own."""
    form = route.identifier
    return key[-1] if form is None else form.format_map(dict(zip(route.keys, key, strict=True)))


def absent(key: Sequence[str]) -> Exception:
    return problem(404, f"There is no item with the key {'/'.join(key)}")


def kind_of(value: Any) -> str:
    """Name the JSON type of `value`."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case dict():
            return "an object"
        case list():
            return "a list"
        case str():
            return "a text"
    return "a number"
