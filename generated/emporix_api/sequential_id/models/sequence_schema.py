from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import placeholders_value as _placeholders_value
    from . import sequence_schema_metadata as _sequence_schema_metadata
    from .placeholders_value import PlaceholdersValue
    from .sequence_schema_metadata import SequenceSchemaMetadata
else:
    _placeholders_value = Deferred(globals(), "placeholders_value")
    _sequence_schema_metadata = Deferred(globals(), "sequence_schema_metadata")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SequenceSchema(Model):
    """Response of `schemas.list`, `schemas.get` and `schemas.list_by_type`.

    Attributes:
        schema_type: Pattern `^[a-zA-Z0-9]*$`.
    """

    name: Maybe[str] = UNSET
    schema_type: Maybe[str] = UNSET
    """Pattern `^[a-zA-Z0-9]*$`."""
    pre_text: Maybe[str] = UNSET
    post_text: Maybe[str] = UNSET
    start_value: Maybe[float] = UNSET
    max_value: Maybe[float] = UNSET
    number_of_digits: Maybe[float] = UNSET
    placeholders: Maybe[dict[str, PlaceholdersValue]] = UNSET
    active: Maybe[bool] = UNSET
    id: Maybe[str] = UNSET
    counter: Maybe[float] = UNSET
    metadata: Maybe[SequenceSchemaMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SequenceSchema:
        return decode(data)


def decode(data: Any) -> SequenceSchema:
    if type(data) is not dict:
        passed: SequenceSchema = data
        return passed
    model = _new(SequenceSchema)
    unknown = len(data) - 12
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "schemaType" in data:
        model.schema_type = data["schemaType"]
    else:
        model.schema_type = _absent
        unknown += 1
    if "preText" in data:
        model.pre_text = data["preText"]
    else:
        model.pre_text = _absent
        unknown += 1
    if "postText" in data:
        model.post_text = data["postText"]
    else:
        model.post_text = _absent
        unknown += 1
    if "startValue" in data:
        model.start_value = data["startValue"]
    else:
        model.start_value = _absent
        unknown += 1
    if "maxValue" in data:
        model.max_value = data["maxValue"]
    else:
        model.max_value = _absent
        unknown += 1
    if "numberOfDigits" in data:
        model.number_of_digits = data["numberOfDigits"]
    else:
        model.number_of_digits = _absent
        unknown += 1
    if "placeholders" in data:
        value = data["placeholders"]
        model.placeholders = (
            {name: _placeholders_value.decode(value0) for name, value0 in value.items()}
            if type(value) is dict
            else value
        )
    else:
        model.placeholders = _absent
        unknown += 1
    if "active" in data:
        model.active = data["active"]
    else:
        model.active = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "counter" in data:
        model.counter = data["counter"]
    else:
        model.counter = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _sequence_schema_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
