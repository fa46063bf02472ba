from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import resource_metadata as _resource_metadata
    from .resource_metadata import ResourceMetadata
else:
    _resource_metadata = Deferred(globals(), "resource_metadata")

NAMES = frozenset(
    {
        "id",
        "name",
        "description",
        "code",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Resource(Model):
    """Response of `resources.list` and `resources.get`; part of `AccessControl`."""

    id: Maybe[str] = UNSET
    name: Maybe[dict[str, str]] = UNSET
    description: Maybe[dict[str, str]] = UNSET
    code: Maybe[str] = UNSET
    metadata: Maybe[ResourceMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Resource:
        return decode(data)


def decode(data: Any) -> Resource:
    if type(data) is not dict:
        passed: Resource = data
        return passed
    model = _new(Resource)
    unknown = len(data) - 5
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
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _resource_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
