from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "mixins",
        "version",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class DefaultMetadata:
    mixins: dict[str, Any] | None | Unset = UNSET
    version: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.version) is not UNSET:
            data["version"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> DefaultMetadata:
        return decode(data)


def decode(data: Any) -> DefaultMetadata:
    if type(data) is not dict:
        passed: DefaultMetadata = data
        return passed
    get: Any = data.get
    model = _new(DefaultMetadata)
    model.mixins = get("mixins", UNSET)
    model.version = get("version", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
