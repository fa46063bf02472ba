from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import import_details as _import_details

if TYPE_CHECKING:
    from .import_details import ImportDetails

NAMES = frozenset(
    {
        "id",
        "name",
        "state",
        "details",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ImportedEntity:
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    state: Literal["DISABLED", "ENABLED", "EXISTS", "FAILED", "TO_CREATE"] | str | None | Unset = UNSET
    details: list[ImportDetails] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.name
        if value is not UNSET:
            data["name"] = value
        value = self.state
        if value is not UNSET:
            data["state"] = value
        value = self.details
        if value is not UNSET:
            data["details"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> ImportedEntity:
        return decode(data)


def decode(data: Any) -> ImportedEntity:
    if type(data) is not dict:
        passed: ImportedEntity = data
        return passed
    get: Any = data.get
    model = _new(ImportedEntity)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.state = get("state", UNSET)
    value = get("details", UNSET)
    model.details = [_import_details.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
