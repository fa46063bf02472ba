from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "storefrontUrl",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AssistedBuying(Model):
    """Part of `Site`."""

    storefront_url: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.storefront_url) is not UNSET:
            data["storefrontUrl"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AssistedBuying:
        return decode(data)


def decode(data: Any) -> AssistedBuying:
    if type(data) is not dict:
        passed: AssistedBuying = data
        return passed
    model = _new(AssistedBuying)
    unknown = len(data) - 1
    if "storefrontUrl" in data:
        model.storefront_url = data["storefrontUrl"]
    else:
        model.storefront_url = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
