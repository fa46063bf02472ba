from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import custom_scope_metadata as _custom_scope_metadata
    from .custom_scope_metadata import CustomScopeMetadata
else:
    _custom_scope_metadata = Deferred(globals(), "custom_scope_metadata")

NAMES = frozenset(
    {
        "id",
        "description",
        "domain",
        "predefined",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CustomScope(Model):
    """Response of `scopes.list` and `scopes.get`.

    Attributes:
        predefined: Read-only.
    """

    id: Maybe[str] = UNSET
    description: Maybe[dict[str, str]] = UNSET
    domain: Maybe[str] = UNSET
    predefined: Maybe[bool] = UNSET
    """Read-only."""
    metadata: Maybe[CustomScopeMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.domain) is not UNSET:
            data["domain"] = value
        if (value := self.predefined) is not UNSET:
            data["predefined"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomScope:
        return decode(data)


def decode(data: Any) -> CustomScope:
    if type(data) is not dict:
        passed: CustomScope = data
        return passed
    model = _new(CustomScope)
    unknown = len(data) - 5
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "domain" in data:
        model.domain = data["domain"]
    else:
        model.domain = _absent
        unknown += 1
    if "predefined" in data:
        model.predefined = data["predefined"]
    else:
        model.predefined = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _custom_scope_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
