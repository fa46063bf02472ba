from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scripts.archive import ROOT
from scripts.names import Facts, NameCollision, Overrides, identifier, name_operations, parameter_name, singular, snake
from scripts.normalise import normalise


def named(method: str, path: str, **facts: bool) -> str:
    one = Facts("price", method, path, **facts)
    return name_operations([one], Overrides())[one.address].removeprefix("price.")


@pytest.mark.parametrize(
    ("method", "path", "facts", "name"),
    [
        ("GET", "/price/{tenant}/price-lists", {"lists": True}, "price_lists.list"),
        ("POST", "/price/{tenant}/price-lists", {}, "price_lists.create"),
        ("GET", "/price/{tenant}/price-lists/{priceListId}", {}, "price_lists.get"),
        ("PUT", "/price/{tenant}/price-lists/{priceListId}", {"upserts": True}, "price_lists.upsert"),
        ("PUT", "/price/{tenant}/price-lists/{priceListId}", {}, "price_lists.replace"),
        ("PATCH", "/price/{tenant}/price-lists/{priceListId}", {}, "price_lists.update"),
        ("DELETE", "/price/{tenant}/price-lists/{priceListId}", {}, "price_lists.delete"),
        ("DELETE", "/price/{tenant}/price-lists", {}, "price_lists.delete_all"),
        ("POST", "/price/{tenant}/price-lists/search", {"lists": True}, "price_lists.search"),
        ("HEAD", "/price/{tenant}/price-lists", {}, "price_lists.head"),
        ("GET", "/price/{tenant}/priceModels", {"lists": True}, "price_models.list"),
    ],
)
def test_a_method_is_the_verb_of_what_it_does(method: str, path: str, facts: dict[str, bool], name: str) -> None:
    assert named(method, path, **facts) == name


@pytest.mark.parametrize(
    ("method", "path", "facts", "name"),
    [
        ("GET", "/price/{tenant}/price-lists/{id}/prices", {"lists": True}, "price_lists.list_prices"),
        ("GET", "/price/{tenant}/price-lists/{id}/prices/{priceId}", {}, "price_lists.get_price"),
        ("POST", "/price/{tenant}/price-lists/{id}/prices", {}, "price_lists.create_price"),
        ("PUT", "/price/{tenant}/price-lists/{id}/prices/{priceId}", {"upserts": True}, "price_lists.upsert_price"),
        ("POST", "/price/{tenant}/price-lists/{id}/prices/search", {"lists": True}, "price_lists.search_prices"),
        ("DELETE", "/price/{tenant}/carts/{id}/items", {}, "carts.delete_all_items"),
        ("POST", "/price/{tenant}/me/addresses/{id}/tags", {"sends_list": True}, "me.create_address_tags"),
        ("GET", "/price/{tenant}/catalogs/categories/{categoryId}", {"lists": True}, "catalogs.list_by_category"),
        ("GET", "/price/{tenant}/delivery-times/{areaId}/{cartId}", {"lists": True}, "delivery_times.list"),
    ],
)
def test_a_sub_resource_adds_its_noun(method: str, path: str, facts: dict[str, bool], name: str) -> None:
    assert named(method, path, **facts) == name


@pytest.mark.parametrize(
    ("method", "path", "name"),
    [
        ("POST", "/price/{tenant}/products/bulk", "products.create_many"),
        ("PUT", "/price/{tenant}/products/bulk", "products.upsert_many"),
        ("PATCH", "/price/{tenant}/products/bulk", "products.update_many"),
        ("DELETE", "/price/{tenant}/price-lists/{id}/prices/bulk", "price_lists.delete_many_prices"),
        ("POST", "/price/{tenant}/carts/{id}/itemsBatch", "carts.create_many_items"),
        ("PATCH", "/price/{tenant}/event-subscriptions", "event_subscriptions.update_many"),
    ],
)
def test_bulk_operations_are_many(method: str, path: str, name: str) -> None:
    assert named(method, path, bulk=True) == name


@pytest.mark.parametrize(
    ("method", "path", "name"),
    [
        ("PUT", "/price/{tenant}/carts/{cartId}/refresh", "carts.refresh"),
        ("POST", "/price/{tenant}/carts/{cartId}/changeSite", "carts.change_site"),
        ("POST", "/price/{tenant}/schemas/types/{type}/nextId", "schemas.next_id"),
        ("GET", "/price/{tenant}/assets/{id}/download", "assets.download"),
        ("POST", "/price/{tenant}/match-prices", "prices.match"),
        ("POST", "/price/{tenant}/match-prices-by-context", "prices.match_by_context"),
        ("POST", "/price/{tenant}/entities/import", "entities.import_"),
    ],
)
def test_a_verb_in_the_path_becomes_the_method(method: str, path: str, name: str) -> None:
    assert named(method, path) == name


def test_a_path_without_a_tenant_is_named_below_its_first_segment() -> None:
    assert named("GET", "/brand/brands/{brandId}") == "brands.get"


def test_a_verb_that_has_items_of_its_own_is_a_resource() -> None:
    jobs = Facts("price", "POST", "/price/{tenant}/reindex-jobs")
    job = Facts("price", "GET", "/price/{tenant}/reindex-jobs/{id}")
    names = name_operations([jobs, job], Overrides())
    assert names == {jobs.address: "price.reindex_jobs.create", job.address: "price.reindex_jobs.get"}


def test_a_name_that_is_taken_is_told_apart_by_the_path_parameter() -> None:
    short = Facts("price", "GET", "/price/{tenant}/segments/{id}/customers/{customerId}")
    long = Facts("price", "GET", "/price/{tenant}/segments/{id}/customers/{customerId}/{legalEntityId}")
    names = name_operations([long, short], Overrides())
    assert names[short.address] == "price.segments.get_customer"
    assert names[long.address] == "price.segments.get_customer_by_legal_entity"


def test_names_do_not_depend_on_the_order_of_the_document() -> None:
    operations = [Facts("price", "GET", f"/price/{{tenant}}/a/{{x}}/b{path}") for path in ("", "/{y}", "/{y}/{z}")]
    assert name_operations(operations, Overrides()) == name_operations(reversed(operations), Overrides())


def test_names_toml_decides_first_and_a_name_once_given_stays() -> None:
    one = Facts("price", "GET", "/price/{tenant}/old/{id}")
    resources = Overrides(resources={"price.old": "new"})
    methods = Overrides(methods={"price.GET /price/{tenant}/old/{id}": "other.fetch"})
    assert name_operations([one], resources)[one.address] == "price.new.get"
    assert name_operations([one], methods, {one.address: "price.old.get"})[one.address] == "price.other.fetch"
    assert name_operations([one], Overrides(), {one.address: "price.elder.fetch"})[one.address] == "price.elder.fetch"


def test_a_resource_of_names_toml_renames_what_is_in_the_lock_and_what_is_renamed_stays() -> None:
    one, other = Facts("price", "GET", "/price/{tenant}/old/{id}"), Facts("price", "GET", "/price/{tenant}/other/{id}")
    before = {one.address: "price.old.get", other.address: "price.other.fetch"}
    renamed = {one.address: "price.new.get", other.address: "price.other.fetch"}
    overrides = Overrides(resources={"price.old": "new"})
    assert name_operations([one, other], overrides, before) == renamed
    kept = renamed | {one.address: "price.new.fetch"}
    assert name_operations([one, other], overrides, kept) == kept


def test_names_toml_cannot_take_the_name_that_another_operation_had() -> None:
    one, other = Facts("price", "GET", "/price/{tenant}/one/{id}"), Facts("price", "GET", "/price/{tenant}/other/{id}")
    before = {one.address: "price.one.get", other.address: "price.other.get"}
    taken = {f"price.{one.address}": "other.get"}
    with pytest.raises(NameCollision, match=r"price\.other\.get is asked for by"):
        name_operations([one, other], Overrides(methods=taken), before)
    exchanged = Overrides(methods={**taken, f"price.{other.address}": "one.get"})
    assert name_operations([one, other], exchanged, before)[other.address] == "price.one.get"


@pytest.mark.parametrize("text", ["[methods", "methods = 1", '[methods]\n"a" = 1', '[methods]\n"a" = "b"\n"a" = "c"'])
def test_what_is_wrong_with_names_toml_says_the_file(tmp_path: Path, text: str) -> None:
    (tmp_path / "names.toml").write_text(text)
    with pytest.raises(ValueError, match=r"^names\.toml: "):
        Overrides.load(tmp_path / "names.toml")


def test_a_newcomer_does_not_take_a_name_from_the_lock() -> None:
    old = Facts("price", "GET", "/price/{tenant}/a/{x}/b/{y}")
    new = Facts("price", "GET", "/price/{tenant}/a/b/{y}")
    names = name_operations([old, new], Overrides(), {old.address: "price.a.get_b"})
    assert names[old.address] == "price.a.get_b"
    assert names[new.address] == "price.a.get_b_by_y"


def test_a_collision_names_both_operations() -> None:
    one, other = (Facts("price", "GET", f"/price/{{tenant}}/{name}/{{id}}") for name in ("one", "other"))
    overrides = Overrides(methods={f"price.{facts.address}": "same.get" for facts in (one, other)})
    with pytest.raises(NameCollision) as caught:
        name_operations([one, other], overrides)
    assert one.path in str(caught.value)
    assert other.path in str(caught.value)


def test_no_operation_hides_the_importers() -> None:
    assert named("POST", "/price/{tenant}/things/importAll").endswith(".import_all_")


@pytest.mark.parametrize(
    ("plural", "noun"),
    [
        ("categories", "category"),
        ("addresses", "address"),
        ("taxes", "tax"),
        ("statuses", "status"),
        ("price_lists", "price_list"),
        ("access", "access"),
        ("status", "status"),
        ("media", "media"),
    ],
)
def test_nouns_become_singular(plural: str, noun: str) -> None:
    assert singular(plural) == noun


@pytest.mark.parametrize("text", ["priceModels", "price-models", "PRICE_MODELS", "PriceModels", "price models"])
def test_every_spelling_becomes_snake_case(text: str) -> None:
    assert snake(text) == "price_models"


def test_keywords_and_nonsense_become_identifiers() -> None:
    assert [identifier(text) for text in ("class", "2nd", "", '"); import os')] == [
        "class_",
        "n2nd",
        "unnamed",
        "import_os",
    ]


def test_parameters_shadow_nothing() -> None:
    names = [parameter_name(name) for name in ("type", "from", "id", "body", "legalInfo.legalName", "saas-token")]
    assert names == ["type_", "from_", "id", "body_", "legal_info_legal_name", "saas_token"]


def test_the_overrides_of_this_repository_are_valid() -> None:
    overrides = Overrides.load(ROOT / "specs" / "names.toml")
    assert overrides.resources["customer.customers"] == "profiles"


def test_an_override_is_stale_where_it_matches_no_operation() -> None:
    one = Facts("price", "GET", "/price/{tenant}/some/{id}/deep")
    overrides = Overrides(
        {"price.some": "a", "price.some/deep": "b", "price.deep": "c", "cart.some": "d"},
        {f"price.{one.address}": "e.f", "price.PUT /price/{tenant}/some/{id}/deep": "g.h"},
    )
    assert overrides.stale([one]) == ["price.deep", "cart.some", "price.PUT /price/{tenant}/some/{id}/deep"]


def _class_names(schemas: dict[str, Any], previous: dict[str, str] | None = None) -> dict[str, str]:
    """Name `schemas`, each of which one path answers, and what stands in them; by place."""
    paths = {
        f"/x/{{tenant}}/{name}": {
            "get": {
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}}
                }
            }
        }
        for name in schemas
    }
    document = {"openapi": "3.0.0", "info": {}, "paths": paths, "components": {"schemas": schemas}}
    return normalise(document, service="x", names=previous).names


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


_TEXT = {"type": "string"}


def test_a_class_keeps_its_name_when_another_claims_it() -> None:
    before = _class_names({"Cart": _object(owner=_object(id=_TEXT))})
    assert before == {"#Cart": "Cart", "Cart.owner": "CartOwner"}
    after = {"Cart": _object(owner=_object(id=_TEXT)), "CartOwner": _object(name=_TEXT)}
    assert _class_names(after)["Cart.owner"] == "CartOwner2"
    assert _class_names(after, before) == before | {"#CartOwner": "CartOwner2"}


def test_a_class_keeps_its_name_when_it_changes() -> None:
    place = _object(id=_TEXT)
    before = _class_names({"Cart": _object(site=place), "Order": _object(site=place)})
    assert before["Cart.site"] == before["Order.site"] == "Site"
    same = _object(id=_TEXT, code=_TEXT)
    assert _class_names({"Cart": _object(site=same), "Order": _object(site=same)}, before) == before


def test_a_class_that_is_split_stays_where_most_of_it_was() -> None:
    place, changed = _object(id=_TEXT), _object(id=_TEXT, code=_TEXT)
    before = _class_names({name: _object(site=place) for name in ("Cart", "Order", "Quote")})
    after = {"Cart": _object(site=changed), "Order": _object(site=place), "Quote": _object(site=place)}
    assert _class_names(after, before) == before | {"Cart.site": "CartSite"}


def test_a_class_that_becomes_a_component_of_its_name_keeps_it() -> None:
    before = _class_names({"Cart": _object(owner=_object(id=_TEXT))})
    reference = {"$ref": "#/components/schemas/CartOwner"}
    after = _class_names({"Cart": _object(owner=reference), "CartOwner": _object(id=_TEXT)}, before)
    assert after == {"#Cart": "Cart", "#CartOwner": "CartOwner"}


def test_what_stands_in_a_class_is_found_again_whatever_that_is_called() -> None:
    deep = {"Cart": _object(owner=_object(home=_object(street=_object(id=_TEXT))))}
    named = {"#Cart": "Basket", "Basket.owner": "Holder", "Holder.home": "Nest", "Nest.street": "Lane"}
    assert _class_names(deep, named) == named


def test_a_name_that_is_none_is_not_kept() -> None:
    assert _class_names({"Cart": _object(id=_TEXT)}, {"#Cart": "no class"}) == {"#Cart": "Cart"}
