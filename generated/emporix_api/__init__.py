"""Generated from the published OpenAPI documents; do not edit."""

from .schemas import request_schema as request_schema
