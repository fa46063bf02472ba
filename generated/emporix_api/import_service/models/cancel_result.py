from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "runId",
        "force",
        "accepted",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CancelResult:
    run_id: str | None | Unset = UNSET
    force: bool | None | Unset = UNSET
    accepted: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.run_id) is not UNSET:
            data["runId"] = value
        if (value := self.force) is not UNSET:
            data["force"] = value
        if (value := self.accepted) is not UNSET:
            data["accepted"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CancelResult:
        return decode(data)


def decode(data: Any) -> CancelResult:
    if type(data) is not dict:
        passed: CancelResult = data
        return passed
    get: Any = data.get
    model = _new(CancelResult)
    model.run_id = get("runId", UNSET)
    model.force = get("force", UNSET)
    model.accepted = get("accepted", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
