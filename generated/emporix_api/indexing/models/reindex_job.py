from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import indexing_metadata as _indexing_metadata

if TYPE_CHECKING:
    from .indexing_metadata import IndexingMetadata

NAMES = frozenset(
    {
        "id",
        "entityType",
        "message",
        "status",
        "expectedCount",
        "processedCount",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ReindexJob:
    id: str | None | Unset = UNSET
    entity_type: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    status: Literal["FAILURE", "IN_PROGRESS", "PENDING", "PUBLISHED", "SUCCESS"] | str | None | Unset = UNSET
    expected_count: int | None | Unset = UNSET
    processed_count: int | None | Unset = UNSET
    metadata: IndexingMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.entity_type) is not UNSET:
            data["entityType"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.expected_count) is not UNSET:
            data["expectedCount"] = value
        if (value := self.processed_count) is not UNSET:
            data["processedCount"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ReindexJob:
        return decode(data)


def decode(data: Any) -> ReindexJob:
    if type(data) is not dict:
        passed: ReindexJob = data
        return passed
    get: Any = data.get
    model = _new(ReindexJob)
    model.id = get("id", UNSET)
    model.entity_type = get("entityType", UNSET)
    model.message = get("message", UNSET)
    model.status = get("status", UNSET)
    model.expected_count = get("expectedCount", UNSET)
    model.processed_count = get("processedCount", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _indexing_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
