"""What is said of columns, said of the properties of rows that are objects already. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .cells import read_as
from .columns import Steps, column_of, steps, to_cell
from .headers import Named, Options


class Renaming:
    """Changes rows that are objects already: what `options` say of columns is said of their properties."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._mapping = {name: [steps(path, _is_list) for path in paths] for name, paths in options.mapping.items()}
        self._constants = [(steps(path, _is_list), path, text) for path, text in options.constants.items()]
        self._ignored: dict[str, bool] = {}

    def item(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Return the item that `row` is. Raises ValueError for a value that has another type than is stated."""
        item: dict[str, Any] = {}
        for name, value in row.items():
            if name not in self._ignored:
                self._ignored[name] = self._is_ignored(name)
            if not self._ignored[name]:
                for path in self._mapping.get(name, [(name,)]):
                    _put(item, path, self._typed(name, value))
        for path, name, text in self._constants:
            _put(item, path, self._typed(name, text))
        return item

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
        read = read_as(kind, self._options.decimal)
        try:
            return read(value) if read is not None and isinstance(value, str) else value
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


def _is_list(_above: Steps) -> bool:
    return True
