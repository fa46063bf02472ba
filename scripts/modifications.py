"""Decide which items can be modified: read, changed and put, without anything that only a caller could add."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from scripts.normalise.pruning import reachable
from scripts.normalise.walk import nested
from scripts.operations import Described, is_json

if TYPE_CHECKING:
    from scripts.methods import Method
    from scripts.templates.runtime.types import Operation

_OWN: Final = frozenset({"attempts", "change", "language", "models"})
"""What the method that modifies takes or reads by these names."""

_SECRET: Final = re.compile(r"password|(.*[a-z_-])?(secret|secret_?key|api_?key|token)", re.IGNORECASE)
"""The names of properties that hold a secret."""

MODELS: Final = "models."
"""What the names of models begin with in a resource."""


@dataclass(frozen=True, slots=True)
class Modification:
    """The method that reads an item, changes it and puts it, with the operations `get` and `put` of one path.

    `takes` is the type of what is put. `localized` says that both take a language.
    """

    name: str
    get: Method
    put: str
    takes: str
    localized: bool
    sentence: str = ""
    docstring: str = ""

    @property
    def signature(self) -> str:
        path = (argument.declaration for argument in self.get.path)
        language = ["language: str = '*'"] if self.localized else []
        return ", ".join(["self", *path, f"change: Change[{self.get.returns}]", "*", *language, "attempts: int = 5"])

    @property
    def call(self) -> str:
        """The arguments of `Client.modify`."""
        path = ", ".join(f"{argument.wire!r}: {argument.name}" for argument in self.get.path)
        language = ["language=language"] if self.localized else []
        first = [repr(self.get.key), repr(self.put), self.get.decode, "change", f"path={{{path}}}"]
        return ", ".join([*first, *language, "attempts=attempts", f"trim=declared(models, {self.takes!r})"])


def modifications(
    methods: Iterable[Method], operations: Mapping[str, Operation], stated: Mapping[str, Described]
) -> Iterator[Modification]:
    """Yield what modifies an item: a GET of one model, and the PUT of JSON to the same path that it can feed.

    `stated` holds the described operations by key.
    """
    named = {method.name: method for method in methods}
    puts = {operations[method.key].path: method for method in named.values() if stated[method.key].method == "PUT"}
    for get in named.values():
        put = puts.get(operations[get.key].path)
        match = re.fullmatch(r"get(_.+)?", get.name)
        if match is None or put is None or get.answer != "send" or not get.returns.startswith((MODELS, "dict[")):
            continue
        takes = operations[put.key]
        if put.fields or takes.request_type is None or takes.multipart or not is_json(takes.request_media or ""):
            continue
        if any(argument.required for method in (get, put) for argument in (*method.query, *method.headers)):
            continue
        if _OWN & {argument.name for argument in get.path}:
            continue
        name = f"modify{match[1] or ''}"
        fed = _is_fed(stated[get.key], stated[put.key]) and not stated[put.key].asynchronous
        if fed:
            localized = _has(get, "accept-language") and _has(put, "content-language")
            yield Modification(name, get, put.key, takes.request_type, localized)


def _has(method: Method, header: str) -> bool:
    return any(argument.wire.lower() == header for argument in method.headers)


def _secrets(described: Described, schema: Any) -> set[str]:
    """Return the names of the properties in `schema` that hold secrets, however deep."""
    components = described.document["components"]["schemas"]
    schemas = [schema or {}, *(components[name] for name in reachable([schema or {}], components))]
    named = {name for whole in schemas for part in nested(whole) for name in part.get("properties", ())}
    return {name for name in named if _SECRET.fullmatch(name)}


def _is_fed(get: Described, put: Described) -> bool:
    """Whether an object that `get` answers with can have every property that `put` takes, and requires further down.

    A variant of the answer is held against that of the request with the same discriminating value, else against any.
    """
    seen: set[tuple[int, int]] = set()

    def variants(schema: Any) -> list[tuple[set[str], Mapping[str, Any]]]:
        schema = get.resolve(schema)
        kinds = schema.get("x-emporix-discriminator", {}).get("mapping", {}).items()
        parts = ((part, part.get("$ref", "").rpartition("/")[2]) for part in schema.get("oneOf", [schema]))
        return [({kind for kind, named in kinds if named == name}, get.resolve(part)) for part, name in parts]

    def feeds(answer: Any, request: Any) -> bool:
        wanted = variants(request)
        return all(
            any(covers(have, want) for _, want in [one for one in wanted if kinds & one[0]] or wanted)
            for kinds, have in variants(answer)
        )

    def covers(have: Mapping[str, Any], want: Mapping[str, Any]) -> bool:
        if (id(have), id(want)) in seen:
            return True
        seen.add((id(have), id(want)))
        if have.get("type") == want.get("type") == "array":
            return feeds(have["items"], want["items"])
        stated, wanted = have.get("properties"), want.get("properties")
        if not stated or not wanted:
            return True
        required = {*want.get("required", ()), *want.get("x-emporix-required", ())}
        return required <= stated.keys() and all(feeds(stated[name], wanted[name]) for name in wanted if name in stated)

    sides = [variants(get.response_schema), variants(put.request_schema)]
    objects = all(schema.get("type") == "object" for side in sides for _, schema in side)
    given, taken = get.properties(get.response_schema), put.properties(put.request_schema)
    # The API hides secrets that are set, and a PUT without one may take it away.
    if given and _secrets(put, put.request_schema) - _secrets(get, get.response_schema):
        return False
    return objects and (not given or given.keys() >= taken.keys()) and feeds(get.response_schema, put.request_schema)
