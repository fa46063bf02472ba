from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import metadata_create as _metadata_create
    from . import ref_id as _ref_id
    from .metadata_create import MetadataCreate
    from .ref_id import RefId
else:
    _metadata_create = Deferred(globals(), "metadata_create")
    _ref_id = Deferred(globals(), "ref_id")

NAMES = frozenset(
    {
        "type",
        "url",
        "access",
        "refIds",
        "mixins",
        "metadata",
        "id",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AssetCreateLink(Model):
    """Request of `assets.create`.

    Attributes:
        type_: Only `'LINK'`; required.
        url: Required.
        access: One of `'PUBLIC'`, `'PRIVATE'`.
    """

    type_: Literal["LINK"] | str
    """Only `'LINK'`; required."""
    url: str
    """Required."""
    access: Maybe[Literal["PRIVATE", "PUBLIC"] | str] = UNSET
    """One of `'PUBLIC'`, `'PRIVATE'`."""
    ref_ids: Maybe[list[RefId]] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[MetadataCreate] = UNSET
    id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.url) is not UNSET:
            data["url"] = value
        if (value := self.access) is not UNSET:
            data["access"] = value
        if (value := self.ref_ids) is not UNSET:
            data["refIds"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AssetCreateLink:
        return decode(data)


def decode(data: Any) -> AssetCreateLink:
    if type(data) is not dict:
        passed: AssetCreateLink = data
        return passed
    model = _new(AssetCreateLink)
    unknown = len(data) - 7
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "url" in data:
        model.url = data["url"]
    else:
        model.url = _absent
        unknown += 1
    if "access" in data:
        model.access = data["access"]
    else:
        model.access = _absent
        unknown += 1
    if "refIds" in data:
        value = data["refIds"]
        model.ref_ids = [_ref_id.decode(item) for item in value] if type(value) is list else value
    else:
        model.ref_ids = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_create.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
