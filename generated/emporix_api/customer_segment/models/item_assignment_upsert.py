from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import metadata_update as _metadata_update
    from .metadata_update import MetadataUpdate
else:
    _metadata_update = Deferred(globals(), "metadata_update")

NAMES = frozenset(
    {
        "mixins",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ItemAssignmentUpsert(Model):
    """Request of `segments.upsert_item`."""

    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[MetadataUpdate] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ItemAssignmentUpsert:
        return decode(data)


def decode(data: Any) -> ItemAssignmentUpsert:
    if type(data) is not dict:
        passed: ItemAssignmentUpsert = data
        return passed
    model = _new(ItemAssignmentUpsert)
    unknown = len(data) - 2
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_update.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
