from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.state) is not UNSET:
            data["state"] = value
        if (value := self.details) is not UNSET:
            data["details"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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
