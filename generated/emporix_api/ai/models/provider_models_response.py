from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import model_response as _model_response

if TYPE_CHECKING:
    from .model_response import ModelResponse

NAMES = frozenset(
    {
        "provider",
        "models",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ProviderModelsResponse:
    provider: Literal["anthropic", "google", "openai"] | str | None | Unset = UNSET
    models: list[ModelResponse] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.provider) is not UNSET:
            data["provider"] = value
        if (value := self.models) is not UNSET:
            data["models"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ProviderModelsResponse:
        return decode(data)


def decode(data: Any) -> ProviderModelsResponse:
    if type(data) is not dict:
        passed: ProviderModelsResponse = data
        return passed
    get: Any = data.get
    model = _new(ProviderModelsResponse)
    model.provider = get("provider", UNSET)
    value = get("models", UNSET)
    model.models = [_model_response.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
