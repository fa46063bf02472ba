from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode
from . import meta_data as _meta_data

if TYPE_CHECKING:
    from .meta_data import MetaData

NAMES = frozenset(
    {
        "id",
        "defaultZoneId",
        "zones",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Site:
    id: str | None | Unset = UNSET
    default_zone_id: str | None | Unset = UNSET
    zones: list[dict[str, Any]] | None | Unset = UNSET
    metadata: MetaData | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.default_zone_id
        if value is not UNSET:
            data["defaultZoneId"] = value
        value = self.zones
        if value is not UNSET:
            data["zones"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> Site:
        return decode(data)


def decode(data: Any) -> Site:
    if type(data) is not dict:
        passed: Site = data
        return passed
    get: Any = data.get
    model = _new(Site)
    model.id = get("id", UNSET)
    model.default_zone_id = get("defaultZoneId", UNSET)
    model.zones = get("zones", UNSET)
    model.metadata = _meta_data.decode(get("metadata", UNSET))
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
