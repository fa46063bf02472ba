from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import metadata_request as _metadata_request
    from . import product_image as _product_image
    from .metadata_request import MetadataRequest
    from .product_image import ProductImage
else:
    _metadata_request = Deferred(globals(), "metadata_request")
    _product_image = Deferred(globals(), "product_image")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class UpdateProduct(Model):
    """Part of `UpdateCartItem`."""

    code: Maybe[str] = UNSET
    sku: Maybe[str] = UNSET
    description: Maybe[str] = UNSET
    name: Maybe[str] = UNSET
    localized_name: Maybe[dict[str, str]] = UNSET
    images: Maybe[list[ProductImage]] = UNSET
    metadata: Maybe[MetadataRequest] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> UpdateProduct:
        return decode(data)


def decode(data: Any) -> UpdateProduct:
    if type(data) is not dict:
        passed: UpdateProduct = data
        return passed
    model = _new(UpdateProduct)
    unknown = len(data) - 8
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "sku" in data:
        model.sku = data["sku"]
    else:
        model.sku = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "localizedName" in data:
        model.localized_name = data["localizedName"]
    else:
        model.localized_name = _absent
        unknown += 1
    if "images" in data:
        value = data["images"]
        model.images = [_product_image.decode(item) for item in value] if type(value) is list else value
    else:
        model.images = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_request.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
