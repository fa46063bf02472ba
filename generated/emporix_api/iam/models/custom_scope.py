from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import custom_scope_metadata as _custom_scope_metadata

if TYPE_CHECKING:
    from .custom_scope_metadata import CustomScopeMetadata

NAMES = frozenset(
    {
        "id",
        "description",
        "domain",
        "predefined",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CustomScope:
    id: str | None | Unset = UNSET
    description: dict[str, str] | None | Unset = UNSET
    domain: str | None | Unset = UNSET
    predefined: bool | None | Unset = UNSET
    metadata: CustomScopeMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.domain) is not UNSET:
            data["domain"] = value
        if (value := self.predefined) is not UNSET:
            data["predefined"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomScope:
        return decode(data)


def decode(data: Any) -> CustomScope:
    if type(data) is not dict:
        passed: CustomScope = data
        return passed
    get: Any = data.get
    model = _new(CustomScope)
    model.id = get("id", UNSET)
    model.description = get("description", UNSET)
    model.domain = get("domain", UNSET)
    model.predefined = get("predefined", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _custom_scope_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
