from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import metadata_update as _metadata_update

if TYPE_CHECKING:
    from .metadata_update import MetadataUpdate

NAMES = frozenset(
    {
        "scopes",
        "name",
        "description",
        "domains",
        "restrictedTo",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AccessControlUpsertRequest:
    scopes: list[str]
    name: dict[str, str] | None | Unset = UNSET
    description: dict[str, str] | None | Unset = UNSET
    domains: list[str] | None | Unset = UNSET
    restricted_to: Literal["CUSTOMER", "EMPLOYEE"] | str | None | Unset = UNSET
    metadata: MetadataUpdate | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.scopes) is not UNSET:
            data["scopes"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.domains) is not UNSET:
            data["domains"] = value
        if (value := self.restricted_to) is not UNSET:
            data["restrictedTo"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AccessControlUpsertRequest:
        return decode(data)


def decode(data: Any) -> AccessControlUpsertRequest:
    if type(data) is not dict:
        passed: AccessControlUpsertRequest = data
        return passed
    get: Any = data.get
    model = _new(AccessControlUpsertRequest)
    model.scopes = get("scopes", UNSET)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.domains = get("domains", UNSET)
    model.restricted_to = get("restrictedTo", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_update.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
