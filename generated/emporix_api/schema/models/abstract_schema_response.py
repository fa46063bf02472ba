from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import schema_metadata as _schema_metadata

if TYPE_CHECKING:
    from .schema_metadata import SchemaMetadata

NAMES = frozenset(
    {
        "id",
        "name",
        "types",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AbstractSchemaResponse:
    id: str | None | Unset = UNSET
    name: dict[str, Any] | None | Unset = UNSET
    types: (
        list[
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
        | None
        | Unset
    ) = UNSET
    metadata: SchemaMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.types) is not UNSET:
            data["types"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AbstractSchemaResponse:
        return decode(data)


def decode(data: Any) -> AbstractSchemaResponse:
    if type(data) is not dict:
        passed: AbstractSchemaResponse = data
        return passed
    get: Any = data.get
    model = _new(AbstractSchemaResponse)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.types = get("types", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _schema_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
