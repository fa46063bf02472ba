"""The parts of a JSON Schema that hold no schema: plain keywords, the values that are allowed, and the default."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from typing import Any, Final

from scripts.normalise.cleaning import text_of
from scripts.normalise.walk import Schema, distinct

_PLACEHOLDER: Final = re.compile(r"\{[^{}]+\}|\*$")
_SPECIAL: Final = re.compile(r"[\\^$.*+?()\[\]{}|]")
_BOUNDS: Final = (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum"))


def _is_count(value: Any) -> bool:
    return type(value) is int and value >= 0


def _is_number(value: Any) -> bool:
    return type(value) in {int, float} and math.isfinite(value)


def is_pattern(value: Any) -> bool:
    """Whether `value` is a regular expression."""
    try:
        return isinstance(value, str) and re.compile(value) is not None
    except (re.error, OverflowError):
        return False


_PLAIN: Final[dict[str, Callable[[Any], bool]]] = {
    **dict.fromkeys(("format", "contentEncoding", "contentMediaType"), lambda value: isinstance(value, str)),
    "pattern": is_pattern,
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"), _is_count),
    **dict.fromkeys(("minContains", "maxContains"), _is_count),
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), _is_number),
    "multipleOf": lambda value: _is_number(value) and value > 0,
    **dict.fromkeys(("uniqueItems", "readOnly", "writeOnly", "deprecated"), lambda value: value is True),
}
"""The keywords that are kept as they are, each with what a value of it is."""

_FITS: Final[dict[str, Callable[[Any], bool]]] = {
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: type(value) is int,
    "number": _is_number,
    "boolean": lambda value: isinstance(value, bool),
    "array": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, dict),
}


def plain(schema: Schema, but: set[str]) -> Schema:
    """Return the keywords of `schema` that are kept as they are, without those in `but`."""
    result = {key: schema[key] for key, is_valid in _PLAIN.items() if key in schema and is_valid(schema[key])}
    for bound, exclusive in _BOUNDS:
        if schema.get(exclusive) is True and bound in result:  # as 3.0 has it
            result[exclusive] = result.pop(bound)
    return {key: value for key, value in result.items() if key not in but}


def stated_values(schema: Schema) -> list[Any] | None:
    """Return the only values that `schema` allows, None if it names none."""
    stated = schema.get("enum", [schema["const"]] if "const" in schema else None)
    return stated if isinstance(stated, list) else None


def allowed(schema: Schema, kinds: list[str]) -> tuple[Schema, list[Any]]:
    """Return the values that are allowed and the default, and the stated values that are not of the type.

    Null is neither: it follows from the type.
    """
    stated = [value for value in stated_values(schema) or () if value is not None]
    if kinds == ["string"]:
        stated = [text_of(value) if isinstance(value, bool) or _is_number(value) else value for value in stated]
    values = [value for value in distinct(stated) if _fits(value, kinds)]
    result: Schema = {}
    if any(isinstance(value, str) and _PLACEHOLDER.search(value) for value in values):
        result["pattern"] = f"^({'|'.join(_shape(str(value)) for value in values)})$"
    elif values:
        result["enum"] = values
    if "default" in schema and kinds and _fits(schema["default"], kinds):
        result["default"] = schema["default"]
    return result, [value for value in stated if not _fits(value, kinds)]


def _shape(text: str) -> str:
    """Return a pattern for the texts that `text` stands for: one with placeholders, as the paths of a patch have."""
    fixed = [_SPECIAL.sub(r"\\\g<0>", part) for part in _PLACEHOLDER.split(text)]
    return ".+".join(fixed) if text[-1:] != "*" else ".+".join(fixed[:-1]) + ".*"


def _fits(value: Any, kinds: Iterable[str]) -> bool:
    plain_value = isinstance(value, (str, bool)) or _is_number(value) or value in ([], {})
    return plain_value and (not kinds or any(_FITS[kind](value) for kind in kinds))
