from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import country_update_metadata as _country_update_metadata

if TYPE_CHECKING:
    from .country_update_metadata import CountryUpdateMetadata

NAMES = frozenset(
    {
        "metadata",
        "active",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CountryUpdate:
    metadata: CountryUpdateMetadata
    active: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.active) is not UNSET:
            data["active"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CountryUpdate:
        return decode(data)


def decode(data: Any) -> CountryUpdate:
    if type(data) is not dict:
        passed: CountryUpdate = data
        return passed
    get: Any = data.get
    model = _new(CountryUpdate)
    value = get("metadata", UNSET)
    model.metadata = _country_update_metadata.decode(value) if type(value) is dict else value
    model.active = get("active", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
