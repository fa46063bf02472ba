"""Whether the localized texts of a row are plain or by language."""

from __future__ import annotations

from typing import Any

import pytest

from emporix_api.operations import OPERATIONS
from emporix_api.product.models import BasicProductBulkUpdate
from emporix_async.data import localized_texts

MAP = {"en": "Chair"}


@pytest.mark.parametrize(
    ("key", "row", "by_language"),
    [
        ("product.products.upsert_many", {"id": "a", "name": MAP}, True),
        ("product.products.upsert_many", {"id": "a", "name": "Chair"}, False),
        ("product.products.upsert_many", {"id": "a", "description": MAP, "name": "Chair"}, True),
        ("product.products.upsert_many", {"id": "a", "name": None, "taxClasses": {"DE": "STANDARD"}}, None),
        ("product.products.upsert_many", BasicProductBulkUpdate(id="a", code="c", name="Chair"), False),
        ("product.products.upsert_many", BasicProductBulkUpdate(id="a", code="c"), None),
        ("product.products.upsert_many", "a", None),
        ("tax.taxes.create", {"taxClasses": [{"code": "S"}, {"name": MAP}]}, True),
        ("tax.taxes.create", {"taxClasses": [{"name": "Standard"}]}, False),
        ("brand.brands.create", {"localizedName": MAP}, True),
        ("price.price_lists.upsert", {"name": "Sale"}, False),
        # A map that is taken in any case says nothing of the texts beside it.
        ("product.products.upsert_many", {"name": "Chair", "brand": {"localizedName": MAP}}, False),
    ],
)
def test_rows_have_their_texts_in_one_form_or_by_language(key: str, row: Any, by_language: object):
    texts = localized_texts(OPERATIONS[key])
    assert texts is not None
    assert texts.by_language(row) is by_language


def test_plain_texts_beside_others_by_language_are_named():
    texts = localized_texts(OPERATIONS["tax.taxes.create"])
    assert texts is not None
    row = {"taxClasses": [{"name": MAP}, {"name": "Standard", "code": "S"}]}
    assert texts.mixed(row) == [("taxClasses", 1, "name")]
    assert (
        texts.mixed({"taxClasses": row["taxClasses"][:1]}) == texts.mixed({"taxClasses": row["taxClasses"][1:]}) == []
    )


def test_where_no_header_says_the_form_there_is_nothing_to_tell():
    assert localized_texts(OPERATIONS["label.labels.create"]) is None
