"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .cancel_result import CancelResult as CancelResult
    from .config_run_request import ConfigRunRequest as ConfigRunRequest
    from .error_record import ErrorRecord as ErrorRecord
    from .error_record_page import ErrorRecordPage as ErrorRecordPage
    from .import_config import ImportConfig as ImportConfig
    from .import_run import ImportRun as ImportRun
    from .import_run_page import ImportRunPage as ImportRunPage
    from .import_run_stream import ImportRunStream as ImportRunStream
    from .import_stream import ImportStream as ImportStream
    from .imported_record import ImportedRecord as ImportedRecord
    from .imported_record_page import ImportedRecordPage as ImportedRecordPage
    from .run_detail import RunDetail as RunDetail
    from .schedule import Schedule as Schedule

__all__ = [
    "CancelResult",
    "ConfigRunRequest",
    "ErrorRecord",
    "ErrorRecordPage",
    "ImportConfig",
    "ImportRun",
    "ImportRunPage",
    "ImportRunStream",
    "ImportStream",
    "ImportedRecord",
    "ImportedRecordPage",
    "Maybe",
    "RunDetail",
    "Schedule",
]

_MODULES: dict[str, str] = {
    "CancelResult": "cancel_result",
    "ConfigRunRequest": "config_run_request",
    "ErrorRecord": "error_record",
    "ErrorRecordPage": "error_record_page",
    "ImportConfig": "import_config",
    "ImportRun": "import_run",
    "ImportRunPage": "import_run_page",
    "ImportRunStream": "import_run_stream",
    "ImportStream": "import_stream",
    "ImportedRecord": "imported_record",
    "ImportedRecordPage": "imported_record_page",
    "RunDetail": "run_detail",
    "Schedule": "schedule",
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
