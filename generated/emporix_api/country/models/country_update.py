from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import country_update_metadata as _country_update_metadata
    from .country_update_metadata import CountryUpdateMetadata
else:
    _country_update_metadata = Deferred(globals(), "country_update_metadata")

NAMES = frozenset(
    {
        "metadata",
        "active",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CountryUpdate(Model):
    """Request of `countries.update`.

    Attributes:
        metadata: Required.
    """

    metadata: CountryUpdateMetadata
    """Required."""
    active: Maybe[bool] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.active) is not UNSET:
            data["active"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CountryUpdate:
        return decode(data)


def decode(data: Any) -> CountryUpdate:
    if type(data) is not dict:
        passed: CountryUpdate = data
        return passed
    model = _new(CountryUpdate)
    unknown = len(data) - 2
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _country_update_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "active" in data:
        model.active = data["active"]
    else:
        model.active = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
