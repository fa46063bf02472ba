from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import contact_details as _contact_details
    from . import metadata_update as _metadata_update
    from .contact_details import ContactDetails
    from .metadata_update import MetadataUpdate
else:
    _contact_details = Deferred(globals(), "contact_details")
    _metadata_update = Deferred(globals(), "metadata_update")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class LocationUpdate(Model):
    """Request of `locations.upsert`.

    Attributes:
        type_: One of `'HEADQUARTER'`, `'WAREHOUSE'`, `'OFFICE'`; required.
        contact_details: Required.
    """

    type_: Literal["HEADQUARTER", "OFFICE", "WAREHOUSE"] | str
    """One of `'HEADQUARTER'`, `'WAREHOUSE'`, `'OFFICE'`; required."""
    contact_details: ContactDetails
    """Required."""
    name: Maybe[str] = UNSET
    metadata: Maybe[MetadataUpdate] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> LocationUpdate:
        return decode(data)


def decode(data: Any) -> LocationUpdate:
    if type(data) is not dict:
        passed: LocationUpdate = data
        return passed
    model = _new(LocationUpdate)
    unknown = len(data) - 5
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
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_update.decode(value) if type(value) is dict else value
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
