from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import legal_info as _legal_info
from . import location as _location
from . import vendor_contact_details as _vendor_contact_details
from . import vendor_metadata as _vendor_metadata

if TYPE_CHECKING:
    from .legal_info import LegalInfo
    from .location import Location
    from .vendor_contact_details import VendorContactDetails
    from .vendor_metadata import VendorMetadata

NAMES = frozenset(
    {
        "id",
        "name",
        "type",
        "parentId",
        "legalInfo",
        "contactDetails",
        "locations",
        "metadata",
        "mixins",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Vendor:
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    type_: Literal["COMPANY", "SUBSIDIARY"] | str | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    legal_info: LegalInfo | None | Unset = UNSET
    contact_details: list[VendorContactDetails] | None | Unset = UNSET
    locations: list[Location] | None | Unset = UNSET
    metadata: VendorMetadata | None | Unset = UNSET
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
        if (value := self.parent_id) is not UNSET:
            data["parentId"] = value
        if (value := self.legal_info) is not UNSET:
            data["legalInfo"] = value
        if (value := self.contact_details) is not UNSET:
            data["contactDetails"] = value
        if (value := self.locations) is not UNSET:
            data["locations"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Vendor:
        return decode(data)


def decode(data: Any) -> Vendor:
    if type(data) is not dict:
        passed: Vendor = data
        return passed
    get: Any = data.get
    model = _new(Vendor)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.type_ = get("type", UNSET)
    model.parent_id = get("parentId", UNSET)
    value = get("legalInfo", UNSET)
    model.legal_info = _legal_info.decode(value) if type(value) is dict else value
    value = get("contactDetails", UNSET)
    model.contact_details = [_vendor_contact_details.decode(item) for item in value] if type(value) is list else value
    value = get("locations", UNSET)
    model.locations = [_location.decode(item) for item in value] if type(value) is list else value
    value = get("metadata", UNSET)
    model.metadata = _vendor_metadata.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
