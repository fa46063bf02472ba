from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import asset_details as _asset_details
from . import media_metadata as _media_metadata
from . import ref_id as _ref_id

if TYPE_CHECKING:
    from .asset_details import AssetDetails
    from .media_metadata import MediaMetadata
    from .ref_id import RefId

NAMES = frozenset(
    {
        "access",
        "refIds",
        "mixins",
        "metadata",
        "id",
        "type",
        "vendorId",
        "url",
        "details",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Asset:
    access: Literal["PRIVATE", "PUBLIC"] | str | None | Unset = UNSET
    ref_ids: list[RefId] | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: MediaMetadata | None | Unset = UNSET
    id: str | None | Unset = UNSET
    type_: Literal["BLOB", "LINK"] | str | None | Unset = UNSET
    vendor_id: str | None | Unset = UNSET
    url: str | None | Unset = UNSET
    details: AssetDetails | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
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
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.vendor_id) is not UNSET:
            data["vendorId"] = value
        if (value := self.url) is not UNSET:
            data["url"] = value
        if (value := self.details) is not UNSET:
            data["details"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Asset:
        return decode(data)


def decode(data: Any) -> Asset:
    if type(data) is not dict:
        passed: Asset = data
        return passed
    get: Any = data.get
    model = _new(Asset)
    model.access = get("access", UNSET)
    value = get("refIds", UNSET)
    model.ref_ids = [_ref_id.decode(item) for item in value] if type(value) is list else value
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _media_metadata.decode(value) if type(value) is dict else value
    model.id = get("id", UNSET)
    model.type_ = get("type", UNSET)
    model.vendor_id = get("vendorId", UNSET)
    model.url = get("url", UNSET)
    value = get("details", UNSET)
    model.details = _asset_details.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
