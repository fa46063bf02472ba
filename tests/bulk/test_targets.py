"""Which operation an import is done by."""

from __future__ import annotations

import inspect
import re
from typing import get_args

import pytest

from emporix_api.operations import OPERATIONS
from emporix_api.services import WITHDRAWN
from emporix_async import Emporix, Importer
from emporix_async.bulk.targets import MODES, find_lookup, import_operation
from emporix_async.cli._imports import Mode as CommandLineMode
from emporix_async.errors import InvalidCall


@pytest.mark.parametrize(
    ("target", "mode", "key"),
    [
        ("product.products", "upsert", "product.products.upsert_many"),
        ("product.products", "create", "product.products.create_many"),
        ("customer.profiles", "upsert", "customer.profiles.upsert"),
        ("price.price_lists", "upsert", "price.price_lists.upsert"),
        ("customer_segment.segments", "delete", "customer_segment.segments.delete_many"),
        ("product.products", None, "product.products.upsert_many"),
        ("price.price_lists.upsert_many_prices", None, "price.price_lists.upsert_many_prices"),
        ("price.price_lists.upsert_many_prices", "upsert", "price.price_lists.upsert_many_prices"),
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
        ("product.products", "merge", "mode is one of upsert, create, update, delete, not 'merge'"),
        ("product.products.create_many", "merge", "mode is one of"),
        ("product.products.create_many", "delete", "an operation, and none that would delete"),
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


@pytest.mark.parametrize(
    ("mode", "said"), [("delete", "no delete: its modes are upsert, create"), ("nope", "is one of")]
)
async def test_a_typed_importer_refuses_a_mode_that_it_does_not_have(mode, said):
    async with Emporix("acme", token="token", base_url="http://127.0.0.1:9") as emporix:
        with pytest.raises(InvalidCall, match=said):
            emporix.product.products.importer([], mode=mode)
        with pytest.raises(InvalidCall, match=said):
            await emporix.product.products.import_all([], mode=mode)
        with pytest.raises(InvalidCall, match="multipart/form-data, not rows"):
            emporix.importer("schema.references.create", [])
        with pytest.raises(InvalidCall, match="takes no rows"):
            emporix.importer("product.products.list", [])


async def test_every_typed_importer_can_be_made_in_each_of_its_modes():
    made = 0
    async with Emporix("acme", token="token", base_url="http://127.0.0.1:9") as emporix:
        for service in sorted({operation.service for operation in OPERATIONS.values()} - set(WITHDRAWN)):
            resources = vars(type(getattr(emporix, service)))
            for resource in (getattr(getattr(emporix, service), name) for name in resources if name[0] != "_"):
                for name in vars(type(resource)):
                    if name != "importer" and not name.endswith("_importer"):
                        continue
                    method = getattr(resource, name)
                    parameters = inspect.signature(method).parameters
                    path = ["value"] * (list(parameters).index("rows"))
                    for mode in re.findall(r"'(\w+)'", str(parameters["mode"].annotation)):
                        assert isinstance(method(*path, [], mode=mode), Importer)
                        made += 1
    assert made > 50


def test_the_command_line_has_the_same_modes():
    assert get_args(get_args(get_args(CommandLineMode)[0])[0]) == MODES
