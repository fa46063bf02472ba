from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import asset_details_create as _asset_details_create
from . import metadata_create as _metadata_create
from . import ref_id as _ref_id

if TYPE_CHECKING:
    from .asset_details_create import AssetDetailsCreate
    from .metadata_create import MetadataCreate
    from .ref_id import RefId

NAMES = frozenset(
    {
        "type",
        "access",
        "refIds",
        "mixins",
        "metadata",
        "id",
        "details",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AssetCreateBlob:
    type_: Literal["BLOB"] | str
    access: Literal["PRIVATE", "PUBLIC"] | str | None | Unset = UNSET
    ref_ids: list[RefId] | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: MetadataCreate | None | Unset = UNSET
    id: str | None | Unset = UNSET
    details: AssetDetailsCreate | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
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
        if (value := self.details) is not UNSET:
            data["details"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AssetCreateBlob:
        return decode(data)


def decode(data: Any) -> AssetCreateBlob:
    if type(data) is not dict:
        passed: AssetCreateBlob = data
        return passed
    get: Any = data.get
    model = _new(AssetCreateBlob)
    model.type_ = get("type", UNSET)
    model.access = get("access", UNSET)
    value = get("refIds", UNSET)
    model.ref_ids = [_ref_id.decode(item) for item in value] if type(value) is list else value
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_create.decode(value) if type(value) is dict else value
    model.id = get("id", UNSET)
    value = get("details", UNSET)
    model.details = _asset_details_create.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
