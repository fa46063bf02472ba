from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET

if TYPE_CHECKING:
    from . import patch_operation as _patch_operation
    from .patch_operation import PatchOperation
else:
    _patch_operation = Deferred(globals(), "patch_operation")

NAMES = frozenset(
    {
        "id",
        "data",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class BulkPatchCustomInstanceRequest(Model):
    """Request of `custom_entities.update_many_instances`.

    Attributes:
        id: Required.
        data: Required.
    """

    id: str
    """Required."""
    data: list[PatchOperation]
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.data) is not UNSET:
            data["data"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> BulkPatchCustomInstanceRequest:
        return decode(data)


def decode(data: Any) -> BulkPatchCustomInstanceRequest:
    if type(data) is not dict:
        passed: BulkPatchCustomInstanceRequest = data
        return passed
    model = _new(BulkPatchCustomInstanceRequest)
    unknown = len(data) - 2
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "data" in data:
        value = data["data"]
        model.data = [_patch_operation.decode(item) for item in value] if type(value) is list else value
    else:
        model.data = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
