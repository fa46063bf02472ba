from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.value) is not UNSET:
            data["value"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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
