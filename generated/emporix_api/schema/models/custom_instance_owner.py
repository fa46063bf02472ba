from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "type",
        "userId",
        "legalEntityId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CustomInstanceOwner(Model):
    """Part of `CustomInstance`.

    Attributes:
        type_: One of `'EMPLOYEE'`, `'CUSTOMER'`, `'SERVICE'`.
    """

    type_: Maybe[Literal["CUSTOMER", "EMPLOYEE", "SERVICE"] | str] = UNSET
    """One of `'EMPLOYEE'`, `'CUSTOMER'`, `'SERVICE'`."""
    user_id: Maybe[str] = UNSET
    legal_entity_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.user_id) is not UNSET:
            data["userId"] = value
        if (value := self.legal_entity_id) is not UNSET:
            data["legalEntityId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomInstanceOwner:
        return decode(data)


def decode(data: Any) -> CustomInstanceOwner:
    if type(data) is not dict:
        passed: CustomInstanceOwner = data
        return passed
    model = _new(CustomInstanceOwner)
    unknown = len(data) - 3
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "userId" in data:
        model.user_id = data["userId"]
    else:
        model.user_id = _absent
        unknown += 1
    if "legalEntityId" in data:
        model.legal_entity_id = data["legalEntityId"]
    else:
        model.legal_entity_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
