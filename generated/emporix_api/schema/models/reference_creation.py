from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "name",
        "types",
        "id",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ReferenceCreation:
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
    id: str | None | Unset = UNSET
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
        if (value := self.id) is not UNSET:
            data["id"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ReferenceCreation:
        return decode(data)


def decode(data: Any) -> ReferenceCreation:
    if type(data) is not dict:
        passed: ReferenceCreation = data
        return passed
    get: Any = data.get
    model = _new(ReferenceCreation)
    model.name = get("name", UNSET)
    model.types = get("types", UNSET)
    model.id = get("id", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
