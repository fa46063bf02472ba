"""JSON is decoded fast where that is exact, and exactly everywhere else."""

from __future__ import annotations

import json

import orjson
import pytest

from emporix_async.errors import InvalidCall
from emporix_async.http import from_json, to_json

# The first beyond 64 bits have 19 and 20 digits.
INTEGERS = [2**64, 2**64 - 1, 2**63, -(2**63), -(2**63) - 1, -(10**19) + 1, 10**19 - 1, 10**30, -(10**40)]
PLACES = ["{}", "[{}]", "[0,{}]", '{{"a":{}}}', '{{"a" :\n{} }}', "[[\t{}]]", "\ufeff{}", '["18446744073709551616",{}]']
TEXTS = [
    "-" * 30,
    "2024-01-01-2024-01-01",
    "550e8400-e29b-41d4-a716-446655440000",
    "9" * 50,
    "a9" * 30,
    "SSCC" + "0" * 21,
]


@pytest.mark.parametrize("exact", [False, True])
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("number", INTEGERS)
def test_an_integer_is_read_as_it_is_wherever_it_stands(number: int, place: str, *, exact: bool):
    for padding in ("", " ", "  ", " " * 20):
        document = place.format(padding + str(number))
        read = from_json(document.encode(), exact=exact)
        assert read == json.loads(document.removeprefix("\ufeff"))
        assert str(number) in repr(read)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    "number", ["1e-400", "-1.5E-400", "12e-330", "0.12345678901234567", "1234567890123456.7", "1e400"]
)
def test_a_number_that_would_be_rounded_is_refused_where_that_is_asked_for(number: str, place: str):
    for padding in ("", " ", " " * 20):
        with pytest.raises(ValueError, match="has a number that would be rounded"):
            from_json(place.format(padding + number).encode(), exact=True)


@pytest.mark.parametrize(
    "number", ["1e5", "1.5E-3", "-0.0", "0.30000000000000004", "1e22", "5e-324", "100000000000000000.0"]
)
def test_a_number_that_a_float_holds_is_read(number: str):
    assert repr(from_json(f"[{number}]".encode(), exact=True)) == repr([float(number)])


@pytest.mark.parametrize("exact", [False, True])
def test_what_texts_hold_is_no_number_and_takes_no_detour(monkeypatch: pytest.MonkeyPatch, *, exact: bool):
    def detour(*args: object, **options: object) -> None:
        raise AssertionError("read by the slow decoder")

    monkeypatch.setattr(json, "loads", detour)
    document = [{"text": text, "list": [text, text]} for text in TEXTS]
    assert from_json(orjson.dumps(document), exact=exact) == document


@pytest.mark.parametrize(
    "value", [{"a": [float("nan"), 2**70]}, {1: 2**70}, {"a": {None: "\ud800"}}, [{"b": {2.5: "b"}}]]
)
def test_what_json_has_no_form_for_is_refused_and_not_written_as_something_else(value: object):
    with pytest.raises(TypeError, match=r"no form for|is no text but"):
        to_json(value)


def test_nan_is_refused_where_numbers_are_to_be_finite():
    assert to_json({"a": None, "b": "null"}, finite=True) == b'{"a":null,"b":"null"}'
    for value in (float("nan"), float("-inf")):
        with pytest.raises(TypeError, match="NaN or infinite"):
            to_json({"a": [value]}, finite=True)


def test_what_contains_itself_is_refused_as_that():
    value: list[object] = [2**70]
    value.append({"in": value})
    with pytest.raises(InvalidCall, match="contains itself"):
        to_json(value)
