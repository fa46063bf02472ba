from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import media as _media
from . import quote_create_request_metadata as _quote_create_request_metadata

if TYPE_CHECKING:
    from .media import Media
    from .quote_create_request_metadata import QuoteCreateRequestMetadata

NAMES = frozenset(
    {
        "type",
        "productId",
        "name",
        "media",
        "taxClasses",
        "mixins",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class QuoteResponseItemProduct:
    type_: Literal["EXTERNAL", "INTERNAL"] | str | None | Unset = UNSET
    product_id: str | None | Unset = UNSET
    name: dict[str, Any] | None | Unset = UNSET
    media: Media | None | Unset = UNSET
    tax_classes: dict[str, Any] | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: QuoteCreateRequestMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.product_id) is not UNSET:
            data["productId"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.media) is not UNSET:
            data["media"] = value
        if (value := self.tax_classes) is not UNSET:
            data["taxClasses"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteResponseItemProduct:
        return decode(data)


def decode(data: Any) -> QuoteResponseItemProduct:
    if type(data) is not dict:
        passed: QuoteResponseItemProduct = data
        return passed
    get: Any = data.get
    model = _new(QuoteResponseItemProduct)
    model.type_ = get("type", UNSET)
    model.product_id = get("productId", UNSET)
    model.name = get("name", UNSET)
    value = get("media", UNSET)
    model.media = _media.decode(value) if type(value) is dict else value
    model.tax_classes = get("taxClasses", UNSET)
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _quote_create_request_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
