from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "jobType",
        "orderIds",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class JobRequest:
    job_type: Literal["AUTOMATIC", "MANUAL"] | str
    order_ids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.job_type) is not UNSET:
            data["jobType"] = value
        if (value := self.order_ids) is not UNSET:
            data["orderIds"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> JobRequest:
        return decode(data)


def decode(data: Any) -> JobRequest:
    if type(data) is not dict:
        passed: JobRequest = data
        return passed
    get: Any = data.get
    model = _new(JobRequest)
    model.job_type = get("jobType", UNSET)
    model.order_ids = get("orderIds", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
