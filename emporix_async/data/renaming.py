"""What is said of columns, said of the properties of rows that are objects already. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from .cells import Read, read_as
from .columns import Steps, column_of, steps, to_cell
from .headers import Named, Options, Target, is_list, near, reader

_WITHIN: Final = "; of JSON, it is the properties of a row that are named, not what is within them"


class Renaming:
    """Changes rows that are objects already: what `options` say of columns is said of their properties.

    `target` tells the types of constants.
    """

    def __init__(self, options: Options, target: Target | None = None) -> None:
        schema = None if target is None else target.schema
        indexed = partial(is_list, schema)
        self._options = options
        self._mapping = {name: [steps(path, indexed) for path in paths] for name, paths in options.mapping.items()}
        self._constants: list[tuple[Steps, str, Read | None, str]] = []
        for name, text in options.constants.items():
            path, kind = steps(name, indexed), options.types.get(name)
            read = reader(schema, path, options.decimal) if kind is None else read_as(kind, options.decimal)
            self._constants.append((path, name, read, text))
        self._ignored: dict[str, bool] = {}  # of every property that was met

    def item(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Return the item that `row` is. Raises ValueError for a value that has another type than is stated."""
        item: dict[str, Any] = {}
        for name, value in row.items():
            if name not in self._ignored:
                self._ignored[name] = self._is_ignored(name)
            if not self._ignored[name]:
                for path in self._mapping.get(name, [(name,)]):
                    _put(item, path, self._typed(name, value))
        if item or not row:
            for path, name, read, text in self._constants:
                _put(item, path, _read(name, read, text))
        return item

    def unmet(self) -> list[str]:
        """Return what is to be said of properties that no row had, of which something is said."""
        options = self._options
        said = dict.fromkeys((name for name in options.ignored if "*" not in name), "is ignored")
        said |= dict.fromkeys((name for name in options.types if name not in options.constants), "has a type")
        said |= dict.fromkeys(options.mapping, "is mapped")
        return [
            f"no row has the property {name!r}, which {what}{near(name, self._ignored)}{_WITHIN if '.' in name else ''}"
            for name, what in said.items()
            if name not in self._ignored and self._ignored
        ]

    def _is_ignored(self, name: str) -> bool:
        wanted = {0} if name in self._mapping or name in self._options.types else set[int]()
        return bool(
            Named([name]).ignored([each for each in self._options.ignored if "*" in each or each == name], wanted)
        )

    def _typed(self, name: str, value: Any) -> Any:
        kind = self._options.types.get(name)
        if kind is None or value is None:
            return value
        if kind == "text" and isinstance(value, int | float) and not isinstance(value, bool):
            return to_cell(value)
        return _read(name, read_as(kind, self._options.decimal), value) if isinstance(value, str) else value


def _read(name: str, read: Read | None, text: str) -> Any:
    try:
        return text if read is None else read(text)
    except ValueError as error:
        raise ValueError(f"the property {name!r} {error}") from None


def _put(item: dict[str, Any], path: Steps, value: Any) -> None:
    """Put `value` at `path` of `item`. Raises ValueError where something else is in the way."""
    place: Any = item
    for step, following in zip(path, (*path[1:], None), strict=True):
        inner: Any = value if following is None else [] if isinstance(following, int) else {}
        if isinstance(place, list) and isinstance(step, int) and step == len(place):
            place.append(inner)
        elif isinstance(place, dict) and isinstance(step, str):
            inner = place.setdefault(step, inner)
        elif isinstance(place, list) and isinstance(step, int) and step < len(place):
            inner = place[step]
        else:
            raise ValueError(f"{column_of(path)} contradicts what is there already")
        if following is None and inner is not value:
            raise ValueError(f"{column_of(path)} is filled twice")
        place = inner
