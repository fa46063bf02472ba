from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, as_dict
from . import update_metadata as _update_metadata

if TYPE_CHECKING:
    from .update_metadata import UpdateMetadata

NAMES = frozenset(
    {
        "rate",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ExchangeRateUpdateRequest:
    rate: str
    metadata: UpdateMetadata
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.rate) is not UNSET:
            data["rate"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExchangeRateUpdateRequest:
        return decode(data)


def decode(data: Any) -> ExchangeRateUpdateRequest:
    if type(data) is not dict:
        passed: ExchangeRateUpdateRequest = data
        return passed
    get: Any = data.get
    model = _new(ExchangeRateUpdateRequest)
    model.rate = get("rate", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _update_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
