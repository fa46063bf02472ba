from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import metadata_update as _metadata_update

if TYPE_CHECKING:
    from .metadata_update import MetadataUpdate

NAMES = frozenset(
    {
        "mixins",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CustomerAssignmentUpsert:
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: MetadataUpdate | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerAssignmentUpsert:
        return decode(data)


def decode(data: Any) -> CustomerAssignmentUpsert:
    if type(data) is not dict:
        passed: CustomerAssignmentUpsert = data
        return passed
    get: Any = data.get
    model = _new(CustomerAssignmentUpsert)
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_update.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
