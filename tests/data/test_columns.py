"""Items as flat rows, and back."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emporix_async.data.columns import flatten, leaves, steps, to_cell
from emporix_async.data.headers import Options
from emporix_async.data.plans import Plan

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
    named = [column for column in cells if column.strip()]
    read = Plan(named, Options(types={column: types[column] for column in named})).item([cells[c] for c in named])
    # An empty text is an empty cell, which is an absent property.
    assert leaves(read or {}) == {column: found[column] for column in named if cells[column] != ""}


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
    assert flatten({"a": {"0": 1, "b[1]": 2, "[x]": 3}}) == {"a.\\0": "1", "a.b\\[1]": "2", "a.[x]": "3"}


@given(TEXT | TRICKY)
def test_text_is_the_same_text_in_a_cell(text):
    assert to_cell(text) == text


@pytest.mark.parametrize(
    ("column", "path"),
    [
        ("id", ("id",)),
        ("name.en", ("name", "en")),
        ("tiers[0].value", ("tiers", 0, "value")),
        ("tiers.10.value", ("tiers", 10, "value")),
        ("grid[1][2]", ("grid", 1, 2)),
        ("0.a", ("0", "a")),
        ("a.\\0", ("a", "0")),
        ("a\\.b", ("a.b",)),
        ("a\\[0]", ("a[0]",)),
        ("name [de]", ("name [de]",)),
        ("a[0]b", ("a[0]b",)),
    ],
)
def test_a_column_names_a_path(column, path):
    assert steps(column, lambda above: True) == path


def test_a_number_is_a_name_where_there_is_no_list():
    assert steps("sizes.42", lambda above: above != ("sizes",)) == ("sizes", "42")
