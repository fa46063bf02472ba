"""From the operations table to routes: which kind of answer each operation has, and how its path is found.

An operation is modelled where its method and path say that it creates, reads, lists, searches, changes or deletes the
items of a collection, and where some operation puts items into that collection. A collection is a path up to its last
fixed segment. All others are answered with 501.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from typing import Literal

from emporix_api.types import Operation

from ._facts import FILES, HAS_EFFECTS, IDENTIFIERS, KEYS, LISTED_BY, PEOPLE, STORED_AT, TOKEN_PATH, WRONG_SHAPE

Kind = Literal[
    "token",
    "person",
    "list",
    "search",
    "get",
    "create",
    "upsert",
    "replace",
    "update",
    "delete",
    "clear",
    "bulk",
    "download",
    "unmodelled",
]
FILLING: frozenset[Kind] = frozenset({"create", "upsert"})
ANY = "{}"


@dataclass(frozen=True, slots=True)
class Route:
    """What an operation means to the sandbox.

    `collection` is the path of its collection, `{}` for each parameter. `keys` are the properties that identify an item
    of it, of which at least `fewest_keys` are needed. `why` says why an unmodelled one is that. `filter` is the
    property that the path's last parameter chooses by. `parameters` are the names in the path, the tenant's at
    `tenant_at`.
    """

    operation: Operation
    kind: Kind
    collection: tuple[str, ...] = ()
    keys: tuple[str, ...] = ("id",)
    fewest_keys: int = 1
    why: str = ""
    filter: str | None = None
    parameters: tuple[str, ...] = ()
    tenant_at: int | None = None

    @property
    def address(self) -> str:
        """The collection as the tables of facts write it."""
        return "/" + "/".join(self.collection)

    @property
    def identifier(self) -> str | None:
        return IDENTIFIERS.get(self.address)

    def fill(self, parameters: Sequence[str]) -> tuple[str, tuple[str, ...]]:
        """Give the collection that `parameters`, in the order of the path, lead to, and those left over: the key."""
        values = iter(parameters)
        path = "".join(f"/{escape(next(values)) if segment == ANY else segment}" for segment in self.collection)
        return path, tuple(values)


def escape(segment: str) -> str:
    """Make `segment` one segment of a path, whatever is in it."""
    return segment.replace("%", "%25").replace("/", "%2F")


@dataclass(slots=True)
class Node:
    """The routes at one place of all paths, by method, and what may follow."""

    methods: dict[str, Route] = field(default_factory=dict)
    fixed: dict[str, Node] = field(default_factory=dict)
    parameter: Node | None = None


Found = tuple[Mapping[str, Route], list[str]]
"""The routes at a path by method, and the values of its parameters."""


class Routes:
    """All routes, found segment by segment; a fixed segment wins over a parameter."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self.all = routes_of(operations)
        self._root = Node()
        for route in self.all:
            node = self._root
            for segment in normalise(route.operation.path):
                if segment == ANY:
                    node.parameter = node.parameter or Node()
                    node = node.parameter
                else:
                    node = node.fixed.setdefault(segment, Node())
            if route.operation.method in node.methods:
                raise ValueError(f"two operations answer {route.operation.method} {route.operation.path}")
            node.methods[route.operation.method] = route

    def find(self, segments: Sequence[str]) -> Found | None:
        """Give the routes at this path by method, and the values of its parameters; None where there is none."""
        return _find(self._root, segments, 0)


def _find(node: Node, segments: Sequence[str], position: int) -> Found | None:
    if position == len(segments):
        return (node.methods, []) if node.methods else None
    segment = segments[position]
    fixed = node.fixed.get(segment)
    if fixed is not None:
        found = _find(fixed, segments, position + 1)
        if found is not None:
            return found
    if node.parameter is not None and segment:
        found = _find(node.parameter, segments, position + 1)
        if found is not None:
            found[1].insert(0, segment)
            return found
    return None


def normalise(path: str) -> tuple[str, ...]:
    """Split a path template, with `{}` for every parameter."""
    return tuple(ANY if segment.startswith("{") else segment for segment in path.strip("/").split("/"))


def parameter_names(path: str) -> list[str]:
    return [segment[1:-1] for segment in path.strip("/").split("/") if segment.startswith("{")]


def routes_of(operations: Iterable[Operation]) -> list[Route]:
    """Give a route for every operation."""
    table = list(operations)
    readable = {normalise(operation.path) for operation in table if operation.method == "GET"}
    drafts = [_draft(operation, readable) for operation in table]
    filled = {kept(draft.collection) for draft in drafts if draft.kind in FILLING or _fills(draft)}
    keys = _keys_of(drafts)
    routes = []
    for draft in drafts:
        path, collection, kind, why = draft.operation.path, kept(draft.collection), draft.kind, draft.why
        if kind not in ("token", "person", "unmodelled") and collection not in filled:
            kind, why = "unmodelled", "a collection that nothing can be put into here"
        names, fewest = keys.get(collection, (("id",), 1))
        parameters = tuple(parameter_names(path))
        routes.append(
            replace(
                draft,
                kind=kind,
                collection=collection,
                keys=names,
                fewest_keys=fewest,
                why=why,
                filter=LISTED_BY.get("/" + "/".join(normalise(path))),
                parameters=parameters,
                tenant_at=parameters.index("tenant") if "tenant" in parameters else None,
            )
        )
    return routes


def kept(collection: tuple[str, ...]) -> tuple[str, ...]:
    """Give the collection where the items of `collection` are kept: mostly itself."""
    other = STORED_AT.get("/" + "/".join(collection))
    return collection if other is None else tuple(other.strip("/").split("/"))


def _fills(draft: Route) -> bool:
    return draft.kind == "bulk" and draft.operation.method in ("POST", "PUT")


def _draft(operation: Operation, readable: set[tuple[str, ...]]) -> Route:  # noqa: C901 - one list of cases
    """Tell the kind of an operation, and its collection, by itself: not yet whether anything fills that."""
    path = normalise(operation.path)
    address = "/" + "/".join(path)
    collection = _before_parameters(path)
    why = WRONG_SHAPE.get(f"{operation.method} {address}") or _foreign_media(operation)
    if address == TOKEN_PATH:
        kind: Kind = "token"
    elif address in FILES:
        kind, collection, why = "download", normalise(FILES[address]), ""
    elif f"{operation.method} {address}" in PEOPLE:
        kind = "person"
    elif why:
        kind = "unmodelled"
    elif operation.bulk is not None:
        collection = _before_parameters(path[:-1] if path[-1] == "bulk" else path)
        kind = "bulk" if path[-1] == "bulk" or kept(collection) != collection else "unmodelled"
    elif address in LISTED_BY:
        kind = "list"
    elif path[-1] == ANY:
        kind = _item_kind(operation)
    elif path[-1] == "search" and operation.method == "POST":
        kind, collection = "search", _before_parameters(path[:-1])
    else:
        kind = _collection_kind(operation, path, readable)
    paging = operation.paging if kind in ("list", "search") else None
    if paging is not None and (paging.family == "cursor" or paging.by_item):
        kind, why = "unmodelled", "paging other than by page numbers"
    if kind == "create" and address in HAS_EFFECTS:
        kind, why = "unmodelled", "what this sets off"
    return Route(operation, kind, collection, why=why or ("this kind of action" if kind == "unmodelled" else ""))


def _before_parameters(path: tuple[str, ...]) -> tuple[str, ...]:
    """Cut a path after its last fixed segment."""
    while path and path[-1] == ANY:
        path = path[:-1]
    return path


def _foreign_media(operation: Operation) -> str:
    if operation.request_media not in (None, "application/json"):
        return f"bodies of type {operation.request_media}"
    if operation.response_media not in (None, "application/json"):
        return f"answers of type {operation.response_media}"
    return ""


def _item_kind(operation: Operation) -> Kind:
    """Tell the kind of an operation whose path ends in a parameter."""
    listing = operation.paging is not None or operation.name.startswith("list")
    match operation.method:
        case "GET" if not listing:
            return "get"
        case "POST" if HTTPStatus.CREATED in operation.statuses:
            return "create"
        case "PUT":
            return "upsert" if HTTPStatus.CREATED in operation.statuses else "replace"
        case "PATCH":
            return "update"
        case "DELETE":
            return "delete"
    return "unmodelled"


def _collection_kind(operation: Operation, path: tuple[str, ...], readable: set[tuple[str, ...]]) -> Kind:
    """Tell the kind of an operation whose path ends in a fixed segment."""
    match operation.method:
        case "GET" if operation.name.startswith("list"):
            return "list"
        case "HEAD" if path in readable:
            return "list"
        # What is created can be read; else it is an action that happens to answer 201.
        case "POST" if HTTPStatus.CREATED in operation.statuses and ((*path, ANY) in readable or path in readable):
            return "create"
        case "DELETE" if path in readable:
            return "clear"
    return "unmodelled"


def _keys_of(drafts: Sequence[Route]) -> dict[tuple[str, ...], tuple[tuple[str, ...], int]]:
    """Give, for each collection, the properties that identify an item, and how many of them there are at least."""
    paths: dict[tuple[str, ...], list[list[str]]] = defaultdict(list)
    fields: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for draft in drafts:
        collection, path = kept(draft.collection), normalise(draft.operation.path)
        if path[-1] == ANY and draft.kind in ("get", "create", "upsert", "replace", "update", "delete"):
            trailing = len(path) - len(draft.collection)
            paths[collection].append(parameter_names(draft.operation.path)[-trailing:])
        if draft.operation.key_field is not None and draft.kind in ("get", "create", "upsert", "bulk"):
            # Some creations answer with a name of their own for the key (`cartId`): what can be read decides.
            fields[collection] += [draft.operation.key_field] * (2 if draft.kind == "get" else 1)
    keys = {}
    for collection in {*paths, *fields}:
        names = max(paths[collection], key=len, default=["id"])
        fewest = min(map(len, paths[collection]), default=1)
        field_names = fields[collection]
        single = KEYS.get("/" + "/".join(collection)) or max(field_names, key=field_names.count, default="id")
        keys[collection] = ((single,) if len(names) == 1 else tuple(names), fewest)
    return keys
