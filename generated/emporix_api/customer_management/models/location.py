from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import contact_details as _contact_details
from . import customer_management_metadata as _customer_management_metadata

if TYPE_CHECKING:
    from .contact_details import ContactDetails
    from .customer_management_metadata import CustomerManagementMetadata

NAMES = frozenset(
    {
        "id",
        "name",
        "type",
        "contactDetails",
        "metadata",
        "mixins",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Location:
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    type_: Literal["HEADQUARTER", "OFFICE", "WAREHOUSE"] | str | None | Unset = UNSET
    contact_details: ContactDetails | None | Unset = UNSET
    metadata: CustomerManagementMetadata | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
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
        if (value := self.contact_details) is not UNSET:
            data["contactDetails"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Location:
        return decode(data)


def decode(data: Any) -> Location:
    if type(data) is not dict:
        passed: Location = data
        return passed
    get: Any = data.get
    model = _new(Location)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.type_ = get("type", UNSET)
    value = get("contactDetails", UNSET)
    model.contact_details = _contact_details.decode(value) if type(value) is dict else value
    value = get("metadata", UNSET)
    model.metadata = _customer_management_metadata.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
