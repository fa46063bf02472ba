"""Batches of an import: bounded by items and by encoded bytes, and never two of one key at a time. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from .errors import EmporixError

# The API takes bodies of at most 10 MB, and does not say whether that is 10,000,000 bytes or 10 MiB, nor what a gateway
# in front of it counts in. The margin costs nothing: 200 items rarely come near.
BODY_LIMIT: Final = 9_500_000


@dataclass(slots=True)
class Item:
    """One row on its way: encoded once, sent perhaps several times.

    `key` identifies it, None where it has no key of its own. `attempts` counts the requests in which it was judged;
    `unsure` tells that one of them, or one of an earlier run, may have done its work without saying so. `error` is what
    the last one ended with.
    """

    index: int
    row: Any
    key: str | None
    encoded: bytes
    attempts: int = 0
    unsure: bool = False
    error: EmporixError | None = None


Batch = Sequence[Item]


def join(encoded: Iterable[bytes], property_name: str | None = None) -> bytes:
    """Put encoded items together to one body, a bare array or the named property of an object."""
    array = b"[" + b",".join(encoded) + b"]"
    # A property of the documents: a plain word, nothing to escape.
    return array if property_name is None else b'{"' + property_name.encode() + b'":' + array + b"}"


class Batcher:
    """Cut a sequence of items into batches of at most `most_items` and, as a body, `most_bytes`.

    A repeated key seals the batch: within one request the API says nothing about the order of two items.
    """

    __slots__ = ("_bytes", "_items", "_keys", "_most_bytes", "_most_items", "_overhead")

    def __init__(self, most_items: int, most_bytes: int, property_name: str | None = None) -> None:
        self._most_items = most_items
        self._most_bytes = most_bytes
        self._overhead = len(join((), property_name))
        self._start()

    def _start(self) -> None:
        self._items: list[Item] = []
        self._keys: set[str] = set()
        self._bytes = self._overhead

    @property
    def most_item_bytes(self) -> int:
        """How long an encoded item can be: a batch holds at least one."""
        return self._most_bytes - self._overhead

    @property
    def pending(self) -> int:
        """How many items wait for others."""
        return len(self._items)

    def add(self, item: Item) -> Batch | None:
        """Take `item`; return the batch before it if that cannot hold it too."""
        length = len(item.encoded) + bool(self._items)  # and a comma
        sealed = None
        if self._items and (
            len(self._items) >= self._most_items
            or self._bytes + length > self._most_bytes
            or (item.key is not None and item.key in self._keys)
        ):
            sealed = self.flush()
            length = len(item.encoded)
        self._items.append(item)
        self._bytes += length
        if item.key is not None:
            self._keys.add(item.key)
        return sealed

    @property
    def full(self) -> bool:
        """Whether the batch holds as many items as it may."""
        return len(self._items) >= self._most_items

    def flush(self) -> Batch:
        """Return what is left, perhaps nothing, and begin anew."""
        items = self._items
        self._start()
        return items


class KeysInFlight:
    """The keys of the batches that are not settled yet: batches that share one go one after the other."""

    __slots__ = ("_keys",)

    def __init__(self) -> None:
        self._keys: set[str] = set()

    def clash(self, batch: Batch) -> bool:
        """Whether `batch` holds a key that is in flight."""
        return any(item.key in self._keys for item in batch if item.key is not None)

    def claim(self, batch: Batch) -> None:
        """Note that `batch` is in flight."""
        self._keys.update(item.key for item in batch if item.key is not None)

    def release(self, batch: Batch) -> None:
        """Note that every item of `batch` is settled."""
        self._keys.difference_update(item.key for item in batch if item.key is not None)


def halves(batch: Batch) -> tuple[Batch, Batch]:
    """Cut a batch of at least two items in two."""
    middle = (len(batch) + 1) // 2
    return batch[:middle], batch[middle:]
