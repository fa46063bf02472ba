from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "taskId",
        "trackingURL",
        "deliveryProvider",
        "status",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Task(Model):
    """Part of `OrderDTO`.

    Attributes:
        delivery_provider: One of `'VELOCE'`, `'ONFLEET'`.
        status: One of `'CREATED'`, `'CANCELLED'`.
    """

    task_id: Maybe[str] = UNSET
    tracking_url: Maybe[str] = UNSET
    delivery_provider: Maybe[Literal["ONFLEET", "VELOCE"] | str] = UNSET
    """One of `'VELOCE'`, `'ONFLEET'`."""
    status: Maybe[Literal["CANCELLED", "CREATED"] | str] = UNSET
    """One of `'CREATED'`, `'CANCELLED'`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.task_id) is not UNSET:
            data["taskId"] = value
        if (value := self.tracking_url) is not UNSET:
            data["trackingURL"] = value
        if (value := self.delivery_provider) is not UNSET:
            data["deliveryProvider"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Task:
        return decode(data)


def decode(data: Any) -> Task:
    if type(data) is not dict:
        passed: Task = data
        return passed
    model = _new(Task)
    unknown = len(data) - 4
    if "taskId" in data:
        model.task_id = data["taskId"]
    else:
        model.task_id = _absent
        unknown += 1
    if "trackingURL" in data:
        model.tracking_url = data["trackingURL"]
    else:
        model.tracking_url = _absent
        unknown += 1
    if "deliveryProvider" in data:
        model.delivery_provider = data["deliveryProvider"]
    else:
        model.delivery_provider = _absent
        unknown += 1
    if "status" in data:
        model.status = data["status"]
    else:
        model.status = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
