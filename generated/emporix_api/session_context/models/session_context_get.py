from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import metadata as _metadata

if TYPE_CHECKING:
    from .metadata import Metadata

NAMES = frozenset(
    {
        "sessionId",
        "customerId",
        "siteCode",
        "currency",
        "cartId",
        "targetLocation",
        "language",
        "context",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SessionContextGET:
    session_id: str | None | Unset = UNSET
    customer_id: str | None | Unset = UNSET
    site_code: str | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    cart_id: str | None | Unset = UNSET
    target_location: str | None | Unset = UNSET
    language: str | None | Unset = UNSET
    context: dict[str, Any] | None | Unset = UNSET
    metadata: Metadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.session_id) is not UNSET:
            data["sessionId"] = value
        if (value := self.customer_id) is not UNSET:
            data["customerId"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.cart_id) is not UNSET:
            data["cartId"] = value
        if (value := self.target_location) is not UNSET:
            data["targetLocation"] = value
        if (value := self.language) is not UNSET:
            data["language"] = value
        if (value := self.context) is not UNSET:
            data["context"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> SessionContextGET:
        return decode(data)


def decode(data: Any) -> SessionContextGET:
    if type(data) is not dict:
        passed: SessionContextGET = data
        return passed
    get: Any = data.get
    model = _new(SessionContextGET)
    model.session_id = get("sessionId", UNSET)
    model.customer_id = get("customerId", UNSET)
    model.site_code = get("siteCode", UNSET)
    model.currency = get("currency", UNSET)
    model.cart_id = get("cartId", UNSET)
    model.target_location = get("targetLocation", UNSET)
    model.language = get("language", UNSET)
    model.context = get("context", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
