"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.assignments import Assignments as AssignmentsResource
    from .api.categories import Categories as CategoriesResource
    from .api.category_trees import CategoryTrees as CategoryTreesResource


class Category:
    """`category`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def assignments(self) -> AssignmentsResource:
        from .api.assignments import Assignments

        return Assignments(self._client)

    @cached_property
    def categories(self) -> CategoriesResource:
        from .api.categories import Categories

        return Categories(self._client)

    @cached_property
    def category_trees(self) -> CategoryTreesResource:
        from .api.category_trees import CategoryTrees

        return CategoryTrees(self._client)
