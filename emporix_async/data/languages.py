"""In which form rows hold their localized texts: as one text each, or by language. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache, reduce
from operator import or_
from typing import Any, Final

from emporix_api.types import Operation, own_properties

from .schema import RowSchema, kinds, row_schema

_DEPTH: Final = 4  # properties and lists within each other: none is localized further down
_MAP: Final = 1  # of a property that takes nothing else, which other texts beside it need not be
_PLAIN: Final = 2
_BY_LANGUAGE: Final = 4
_OBJECTS: Final = frozenset({"object", "texts", "map"})


class LocalizedTexts:
    """The localized texts of what `schemas` allow.

    A property that takes a text or a map of texts, as a header of the request says, goes before one that takes a map
    only. `depth` bounds how far within each other they may be.
    """

    __slots__ = ("_listed", "_nested", "_texts")

    def __init__(self, schema: RowSchema, schemas: Sequence[Mapping[str, Any]], depth: int = _DEPTH) -> None:
        texts, nested = list[tuple[str, int]](), list[tuple[str, LocalizedTexts]]()
        names = sorted({name for each in schemas for name in each.get("properties", ())}) if depth else ()
        for name in names:
            below = schema.below(schemas, name)
            found = kinds(below)
            if schema.marks(schemas, name, "x-emporix-localized"):
                texts.append((name, _BY_LANGUAGE if "string" in found and found & _OBJECTS else _MAP))
            elif found & {"object", "array"} and (inner := LocalizedTexts(schema, below, depth - 1)):
                nested.append((name, inner))
        self._texts, self._nested = tuple(texts), tuple(nested)
        items = schema.below(schemas, 0) if depth else []
        self._listed: LocalizedTexts | None = (LocalizedTexts(schema, items, depth - 1) or None) if items else None

    def __bool__(self) -> bool:
        return bool(self._texts or self._nested or self._listed)

    def by_language(self, row: Any) -> bool | None:
        """Whether `row`, data or models, has its texts by language; None where either form of request takes it.

        One that mixes the forms counts as one by language.
        """
        found = self.forms(row)
        if found & _BY_LANGUAGE:
            return True
        return False if found & _PLAIN else True if found else None

    def mixed(self, row: Any) -> list[tuple[str | int, ...]]:
        """Return the places of plain texts in a `row` that has others by language: no request takes both."""
        return list(self.plain(row)) if self.forms(row) & ~_MAP == _PLAIN | _BY_LANGUAGE else []

    def forms(self, value: Any) -> int:
        """Return the forms of the texts in `value`, as bits."""
        if type(value) is list:
            return reduce(or_, map(self._listed.forms, value), 0) if self._listed is not None else 0
        row = value if isinstance(value, Mapping) else own_properties(value)
        if row is None:
            return 0
        found = 0
        for name, by_language in self._texts:
            text = row.get(name)
            if type(text) is dict:
                found |= by_language
            elif isinstance(text, str):
                found |= _PLAIN
            elif isinstance(text, Mapping) or own_properties(text) is not None:
                found |= by_language
        for name, inner in self._nested:
            if name in row:
                found |= inner.forms(row[name])
        return found

    def plain(self, value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
        """Yield the places of plain texts in `value`, plain JSON data at `path`."""
        if isinstance(value, list) and self._listed is not None:
            for place, item in enumerate(value):
                yield from self._listed.plain(item, (*path, place))
        elif isinstance(value, dict):
            yield from ((*path, name) for name, _ in self._texts if isinstance(value.get(name), str))
            for name, inner in self._nested:
                yield from inner.plain(value.get(name), (*path, name))


@lru_cache(maxsize=64)
def localized_texts(operation: Operation) -> LocalizedTexts | None:
    """Return the localized texts of rows of `operation`. None where no header says in which form they are."""
    schema = row_schema(operation) if "Content-Language" in operation.headers else None
    return (LocalizedTexts(schema, schema.at(())) or None) if schema is not None else None
