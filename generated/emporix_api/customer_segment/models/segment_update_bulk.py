from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import metadata_update as _metadata_update
    from . import validity as _validity
    from .metadata_update import MetadataUpdate
    from .validity import Validity
else:
    _metadata_update = Deferred(globals(), "metadata_update")
    _validity = Deferred(globals(), "validity")

NAMES = frozenset(
    {
        "name",
        "siteCode",
        "id",
        "description",
        "validity",
        "status",
        "mixins",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SegmentUpdateBulk(Model):
    """Request of `segments.upsert_many`.

    Attributes:
        name: Required.
        site_code: Required.
        status: One of `'ACTIVE'`, `'INACTIVE'`.
    """

    name: dict[str, str]
    """Required."""
    site_code: str
    """Required."""
    id: Maybe[str] = UNSET
    description: Maybe[dict[str, str]] = UNSET
    validity: Maybe[Validity] = UNSET
    status: Maybe[Literal["ACTIVE", "INACTIVE"] | str] = UNSET
    """One of `'ACTIVE'`, `'INACTIVE'`."""
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[MetadataUpdate] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.validity) is not UNSET:
            data["validity"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SegmentUpdateBulk:
        return decode(data)


def decode(data: Any) -> SegmentUpdateBulk:
    if type(data) is not dict:
        passed: SegmentUpdateBulk = data
        return passed
    model = _new(SegmentUpdateBulk)
    unknown = len(data) - 8
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
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
    if "validity" in data:
        value = data["validity"]
        model.validity = _validity.decode(value) if type(value) is dict else value
    else:
        model.validity = _absent
        unknown += 1
    if "status" in data:
        model.status = data["status"]
    else:
        model.status = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_update.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
