"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .id_response import IdResponse as IdResponse
    from .next_id_command_request import NextIdCommandRequest as NextIdCommandRequest
    from .next_id_response import NextIdResponse as NextIdResponse
    from .placeholders_value import PlaceholdersValue as PlaceholdersValue
    from .schema_batch_next_id_request_value import SchemaBatchNextIdRequestValue as SchemaBatchNextIdRequestValue
    from .schema_batch_next_id_response_value import SchemaBatchNextIdResponseValue as SchemaBatchNextIdResponseValue
    from .sequence_schema import SequenceSchema as SequenceSchema
    from .sequence_schema_create import SequenceSchemaCreate as SequenceSchemaCreate
    from .sequence_schema_metadata import SequenceSchemaMetadata as SequenceSchemaMetadata

__all__ = [
    "IdResponse",
    "Maybe",
    "NextIdCommandRequest",
    "NextIdResponse",
    "PlaceholdersValue",
    "SchemaBatchNextIdRequestValue",
    "SchemaBatchNextIdResponseValue",
    "SequenceSchema",
    "SequenceSchemaCreate",
    "SequenceSchemaMetadata",
]

_MODULES: dict[str, str] = {
    "IdResponse": "id_response",
    "NextIdCommandRequest": "next_id_command_request",
    "NextIdResponse": "next_id_response",
    "PlaceholdersValue": "placeholders_value",
    "SchemaBatchNextIdRequestValue": "schema_batch_next_id_request_value",
    "SchemaBatchNextIdResponseValue": "schema_batch_next_id_response_value",
    "SequenceSchema": "sequence_schema",
    "SequenceSchemaCreate": "sequence_schema_create",
    "SequenceSchemaMetadata": "sequence_schema_metadata",
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
