from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "op",
        "path",
        "value",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PatchOperation(Model):
    """Request of `agents.update`, `tools.update`, `tokens.update` and 2 more.

    Attributes:
        op: One of `'ADD'`, `'REMOVE'`, `'REPLACE'`; required.
        path: Required.
    """

    op: Literal["ADD", "REMOVE", "REPLACE"] | str
    """One of `'ADD'`, `'REMOVE'`, `'REPLACE'`; required."""
    path: str
    """Required."""
    value: Any = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.op) is not UNSET:
            data["op"] = value
        if (value := self.path) is not UNSET:
            data["path"] = value
        if (value := self.value) is not UNSET:
            data["value"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PatchOperation:
        return decode(data)


def decode(data: Any) -> PatchOperation:
    if type(data) is not dict:
        passed: PatchOperation = data
        return passed
    model = _new(PatchOperation)
    unknown = len(data) - 3
    if "op" in data:
        model.op = data["op"]
    else:
        model.op = _absent
        unknown += 1
    if "path" in data:
        model.path = data["path"]
    else:
        model.path = _absent
        unknown += 1
    if "value" in data:
        model.value = data["value"]
    else:
        model.value = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
