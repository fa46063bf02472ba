from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "categoryIds",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CategoryTreeSearchRequest(Model):
    """Request of `category_trees.search`.

    Attributes:
        category_ids: Required.
    """

    category_ids: list[str]
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.category_ids) is not UNSET:
            data["categoryIds"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CategoryTreeSearchRequest:
        return decode(data)


def decode(data: Any) -> CategoryTreeSearchRequest:
    if type(data) is not dict:
        passed: CategoryTreeSearchRequest = data
        return passed
    model = _new(CategoryTreeSearchRequest)
    unknown = len(data) - 1
    if "categoryIds" in data:
        model.category_ids = data["categoryIds"]
    else:
        model.category_ids = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
