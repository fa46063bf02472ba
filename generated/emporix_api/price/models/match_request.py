from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import match_request_item as _match_request_item
    from . import match_request_principal as _match_request_principal
    from . import match_request_target_location as _match_request_target_location
    from .match_request_item import MatchRequestItem
    from .match_request_principal import MatchRequestPrincipal
    from .match_request_target_location import MatchRequestTargetLocation
else:
    _match_request_item = Deferred(globals(), "match_request_item")
    _match_request_principal = Deferred(globals(), "match_request_principal")
    _match_request_target_location = Deferred(globals(), "match_request_target_location")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class MatchRequest(Model):
    """Request of `prices.match`.

    Attributes:
        target_currency: Required.
        site_code: Required.
        target_location: Required.
        items: Required.
    """

    target_currency: str
    """Required."""
    site_code: str
    """Required."""
    target_location: MatchRequestTargetLocation
    """Required."""
    items: list[MatchRequestItem]
    """Required."""
    principal: Maybe[MatchRequestPrincipal] = UNSET
    use_fallback: Maybe[bool] = UNSET
    legal_entity_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> MatchRequest:
        return decode(data)


def decode(data: Any) -> MatchRequest:
    if type(data) is not dict:
        passed: MatchRequest = data
        return passed
    model = _new(MatchRequest)
    unknown = len(data) - 7
    if "targetCurrency" in data:
        model.target_currency = data["targetCurrency"]
    else:
        model.target_currency = _absent
        unknown += 1
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
    if "targetLocation" in data:
        value = data["targetLocation"]
        model.target_location = _match_request_target_location.decode(value) if type(value) is dict else value
    else:
        model.target_location = _absent
        unknown += 1
    if "items" in data:
        value = data["items"]
        model.items = [_match_request_item.decode(item) for item in value] if type(value) is list else value
    else:
        model.items = _absent
        unknown += 1
    if "principal" in data:
        value = data["principal"]
        model.principal = _match_request_principal.decode(value) if type(value) is dict else value
    else:
        model.principal = _absent
        unknown += 1
    if "useFallback" in data:
        model.use_fallback = data["useFallback"]
    else:
        model.use_fallback = _absent
        unknown += 1
    if "legalEntityId" in data:
        model.legal_entity_id = data["legalEntityId"]
    else:
        model.legal_entity_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
