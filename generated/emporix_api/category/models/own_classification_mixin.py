from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "name",
        "schemaUrl",
        "required",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class OwnClassificationMixin(Model):
    """Part of `Category` and `CategoryCreateRequest`.

    Attributes:
        name: Required in requests.
        schema_url: Pattern `^https?://[^\\s/$.?#].\\S*$`; required in requests.
    """

    name: Maybe[str] = UNSET
    """Required in requests."""
    schema_url: Maybe[str] = UNSET
    """Pattern `^https?://[^\\s/$.?#].\\S*$`; required in requests."""
    required: Maybe[bool] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.schema_url) is not UNSET:
            data["schemaUrl"] = value
        if (value := self.required) is not UNSET:
            data["required"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> OwnClassificationMixin:
        return decode(data)


def decode(data: Any) -> OwnClassificationMixin:
    if type(data) is not dict:
        passed: OwnClassificationMixin = data
        return passed
    model = _new(OwnClassificationMixin)
    unknown = len(data) - 3
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "schemaUrl" in data:
        model.schema_url = data["schemaUrl"]
    else:
        model.schema_url = _absent
        unknown += 1
    if "required" in data:
        model.required = data["required"]
    else:
        model.required = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
