from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Client, Paginator, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Assignments:
    """`category.assignments`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def delete_by_reference(self, reference_id: str) -> None:
        """DELETE /category/{tenant}/assignments/references/{referenceId}"""
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
        """GET /category/{tenant}/assignments/references/{referenceId}"""
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
