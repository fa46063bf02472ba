from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import currency_metadata as _currency_metadata

if TYPE_CHECKING:
    from .currency_metadata import CurrencyMetadata

NAMES = frozenset(
    {
        "code",
        "name",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CurrencyRetrieval:
    code: str | None | Unset = UNSET
    name: str | dict[str, str] | None | Unset = UNSET
    metadata: CurrencyMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CurrencyRetrieval:
        return decode(data)


def decode(data: Any) -> CurrencyRetrieval:
    if type(data) is not dict:
        passed: CurrencyRetrieval = data
        return passed
    get: Any = data.get
    model = _new(CurrencyRetrieval)
    model.code = get("code", UNSET)
    model.name = get("name", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _currency_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
