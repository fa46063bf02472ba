from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import date_validity as _date_validity
from . import principal as _principal

if TYPE_CHECKING:
    from .date_validity import DateValidity
    from .principal import Principal

NAMES = frozenset(
    {
        "principals",
        "validity",
        "siteCodes",
        "priceListId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Restrictions:
    principals: list[Principal] | None | Unset = UNSET
    validity: DateValidity | None | Unset = UNSET
    site_codes: list[str] | None | Unset = UNSET
    price_list_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.principals) is not UNSET:
            data["principals"] = value
        if (value := self.validity) is not UNSET:
            data["validity"] = value
        if (value := self.site_codes) is not UNSET:
            data["siteCodes"] = value
        if (value := self.price_list_id) is not UNSET:
            data["priceListId"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Restrictions:
        return decode(data)


def decode(data: Any) -> Restrictions:
    if type(data) is not dict:
        passed: Restrictions = data
        return passed
    get: Any = data.get
    model = _new(Restrictions)
    value = get("principals", UNSET)
    model.principals = [_principal.decode(item) for item in value] if type(value) is list else value
    value = get("validity", UNSET)
    model.validity = _date_validity.decode(value) if type(value) is dict else value
    model.site_codes = get("siteCodes", UNSET)
    model.price_list_id = get("priceListId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
