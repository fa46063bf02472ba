from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import country_metadata as _country_metadata

if TYPE_CHECKING:
    from .country_metadata import CountryMetadata

NAMES = frozenset(
    {
        "code",
        "name",
        "regions",
        "active",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Country:
    code: str | None | Unset = UNSET
    name: dict[str, str] | None | Unset = UNSET
    regions: list[str] | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    metadata: CountryMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.regions) is not UNSET:
            data["regions"] = value
        if (value := self.active) is not UNSET:
            data["active"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Country:
        return decode(data)


def decode(data: Any) -> Country:
    if type(data) is not dict:
        passed: Country = data
        return passed
    get: Any = data.get
    model = _new(Country)
    model.code = get("code", UNSET)
    model.name = get("name", UNSET)
    model.regions = get("regions", UNSET)
    model.active = get("active", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _country_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
