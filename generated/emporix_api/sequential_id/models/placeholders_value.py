from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "required",
        "default",
        "sitePath",
        "arrayLimit",
        "delimiter",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PlaceholdersValue(Model):
    """Part of `SequenceSchema` and `SequenceSchemaCreate`.

    Attributes:
        required: Required in requests.
        array_limit: 1 or more.
    """

    required: Maybe[bool] = UNSET
    """Required in requests."""
    default: Maybe[str] = UNSET
    site_path: Maybe[str] = UNSET
    array_limit: Maybe[int] = UNSET
    """1 or more."""
    delimiter: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.required) is not UNSET:
            data["required"] = value
        if (value := self.default) is not UNSET:
            data["default"] = value
        if (value := self.site_path) is not UNSET:
            data["sitePath"] = value
        if (value := self.array_limit) is not UNSET:
            data["arrayLimit"] = value
        if (value := self.delimiter) is not UNSET:
            data["delimiter"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PlaceholdersValue:
        return decode(data)


def decode(data: Any) -> PlaceholdersValue:
    if type(data) is not dict:
        passed: PlaceholdersValue = data
        return passed
    model = _new(PlaceholdersValue)
    unknown = len(data) - 5
    if "required" in data:
        model.required = data["required"]
    else:
        model.required = _absent
        unknown += 1
    if "default" in data:
        model.default = data["default"]
    else:
        model.default = _absent
        unknown += 1
    if "sitePath" in data:
        model.site_path = data["sitePath"]
    else:
        model.site_path = _absent
        unknown += 1
    if "arrayLimit" in data:
        model.array_limit = data["arrayLimit"]
    else:
        model.array_limit = _absent
        unknown += 1
    if "delimiter" in data:
        model.delimiter = data["delimiter"]
    else:
        model.delimiter = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
