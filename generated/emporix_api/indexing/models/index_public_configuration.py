from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "searchKey",
        "applicationId",
        "indexName",
        "provider",
        "active",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class IndexPublicConfiguration(Model):
    """Response of `public_configurations.list` and `public_configurations.get`.

    Attributes:
        provider: One of `'ALGOLIA'`, `'BATTERY_INCLUDED'`.
    """

    search_key: Maybe[str] = UNSET
    application_id: Maybe[str] = UNSET
    index_name: Maybe[str] = UNSET
    provider: Maybe[Literal["ALGOLIA", "BATTERY_INCLUDED"] | str] = UNSET
    """One of `'ALGOLIA'`, `'BATTERY_INCLUDED'`."""
    active: Maybe[bool] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.search_key) is not UNSET:
            data["searchKey"] = value
        if (value := self.application_id) is not UNSET:
            data["applicationId"] = value
        if (value := self.index_name) is not UNSET:
            data["indexName"] = value
        if (value := self.provider) is not UNSET:
            data["provider"] = value
        if (value := self.active) is not UNSET:
            data["active"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> IndexPublicConfiguration:
        return decode(data)


def decode(data: Any) -> IndexPublicConfiguration:
    if type(data) is not dict:
        passed: IndexPublicConfiguration = data
        return passed
    model = _new(IndexPublicConfiguration)
    unknown = len(data) - 5
    if "searchKey" in data:
        model.search_key = data["searchKey"]
    else:
        model.search_key = _absent
        unknown += 1
    if "applicationId" in data:
        model.application_id = data["applicationId"]
    else:
        model.application_id = _absent
        unknown += 1
    if "indexName" in data:
        model.index_name = data["indexName"]
    else:
        model.index_name = _absent
        unknown += 1
    if "provider" in data:
        model.provider = data["provider"]
    else:
        model.provider = _absent
        unknown += 1
    if "active" in data:
        model.active = data["active"]
    else:
        model.active = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
