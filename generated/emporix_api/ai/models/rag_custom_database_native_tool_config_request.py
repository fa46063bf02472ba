from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET

if TYPE_CHECKING:
    from . import id_wrapper_request as _id_wrapper_request
    from .id_wrapper_request import IdWrapperRequest
else:
    _id_wrapper_request = Deferred(globals(), "id_wrapper_request")

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
class RagCustomDatabaseNativeToolConfigRequest(Model):
    """Part of `RagCustomNativeToolConfigRequest`.

    Attributes:
        url: Required.
        type_: Only `'qdrant'`; required.
        entity_type: Only `'product'`; required.
        collection_name: Required.
        token: Required.
    """

    url: str
    """Required."""
    type_: Literal["qdrant"] | str
    """Only `'qdrant'`; required."""
    entity_type: Literal["product"] | str
    """Only `'product'`; required."""
    collection_name: str
    """Required."""
    token: IdWrapperRequest
    """Required."""
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
    def from_dict(data: Any) -> RagCustomDatabaseNativeToolConfigRequest:
        return decode(data)


def decode(data: Any) -> RagCustomDatabaseNativeToolConfigRequest:
    if type(data) is not dict:
        passed: RagCustomDatabaseNativeToolConfigRequest = data
        return passed
    model = _new(RagCustomDatabaseNativeToolConfigRequest)
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
        model.token = _id_wrapper_request.decode(value) if type(value) is dict else value
    else:
        model.token = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
