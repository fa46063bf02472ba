from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import metadata_update as _metadata_update
    from .metadata_update import MetadataUpdate
else:
    _metadata_update = Deferred(globals(), "metadata_update")

NAMES = frozenset(
    {
        "scopes",
        "name",
        "description",
        "domains",
        "restrictedTo",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AccessControlUpsertRequest(Model):
    """Request of `access_controls.upsert`.

    Attributes:
        scopes: 1 or more items; required.
        restricted_to: One of `'CUSTOMER'`, `'EMPLOYEE'`.
    """

    scopes: list[str]
    """1 or more items; required."""
    name: Maybe[dict[str, str]] = UNSET
    description: Maybe[dict[str, str]] = UNSET
    domains: Maybe[list[str]] = UNSET
    restricted_to: Maybe[Literal["CUSTOMER", "EMPLOYEE"] | str] = UNSET
    """One of `'CUSTOMER'`, `'EMPLOYEE'`."""
    metadata: Maybe[MetadataUpdate] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.scopes) is not UNSET:
            data["scopes"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.domains) is not UNSET:
            data["domains"] = value
        if (value := self.restricted_to) is not UNSET:
            data["restrictedTo"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AccessControlUpsertRequest:
        return decode(data)


def decode(data: Any) -> AccessControlUpsertRequest:
    if type(data) is not dict:
        passed: AccessControlUpsertRequest = data
        return passed
    model = _new(AccessControlUpsertRequest)
    unknown = len(data) - 6
    if "scopes" in data:
        model.scopes = data["scopes"]
    else:
        model.scopes = _absent
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
    if "domains" in data:
        model.domains = data["domains"]
    else:
        model.domains = _absent
        unknown += 1
    if "restrictedTo" in data:
        model.restricted_to = data["restrictedTo"]
    else:
        model.restricted_to = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_update.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
