from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "op",
        "path",
        "value",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PatchOperation:
    op: Literal["ADD", "REMOVE", "REPLACE", "add", "remove", "replace"] | str
    path: str
    value: dict[str, Any] | str | float | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.op) is not UNSET:
            data["op"] = value
        if (value := self.path) is not UNSET:
            data["path"] = value
        if (value := self.value) is not UNSET:
            data["value"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PatchOperation:
        return decode(data)


def decode(data: Any) -> PatchOperation:
    if type(data) is not dict:
        passed: PatchOperation = data
        return passed
    get: Any = data.get
    model = _new(PatchOperation)
    model.op = get("op", UNSET)
    model.path = get("path", UNSET)
    model.value = get("value", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
