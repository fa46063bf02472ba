"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

JOB_MANAGE: Final = "sepaexport.job_manage"
JOB_VIEW: Final = "sepaexport.job_view"
MEDIA_VIEW: Final = "sepaexport.media_view"
