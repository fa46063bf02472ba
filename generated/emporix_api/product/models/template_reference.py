from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "version",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class TemplateReference(Model):
    """Part of `BasicProduct`, `BasicProductBulkUpdate`, `BasicProductCreation` and 10 more.

    Attributes:
        id: Required in requests.
        version: Required in requests.
    """

    id: Maybe[str] = UNSET
    """Required in requests."""
    version: Maybe[int] = UNSET
    """Required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.version) is not UNSET:
            data["version"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> TemplateReference:
        return decode(data)


def decode(data: Any) -> TemplateReference:
    if type(data) is not dict:
        passed: TemplateReference = data
        return passed
    model = _new(TemplateReference)
    unknown = len(data) - 2
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "version" in data:
        model.version = data["version"]
    else:
        model.version = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
