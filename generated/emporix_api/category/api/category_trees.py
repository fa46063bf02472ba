from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...decoding import list_of
from ...types import UNSET, Client, Request, Unset

if TYPE_CHECKING:
    from .. import models


class CategoryTrees:
    """Category trees.

    | Method    | What it does                                            |
    | --------- | ------------------------------------------------------- |
    | `get`     | Get the category tree below a root category.            |
    | `list`    | List category trees.                                    |
    | `rebuild` | Rebuild a category tree.                                |
    | `search`  | Search category trees with a query in the request body. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(
        self, category_id: str, *, show_unpublished: bool | Unset = UNSET, content_language: str | Unset = UNSET
    ) -> models.CategoryTree:
        """Get the category tree below a root category.

        `GET /category/{tenant}/category-trees/{categoryId}` answers 200; errors: 403, 404.
        Token: service. Scope: `category.category_read_unpublished`.

        Args:
            show_unpublished: Whether to include what is unpublished. Default `False`.
            content_language: Language of the texts sent; `*` if they are maps of languages. Default `'*'`.
        """
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
        """List category trees.

        `GET /category/{tenant}/category-trees` answers 200; errors: 403.
        Token: service. Scope: `category.category_read_unpublished`.

        Args:
            show_unpublished: Whether to include what is unpublished. Default `False`.
        """
        from ..models import category_tree as _category_tree

        return await self._client.send(
            Request(
                "category.category_trees.list", query={"showUnpublished": show_unpublished, "categoryIds": category_ids}
            ),
            list_of(_category_tree.decode),
        )

    async def rebuild(self, root_category_id: str, *, show_unpublished: bool | Unset = UNSET) -> models.CategoryTree:
        """Rebuild a category tree.

        `POST /category/{tenant}/category-trees/{rootCategoryId}/rebuild` answers 200; errors: 403, 404.
        Token: service. Scope: `category.category_manage`. In some cases also: `category.category_read_unpublished` for
        what is unpublished.

        Args:
            show_unpublished: Whether to include what is unpublished. Default `False`.
        """
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
        """Search category trees with a query in the request body.

        `POST /category/{tenant}/category-trees/search` answers 200; errors: 400.
        Token: service. Scope: `category.category_read_unpublished`.

        Args:
            show_unpublished: Whether to include what is unpublished. Default `False`.
            content_language: Language of the texts sent; `*` if they are maps of languages. Default `'*'`.
        """
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
