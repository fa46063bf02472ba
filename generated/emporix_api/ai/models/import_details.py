from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "code",
        "objectId",
        "objectName",
        "message",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ImportDetails:
    code: (
        Literal[
            "AGENT_IMPORTED_DISABLED",
            "ALREADY_EXISTS",
            "IMPORT_FAILED",
            "MISSING_FUNCTION",
            "MISSING_TOKEN",
            "NOT_IMPORTABLE",
        ]
        | str
        | None
        | Unset
    ) = UNSET
    object_id: str | None | Unset = UNSET
    object_name: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ImportDetails:
        return decode(data)


def decode(data: Any) -> ImportDetails:
    if type(data) is not dict:
        passed: ImportDetails = data
        return passed
    get: Any = data.get
    model = _new(ImportDetails)
    model.code = get("code", UNSET)
    model.object_id = get("objectId", UNSET)
    model.object_name = get("objectName", UNSET)
    model.message = get("message", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
