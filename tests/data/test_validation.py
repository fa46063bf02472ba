"""What is said of rows that the API would refuse, or would not do as they are meant."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from emporix_api.operations import OPERATIONS
from emporix_async.data.schema import RowSchema
from emporix_async.data.validation import Validator, json_path, validator_of
from emporix_async.errors import ConfigurationError

UPSERT = "product.products.upsert_many"
PRODUCT = {"id": "p-1", "code": "C-1", "name": "Chair"}


def remarks(key: str, row: Any, **options: Any) -> list[tuple[str, str]]:
    validator = validator_of(OPERATIONS[key], **options)
    assert validator is not None
    return [(remark.kind, str(remark)) for remark in validator.check(row)]


def violations_of(schema: dict[str, Any], row: Any) -> list[str]:
    return [str(remark) for remark in Validator(RowSchema(schema)).check(row)]


def test_a_row_as_it_should_be_gets_no_remark():
    row = {**PRODUCT, "productType": "BASIC", "published": True, "mixins": {"own": {"weight": 3}}}
    assert remarks(UPSERT, row) == []


@pytest.mark.parametrize(
    ("schema", "value", "words"),
    [
        ({"type": "string", "maxLength": 32}, "x" * 33, "is longer than 32 characters"),
        ({"type": "string", "minLength": 1}, "", "is empty"),
        ({"type": "string", "minLength": 2}, "x", "is shorter than 2 characters"),
        ({"type": "string", "pattern": "^[a-z]+$"}, "A", "does not match ^[a-z]+$"),
        ({"type": "string", "enum": ["A", "B"]}, "C", "is none of A, B"),
        ({"enum": list(range(14))}, "x", "is none of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 others"),
        ({"const": "A"}, "B", "is not A"),
        ({"type": "number"}, "90,75", "is text, not a number"),
        ({"type": "integer"}, 1.5, "is a number, not a whole number"),
        ({"type": "boolean"}, None, "is null, not true or false"),
        ({"type": "string"}, True, "is a boolean, not text"),
        ({"type": ["string", "null"]}, [], "is a list, not text or null"),
        ({"type": "number", "minimum": 0}, -1, "is less than 0"),
        ({"type": "number", "maximum": 100}, 101, "is greater than 100"),
        ({"type": "number", "exclusiveMinimum": 0}, 0, "is not greater than 0"),
        ({"type": "number", "multipleOf": 5}, 3, "is no multiple of 5"),
        ({"type": "array", "minItems": 1}, [], "is empty"),
        ({"type": "array", "maxItems": 1}, [1, 2], "has more than 1 item"),
        ({"type": "array", "uniqueItems": True}, [1, 1], "holds an item twice"),
        ({"format": "date-time"}, "2026-01-31", "is not a date with a time and a zone, such as 2026-01-31T12:00:00Z"),
        ({"type": "string", "format": "date"}, "31.01.2026", "is not a date, such as 2026-01-31"),
        ({"type": "string", "format": "email"}, "nobody", "is not an e-mail address"),
        ({"not": {}}, 1, "breaks the rule not"),
    ],
)  # fmt: skip
def test_every_rule_has_its_words(schema, value, words):
    assert violations_of({"type": "object", "properties": {"size": schema}}, {"size": value}) == [f"$.size {words}"]


@pytest.mark.parametrize(
    "text", ["2026-01-31T12:00:00Z", "2026-01-31T12:00:00.123+01:00", "2026-01-31T12:00:00.000+0000"]
)
def test_dates_are_taken_as_the_api_writes_them(text):
    assert violations_of({"properties": {"at": {"type": "string", "format": "date-time"}}}, {"at": text}) == []


def test_values_are_never_repeated():
    schema = {"properties": {"password": {"maxLength": 3}, "email": {"format": "email"}, "kind": {"enum": ["A"]}}}
    said = " ".join(violations_of(schema, {"password": "s3cret-pa55", "email": "jane doe", "kind": "s3cret-kind"}))
    assert "longer than 3" in said
    assert not any(value in said for value in ("s3cret", "jane", "pa55"))


def test_places_in_lists_and_of_what_is_missing_are_told():
    row = {
        "id": "p",
        "itemId": {"itemType": "PRODUCT", "id": "x"},
        "currency": "EUR",
        "tierValues": [{"priceValue": "1"}, {}],
    }
    assert remarks("price.prices.upsert_many", row) == [
        ("violation", "$.tierValues[0].priceValue is text, not a number"),
        ("violation", "$.tierValues[1].priceValue is missing"),
    ]


def test_of_alternatives_the_one_is_reported_that_a_value_chooses():
    row = {**PRODUCT, "productType": "BUNDLE", "bundledProducts": [{"productId": 5, "amount": 1}]}
    assert remarks(UPSERT, row) == [("violation", "$.bundledProducts[0].productId is a number, not text")]


def test_a_value_that_chooses_no_alternative_is_what_is_wrong():
    assert remarks(UPSERT, {**PRODUCT, "productType": "BUNDEL"}) == [
        ("violation", "$.productType is none of BASIC, BUNDLE, PARENT_VARIANT, VARIANT, DYNAMIC_VARIANT")
    ]


def test_without_such_a_value_the_alternative_that_fits_best_is_reported():
    assert remarks(UPSERT, {**PRODUCT, "published": "yes"}) == [("violation", "$.published is text, not true or false")]


def test_what_is_of_no_alternative_is_told_all_types():
    assert remarks(UPSERT, {**PRODUCT, "name": 5}) == [("violation", "$.name is a number, not text or an object")]


def test_an_unknown_property_is_a_violation_where_the_api_takes_no_other_and_is_told_elsewhere():
    said = f"$.publised is not known to {UPSERT}; did you mean published?"
    assert remarks(UPSERT, {**PRODUCT, "productType": "BASIC", "publised": True}) == [("violation", said)]
    assert remarks(UPSERT, {**PRODUCT, "publised": True}) == [("unknown", said)]


def test_names_are_near_whatever_their_case():
    row = {
        "id": "p",
        "itemId": {"itemType": "PRODUCT", "id": "x"},
        "currency": "EUR",
        "tierValues": [{"priceValue": 1, "ID": "t"}],
    }
    (said,) = remarks("price.prices.upsert_many", row)
    assert said[0] == "unknown"
    assert "did you mean id?" in said[1]


def test_properties_of_free_objects_and_maps_are_known():
    row = {
        **PRODUCT,
        "mixins": {"a": {"b": [1]}},
        "taxClasses": {"DE": "STANDARD"},
        "metadata": {"mixins": {"a": "https://x.test/a"}},
    }
    assert remarks(UPSERT, row) == []


def test_what_the_server_sets_is_told_and_no_violation():
    row = {**PRODUCT, "productType": "BASIC", "metadata": {"version": 2, "createdAt": "2026-01-31T12:00:00Z"}}
    assert remarks(UPSERT, row) == [("read_only", "$.metadata.createdAt is set by the API, not by what is sent")]
    coupon = remarks("reward_points.redeem_options.create", {"coupon": {"redemptionCount": 3}})
    assert ("read_only", "$.coupon.redemptionCount is set by the API, not by what is sent") in coupon


@pytest.mark.parametrize("header", [{}, {"Content-Language": "en"}])
def test_a_map_of_languages_needs_the_header(header):
    said = ("violation", "$.name is a map of languages, which needs the header Content-Language: *")
    assert remarks(UPSERT, {**PRODUCT, "name": {"en": "Chair"}}, headers=header) == [said]
    assert remarks(UPSERT, PRODUCT, headers=header) == []


@pytest.mark.parametrize("header", [{"Content-Language": "*"}, {"content-language": "en,de"}])
def test_with_the_header_a_map_is_right_and_one_text_is_told(header):
    assert remarks(UPSERT, {**PRODUCT, "name": {"en": "Chair"}}, headers=header) == []
    ((kind, words),) = remarks(UPSERT, PRODUCT, headers=header)
    assert (kind, words[:6]) == ("language", "$.name")


def test_an_operation_without_the_header_takes_either():
    for description in ("x", {"en": "x"}):
        row = {"name": "Sale", "description": description}
        assert remarks("label.labels.create", row, headers={"Content-Language": "*"}) == []


def test_the_key_that_fills_the_path_is_no_property_of_the_body():
    assert remarks("product.products.update", {"id": "p-1", "name": "x"}, keys=("id",)) == []
    assert remarks("product.products.update", {"id": "p-1", "name": "x"}) != []


def test_rows_that_are_keys():
    assert remarks("unit.units.delete_many", "kg") == []
    assert remarks("unit.units.delete_many", 5) == [("violation", "$ is a number, not text")]


def test_an_operation_whose_rows_are_no_body_has_no_validator():
    assert validator_of(OPERATIONS["price.price_lists.delete"]) is None


def test_every_operation_has_a_schema_that_compiles_and_is_compiled_once():
    for operation in OPERATIONS.values():
        assert validator_of(operation) is validator_of(operation)


def test_the_extra_is_named_where_it_is_missing(monkeypatch):
    monkeypatch.setitem(sys.modules, "jsonschema_rs", None)
    with pytest.raises(ConfigurationError, match=r"emporix-async\[validate\]"):
        Validator(RowSchema({}))


def test_a_schema_that_holds_itself_ends():
    schema = {
        "$ref": "#/$defs/node",
        "$defs": {"node": {"properties": {"name": {"type": "string"}, "below": {"$ref": "#/$defs/node"}}}},
    }
    assert violations_of(schema, {"below": {"below": {"nam": "x"}}}) == [
        "$.below.below.nam is not known to it; did you mean name?"
    ]


def test_json_paths():
    assert json_path(("a", 0, "b-c", "*", "d.e")) == "$.a[0].b-c[*]['d.e']"
