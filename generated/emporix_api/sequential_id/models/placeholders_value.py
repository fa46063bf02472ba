from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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


@attrs.define(kw_only=True, repr=False)
class PlaceholdersValue:
    required: bool | None | Unset = UNSET
    default: str | None | Unset = UNSET
    site_path: str | None | Unset = UNSET
    array_limit: int | None | Unset = UNSET
    delimiter: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PlaceholdersValue:
        return decode(data)


def decode(data: Any) -> PlaceholdersValue:
    if type(data) is not dict:
        passed: PlaceholdersValue = data
        return passed
    get: Any = data.get
    model = _new(PlaceholdersValue)
    model.required = get("required", UNSET)
    model.default = get("default", UNSET)
    model.site_path = get("sitePath", UNSET)
    model.array_limit = get("arrayLimit", UNSET)
    model.delimiter = get("delimiter", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
