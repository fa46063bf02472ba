"""Read the facts of every operation out of a normalised document, and write the operations table."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields
from pathlib import Path
from typing import Any, Final, Literal, cast, get_args

from scripts.forms import form_of
from scripts.names import Facts, path_steps, snake
from scripts.pages import paging_of, stated_number
from scripts.templates.runtime.types import Bulk, Operation, Paging

Method = Literal["GET", "PUT", "POST", "PATCH", "DELETE", "HEAD"]
METHODS: Final[tuple[Method, ...]] = get_args(Method)

TOKEN_KINDS: Final[tuple[Literal["service", "customer", "anonymous"], ...]] = ("service", "customer", "anonymous")

BULK_LIMIT: Final = 200
"""Items a request may hold where the documents say nothing else."""

_ITEM: Final = re.compile(r"(/\{[^/{}]+\})+$")
"""The end of a path that names an item."""

_KEY_WORDS: Final = frozenset({"id", "code", "number", "key"})

SET_BY_CALLER: Final = frozenset({"accept", "authorization", "content-type", "emporix-tenant", "x-total-count"})
"""Headers that are no parameters of a method: whoever sends the request sets them."""


@dataclass(frozen=True, slots=True)
class Described:
    """One operation of a normalised document, and what is read from it before it has a name."""

    service: str
    method: Method
    path: str
    operation: Mapping[str, Any]
    document: Mapping[str, Any]

    @property
    def address(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def statuses(self) -> tuple[int, ...]:
        """The documented 2xx answers, in ascending order."""
        return tuple(self.operation["x-emporix-statuses"])

    @property
    def headers(self) -> tuple[str, ...]:
        """The documented headers of the 2xx answers."""
        return tuple(self.operation["x-emporix-response-headers"])

    def parameters(self, location: str) -> dict[str, dict[str, Any]]:
        """Return the parameters of one location, `path`, `query` or `header`, by name."""
        return {one["name"]: one for one in self.operation["parameters"] if one["in"] == location}

    @property
    def request_schema(self) -> Mapping[str, Any] | None:
        """The schema of the JSON request body, if there is one."""
        return _json_schema(self.operation.get("requestBody", {}))

    @property
    def response_schema(self) -> Mapping[str, Any] | None:
        """The schema of the first 2xx answer that has a JSON body."""
        schemas = (_json_schema(self.operation["responses"][str(status)]) for status in self.statuses)
        return next((schema for schema in schemas if schema is not None), None)

    def resolve(self, schema: Mapping[str, Any] | None) -> Mapping[str, Any]:
        """Follow references to a component."""
        while schema and "$ref" in schema:
            schema = self.document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        return schema or {}

    def properties(self, schema: Mapping[str, Any] | None) -> dict[str, Any]:
        """Return the properties of the objects that `schema` is, lists, or is one of."""
        schema = self.resolve(schema)
        found = dict(schema.get("properties", {}))
        for part in (*schema.get("oneOf", ()), *([schema["items"]] if "items" in schema else ())):
            found = {**self.properties(part), **found}
        return found

    def is_list(self, schema: Mapping[str, Any] | None) -> bool:
        return self.resolve(schema).get("type") == "array"

    @property
    def asynchronous(self) -> bool:
        """Whether an answer may say only that the request was accepted, not what came of it."""
        return 202 in self.statuses  # noqa: PLR2004 - the status Accepted

    @property
    def searches(self) -> bool:
        """Whether a POST answers with a listing of other things than it sends: it creates none of them."""
        if self.method != "POST" or self.statuses != (200,) or self.is_list(self.request_schema):
            return False
        answer = self.resolve(self.response_schema)
        properties = {name: self.resolve(schema) for name, schema in answer.get("properties", {}).items()}
        counts = any(schema.get("type") == "integer" and _is_count(name) for name, schema in properties.items())
        lists = [answer, *(properties.values() if counts else ())]
        listed = next((schema["items"] for schema in lists if schema.get("type") == "array"), None)
        return listed is not None and self.resolve(listed) != self.resolve(self.request_schema)

    @property
    def facts(self) -> Facts:
        """What the naming rule looks at."""
        lists = self.is_list(self.response_schema) or (self.method == "GET" and paging_of(self) is not None)
        bulk = self.statuses == (207,)
        return Facts(
            self.service,
            self.method,
            self.path,
            lists=lists,
            bulk=bulk,
            upserts=self.method == "PUT" and 201 in self.statuses and not self.asynchronous,  # noqa: PLR2004 - Created
            searches=self.searches,
            sends_list=self.is_list(self.request_schema),
        )


def _is_count(name: str) -> bool:
    return bool({"total", "count"} & {*snake(name).split("_")})


def is_json(media: str) -> bool:
    """Whether a media type is JSON."""
    kind = media.partition(";")[0].strip()
    return kind == "application/json" or kind.endswith("+json")


def _json_schema(holder: Mapping[str, Any]) -> Mapping[str, Any] | None:
    content = holder.get("content", {}).get("application/json")
    return None if content is None else cast("Mapping[str, Any]", content["schema"])


def describe(document: Mapping[str, Any], service: str) -> Iterator[Described]:
    """Yield the operations of `document`, in its order."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method.lower() in item:
                yield Described(service, method, path, item[method.lower()], document)


def _bulk(described: Described) -> Bulk | None:
    if described.method == "GET" or _is_read(described):
        return None
    request, response = described.resolve(described.request_schema), described.resolve(described.response_schema)
    entry = described.properties(response) if response.get("type") == "array" else {}
    answers_each = "index" in entry and bool({"code", "status"} & set(entry))
    sends_list = request.get("type") == "array"
    limit = stated_number(request, "maxItems") or described.operation.get("x-emporix-batch-limit", BULK_LIMIT)
    last = snake(described.path.rpartition("/")[2]).rpartition("_")[2]
    if described.statuses == (207,) or (answers_each and sends_list):
        return Bulk("multi_status", limit)
    creates = described.method == "POST" and described.statuses == (201,)
    if sends_list and (last in {"bulk", "batch"} or creates or described.method == "DELETE"):
        return Bulk("plain", limit)
    for name, schema in request.get("properties", {}).items():
        listed = described.resolve(schema)
        most = stated_number(listed, "maxItems")
        if listed.get("type") == "array" and most and len(request["properties"]) == 1:
            return Bulk("plain", most, name)
    return None


def _is_read(described: Described) -> bool:
    """Whether a POST only reads: searches, and matching prices."""
    fixed = [step for step in path_steps(described.path) if not step.startswith("{")]
    return bool(fixed) and snake(fixed[-1]).split("_")[0] in {"search", "match"}


def _is_idempotent(described: Described) -> bool:
    """Whether sending it twice is as good as once.

    A refresh by GET rotates the refresh token, so that its answer must not be lost.
    """
    if described.method == "GET":
        return "refresh" not in described.path.rpartition("/")[2].lower()
    return described.method in {"PUT", "DELETE", "HEAD"} or (described.method == "POST" and _is_read(described))


def _key_field(described: Described, every: Sequence[Described]) -> str | None:
    """Find the property of a body that identifies an item of the collection.

    The path parameter of the item's own path, matched against the properties: by its name, else by its last word
    (`priceListId` is `id`, `siteCode` is `code`), else `id`.
    """
    addresses = {one.path for one in every}
    collection = re.sub(r"/(bulk|search|import)$", "", re.sub(r"Batch$", "", described.path))
    item = described.path if _ITEM.search(described.path) else None
    if item is None:
        pattern = re.compile(re.escape(collection) + _ITEM.pattern)
        item = next(
            (path for path in sorted(addresses, key=lambda path: (path.count("/"), path)) if pattern.fullmatch(path)),
            None,
        )
    if item is None:
        return None
    parameters = re.findall(r"\{([^/{}]+)\}", (_ITEM.search(item) or [""])[0])
    parameter = next(
        (name for name in reversed(parameters) if snake(name).rpartition("_")[2] in _KEY_WORDS), parameters[-1]
    )
    nearest = [described, *(one for one in every if one.path == item and one.method in {"GET", "PUT"})]
    for group in (nearest, [one for one in every if one.path in {item, collection}]):
        properties: dict[str, Any] = {}
        for one in group:
            properties |= {**one.properties(one.request_schema), **one.properties(one.response_schema)}
        for name in (parameter, snake(parameter).rpartition("_")[2], "id"):
            if name in properties:
                return name
    return None


def _tokens(described: Described) -> tuple[tuple[str, ...], tuple[Literal["service", "customer", "anonymous"], ...]]:
    scopes: dict[str, None] = {}
    kinds: set[str] = set()
    for alternative in described.operation["x-emporix-security"]:
        kinds.add({"oauth2": "service", "http": "service"}.get(alternative["type"], alternative["type"]))
        scopes |= dict.fromkeys(alternative["scopes"])
    return tuple(scopes), tuple(kind for kind in TOKEN_KINDS if kind in kinds)


def build_operations(
    described: Iterable[Described],
    keys: Mapping[str, str],
    types: Mapping[str, tuple[str | None, str | None]],
) -> list[Operation]:
    """Build the operations of one service; `keys` and `types` (of request and response) are by address."""
    every = list(described)
    operations = []
    for one in every:
        service, resource, name = keys[one.address].split(".")
        scopes, token_kinds = _tokens(one)
        query = one.parameters("query")
        request_type, response_type = types.get(one.address, (None, None))
        key_field = _key_field(one, every)
        operation = Operation(
            key=keys[one.address],
            service=service,
            resource=resource,
            name=name,
            operation_id=one.operation["x-emporix-original-id"] or one.operation["operationId"],
            method=one.method,
            path=one.path,
            scopes=scopes,
            conditional_scopes=tuple(one.operation.get("x-emporix-conditional-scopes", ())),
            token_kinds=token_kinds,
            paging=paging_of(one),
            bulk=_bulk(one),
            idempotent=_is_idempotent(one),
            deprecated=bool(one.operation.get("deprecated")),
            query=tuple(query),
            headers=tuple(one.parameters("header")),
            query_forms=tuple(f"{name}:{form}" for name, parameter in query.items() if (form := form_of(parameter))),
            multipart=len(one.operation.get("requestBody", {}).get("content", ())) > 1,
            request_media=one.operation.get("x-emporix-request-media"),
            response_media=one.operation.get("x-emporix-response-media"),
            request_type=request_type,
            response_type=response_type,
            key_field=key_field,
            own_key=key_field in one.properties(one.request_schema),
            statuses=one.statuses,
        )
        operations.append(operation)
    return operations


def stated(value: Paging | Bulk | Operation, *, but: Collection[str] = ()) -> dict[str, Any]:
    """Return what `value` says besides its defaults and `but` some facts."""
    given = ((each, getattr(value, each.name)) for each in fields(value) if each.name not in but)
    return {each.name: fact for each, fact in given if each.default is MISSING or fact != each.default}


def _arguments(value: Paging | Bulk | Operation, *, but: Collection[str] = ()) -> list[str]:
    return [f"{name}={fact!r}" for name, fact in stated(value, but=but).items()]


def render_table(operations: Iterable[Operation]) -> str:
    """Write the module `operations.py`: one line an operation, sorted by key, equal pagings and bulks named once."""
    ordered = sorted(operations, key=lambda operation: operation.key)
    shared: dict[Paging | Bulk, str] = {}
    for value in (value for operation in ordered for value in (operation.paging, operation.bulk) if value):
        shared.setdefault(value, "")
    for number, value in enumerate(sorted(shared, key=repr), 1):
        shared[value] = f"_{type(value).__name__.upper()}_{number}"
    constants = [
        f"{name} = {type(value).__name__}({', '.join(_arguments(value))})"
        for value, name in sorted(shared.items(), key=lambda pair: repr(pair[0]))
    ]
    lines = []
    written = {"key", "service", "resource", "name", "operation_id", "method", "path", "paging", "bulk"}
    for operation in ordered:
        arguments = [repr(operation.key), repr(operation.operation_id), repr(operation.method), repr(operation.path)]
        arguments += [f"{fact}={shared[value]}" for fact in ("paging", "bulk") if (value := getattr(operation, fact))]
        arguments += _arguments(operation, but=written)
        lines.append(f"        _operation({', '.join(arguments)}),")
    return "\n".join([_TABLE_HEAD, *constants, "", *_TABLE_OPEN, *lines, *_TABLE_CLOSE, ""])


def read_table(path: Path) -> list[Operation]:
    """Read the operations back from what `render_table` wrote; none where there is no such file."""
    if not path.exists():
        return []
    text = path.read_text(encoding="utf-8").replace("from .types import", "from scripts.templates.runtime.types import")
    module: dict[str, Any] = {}
    exec(text, module)  # noqa: S102 - our own module, as every program that uses the clients runs it
    return list(module["OPERATIONS"].values())


_TABLE_HEAD: Final = '''"""Every operation of the API by its key, `service.resource.name`. Generated; do not edit."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from .types import Bulk, Operation, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["OPERATIONS"]


def _operation(key: str, operation_id: str, method: Any, path: str, **facts: Any) -> Operation:
    service, resource, name = key.split(".")
    return Operation(key, service, resource, name, operation_id, method, path, **facts)


# fmt: off'''

_TABLE_OPEN: Final = (
    "OPERATIONS: Final[Mapping[str, Operation]] = MappingProxyType({",
    "    operation.key: operation",
    "    for operation in (",
)
_TABLE_CLOSE: Final = ("    )", "})", "# fmt: on")
