from __future__ import annotations

from typing import Any

import pytest

from scripts.names import Overrides, name_operations
from scripts.operations import Described, build_operations, describe, render_table
from scripts.templates.runtime.types import Bulk, Operation, Paging

ITEMS = {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}
ENTRIES = {"type": "array", "items": {"$ref": "#/components/schemas/Entry"}}
SCHEMAS = {
    "Thing": {"type": "object", "properties": {"id": {"type": "string"}, "code": {"type": "string"}}},
    "Entry": {"type": "object", "properties": {"index": {"type": "integer"}, "code": {"type": "integer"}}},
    "Wrapped": {"type": "object", "properties": {"content": ITEMS, "totalElements": {"type": "integer"}}},
    "Listed": {"type": "object", "properties": {"productIds": {"type": "array", "items": {}, "maxItems": 1000}}},
}


def json(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def query(name: str, **facts: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "required": False, "schema": {"type": "integer", **facts}}


def header(name: str) -> dict[str, Any]:
    return {"name": name, "in": "header", "required": False, "schema": {"type": "string"}}


def built(method: str, path: str, operation: dict[str, Any], **others: dict[str, Any]) -> Operation:
    """Build one operation; `others` are operations of the item's path, by HTTP method."""
    paths: dict[str, Any] = {path: {method: {"responses": {}, **operation}}}
    paths |= {f"{path}/{{thingId}}": others} if others else {}
    described = list(describe({"paths": paths, "components": {"schemas": SCHEMAS}}, "thing"))
    keys = name_operations((one.facts for one in described), Overrides())
    operations = build_operations(described, keys, {})
    return next(one for one in operations if one.path == path and one.method == method.upper())


def listing(*parameters: dict[str, Any], **operation: Any) -> Operation:
    facts = {"parameters": list(parameters), "responses": {"200": json(ITEMS)}, **operation}
    return built("get", "/thing/{tenant}/things", facts)


def test_scopes_are_a_union_of_all_alternatives() -> None:
    security = [
        {"type": "oauth2", "scopes": ["a_read", "a_manage"]},
        {"type": "oauth2", "scopes": ["a_read"]},
        {"type": "customer", "scopes": []},
    ]
    operation = listing(**{"x-emporix-security": security})
    assert operation.scopes == ("a_read", "a_manage")
    assert operation.token_kinds == ("service", "customer")


def test_no_security_means_no_token() -> None:
    assert listing(**{"x-emporix-security": []}).token_kinds == ()


def test_offset_paging_takes_its_sizes_from_the_parameters() -> None:
    size = query("pageSize", **{"x-emporix-default": 16, "x-emporix-maximum": 60})
    paging = listing(query("pageNumber", **{"x-emporix-minimum": 1}), size).paging
    assert paging == Paging("offset", default_size=16, maximum_size=60)


def test_a_page_number_that_may_be_zero_counts_from_zero() -> None:
    paging = listing(query("pageNumber", **{"x-emporix-minimum": 0}), query("pageSize")).paging
    assert paging is not None
    assert paging.first_page == 0
    assert paging.default_size is None


def test_totals_are_asked_for_and_answered_under_the_names_of_the_operation() -> None:
    pages = (query("pageNumber"), query("pageSize"))
    by_header = listing(*pages, header("X-Total-Count")).paging
    by_query = listing(*pages, query("totalCount"), **{"x-emporix-response-headers": ["Items-Count"]}).paging
    assert by_header is not None
    assert (by_header.total_request_header, by_header.total_response_header) == ("X-Total-Count", "X-Total-Count")
    assert by_query is not None
    assert (by_query.total_request_parameter, by_query.total_response_header) == ("totalCount", "Items-Count")


def test_a_wrapped_page_says_where_its_items_are() -> None:
    answer = {"responses": {"200": json({"$ref": "#/components/schemas/Wrapped"})}}
    paging = listing(query("page"), query("size"), **answer).paging
    assert paging is not None
    assert (paging.number_parameter, paging.size_parameter, paging.first_page) == ("page", "size", 0)
    assert (paging.items, paging.total) == ("content", "totalElements")


def test_a_cursor_pages_by_cursor() -> None:
    paging = listing(query("pageNumber"), query("pageSize"), query("next")).paging
    assert paging is not None
    assert (paging.family, paging.number_parameter) == ("cursor", "next")


def test_an_operation_that_answers_with_one_thing_does_not_page() -> None:
    operation = {
        "parameters": [query("pageNumber"), query("pageSize")],
        "responses": {"201": json({"$ref": "#/components/schemas/Thing"})},
    }
    assert built("post", "/thing/{tenant}/things", operation).paging is None


def test_a_multi_status_answer_is_bulk() -> None:
    operation = built(
        "put", "/thing/{tenant}/things/bulk", {"requestBody": json(ITEMS), "responses": {"207": json(ENTRIES)}}
    )
    assert operation.name == "upsert_many"
    assert operation.bulk == Bulk("multi_status", 200)


def test_a_status_an_entry_is_multi_status_whatever_the_answer_says() -> None:
    operation = built(
        "post",
        "/cart/{tenant}/carts/{id}/itemsBatch",
        {"requestBody": json(ITEMS), "responses": {"200": json(ENTRIES)}},
    )
    assert operation.bulk is not None
    assert operation.bulk.family == "multi_status"


def test_a_bulk_operation_without_entries_is_plain() -> None:
    operation = built("delete", "/thing/{tenant}/things/bulk", {"requestBody": json(ITEMS), "responses": {"204": {}}})
    assert operation.bulk == Bulk("plain", 200)


def test_a_limit_that_is_stated_counts() -> None:
    body = json({"$ref": "#/components/schemas/Listed"})
    operation = built("post", "/thing/{tenant}/things/recalculate", {"requestBody": body, "responses": {"202": {}}})
    assert operation.bulk == Bulk("plain", 1000, "productIds")


@pytest.mark.parametrize(
    ("method", "path", "idempotent"),
    [
        ("get", "/thing/{tenant}/things", True),
        ("put", "/thing/{tenant}/things", True),
        ("delete", "/thing/{tenant}/things", True),
        ("patch", "/thing/{tenant}/things", False),
        ("post", "/thing/{tenant}/things", False),
        ("post", "/thing/{tenant}/things/search", True),
        ("post", "/thing/{tenant}/match-prices", True),
        ("post", "/thing/{tenant}/schemas/types/{type}/nextId", False),
        ("get", "/thing/{tenant}/refreshauthtoken", False),
    ],
)
def test_only_what_may_be_sent_twice_is_idempotent(method: str, path: str, *, idempotent: bool) -> None:
    assert built(method, path, {}).idempotent is idempotent


@pytest.mark.parametrize(
    ("parameter", "properties", "field"),
    [
        ("customerNumber", ["id", "customerNumber"], "customerNumber"),
        ("priceListId", ["id", "name"], "id"),
        ("siteCode", ["id", "code"], "code"),
        ("discountIndex", ["id"], "id"),
        ("discountIndex", ["name"], None),
    ],
)
def test_an_item_is_known_by_the_property_its_path_names(
    parameter: str, properties: list[str], field: str | None
) -> None:
    schema = {"type": "object", "properties": {name: {"type": "string"} for name in properties}}
    item = {"responses": {"200": json(schema)}}
    paths = {"/t/{tenant}/things": {"post": {"responses": {}}}, f"/t/{{tenant}}/things/{{{parameter}}}": {"get": item}}
    described = list(describe({"paths": paths}, "t"))
    keys = name_operations((one.facts for one in described), Overrides())
    assert {one.key_field for one in build_operations(described, keys, {})} == {field}


def test_statuses_are_the_documented_successes() -> None:
    operation = built("put", "/thing/{tenant}/things/{id}", {"responses": {"204": {}, "201": {}, "400": {}}})
    assert operation.statuses == (201, 204)
    assert operation.name == "upsert"


def test_headers_that_a_caller_cannot_set_are_left_out() -> None:
    assert listing(header("saas-token"), header("Authorization")).headers == ("saas-token",)


def test_the_table_reads_back_as_it_was_built() -> None:
    operation = listing(query("pageNumber"), query("pageSize"), header("X-Total-Count"))
    source = render_table([operation]).replace("from .types", "from scripts.templates.runtime.types")
    module: dict[str, Any] = {}
    exec(source, module)
    assert dict(module["OPERATIONS"]) == {operation.key: operation}
    with pytest.raises(TypeError):
        module["OPERATIONS"]["other"] = operation


def test_a_reference_that_leads_nowhere_is_no_schema() -> None:
    described = Described("thing", "GET", "/thing", {}, {"components": {"schemas": {}}})
    assert described.resolve({"$ref": "#/components/schemas/Missing"}) == {}
