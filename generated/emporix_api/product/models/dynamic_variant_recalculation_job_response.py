from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "id",
        "parentRoot",
        "requestedByIds",
        "status",
        "createdAt",
        "processingStartedAt",
        "finishedAt",
        "error",
        "attempts",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class DynamicVariantRecalculationJobResponse:
    id: str | None | Unset = UNSET
    parent_root: str | None | Unset = UNSET
    requested_by_ids: list[str] | None | Unset = UNSET
    status: Literal["FAILED", "FAILED_PERMANENT", "FINISHED", "PENDING", "PROCESSING"] | str | None | Unset = UNSET
    created_at: str | None | Unset = UNSET
    processing_started_at: str | None | Unset = UNSET
    finished_at: str | None | Unset = UNSET
    error: str | None | Unset = UNSET
    attempts: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.parent_root) is not UNSET:
            data["parentRoot"] = value
        if (value := self.requested_by_ids) is not UNSET:
            data["requestedByIds"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.created_at) is not UNSET:
            data["createdAt"] = value
        if (value := self.processing_started_at) is not UNSET:
            data["processingStartedAt"] = value
        if (value := self.finished_at) is not UNSET:
            data["finishedAt"] = value
        if (value := self.error) is not UNSET:
            data["error"] = value
        if (value := self.attempts) is not UNSET:
            data["attempts"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> DynamicVariantRecalculationJobResponse:
        return decode(data)


def decode(data: Any) -> DynamicVariantRecalculationJobResponse:
    if type(data) is not dict:
        passed: DynamicVariantRecalculationJobResponse = data
        return passed
    get: Any = data.get
    model = _new(DynamicVariantRecalculationJobResponse)
    model.id = get("id", UNSET)
    model.parent_root = get("parentRoot", UNSET)
    model.requested_by_ids = get("requestedByIds", UNSET)
    model.status = get("status", UNSET)
    model.created_at = get("createdAt", UNSET)
    model.processing_started_at = get("processingStartedAt", UNSET)
    model.finished_at = get("finishedAt", UNSET)
    model.error = get("error", UNSET)
    model.attempts = get("attempts", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
