from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "description",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ShippingGroup(Model):
    """Request of `groups.create` and `groups.replace`; response of `groups.list` and `groups.get`.

    Attributes:
        id: Required in requests.
    """

    id: Maybe[str] = UNSET
    """Required in requests."""
    description: Maybe[str | dict[str, str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ShippingGroup:
        return decode(data)


def decode(data: Any) -> ShippingGroup:
    if type(data) is not dict:
        passed: ShippingGroup = data
        return passed
    model = _new(ShippingGroup)
    unknown = len(data) - 2
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
