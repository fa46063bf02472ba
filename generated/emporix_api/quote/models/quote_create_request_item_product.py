from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import media as _media
    from . import quote_create_request_metadata as _quote_create_request_metadata
    from .media import Media
    from .quote_create_request_metadata import QuoteCreateRequestMetadata
else:
    _media = Deferred(globals(), "media")
    _quote_create_request_metadata = Deferred(globals(), "quote_create_request_metadata")

NAMES = frozenset(
    {
        "productId",
        "type",
        "name",
        "media",
        "mixins",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteCreateRequestItemProduct(Model):
    """Part of `QuoteCreateRequestItem`.

    Attributes:
        product_id: Required.
        type_: One of `'INTERNAL'`, `'EXTERNAL'`.
    """

    product_id: str
    """Required."""
    type_: Maybe[Literal["EXTERNAL", "INTERNAL"] | str] = UNSET
    """One of `'INTERNAL'`, `'EXTERNAL'`."""
    name: Maybe[dict[str, str]] = UNSET
    media: Maybe[Media] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[QuoteCreateRequestMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.product_id) is not UNSET:
            data["productId"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.media) is not UNSET:
            data["media"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteCreateRequestItemProduct:
        return decode(data)


def decode(data: Any) -> QuoteCreateRequestItemProduct:
    if type(data) is not dict:
        passed: QuoteCreateRequestItemProduct = data
        return passed
    model = _new(QuoteCreateRequestItemProduct)
    unknown = len(data) - 6
    if "productId" in data:
        model.product_id = data["productId"]
    else:
        model.product_id = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "media" in data:
        value = data["media"]
        model.media = _media.decode(value) if type(value) is dict else value
    else:
        model.media = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _quote_create_request_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
