from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "code",
        "objectId",
        "objectName",
        "message",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ImportDetails(Model):
    """Part of `ImportedEntity`.

    Attributes:
        code: One of `'MISSING_FUNCTION'`, `'MISSING_TOKEN'`, `'NOT_IMPORTABLE'`, `'ALREADY_EXISTS'`,
            `'AGENT_IMPORTED_DISABLED'`, `'IMPORT_FAILED'`.
    """

    code: Maybe[
        Literal[
            "AGENT_IMPORTED_DISABLED",
            "ALREADY_EXISTS",
            "IMPORT_FAILED",
            "MISSING_FUNCTION",
            "MISSING_TOKEN",
            "NOT_IMPORTABLE",
        ]
        | str
    ] = UNSET
    """One of `'MISSING_FUNCTION'`, `'MISSING_TOKEN'`, `'NOT_IMPORTABLE'`, `'ALREADY_EXISTS'`,
    `'AGENT_IMPORTED_DISABLED'`, `'IMPORT_FAILED'`.
    """
    object_id: Maybe[str] = UNSET
    object_name: Maybe[str] = UNSET
    message: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.object_id) is not UNSET:
            data["objectId"] = value
        if (value := self.object_name) is not UNSET:
            data["objectName"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ImportDetails:
        return decode(data)


def decode(data: Any) -> ImportDetails:
    if type(data) is not dict:
        passed: ImportDetails = data
        return passed
    model = _new(ImportDetails)
    unknown = len(data) - 4
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "objectId" in data:
        model.object_id = data["objectId"]
    else:
        model.object_id = _absent
        unknown += 1
    if "objectName" in data:
        model.object_name = data["objectName"]
    else:
        model.object_name = _absent
        unknown += 1
    if "message" in data:
        model.message = data["message"]
    else:
        model.message = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
