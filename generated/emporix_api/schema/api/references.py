from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Client, FileContent, Multipart, Paginator, Request, Unset, Upload, nothing, upload

if TYPE_CHECKING:
    from .. import models


class References:
    """Schema references.

    | Method    | What it does                  |
    | --------- | ----------------------------- |
    | `create`  | Create a schema reference.    |
    | `delete`  | Delete a schema reference.    |
    | `get`     | Get a schema reference by id. |
    | `list`    | List schema references.       |
    | `replace` | Replace a schema reference.   |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self,
        body: models.ReferenceCreation | Mapping[str, Any],
        *,
        file: Upload | FileContent,
        content_language: str | Unset = UNSET,
    ) -> models.IdResponse:
        """Create a schema reference.

        `POST /schema/{tenant}/references` answers 201; errors: 400, 401, 403, 409.
        Token: service. Scope: `schema.schema_manage`.
        Raises `Conflict` (409).

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request(
                "schema.references.create",
                headers={"Content-Language": content_language},
                body=Multipart({"file": upload(file), "body": body}),
            ),
            _id_response.decode,
        )

    async def delete(self, id: str, *, version: int | Unset = UNSET) -> None:
        """Delete a schema reference.

        `DELETE /schema/{tenant}/references/{id}` answers 204; errors: 401, 403.
        Token: service. Scope: `schema.schema_manage`.
        """
        return await self._client.send(
            Request("schema.references.delete", path={"id": id}, query={"version": version}), nothing
        )

    async def get(
        self, id: str, *, version: int | Unset = UNSET, accept_language: str | Unset = UNSET
    ) -> models.Reference:
        """Get a schema reference by id.

        `GET /schema/{tenant}/references/{id}` answers 200; errors: 401, 403, 404.
        Token: service.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import reference as _reference

        return await self._client.send(
            Request(
                "schema.references.get",
                path={"id": id},
                query={"version": version},
                headers={"Accept-Language": accept_language},
            ),
            _reference.decode,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        q: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Reference]:
        """List schema references.

        `GET /schema/{tenant}/references` answers 200; errors: 400, 401, 403.
        Token: service.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            q: Filter in the query language of the API, such as `name:value`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import reference as _reference

        return self._client.paginate(
            Request(
                "schema.references.list",
                query={
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "q": q,
                    "fields": fields,
                    "type": type_,
                },
                headers={"Accept-Language": accept_language},
            ),
            _reference.decode,
        )

    async def replace(
        self,
        id: str,
        body: models.ReferenceUpdate | Mapping[str, Any],
        *,
        file: Upload | FileContent,
        version: int | Unset = UNSET,
        content_language: str | Unset = UNSET,
    ) -> None:
        """Replace a schema reference.

        `PUT /schema/{tenant}/references/{id}` answers 204; errors: 400, 401, 403, 404, 409.
        Token: service. Scope: `schema.schema_manage`.
        Raises `Conflict` (409).

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        return await self._client.send(
            Request(
                "schema.references.replace",
                path={"id": id},
                query={"version": version},
                headers={"Content-Language": content_language},
                body=Multipart({"file": upload(file), "body": body}),
            ),
            nothing,
        )
