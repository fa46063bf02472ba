from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...types import (
    UNSET,
    Change,
    Client,
    FileContent,
    Importer,
    ImportOptions,
    Multipart,
    Paginator,
    Report,
    Request,
    Unset,
    Upload,
    nothing,
    upload,
)

if TYPE_CHECKING:
    from .. import models


class Schemas:
    """Schemas.

    | Method          | What it does                                                    |
    | --------------- | --------------------------------------------------------------- |
    | `create`        | Create a schema.                                                |
    | `delete`        | Delete a schema.                                                |
    | `get`           | Get a schema by id.                                             |
    | `import_all`    | Import schemas and return a report.                             |
    | `importer`      | Import schemas, with an outcome for every row.                  |
    | `list`          | List schemas.                                                   |
    | `modify`        | Read a schema, change it and replace it.                        |
    | `parse_file`    | Read the attributes of a schema from a file, without saving it. |
    | `replace`       | Replace a schema.                                               |
    | `replace_types` | Replace the types that a schema applies to.                     |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.SchemaCreation | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.IdResponse:
        """Create a schema.

        `POST /schema/{tenant}/schemas` answers 201; errors: 400, 401, 403, 409.
        Token: service. Scope: `schema.schema_manage`.
        Raises `Conflict` (409).

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("schema.schemas.create", headers={"Content-Language": content_language}, body=body),
            _id_response.decode,
        )

    async def delete(self, id: str, *, version: int | Unset = UNSET) -> None:
        """Delete a schema.

        `DELETE /schema/{tenant}/schemas/{id}` answers 204; errors: 401, 403.
        Token: service. Scope: `schema.schema_manage`.
        """
        return await self._client.send(
            Request("schema.schemas.delete", path={"id": id}, query={"version": version}), nothing
        )

    async def get(
        self, id: str, *, version: int | Unset = UNSET, accept_language: str | Unset = UNSET
    ) -> models.Schema:
        """Get a schema by id.

        `GET /schema/{tenant}/schemas/{id}` answers 200; errors: 401, 403, 404.
        Token: service.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import schema as _schema

        return await self._client.send(
            Request(
                "schema.schemas.get",
                path={"id": id},
                query={"version": version},
                headers={"Accept-Language": accept_language},
            ),
            _schema.decode,
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
    ) -> Paginator[models.Schema]:
        """List schemas.

        `GET /schema/{tenant}/schemas` answers 200; errors: 400, 401, 403.
        Token: service.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            q: Filter in the query language of the API, such as `name:value`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import schema as _schema

        return self._client.paginate(
            Request(
                "schema.schemas.list",
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
            _schema.decode,
        )

    async def parse_file(self, *, file: Upload | FileContent, id: str | Unset = UNSET) -> models.SchemaFileResponse:
        """Read the attributes of a schema from a file, without saving it.

        `POST /schema/{tenant}/schemas/file` answers 200; errors: 400, 401, 403.
        Token: service.
        """
        from ..models import schema_file_response as _schema_file_response

        return await self._client.send(
            Request("schema.schemas.parse_file", body=Multipart({"file": upload(file), "id": id})),
            _schema_file_response.decode,
        )

    async def replace(
        self,
        id: str,
        body: models.SchemaUpdate | Mapping[str, Any],
        *,
        version: int | Unset = UNSET,
        content_language: str | Unset = UNSET,
    ) -> None:
        """Replace a schema.

        `PUT /schema/{tenant}/schemas/{id}` answers 204; errors: 400, 401, 403, 404, 409.
        Token: service. Scope: `schema.schema_manage`.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        return await self._client.send(
            Request(
                "schema.schemas.replace",
                path={"id": id},
                query={"version": version},
                headers={"Content-Language": content_language},
                body=body,
            ),
            nothing,
        )

    async def replace_types(
        self,
        id: str,
        body: Sequence[
            Literal[
                "AVAILABILITY",
                "CART",
                "CART_ITEM",
                "CATEGORY",
                "COMPANY",
                "COUPON",
                "CUSTOMER",
                "CUSTOMER_ADDRESS",
                "CUSTOM_ENTITY",
                "LOCATION",
                "MEDIA",
                "ORDER",
                "ORDER_ENTRY",
                "PRICE_LIST",
                "PRODUCT",
                "QUOTE",
                "RETURN",
                "SITE",
                "VENDOR",
            ]
            | str
        ],
        *,
        version: int,
        mode_: Literal["ADD", "REMOVE", "REPLACE"] | str | Unset = UNSET,
    ) -> None:
        """Replace the types that a schema applies to.

        `PUT /schema/{tenant}/schemas/{id}/types` answers 204; errors: 400, 401, 403, 404.
        Token: service. Scope: `schema.schema_manage`.

        Args:
            mode_: Default `'REPLACE'`; one of `'REPLACE'`, `'ADD'`, `'REMOVE'`.
        """
        return await self._client.send(
            Request(
                "schema.schemas.replace_types", path={"id": id}, query={"version": version, "mode": mode_}, body=body
            ),
            nothing,
        )

    async def modify(
        self, id: str, change: Change[models.Schema], *, language: str = "*", attempts: int = 5
    ) -> models.Schema:
        """Read a schema, change it and replace it.

        Sends `get`, then `replace` if something has changed; after a `Conflict` it reads again.
        Scopes: `schema.schema_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            language: Language of the texts read and replaced; `*` for maps of all languages.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import schema as _schema

        return await self._client.modify(
            "schema.schemas.get",
            "schema.schemas.replace",
            _schema.decode,
            change,
            path={"id": id},
            language=language,
            attempts=attempts,
            trim=declared(models, "SchemaUpdate"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.SchemaCreation | Mapping[str, Any]]
        | Iterable[models.SchemaCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import schemas, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `schema.schema_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "schema.schemas.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.SchemaCreation | Mapping[str, Any]]
        | Iterable[models.SchemaCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import schemas and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `schema.schema_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"create": "schema.schemas.create"}, rows, mode=mode, path={}, **options)
