"""The forms of `q` and `sort`."""

from __future__ import annotations

import pytest

from emporix_async.sandbox._query import MalformedError, UnknownFormError, choose, equals, parse_query, parse_sort

ITEMS = {
    "ada": {
        "name": "Ada Lovelace",
        "age": 36,
        "active": True,
        "title": {"en": "Countess", "de": "Gräfin"},
        "tags": ["math", "poetry"],
        "items": [{"product": {"code": "A1"}, "amount": 2}, {"product": {"code": "B2"}, "amount": 30}],
        "created": "2021-05-18T07:27:27.455Z",
    },
    "bob": {"name": "Bob", "age": 20, "active": False, "note": "", "created": "2021-05-20T00:00:00.000Z"},
    "cyd": {"name": "cyd (new)", "age": 20.5, "note": None, "size": "20"},
}


def found(query: str) -> list[str]:
    rows = list(enumerate(ITEMS.values()))
    names = list(ITEMS)
    return [names[number] for number, _ in choose(rows, parse_query(query), ())]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["ada", "bob", "cyd"]),
        ("name:Bob", ["bob"]),
        ('name:"Ada Lovelace"', ["ada"]),
        ("name:bob", []),
        ("age:20", ["bob"]),
        ('age:"20"', []),
        ("size:20", ["cyd"]),
        ("active:true", ["ada"]),
        ("active:FALSE", ["bob"]),
        ("title.de:Gräfin", ["ada"]),
        ("tags:poetry", ["ada"]),
        ("items.product.code:B2", ["ada"]),
        ("name:(Bob,Eve)", ["bob"]),
        ('name:("Ada Lovelace","Bob")', ["ada", "bob"]),
        ('name:("a,b",Bob)', ["bob"]),
        ("name:in(Bob,Eve)", ["bob"]),
        ("name:(Eve OR Bob)", ["bob"]),
        ("age:>20", ["ada", "cyd"]),
        ("age:>=20", ["ada", "bob", "cyd"]),
        ("age:<20.5", ["bob"]),
        ("age:<=20.5", ["bob", "cyd"]),
        ("age:(>=20.5 AND <=36)", ["ada", "cyd"]),
        ("items.amount:(>2 AND <30)", []),
        ('created:(>="2021-05-18T07:27:27.455Z" AND <"2021-05-20T00:00:00.000Z")', ["ada"]),
        ("created:>2021-05-19", ["bob"]),
        ("name:~Love", ["ada"]),
        ("name:~(Ada Love)", ["ada"]),
        ('name:~"Ada Love"', ["ada"]),
        ("name:(~Ada Love)", ["ada"]),
        ("name:~^B.b$", ["bob"]),
        ("note:null", ["ada", "bob", "cyd"]),
        ("name:null", []),
        ("note:missing", ["ada", "cyd"]),
        ("tags:exists", ["ada"]),
        ("note:exists", ["bob"]),
        ("age:20 active:false", ["bob"]),
        ("  age:20   active:true ", []),
    ],
)
def test_a_documented_form_finds_what_it_says(query, expected):
    assert found(query) == expected


@pytest.mark.parametrize(
    "query",
    [
        "Bob",
        "name:Ada Lovelace",
        "name:Bob OR name:Eve",
        "NOT name:Bob",
        "name:",
        'name:"Bob',
        "name:(Bob",
        "name:(Ada Lovelace)",
        "name:(~a,~b)",
        "age:(>1,<5)",
        "age:(>1 OR <5)",
        "name:Bob(1)",
        "name:()",
    ],
)
def test_any_other_form_is_named_as_unknown(query):
    with pytest.raises(UnknownFormError):
        parse_query(query)


@pytest.mark.parametrize("query", ["name:~", "name:~[", "name:~()"])
def test_a_pattern_that_is_none_is_malformed(query):
    with pytest.raises(MalformedError):
        parse_query(query)


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [("name", "cyd (new)", 1), ("age", "20", 1), ("active", "true", 1), ("title.en", "Countess", 1), ("note", "x", 0)],
)
def test_a_filter_compares_the_whole_value(field, value, expected):
    assert sum(equals(field, value).holds(item) for item in ITEMS.values()) == expected


ROWS = [{"n": 2, "t": "b"}, {"n": 1, "t": "b"}, {"t": "a"}, {"n": "x", "t": "a"}, {"n": 3, "t": {"en": "z"}}]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("", [0, 1, 2, 3, 4]),
        ("n", [2, 1, 0, 4, 3]),
        ("n:asc", [2, 1, 0, 4, 3]),
        ("n:DESC", [3, 4, 0, 1, 2]),
        ("-n", [3, 4, 0, 1, 2]),
        ("t,n", [2, 3, 1, 0, 4]),
        (" t:desc , n:desc ", [4, 0, 1, 3, 2]),
        ("t.en:desc", [4, 0, 1, 2, 3]),
    ],
)
def test_an_order_sorts_by_one_property_after_the_other(sort, expected):
    assert [number for number, _ in choose(list(enumerate(ROWS)), [], parse_sort(sort))] == expected


@pytest.mark.parametrize("sort", ["name:up", ":asc", "-", "a:b:c"])
def test_an_order_that_names_no_property_or_direction_is_malformed(sort):
    with pytest.raises(MalformedError):
        parse_sort(sort)
