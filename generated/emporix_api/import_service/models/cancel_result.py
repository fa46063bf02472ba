from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "runId",
        "force",
        "accepted",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CancelResult(Model):
    """Response of `runs.cancel`.

    Attributes:
        run_id: A UUID.
    """

    run_id: Maybe[str] = UNSET
    """A UUID."""
    force: Maybe[bool] = UNSET
    accepted: Maybe[bool] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.run_id) is not UNSET:
            data["runId"] = value
        if (value := self.force) is not UNSET:
            data["force"] = value
        if (value := self.accepted) is not UNSET:
            data["accepted"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CancelResult:
        return decode(data)


def decode(data: Any) -> CancelResult:
    if type(data) is not dict:
        passed: CancelResult = data
        return passed
    model = _new(CancelResult)
    unknown = len(data) - 3
    if "runId" in data:
        model.run_id = data["runId"]
    else:
        model.run_id = _absent
        unknown += 1
    if "force" in data:
        model.force = data["force"]
    else:
        model.force = _absent
        unknown += 1
    if "accepted" in data:
        model.accepted = data["accepted"]
    else:
        model.accepted = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
