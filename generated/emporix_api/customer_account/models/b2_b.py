from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import b2_b_legal_entity as _b2_b_legal_entity
    from .b2_b_legal_entity import B2BLegalEntity
else:
    _b2_b_legal_entity = Deferred(globals(), "b2_b_legal_entity")

NAMES = frozenset(
    {
        "companyRegistrationId",
        "legalEntities",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class B2B(Model):
    """Part of `Customer`."""

    company_registration_id: Maybe[str] = UNSET
    legal_entities: Maybe[list[B2BLegalEntity]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.company_registration_id) is not UNSET:
            data["companyRegistrationId"] = value
        if (value := self.legal_entities) is not UNSET:
            data["legalEntities"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> B2B:
        return decode(data)


def decode(data: Any) -> B2B:
    if type(data) is not dict:
        passed: B2B = data
        return passed
    model = _new(B2B)
    unknown = len(data) - 2
    if "companyRegistrationId" in data:
        model.company_registration_id = data["companyRegistrationId"]
    else:
        model.company_registration_id = _absent
        unknown += 1
    if "legalEntities" in data:
        value = data["legalEntities"]
        model.legal_entities = [_b2_b_legal_entity.decode(item) for item in value] if type(value) is list else value
    else:
        model.legal_entities = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
