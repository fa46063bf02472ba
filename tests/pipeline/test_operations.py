from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest

from emporix_api.operations import OPERATIONS
from scripts.names import Overrides, name_operations
from scripts.operations import build_operations, describe, render_table
from scripts.templates.runtime.types import Bulk, Operation, Paging
from tests.pipeline.conftest import REAL

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


def normal(operation: dict[str, Any]) -> dict[str, Any]:
    """Add what every normalised operation has."""
    facts = {"parameters": [], "responses": {"200": {}}, "operationId": "one", "x-emporix-original-id": None}
    facts |= {"x-emporix-security": [], "x-emporix-response-headers": [], **operation}
    return {**facts, "x-emporix-statuses": sorted(map(int, facts["responses"]))}


def built(method: str, path: str, operation: dict[str, Any], **others: dict[str, Any]) -> Operation:
    """Build one operation; `others` are operations of the item's path, by HTTP method."""
    paths: dict[str, Any] = {path: {method: normal(operation)}}
    paths |= {f"{path}/{{thingId}}": {name: normal(other) for name, other in others.items()}} if others else {}
    described = list(describe({"paths": paths, "components": {"schemas": SCHEMAS}}, "thing"))
    keys = name_operations((one.facts for one in described), Overrides())
    operations = build_operations(described, keys, {})
    return next(one for one in operations if one.path == path and one.method == method.upper())


def listing(*parameters: dict[str, Any], **operation: Any) -> Operation:
    facts = {"parameters": list(parameters), "responses": {"200": json(ITEMS)}, **operation}
    return built("get", "/thing/{tenant}/things", facts)


def test_scopes_are_a_union_of_all_alternatives_and_no_security_means_no_token() -> None:
    security = [
        {"type": "oauth2", "scopes": ["a_read", "a_manage"]},
        {"type": "oauth2", "scopes": ["a_read"]},
        {"type": "customer", "scopes": []},
    ]
    operation = listing(**{"x-emporix-security": security})
    assert operation.scopes == ("a_read", "a_manage")
    assert operation.token_kinds == ("service", "customer")
    assert listing(**{"x-emporix-security": []}).token_kinds == ()


def test_offset_paging_takes_its_sizes_and_its_first_page_from_the_parameters() -> None:
    size = query("pageSize", **{"x-emporix-default": 16, "x-emporix-maximum": 60})
    paging = listing(query("pageNumber", **{"x-emporix-minimum": 1}), size).paging
    assert paging == Paging("offset", default_size=16, maximum_size=60)


def test_what_is_stated_of_a_page_number_says_where_it_counts_from_and_its_name_does_not() -> None:
    wrong = {}
    for names in (("pageNumber", "pageSize"), ("page", "size")):
        for facts, first in (
            ({}, 1),
            ({"default": 1, "minimum": 1}, 1),
            ({"default": 0}, 0),
            ({"default": "0"}, 0),
            ({"minimum": 0}, 0),
            ({"minimum": 1}, 1),
            ({"default": 1, "minimum": 0}, 1),
            ({"default": 1, "first-page": 0}, 1),
            ({"first-page": 0}, 0),
            ({"default": 7, "minimum": 0}, 0),
        ):
            stated = {f"x-emporix-{fact}": value for fact, value in facts.items()}
            paging = listing(query(names[0], **stated), query(names[1])).paging
            if paging is None or (paging.first_page, paging.default_size) != (first, None):
                wrong[names[0], *facts.items()] = paging
    assert wrong == {}


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
    assert (paging.number_parameter, paging.size_parameter, paging.first_page) == ("page", "size", 1)
    assert (paging.items, paging.total) == ("content", "totalElements")


def test_a_cursor_pages_by_cursor() -> None:
    paging = listing(query("pageNumber"), query("pageSize"), query("next")).paging
    assert paging is not None
    assert (paging.family, paging.number_parameter) == ("cursor", "next")


@pytest.mark.parametrize(
    ("method", "name", "family"),
    [
        ("get", "nextLink", "cursor"),
        ("get", "@odata.nextLink", "cursor"),
        ("get", "nextStepUrl", None),
        ("get", "next", None),
        ("get", "previousLink", None),
        ("post", "nextLink", None),
    ],
)
def test_only_the_address_of_a_page_is_a_link_to_the_next(method: str, name: str, family: str | None) -> None:
    schema = {"type": "object", "properties": {"items": {"type": "array", "items": {}}, name: {"type": "string"}}}
    operation = built(method, "/thing/{tenant}/things", {"parameters": [], "responses": {"200": json(schema)}})
    assert (operation.paging and operation.paging.family) == family


def test_an_operation_that_answers_with_one_thing_does_not_page() -> None:
    operation = {
        "parameters": [query("pageNumber"), query("pageSize")],
        "responses": {"201": json({"$ref": "#/components/schemas/Thing"})},
    }
    assert built("post", "/thing/{tenant}/things", operation).paging is None


def test_a_multi_status_answer_is_bulk_and_so_is_one_with_a_status_an_entry() -> None:
    operation = built(
        "put", "/thing/{tenant}/things/bulk", {"requestBody": json(ITEMS), "responses": {"207": json(ENTRIES)}}
    )
    assert operation.name == "upsert_many"
    assert operation.bulk == Bulk("multi_status", 200)
    operation = built(
        "post",
        "/cart/{tenant}/carts/{id}/itemsBatch",
        {"requestBody": json(ITEMS), "responses": {"200": json(ENTRIES)}},
    )
    assert operation.bulk is not None
    assert operation.bulk.family == "multi_status"


def test_a_bulk_operation_without_entries_is_plain_and_a_limit_that_is_stated_counts() -> None:
    operation = built("delete", "/thing/{tenant}/things/bulk", {"requestBody": json(ITEMS), "responses": {"204": {}}})
    assert operation.bulk == Bulk("plain", 200)
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
    item = normal({"responses": {"200": json(schema)}})
    paths = {"/t/{tenant}/things": {"post": normal({})}, f"/t/{{tenant}}/things/{{{parameter}}}": {"get": item}}
    described = list(describe({"paths": paths, "components": {"schemas": {}}}, "t"))
    keys = name_operations((one.facts for one in described), Overrides())
    assert {one.key_field for one in build_operations(described, keys, {})} == {field}


def test_statuses_are_the_documented_successes() -> None:
    operation = built("put", "/thing/{tenant}/things/{id}", {"responses": {"204": {}, "201": {}}})
    assert operation.statuses == (201, 204)
    assert operation.name == "upsert"


def test_the_table_reads_back_as_it_was_built() -> None:
    operation = listing(query("pageNumber"), query("pageSize"), header("X-Total-Count"))
    source = render_table([operation]).replace("from .types", "from scripts.templates.runtime.types")
    module: dict[str, Any] = {}
    exec(source, module)
    assert dict(module["OPERATIONS"]) == {operation.key: operation}
    with pytest.raises(TypeError):
        module["OPERATIONS"]["other"] = operation


NEWEST = pytest.mark.skipif(
    not REAL or REAL[-1].stem != "api-references-2026-08-21", reason="the facts are those of the archive of 2026-08-21"
)


@NEWEST
def test_every_paged_operation_of_the_newest_archive_is_known_with_its_family() -> None:
    pagings = {key: one.paging for key, one in OPERATIONS.items() if one.paging and one.service != "delivery_provider"}
    families = Counter((one.family, one.number_parameter, one.first_page) for one in pagings.values())
    assert families == {
        ("offset", "pageNumber", 1): 98,
        ("offset", "pageNumber", 0): 1,
        ("offset", "page", 0): 4,
        ("cursor", "next", 1): 2,
    }
    assert Counter(one.default_size for one in pagings.values()) == {60: 48, None: 36, 16: 18, 20000: 2, 50: 1}
    totals = Counter((one.total_request_header, one.total_request_parameter) for one in pagings.values())
    assert totals == {("X-Total-Count", None): 92, (None, None): 9, (None, "totalCount"): 4}
    answers = Counter(one.total_response_header or one.total for one in pagings.values())
    assert answers["X-Total-Count"] == 90
    assert (answers["Count"], answers["X-Count"], answers["Items-Count"], answers["totalElements"]) == (2, 2, 2, 4)


@NEWEST
def test_every_bulk_operation_of_the_newest_archive_is_known_with_its_limit_and_outcome() -> None:
    bulks = {key: one.bulk for key, one in OPERATIONS.items() if one.bulk and one.service != "delivery_provider"}
    plain = {key: (one.limit, one.items) for key, one in bulks.items() if one.family == "plain"}
    assert plain == {
        "configuration.clients.create_many_configurations": (200, None),
        "configuration.configurations.create_many": (200, None),
        "price.price_lists.delete_many_prices": (200, None),
        "product.products.recalculate": (1000, "productIds"),
        "unit.units.delete_many": (200, None),
    }
    assert len(bulks) == 32
    limits = {key: one.limit for key, one in bulks.items() if one.limit != 200}
    assert limits == {
        "cart.carts.upsert_many_items": 50,
        "shipping.delivery_times.create_many": 50,
        "product.products.recalculate": 1000,
    }
    for key in bulks:
        assert OPERATIONS[key].request_type, key


@NEWEST
@pytest.mark.parametrize(
    ("key", "scopes", "conditional"),
    [
        ("price.price_lists.get", {"price.pricelist_read"}, set()),
        ("price.prices.upsert", {"price.price_manage", "price.price_manage_by_vendor"}, set()),
        ("product.products.list", set(), {"product.product_read_unpublished"}),
        ("product.products.create", {"product.product_manage"}, {"product.product_publish"}),
        ("category.categories.list", set(), {"category.category_read_unpublished"}),
        ("category.categories.create", {"category.category_manage"}, {"category.category_publish"}),
        ("cart.carts.create_item", {"cart.cart_manage"}, {"cart.cart_manage_external_prices"}),
        ("iam.groups.delete", {"iam.group_manage"}, {"iam.assignment_manage"}),
        ("label.labels.create", {"label.label_manage"}, set()),
        ("approval.approvals.list", {"approval.approval_read_own"}, set()),
        ("customer.profiles.list", {"customer.customer_read", "customer.customer_read_own"}, set()),
    ],
)
def test_any_of_the_scopes_suffices_and_those_needed_at_times_are_apart(
    key: str, scopes: set[str], conditional: set[str]
) -> None:
    operation = OPERATIONS[key]
    assert scopes <= set(operation.scopes)
    assert bool(scopes) == bool(operation.scopes)
    assert conditional <= set(operation.conditional_scopes)
    assert not set(operation.scopes) & set(operation.conditional_scopes)


@NEWEST
def test_scopes_are_words() -> None:
    for operation in OPERATIONS.values():
        for scope in (*operation.scopes, *operation.conditional_scopes):
            assert re.fullmatch(r"[a-z-]+\.[A-Za-z_{}]+", scope), operation.key


@NEWEST
@pytest.mark.parametrize(
    ("key", "kinds"),
    [
        ("oauth.token.create", ()),
        ("customer_account.session.login_anonymous", ()),
        ("customer_account.session.refresh_anonymous", ()),
        ("customer_account.session.login", ("anonymous",)),
        ("customer_account.session.exchange", ("anonymous",)),
        ("customer_account.me.get", ("customer", "anonymous")),
        ("session_context.me.get_context", ("customer", "anonymous")),
        ("approval.approvals.list", ("customer",)),
        ("cart.carts.get", ("service", "customer", "anonymous")),
        ("customer_segment.segments.list", ("service", "customer")),
        ("invoice.jobs.create", ("service",)),
        ("ai.agents.upload_attachment", ("service",)),
        ("price.prices.match_by_context", ("customer", "anonymous")),
    ],
)
def test_the_kinds_of_token_are_those_of_the_documents(key: str, kinds: tuple[str, ...]) -> None:
    assert OPERATIONS[key].token_kinds == kinds


@NEWEST
def test_only_what_gives_tokens_is_called_without_one() -> None:
    assert {one.path for one in OPERATIONS.values() if not one.token_kinds} == {
        "/oauth/token",
        "/customerlogin/auth/anonymous/login",
        "/customerlogin/auth/anonymous/refresh",
    }


@NEWEST
def test_what_is_idempotent_is_decided_by_method_but_for_a_few() -> None:
    others = {
        key
        for key, one in OPERATIONS.items()
        if one.idempotent != (one.method in {"GET", "PUT", "DELETE", "HEAD"}) and one.name.partition("_")[0] != "search"
    }
    assert others == {
        "customer_account.session.refresh",
        "customer_account.session.refresh_anonymous",
        "customer_segment.segments.match",
        "price.prices.match",
        "price.prices.match_by_context",
    }
