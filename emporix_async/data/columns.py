"""Items as rows of flat columns, and back: what CSV and Parquet files hold of them. Pure.

A property of a property is the column `metadata.version`; a dot or a backslash of a name itself is written behind a
backslash. Lists are one column. An absent property has no cell: an empty one in a file.

A cell is text. Text is written as it is; numbers, booleans, null, lists and empty objects as JSON. A cell is read as
the text it is, unless its column is said to be of another type: text that looks like a number must not become one.
Where a column mixes text and other types, or holds empty text, a cell does not tell them apart: JSON lines do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from json import JSONDecodeError
from types import MappingProxyType
from typing import Any, Final, Literal, get_args

from ..http import read_json, to_json

CellType = Literal["text", "number", "boolean", "json"]

CELL_TYPES: Final[tuple[CellType, ...]] = get_args(CellType)
_NO_TYPES: Final[Mapping[str, CellType]] = MappingProxyType({})
_ESCAPED: Final = re.compile(r"[.\\]")
_NAMES: Final = re.compile(r"((?:[^.\\]|\\.|\\$)*)(\.|$)", re.DOTALL)


def leaves(item: Mapping[str, Any]) -> dict[str, Any]:
    """Return what `item` holds by column, in its order: scalars, lists and empty objects."""
    return dict(_leaves(item, ""))


def nodes(item: Mapping[str, Any]) -> dict[str, Any]:
    """Return all that `item` holds by column: what `leaves` returns, and every object besides."""
    return dict(_leaves(item, "", inner=True))


def _leaves(item: Mapping[str, Any], prefix: str, *, inner: bool = False) -> Iterator[tuple[str, Any]]:
    for name, value in item.items():
        column = prefix + (_ESCAPED.sub(r"\\\g<0>", name) if "." in name or "\\" in name else name)
        is_inner = isinstance(value, Mapping) and bool(value)
        if inner or not is_inner:
            yield column, value
        if is_inner:
            yield from _leaves(value, column + ".", inner=inner)


def flatten(item: Mapping[str, Any]) -> dict[str, str]:
    """Return the cells of `item` by column."""
    return {column: to_cell(value) for column, value in _leaves(item, "")}


def unflatten(row: Mapping[str, str], types: Mapping[str, CellType] = _NO_TYPES) -> dict[str, Any]:
    """Return the item whose cells, by column, are `row`; empty cells are absent properties.

    Columns that are not in `types` are text. Raises ValueError, naming the column, where a cell is not of the type of
    its column, and where one property is to be a value and to have properties of its own.
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
        try:
            place[last] = from_cell(cell, types.get(column, "text"))
        except ValueError as error:
            raise ValueError(f"the column {column!r} is of type {types[column]}, and this cell {error}") from None
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
    return value if isinstance(value, str) else to_json(value).decode()


def from_cell(cell: str, kind: CellType) -> Any:
    """Read a cell that is not empty as `kind`. Raises ValueError for one that is not, its text being the predicate."""
    if kind == "text":
        return cell
    try:
        value = read_json(cell, exact=True)
    except JSONDecodeError:
        raise ValueError("does not read as JSON" if kind == "json" else f"is no {kind}") from None
    if kind == "number" and type(value) not in {int, float}:
        raise ValueError("is no number")
    if kind == "boolean" and type(value) is not bool:
        raise ValueError("is neither true nor false")
    return value
