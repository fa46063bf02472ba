"""Labels of products.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.labels import Labels as LabelsResource


class Label:
    """Labels of products.

    | Resource | What it is for | Methods                                                |
    | -------- | -------------- | ------------------------------------------------------ |
    | `labels` | Labels.        | `create`, `delete`, `get`, `list`, `replace`, `update` |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def labels(self) -> LabelsResource:
        """Labels."""
        from .api.labels import Labels

        return Labels(self._client)
