"""The words of the generated clients: a sample compared as text, and the rule behind the sentences."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib import import_module
from typing import Any

import pytest

from emporix_api.operations import OPERATIONS
from scripts.docstrings import access_of
from scripts.facts import escaped, sentence_of, stated_facts, words_for
from scripts.names import identifier, pascal
from scripts.phrases import Noun, Phrases

MOST_LINES = 12


def method_of(key: str) -> Callable[..., Any]:
    service, resource, name = key.split(".")
    module = import_module(f"emporix_api.{service}.api.{identifier(resource)}")
    return getattr(getattr(module, pascal(resource)), name)


def documented() -> Iterator[tuple[str, str]]:
    for key in OPERATIONS:
        yield key, inspect.getdoc(method_of(key)) or ""


SAMPLE = {
    "product.products.list": """\
List products.

`GET /product/{tenant}/products` answers 200; errors: 401, 403, 500.
Token: service. In some cases also: `product.product_read_unpublished` for what is unpublished,
`product.product_read_by_vendor` for vendors, `product.product_manage_by_vendor` for vendors.
Paged, 60 items a page by default, with a total on request.

Args:
    page_number: Number of the first page to fetch.
    page_size: Items per page. Default `60`.
    sort: Fields to sort by, such as `name:asc,id:desc`.
    q: Filter in the query language of the API, such as `name:value`.""",
    "price.prices.upsert_many": """\
Create or replace many prices in one request.

`PUT /price/{tenant}/prices/bulk` answers 207; errors: 400, 401, 403, 500.
Token: service. Any of the scopes: `price.price_manage`, `price.price_manage_by_vendor`.
At most 200 items a request; the response has an entry with a status for each item.

Args:
    content_language: Language of the texts sent; `*` if they are maps of languages.""",
    "indexing.reindex.start": """\
Start to index all products again.

`POST /indexing/{tenant}/reindex` answers 204; errors: 400, 401, 403.
Token: service. Scope: `indexing.search_manage`.
Deprecated: use `indexing.reindex_jobs.create` instead.""",
    "schema.schemas.replace": """\
Replace a schema.

`PUT /schema/{tenant}/schemas/{id}` answers 204; errors: 400, 401, 403, 404, 409.
Token: service. Scope: `schema.schema_manage`.
Raises `Conflict` if `metadata.version` is outdated.

Args:
    content_language: Language of the texts sent; `*` if they are maps of languages.""",
}


@pytest.mark.parametrize("key", SAMPLE)
def test_the_docstring_of_a_method_is_this_text(key: str) -> None:
    assert inspect.getdoc(method_of(key)) == SAMPLE[key]


def test_every_method_has_a_sentence_its_request_and_no_more_than_twelve_lines() -> None:
    for key, text in documented():
        operation = OPERATIONS[key]
        lines = text.splitlines()
        assert lines[0].endswith("."), key
        assert lines[0][0].isupper(), key
        assert f"`{operation.method} {operation.path}`" in " ".join(lines), key
        assert all(f"`{scope}`" in text for scope in (*operation.scopes, *operation.conditional_scopes)), key
        assert len(lines) <= MOST_LINES, key


def test_no_two_methods_of_a_service_say_the_same() -> None:
    said: dict[tuple[str, str], str] = {}
    for key, text in documented():
        place = (key.partition(".")[0], text.partition("\n")[0])
        assert place not in said, f"{key} and {said[place]}: {place[1]}"
        said[place] = key


def test_every_phrase_belongs_to_something() -> None:
    phrases = Phrases.load()
    resources = {f"{operation.service}.{operation.resource}" for operation in OPERATIONS.values()}
    named = {".".join(name.split(".")[:2]) for name in phrases.nouns if "." in name}
    scopes = {scope for operation in OPERATIONS.values() for scope in operation.conditional_scopes}
    assert {*phrases.sentences, *phrases.replacements, *phrases.replacements.values()} <= OPERATIONS.keys()
    assert {*phrases.resources, *named} <= resources
    assert {*phrases.services} == {operation.service for operation in OPERATIONS.values()}
    assert {*phrases.scopes} == scopes
    parameters = {
        place + name
        for key, operation in OPERATIONS.items()
        for name in (*operation.query, *operation.headers)
        for place in ("", f"{operation.service}.", f"{key}.")
    }
    assert {*phrases.parameters} <= parameters


def test_a_meaning_may_be_that_of_an_operation_or_a_service_and_fits_the_type() -> None:
    meanings = {"force": "Whether to do it.", "b.force": "Whether to stop.", "b.c.delete.force": "Whether to delete."}
    phrases = Phrases(parameters={**meanings, "parts": "Parts to return.", "b.parts": "Whether to return parts."})
    said = [phrases.parameter(key, "force", is_flag=True) for key in ("a.c.delete", "b.c.list", "b.c.delete")]
    assert said == ["Whether to do it.", "Whether to stop.", "Whether to delete."]
    assert phrases.parameter("a.c.list", "force") == ""
    assert phrases.parameter("a.c.list", "parts", is_flag=True) == ""
    assert phrases.parameter("b.c.list", "parts", is_flag=True) == "Whether to return parts."
    assert phrases.parameter("b.c.list", "parts") == "Parts to return."


def test_one_name_means_what_it_means_in_each_operation() -> None:
    said = {key: inspect.getdoc(method_of(key)) or "" for key in ("iam.users.delete", "iam.groups.delete")}
    assert "group" not in said["iam.users.delete"].partition("Args:")[2]
    assert "user from the developer portal" in said["iam.users.delete"]
    assert "although it has users" in said["iam.groups.delete"]
    assert "expand: Whether " in (inspect.getdoc(method_of("fee.item_fees.list")) or "")


def test_only_flags_mean_whether() -> None:
    for key, text in documented():
        annotations = inspect.signature(method_of(key)).parameters
        said = dict(re.findall(r"^    (\w+): (\w+)", text.partition("Args:")[2], re.MULTILINE))
        assert all("bool" in str(annotations[name].annotation) for name, word in said.items() if word == "Whether"), key


def test_a_scope_that_is_needed_in_some_cases_says_in_which() -> None:
    returns = inspect.getdoc(method_of("returns.returns.update")) or ""
    assert "`returns.returns_read` for employees, `returns.returns_read_own` for customers." in " ".join(
        returns.split()
    )
    assert all("`site.site_manage` for inactive sites." in text for key, text in documented() if key in SITES)
    unknown = replace(OPERATIONS["site_settings.sites.get"], conditional_scopes=("a.b",))
    assert access_of(unknown, Phrases()).endswith("In some cases also: `a.b`.")


SITES = ("site_settings.sites.get", "site_settings.sites.list")


@pytest.mark.parametrize(
    ("resource", "name", "path", "sentence"),
    [
        ("boxes", "list", "/thing/{tenant}/boxes", "List boxes."),
        ("boxes", "get", "/thing/{tenant}/boxes/{boxCode}", "Get a box by code."),
        ("boxes", "create", "/thing/{tenant}/boxes", "Create a box."),
        ("boxes", "upsert_many", "/thing/{tenant}/boxes/bulk", "Create or replace many boxes in one request."),
        ("boxes", "list_items", "/thing/{tenant}/boxes/{id}/items", "List the items of a box."),
        ("boxes", "create_item", "/thing/{tenant}/boxes/{id}/items", "Add an item to a box."),
        ("boxes", "delete_all_items", "/thing/{tenant}/boxes/{id}/items", "Delete all items of a box."),
        ("boxes", "remove_item", "/thing/{tenant}/boxes/{id}/items/{item}", "Remove an item from a box."),
        ("boxes", "search", "/thing/{tenant}/boxes/search", "Search boxes with a query in the request body."),
        ("boxes", "list_by_site", "/thing/{tenant}/boxes/sites/{site}", "List boxes by site."),
        ("boxes", "validate", "/thing/{tenant}/boxes/{id}/validate", "Validate a box."),
        ("boxes", "change_site", "/thing/{tenant}/boxes/{id}/changeSite", "Change the site of a box."),
        ("entities", "update", "/thing/{tenant}/entities/{id}", "Change fields of an entity."),
        ("units", "create", "/thing/{tenant}/units", "Create a unit."),
        ("mcp_servers", "delete", "/thing/{tenant}/mcp-servers/{id}", "Delete an MCP server."),
        ("zones", "list", "/thing/{tenant}/{site}/zones", "List the zones of a site."),
        ("things", "get", "/", "Get the thing."),
    ],
)
def test_the_rule_says_a_plain_sentence(resource: str, name: str, path: str, sentence: str) -> None:
    assert Phrases().sentence("thing", resource, name, path) == sentence


def test_a_table_can_name_the_noun_and_the_sentence() -> None:
    phrases = Phrases({"thing.data": Noun("record", "records")}, {"thing.data.count": "Count records."})
    assert phrases.sentence("thing", "data", "list", "/thing/{tenant}/data") == "List records."
    assert phrases.sentence("thing", "data", "count", "/thing/{tenant}/data/count") == "Count records."


def test_facts_are_written_as_words() -> None:
    schema = {"default": 60, "minimum": 1, "maximum": 200, "description": "Items.", "example": 3}
    assert sentence_of(words_for(stated_facts(schema))) == "Default `60`; 1 to 200."
    text = {"pattern": "^[a-z]+$", "minLength": 1, "maxLength": 10, "readOnly": True}
    assert sentence_of(words_for(stated_facts(text))) == "Read-only; 1 to 10 characters; pattern `^[a-z]+$`."
    assert words_for({}, ["a", "b"]) == ["one of `'a'`, `'b'`"]
    assert words_for(stated_facts({"default": ["a"], "pattern": ".*", "maxLength": "many"})) == []


@pytest.mark.parametrize(
    ("schema", "kinds", "wanted"),
    [
        ({"minimum": 0, "maximum": 100, "maxItems": 5}, {"array"}, ["at most 5 items"]),
        ({"minItems": 1, "maxLength": 3, "pattern": "^a"}, {"object"}, []),
        ({"minItems": 1, "maxLength": 3, "minimum": 2}, {"string"}, ["at most 3 characters"]),
        ({"minItems": 1, "pattern": "^a"}, {"string"}, ["pattern `^a`"]),
        ({"maxLength": 3, "minimum": 2}, {"integer"}, ["2 or more"]),
        ({"maxLength": 3, "minimum": 2}, {"integer", "string"}, ["2 or more", "at most 3 characters"]),
        ({"default": False}, {"string"}, []),
        ({"default": 60}, {"string"}, ["default `'60'`"]),
        ({"default": 60}, {"number"}, ["default `60`"]),
        ({"default": "a", "format": "uuid"}, {"array"}, []),
    ],
)  # fmt: skip
def test_only_facts_that_fit_the_type_are_said(schema: Any, kinds: set[str], wanted: list[str]) -> None:
    assert words_for(stated_facts(schema), kinds=kinds) == wanted


def test_values_are_said_as_they_are_and_instead_of_what_follows_from_them() -> None:
    facts = stated_facts({"pattern": "^a", "maxLength": 3, "default": "a"})
    assert words_for(facts, ["a", "a\nb"], kinds={"string"}) == ["default `'a'`", "one of `'a'`, `'a\\nb'`"]
    assert words_for({}, ["a", "b" * 61]) == ["one of `'a'` and 1 more"]


def test_foreign_text_cannot_leave_a_docstring() -> None:
    text = 'pattern `\\d"""\x00\r`'
    assert eval(f'"""{escaped(text)}."""') == 'pattern `\\d""" `.'


PRICE = """\
Prices, price models and price lists, and the price that applies to an item.

| Resource       | What it is for | Methods                                                          |
| -------------- | -------------- | ---------------------------------------------------------------- |
| `price_lists`  | Price lists.   | `create`, `delete`, `get`, `list`, `search`, `upsert` and 9 more |
| `price_models` | Price models.  | `create`, `delete`, `get`, `list`, `upsert`                      |
| `prices`       | Prices.        | `create`, `delete`, `get`, `list`, `match`, `search` and 4 more  |"""

PRICE_MODELS = """\
Price models.

| Method       | What it does                                        |
| ------------ | --------------------------------------------------- |
| `create`     | Create a price model.                               |
| `delete`     | Delete a price model.                               |
| `get`        | Get a price model by id.                            |
| `import_all` | Import price models and return a report.            |
| `importer`   | Import price models, with an outcome for every row. |
| `list`       | List price models.                                  |
| `upsert`     | Create or replace a price model.                    |"""

MODIFY = """\
Read a price list, change it and replace it.

Sends `get`, then `upsert` if something has changed; after a `Conflict` it reads again.
Scopes: `price.pricelist_read` to read; `price.pricelist_manage` to replace.
Raises the last `Conflict`.

Args:
    change: Changes what was read in place, or returns what it is to be; may be asynchronous.
    language: Language of the texts read and replaced; `*` for maps of all languages.
    attempts: How often it is tried at most."""

IMPORTER = """\
Import prices, with an outcome for every row.

Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
Sends `upsert_many` or `create_many`, at most 200 rows a request. Token: service. Any of the scopes:
`price.price_manage`, `price.price_manage_by_vendor`.
Rows are told apart by `id`.

Args:
    rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
    mode: `upsert` creates or replaces, `create` only creates.
    options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`."""


def test_a_service_a_resource_and_what_it_adds_are_described_by_this_text() -> None:
    service = import_module("emporix_api.price")
    assert inspect.getdoc(service.Price) == PRICE
    assert service.__doc__.startswith(PRICE.partition("\n")[0])
    models = import_module("emporix_api.price.api.price_models").PriceModels
    assert inspect.getdoc(models) == PRICE_MODELS
    assert inspect.getdoc(method_of("price.price_lists.modify")) == MODIFY
    assert inspect.getdoc(method_of("price.prices.importer")) == IMPORTER


def test_every_service_and_resource_names_all_it_has() -> None:
    for operation in OPERATIONS.values():
        service = getattr(import_module(f"emporix_api.{operation.service}"), pascal(operation.service))
        resource = getattr(
            import_module(f"emporix_api.{operation.service}.api.{identifier(operation.resource)}"),
            pascal(operation.resource),
        )
        assert f"| `{identifier(operation.resource)}`" in service.__doc__
        public = {name for name in vars(resource) if not name.startswith("_")}
        assert all(f"| `{name}`" in resource.__doc__ and getattr(resource, name).__doc__ for name in public)
