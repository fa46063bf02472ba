from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "entityType",
        "rag",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ReindexRequest(Model):
    """Request of `reindex_jobs.create`.

    Attributes:
        entity_type: Required.
        rag: Default `False`.
    """

    entity_type: str
    """Required."""
    rag: Maybe[bool] = UNSET
    """Default `False`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.entity_type) is not UNSET:
            data["entityType"] = value
        if (value := self.rag) is not UNSET:
            data["rag"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ReindexRequest:
        return decode(data)


def decode(data: Any) -> ReindexRequest:
    if type(data) is not dict:
        passed: ReindexRequest = data
        return passed
    model = _new(ReindexRequest)
    unknown = len(data) - 2
    if "entityType" in data:
        model.entity_type = data["entityType"]
    else:
        model.entity_type = _absent
        unknown += 1
    if "rag" in data:
        model.rag = data["rag"]
    else:
        model.rag = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
