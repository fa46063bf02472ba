"""Whether what is found is what was sent."""

from __future__ import annotations

import pytest

from emporix_async.bulk.comparison import Difference, differences, language_of


@pytest.mark.parametrize(
    ("found", "sent"),
    [
        ({"id": "a", "metadata": {"version": 1}}, {"id": "a"}),
        ({"price": 1.0, "stock": 2}, {"price": 1, "stock": 2.0}),
        ({"mixins": {"size": {"width": 1, "height": 2}}}, {"mixins": {"size": {"width": 1}}}),
        ({"tags": ["a", {"b": 1, "id": "x"}]}, {"tags": ["a", {"b": 1}]}),
        ({"name": {"en": "Chair"}}, {"name": "Chair"}),
        ({"id": "a"}, {"id": "a", "note": None, "password": "x", "yrn": "urn", "version": 2}),
        ({"id": "a", "yrn": "new"}, {"id": "a", "yrn": "old", "metadata": {"version": 3, "createdAt": "2020"}}),
        ({"metadata": {"version": 1, "mixins": {"a": 1}}}, {"metadata": {"version": 3, "mixins": {"a": 1}}}),
        ({"name": {"en": "Chair", "de": "Stuhl"}}, {"name": {"de": "Stuhl"}}),
        ({"name": "Chair"}, {"name": {"en": "Chair"}}),
        ({"active": False, "note": None, "tags": [], "mixins": {}}, {"active": False, "note": None, "tags": []}),
    ],
)
def test_what_the_api_adds_or_writes_in_another_form_is_no_difference(found, sent):
    assert differences(found, sent) == []


@pytest.mark.parametrize(
    ("found", "sent"),
    [
        ({}, {"id": "a"}),
        ([], {"id": "a"}),
        (None, {"id": "a"}),
        ("a", {"id": "a", "name": "b"}),
        ({"id": "a", "note": "old"}, {"id": "a", "note": None}),
        ({"mixins": {"size": {"width": 2}}}, {"mixins": {"size": {"width": 1}}}),
        ({"mixins": "x"}, {"mixins": {}}),
        ({"tags": ["a", "b"]}, {"tags": ["a"]}),
        ({"tags": ["b", "a"]}, {"tags": ["a", "b"]}),
        ({"tags": "ab"}, {"tags": ["a", "b"]}),
        ({"name": {"en": "Chair"}}, {"name": "Stuhl"}),
        ({"name": {}}, {"name": ""}),
        ({"name": "Chair"}, {"name": {"en": "Chair", "de": "Stuhl"}}),
        ({"active": 1}, {"active": True}),
        ({"active": False}, {"active": 0}),
        ({"ean": 4006381333931}, {"ean": "4006381333931"}),
        ({"price": {"amount": 1}}, {"price": 1}),
    ],
)
def test_anything_else_is_a_difference(found, sent):
    assert differences(found, sent)
    assert not any(one.open for one in differences(found, sent))


BOTH = {"name": {"en": "old", "de": "Stuhl"}}


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (None, [Difference(("name",), open=True)]),
        ("fr", [Difference(("name",), open=True)]),
        ("en", [Difference(("name",))]),
        ("de", []),
    ],
)
def test_a_text_is_compared_in_its_language_and_open_where_that_is_not_known(language, expected):
    assert differences(BOTH, {"name": "Stuhl"}, language=language) == expected


def test_a_text_that_no_language_has_differs():
    assert differences(BOTH, {"name": "Chair"}) == [Difference(("name",))]
    assert differences({"name": {"en": "Chair"}}, {"name": "Chair"}, language="de") == [
        Difference(("name",), open=True)
    ]


@pytest.mark.parametrize(
    ("headers", "language"),
    [
        ({}, None),
        ({"Content-Language": "*"}, None),
        ({"Content-Language": "en,de"}, None),
        ({"content-language": " de "}, "de"),
    ],
)
def test_the_language_of_texts_is_stated_by_a_header(headers, language):
    assert language_of(headers) == language


def test_what_an_item_is_found_by_needs_no_comparison():
    assert differences({"name": "x"}, {"priceListId": "a", "name": "x"}, found_by=["priceListId"]) == []
