"""What a document states of the values of a parameter or field: read from a schema, and written as words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
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


def words_for(facts: Mapping[str, Any], values: Iterable[object] = (), *, default: bool = True) -> list[str]:
    """Write `facts`, and the allowed `values` where they are few, as phrases."""
    words = ["deprecated"] if facts.get("deprecated") else []
    words += ["read-only"] if facts.get("readOnly") else []
    words += ["never returned"] if facts.get("writeOnly") else []
    if default and "default" in facts:
        words.append(f"default {_code(facts['default'])}")
    words += [_FORMATS[facts["format"]]] if facts.get("format") in _FORMATS else []
    words += _range("", facts.get("minimum"), facts.get("maximum"))
    words += _range("character", facts.get("minLength"), facts.get("maxLength"))
    words += _range("item", facts.get("minItems"), facts.get("maxItems"))
    if "pattern" in facts:
        words.append(f"pattern `{facts['pattern']}`")
    listed = [value for value in values if _is_short(str(value))]
    if 0 < len(listed) <= _MOST_VALUES:
        words.append(("one of " if len(listed) > 1 else "only ") + ", ".join(map(_code, listed)))
    return words


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
    text = re.sub(r"[^\S\n ]", " ", text)
    text = "".join(character for character in text if character.isprintable() or character == "\n")
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
