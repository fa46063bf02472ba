from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import metadata_request as _metadata_request

if TYPE_CHECKING:
    from .metadata_request import MetadataRequest

NAMES = frozenset(
    {
        "name",
        "value",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class TokenRequest:
    name: str
    value: str
    metadata: MetadataRequest | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.name
        if value is not UNSET:
            data["name"] = value
        value = self.value
        if value is not UNSET:
            data["value"] = value
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> TokenRequest:
        return decode(data)


def decode(data: Any) -> TokenRequest:
    if type(data) is not dict:
        passed: TokenRequest = data
        return passed
    get: Any = data.get
    model = _new(TokenRequest)
    model.name = get("name", UNSET)
    model.value = get("value", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_request.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
