from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import custom_instance_metadata as _custom_instance_metadata
    from . import custom_instance_owner as _custom_instance_owner
    from .custom_instance_metadata import CustomInstanceMetadata
    from .custom_instance_owner import CustomInstanceOwner
else:
    _custom_instance_metadata = Deferred(globals(), "custom_instance_metadata")
    _custom_instance_owner = Deferred(globals(), "custom_instance_owner")

NAMES = frozenset(
    {
        "id",
        "name",
        "type",
        "owner",
        "mixins",
        "media",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CustomInstance(Model):
    """Response of `custom_entities.list_instances`, `custom_entities.get_instance` and
    `custom_entities.search_instances`.

    Attributes:
        owner: Read-only.
    """

    id: Maybe[str] = UNSET
    name: Maybe[dict[str, Any]] = UNSET
    type_: Maybe[str] = UNSET
    owner: Maybe[CustomInstanceOwner] = UNSET
    """Read-only."""
    mixins: Maybe[dict[str, Any]] = UNSET
    media: Maybe[list[str]] = UNSET
    metadata: Maybe[CustomInstanceMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.owner) is not UNSET:
            data["owner"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.media) is not UNSET:
            data["media"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomInstance:
        return decode(data)


def decode(data: Any) -> CustomInstance:
    if type(data) is not dict:
        passed: CustomInstance = data
        return passed
    model = _new(CustomInstance)
    unknown = len(data) - 7
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
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "owner" in data:
        value = data["owner"]
        model.owner = _custom_instance_owner.decode(value) if type(value) is dict else value
    else:
        model.owner = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "media" in data:
        model.media = data["media"]
    else:
        model.media = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _custom_instance_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
