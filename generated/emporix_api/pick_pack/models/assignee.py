from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "id",
        "siteCode",
        "firstName",
        "lastName",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Assignee:
    id: str | None | Unset = UNSET
    site_code: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.first_name) is not UNSET:
            data["firstName"] = value
        if (value := self.last_name) is not UNSET:
            data["lastName"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Assignee:
        return decode(data)


def decode(data: Any) -> Assignee:
    if type(data) is not dict:
        passed: Assignee = data
        return passed
    get: Any = data.get
    model = _new(Assignee)
    model.id = get("id", UNSET)
    model.site_code = get("siteCode", UNSET)
    model.first_name = get("firstName", UNSET)
    model.last_name = get("lastName", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
