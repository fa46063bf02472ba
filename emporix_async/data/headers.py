"""What the columns of a table fill: by its header, what is said of them, and what its target knows. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final, Literal, NamedTuple

from .cells import CellType, Decimal, Read, read_as, read_as_any
from .columns import Steps, column_of, steps
from .dialects import SKIP
from .schema import RowSchema

MAP: Final = "mapping=, --map"
LEAVE_OUT: Final = "ignore_columns=, --ignore-column"
_NAMED: Final = 100  # columns that are not known are named, with what comes near
_DEEPEST: Final = 100  # properties within each other: no API has so many
_POSITION: Final = re.compile(r"#([1-9][0-9]*)")


@dataclass(frozen=True, slots=True)
class Options:
    """What is said of the columns of a table, by their names in the header or, as `#3`, by their position.

    `mapping` are the properties that they fill, `constants` the texts of properties that no column fills.
    """

    types: Mapping[str, CellType] = field(default_factory=dict)
    mapping: Mapping[str, Sequence[str]] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)
    ignored: Collection[str] = ()
    decimal: Decimal = "."
    empty: Literal["absent", "null"] = "absent"

    def __bool__(self) -> bool:
        return bool(self.types or self.mapping or self.constants or self.ignored)


@dataclass(frozen=True, slots=True)
class Target:
    """The operation that the rows are for: its key, what they may hold, and the `keys` that may name them besides.

    `listed` is what its listing answers, if there is one.
    """

    operation: str
    schema: RowSchema
    keys: frozenset[str]
    listed: RowSchema | None = None

    def knows(self, path: Steps) -> bool:
        """Whether a row may have something at `path`."""
        return (len(path) == 1 and path[0] in self.keys) or self.schema.knows(path)

    def leaves_open(self, path: Steps) -> bool:
        """Whether nothing is said of what is at `path`, within an object of any properties."""
        return self.schema.knows(path) and not self.schema.types(path)

    def lists(self, path: Steps) -> bool:
        """Whether an export has something at `path`, which the server sets if rows may not have it."""
        return self.listed is not None and self.listed.knows(path)


class Column(NamedTuple):
    """What fills the place `path` of an item: the cell at `place`, read by `read` if it is no text.

    It is `untyped` where it is text because nothing states a type.
    """

    name: str
    place: int
    path: Steps
    read: Read | None
    untyped: bool = False


def columns(header: Sequence[str], options: Options, target: Target | None) -> Iterator[Column]:
    """Yield the columns that are read, and the constants behind them."""
    schema = None if target is None else target.schema
    where = Named(header)
    mapping = {where.one(name, "is mapped"): paths for name, paths in options.mapping.items()}
    types: dict[int, CellType] = {
        where.one(name, "has a type"): kind for name, kind in options.types.items() if name not in options.constants
    }
    left_out = where.ignored(options.ignored, {*mapping, *types})
    kept = [place for place in range(len(header)) if place not in left_out]
    where.check(kept, mapping)
    filled: list[tuple[str, int, CellType | None, str]] = []
    for place in kept:
        kind: CellType | None = types.get(place)
        for written in mapping.get(place, (header[place],)):
            filled.append((header[place] or f"#{place + 1}", place, kind, written))  # noqa: PERF401
    for place, written in enumerate(options.constants, len(header)):
        kind = options.types.get(written)
        filled.append((written, place, kind, written))
    unknown: list[str] = []
    for name, place, kind, written in filled:
        path = steps(written, partial(is_list, schema))
        if len(path) > _DEEPEST:
            raise ValueError(f"the column {name[:60]!r}… is nested too deeply: {len(path):,} levels")
        if target is not None and not target.knows(path):
            if place < len(header) and place not in mapping and kind is None and target.lists(path):
                continue
            hint = _nearest(target.schema, path) if len(unknown) < _NAMED else ""
            unknown.append(f"{name if name == written else f'{name} ({written})'!r}{hint}")
        read = reader(schema, path, options.decimal) if kind is None else read_as(kind, options.decimal)
        untyped = kind is None and place < len(header) and target is not None and target.leaves_open(path)
        yield Column(name, place, path, read, untyped)
    if target is not None and unknown:
        more = f", … ({len(unknown):,} in all)" if len(unknown) > _NAMED else ""
        raise ValueError(
            f"{target.operation} has no property for {', '.join(unknown[:_NAMED])}{more}: map columns to properties "
            f"({MAP}), or leave them out ({LEAVE_OUT})"
        )


class Named:
    """The columns of a header, by their names."""

    def __init__(self, header: Sequence[str]) -> None:
        self._header = header
        self._places: dict[str, list[int]] = {}
        for place, column in enumerate(header):
            self._places.setdefault(column, []).append(place)

    def all(self, name: str, said: str) -> list[int]:
        """Return the positions of the columns called `name`, of which something is `said`. Raises ValueError."""
        found = self._places.get(name, [])
        if not found and (match := _POSITION.fullmatch(name)) and int(match[1]) <= len(self._header):
            found = [int(match[1]) - 1]
        if not found:
            raise ValueError(f"the header has no column {name!r}, which {said}{near(name, self._header)}")
        return found

    def one(self, name: str, said: str) -> int:
        """Return the position of the only column called `name`, of which something is `said`. Raises ValueError."""
        place, *others = self.all(name, said)
        if others:
            raise ValueError(f"{self._twice(name, [place, *others])}, and it {said}: name one by its position")
        return place

    def ignored(self, names: Iterable[str], wanted: Collection[int]) -> set[int]:
        """Return the positions of the columns called one of `names`, in which * is for anything but what is wanted."""
        found: set[int] = set()
        for name in names:
            if "*" in name and name not in self._places:
                like = re.compile(".*".join(map(re.escape, name.split("*"))), re.DOTALL)
                found |= {
                    place for place, each in enumerate(self._header) if place not in wanted and like.fullmatch(each)
                }
            else:
                found |= set(self.all(name, "is ignored"))
        if both := found.intersection(wanted):
            raise ValueError(f"the column {self._header[min(both)]!r} is ignored, and mapped or of a type as well")
        return found

    def check(self, kept: Sequence[int], mapped: Collection[int]) -> None:
        """Raise ValueError for columns without a name, and for several of one name."""
        bare = [f"#{place + 1}" for place in kept if place not in mapped and not self._header[place]]
        faults = [f"without a name: column {', '.join(bare)}"] if bare else []
        names = [self._header[place] for place in kept if place not in mapped and self._header[place]]
        faults += [
            self._twice(name, [place for place in kept if self._header[place] == name])
            for name, count in Counter(names).items()
            if count > 1
        ]
        if faults:
            hint = f"; if this is not the header, {SKIP}" if bare else ""
            raise ValueError(
                f"{'; '.join(faults)}: leave columns out ({LEAVE_OUT}) or map them ({MAP}), by these positions{hint}"
            )

    def _twice(self, name: str, places: Sequence[int]) -> str:
        return f"the header names {name!r} twice ({', '.join(f'#{place + 1}' for place in places)})"


def reader(schema: RowSchema | None, path: Steps, decimal: Decimal) -> Read | None:
    """Return what reads the text of what stands at `path`; None for text, as which it is taken without a schema."""
    return None if schema is None else read_as_any(schema.types(path), schema.formats(path), decimal)


def is_list(schema: RowSchema | None, path: Steps) -> bool:
    """Whether a number behind `path` is an index. It is also where nothing is known of it."""
    types = frozenset[str]() if schema is None else schema.types(path)
    return "array" in types or "object" not in types


def _nearest(schema: RowSchema, path: Steps) -> str:
    """Return a hint at the known property nearest to the first step of `path` that is not known."""
    depth = next(depth for depth in range(1, len(path) + 1) if not schema.knows(path[:depth]))
    above = path[: depth - 1]
    return near(str(path[depth - 1]), schema.names(above), column_of((*above, "")) if above else "")


def near(name: str, names: Iterable[str], above: str = "") -> str:
    """Return a hint at the one of `names` nearest to `name`, which is not among them; empty if none is near."""
    from difflib import get_close_matches  # noqa: PLC0415 - only where something is wrong

    plain = {_plain(each): each for each in names if each}
    found = get_close_matches(_plain(name), plain, n=1)
    return f" (near: {above}{plain[found[0]]})" if found else ""


def _plain(name: str) -> str:
    return re.sub(r"[\W_]", "", name).lower()
