from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "entityType",
        "rag",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ReindexRequest:
    entity_type: str
    rag: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.entity_type) is not UNSET:
            data["entityType"] = value
        if (value := self.rag) is not UNSET:
            data["rag"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ReindexRequest:
        return decode(data)


def decode(data: Any) -> ReindexRequest:
    if type(data) is not dict:
        passed: ReindexRequest = data
        return passed
    get: Any = data.get
    model = _new(ReindexRequest)
    model.entity_type = get("entityType", UNSET)
    model.rag = get("rag", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
