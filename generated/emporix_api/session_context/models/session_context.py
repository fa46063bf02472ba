from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import session_context_metadata as _session_context_metadata
    from .session_context_metadata import SessionContextMetadata
else:
    _session_context_metadata = Deferred(globals(), "session_context_metadata")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SessionContext(Model):
    """Response of `contexts.get` and `me.get_context`."""

    session_id: Maybe[str] = UNSET
    customer_id: Maybe[str] = UNSET
    site_code: Maybe[str] = UNSET
    currency: Maybe[str] = UNSET
    cart_id: Maybe[str] = UNSET
    target_location: Maybe[str] = UNSET
    language: Maybe[str] = UNSET
    context: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[SessionContextMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SessionContext:
        return decode(data)


def decode(data: Any) -> SessionContext:
    if type(data) is not dict:
        passed: SessionContext = data
        return passed
    model = _new(SessionContext)
    unknown = len(data) - 9
    if "sessionId" in data:
        model.session_id = data["sessionId"]
    else:
        model.session_id = _absent
        unknown += 1
    if "customerId" in data:
        model.customer_id = data["customerId"]
    else:
        model.customer_id = _absent
        unknown += 1
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    if "cartId" in data:
        model.cart_id = data["cartId"]
    else:
        model.cart_id = _absent
        unknown += 1
    if "targetLocation" in data:
        model.target_location = data["targetLocation"]
    else:
        model.target_location = _absent
        unknown += 1
    if "language" in data:
        model.language = data["language"]
    else:
        model.language = _absent
        unknown += 1
    if "context" in data:
        model.context = data["context"]
    else:
        model.context = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _session_context_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
