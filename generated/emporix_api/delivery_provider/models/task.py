from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.task_id
        if value is not UNSET:
            data["taskId"] = value
        value = self.tracking_url
        if value is not UNSET:
            data["trackingURL"] = value
        value = self.delivery_provider
        if value is not UNSET:
            data["deliveryProvider"] = value
        value = self.status
        if value is not UNSET:
            data["status"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
