from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import expandable_token_response as _expandable_token_response

if TYPE_CHECKING:
    from .expandable_token_response import ExpandableTokenResponse

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


@attrs.define(kw_only=True, repr=False)
class RagCustomDatabaseNativeToolConfigResponse:
    url: str | None | Unset = UNSET
    type_: Literal["qdrant"] | str | None | Unset = UNSET
    entity_type: Literal["product"] | str | None | Unset = UNSET
    collection_name: str | None | Unset = UNSET
    token: ExpandableTokenResponse | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> RagCustomDatabaseNativeToolConfigResponse:
        return decode(data)


def decode(data: Any) -> RagCustomDatabaseNativeToolConfigResponse:
    if type(data) is not dict:
        passed: RagCustomDatabaseNativeToolConfigResponse = data
        return passed
    get: Any = data.get
    model = _new(RagCustomDatabaseNativeToolConfigResponse)
    model.url = get("url", UNSET)
    model.type_ = get("type", UNSET)
    model.entity_type = get("entityType", UNSET)
    model.collection_name = get("collectionName", UNSET)
    value = get("token", UNSET)
    model.token = _expandable_token_response.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
