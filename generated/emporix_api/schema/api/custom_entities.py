from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import list_of
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class CustomEntities:
    """Custom entities.

    | Method                  | What it does                                                              |
    | ----------------------- | ------------------------------------------------------------------------- |
    | `create`                | Create a custom entity.                                                   |
    | `create_instance`       | Add an instance to a custom entity.                                       |
    | `create_many_instances` | Add many instances to a custom entity in one request.                     |
    | `delete`                | Delete a custom entity.                                                   |
    | `delete_instance`       | Delete an instance of a custom entity.                                    |
    | `delete_many_instances` | Delete many instances of a custom entity in one request.                  |
    | `export`                | Export custom entities.                                                   |
    | `get`                   | Get a custom entity by id.                                                |
    | `get_instance`          | Get an instance of a custom entity.                                       |
    | `import_all`            | Import custom entities and return a report.                               |
    | `import_entities`       | Import custom entities that were exported before.                         |
    | `import_instances`      | Import instances of a custom entity and return a report.                  |
    | `importer`              | Import custom entities, with an outcome for every row.                    |
    | `instances_importer`    | Import instances of a custom entity, with an outcome for every row.       |
    | `list`                  | List custom entities.                                                     |
    | `list_instances`        | List the instances of a custom entity.                                    |
    | `modify`                | Read a custom entity, change it and replace it.                           |
    | `modify_instance`       | Read an instance of a custom entity, change it and replace it.            |
    | `search_instances`      | Search the instances of a custom entity with a query in the request body. |
    | `update_instance`       | Change fields of an instance of a custom entity.                          |
    | `update_many_instances` | Change fields of many instances of a custom entity in one request.        |
    | `upsert`                | Create or replace a custom entity.                                        |
    | `upsert_instance`       | Create or replace an instance of a custom entity.                         |
    | `upsert_many_instances` | Create or replace many instances of a custom entity in one request.       |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.CustomSchemaTypeCreation | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.IdResponse:
        """Create a custom entity.

        `POST /schema/{tenant}/custom-entities` answers 201; errors: 400, 401, 403, 409.
        Token: service. Scope: `schema.schema_manage`.
        Raises `Conflict` (409).

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("schema.custom_entities.create", headers={"Content-Language": content_language}, body=body),
            _id_response.decode,
        )

    async def create_instance(
        self,
        type_: str,
        body: models.CustomInstanceCreation | Mapping[str, Any],
        *,
        validate_references: bool | Unset = UNSET,
        content_language: str | Unset = UNSET,
    ) -> models.IdResponse:
        """Add an instance to a custom entity.

        `POST /schema/{tenant}/custom-entities/{type}/instances` answers 201; errors: 400, 401, 403, 409.
        Token: service. Any of the scopes: `schema.custominstance_manage`, `custom.{lowerCaseType}_manage`,
        `custom.{lowerCaseType}_manage_own`.
        Raises `Conflict` (409).

        Args:
            validate_references: Whether to check that what is referred to exists. Default `True`.
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request(
                "schema.custom_entities.create_instance",
                path={"type": type_},
                query={"validateReferences": validate_references},
                headers={"Content-Language": content_language},
                body=body,
            ),
            _id_response.decode,
        )

    async def create_many_instances(
        self,
        type_: str,
        body: Sequence[models.CustomInstanceCreation | Mapping[str, Any]],
        *,
        validate_references: bool | Unset = UNSET,
    ) -> builtins.list[models.BulkResponseItem]:
        """Add many instances to a custom entity in one request.

        `POST /schema/{tenant}/custom-entities/{type}/instances/bulk` answers 207; errors: 401, 403.
        Token: service. Any of the scopes: `schema.custominstance_manage`, `custom.{lowerCaseType}_manage`,
        `custom.{lowerCaseType}_manage_own`.
        At most 200 items a request; the response has an entry with a status for each item.

        Args:
            validate_references: Whether to check that what is referred to exists. Default `False`.
        """
        from ..models import bulk_response_item as _bulk_response_item

        return await self._client.send(
            Request(
                "schema.custom_entities.create_many_instances",
                path={"type": type_},
                query={"validateReferences": validate_references},
                body=body,
            ),
            list_of(_bulk_response_item.decode),
        )

    async def delete(self, id: str) -> None:
        """Delete a custom entity.

        `DELETE /schema/{tenant}/custom-entities/{id}` answers 204; errors: 400, 401, 403.
        Token: service. Scope: `schema.schema_manage`.
        """
        return await self._client.send(Request("schema.custom_entities.delete", path={"id": id}), nothing)

    async def delete_instance(self, type_: str, id: str) -> None:
        """Delete an instance of a custom entity.

        `DELETE /schema/{tenant}/custom-entities/{type}/instances/{id}` answers 204; errors: 401, 403.
        Token: service. Any of the scopes: `schema.custominstance_manage`, `custom.{lowerCaseType}_manage`,
        `custom.{lowerCaseType}_manage_own`.
        """
        return await self._client.send(
            Request("schema.custom_entities.delete_instance", path={"type": type_, "id": id}), nothing
        )

    async def delete_many_instances(self, type_: str, body: Sequence[str]) -> builtins.list[models.BulkResponseItem]:
        """Delete many instances of a custom entity in one request.

        `DELETE /schema/{tenant}/custom-entities/{type}/instances/bulk` answers 207; errors: 401, 403.
        Token: service. Any of the scopes: `schema.custominstance_manage`, `custom.{lowerCaseType}_manage`,
        `custom.{lowerCaseType}_manage_own`.
        At most 200 items a request; the response has an entry with a status for each item.
        """
        from ..models import bulk_response_item as _bulk_response_item

        return await self._client.send(
            Request("schema.custom_entities.delete_many_instances", path={"type": type_}, body=body),
            list_of(_bulk_response_item.decode),
        )

    async def export(self, body: Sequence[str]) -> models.ExportImportResponse:
        """Export custom entities.

        `POST /schema/{tenant}/custom-entities/export` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `schema.schema_manage`.
        """
        from ..models import export_import_response as _export_import_response

        return await self._client.send(
            Request("schema.custom_entities.export", body=body), _export_import_response.decode
        )

    async def get(
        self, id: str, *, expand_schemas: bool | Unset = UNSET, accept_language: str | Unset = UNSET
    ) -> models.CustomSchemaType:
        """Get a custom entity by id.

        `GET /schema/{tenant}/custom-entities/{id}` answers 200; errors: 401, 403, 404.
        Token: service.

        Args:
            expand_schemas: Whether to include the schemas. Default `False`.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import custom_schema_type as _custom_schema_type

        return await self._client.send(
            Request(
                "schema.custom_entities.get",
                path={"id": id},
                query={"expandSchemas": expand_schemas},
                headers={"Accept-Language": accept_language},
            ),
            _custom_schema_type.decode,
        )

    async def get_instance(
        self, type_: str, id: str, *, expand: str | Unset = UNSET, accept_language: str | Unset = UNSET
    ) -> models.CustomInstance:
        """Get an instance of a custom entity.

        `GET /schema/{tenant}/custom-entities/{type}/instances/{id}` answers 200; errors: 401, 403, 404.
        Token: service. Any of the scopes: `schema.custominstance_read`, `custom.{lowerCaseType}_read`,
        `custom.{lowerCaseType}_read_own`.

        Args:
            expand: References to resolve in the response.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import custom_instance as _custom_instance

        return await self._client.send(
            Request(
                "schema.custom_entities.get_instance",
                path={"type": type_, "id": id},
                query={"expand": expand},
                headers={"Accept-Language": accept_language},
            ),
            _custom_instance.decode,
        )

    async def import_entities(self, body: models.ExportImportRequest | Mapping[str, Any]) -> None:
        """Import custom entities that were exported before.

        `POST /schema/{tenant}/custom-entities/import` answers 204; errors: 400, 401, 403.
        Token: service. Scope: `schema.schema_manage`.
        """
        return await self._client.send(Request("schema.custom_entities.import_entities", body=body), nothing)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        q: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        expand_schemas: bool | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.CustomSchemaType]:
        """List custom entities.

        `GET /schema/{tenant}/custom-entities` answers 200; errors: 401, 403.
        Token: service.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            q: Filter in the query language of the API, such as `name:value`.
            expand_schemas: Whether to include the schemas. Default `False`.
        """
        from ..models import custom_schema_type as _custom_schema_type

        return self._client.paginate(
            Request(
                "schema.custom_entities.list",
                query={
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "q": q,
                    "fields": fields,
                    "expandSchemas": expand_schemas,
                },
                headers={"Accept-Language": accept_language},
            ),
            _custom_schema_type.decode,
        )

    def list_instances(
        self,
        type_: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        q: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        expand: str | Unset = UNSET,
        next_: str | Unset = UNSET,
        prev: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.CustomInstance]:
        """List the instances of a custom entity.

        `GET /schema/{tenant}/custom-entities/{type}/instances` answers 200; errors: 400, 401, 403.
        Token: service. Any of the scopes: `schema.custominstance_read`, `custom.{lowerCaseType}_read`,
        `custom.{lowerCaseType}_read_own`.
        Paged by cursor, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            next_: Cursor of the next page, from the page before it. At most 4096 characters.
            prev: Cursor of the previous page, from the page after it. At most 4096 characters.
        """
        from ..models import custom_instance as _custom_instance

        return self._client.paginate(
            Request(
                "schema.custom_entities.list_instances",
                path={"type": type_},
                query={
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "q": q,
                    "fields": fields,
                    "expand": expand,
                    "next": next_,
                    "prev": prev,
                },
                headers={"Accept-Language": accept_language},
            ),
            _custom_instance.decode,
        )

    def search_instances(
        self,
        type_: str,
        body: models.SearchRequest | Mapping[str, Any],
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        expand: str | Unset = UNSET,
        next_: str | Unset = UNSET,
        prev: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.CustomInstance]:
        """Search the instances of a custom entity with a query in the request body.

        `POST /schema/{tenant}/custom-entities/{type}/instances/search` answers 200; errors: 401, 403.
        Token: service. Any of the scopes: `schema.custominstance_read`, `custom.{lowerCaseType}_read`,
        `custom.{lowerCaseType}_read_own`.
        Paged by cursor, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            next_: Cursor of the next page, from the page before it. At most 4096 characters.
            prev: Cursor of the previous page, from the page after it. At most 4096 characters.
        """
        from ..models import custom_instance as _custom_instance

        return self._client.paginate(
            Request(
                "schema.custom_entities.search_instances",
                path={"type": type_},
                query={
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "fields": fields,
                    "expand": expand,
                    "next": next_,
                    "prev": prev,
                },
                headers={"Accept-Language": accept_language},
                body=body,
            ),
            _custom_instance.decode,
        )

    async def update_instance(
        self,
        type_: str,
        id: str,
        body: Sequence[models.PatchOperation | Mapping[str, Any]],
        *,
        validate_references: bool | Unset = UNSET,
        content_language: str | Unset = UNSET,
    ) -> None:
        """Change fields of an instance of a custom entity.

        `PATCH /schema/{tenant}/custom-entities/{type}/instances/{id}` answers 204; errors: 400, 401, 403, 404.
        Token: service. Any of the scopes: `schema.custominstance_manage`, `custom.{lowerCaseType}_manage`,
        `custom.{lowerCaseType}_manage_own`.

        Args:
            validate_references: Whether to check that what is referred to exists. Default `True`.
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        return await self._client.send(
            Request(
                "schema.custom_entities.update_instance",
                path={"type": type_, "id": id},
                query={"validateReferences": validate_references},
                headers={"Content-Language": content_language},
                body=body,
            ),
            nothing,
        )

    async def update_many_instances(
        self,
        type_: str,
        body: Sequence[models.BulkPatchCustomInstanceRequest | Mapping[str, Any]],
        *,
        validate_references: bool | Unset = UNSET,
        content_language: str | Unset = UNSET,
    ) -> builtins.list[models.BulkResponseItem]:
        """Change fields of many instances of a custom entity in one request.

        `PATCH /schema/{tenant}/custom-entities/{type}/instances/bulk` answers 207; errors: 400, 401, 403.
        Token: service. Any of the scopes: `schema.custominstance_manage`, `custom.{lowerCaseType}_manage`,
        `custom.{lowerCaseType}_manage_own`.
        At most 200 items a request; the response has an entry with a status for each item.

        Args:
            validate_references: Whether to check that what is referred to exists. Default `True`.
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import bulk_response_item as _bulk_response_item

        return await self._client.send(
            Request(
                "schema.custom_entities.update_many_instances",
                path={"type": type_},
                query={"validateReferences": validate_references},
                headers={"Content-Language": content_language},
                body=body,
            ),
            list_of(_bulk_response_item.decode),
        )

    async def upsert(
        self, id: str, body: models.CustomSchemaTypeUpdate | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.IdResponse | None:
        """Create or replace a custom entity.

        `PUT /schema/{tenant}/custom-entities/{id}` answers 201 or 204; errors: 400, 401, 403, 409.
        Token: service. Scope: `schema.schema_manage`.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request(
                "schema.custom_entities.upsert",
                path={"id": id},
                headers={"Content-Language": content_language},
                body=body,
            ),
            _id_response.decode,
        )

    async def upsert_instance(
        self,
        type_: str,
        id: str,
        body: models.CustomInstanceUpdate | Mapping[str, Any],
        *,
        validate_references: bool | Unset = UNSET,
        content_language: str | Unset = UNSET,
    ) -> models.IdResponse | None:
        """Create or replace an instance of a custom entity.

        `PUT /schema/{tenant}/custom-entities/{type}/instances/{id}` answers 201 or 204; errors: 400, 401, 403, 409.
        Token: service. Any of the scopes: `schema.custominstance_manage`, `custom.{lowerCaseType}_manage`,
        `custom.{lowerCaseType}_manage_own`.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            validate_references: Whether to check that what is referred to exists. Default `True`.
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request(
                "schema.custom_entities.upsert_instance",
                path={"type": type_, "id": id},
                query={"validateReferences": validate_references},
                headers={"Content-Language": content_language},
                body=body,
            ),
            _id_response.decode,
        )

    async def upsert_many_instances(
        self,
        type_: str,
        body: Sequence[models.CustomEntityInstanceRequestItem | Mapping[str, Any]],
        *,
        validate_references: bool | Unset = UNSET,
    ) -> builtins.list[models.BulkResponseItem]:
        """Create or replace many instances of a custom entity in one request.

        `PUT /schema/{tenant}/custom-entities/{type}/instances/bulk` answers 207; errors: 401, 403.
        Token: service. Any of the scopes: `schema.custominstance_manage`, `custom.{lowerCaseType}_manage`,
        `custom.{lowerCaseType}_manage_own`.
        At most 200 items a request; the response has an entry with a status for each item.

        Args:
            validate_references: Whether to check that what is referred to exists. Default `False`.
        """
        from ..models import bulk_response_item as _bulk_response_item

        return await self._client.send(
            Request(
                "schema.custom_entities.upsert_many_instances",
                path={"type": type_},
                query={"validateReferences": validate_references},
                body=body,
            ),
            list_of(_bulk_response_item.decode),
        )

    async def modify(
        self, id: str, change: Change[models.CustomSchemaType], *, language: str = "*", attempts: int = 5
    ) -> models.CustomSchemaType:
        """Read a custom entity, change it and replace it.

        Sends `get`, then `upsert` if something has changed; after a `Conflict` it reads again.
        Scopes: `schema.schema_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            language: Language of the texts read and replaced; `*` for maps of all languages.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import custom_schema_type as _custom_schema_type

        return await self._client.modify(
            "schema.custom_entities.get",
            "schema.custom_entities.upsert",
            _custom_schema_type.decode,
            change,
            path={"id": id},
            language=language,
            attempts=attempts,
            trim=declared(models, "CustomSchemaTypeUpdate"),
        )

    async def modify_instance(
        self, type_: str, id: str, change: Change[models.CustomInstance], *, language: str = "*", attempts: int = 5
    ) -> models.CustomInstance:
        """Read an instance of a custom entity, change it and replace it.

        Sends `get_instance`, then `upsert_instance` if something has changed; after a `Conflict` it reads again.
        Scopes: `schema.custominstance_read` or `custom.{lowerCaseType}_read` or `custom.{lowerCaseType}_read_own` to
        read; `schema.custominstance_manage` or `custom.{lowerCaseType}_manage` or `custom.{lowerCaseType}_manage_own`
        to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            language: Language of the texts read and replaced; `*` for maps of all languages.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import custom_instance as _custom_instance

        return await self._client.modify(
            "schema.custom_entities.get_instance",
            "schema.custom_entities.upsert_instance",
            _custom_instance.decode,
            change,
            path={"type": type_, "id": id},
            language=language,
            attempts=attempts,
            trim=declared(models, "CustomInstanceUpdate"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.CustomSchemaTypeUpdate | models.CustomSchemaTypeCreation | Mapping[str, Any]]
        | Iterable[models.CustomSchemaTypeUpdate | models.CustomSchemaTypeCreation | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import custom entities, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert` or `create`, one row a request. Token: service. Scope: `schema.schema_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"upsert": "schema.custom_entities.upsert", "create": "schema.custom_entities.create"},
            rows,
            mode=mode,
            path={},
            **options,
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.CustomSchemaTypeUpdate | models.CustomSchemaTypeCreation | Mapping[str, Any]]
        | Iterable[models.CustomSchemaTypeUpdate | models.CustomSchemaTypeCreation | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import custom entities and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert` or `create`, one row a request. Token: service. Scope: `schema.schema_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"upsert": "schema.custom_entities.upsert", "create": "schema.custom_entities.create"},
            rows,
            mode=mode,
            path={},
            **options,
        )

    def instances_importer(
        self,
        type_: str,
        rows: AsyncIterable[models.CustomEntityInstanceRequestItem | models.CustomInstanceCreation | Mapping[str, Any]]
        | Iterable[models.CustomEntityInstanceRequestItem | models.CustomInstanceCreation | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import instances of a custom entity, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert_many_instances` or `create_many_instances`, at most 200 rows a request. Token: service. Any of the
        scopes: `schema.custominstance_manage`, `custom.{lowerCaseType}_manage`, `custom.{lowerCaseType}_manage_own`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {
                "upsert": "schema.custom_entities.upsert_many_instances",
                "create": "schema.custom_entities.create_many_instances",
            },
            rows,
            mode=mode,
            path={"type": type_},
            **options,
        )

    async def import_instances(
        self,
        type_: str,
        rows: AsyncIterable[models.CustomEntityInstanceRequestItem | models.CustomInstanceCreation | Mapping[str, Any]]
        | Iterable[models.CustomEntityInstanceRequestItem | models.CustomInstanceCreation | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import instances of a custom entity and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert_many_instances` or `create_many_instances`, at most 200 rows a request. Token: service. Any of the
        scopes: `schema.custominstance_manage`, `custom.{lowerCaseType}_manage`, `custom.{lowerCaseType}_manage_own`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {
                "upsert": "schema.custom_entities.upsert_many_instances",
                "create": "schema.custom_entities.create_many_instances",
            },
            rows,
            mode=mode,
            path={"type": type_},
            **options,
        )
