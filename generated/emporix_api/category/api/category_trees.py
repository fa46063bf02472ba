from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...decoding import list_of
from ...types import UNSET, Client, Request, Unset

if TYPE_CHECKING:
    from .. import models


class CategoryTrees:
    """`category.category_trees`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(
        self, category_id: str, *, show_unpublished: bool | Unset = UNSET, content_language: str | Unset = UNSET
    ) -> models.CategoryTree:
        """GET /category/{tenant}/category-trees/{categoryId}"""
        from ..models import category_tree as _category_tree

        return await self._client.send(
            Request(
                "category.category_trees.get",
                path={"categoryId": category_id},
                query={"showUnpublished": show_unpublished},
                headers={"Content-Language": content_language},
            ),
            _category_tree.decode,
        )

    async def list(
        self, *, show_unpublished: bool | Unset = UNSET, category_ids: Sequence[str] | Unset = UNSET
    ) -> builtins.list[models.CategoryTree]:
        """GET /category/{tenant}/category-trees"""
        from ..models import category_tree as _category_tree

        return await self._client.send(
            Request(
                "category.category_trees.list", query={"showUnpublished": show_unpublished, "categoryIds": category_ids}
            ),
            list_of(_category_tree.decode),
        )

    async def rebuild(self, root_category_id: str, *, show_unpublished: bool | Unset = UNSET) -> models.CategoryTree:
        """POST /category/{tenant}/category-trees/{rootCategoryId}/rebuild"""
        from ..models import category_tree as _category_tree

        return await self._client.send(
            Request(
                "category.category_trees.rebuild",
                path={"rootCategoryId": root_category_id},
                query={"showUnpublished": show_unpublished},
            ),
            _category_tree.decode,
        )

    async def search(
        self,
        body: models.CategoryTreeSearchRequest | Mapping[str, Any],
        *,
        show_unpublished: bool | Unset = UNSET,
        content_language: str | Unset = UNSET,
    ) -> builtins.list[models.CategoryTree]:
        """POST /category/{tenant}/category-trees/search"""
        from ..models import category_tree as _category_tree

        return await self._client.send(
            Request(
                "category.category_trees.search",
                query={"showUnpublished": show_unpublished},
                headers={"Content-Language": content_language},
                body=body,
            ),
            list_of(_category_tree.decode),
        )
