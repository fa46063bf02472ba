"""Which operation an import is done by."""

from __future__ import annotations

import pytest

from emporix_api.operations import OPERATIONS
from emporix_async.bulk.targets import find_lookup, import_operation
from emporix_async.errors import InvalidCall


@pytest.mark.parametrize(
    ("target", "mode", "key"),
    [
        ("product.products", "upsert", "product.products.upsert_many"),
        ("product.products", "create", "product.products.create_many"),
        ("customer.profiles", "upsert", "customer.profiles.upsert"),
        ("price.price_lists", "upsert", "price.price_lists.upsert"),
        ("customer_segment.segments", "delete", "customer_segment.segments.delete_many"),
        ("price.price_lists.upsert_many_prices", "create", "price.price_lists.upsert_many_prices"),
    ],
)
def test_a_resource_and_a_mode_name_an_operation(target, mode, key):
    assert import_operation(OPERATIONS, target, mode).key == key


@pytest.mark.parametrize(
    ("target", "mode", "told"),
    [
        ("product.prodcts", "upsert", r"did you mean product\.products"),
        ("product.products.upsert_mny", "upsert", r"product\.products\.upsert_many"),
        ("zzz", "upsert", "no resource or operation 'zzz'$"),
        ("product.products", "merge", "mode is one of"),
        ("order.sales_orders", "upsert", "its modes are create"),
    ],
)
def test_what_there_is_not_is_said_with_what_there_is(target, mode, told):
    with pytest.raises(InvalidCall, match=told):
        import_operation(OPERATIONS, target, mode)


def test_an_item_that_was_created_is_looked_up_by_the_key_its_author_chose():
    found = find_lookup(OPERATIONS, OPERATIONS["product.products.create_many"])
    assert found is not None
    assert (found.operation.key, found.parameters) == ("product.products.get", ("productId",))


@pytest.mark.parametrize("key", ["product.products.upsert_many", "category.categories.create_many_assignments"])
def test_where_that_is_not_so_or_not_needed_nothing_is_looked_up(key):
    assert find_lookup(OPERATIONS, OPERATIONS[key]) is None
