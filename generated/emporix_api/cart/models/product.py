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
        "id",
        "sku",
        "code",
        "yrn",
        "name",
        "localizedName",
        "description",
        "images",
        "metadata",
        "mixins",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Product(Model):
    """Part of `CartItemRequest`.

    Attributes:
        yrn: 1 or more characters.
    """

    id: Maybe[str] = UNSET
    sku: Maybe[str] = UNSET
    code: Maybe[str] = UNSET
    yrn: Maybe[str] = UNSET
    """1 or more characters."""
    name: Maybe[str] = UNSET
    localized_name: Maybe[dict[str, str]] = UNSET
    description: Maybe[str] = UNSET
    images: Maybe[list[ProductImage]] = UNSET
    metadata: Maybe[MetadataRequest] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.sku) is not UNSET:
            data["sku"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.yrn) is not UNSET:
            data["yrn"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.localized_name) is not UNSET:
            data["localizedName"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
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
    def from_dict(data: Any) -> Product:
        return decode(data)


def decode(data: Any) -> Product:
    if type(data) is not dict:
        passed: Product = data
        return passed
    model = _new(Product)
    unknown = len(data) - 10
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "sku" in data:
        model.sku = data["sku"]
    else:
        model.sku = _absent
        unknown += 1
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "yrn" in data:
        model.yrn = data["yrn"]
    else:
        model.yrn = _absent
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
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
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
