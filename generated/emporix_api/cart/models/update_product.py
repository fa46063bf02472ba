from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import metadata_request as _metadata_request
from . import product_image as _product_image

if TYPE_CHECKING:
    from .metadata_request import MetadataRequest
    from .product_image import ProductImage

NAMES = frozenset(
    {
        "code",
        "sku",
        "description",
        "name",
        "localizedName",
        "images",
        "metadata",
        "mixins",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class UpdateProduct:
    code: str | None | Unset = UNSET
    sku: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    localized_name: dict[str, str] | None | Unset = UNSET
    images: list[ProductImage] | None | Unset = UNSET
    metadata: MetadataRequest | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.sku) is not UNSET:
            data["sku"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.localized_name) is not UNSET:
            data["localizedName"] = value
        if (value := self.images) is not UNSET:
            data["images"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> UpdateProduct:
        return decode(data)


def decode(data: Any) -> UpdateProduct:
    if type(data) is not dict:
        passed: UpdateProduct = data
        return passed
    get: Any = data.get
    model = _new(UpdateProduct)
    model.code = get("code", UNSET)
    model.sku = get("sku", UNSET)
    model.description = get("description", UNSET)
    model.name = get("name", UNSET)
    model.localized_name = get("localizedName", UNSET)
    value = get("images", UNSET)
    model.images = [_product_image.decode(item) for item in value] if type(value) is list else value
    value = get("metadata", UNSET)
    model.metadata = _metadata_request.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
