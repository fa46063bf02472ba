from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "location",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SingleBatchResponseHeaders(Model):
    """Part of `SingleBatchResponse`.

    Attributes:
        location: 1 or more characters.
    """

    location: Maybe[str] = UNSET
    """1 or more characters."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.location) is not UNSET:
            data["location"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SingleBatchResponseHeaders:
        return decode(data)


def decode(data: Any) -> SingleBatchResponseHeaders:
    if type(data) is not dict:
        passed: SingleBatchResponseHeaders = data
        return passed
    model = _new(SingleBatchResponseHeaders)
    unknown = len(data) - 1
    if "location" in data:
        model.location = data["location"]
    else:
        model.location = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
