from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import currency_metadata as _currency_metadata
    from .currency_metadata import CurrencyMetadata
else:
    _currency_metadata = Deferred(globals(), "currency_metadata")

NAMES = frozenset(
    {
        "code",
        "name",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Currency(Model):
    """Response of `currencies.list` and `currencies.get`."""

    code: Maybe[str] = UNSET
    name: Maybe[str | dict[str, str]] = UNSET
    metadata: Maybe[CurrencyMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Currency:
        return decode(data)


def decode(data: Any) -> Currency:
    if type(data) is not dict:
        passed: Currency = data
        return passed
    model = _new(Currency)
    unknown = len(data) - 3
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _currency_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
