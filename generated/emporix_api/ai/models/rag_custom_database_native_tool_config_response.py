from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import expandable_token_response as _expandable_token_response
    from .expandable_token_response import ExpandableTokenResponse
else:
    _expandable_token_response = Deferred(globals(), "expandable_token_response")

NAMES = frozenset(
    {
        "url",
        "type",
        "entityType",
        "collectionName",
        "token",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class RagCustomDatabaseNativeToolConfigResponse(Model):
    """Part of `RagCustomNativeToolConfigResponse`.

    Attributes:
        type_: Only `'qdrant'`.
        entity_type: Only `'product'`.
    """

    url: Maybe[str] = UNSET
    type_: Maybe[Literal["qdrant"] | str] = UNSET
    """Only `'qdrant'`."""
    entity_type: Maybe[Literal["product"] | str] = UNSET
    """Only `'product'`."""
    collection_name: Maybe[str] = UNSET
    token: Maybe[ExpandableTokenResponse] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.url) is not UNSET:
            data["url"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.entity_type) is not UNSET:
            data["entityType"] = value
        if (value := self.collection_name) is not UNSET:
            data["collectionName"] = value
        if (value := self.token) is not UNSET:
            data["token"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> RagCustomDatabaseNativeToolConfigResponse:
        return decode(data)


def decode(data: Any) -> RagCustomDatabaseNativeToolConfigResponse:
    if type(data) is not dict:
        passed: RagCustomDatabaseNativeToolConfigResponse = data
        return passed
    model = _new(RagCustomDatabaseNativeToolConfigResponse)
    unknown = len(data) - 5
    if "url" in data:
        model.url = data["url"]
    else:
        model.url = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "entityType" in data:
        model.entity_type = data["entityType"]
    else:
        model.entity_type = _absent
        unknown += 1
    if "collectionName" in data:
        model.collection_name = data["collectionName"]
    else:
        model.collection_name = _absent
        unknown += 1
    if "token" in data:
        value = data["token"]
        model.token = _expandable_token_response.decode(value) if type(value) is dict else value
    else:
        model.token = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
