from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import schema_attribute as _schema_attribute
from . import schema_metadata_update as _schema_metadata_update

if TYPE_CHECKING:
    from .schema_attribute import SchemaAttribute
    from .schema_metadata_update import SchemaMetadataUpdate

NAMES = frozenset(
    {
        "name",
        "types",
        "attributes",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SchemaUpdate:
    name: dict[str, Any]
    types: list[
        Literal[
            "AVAILABILITY",
            "CART",
            "CART_ITEM",
            "CATEGORY",
            "COMPANY",
            "COUPON",
            "CUSTOMER",
            "CUSTOMER_ADDRESS",
            "CUSTOM_ENTITY",
            "LOCATION",
            "MEDIA",
            "ORDER",
            "ORDER_ENTRY",
            "PRICE_LIST",
            "PRODUCT",
            "QUOTE",
            "RETURN",
            "SITE",
            "VENDOR",
        ]
        | str
    ]
    attributes: list[SchemaAttribute]
    metadata: SchemaMetadataUpdate | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.types) is not UNSET:
            data["types"] = value
        if (value := self.attributes) is not UNSET:
            data["attributes"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> SchemaUpdate:
        return decode(data)


def decode(data: Any) -> SchemaUpdate:
    if type(data) is not dict:
        passed: SchemaUpdate = data
        return passed
    get: Any = data.get
    model = _new(SchemaUpdate)
    model.name = get("name", UNSET)
    model.types = get("types", UNSET)
    value = get("attributes", UNSET)
    model.attributes = [_schema_attribute.decode(item) for item in value] if type(value) is list else value
    value = get("metadata", UNSET)
    model.metadata = _schema_metadata_update.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
