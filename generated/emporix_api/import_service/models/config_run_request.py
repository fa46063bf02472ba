from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "mode",
        "dryRun",
        "force",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ConfigRunRequest(Model):
    """Request of `configs.create_run`.

    Attributes:
        mode: One of `'FULL'`, `'DELTA'`.
    """

    mode: Maybe[Literal["DELTA", "FULL"] | str] = UNSET
    """One of `'FULL'`, `'DELTA'`."""
    dry_run: Maybe[bool] = UNSET
    force: Maybe[bool] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.mode) is not UNSET:
            data["mode"] = value
        if (value := self.dry_run) is not UNSET:
            data["dryRun"] = value
        if (value := self.force) is not UNSET:
            data["force"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ConfigRunRequest:
        return decode(data)


def decode(data: Any) -> ConfigRunRequest:
    if type(data) is not dict:
        passed: ConfigRunRequest = data
        return passed
    model = _new(ConfigRunRequest)
    unknown = len(data) - 3
    if "mode" in data:
        model.mode = data["mode"]
    else:
        model.mode = _absent
        unknown += 1
    if "dryRun" in data:
        model.dry_run = data["dryRun"]
    else:
        model.dry_run = _absent
        unknown += 1
    if "force" in data:
        model.force = data["force"]
    else:
        model.force = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
