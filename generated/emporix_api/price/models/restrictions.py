from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import date_validity as _date_validity
    from . import principal as _principal
    from .date_validity import DateValidity
    from .principal import Principal
else:
    _date_validity = Deferred(globals(), "date_validity")
    _principal = Deferred(globals(), "principal")

NAMES = frozenset(
    {
        "principals",
        "validity",
        "siteCodes",
        "priceListId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Restrictions(Model):
    """Part of `CreatePrice`, `Price`, `PriceWithModel` and 1 more.

    Attributes:
        site_codes: Required in requests.
    """

    principals: Maybe[list[Principal]] = UNSET
    validity: Maybe[DateValidity] = UNSET
    site_codes: Maybe[list[str]] = UNSET
    """Required in requests."""
    price_list_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Restrictions:
        return decode(data)


def decode(data: Any) -> Restrictions:
    if type(data) is not dict:
        passed: Restrictions = data
        return passed
    model = _new(Restrictions)
    unknown = len(data) - 4
    if "principals" in data:
        value = data["principals"]
        model.principals = [_principal.decode(item) for item in value] if type(value) is list else value
    else:
        model.principals = _absent
        unknown += 1
    if "validity" in data:
        value = data["validity"]
        model.validity = _date_validity.decode(value) if type(value) is dict else value
    else:
        model.validity = _absent
        unknown += 1
    if "siteCodes" in data:
        model.site_codes = data["siteCodes"]
    else:
        model.site_codes = _absent
        unknown += 1
    if "priceListId" in data:
        model.price_list_id = data["priceListId"]
    else:
        model.price_list_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
