from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, as_dict
from . import patch_operation as _patch_operation

if TYPE_CHECKING:
    from .patch_operation import PatchOperation

NAMES = frozenset(
    {
        "id",
        "data",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class BulkPatchCustomInstanceRequest:
    id: str
    data: list[PatchOperation]
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.data) is not UNSET:
            data["data"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> BulkPatchCustomInstanceRequest:
        return decode(data)


def decode(data: Any) -> BulkPatchCustomInstanceRequest:
    if type(data) is not dict:
        passed: BulkPatchCustomInstanceRequest = data
        return passed
    get: Any = data.get
    model = _new(BulkPatchCustomInstanceRequest)
    model.id = get("id", UNSET)
    value = get("data", UNSET)
    model.data = [_patch_operation.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
