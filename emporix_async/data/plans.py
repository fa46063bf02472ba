"""How the rows of a table become items: worked out from its header once, so that a row costs little. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from .columns import Steps, column_of
from .headers import Column, Options, Target, columns

Cells = Sequence[str]

ABSENT: Final = object()


class Plan:
    """Makes items of the cells of rows. Raises ValueError for a header that cannot be read as `options` say.

    `target` tells the types of columns that `options` say nothing of; without it they are text.
    """

    def __init__(self, header: Sequence[str], options: Options, target: Target | None = None) -> None:
        self.width = len(header)
        self._constants = list(options.constants.values())
        self._columns = list(columns(header, options, target))
        self.untyped = tuple(column.path for column in self._columns if column.untyped)
        root = _Node()
        for column in self._columns:
            root.add(column)
        self._read = root.reader((), nulls=options.empty == "null")

    def item(self, cells: list[str]) -> dict[str, Any] | None:
        """Return the item of the cells of a row, None where no cell is filled. Raises ValueError, naming columns."""
        if not any(cells):
            return None
        if self._constants:
            cells = cells + self._constants
        try:
            item = self._read(cells)
        except ValueError:
            if reasons := "; ".join(self._faults(cells)):
                raise ValueError(reasons) from None
            raise
        return None if item is ABSENT else item

    def _faults(self, cells: Cells) -> Iterator[str]:
        for column in self._columns:
            if column.read is not None and cells[column.place]:
                try:
                    column.read(cells[column.place])
                except ValueError as error:
                    yield f"the column {column.name!r} {error}"


class _Node:
    """A place in an item, while the header is read: the column that fills it as a whole, and what is in it."""

    __slots__ = ("inner", "own")

    def __init__(self) -> None:
        self.own: Column | None = None
        self.inner: dict[str | int, _Node] = {}

    def add(self, column: Column) -> None:
        node = self
        for step in column.path:
            # All of them are of one kind, as this sees to.
            if node.inner and isinstance(step, int) != isinstance(next(iter(node.inner)), int):
                other = next(node.columns()).name
                raise ValueError(f"the columns {other!r} and {column.name!r} contradict each other: list or object?")
            node = node.inner.setdefault(step, _Node())
        if node.own is not None:
            raise ValueError(f"the columns {node.own.name!r} and {column.name!r} fill the same property")
        node.own = column

    def columns(self) -> Iterator[Column]:
        if self.own is not None:
            yield self.own
        for node in self.inner.values():
            yield from node.columns()

    def reader(self, path: Steps, *, nulls: bool) -> Callable[[Cells], Any]:
        """Return what makes the value at this place of a row's cells, or `ABSENT`. Empty ones are null if `nulls`."""
        if self.own is not None and not self.inner:
            return _cell(self.own, nulls=nulls)
        is_list = isinstance(next(iter(self.inner), None), int)
        read = self._list(path, nulls=nulls) if is_list else self._object(path, nulls=nulls)
        return read if self.own is None else self._either(self.own, read)

    def _object(self, path: Steps, *, nulls: bool) -> Callable[[Cells], Any]:
        own = {name: node.own for name, node in self.inner.items() if node.own is not None and not node.inner}
        texts = [(name, column.place) for name, column in own.items() if column.read is None]
        if len(texts) == len(self.inner) and not nulls:  # as of localized text: it takes half the time
            return lambda cells: {name: cell for name, place in texts if (cell := cells[place])} or ABSENT
        parts = [
            (name, own[name].place, own[name].read, None)
            if name in own
            else (name, 0, None, node.reader((*path, name), nulls=nulls))
            for name, node in self.inner.items()
        ]

        def read(cells: Cells) -> Any:
            found: dict[Any, Any] = {}
            for name, place, read_cell, read_inner in parts:
                if read_inner is not None:
                    value = read_inner(cells)
                    if value is not ABSENT:
                        found[name] = value
                elif cell := cells[place]:
                    found[name] = cell if read_cell is None else read_cell(cell)
                elif nulls:
                    found[name] = None
            return found or ABSENT

        return read

    def _list(self, path: Steps, *, nulls: bool) -> Callable[[Cells], Any]:
        length = len(self.inner)
        if missing := sorted(set(range(length)) - self.inner.keys()):
            last = max(place for place in self.inner if isinstance(place, int))
            raise ValueError(
                f"there is a column of {column_of((*path, last))}, but none of {column_of((*path, missing[0]))}"
            )
        entries = []
        for place in range(length):
            node = self.inner[place]
            places = [column.place for column in node.columns()]
            entries.append((place, places, node.reader((*path, place), nulls=nulls)))

        def read(cells: Cells) -> Any:
            found: list[Any] = []
            for place, places, read_entry in entries:
                if any(cells[each] for each in places):
                    if place > len(found):
                        gap = column_of((*path, len(found)))
                        raise ValueError(f"{column_of((*path, place))} is filled, but {gap} before it is empty")
                    found.append(read_entry(cells))
            return found or ABSENT

        return read

    def _either(self, own: Column, read_inner: Callable[[Cells], Any]) -> Callable[[Cells], Any]:
        inner = [column for node in self.inner.values() for column in node.columns()]

        def read(cells: Cells) -> Any:
            cell = cells[own.place]
            if not cell:
                return read_inner(cells)
            for column in inner:
                if cells[column.place]:
                    raise ValueError(
                        f"the columns {own.name!r} and {column.name!r} contradict each other: one is a part of what "
                        "the other fills"
                    )
            return cell if own.read is None else own.read(cell)

        return read


def _cell(column: Column, *, nulls: bool) -> Callable[[Cells], Any]:
    empty = None if nulls else ABSENT
    place, read_cell = column.place, column.read

    def read(cells: Cells) -> Any:
        cell = cells[place]
        return empty if not cell else cell if read_cell is None else read_cell(cell)

    return read
