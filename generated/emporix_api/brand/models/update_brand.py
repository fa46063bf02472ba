from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import update_metadata as _update_metadata
    from .update_metadata import UpdateMetadata
else:
    _update_metadata = Deferred(globals(), "update_metadata")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class UpdateBrand(Model):
    """Request of `brands.replace` and `brands.update`."""

    name: Maybe[str] = UNSET
    description: Maybe[str] = UNSET
    localized_name: Maybe[dict[str, str]] = UNSET
    localized_description: Maybe[dict[str, str]] = UNSET
    metadata: Maybe[UpdateMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> UpdateBrand:
        return decode(data)


def decode(data: Any) -> UpdateBrand:
    if type(data) is not dict:
        passed: UpdateBrand = data
        return passed
    model = _new(UpdateBrand)
    unknown = len(data) - 5
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "localizedName" in data:
        model.localized_name = data["localizedName"]
    else:
        model.localized_name = _absent
        unknown += 1
    if "localizedDescription" in data:
        model.localized_description = data["localizedDescription"]
    else:
        model.localized_description = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _update_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
