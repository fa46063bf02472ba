"""Categories, their trees, and the items assigned to them.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.assignments import Assignments as AssignmentsResource
    from .api.categories import Categories as CategoriesResource
    from .api.category_trees import CategoryTrees as CategoryTreesResource


class Category:
    """Categories, their trees, and the items assigned to them.

    | Resource         | What it is for                                            | Methods                                                           |
    | ---------------- | --------------------------------------------------------- | ----------------------------------------------------------------- |
    | `assignments`    | Assignments of items to categories, from the item's side. | `delete_by_reference`, `list_by_reference`                        |
    | `categories`     | Categories.                                               | `create`, `delete`, `get`, `list`, `search`, `update` and 12 more |
    | `category_trees` | Category trees.                                           | `get`, `list`, `rebuild`, `search`                                |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def assignments(self) -> AssignmentsResource:
        """Assignments of items to categories, from the item's side."""
        from .api.assignments import Assignments

        return Assignments(self._client)

    @cached_property
    def categories(self) -> CategoriesResource:
        """Categories."""
        from .api.categories import Categories

        return Categories(self._client)

    @cached_property
    def category_trees(self) -> CategoryTreesResource:
        """Category trees."""
        from .api.category_trees import CategoryTrees

        return CategoryTrees(self._client)
