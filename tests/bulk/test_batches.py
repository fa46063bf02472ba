"""Batches: by items, by bytes, and by key."""

from __future__ import annotations

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from emporix_api.types import UNSET
from emporix_async.bulk.batches import Batcher, Item, KeysInFlight, halves, join
from emporix_async.bulk.rows import RowReader, row_key
from emporix_async.errors import InvalidCall


def item(index: int, key: str | None = None, size: int = 2) -> Item:
    return Item(index, None, key, b"x" * size)


def batches(batcher: Batcher, items: list[Item]) -> list[list[int]]:
    sealed = [batch for each in items if (batch := batcher.add(each))]
    return [[each.index for each in batch] for batch in [*sealed, batcher.flush()] if batch]


def read(row, **changes):
    options = {"operation": "a.b.c", "fields": ("id",), "key_needed": False, "bare_keys": False, "max_bytes": 1000}
    return RowReader(**{**options, **changes}).read(0, row)


def test_a_batch_holds_no_more_items_and_bytes_than_allowed():
    assert batches(Batcher(2, 1000), [item(n) for n in range(5)]) == [[0, 1], [2, 3], [4]]
    assert batches(Batcher(200, 9), [item(n) for n in range(5)]) == [[0, 1], [2, 3], [4]]
    assert batches(Batcher(200, 10), [item(n) for n in range(5)]) == [[0, 1, 2], [3, 4]]
    assert list(Batcher(2, 100).flush()) == []


def test_a_repeated_key_seals_the_batch_and_a_missing_one_does_not():
    items = [item(0, "a"), item(1, "b"), item(2, "a"), item(3, "b"), item(4, "c")]
    assert batches(Batcher(200, 1000), items) == [[0, 1], [2, 3, 4]]
    assert batches(Batcher(200, 1000), [item(n) for n in range(3)]) == [[0, 1, 2]]


def test_encoded_items_are_joined_without_being_encoded_again():
    assert join([b'{"a":1}', b"2"]) == b'[{"a":1},2]'
    assert join([b"1"], "items") == b'{"items":[1]}'
    assert join([]) == b"[]"


@given(
    st.lists(st.tuples(st.integers(1, 28), st.none() | st.sampled_from("abcdef")), max_size=60),
    st.integers(1, 7),
    st.integers(40, 90),
    st.sampled_from([None, "items"]),
)
def test_batches_keep_order_and_every_bound(rows, max_items, max_bytes, wrapper):
    batcher = Batcher(max_items, max_bytes, wrapper)
    items = [item(index, key, size) for index, (size, key) in enumerate(rows)]
    sealed = [batch for each in items if (batch := batcher.add(each))]
    sealed = [batch for batch in [*sealed, batcher.flush()] if batch]
    assert [each.index for batch in sealed for each in batch] == list(range(len(rows)))
    for batch in sealed:
        keys = [each.key for each in batch if each.key is not None]
        assert len(keys) == len(set(keys))
        assert len(batch) <= max_items
        assert len(join((each.encoded for each in batch), wrapper)) <= max_bytes


def test_batches_that_share_a_key_clash_until_the_first_is_settled():
    keys = KeysInFlight()
    first, second = [item(0, "a"), item(1)], [item(2, "a"), item(3, "b")]
    keys.claim(first)
    assert keys.clash(second)
    assert not keys.clash([item(4, "b"), item(5)])
    keys.release(first)
    assert not keys.clash(second)


@given(st.integers(2, 50))
def test_halves_hold_everything_once_and_are_both_smaller(count):
    first, second = halves([item(n) for n in range(count)])
    assert [each.index for each in (*first, *second)] == list(range(count))
    assert first
    assert second


def test_a_model_is_read_by_its_wire_names():
    class Model:
        def to_dict(self):
            return {"id": "p-1", "name": "Bolt"}

    row = read(Model())
    assert (row.key, orjson.loads(row.encoded)) == ("p-1", {"id": "p-1", "name": "Bolt"})


def test_unset_values_are_not_sent_and_models_inside_a_mapping_are():
    class Model:
        def to_dict(self):
            return {"currency": "EUR"}

    assert read({"id": UNSET, "price": {"x": UNSET, "in": Model()}}).encoded == b'{"price":{"in":{"currency":"EUR"}}}'


@pytest.mark.parametrize(
    ("row", "key"), [({"id": "a"}, "a"), ({"id": 7}, "7"), ({"id": ""}, None), ({"id": True}, None), ({}, None)]
)
def test_the_key_is_a_text_or_a_whole_number(row, key):
    assert read(row).key == key


def test_the_key_is_the_first_field_that_a_row_has_or_made_of_several():
    assert read({"id": "x", "code": "y"}, fields=("number", "code", "id")).key == "y"
    assert read({"site": "main", "productId": 7}, fields=("site:productId", "productId")).key == "main:7"
    assert read({"productId": 7}, fields=("site:productId", "productId")).key == "7"


@pytest.mark.parametrize(
    "row", [None, 3, [1], b"x", "text", {1: 2}, {"a": object()}, {"a": 2**70}, {"a": "\ud800"}, {"a": float("nan")}]
)
def test_what_is_no_json_object_is_refused(row):
    with pytest.raises(InvalidCall):
        read(row)


def test_a_row_that_holds_itself_is_too_long_or_has_no_key_is_refused_with_the_reason():
    row: dict[str, object] = {}
    row["self"] = row
    with pytest.raises(InvalidCall, match="contains itself"):
        read(row)
    with pytest.raises(InvalidCall, match="takes 10"):
        read({"name": "much too long"}, max_bytes=10)
    with pytest.raises(InvalidCall, match="no code or id"):
        read({}, fields=("code", "id"), key_needed=True)


def test_nan_is_refused_rather_than_sent_as_null_and_null_is_sent():
    with pytest.raises(InvalidCall, match=r"\$\.price\[0\]\.value is NaN or infinite"):
        read({"price": [{"value": float("inf")}]})
    assert read({"price": None}).encoded == b'{"price":null}'


def test_a_bare_key_is_taken_where_keys_are():
    assert (read("p-1", bare_keys=True).key, read("p-1", bare_keys=True).encoded) == ("p-1", b'"p-1"')


def test_a_row_that_cannot_be_encoded_is_still_named():
    assert row_key({"id": "a", "bad": object()}, ("id",)) == "a"
    assert row_key(3, ("id",)) is None
