from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import custom_instance_metadata as _custom_instance_metadata
from . import custom_instance_owner as _custom_instance_owner

if TYPE_CHECKING:
    from .custom_instance_metadata import CustomInstanceMetadata
    from .custom_instance_owner import CustomInstanceOwner

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


@attrs.define(kw_only=True, repr=False)
class CustomInstanceResponse:
    id: str | None | Unset = UNSET
    name: dict[str, Any] | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    owner: CustomInstanceOwner | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    media: list[str] | None | Unset = UNSET
    metadata: CustomInstanceMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomInstanceResponse:
        return decode(data)


def decode(data: Any) -> CustomInstanceResponse:
    if type(data) is not dict:
        passed: CustomInstanceResponse = data
        return passed
    get: Any = data.get
    model = _new(CustomInstanceResponse)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.type_ = get("type", UNSET)
    value = get("owner", UNSET)
    model.owner = _custom_instance_owner.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.media = get("media", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _custom_instance_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
