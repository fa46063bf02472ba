"""Items of the rows of a table: paths, types, mapping, and what contradicts itself."""

from __future__ import annotations

from typing import Any

import pytest

from emporix_api.operations import OPERATIONS
from emporix_async.data.cells import CellType
from emporix_async.data.columns import flatten, leaves
from emporix_async.data.headers import Options, Target
from emporix_async.data.plans import Plan
from emporix_async.data.schema import row_schema
from tests.bench.products import row

PRODUCTS = "product.products.upsert_many"
PRICES = "price.prices.upsert_many"


def target(key: str, *keys: str) -> Target:
    schema = row_schema(OPERATIONS[key])
    assert schema is not None
    return Target(key, schema, frozenset(keys))


def item(row: dict[str, str], key: str | None = None, **options: Any) -> dict[str, Any] | None:
    plan = Plan(list(row), Options(**options), None if key is None else target(key))
    return plan.item(list(row.values()))


def test_the_operation_tells_what_a_column_is():
    row = {
        "id": "007", "code": "90.750", "name": "null", "description.en": "1e5", "published": "TRUE",
        "metadata.version": "3", "labelIds": '["1"]', "relatedItems[0].refId": "12", "relatedItems.0.type": "true",
        "taxClasses": "{}", "mixins.own.weight": "1.50",
    }  # fmt: skip
    assert item(row, PRODUCTS) == {
        "id": "007", "code": "90.750", "name": "null", "description": {"en": "1e5"}, "published": True,
        "metadata": {"version": 3}, "labelIds": ["1"], "relatedItems": [{"refId": "12", "type": "true"}],
        "taxClasses": {}, "mixins": {"own": {"weight": "1.50"}},
    }  # fmt: skip


def test_a_stated_type_goes_before_that_of_the_operation():
    row = {"id": "1", "name": '{"en": "A"}', "published": "yes", "mixins.own.weight": "1.50"}
    types = {"name": "json", "published": "text", "mixins.own.weight": "number"}
    assert item(row, PRODUCTS, types=types) == {
        "id": "1", "name": {"en": "A"}, "published": "yes", "mixins": {"own": {"weight": 1.5}},
    }  # fmt: skip


def test_without_an_operation_a_cell_is_text():
    row = {"published": "true", "a.0.b": "1", "a[1].b": "2", "a[1].c": "3"}
    assert item(row) == {"published": "true", "a": [{"b": "1"}, {"b": "2", "c": "3"}]}


def test_every_cell_that_cannot_be_read_is_named():
    with pytest.raises(ValueError, match=r"'published' wants true or false.*; the column 'metadata.version' wants a n"):
        item({"id": "1", "published": "ja", "metadata.version": "x"}, PRODUCTS)


def test_tiers_come_from_columns_and_constants_fill_what_none_does():
    mapping = {"SKU": ["itemId.id"], "Tier 1": ["tierValues[0].priceValue"], "Tier 2": ["tierValues[1].priceValue"]}
    constants = {"currency": "EUR", "itemId.itemType": "PRODUCT", "restrictions.siteCodes[0]": "main"}
    row = {"SKU": "203996", "Tier 1": "1.031,44", "Tier 2": ""}
    assert item(row, PRICES, mapping=mapping, constants=constants, decimal=",") == {
        "itemId": {"id": "203996", "itemType": "PRODUCT"},
        "tierValues": [{"priceValue": 1031.44}],
        "currency": "EUR",
        "restrictions": {"siteCodes": ["main"]},
    }


def test_a_column_may_fill_several_properties():
    mapping = {"EAN": ["code", "mixins.own.ean"], "#2": ["name.en"]}
    assert item({"EAN": "4006381333931", "": "A"}, PRODUCTS, mapping=mapping) == {
        "code": "4006381333931",
        "mixins": {"own": {"ean": "4006381333931"}},
        "name": {"en": "A"},
    }


def test_a_path_parameter_names_a_row_though_the_body_has_no_such_property():
    assert Plan(["locationId", "name"], Options(), target(PRICES, "locationId", "name")).item(["7", "A"]) == {
        "locationId": "7",
        "name": "A",
    }


@pytest.mark.parametrize("row", [{"a": "", "b": ""}, {"a.b": ""}, {"a[0].b": "", "c": ""}])
def test_a_row_without_a_filled_cell_is_none(row):
    assert item(row) is None
    assert item(row, empty="null") is None
    assert item(row, constants={"d": "x"}) is None


def test_empty_cells_are_absent_or_null():
    row = {"id": "1", "a": "", "b.c": "", "list[0].x": "1", "list[0].y": "", "list[1].x": "", "list[1].y": ""}
    assert item(row) == {"id": "1", "list": [{"x": "1"}]}
    assert item(row, empty="null") == {"id": "1", "a": None, "b": {"c": None}, "list": [{"x": "1", "y": None}]}


def test_an_empty_entry_of_a_list_ends_it_and_none_is_left_out_of_the_middle():
    plan = Plan(["t[0]", "t[1].a", "t[2]"], Options())
    assert plan.item(["1", "2", ""]) == {"t": ["1", {"a": "2"}]}
    assert plan.item(["1", "", ""]) == {"t": ["1"]}
    with pytest.raises(ValueError, match=r"t\[2\] is filled, but t\[1\] before it is empty"):
        plan.item(["1", "", "3"])


@pytest.mark.parametrize("header", [["name", "name.en"], ["name.en", "name"]])
def test_a_whole_and_its_part_may_be_columns_of_which_a_row_fills_one(header):
    plan = Plan(header, Options())
    assert plan.item(["A", ""]) == {header[0]: "A"} or plan.item(["A", ""]) == {"name": {"en": "A"}}
    with pytest.raises(ValueError, match="contradict each other"):
        plan.item(["A", "B"])


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        (["a[0]", "a.0"], r"'a\[0\]' and 'a.0' fill the same property"),
        (["a[0]", "a.b"], "contradict each other: list or object"),
        (["a[0]", "a[2]"], r"a column of a\[2\], but none of a\[1\]"),
        (["id", "id"], "names 'id' twice"),
        (["id", "", "x", ""], "without a name: column #2, #4"),
        (["mixins" + ".a" * 3000], r"'mixins\.a[.a]*'… is nested too deeply: 3,001 levels"),
    ],
)
def test_a_header_that_contradicts_itself_is_refused(header, reason):
    with pytest.raises(ValueError, match=reason):
        Plan(header, Options())


HEADER = ["id", "", "id", "Sku ID", "Meta: a", "Meta: b"]


@pytest.mark.parametrize(
    ("options", "row"),
    [
        ({"ignored": ["", "#3", "Meta: *"]}, {"id": "1", "Sku ID": "4"}),
        ({"ignored": ["*"], "mapping": {"#3": ["name"]}}, {"name": "3"}),
        ({"ignored": ["*"], "types": {"#1": "number"}}, {"id": 1}),
        ({"ignored": ["*"]}, None),
        ({"ignored": ["id", "*"], "mapping": {"Sku ID": ["id"]}}, {"id": "4"}),
    ],
)
def test_columns_are_left_out_by_name_position_or_pattern(options, row):
    assert Plan(HEADER, Options(**options)).item(list("123456")) == row


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"ignored": ["Sku"]}, r"no column 'Sku', which is ignored"),
        ({"mapping": {"SkuID": ["id"]}}, r"no column 'SkuID', which is mapped \(near: Sku ID\)"),
        ({"mapping": {"id": ["id"]}}, r"names 'id' twice \(#1, #3\), and it is mapped: name one by its position"),
        ({"types": {"prize": "number"}}, "no column 'prize', which has a type"),
        ({"mapping": {"#7": ["id"]}}, "no column '#7'"),
        ({"mapping": {"Sku ID": ["id"]}, "ignored": ["Sku ID"]}, "'Sku ID' is ignored, and mapped"),
        (
            {"ignored": ["Meta: *"]},
            r"without a name: column #2; the header names 'id' twice \(#1, #3\): leave columns out",
        ),
    ],
)
def test_what_is_said_of_a_column_that_is_not_there_is_refused(options, reason):
    with pytest.raises(ValueError, match=reason):
        Plan(HEADER, Options(**options))


def test_columns_that_the_operation_does_not_know_are_refused_with_names_near_to_them():
    header = ["id", "Name EN", "metadata.verson", "code.en", "mixins.own.any", "Preis"]
    with pytest.raises(ValueError) as raised:
        Plan(header, Options(mapping={"Preis": ["prize"]}), target(PRODUCTS))
    assert str(raised.value) == (
        f"{PRODUCTS} has no property for 'Name EN' (near: name), 'metadata.verson' (near: metadata.version), "
        "'code.en', 'Preis (prize)': map columns to properties (mapping=, --map), "
        "or leave them out (ignore_columns=, --ignore-column)"
    )


def test_the_cells_of_an_item_make_the_same_item_with_types_for_its_mixins_alone():
    product = {**row(3), "relatedItems": [{"refId": "0012", "type": "1e5"}], "code": "0090.750", "name": {"de": "null"}}
    cells = flatten(product)
    types: dict[str, CellType] = {
        column: "text" if isinstance(value, str) else "json"
        for column, value in leaves(product).items()
        if column.startswith("mixins.")
    }
    assert Plan(list(cells), Options(types=types), target(PRODUCTS)).item(list(cells.values())) == product
