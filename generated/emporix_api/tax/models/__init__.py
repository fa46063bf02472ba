"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .location import Location as Location
    from .tax import Tax as Tax
    from .tax_calculation_request import TaxCalculationRequest as TaxCalculationRequest
    from .tax_calculation_request_input import TaxCalculationRequestInput as TaxCalculationRequestInput
    from .tax_calculation_response import TaxCalculationResponse as TaxCalculationResponse
    from .tax_calculation_response_input import TaxCalculationResponseInput as TaxCalculationResponseInput
    from .tax_calculation_response_output import TaxCalculationResponseOutput as TaxCalculationResponseOutput
    from .tax_class import TaxClass as TaxClass
    from .tax_creation import TaxCreation as TaxCreation
    from .tax_creation_response import TaxCreationResponse as TaxCreationResponse
    from .tax_metadata import TaxMetadata as TaxMetadata
    from .tax_update import TaxUpdate as TaxUpdate

__all__ = [
    "Location",
    "Maybe",
    "Tax",
    "TaxCalculationRequest",
    "TaxCalculationRequestInput",
    "TaxCalculationResponse",
    "TaxCalculationResponseInput",
    "TaxCalculationResponseOutput",
    "TaxClass",
    "TaxCreation",
    "TaxCreationResponse",
    "TaxMetadata",
    "TaxUpdate",
]

_MODULES: dict[str, str] = {
    "Location": "location",
    "Tax": "tax",
    "TaxCalculationRequest": "tax_calculation_request",
    "TaxCalculationRequestInput": "tax_calculation_request_input",
    "TaxCalculationResponse": "tax_calculation_response",
    "TaxCalculationResponseInput": "tax_calculation_response_input",
    "TaxCalculationResponseOutput": "tax_calculation_response_output",
    "TaxClass": "tax_class",
    "TaxCreation": "tax_creation",
    "TaxCreationResponse": "tax_creation_response",
    "TaxMetadata": "tax_metadata",
    "TaxUpdate": "tax_update",
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
