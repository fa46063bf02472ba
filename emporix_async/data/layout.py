"""The columns of a table, from what an item of its listing may hold. Pure.

What the documents state is a column each, in their order, whatever the items hold: two exports agree, and an empty one
with them. `createdAt` and `modifiedAt` are times, which few documents say. The documents are incomplete, and sometimes
wrong: what they do not state, and a value that is not of its stated type, is kept in the column `unstated`, by its
place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any, Final

from emporix_api.types import Operation

from ..errors import InvalidCall
from ..http import printable, to_json
from .columns import column_within, leaves, nodes
from .schema import RowSchema, item_schema, kinds
from .times import moment, read_date

Shape = dict[str, "Shape"] | list["Shape"] | str
"""What a place holds: an object by its properties, a list of one shape, or the kind of a value; `"json"` is any."""

UNSTATED: Final = "unstated"
JSON_KINDS: Final = frozenset({"json", "texts"})  # written as JSON text
_VALUE: Final = "value"  # the column of items that are no objects
_TIMES: Final = ("createdAt", "modifiedAt")
_EXACT: Final = 2**53  # up to which a float holds every whole number
_SIGNED: Final = 2**63


def _shape(schema: RowSchema, stated: list[Mapping[str, Any]], above: frozenset[int]) -> Shape:
    """Return the shape of what is of any of the schemas `stated`; objects in a circle are JSON."""
    found, here = kinds(stated), frozenset(map(id, stated))
    if found in ({"object"}, {"object", "map"}) and not here & above:
        names = dict.fromkeys(name for each in stated for name in each.get("properties", ()))
        shapes = {name: _shape(schema, schema.below(stated, name), above | here) for name in names}
        return shapes | dict.fromkeys((name for name in _TIMES if shapes.get(name) == "string"), "date-time")
    if found == {"array"} and not here & above:
        return [_shape(schema, schema.below(stated, 0), above | here)]
    for allowed, kind in (
        # An alternative that says more says what the others forgot to.
        ({"string", "date-time"}, "date-time"),
        ({"string", "date"}, "date"),
        ({"string", "date-time", "date"}, "string"),
        ({"integer", "number"}, "number"),
        ({"string", "texts"}, "texts"),
    ):
        if len(found) > 1 and found <= allowed:
            return kind
    kind = next(iter(found), "json")
    return kind if len(found) == 1 and kind not in {"object", "array", "map"} else "json"


class Layout:
    """The columns of an export: those stated, or `columns` of them, each with its shape.

    Not `flat`, objects are one column; flat, lists are JSON. Raises `InvalidCall` for a column that cannot be: a
    property that is not stated, unless it is below an object of which the documents state no properties.
    """

    def __init__(self, operation: Operation, columns: Sequence[str] | None, *, flat: bool) -> None:
        schema = item_schema(operation)
        whole = "json" if schema is None else _shape(schema, schema.at(()), frozenset())
        self.known = whole != "json"
        self._tree: dict[str, Shape] = whole if isinstance(whole, dict) and whole else {_VALUE: whole}
        self._tree.pop(UNSTATED, None)  # of its own, which is kept in the column
        self.chosen = columns is not None
        self._deep = flat or self.chosen  # whether properties of properties are columns
        self.strays = 0  # items that do not fit
        self.first_stray = ""
        tops = leaves(self._tree) if flat else self._tree
        shapes = {**tops, UNSTATED: "json"} if columns is None else {each: self._chosen(each) for each in columns}
        self.columns: dict[str, Shape] = {
            column: "json" if flat and not isinstance(shape, str) else shape for column, shape in shapes.items()
        }

    def _chosen(self, column: str) -> Shape:
        stated: dict[str, Any] = {**nodes(self._tree), UNSTATED: "json"}
        if column in stated or not self.known:
            shape: Shape = stated.get(column, "json")
            return shape
        for above, shape in stated.items():
            if shape in ("json", "texts") and column.startswith(f"{above}."):
                return "string" if shape == "texts" else "json"
        near = get_close_matches(column, list(stated), n=3)
        named = f"near it: {', '.join(near)}" if near else f"some are: {', '.join(list(stated)[:9])}"
        raise InvalidCall(f"there is no column {column!r}; {named}")

    def row(self, item: Any) -> dict[str, Any]:
        """Return the value of every column: as its shape has it, JSON as text, None for what is missing."""
        values, strays = as_object(item), dict[str, Any]()
        held = nodes(values) if self._deep else values
        row = {
            column: _fitted(held.get(column), shape, column if self._deep else column_within("", column), strays)
            for column, shape in self.columns.items()
            if column != UNSTATED
        }
        if UNSTATED in self.columns:
            self._add_unknown(values, self._tree, "", strays)
            row[UNSTATED] = to_json(strays).decode() if strays else None
        if strays:
            self.strays += 1
            which = identified(item) or "one without an id"
            self.first_stray = self.first_stray or f"{printable(next(iter(strays)))} of {which}"
        return row

    def _add_unknown(
        self, values: Mapping[str, Any], tree: Mapping[str, Shape], above: str, strays: dict[str, Any]
    ) -> None:
        """Add what has no column: properties that are not stated, and other values than objects where one is stated."""
        for name, value in values.items():
            shape = tree.get(name)
            place = column_within(above, name)
            if self._deep and isinstance(shape, dict) and isinstance(value, dict):
                self._add_unknown(value, shape, place, strays)
            elif shape is None or (self._deep and isinstance(shape, dict) and value is not None):
                strays[place] = value

    def notes(self) -> tuple[str, ...]:
        """Say what did not fit."""
        if not self.strays:
            return ()
        kept = "kept" if UNSTATED in self.columns else f"left out, and kept by the column {UNSTATED!r}"
        count = "1 item is" if self.strays == 1 else f"{self.strays} items are"
        return (f"{count} not as documented, such as {self.first_stray}: {kept}",)


def as_object(item: Any) -> dict[str, Any]:
    """Return an item by its properties; some listings are of plain texts."""
    return item if isinstance(item, dict) else {_VALUE: item}


def identified(item: Any) -> str:
    """Return the id of an item, as JSON; empty if it has none."""
    return to_json(item["id"]).decode() if isinstance(item, dict) and "id" in item else ""


def _fitted(value: Any, shape: Shape, place: str, strays: dict[str, Any]) -> Any:
    """Return `value` as `shape` has it; add to `strays`, by its place, what is of no such shape."""
    fitted: Any = None
    if isinstance(shape, str):
        fitted = None if value is None else _scalar(value, shape)
    elif isinstance(shape, list) and isinstance(value, list):
        fitted = [_fitted(inner, shape[0], f"{place}[{at}]", strays) for at, inner in enumerate(value)]
    elif isinstance(shape, dict) and isinstance(value, dict):
        fitted = {
            name: _fitted(inner, shape[name], column_within(place, name), strays)
            for name, inner in value.items()
            if name in shape
        }
        strays.update((column_within(place, name), inner) for name, inner in value.items() if name not in shape)
    if fitted is None and value is not None:
        strays[place] = value
    return fitted


def _scalar(value: Any, kind: str) -> Any:
    """Return `value` as `kind` has it, None where nothing of that kind is the same."""
    if kind in JSON_KINDS:
        return to_json(value).decode()
    if isinstance(value, bool):
        return value if kind == "boolean" else None
    if isinstance(value, str):
        return _text(value, kind)
    if kind == "integer" and isinstance(value, int | float):
        return int(value) if value == value // 1 and -_SIGNED <= value < _SIGNED else None
    exact = isinstance(value, float) or (isinstance(value, int) and -_EXACT <= value <= _EXACT)
    return float(value) if kind == "number" and exact else None


def _text(text: str, kind: str) -> str | datetime | date | None:
    if kind == "date-time":
        return moment(text)
    if kind == "string":
        return text if printable(text) == text else None
    return read_date(text) if kind == "date" else None
