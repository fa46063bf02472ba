"""What requests and answers may hold, as JSON Schema 2020-12: for validation, forms, and types of columns."""

from __future__ import annotations

import json
from copy import deepcopy
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal, overload
from urllib.parse import unquote

from .operations import OPERATIONS

if TYPE_CHECKING:
    from .types import Operation

__all__ = ["answer_schema", "request_schema"]


@overload
def request_schema(key: str, part: Literal["body", "form"] = "body") -> dict[str, Any] | None: ...
@overload
def request_schema(key: str, part: Literal["path", "query", "header"]) -> dict[str, Any]: ...
def request_schema(
    key: str, part: Literal["body", "form", "path", "query", "header"] = "body"
) -> dict[str, Any] | None:
    """Return the JSON Schema of one part of the requests of an operation, `"price.price_lists.create"` say.

    `"body"` is the JSON body, `"form"` the fields of a form: an object with a property for each field. Both are None
    for an operation that takes none; a few take either. `"path"`, `"query"` and `"header"` are the parameters of that
    place: an object with a property for each parameter, without properties if there are none.

    The schema is complete: what it refers to is in its `$defs`. It states types, required properties, enumerations,
    lengths, patterns and closed objects as documented. `readOnly` marks what only the server sets. The keyword
    `x-emporix-localized` marks texts that may be given in several languages: a map of language codes with the header
    `Content-Language: *`, a text in the language of that header otherwise. Parameters that the client sets itself (the
    tenant, the token) are left out.

    The file of a service is read when it is first asked for. The result is a new dict each time. Raises LookupError for
    an unknown operation, ValueError for an unknown part.
    """
    if part not in ("body", "form", "path", "query", "header"):
        raise ValueError(f"there is no part {part!r} of a request; there are body, form, path, query and header")
    return _complete(key, part, None if part in ("body", "form") else {"type": "object", "properties": {}})


def answer_schema(key: str) -> dict[str, Any] | None:
    """Return the JSON Schema of what an operation answers where it succeeds, None where it answers no JSON.

    It is that of the whole body: of a list, where a listing has no wrapper. Where several successes are documented, it
    allows what any of them holds. Properties that only the server sets are marked `readOnly` and never required, as in
    the schemas of requests, with which it shares its form.

    The file of a service is read when it is first asked for. The result is a new dict each time. Raises LookupError for
    an unknown operation.
    """
    return _complete(key, "answer", None)


def _complete(key: str, part: str, default: dict[str, Any] | None) -> Any:
    """Return a copy of a schema with the definitions that it reaches."""
    operation = _operation(key)
    known = _schemas(operation.service)
    schema = known["operations"].get(f"{operation.method} {operation.path}", {}).get(part, default)
    if schema is None:
        return None
    definitions = {name: known["$defs"][name] for name in sorted(_reached(schema, known["$defs"]))}
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    return deepcopy({**whole, "$defs": definitions} if definitions else whole)


def _operation(key: str) -> Operation:
    if key in OPERATIONS:
        return OPERATIONS[key]
    from difflib import get_close_matches

    near = get_close_matches(key, list(OPERATIONS), n=3)
    raise LookupError(f"there is no operation {key!r}" + (f"; did you mean {' or '.join(near)}?" if near else ""))


@cache
def _schemas(service: str) -> dict[str, Any]:
    return json.loads(files(__name__.rpartition(".")[0]).joinpath(service, "schemas.json").read_bytes())


def _reached(schema: Any, definitions: dict[str, Any]) -> set[str]:
    """Return the names of the definitions that `schema` refers to, by however many steps."""
    found: set[str] = set()
    waiting = [schema]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            target = part.get("$ref")
            if isinstance(target, str):
                name = unquote(target.removeprefix("#/$defs/")).replace("~1", "/").replace("~0", "~")
                if name in definitions and name not in found:
                    found.add(name)
                    waiting.append(definitions[name])
            waiting += part.values()
        elif isinstance(part, list):
            waiting += part
    return found
