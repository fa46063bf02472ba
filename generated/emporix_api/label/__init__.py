"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.labels import Labels as LabelsResource


class Label:
    """`label`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def labels(self) -> LabelsResource:
        from .api.labels import Labels

        return Labels(self._client)
