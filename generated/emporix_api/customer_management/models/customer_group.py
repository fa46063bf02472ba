from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "name",
        "role",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CustomerGroup(Model):
    """Part of `LegalEntity` and `LegalEntityCreate`.

    Attributes:
        id: Required in requests.
    """

    id: Maybe[str] = UNSET
    """Required in requests."""
    name: Maybe[dict[str, str]] = UNSET
    role: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.role) is not UNSET:
            data["role"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerGroup:
        return decode(data)


def decode(data: Any) -> CustomerGroup:
    if type(data) is not dict:
        passed: CustomerGroup = data
        return passed
    model = _new(CustomerGroup)
    unknown = len(data) - 3
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
    if "role" in data:
        model.role = data["role"]
    else:
        model.role = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
