from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import placeholders_value as _placeholders_value

if TYPE_CHECKING:
    from .placeholders_value import PlaceholdersValue

NAMES = frozenset(
    {
        "name",
        "startValue",
        "maxValue",
        "numberOfDigits",
        "schemaType",
        "preText",
        "postText",
        "placeholders",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SequenceSchemaCreate:
    name: str
    start_value: float
    max_value: float
    number_of_digits: float
    schema_type: str | None | Unset = UNSET
    pre_text: str | None | Unset = UNSET
    post_text: str | None | Unset = UNSET
    placeholders: dict[str, PlaceholdersValue] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.start_value) is not UNSET:
            data["startValue"] = value
        if (value := self.max_value) is not UNSET:
            data["maxValue"] = value
        if (value := self.number_of_digits) is not UNSET:
            data["numberOfDigits"] = value
        if (value := self.schema_type) is not UNSET:
            data["schemaType"] = value
        if (value := self.pre_text) is not UNSET:
            data["preText"] = value
        if (value := self.post_text) is not UNSET:
            data["postText"] = value
        if (value := self.placeholders) is not UNSET:
            data["placeholders"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> SequenceSchemaCreate:
        return decode(data)


def decode(data: Any) -> SequenceSchemaCreate:
    if type(data) is not dict:
        passed: SequenceSchemaCreate = data
        return passed
    get: Any = data.get
    model = _new(SequenceSchemaCreate)
    model.name = get("name", UNSET)
    model.start_value = get("startValue", UNSET)
    model.max_value = get("maxValue", UNSET)
    model.number_of_digits = get("numberOfDigits", UNSET)
    model.schema_type = get("schemaType", UNSET)
    model.pre_text = get("preText", UNSET)
    model.post_text = get("postText", UNSET)
    value = get("placeholders", UNSET)
    model.placeholders = (
        {name: _placeholders_value.decode(value0) for name, value0 in value.items()} if type(value) is dict else value
    )
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
