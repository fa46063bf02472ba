from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import contact_details as _contact_details
from . import metadata as _metadata

if TYPE_CHECKING:
    from .contact_details import ContactDetails
    from .metadata import Metadata

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
    metadata: Metadata | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.name
        if value is not UNSET:
            data["name"] = value
        value = self.type_
        if value is not UNSET:
            data["type"] = value
        value = self.contact_details
        if value is not UNSET:
            data["contactDetails"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
    model.metadata = _metadata.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
