"""What is left of JSON data: what a schema declares."""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import Any

import pytest

from emporix_api.declared import declared
from emporix_api.operations import OPERATIONS
from tests.pipeline.conftest import Client, reference


@pytest.fixture
def models(client: Client) -> ModuleType:
    text = {"type": "string"}
    schemas = {
        "Part": {"type": "object", "properties": {"a": text}},
        "Other": {
            "type": "object",
            "properties": {"a": text, "b": text, "deep": {"type": "object", "properties": {"x": text}}},
        },
        "Open": {"type": "object", "properties": {"a": text}, "additionalProperties": reference("Part")},
        "Closed": {"type": "object", "properties": {"fromDate": text}, "additionalProperties": False},
    }
    return importlib.import_module(f"{client(schemas).__name__}.models")


DATA = {"a": "1", "b": "2", "c": {"a": "3", "d": 4}, "deep": {"x": "5", "y": "6"}}


@pytest.mark.parametrize(
    ("annotation", "data", "left"),
    [
        ("Part", DATA, {"a": "1"}),
        ("Part | None", DATA, {"a": "1"}),
        ("Closed", {"fromDate": "1", "from_date": "2"}, {"fromDate": "1"}),
        ("Part | Other", DATA, {"a": "1", "b": "2", "deep": {"x": "5"}}),
        ("Open", DATA, {"a": "1", "b": "2", "c": {"a": "3"}, "deep": {}}),
        ("dict[str, Part]", {"p": DATA}, {"p": {"a": "1"}}),
        ("dict[str, list[Part]]", {"p": [DATA, "odd"]}, {"p": [{"a": "1"}, "odd"]}),
        ("dict[str, Any]", DATA, DATA),
        ("dict[str, Any] | Part", DATA, DATA),
        ("Any", DATA, DATA),
        ("str", DATA, DATA),
        ("Part", {"a": {"b": [1]}}, {"a": {"b": [1]}}),
    ],
)
def test_only_declared_properties_are_left(models: ModuleType, annotation: str, data: Any, left: Any) -> None:
    given = repr(data)
    assert declared(models, annotation)(data) == left
    assert repr(data) == given


def test_a_model_knows_what_it_declares_by_the_names_on_the_wire() -> None:
    for operation in OPERATIONS.values():
        if operation.request_type is None:
            continue
        models = importlib.import_module(f"emporix_api.{operation.service}.models")
        for name in {*dir(models)} & {operation.request_type}:
            module = importlib.import_module(f"{models.__name__}.{models._MODULES[name]}")
            if names := getattr(module, "NAMES", None):
                given = {**dict.fromkeys(names, 1), "never_heard_of": 1}
                assert declared(models, name)(given).keys() == names


def test_of_a_union_of_models_what_any_of_them_declares_is_left() -> None:
    models = importlib.import_module("emporix_api.product.models")
    product = {"name": "a", "bundledProducts": [{"productId": "p-1", "amount": 1, "own": 1}], "yrn": "urn:1"}
    trimmed = declared(models, OPERATIONS["product.products.upsert"].request_type or "")(product)
    assert trimmed == {"name": "a", "bundledProducts": [{"productId": "p-1", "amount": 1}]}
