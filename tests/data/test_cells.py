"""Cells of a table, read as what their column is."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emporix_async.data.cells import read_as, read_as_any
from emporix_async.data.times import is_date_time

ANY = frozenset({None})


def same(read, value) -> bool:
    return read == value and type(read) is type(value)


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("12", 12),
        ("-1.50", -1.5),
        ("90.750", 90.75),
        ("+3", 3),
        (".5", 0.5),
        (" 7 ", 7),
        ("1e5", 100000.0),
        ("123456789012345678901234567890", 123456789012345678901234567890),
    ],
)
def test_a_number_is_read(cell, value):
    assert same(read_as("number")(cell), value)


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("007", "wants a number$"),
        ("1,5", "decimal commas"),
        ("1.234.567", "wants a number"),
        ("true", "wants a number"),
        ("NaN", "wants a number"),
        ("1_000", "wants a number"),
        ("٣", "wants a number"),
        ("-", "wants a number"),
        ("e5", "wants a number"),
        ("9" * 50 + "x", "wants a number$"),
        ("1e400", "has a number that would be rounded to inf"),
        ("0.10000000000000000001", "would be rounded to 0.1$"),
    ],
)
def test_a_cell_that_is_no_number_is_refused(cell, reason):
    with pytest.raises(ValueError, match=reason):
        read_as("number")(cell)


@pytest.mark.parametrize(
    ("cell", "value"),
    [("1.234,50", 1234.5), ("0,5", 0.5), ("-12", -12), ("1.234", 1234), ("1 234 567,8", 1234567.8), (",5", 0.5)],
)
def test_a_number_may_have_a_decimal_comma(cell, value):
    assert same(read_as("number", ",")(cell), value)


@pytest.mark.parametrize("cell", ["12.34", "1.23,4", "1.234 567", "1,2,3", "", ",", "a", "0.123", "-0.123", "0 123,5"])
def test_thousands_have_three_digits(cell):
    with pytest.raises(ValueError, match="wants a number with a decimal comma"):
        read_as("number", ",")(cell)


@given(st.integers() | st.floats(allow_nan=False, allow_infinity=False))
def test_every_number_that_python_writes_is_read(number):
    assert same(read_as("number")(repr(number)), number)


@given(st.integers(-(10**12), 10**12), st.integers(0, 99))
def test_a_number_as_people_write_it_is_read(euros, cents):
    written = f"{euros:,}.{cents:02}"
    swapped = written.translate({ord(","): ".", ord("."): ","})
    assert read_as("number", ",")(swapped) == float(written.replace(",", ""))


@pytest.mark.parametrize("cell", ["true", "TRUE", "True", " true", "1"])
def test_true(cell):
    assert read_as("boolean")(cell) is True


@pytest.mark.parametrize("cell", ["false", "FALSE", "False", "0"])
def test_false(cell):
    assert read_as("boolean")(cell) is False


@pytest.mark.parametrize("cell", ["yes", "2", "-1", "null"])
def test_no_other_word_is_a_boolean(cell):
    with pytest.raises(ValueError, match="wants true or false"):
        read_as("boolean")(cell)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])), st.lists
    )
)
def test_json_keeps_its_type(value):
    assert same(read_as("json")(json.dumps(value)), value)


def test_a_number_within_json_is_not_rounded():
    with pytest.raises(ValueError, match="would be rounded"):
        read_as("json")("[0.10000000000000000001]")


@pytest.mark.parametrize(
    ("types", "formats"),
    [({"string"}, ANY), (set(), set()), ({"string", "object"}, ANY), ({"string", "number"}, ANY),
     ({"string"}, {"date-time", None}), ({"string", "null"}, {"uuid"})],
)  # fmt: skip
def test_what_may_be_text_is_the_text_in_the_file(types, formats):
    assert read_as_any(types, formats) is None


@pytest.mark.parametrize(
    ("types", "cell", "value"),
    [
        ({"number"}, "2.50", 2.5),
        ({"integer"}, "3.0", 3),
        ({"integer", "number"}, "3.5", 3.5),
        ({"boolean"}, "TRUE", True),
        ({"array"}, '["a"]', ["a"]),
        ({"object", "array"}, "{}", {}),
        ({"boolean", "number"}, "1", 1),
        ({"number", "null"}, "null", None),
    ],
)
def test_a_cell_is_read_as_one_of_the_types(types, cell, value):
    assert same(read_as_any(types, set())(cell), value)


@pytest.mark.parametrize(
    ("types", "cell", "reason"),
    [
        ({"integer"}, "3.5", "a whole number"),
        ({"array"}, "{}", "a list as JSON"),
        ({"array"}, "a, b", "a list as JSON"),
        ({"object"}, '"a"', "an object as JSON"),
        ({"boolean", "number"}, '"x"', "a JSON boolean or a JSON number"),
    ],
)
def test_a_cell_of_no_such_type_is_refused(types, cell, reason):
    with pytest.raises(ValueError, match=f"wants {reason}"):
        read_as_any(types, set())(cell)


@pytest.mark.parametrize(
    ("format", "good", "bad"),
    [
        ("date", ["2026-01-31"], ["31.01.2026", "2026-02-30", "2026-01-31T00:00:00Z", "20260131", "2026-1-1", ""]),
        (
            "date-time",
            [
                "2026-01-31T08:30:00Z",
                "2026-01-31T08:30:00.123+01:00",
                "2026-01-31T08:30:00+0100",
                "2026-01-31T08:30Z",
                "2026-01-31t08:30:00z",
            ],
            [
                "2026-01-31",
                "2026-01-31 08:30:00Z",
                "2026-01-31T08:30:00",
                "2026-13-01T00:00:00Z",
                "2026-01-31T24:61:00Z",
                "2026-01-31T08:30:00+99:99",
                "2026-W05-6T08:30:00Z",
            ],
        ),
    ],
)
def test_dates_stay_text_and_are_checked(format, good, bad):
    read = read_as_any({"string"}, {format})
    assert [read(cell) for cell in good] == good
    if format == "date-time":  # by the rule of the validator, which keeps an import from being sent
        assert list(filter(is_date_time, [*good, *bad])) == good
    for cell in bad:
        with pytest.raises(ValueError, match="such as 2026-01-31"):
            read(cell)


@pytest.mark.parametrize(
    ("types", "formats"),
    [
        ({"number"}, set()), ({"integer"}, set()), ({"boolean"}, set()), ({"array"}, set()),
        ({"string"}, {"date"}), ({"string"}, {"date-time"}),
    ],
)  # fmt: skip
def test_an_error_does_not_repeat_the_cell(types, formats):
    with pytest.raises(ValueError, match="wants") as caught:
        read_as_any(types, formats)("anna@example.org")
    assert "anna" not in str(caught.value)
