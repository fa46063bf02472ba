"""What the rows of an operation may hold."""

from dataclasses import replace

import pytest

from emporix_api.operations import OPERATIONS
from emporix_api.types import Paging
from emporix_async.data.schema import RowSchema, item_schema, kinds, row_schema


def schema_of(key: str) -> RowSchema:
    schema = row_schema(OPERATIONS[key])
    assert schema is not None
    return schema


@pytest.mark.parametrize(
    ("key", "path", "types"),
    [
        ("product.products.upsert_many", ("code",), {"string"}),
        ("product.products.upsert_many", ("name",), {"string", "object"}),
        ("product.products.upsert_many", ("name", "en"), {"string"}),
        ("product.products.upsert_many", ("published",), {"boolean"}),
        ("product.products.upsert_many", ("relatedItems", 0, "refId"), {"string"}),
        ("product.products.upsert_many", ("idd",), set()),
        ("product.products.upsert_many", ("mixins", "own", "weight"), set()),
        ("price.prices.upsert_many", ("tierValues", 3, "priceValue"), {"number"}),
        ("webhook.event_subscriptions.update_many", ("metadata", "version"), {"integer"}),
        ("unit.units.delete_many", (), {"string"}),
        ("product.products.recalculate", (), {"string"}),
        ("price.price_lists.upsert", ("id",), {"string"}),
    ],
)
def test_types(key: str, path: tuple[str | int, ...], types: set[str]) -> None:
    assert schema_of(key).types(path) == types


def test_the_items_of_a_listing(monkeypatch: pytest.MonkeyPatch) -> None:
    for key, column in (("product.products.list", "yrn"), ("import_service.configs.list_runs", "startedAt")):
        schema = item_schema(OPERATIONS[key])
        assert schema is not None
        assert column in schema.names()
        assert kinds(schema.at((column,))) <= {"string", "date-time"}
    nested = {"properties": {"page": {"properties": {"rows": {"type": "array", "items": {"type": "string"}}}}}}
    monkeypatch.setattr("emporix_async.data.schema.answer_schema", lambda key: {"$schema": "", **nested})
    operation = replace(OPERATIONS["unit.units.list"], paging=Paging("offset", items="page.rows"))
    found = item_schema(operation)
    assert found is not None
    assert found.types(()) == {"string"}


def test_a_listing_of_which_nothing_is_known_has_no_schema() -> None:
    assert item_schema(replace(OPERATIONS["unit.units.list"], key="own.units.list")) is None
    assert item_schema(OPERATIONS["unit.units.get"]) is None


def test_what_has_a_place() -> None:
    product = schema_of("product.products.upsert_many")

    assert product.knows(("name", "de"))
    assert product.knows(("mixins", "own", "weight"))
    assert not product.knows(("idd",))
    assert not product.knows(("metadata", "createdAt"))
    assert not product.knows(("code", "en"))
    assert {"code", "name", "productType"} <= product.names()
    assert {"mixins", "version"} <= product.names(("metadata",))


def test_references_in_a_circle_end() -> None:
    tree = RowSchema(
        {
            "$ref": "#/$defs/node",
            "$defs": {
                "node": {"anyOf": [{"$ref": "#/$defs/node"}, {"properties": {"below": {"$ref": "#/$defs/node"}}}]},
            },
        }
    )

    assert tree.types(("below", "below")) == {"object"}


def test_operations_without_a_body_have_no_rows() -> None:
    assert row_schema(OPERATIONS["price.price_lists.get"]) is None
