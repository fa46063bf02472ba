from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import legal_info as _legal_info
    from . import resource_id as _resource_id
    from . import vendor_contact_details as _vendor_contact_details
    from .legal_info import LegalInfo
    from .resource_id import ResourceId
    from .vendor_contact_details import VendorContactDetails
else:
    _legal_info = Deferred(globals(), "legal_info")
    _resource_id = Deferred(globals(), "resource_id")
    _vendor_contact_details = Deferred(globals(), "vendor_contact_details")

NAMES = frozenset(
    {
        "name",
        "id",
        "type",
        "parentId",
        "legalInfo",
        "contactDetails",
        "locations",
        "mixins",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class VendorCreate(Model):
    """Request of `vendors.create`.

    Attributes:
        name: Required.
        id: 1 to 66 characters; pattern `^[a-zA-Z0-9_-]+$`.
        type_: One of `'COMPANY'`, `'SUBSIDIARY'`.
    """

    name: str
    """Required."""
    id: Maybe[str] = UNSET
    """1 to 66 characters; pattern `^[a-zA-Z0-9_-]+$`."""
    type_: Maybe[Literal["COMPANY", "SUBSIDIARY"] | str] = UNSET
    """One of `'COMPANY'`, `'SUBSIDIARY'`."""
    parent_id: Maybe[str] = UNSET
    legal_info: Maybe[LegalInfo] = UNSET
    contact_details: Maybe[list[VendorContactDetails]] = UNSET
    locations: Maybe[list[ResourceId]] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
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
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> VendorCreate:
        return decode(data)


def decode(data: Any) -> VendorCreate:
    if type(data) is not dict:
        passed: VendorCreate = data
        return passed
    model = _new(VendorCreate)
    unknown = len(data) - 8
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "parentId" in data:
        model.parent_id = data["parentId"]
    else:
        model.parent_id = _absent
        unknown += 1
    if "legalInfo" in data:
        value = data["legalInfo"]
        model.legal_info = _legal_info.decode(value) if type(value) is dict else value
    else:
        model.legal_info = _absent
        unknown += 1
    if "contactDetails" in data:
        value = data["contactDetails"]
        model.contact_details = (
            [_vendor_contact_details.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.contact_details = _absent
        unknown += 1
    if "locations" in data:
        value = data["locations"]
        model.locations = [_resource_id.decode(item) for item in value] if type(value) is list else value
    else:
        model.locations = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
