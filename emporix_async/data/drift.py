"""Whether a listing changed while it was paged through, told from its pages. Pure.

Pages are numbered, so what is created or deleted meanwhile shifts items from one page to another: some come twice,
others not at all. The API offers no snapshot; what can be done is to notice.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

_BUCKETS: Final = 1 << 13
_WIDTH: Final = 6  # bytes of a hash in its bucket, beside those that choose the bucket


class Seen:
    """Which items came before, by hashes of 61 bits: 8 bytes for each, in many small pieces that grow by themselves.

    Of a million different items two are taken for the same with a probability of 1 in 4 million.
    """

    __slots__ = ("_buckets",)

    def __init__(self) -> None:
        self._buckets: dict[int, bytearray] = {}

    def add(self, item: str | bytes) -> bool:
        """Note `item`; return whether it is new."""
        place, key = _hashed(item)
        bucket = self._buckets.get(place)
        if bucket is None:
            self._buckets[place] = bytearray(key)
            return True
        if _holds(bucket, key):
            return False
        bucket += key
        return True

    def __contains__(self, item: str | bytes) -> bool:
        place, key = _hashed(item)
        return place in self._buckets and _holds(self._buckets[place], key)


def _hashed(item: str | bytes) -> tuple[int, bytes]:
    value = hash(item)
    return value % _BUCKETS, ((value >> 13) & 0xFFFF_FFFF_FFFF).to_bytes(_WIDTH, "little")


def _holds(bucket: bytearray, key: bytes) -> bool:
    at = bucket.find(key)
    while at % _WIDTH and at >= 0:  # the end of one and the beginning of the next
        at = bucket.find(key, at + 1)
    return at >= 0


class Drift:
    """What was noticed, counted by kind, with the words for the first of each.

    `repeated` counts the items that came before.
    """

    def __init__(self, noticed: Mapping[str, Any] | None = None) -> None:
        self._noticed: dict[str, tuple[int, str]] = {
            kind: (count, first) for kind, (count, first) in (noticed or {}).items()
        }

    @property
    def repeated(self) -> int:
        """How many items came before."""
        return self._noticed.get("repeated", (0, ""))[0]

    @property
    def notes(self) -> tuple[str, ...]:
        """What to tell a reader: a sentence for each kind."""
        return tuple(
            first if count == 1 else f"{first}; so {count} times in all" for count, first in self._noticed.values()
        )

    def to_dict(self) -> dict[str, Any]:
        """Return plain data to make the same again from."""
        return dict(self._noticed)

    def _note(self, kind: str, words: str) -> None:
        count, first = self._noticed.get(kind, (0, words))
        self._noticed[kind] = (count + 1, first)

    def repeat(self, name: str, page: int) -> None:
        """Note an item that came before."""
        self._note("repeated", f"page {page} holds {name}, which came before")

    def nameless(self, field: str, page: int) -> None:
        """Note an item that cannot be told from others."""
        self._note("nameless", f"page {page} holds an item without {field!r} to tell it by")

    def page(self, short: Iterable[str]) -> None:
        """Note the pages before the last that were shorter than the others."""
        for words in short:
            self._note("short", words)

    def total(self, before: int | None, after: int | None, page: int) -> None:
        """Note a total that changed."""
        if before is not None and after is not None and before != after:
            self._note("total", f"the total was {before} and is {after} on page {page}")

    def end(self, items: int, total: int | None) -> None:
        """Note a listing that gave another number of items than its last total."""
        if total is not None and items != total:
            self._note("count", f"the API counted {total} items and gave {items}")


def identity(item: Any, line: bytes, field: str | None) -> str | bytes | None:
    """Return what `item`, encoded as `line`, is told from others by: the property `field`, its `id`, or all of it.

    None where it has no `field`, though one is named.
    """
    value: Any = item
    for name in ("id",) if field is None else field.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    if isinstance(value, (str, int, float)):
        return str(value)
    return line if field is None else None
