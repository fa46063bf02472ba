from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import import_details as _import_details
    from .import_details import ImportDetails
else:
    _import_details = Deferred(globals(), "import_details")

NAMES = frozenset(
    {
        "id",
        "name",
        "state",
        "details",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ImportedEntity(Model):
    """Part of `ImportSummary`.

    Attributes:
        state: One of `'TO_CREATE'`, `'ENABLED'`, `'DISABLED'`, `'EXISTS'`, `'FAILED'`.
    """

    id: Maybe[str] = UNSET
    name: Maybe[str] = UNSET
    state: Maybe[Literal["DISABLED", "ENABLED", "EXISTS", "FAILED", "TO_CREATE"] | str] = UNSET
    """One of `'TO_CREATE'`, `'ENABLED'`, `'DISABLED'`, `'EXISTS'`, `'FAILED'`."""
    details: Maybe[list[ImportDetails]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ImportedEntity:
        return decode(data)


def decode(data: Any) -> ImportedEntity:
    if type(data) is not dict:
        passed: ImportedEntity = data
        return passed
    model = _new(ImportedEntity)
    unknown = len(data) - 4
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "state" in data:
        model.state = data["state"]
    else:
        model.state = _absent
        unknown += 1
    if "details" in data:
        value = data["details"]
        model.details = [_import_details.decode(item) for item in value] if type(value) is list else value
    else:
        model.details = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
