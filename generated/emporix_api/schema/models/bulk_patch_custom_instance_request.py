from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, encode
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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.data
        if value is not UNSET:
            data["data"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
