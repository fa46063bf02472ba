from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET

if TYPE_CHECKING:
    from . import update_metadata as _update_metadata
    from .update_metadata import UpdateMetadata
else:
    _update_metadata = Deferred(globals(), "update_metadata")

NAMES = frozenset(
    {
        "name",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CurrencyUpdate(Model):
    """Request of `currencies.replace`.

    Attributes:
        name: Required.
        metadata: Required.
    """

    name: str | dict[str, str]
    """Required."""
    metadata: UpdateMetadata
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CurrencyUpdate:
        return decode(data)


def decode(data: Any) -> CurrencyUpdate:
    if type(data) is not dict:
        passed: CurrencyUpdate = data
        return passed
    model = _new(CurrencyUpdate)
    unknown = len(data) - 2
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _update_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
