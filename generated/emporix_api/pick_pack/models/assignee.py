from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "siteCode",
        "firstName",
        "lastName",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Assignee(Model):
    """Request of `orders.create_assignee`; part of `Order` and `OrderList`.

    Attributes:
        id: Required in requests.
        site_code: Required in requests.
        first_name: Required in requests.
        last_name: Required in requests.
    """

    id: Maybe[str] = UNSET
    """Required in requests."""
    site_code: Maybe[str] = UNSET
    """Required in requests."""
    first_name: Maybe[str] = UNSET
    """Required in requests."""
    last_name: Maybe[str] = UNSET
    """Required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Assignee:
        return decode(data)


def decode(data: Any) -> Assignee:
    if type(data) is not dict:
        passed: Assignee = data
        return passed
    model = _new(Assignee)
    unknown = len(data) - 4
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
    if "firstName" in data:
        model.first_name = data["firstName"]
    else:
        model.first_name = _absent
        unknown += 1
    if "lastName" in data:
        model.last_name = data["lastName"]
    else:
        model.last_name = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
