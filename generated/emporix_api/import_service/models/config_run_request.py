from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "mode",
        "dryRun",
        "force",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ConfigRunRequest:
    mode: Literal["DELTA", "FULL"] | str | None | Unset = UNSET
    dry_run: bool | None | Unset = UNSET
    force: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.mode) is not UNSET:
            data["mode"] = value
        if (value := self.dry_run) is not UNSET:
            data["dryRun"] = value
        if (value := self.force) is not UNSET:
            data["force"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ConfigRunRequest:
        return decode(data)


def decode(data: Any) -> ConfigRunRequest:
    if type(data) is not dict:
        passed: ConfigRunRequest = data
        return passed
    get: Any = data.get
    model = _new(ConfigRunRequest)
    model.mode = get("mode", UNSET)
    model.dry_run = get("dryRun", UNSET)
    model.force = get("force", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
