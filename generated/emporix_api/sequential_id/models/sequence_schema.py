from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import placeholders_value as _placeholders_value
from . import sequence_schema_metadata as _sequence_schema_metadata

if TYPE_CHECKING:
    from .placeholders_value import PlaceholdersValue
    from .sequence_schema_metadata import SequenceSchemaMetadata

NAMES = frozenset(
    {
        "name",
        "schemaType",
        "preText",
        "postText",
        "startValue",
        "maxValue",
        "numberOfDigits",
        "placeholders",
        "active",
        "id",
        "counter",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SequenceSchema:
    name: str | None | Unset = UNSET
    schema_type: str | None | Unset = UNSET
    pre_text: str | None | Unset = UNSET
    post_text: str | None | Unset = UNSET
    start_value: float | None | Unset = UNSET
    max_value: float | None | Unset = UNSET
    number_of_digits: float | None | Unset = UNSET
    placeholders: dict[str, PlaceholdersValue] | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    id: str | None | Unset = UNSET
    counter: float | None | Unset = UNSET
    metadata: SequenceSchemaMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.schema_type) is not UNSET:
            data["schemaType"] = value
        if (value := self.pre_text) is not UNSET:
            data["preText"] = value
        if (value := self.post_text) is not UNSET:
            data["postText"] = value
        if (value := self.start_value) is not UNSET:
            data["startValue"] = value
        if (value := self.max_value) is not UNSET:
            data["maxValue"] = value
        if (value := self.number_of_digits) is not UNSET:
            data["numberOfDigits"] = value
        if (value := self.placeholders) is not UNSET:
            data["placeholders"] = value
        if (value := self.active) is not UNSET:
            data["active"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.counter) is not UNSET:
            data["counter"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> SequenceSchema:
        return decode(data)


def decode(data: Any) -> SequenceSchema:
    if type(data) is not dict:
        passed: SequenceSchema = data
        return passed
    get: Any = data.get
    model = _new(SequenceSchema)
    model.name = get("name", UNSET)
    model.schema_type = get("schemaType", UNSET)
    model.pre_text = get("preText", UNSET)
    model.post_text = get("postText", UNSET)
    model.start_value = get("startValue", UNSET)
    model.max_value = get("maxValue", UNSET)
    model.number_of_digits = get("numberOfDigits", UNSET)
    value = get("placeholders", UNSET)
    model.placeholders = (
        {name: _placeholders_value.decode(value0) for name, value0 in value.items()} if type(value) is dict else value
    )
    model.active = get("active", UNSET)
    model.id = get("id", UNSET)
    model.counter = get("counter", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _sequence_schema_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
