"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .base_unit import BaseUnit as BaseUnit
    from .conversion_factor_input import ConversionFactorInput as ConversionFactorInput
    from .conversion_factor_output import ConversionFactorOutput as ConversionFactorOutput
    from .conversion_factor_payload import ConversionFactorPayload as ConversionFactorPayload
    from .conversion_factor_response import ConversionFactorResponse as ConversionFactorResponse
    from .conversion_input import ConversionInput as ConversionInput
    from .conversion_output import ConversionOutput as ConversionOutput
    from .conversion_payload import ConversionPayload as ConversionPayload
    from .conversion_response import ConversionResponse as ConversionResponse
    from .create_unit_response import CreateUnitResponse as CreateUnitResponse
    from .unit import Unit as Unit
    from .unit_metadata import UnitMetadata as UnitMetadata
    from .update_unit import UpdateUnit as UpdateUnit
    from .update_unit_metadata import UpdateUnitMetadata as UpdateUnitMetadata

__all__ = [
    "BaseUnit",
    "ConversionFactorInput",
    "ConversionFactorOutput",
    "ConversionFactorPayload",
    "ConversionFactorResponse",
    "ConversionInput",
    "ConversionOutput",
    "ConversionPayload",
    "ConversionResponse",
    "CreateUnitResponse",
    "Maybe",
    "Unit",
    "UnitMetadata",
    "UpdateUnit",
    "UpdateUnitMetadata",
]

_MODULES: dict[str, str] = {
    "BaseUnit": "base_unit",
    "ConversionFactorInput": "conversion_factor_input",
    "ConversionFactorOutput": "conversion_factor_output",
    "ConversionFactorPayload": "conversion_factor_payload",
    "ConversionFactorResponse": "conversion_factor_response",
    "ConversionInput": "conversion_input",
    "ConversionOutput": "conversion_output",
    "ConversionPayload": "conversion_payload",
    "ConversionResponse": "conversion_response",
    "CreateUnitResponse": "create_unit_response",
    "Unit": "unit",
    "UnitMetadata": "unit_metadata",
    "UpdateUnit": "update_unit",
    "UpdateUnitMetadata": "update_unit_metadata",
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
