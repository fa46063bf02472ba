from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "legalEntityId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class B2B:
    legal_entity_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.legal_entity_id) is not UNSET:
            data["legalEntityId"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> B2B:
        return decode(data)


def decode(data: Any) -> B2B:
    if type(data) is not dict:
        passed: B2B = data
        return passed
    get: Any = data.get
    model = _new(B2B)
    model.legal_entity_id = get("legalEntityId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
