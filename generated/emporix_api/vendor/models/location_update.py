from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import contact_details as _contact_details
from . import metadata_update as _metadata_update

if TYPE_CHECKING:
    from .contact_details import ContactDetails
    from .metadata_update import MetadataUpdate

NAMES = frozenset(
    {
        "type",
        "contactDetails",
        "name",
        "metadata",
        "mixins",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class LocationUpdate:
    type_: Literal["HEADQUARTER", "OFFICE", "WAREHOUSE"] | str
    contact_details: ContactDetails
    name: str | None | Unset = UNSET
    metadata: MetadataUpdate | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.contact_details) is not UNSET:
            data["contactDetails"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> LocationUpdate:
        return decode(data)


def decode(data: Any) -> LocationUpdate:
    if type(data) is not dict:
        passed: LocationUpdate = data
        return passed
    get: Any = data.get
    model = _new(LocationUpdate)
    model.type_ = get("type", UNSET)
    value = get("contactDetails", UNSET)
    model.contact_details = _contact_details.decode(value) if type(value) is dict else value
    model.name = get("name", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_update.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
