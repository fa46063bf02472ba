from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "storefrontUrl",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AssistedBuying:
    storefront_url: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.storefront_url) is not UNSET:
            data["storefrontUrl"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AssistedBuying:
        return decode(data)


def decode(data: Any) -> AssistedBuying:
    if type(data) is not dict:
        passed: AssistedBuying = data
        return passed
    get: Any = data.get
    model = _new(AssistedBuying)
    model.storefront_url = get("storefrontUrl", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
