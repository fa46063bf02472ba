from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "algorithm",
        "hash",
        "context",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class LegacyAuth(Model):
    """Part of `CustomerImportAccount`.

    Attributes:
        algorithm: Only `'hybris-sha512-uid-salt'`; required.
        hash_: Required.
    """

    algorithm: Literal["hybris-sha512-uid-salt"] | str
    """Only `'hybris-sha512-uid-salt'`; required."""
    hash_: str
    """Required."""
    context: Maybe[dict[str, str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.algorithm) is not UNSET:
            data["algorithm"] = value
        if (value := self.hash_) is not UNSET:
            data["hash"] = value
        if (value := self.context) is not UNSET:
            data["context"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> LegacyAuth:
        return decode(data)


def decode(data: Any) -> LegacyAuth:
    if type(data) is not dict:
        passed: LegacyAuth = data
        return passed
    model = _new(LegacyAuth)
    unknown = len(data) - 3
    if "algorithm" in data:
        model.algorithm = data["algorithm"]
    else:
        model.algorithm = _absent
        unknown += 1
    if "hash" in data:
        model.hash_ = data["hash"]
    else:
        model.hash_ = _absent
        unknown += 1
    if "context" in data:
        model.context = data["context"]
    else:
        model.context = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
