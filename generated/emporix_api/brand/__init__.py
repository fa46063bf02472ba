"""Brands of products.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.brands import Brands as BrandsResource


class Brand:
    """Brands of products.

    | Resource | What it is for | Methods                                                |
    | -------- | -------------- | ------------------------------------------------------ |
    | `brands` | Brands.        | `create`, `delete`, `get`, `list`, `replace`, `update` |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def brands(self) -> BrandsResource:
        """Brands."""
        from .api.brands import Brands

        return Brands(self._client)
