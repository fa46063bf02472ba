from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import schema_attribute as _schema_attribute
    from . import schema_metadata as _schema_metadata
    from .schema_attribute import SchemaAttribute
    from .schema_metadata import SchemaMetadata
else:
    _schema_attribute = Deferred(globals(), "schema_attribute")
    _schema_metadata = Deferred(globals(), "schema_metadata")

NAMES = frozenset(
    {
        "id",
        "name",
        "types",
        "metadata",
        "attributes",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Schema(Model):
    """Response of `schemas.list` and `schemas.get`."""

    id: Maybe[str] = UNSET
    name: Maybe[dict[str, Any]] = UNSET
    types: Maybe[
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
    ] = UNSET
    metadata: Maybe[SchemaMetadata] = UNSET
    attributes: Maybe[list[SchemaAttribute]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if (value := self.attributes) is not UNSET:
            data["attributes"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Schema:
        return decode(data)


def decode(data: Any) -> Schema:
    if type(data) is not dict:
        passed: Schema = data
        return passed
    model = _new(Schema)
    unknown = len(data) - 5
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "types" in data:
        model.types = data["types"]
    else:
        model.types = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _schema_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "attributes" in data:
        value = data["attributes"]
        model.attributes = [_schema_attribute.decode(item) for item in value] if type(value) is list else value
    else:
        model.attributes = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
