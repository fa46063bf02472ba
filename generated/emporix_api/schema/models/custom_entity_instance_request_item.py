from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import custom_instance_owner_request as _custom_instance_owner_request
    from . import custom_instance_update_metadata as _custom_instance_update_metadata
    from .custom_instance_owner_request import CustomInstanceOwnerRequest
    from .custom_instance_update_metadata import CustomInstanceUpdateMetadata
else:
    _custom_instance_owner_request = Deferred(globals(), "custom_instance_owner_request")
    _custom_instance_update_metadata = Deferred(globals(), "custom_instance_update_metadata")

NAMES = frozenset(
    {
        "id",
        "name",
        "owner",
        "mixins",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CustomEntityInstanceRequestItem(Model):
    """Request of `custom_entities.upsert_many_instances`.

    Attributes:
        id: Required.
    """

    id: str
    """Required."""
    name: Maybe[dict[str, Any]] = UNSET
    owner: Maybe[CustomInstanceOwnerRequest] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[CustomInstanceUpdateMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.owner) is not UNSET:
            data["owner"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomEntityInstanceRequestItem:
        return decode(data)


def decode(data: Any) -> CustomEntityInstanceRequestItem:
    if type(data) is not dict:
        passed: CustomEntityInstanceRequestItem = data
        return passed
    model = _new(CustomEntityInstanceRequestItem)
    unknown = len(data) - 5
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "owner" in data:
        value = data["owner"]
        model.owner = _custom_instance_owner_request.decode(value) if type(value) is dict else value
    else:
        model.owner = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _custom_instance_update_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
