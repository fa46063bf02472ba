from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import contact_details as _contact_details
    from . import metadata_create as _metadata_create
    from .contact_details import ContactDetails
    from .metadata_create import MetadataCreate
else:
    _contact_details = Deferred(globals(), "contact_details")
    _metadata_create = Deferred(globals(), "metadata_create")

NAMES = frozenset(
    {
        "type",
        "contactDetails",
        "id",
        "name",
        "metadata",
        "mixins",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class LocationCreate(Model):
    """Request of `locations.create`.

    Attributes:
        type_: One of `'HEADQUARTER'`, `'WAREHOUSE'`, `'OFFICE'`; required.
        contact_details: Required.
        id: 1 to 66 characters; pattern `^[a-zA-Z0-9_-]+$`.
    """

    type_: Literal["HEADQUARTER", "OFFICE", "WAREHOUSE"] | str
    """One of `'HEADQUARTER'`, `'WAREHOUSE'`, `'OFFICE'`; required."""
    contact_details: ContactDetails
    """Required."""
    id: Maybe[str] = UNSET
    """1 to 66 characters; pattern `^[a-zA-Z0-9_-]+$`."""
    name: Maybe[str] = UNSET
    metadata: Maybe[MetadataCreate] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.contact_details) is not UNSET:
            data["contactDetails"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> LocationCreate:
        return decode(data)


def decode(data: Any) -> LocationCreate:
    if type(data) is not dict:
        passed: LocationCreate = data
        return passed
    model = _new(LocationCreate)
    unknown = len(data) - 6
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "contactDetails" in data:
        value = data["contactDetails"]
        model.contact_details = _contact_details.decode(value) if type(value) is dict else value
    else:
        model.contact_details = _absent
        unknown += 1
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
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_create.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
