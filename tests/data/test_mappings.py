"""Which columns fill which properties, from a file."""

from __future__ import annotations

import pytest

from emporix_async.data import read_mapping
from emporix_async.errors import SourceError

MAPPING = {"Name, EN": ["name.en"], "EAN": ["code", "mixins.own.ean"]}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("map.json", '{"Name, EN": "name.en", "EAN": ["code", "mixins.own.ean"]}'),
        ("map.csv", '"Name, EN",name.en\r\nEAN,code\r\n\r\nEAN,mixins.own.ean\r\n'),
        ("map.csv", "Name, EN;name.en\nEAN;code\nEAN;mixins.own.ean"),
    ],
)
def test_a_mapping_is_an_object_or_two_columns(tmp_path, name, content):
    path = tmp_path / name
    path.write_text(content, encoding="utf-8-sig", newline="")
    assert read_mapping(path) == MAPPING


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("map.json", "[1]", "line 1: a mapping is an object such as"),
        ("map.json", '{"a": 1}', "a mapping is an object such as"),
        ("map.json", '{"a": ""}', "a mapping is an object such as"),
        ("map.json", '{"a":\n', "line 2: this is not JSON"),
        ("map.csv", "a,b\nc\n", "line 2: a mapping has a column and its property"),
        ("map.csv", "a,b\nc,\n", "line 2: a mapping has a column and its property"),
        ("map.json", '{"Größe": "size"}', r"map\.json, line 1: .* no UTF-8: a mapping is in UTF-8"),
        ("map.csv", "a,b\nGröße,size\n", r"map\.csv, line 2: .* no UTF-8: a mapping is in UTF-8"),
        ("map.csv", 'a,b\nc,"d"e\n', "line 2: this is not CSV"),
    ],
)
def test_what_is_no_mapping_is_refused_with_its_line(tmp_path, name, content, reason):
    path = tmp_path / name
    path.write_text(content, encoding="windows-1252")
    with pytest.raises(SourceError, match=reason):
        read_mapping(path)


def test_a_column_that_comes_twice_fills_both_in_either_form(tmp_path):
    (tmp_path / "map.json").write_text('{"A": "code", "B": ["x"], "A": ["brandId", "id"]}')
    assert read_mapping(tmp_path / "map.json") == {"A": ["code", "brandId", "id"], "B": ["x"]}
