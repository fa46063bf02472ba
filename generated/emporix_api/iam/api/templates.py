from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...types import UNSET, Client, Paginator, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Templates:
    """Access control templates.

    | Method | What it does                   |
    | ------ | ------------------------------ |
    | `list` | List access control templates. |
    """

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
        """List access control templates.

        `GET /iam/{tenant}/templates` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `iam.template_read`.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            expand: References to resolve in the response. Only `'accessControls'`.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
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
