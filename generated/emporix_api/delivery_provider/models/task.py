from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "taskId",
        "trackingURL",
        "deliveryProvider",
        "status",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Task:
    task_id: str | None | Unset = UNSET
    tracking_url: str | None | Unset = UNSET
    delivery_provider: Literal["ONFLEET", "VELOCE"] | str | None | Unset = UNSET
    status: Literal["CANCELLED", "CREATED"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Task:
        return decode(data)


def decode(data: Any) -> Task:
    if type(data) is not dict:
        passed: Task = data
        return passed
    get: Any = data.get
    model = _new(Task)
    model.task_id = get("taskId", UNSET)
    model.tracking_url = get("trackingURL", UNSET)
    model.delivery_provider = get("deliveryProvider", UNSET)
    model.status = get("status", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
