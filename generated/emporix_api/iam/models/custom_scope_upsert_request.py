from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import metadata_update as _metadata_update

if TYPE_CHECKING:
    from .metadata_update import MetadataUpdate

NAMES = frozenset(
    {
        "description",
        "domain",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CustomScopeUpsertRequest:
    description: dict[str, str] | None | Unset = UNSET
    domain: str | None | Unset = UNSET
    metadata: MetadataUpdate | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.domain) is not UNSET:
            data["domain"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomScopeUpsertRequest:
        return decode(data)


def decode(data: Any) -> CustomScopeUpsertRequest:
    if type(data) is not dict:
        passed: CustomScopeUpsertRequest = data
        return passed
    get: Any = data.get
    model = _new(CustomScopeUpsertRequest)
    model.description = get("description", UNSET)
    model.domain = get("domain", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_update.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
