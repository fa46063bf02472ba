from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import match_request_item as _match_request_item
from . import match_request_principal as _match_request_principal
from . import match_request_target_location as _match_request_target_location

if TYPE_CHECKING:
    from .match_request_item import MatchRequestItem
    from .match_request_principal import MatchRequestPrincipal
    from .match_request_target_location import MatchRequestTargetLocation

NAMES = frozenset(
    {
        "targetCurrency",
        "siteCode",
        "targetLocation",
        "items",
        "principal",
        "useFallback",
        "legalEntityId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class MatchRequest:
    target_currency: str
    site_code: str
    target_location: MatchRequestTargetLocation
    items: list[MatchRequestItem]
    principal: MatchRequestPrincipal | None | Unset = UNSET
    use_fallback: bool | None | Unset = UNSET
    legal_entity_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.target_currency) is not UNSET:
            data["targetCurrency"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.target_location) is not UNSET:
            data["targetLocation"] = value
        if (value := self.items) is not UNSET:
            data["items"] = value
        if (value := self.principal) is not UNSET:
            data["principal"] = value
        if (value := self.use_fallback) is not UNSET:
            data["useFallback"] = value
        if (value := self.legal_entity_id) is not UNSET:
            data["legalEntityId"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> MatchRequest:
        return decode(data)


def decode(data: Any) -> MatchRequest:
    if type(data) is not dict:
        passed: MatchRequest = data
        return passed
    get: Any = data.get
    model = _new(MatchRequest)
    model.target_currency = get("targetCurrency", UNSET)
    model.site_code = get("siteCode", UNSET)
    value = get("targetLocation", UNSET)
    model.target_location = _match_request_target_location.decode(value) if type(value) is dict else value
    value = get("items", UNSET)
    model.items = [_match_request_item.decode(item) for item in value] if type(value) is list else value
    value = get("principal", UNSET)
    model.principal = _match_request_principal.decode(value) if type(value) is dict else value
    model.use_fallback = get("useFallback", UNSET)
    model.legal_entity_id = get("legalEntityId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
