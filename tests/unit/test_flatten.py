"""Items as flat rows, and back."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emporix_async._flatten import flatten, from_cell, leaves, to_cell, unflatten

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
TRICKY = st.sampled_from(
    ["", "12", "-1.5", "0012", "true", "null", "[1]", "[sale] shoe", "{}", '"quoted"', "a.b", "\\", "1 ", " 1", "nan"]
)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT
    | TRICKY
)
NAMES = TEXT | st.sampled_from(["a", "b", "a.b", "a\\", "\\.", ".", "en"])
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4), max_leaves=12
)
ITEMS = st.dictionaries(NAMES, VALUES, max_size=5)


@given(ITEMS)
def test_an_item_survives_being_flattened(item):
    cells = flatten(item)
    assert all(cells.values())
    assert unflatten(cells) == item
    assert list(leaves(item)) == list(cells)


@given(st.lists(ITEMS, max_size=5))
def test_items_survive_a_csv_file(items):
    rows = [flatten(item) for item in items]
    columns = list(dict.fromkeys(column for row in rows for column in row))
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, columns, restval="")
    writer.writerows(rows)
    file.seek(0)
    # A reader passes over a row without any cell; one of a single empty column is written as a quoted blank.
    read = [unflatten(row) for row in csv.DictReader(file, columns)]
    assert [item for item in read if item] == [item for item in items if item]


@given(SCALARS | st.lists(SCALARS, max_size=3))
def test_a_value_keeps_its_type_in_a_cell(value):
    read = from_cell(to_cell(value))
    assert read == value
    assert type(read) is type(value)


def test_columns_are_named_by_their_path():
    item = {"id": "p", "name": {"en": "A", "de": "B"}, "labelIds": ["new"], "metadata": {"version": 3}, "mixins": {}}
    assert flatten(item) == {
        "id": "p",
        "name.en": "A",
        "name.de": "B",
        "labelIds": '["new"]',
        "metadata.version": "3",
        "mixins": "{}",
    }


def test_a_dot_in_a_name_is_not_the_end_of_it():
    assert flatten({"types": {"product.created": True}}) == {"types.product\\.created": "true"}


def test_an_empty_cell_is_an_absent_property():
    assert unflatten({"id": "p", "name.en": "", "name.de": "B"}) == {"id": "p", "name": {"de": "B"}}


def test_digits_too_many_for_a_number_stay_text():
    assert from_cell("123456789012345678901234567890") == "123456789012345678901234567890"
    assert from_cell("12.50") == 12.5


@pytest.mark.parametrize("row", [{"a": "1", "a.b": "2"}, {"a.b": "2", "a": "1"}])
def test_columns_that_contradict_each_other_are_named(row):
    with pytest.raises(ValueError, match="contradicts"):
        unflatten(row)
