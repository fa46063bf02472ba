from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Client, FileContent, Multipart, Paginator, Request, Unset, Upload, nothing, upload

if TYPE_CHECKING:
    from .. import models


class References:
    """`schema.references`"""

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
        """POST /schema/{tenant}/references"""
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
        """DELETE /schema/{tenant}/references/{id}"""
        return await self._client.send(
            Request("schema.references.delete", path={"id": id}, query={"version": version}), nothing
        )

    async def get(
        self, id: str, *, version: int | Unset = UNSET, accept_language: str | Unset = UNSET
    ) -> models.AbstractSchemaResponse:
        """GET /schema/{tenant}/references/{id}"""
        from ..models import abstract_schema_response as _abstract_schema_response

        return await self._client.send(
            Request(
                "schema.references.get",
                path={"id": id},
                query={"version": version},
                headers={"Accept-Language": accept_language},
            ),
            _abstract_schema_response.decode,
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
    ) -> Paginator[models.AbstractSchemaResponse]:
        """GET /schema/{tenant}/references"""
        from ..models import abstract_schema_response as _abstract_schema_response

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
            _abstract_schema_response.decode,
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
        """PUT /schema/{tenant}/references/{id}"""
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
