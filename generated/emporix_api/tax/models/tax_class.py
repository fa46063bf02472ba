from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "code",
        "name",
        "description",
        "order",
        "rate",
        "isDefault",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class TaxClass:
    code: str | None | Unset = UNSET
    name: dict[str, str] | str | None | Unset = UNSET
    description: dict[str, str] | str | None | Unset = UNSET
    order: int | None | Unset = UNSET
    rate: float | None | Unset = UNSET
    is_default: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.order) is not UNSET:
            data["order"] = value
        if (value := self.rate) is not UNSET:
            data["rate"] = value
        if (value := self.is_default) is not UNSET:
            data["isDefault"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> TaxClass:
        return decode(data)


def decode(data: Any) -> TaxClass:
    if type(data) is not dict:
        passed: TaxClass = data
        return passed
    get: Any = data.get
    model = _new(TaxClass)
    model.code = get("code", UNSET)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.order = get("order", UNSET)
    model.rate = get("rate", UNSET)
    model.is_default = get("isDefault", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
