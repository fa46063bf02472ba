"""How the values of query parameters are written, where not as usual: as text, and lists repeated under the name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

OBJECT: Final = "x-emporix-object"
"""Marks a normalised parameter that is an object: its schema says text, since the generator takes no other."""

JSON_TEXT: Final = "x-emporix-json"
"""Marks a normalised parameter whose value is written as JSON."""

_STYLES: Final = {"form": "comma", "spaceDelimited": "space", "pipeDelimited": "pipe"}
_FORMATS: Final = {"date": "date", "date-time": "date_time"}


def form_of(parameter: Mapping[str, Any]) -> str | None:
    """Return the form of a normalised parameter's values, one of those of `Operation.query_forms`, or None."""
    schema = parameter.get("schema") or {}
    style = parameter.get("style") or "form"
    exploded = parameter.get("explode", style == "form")
    if parameter.get(OBJECT):
        if style == "deepObject":
            return "deep_object"
        return "object" if exploded or style not in _STYLES else f"{_STYLES[style]}_object"
    if schema.get("type") == "array":
        return None if exploded else _STYLES.get(style)
    return _FORMATS.get(schema.get("format", ""))
