from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import metadata as _metadata

if TYPE_CHECKING:
    from .metadata import Metadata

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
    metadata: Metadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.code
        if value is not UNSET:
            data["code"] = value
        value = self.name
        if value is not UNSET:
            data["name"] = encode(value)
        value = self.regions
        if value is not UNSET:
            data["regions"] = encode(value)
        value = self.active
        if value is not UNSET:
            data["active"] = value
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
    model.metadata = _metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
