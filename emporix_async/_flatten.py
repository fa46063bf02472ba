"""Items as rows of flat columns, and back without loss: what CSV and Parquet files hold of them. Pure.

A property of a property is the column `metadata.version`; a dot or a backslash of a name itself is written behind a
backslash. Lists are one column. An absent property has no cell: an empty one in a file.

A cell is text. Text stands for itself unless it could be read as JSON; numbers, booleans, null, lists and empty objects
are JSON; so is, in its quotes, the text that looks like one of them (`"12"`), and the empty text (`""`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

import orjson

_LOOKS_LIKE_JSON: Final = frozenset('-0123456789"[{tfn')
_ESCAPED: Final = re.compile(r"[.\\]")
_NAMES: Final = re.compile(r"((?:[^.\\]|\\.|\\$)*)(\.|$)", re.DOTALL)


def leaves(item: Mapping[str, Any]) -> dict[str, Any]:
    """Return what `item` holds by column, in its order: scalars, lists and empty objects."""
    return dict(_leaves(item, ""))


def _leaves(item: Mapping[str, Any], prefix: str) -> Iterator[tuple[str, Any]]:
    for name, value in item.items():
        column = prefix + (_ESCAPED.sub(r"\\\g<0>", name) if "." in name or "\\" in name else name)
        if isinstance(value, Mapping) and value:
            yield from _leaves(value, column + ".")
        else:
            yield column, value


def flatten(item: Mapping[str, Any]) -> dict[str, str]:
    """Return the cells of `item` by column; `unflatten` makes the same item of them."""
    return {column: to_cell(value) for column, value in _leaves(item, "")}


def unflatten(row: Mapping[str, str]) -> dict[str, Any]:
    """Return the item whose cells, by column, are `row`; empty cells are absent properties.

    Raises ValueError, naming the column, where one property is to be a value and to have properties of its own.
    """
    item: dict[str, Any] = {}
    for column, cell in row.items():
        if cell == "":
            continue
        *above, last = _path(column)
        place = item
        for name in above:
            place = place.setdefault(name, {})
            if not isinstance(place, dict):
                break
        if not isinstance(place, dict) or last in place:
            raise ValueError(f"the column {column!r} contradicts another: one is a part of what the other fills")
        place[last] = from_cell(cell)
    return item


def _path(column: str) -> list[str]:
    if "\\" not in column:
        return column.split(".")
    names = []
    for match in _NAMES.finditer(column):
        names.append(re.sub(r"\\(.)", r"\1", match[1], flags=re.DOTALL))
        if not match[2]:
            break
    return names


def to_cell(value: object) -> str:
    """Write a value as a cell."""
    if isinstance(value, str) and value and (value[0] not in _LOOKS_LIKE_JSON or from_cell(value) == value):
        return value
    return orjson.dumps(value).decode()


def from_cell(cell: str) -> Any:
    """Read a cell that is not empty."""
    if cell[0] not in _LOOKS_LIKE_JSON:
        return cell
    try:
        value = orjson.loads(cell)
    except orjson.JSONDecodeError:
        return cell
    # Digits of a whole number that no longer fits would be lost; it was text, or is a number best sent as one.
    return cell if isinstance(value, float) and cell.lstrip("-").isdecimal() else value
