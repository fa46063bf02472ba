from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import update_metadata as _update_metadata

if TYPE_CHECKING:
    from .update_metadata import UpdateMetadata

NAMES = frozenset(
    {
        "name",
        "description",
        "localizedName",
        "localizedDescription",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class UpdateBrand:
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    localized_name: dict[str, str] | None | Unset = UNSET
    localized_description: dict[str, str] | None | Unset = UNSET
    metadata: UpdateMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.localized_name) is not UNSET:
            data["localizedName"] = value
        if (value := self.localized_description) is not UNSET:
            data["localizedDescription"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> UpdateBrand:
        return decode(data)


def decode(data: Any) -> UpdateBrand:
    if type(data) is not dict:
        passed: UpdateBrand = data
        return passed
    get: Any = data.get
    model = _new(UpdateBrand)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.localized_name = get("localizedName", UNSET)
    model.localized_description = get("localizedDescription", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _update_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
