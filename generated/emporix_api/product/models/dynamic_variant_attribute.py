from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import dynamic_variant_attribute_value as _dynamic_variant_attribute_value
    from .dynamic_variant_attribute_value import DynamicVariantAttributeValue
else:
    _dynamic_variant_attribute_value = Deferred(globals(), "dynamic_variant_attribute_value")

NAMES = frozenset(
    {
        "name",
        "value",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DynamicVariantAttribute(Model):
    """Part of `DynamicVariantProduct`, `DynamicVariantProductBulkUpdate`, `DynamicVariantProductCreation` and 2 more.

    Attributes:
        value: Required in requests.
    """

    name: Maybe[str | dict[str, str]] = UNSET
    value: Maybe[DynamicVariantAttributeValue] = UNSET
    """Required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.value) is not UNSET:
            data["value"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DynamicVariantAttribute:
        return decode(data)


def decode(data: Any) -> DynamicVariantAttribute:
    if type(data) is not dict:
        passed: DynamicVariantAttribute = data
        return passed
    model = _new(DynamicVariantAttribute)
    unknown = len(data) - 2
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "value" in data:
        value = data["value"]
        model.value = _dynamic_variant_attribute_value.decode(value) if type(value) is dict else value
    else:
        model.value = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
