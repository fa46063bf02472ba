from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "public",
        "restricted",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ServiceSettings:
    public: dict[str, Any] | None | Unset = UNSET
    restricted: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.public) is not UNSET:
            data["public"] = value
        if (value := self.restricted) is not UNSET:
            data["restricted"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ServiceSettings:
        return decode(data)


def decode(data: Any) -> ServiceSettings:
    if type(data) is not dict:
        passed: ServiceSettings = data
        return passed
    get: Any = data.get
    model = _new(ServiceSettings)
    model.public = get("public", UNSET)
    model.restricted = get("restricted", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
