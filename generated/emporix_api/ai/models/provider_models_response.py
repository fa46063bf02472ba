from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import model_response as _model_response
    from .model_response import ModelResponse
else:
    _model_response = Deferred(globals(), "model_response")

NAMES = frozenset(
    {
        "provider",
        "models",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ProviderModelsResponse(Model):
    """Response of `models.list`.

    Attributes:
        provider: One of `'openai'`, `'google'`, `'anthropic'`.
    """

    provider: Maybe[Literal["anthropic", "google", "openai"] | str] = UNSET
    """One of `'openai'`, `'google'`, `'anthropic'`."""
    models: Maybe[list[ModelResponse]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.provider) is not UNSET:
            data["provider"] = value
        if (value := self.models) is not UNSET:
            data["models"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ProviderModelsResponse:
        return decode(data)


def decode(data: Any) -> ProviderModelsResponse:
    if type(data) is not dict:
        passed: ProviderModelsResponse = data
        return passed
    model = _new(ProviderModelsResponse)
    unknown = len(data) - 2
    if "provider" in data:
        model.provider = data["provider"]
    else:
        model.provider = _absent
        unknown += 1
    if "models" in data:
        value = data["models"]
        model.models = [_model_response.decode(item) for item in value] if type(value) is list else value
    else:
        model.models = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
