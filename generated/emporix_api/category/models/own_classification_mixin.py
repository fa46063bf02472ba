from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "name",
        "schemaUrl",
        "required",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class OwnClassificationMixin:
    name: str | None | Unset = UNSET
    schema_url: str | None | Unset = UNSET
    required: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.name
        if value is not UNSET:
            data["name"] = value
        value = self.schema_url
        if value is not UNSET:
            data["schemaUrl"] = value
        value = self.required
        if value is not UNSET:
            data["required"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> OwnClassificationMixin:
        return decode(data)


def decode(data: Any) -> OwnClassificationMixin:
    if type(data) is not dict:
        passed: OwnClassificationMixin = data
        return passed
    get: Any = data.get
    model = _new(OwnClassificationMixin)
    model.name = get("name", UNSET)
    model.schema_url = get("schemaUrl", UNSET)
    model.required = get("required", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
