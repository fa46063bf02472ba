from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import country_metadata as _country_metadata
    from .country_metadata import CountryMetadata
else:
    _country_metadata = Deferred(globals(), "country_metadata")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Country(Model):
    """Response of `countries.list` and `countries.get`."""

    code: Maybe[str] = UNSET
    name: Maybe[dict[str, str]] = UNSET
    regions: Maybe[list[str]] = UNSET
    active: Maybe[bool] = UNSET
    metadata: Maybe[CountryMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Country:
        return decode(data)


def decode(data: Any) -> Country:
    if type(data) is not dict:
        passed: Country = data
        return passed
    model = _new(Country)
    unknown = len(data) - 5
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "regions" in data:
        model.regions = data["regions"]
    else:
        model.regions = _absent
        unknown += 1
    if "active" in data:
        model.active = data["active"]
    else:
        model.active = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _country_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
