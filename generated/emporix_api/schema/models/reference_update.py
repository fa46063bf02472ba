from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import schema_metadata_update as _schema_metadata_update
    from .schema_metadata_update import SchemaMetadataUpdate
else:
    _schema_metadata_update = Deferred(globals(), "schema_metadata_update")

NAMES = frozenset(
    {
        "name",
        "types",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ReferenceUpdate(Model):
    """Part of `PutReferenceRequest`.

    Attributes:
        name: Required.
        types: Required.
    """

    name: dict[str, Any]
    """Required."""
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
    """Required."""
    metadata: Maybe[SchemaMetadataUpdate] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.types) is not UNSET:
            data["types"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ReferenceUpdate:
        return decode(data)


def decode(data: Any) -> ReferenceUpdate:
    if type(data) is not dict:
        passed: ReferenceUpdate = data
        return passed
    model = _new(ReferenceUpdate)
    unknown = len(data) - 3
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
        model.metadata = _schema_metadata_update.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
