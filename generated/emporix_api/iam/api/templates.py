from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...types import UNSET, Client, Paginator, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Templates:
    """`iam.templates`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        expand: Literal["accessControls"] | str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.IamTemplate]:
        """GET /iam/{tenant}/templates"""
        from ..models import iam_template as _iam_template

        return self._client.paginate(
            Request(
                "iam.templates.list",
                query={
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "name": name,
                    "description": description,
                    "expand": expand,
                },
                headers={"Accept-Language": accept_language},
            ),
            _iam_template.decode,
        )
