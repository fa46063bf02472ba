"""The scopes of a service as constants."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

from emporix_api.operations import OPERATIONS
from scripts.scopes import render_scopes
from tests.operations import operation


def module(*scopes: str) -> dict[str, Any]:
    files = render_scopes([operation("price.prices.list", scopes=scopes)])
    namespace: dict[str, Any] = {}
    exec(files["scopes.py"], namespace)
    return {name: value for name, value in namespace.items() if not name.startswith("_")}


def test_a_scope_is_called_what_follows_its_dot() -> None:
    assert module("price.pricelist_read")["PRICELIST_READ"] == "price.pricelist_read"


def test_scopes_that_share_a_name_are_told_apart_by_what_precedes_it() -> None:
    found = module("price.item_read", "payment-gateway.item_read", "price.item_manage")
    assert found["PRICE_ITEM_READ"] == "price.item_read"
    assert found["PAYMENT_GATEWAY_ITEM_READ"] == "payment-gateway.item_read"
    assert found["ITEM_MANAGE"] == "price.item_manage"
    assert "ITEM_READ" not in found


def test_a_scope_about_a_type_is_a_function_of_it() -> None:
    found = module("custom.{lowerCaseType}_manage_own", "schema.schema_read")
    assert found["custom_manage_own"]("Car") == "custom.car_manage_own"
    assert found["SCHEMA_READ"] == "schema.schema_read"


def test_a_service_without_scopes_has_no_module() -> None:
    assert render_scopes([operation("brand.brands.list", scopes=())]) == {}


def test_names_that_cannot_be_told_apart_are_numbered() -> None:
    found = module("a-b.item_read", "a_b.item_read")
    assert (found["A_B_ITEM_READ"], found["A_B_ITEM_READ_2"]) == ("a-b.item_read", "a_b.item_read")


@pytest.mark.parametrize("service", sorted({entry.service for entry in OPERATIONS.values() if entry.scopes}))
def test_every_scope_of_the_table_has_its_constant(service) -> None:
    found = importlib.import_module(f"emporix_api.{service}.scopes")
    constants = {value for name, value in vars(found).items() if name.isupper()}
    wanted = {scope for entry in OPERATIONS.values() if entry.service == service for scope in entry.scopes}
    assert constants == {scope for scope in wanted if "{" not in scope}
