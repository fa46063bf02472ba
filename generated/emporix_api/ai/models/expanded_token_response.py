from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import metadata_response as _metadata_response

if TYPE_CHECKING:
    from .metadata_response import MetadataResponse

NAMES = frozenset(
    {
        "id",
        "name",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ExpandedTokenResponse:
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    metadata: MetadataResponse | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExpandedTokenResponse:
        return decode(data)


def decode(data: Any) -> ExpandedTokenResponse:
    if type(data) is not dict:
        passed: ExpandedTokenResponse = data
        return passed
    get: Any = data.get
    model = _new(ExpandedTokenResponse)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_response.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
