"""Walk schemas knowing where one is: a property may be called `items`, `type`, `example` or `$ref`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from scripts.loading import DocumentError

Schema = dict[str, Any]

COMPONENT: Final = "#/components/schemas/"
METHODS: Final = ("get", "put", "post", "delete", "head", "patch")


MAXIMUM_VISITS: Final = 50_000


class Notes(list[str]):
    """What was not taken as written, each with the JSON pointer of the place; `kinds` counts what it was."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds: Counter[str] = Counter()
        self._visits = 0

    def visit(self, pointer: str) -> None:
        """Count a schema that is written out. Raise `DocumentError` where their number explodes."""
        self._visits += 1
        if self._visits > MAXIMUM_VISITS:
            raise DocumentError(
                "", pointer, f"more than {MAXIMUM_VISITS:,} schemas once its references are written out"
            )

    def add(self, pointer: str, kind: str, found: object = None) -> None:
        """Note that `found`, at `pointer`, is of a `kind` that is not taken as written."""
        note = f"{pointer or '/'}: {kind}" + (f" ({found!r:.80})" if found is not None else "")
        if note not in self:
            self.append(note)
            self.kinds[kind] += 1


def reference(name: str) -> Schema:
    return {"$ref": COMPONENT + name}


def referred(schema: Schema) -> str | None:
    """Return the name of the component that `schema` refers to, None if it is no reference."""
    target = schema.get("$ref")
    return target.removeprefix(COMPONENT) if isinstance(target, str) else None


def children(schema: Schema) -> Iterator[tuple[tuple[str, ...], Schema]]:
    """Yield each direct subschema with its steps from `schema`."""
    for name, value in schema.get("properties", {}).items():
        yield ("properties", name), value
    for keyword in ("items", "additionalProperties"):
        if isinstance(schema.get(keyword), dict):
            yield (keyword,), schema[keyword]
    for keyword in ("allOf", "anyOf", "oneOf"):
        for index, value in enumerate(schema.get(keyword, ())):
            yield (keyword, str(index)), value


def with_children(schema: Schema, change: Callable[[Schema, tuple[str, ...]], Schema]) -> Schema:
    """Return `schema` with each direct subschema replaced by `change(subschema, steps)`."""
    result = dict(schema)
    if "properties" in schema:
        result["properties"] = {
            name: change(value, ("properties", name)) for name, value in schema["properties"].items()
        }
    for keyword in ("items", "additionalProperties"):
        if isinstance(schema.get(keyword), dict):
            result[keyword] = change(schema[keyword], (keyword,))
    for keyword in ("allOf", "anyOf", "oneOf"):
        if keyword in schema:
            result[keyword] = [change(value, (keyword, str(index))) for index, value in enumerate(schema[keyword])]
    return result


def distinct(values: Iterable[Any]) -> list[Any]:
    """Return `values` without those that are there already; 1 and true are two."""
    result: list[Any] = []
    for value in values:
        if not any(type(value) is type(other) and value == other for other in result):
            result.append(value)
    return result


def nested(schema: Schema) -> Iterator[Schema]:
    """Yield `schema` and every schema in it, however deep inside."""
    yield schema
    for _, child in children(schema):
        yield from nested(child)


def operations(document: Schema) -> Iterator[tuple[str, str, Schema]]:
    """Yield path, method and operation of each operation, in the order of the document."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def operation_schemas(operation: Schema) -> Iterator[tuple[tuple[str, ...], Schema, Schema]]:
    """Yield each schema of a normalised operation: the steps to it, what holds it under the key `schema`, and it."""
    for index, parameter in enumerate(operation.get("parameters", ())):
        yield ("parameters", str(index)), parameter, parameter["schema"]
    for media, content in operation.get("requestBody", {}).get("content", {}).items():
        yield ("requestBody", media), content, content["schema"]
    for status, response in operation["responses"].items():
        for media, content in response.get("content", {}).items():
            yield ("responses", status, media), content, content["schema"]


def every_schema(document: Schema) -> Iterator[Schema]:
    """Yield every schema of a normalised document, wherever one can stand."""
    for schema in document["components"]["schemas"].values():
        yield from nested(schema)
    for _, _, operation in operations(document):
        for _, _, schema in operation_schemas(operation):
            yield from nested(schema)
