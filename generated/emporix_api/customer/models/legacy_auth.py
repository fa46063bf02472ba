from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "algorithm",
        "hash",
        "context",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class LegacyAuth:
    algorithm: Literal["hybris-sha512-uid-salt"] | str
    hash_: str
    context: dict[str, str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.algorithm) is not UNSET:
            data["algorithm"] = value
        if (value := self.hash_) is not UNSET:
            data["hash"] = value
        if (value := self.context) is not UNSET:
            data["context"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> LegacyAuth:
        return decode(data)


def decode(data: Any) -> LegacyAuth:
    if type(data) is not dict:
        passed: LegacyAuth = data
        return passed
    get: Any = data.get
    model = _new(LegacyAuth)
    model.algorithm = get("algorithm", UNSET)
    model.hash_ = get("hash", UNSET)
    model.context = get("context", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
