from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import custom_instance_owner_request as _custom_instance_owner_request
from . import custom_instance_update_metadata as _custom_instance_update_metadata

if TYPE_CHECKING:
    from .custom_instance_owner_request import CustomInstanceOwnerRequest
    from .custom_instance_update_metadata import CustomInstanceUpdateMetadata

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


@attrs.define(kw_only=True, repr=False)
class CustomEntityInstanceRequestItem:
    id: str
    name: dict[str, Any] | None | Unset = UNSET
    owner: CustomInstanceOwnerRequest | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: CustomInstanceUpdateMetadata | None | Unset = UNSET
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
        if (value := self.owner) is not UNSET:
            data["owner"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomEntityInstanceRequestItem:
        return decode(data)


def decode(data: Any) -> CustomEntityInstanceRequestItem:
    if type(data) is not dict:
        passed: CustomEntityInstanceRequestItem = data
        return passed
    get: Any = data.get
    model = _new(CustomEntityInstanceRequestItem)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    value = get("owner", UNSET)
    model.owner = _custom_instance_owner_request.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _custom_instance_update_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
