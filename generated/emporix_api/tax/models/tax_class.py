from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class TaxClass(Model):
    """Part of `Tax`, `TaxCreation` and `TaxUpdate`.

    Attributes:
        code: Required in requests.
        name: Required in requests.
        rate: Required in requests.
    """

    code: Maybe[str] = UNSET
    """Required in requests."""
    name: Maybe[dict[str, str] | str] = UNSET
    """Required in requests."""
    description: Maybe[dict[str, str] | str] = UNSET
    order: Maybe[int] = UNSET
    rate: Maybe[float] = UNSET
    """Required in requests."""
    is_default: Maybe[bool] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> TaxClass:
        return decode(data)


def decode(data: Any) -> TaxClass:
    if type(data) is not dict:
        passed: TaxClass = data
        return passed
    model = _new(TaxClass)
    unknown = len(data) - 6
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "order" in data:
        model.order = data["order"]
    else:
        model.order = _absent
        unknown += 1
    if "rate" in data:
        model.rate = data["rate"]
    else:
        model.rate = _absent
        unknown += 1
    if "isDefault" in data:
        model.is_default = data["isDefault"]
    else:
        model.is_default = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
