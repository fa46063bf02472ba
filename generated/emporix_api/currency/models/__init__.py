"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .currency import Currency as Currency
    from .currency_creation import CurrencyCreation as CurrencyCreation
    from .currency_creation_response import CurrencyCreationResponse as CurrencyCreationResponse
    from .currency_metadata import CurrencyMetadata as CurrencyMetadata
    from .currency_update import CurrencyUpdate as CurrencyUpdate
    from .exchange_rate import ExchangeRate as ExchangeRate
    from .exchange_rate_creation_request import ExchangeRateCreationRequest as ExchangeRateCreationRequest
    from .exchange_rate_response import ExchangeRateResponse as ExchangeRateResponse
    from .exchange_rate_update_request import ExchangeRateUpdateRequest as ExchangeRateUpdateRequest
    from .update_metadata import UpdateMetadata as UpdateMetadata

__all__ = [
    "Currency",
    "CurrencyCreation",
    "CurrencyCreationResponse",
    "CurrencyMetadata",
    "CurrencyUpdate",
    "ExchangeRate",
    "ExchangeRateCreationRequest",
    "ExchangeRateResponse",
    "ExchangeRateUpdateRequest",
    "Maybe",
    "UpdateMetadata",
]

_MODULES: dict[str, str] = {
    "Currency": "currency",
    "CurrencyCreation": "currency_creation",
    "CurrencyCreationResponse": "currency_creation_response",
    "CurrencyMetadata": "currency_metadata",
    "CurrencyUpdate": "currency_update",
    "ExchangeRate": "exchange_rate",
    "ExchangeRateCreationRequest": "exchange_rate_creation_request",
    "ExchangeRateResponse": "exchange_rate_response",
    "ExchangeRateUpdateRequest": "exchange_rate_update_request",
    "UpdateMetadata": "update_metadata",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
