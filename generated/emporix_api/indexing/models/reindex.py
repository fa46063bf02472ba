from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "mode",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Reindex(Model):
    """Request of `reindex.start`.

    Attributes:
        mode: Only `'FULL'`.
    """

    mode: Maybe[Literal["FULL"] | str] = UNSET
    """Only `'FULL'`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.mode) is not UNSET:
            data["mode"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Reindex:
        return decode(data)


def decode(data: Any) -> Reindex:
    if type(data) is not dict:
        passed: Reindex = data
        return passed
    model = _new(Reindex)
    unknown = len(data) - 1
    if "mode" in data:
        model.mode = data["mode"]
    else:
        model.mode = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
