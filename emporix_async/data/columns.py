"""Items as rows of flat columns, and the paths that columns name: what CSV and Parquet files hold of items. Pure.

A property of a property is the column `metadata.version`, an entry of a list `tiers[0].value` or `tiers.0.value`. A
dot, a backslash, an index or a number that is part of a name itself is written behind a backslash. Items are written
with their lists in one column. An absent property has no cell: an empty one in a file.

A cell is text. Text is written as it is; numbers, booleans, null, lists and empty objects as JSON. Where a column mixes
text and other types, or holds empty text, a cell does not tell them apart: JSON lines do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from ..http import to_json

Steps = tuple[str | int, ...]
"""A place in an item: names of properties, and positions in lists."""

_ESCAPED: Final = re.compile(r"[.\\]|\[(?=[0-9]+\])")
_PART: Final = re.compile(r"((?:[^.\\\[]|\\.|\\$|\[(?![0-9]+\](?:[.\[]|$)))*)((?:\[[0-9]+\])*)(\.|$)", re.DOTALL)
_NUMBER: Final = re.compile(r"[0-9]+")


def leaves(item: Mapping[str, Any]) -> dict[str, Any]:
    """Return what `item` holds by column, in its order: scalars, lists and empty objects."""
    return dict(_leaves(item, ""))


def nodes(item: Mapping[str, Any]) -> dict[str, Any]:
    """Return all that `item` holds by column: what `leaves` returns, and every object besides."""
    return dict(_leaves(item, "", inner=True))


def _leaves(item: Mapping[str, Any], prefix: str, *, inner: bool = False) -> Iterator[tuple[str, Any]]:
    for name, value in item.items():
        column = prefix + (_written(name) if prefix else _written_top(name))
        is_inner = isinstance(value, Mapping) and bool(value)
        if inner or not is_inner:
            yield column, value
        if is_inner:
            yield from _leaves(value, column + ".", inner=inner)


def _written_top(name: str) -> str:
    # There are no lists at the top, so a number is a name.
    return _ESCAPED.sub(r"\\\g<0>", name) if "." in name or "\\" in name or "[" in name else name


def _written(name: str) -> str:
    return f"\\{name}" if name.isdecimal() and name.isascii() else _written_top(name)


def column_within(above: str, name: str) -> str:
    """Return the column of the property `name` of what is in the column `above`, empty for the item itself."""
    return f"{above}.{_written(name)}" if above else _written_top(name)


def flatten(item: Mapping[str, Any]) -> dict[str, str]:
    """Return the cells of `item` by column."""
    return {column: to_cell(value) for column, value in _leaves(item, "")}


def to_cell(value: object) -> str:
    """Write a value as a cell."""
    return value if isinstance(value, str) else to_json(value).decode()


def steps(column: str, is_list: Callable[[Steps], bool]) -> Steps:
    """Return the path that `column` names. `is_list` tells what a number behind a dot is: an index, or else a name."""
    path: list[str | int] = []
    for match in _PART.finditer(column):
        name, indexes, more = match.groups()
        if path and _NUMBER.fullmatch(name) and is_list(tuple(path)):
            path.append(int(name))
        else:
            path.append(re.sub(r"\\(.)", r"\1", name, flags=re.DOTALL) if "\\" in name else name)
        path += map(int, _NUMBER.findall(indexes))
        if not more:
            break
    return tuple(path)


def column_of(path: Steps) -> str:
    """Return how the column of `path` is written, to name it to people."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")
