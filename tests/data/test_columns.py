"""Items as flat rows, and back."""

from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emporix_async.data.columns import flatten, from_cell, leaves, to_cell, unflatten

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
def test_an_item_survives_being_flattened_once_its_types_are_named(item):
    found = leaves(item)
    cells = flatten(item)
    assert list(cells) == list(found)
    types = {column: "text" if isinstance(value, str) else "json" for column, value in found.items()}
    # An empty text is an empty cell, which is an absent property.
    kept = {column: cell for column, cell in cells.items() if found[column] != ""}
    assert leaves(unflatten(cells, types)) == {column: found[column] for column in kept}


@given(st.lists(ITEMS, max_size=5))
def test_items_survive_a_csv_file(items):
    rows = [flatten(item) for item in items]
    columns = list(dict.fromkeys(column for row in rows for column in row))
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, columns, restval="")
    writer.writerows(rows)
    file.seek(0)
    # A reader passes over a row without any cell; one of a single empty column is written as a quoted blank.
    read = [{column: cell for column, cell in row.items() if cell} for row in csv.DictReader(file, columns)]
    kept = [{column: cell for column, cell in row.items() if cell} for row in rows]
    assert [row for row in read if row] == [row for row in kept if row]


@given(TEXT | TRICKY)
def test_text_is_the_same_text_in_a_cell_and_back(text):
    assert to_cell(text) == text
    assert from_cell(text, "text") == text


@given(st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | VALUES)
def test_what_is_json_keeps_its_type_in_a_cell(value):
    read = from_cell(json.dumps(value), "json")
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    ("cell", "kind", "value"),
    [
        ("12", "number", 12),
        ("-1.50", "number", -1.5),
        ("123456789012345678901234567890", "number", 123456789012345678901234567890),
        ("true", "boolean", True),
        ("null", "json", None),
        ('"12"', "json", "12"),
        ('[1, {"a": "b"}]', "json", [1, {"a": "b"}]),
    ],
)
def test_a_cell_is_read_as_the_type_of_its_column(cell, kind, value):
    read = from_cell(cell, kind)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    ("cell", "kind", "reason"),
    [
        ("007", "number", "is no number"),
        ("1,5", "number", "is no number"),
        ("true", "number", "is no number"),
        ('"1"', "number", "is no number"),
        ("1e400", "number", "has a number that would be rounded to inf"),
        ("0.10000000000000000001", "number", "would be rounded to 0.1$"),
        ("[0.10000000000000000001]", "json", "would be rounded to 0.1$"),
        ("NaN", "number", "no form"),
        ("1", "boolean", "neither true nor false"),
        ("yes", "boolean", "is no boolean"),
        ("[1", "json", "does not read as JSON"),
        ("[" * 100_000, "json", ""),
    ],
)
def test_a_cell_of_another_type_than_its_column_is_refused(cell, kind, reason):
    with pytest.raises(ValueError, match=f"the column 'a.b' is of type {kind}, and this cell .*{reason}"):
        unflatten({"a.b": cell}, {"a.b": kind})


def test_columns_are_named_by_their_path_and_an_empty_cell_is_an_absent_property():
    item = {"id": "p", "name": {"en": "A", "de": "B"}, "labelIds": ["new"], "metadata": {"version": 3}, "mixins": {}}
    assert flatten(item) == {
        "id": "p",
        "name.en": "A",
        "name.de": "B",
        "labelIds": '["new"]',
        "metadata.version": "3",
        "mixins": "{}",
    }
    assert flatten({"types": {"product.created": True}}) == {"types.product\\.created": "true"}
    assert unflatten({"id": "p", "name.en": "", "name.de": "B"}) == {"id": "p", "name": {"de": "B"}}


@pytest.mark.parametrize("row", [{"a": "1", "a.b": "2"}, {"a.b": "2", "a": "1"}])
def test_columns_that_contradict_each_other_are_named(row):
    with pytest.raises(ValueError, match="contradicts"):
        unflatten(row)
