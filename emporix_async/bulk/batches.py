"""Batches of an import: bounded by items and by encoded bytes, and never two of one key at a time. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from ..errors import EmporixError

# The API takes bodies of at most 10 MB, and does not say whether that is 10,000,000 bytes or 10 MiB, nor what a gateway
# in front of it counts in. The margin costs nothing: 200 items rarely come near.
BODY_LIMIT: Final = 9_500_000


@dataclass(slots=True)
class Item:
    """One row on its way: encoded once, sent perhaps several times.

    `key` identifies it, None where it has no key of its own. `attempts` counts the requests in which it was judged;
    `unsure` says that one of them, or one of an earlier run, may have done its work: the answer was lost, was a 5xx,
    or said nothing of the item; `unanswered` that one got no answer of the API (none arrived, or a gateway's 502 or
    504) or none that can be relied on, so that a later refusal does not prove that nothing was done. `error` is what
    the last one ended with. `by_language` says in which form it has localized texts, None where either will do.
    """

    index: int
    row: Any
    key: str | None
    encoded: bytes
    by_language: bool | None = None
    attempts: int = 0
    unsure: bool = False
    unanswered: bool = False
    error: EmporixError | None = None


Batch = Sequence[Item]


def join(encoded: Iterable[bytes], property_name: str | None = None) -> bytes:
    """Put encoded items together to one body, a bare array or the named property of an object."""
    # A property of the documents: a plain word, nothing to escape.
    begin, end = (b"[", b"]") if property_name is None else (b'{"' + property_name.encode() + b'":[', b"]}")
    pieces = list(encoded)
    if not pieces:
        return begin + end
    # Bodies are long: the brackets go to the items beside them, so that the whole is copied once.
    pieces[0] = begin + pieces[0]
    pieces[-1] += end
    return b",".join(pieces)


class Batcher:
    """Cut a sequence of items into batches of at most `max_items` and, as a body, `max_bytes`.

    A repeated key seals the batch: within one request the API says nothing about the order of two items. So does
    another form of localized texts, which a header states for the whole request.
    """

    __slots__ = ("_by_language", "_bytes", "_items", "_keys", "_max_bytes", "_max_items", "_overhead")

    def __init__(self, max_items: int, max_bytes: int, property_name: str | None = None) -> None:
        self._max_items = max_items
        self._max_bytes = max_bytes
        self._overhead = len(join((), property_name))
        self._start()

    def _start(self) -> None:
        self._items: list[Item] = []
        self._keys: set[str] = set()
        self._by_language: bool | None = None
        self._bytes = self._overhead - 1  # the first item has no comma

    @property
    def max_item_bytes(self) -> int:
        """How long an encoded item can be: a batch holds at least one."""
        return self._max_bytes - self._overhead

    @property
    def pending(self) -> int:
        """How many items wait for others."""
        return len(self._items)

    def add(self, item: Item) -> Batch | None:
        """Take `item`; return the batch before it if that cannot hold it too, or the one that is full with it.

        Never is it both: a batch that one item fills has none before it.
        """
        items, key, form = self._items, item.key, item.by_language
        length = len(item.encoded) + 1  # and a comma
        ready = None
        if items and (
            self._bytes + length > self._max_bytes
            or (key is not None and key in self._keys)
            or (form is not None and form is not self._by_language and self._by_language is not None)
        ):
            ready = self.flush()
            items = self._items
        items.append(item)
        self._bytes += length
        if key is not None:
            self._keys.add(key)
        if form is not None:
            self._by_language = form
        return self.flush() if len(items) >= self._max_items else ready

    def flush(self) -> Batch:
        """Return what is left, perhaps nothing, and start again."""
        items = self._items
        self._start()
        return items


class KeysInFlight:
    """The keys of the batches that are not settled yet: batches that share one go one after the other."""

    __slots__ = ("_keys",)

    def __init__(self) -> None:
        self._keys: set[str | None] = set()

    def clash(self, batch: Batch) -> bool:
        """Whether `batch` holds a key that is in flight."""
        return not self._keys.isdisjoint([item.key for item in batch])

    def claim(self, batch: Batch) -> None:
        """Note that `batch` is in flight."""
        self._keys.update([item.key for item in batch])
        self._keys.discard(None)

    def release(self, batch: Batch) -> None:
        """Note that every item of `batch` is settled."""
        self._keys.difference_update([item.key for item in batch])


def halves(batch: Batch) -> tuple[Batch, Batch]:
    """Cut a batch of at least two items in two."""
    middle = (len(batch) + 1) // 2
    return batch[:middle], batch[middle:]
