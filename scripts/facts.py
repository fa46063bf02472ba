"""What a document states of the values of a parameter or field: read from a schema, and written as words."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any, Final

FACTS: Final = "x-emporix-facts"
"""Where a normalised parameter has its facts, as its schema has shape only."""

_NUMBERS: Final = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems")
_FORMATS: Final = {
    "byte": "base64",
    "date": "a date, `2026-01-31`",
    "date-time": "a timestamp, `2026-01-31T12:00:00Z`",
    "email": "an e-mail address",
    "time": "a time of day",
    "uri": "a URL",
    "url": "a URL",
    "uuid": "a UUID",
}
_LONGEST: Final = 60
"""Characters of a pattern or default; a longer one says little at a glance."""

_MOST_VALUES: Final = 12

_KINDS: Final = {
    **dict.fromkeys(("minimum", "maximum"), frozenset({"integer", "number"})),
    **dict.fromkeys(("minLength", "maxLength", "pattern", "format"), frozenset({"string"})),
    **dict.fromkeys(("minItems", "maxItems"), frozenset({"array"})),
}
"""The types that a fact says something of; a document may state it of any."""

_SAID_BY_VALUES: Final = frozenset({"minimum", "maximum", "minLength", "maxLength", "pattern"})

_ANY_TEXT: Final = frozenset({"", ".*", "^.*$", ".+", "^.+$"})


def stated_facts(schema: Any) -> dict[str, Any]:
    """Return what `schema`, its references followed, states of a value besides its shape."""
    if not isinstance(schema, Mapping):
        return {}
    found: dict[str, Any] = {}
    default = schema.get("default")
    if isinstance(default, (bool, int, float)) or (isinstance(default, str) and _is_short(default)):
        found["default"] = default
    for name in _NUMBERS:
        value = schema.get(name)
        if type(value) in {int, float} and not (value == 0 and name in {"minLength", "minItems"}):
            found[name] = value
    pattern = schema.get("pattern")
    if isinstance(pattern, str) and _is_short(pattern) and pattern not in _ANY_TEXT:
        found["pattern"] = pattern
    if isinstance(schema.get("format"), str) and schema["format"] in _FORMATS:
        found["format"] = schema["format"]
    found |= {name: True for name in ("readOnly", "writeOnly", "deprecated") if schema.get(name) is True}
    return found


def _is_short(text: str) -> bool:
    return 0 < len(text) <= _LONGEST and text.isprintable() and "`" not in text


def words_for(facts: Mapping[str, Any], values: Collection[object] = (), *, kinds: Collection[str] = ()) -> list[str]:
    """Write `facts`, those that fit the types in `kinds` if any, and the allowed `values` where they are few."""
    facts = {name: value for name, value in facts.items() if not kinds or _fits(name, value, kinds)}
    if values:
        facts = {name: value for name, value in facts.items() if name not in _SAID_BY_VALUES}
    words = ["deprecated"] if facts.get("deprecated") else []
    words += ["read-only"] if facts.get("readOnly") else []
    words += ["never returned"] if facts.get("writeOnly") else []
    if "default" in facts:
        # YAML reads what looks like a number as one, although text is meant.
        is_text = "string" in kinds and not {"integer", "number"} & {*kinds} and not isinstance(facts["default"], bool)
        words.append(f"default {_code(str(facts['default']) if is_text else facts['default'])}")
    words += [_FORMATS[facts["format"]]] if facts.get("format") in _FORMATS else []
    words += _range("", facts.get("minimum"), facts.get("maximum"))
    words += _range("character", facts.get("minLength"), facts.get("maxLength"))
    words += _range("item", facts.get("minItems"), facts.get("maxItems"))
    if "pattern" in facts:
        words.append(f"pattern `{facts['pattern']}`")
    listed = [_code(value) for value in values if len(str(value)) <= _LONGEST]
    if 0 < len(values) <= _MOST_VALUES and listed:
        more = [f"{len(values) - len(listed)} more"] if len(listed) < len(values) else []
        words.append(("one of " if len(values) > 1 else "only ") + " and ".join([", ".join(listed), *more]))
    return words


def kinds_of_value(schema: Mapping[str, Any]) -> set[str]:
    """Return the types that a normalised schema allows; none if that is any value."""
    branches = [kinds_of_value(branch) for branch in schema.get("oneOf", ())]
    if branches:
        return set().union(*branches) if all(branches) else set()
    return {schema["type"]} if "type" in schema else set()


def _fits(name: str, value: object, kinds: Collection[str]) -> bool:
    if name != "default":
        return not _KINDS.get(name, frozenset(kinds)).isdisjoint(kinds)
    if isinstance(value, bool):
        return "boolean" in kinds
    if isinstance(value, (int, float)):
        return not {"integer", "number", "string"}.isdisjoint(kinds)
    return "string" in kinds


def _code(value: object) -> str:
    """Write a value as in Python: `True`, `60`, `'id'`."""
    return f"`{value!r}`"


def _range(unit: str, least: float | None, most: float | None) -> list[str]:
    if least is None and most is None:
        return []
    count = f"{least:g} to {most:g}" if least is not None and most is not None else ""
    count = count or (f"{least:g} or more" if least is not None else f"at most {most:g}")
    if least == most:
        count = f"{least:g}"
    return [f"{count} {unit}{'' if most == 1 else 's'}" if unit else count]


def sentence_of(words: list[str]) -> str:
    """Join phrases to a sentence."""
    joined = "; ".join(words)
    return f"{joined[0].upper()}{joined[1:]}." if joined else ""


def escaped(text: str) -> str:
    """Write `text` so that it cannot leave the docstring it is put in, whatever a document calls its things."""
    if not text.replace("\n", "").isprintable():
        text = re.sub(r"[^\S\n ]", " ", text)
        text = "".join(character for character in text if character.isprintable() or character == "\n")
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
