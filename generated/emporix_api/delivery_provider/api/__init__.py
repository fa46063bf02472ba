"""Generated from the published OpenAPI documents; do not edit."""
