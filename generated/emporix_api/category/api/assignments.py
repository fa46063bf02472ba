from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Client, Paginator, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Assignments:
    """Assignments of items to categories, from the item's side.

    | Method                | What it does                              |
    | --------------------- | ----------------------------------------- |
    | `delete_by_reference` | Remove an item from all categories.       |
    | `list_by_reference`   | List the category assignments of an item. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def delete_by_reference(self, reference_id: str) -> None:
        """Remove an item from all categories.

        `DELETE /category/{tenant}/assignments/references/{referenceId}` answers 204; errors: 403, 404.
        Token: service. Scope: `category.category_manage`.
        """
        return await self._client.send(
            Request("category.assignments.delete_by_reference", path={"referenceId": reference_id}), nothing
        )

    def list_by_reference(
        self,
        reference_id: str,
        *,
        show_unpublished: bool | Unset = UNSET,
        expand_supercategories_ids: bool | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Category]:
        """List the category assignments of an item.

        `GET /category/{tenant}/assignments/references/{referenceId}` answers 200; errors: 400, 403, 404.
        Token: service. Scope: `category.category_read_unpublished`.
        Paged, 60 items a page by default, with a total on request.

        Args:
            show_unpublished: Whether to include what is unpublished. Default `False`.
            expand_supercategories_ids: Default `False`.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            accept_language: Language of the texts in the response; `*` for maps of all languages. Default `'*'`.
        """
        from ..models import category as _category

        return self._client.paginate(
            Request(
                "category.assignments.list_by_reference",
                path={"referenceId": reference_id},
                query={
                    "showUnpublished": show_unpublished,
                    "expandSupercategoriesIds": expand_supercategories_ids,
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                },
                headers={"Accept-Language": accept_language},
            ),
            _category.decode,
        )
