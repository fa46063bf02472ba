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
    """`schema.custom_entities`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.CustomSchemaTypeCreation | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.IdResponse:
        """POST /schema/{tenant}/custom-entities"""
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
        """POST /schema/{tenant}/custom-entities/{type}/instances"""
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
        """POST /schema/{tenant}/custom-entities/{type}/instances/bulk"""
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
        """DELETE /schema/{tenant}/custom-entities/{id}"""
        return await self._client.send(Request("schema.custom_entities.delete", path={"id": id}), nothing)

    async def delete_instance(self, type_: str, id: str) -> None:
        """DELETE /schema/{tenant}/custom-entities/{type}/instances/{id}"""
        return await self._client.send(
            Request("schema.custom_entities.delete_instance", path={"type": type_, "id": id}), nothing
        )

    async def delete_many_instances(self, type_: str, body: Sequence[str]) -> builtins.list[models.BulkResponseItem]:
        """DELETE /schema/{tenant}/custom-entities/{type}/instances/bulk"""
        from ..models import bulk_response_item as _bulk_response_item

        return await self._client.send(
            Request("schema.custom_entities.delete_many_instances", path={"type": type_}, body=body),
            list_of(_bulk_response_item.decode),
        )

    async def export(self, body: Sequence[str]) -> models.ExportImportResponse:
        """POST /schema/{tenant}/custom-entities/export"""
        from ..models import export_import_response as _export_import_response

        return await self._client.send(
            Request("schema.custom_entities.export", body=body), _export_import_response.decode
        )

    async def get(
        self, id: str, *, expand_schemas: bool | Unset = UNSET, accept_language: str | Unset = UNSET
    ) -> models.CustomSchemaTypeResponse:
        """GET /schema/{tenant}/custom-entities/{id}"""
        from ..models import custom_schema_type_response as _custom_schema_type_response

        return await self._client.send(
            Request(
                "schema.custom_entities.get",
                path={"id": id},
                query={"expandSchemas": expand_schemas},
                headers={"Accept-Language": accept_language},
            ),
            _custom_schema_type_response.decode,
        )

    async def get_instance(
        self, type_: str, id: str, *, expand: str | Unset = UNSET, accept_language: str | Unset = UNSET
    ) -> models.CustomInstanceResponse:
        """GET /schema/{tenant}/custom-entities/{type}/instances/{id}"""
        from ..models import custom_instance_response as _custom_instance_response

        return await self._client.send(
            Request(
                "schema.custom_entities.get_instance",
                path={"type": type_, "id": id},
                query={"expand": expand},
                headers={"Accept-Language": accept_language},
            ),
            _custom_instance_response.decode,
        )

    async def import_entities(self, body: models.ExportImportRequest | Mapping[str, Any]) -> None:
        """POST /schema/{tenant}/custom-entities/import"""
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
    ) -> Paginator[models.CustomSchemaTypeResponse]:
        """GET /schema/{tenant}/custom-entities"""
        from ..models import custom_schema_type_response as _custom_schema_type_response

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
            _custom_schema_type_response.decode,
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
    ) -> Paginator[models.CustomInstanceResponse]:
        """GET /schema/{tenant}/custom-entities/{type}/instances"""
        from ..models import custom_instance_response as _custom_instance_response

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
            _custom_instance_response.decode,
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
    ) -> Paginator[models.CustomInstanceResponse]:
        """POST /schema/{tenant}/custom-entities/{type}/instances/search"""
        from ..models import custom_instance_response as _custom_instance_response

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
            _custom_instance_response.decode,
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
        """PATCH /schema/{tenant}/custom-entities/{type}/instances/{id}"""
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
        """PATCH /schema/{tenant}/custom-entities/{type}/instances/bulk"""
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
        """PUT /schema/{tenant}/custom-entities/{id}"""
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
        """PUT /schema/{tenant}/custom-entities/{type}/instances/{id}"""
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
        """PUT /schema/{tenant}/custom-entities/{type}/instances/bulk"""
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
        self, id: str, change: Change[models.CustomSchemaTypeResponse], *, language: str = "*", attempts: int = 5
    ) -> models.CustomSchemaTypeResponse:
        """GET /schema/{tenant}/custom-entities/{id}, and PUT"""
        from .. import models
        from ..models import custom_schema_type_response as _custom_schema_type_response

        return await self._client.modify(
            "schema.custom_entities.get",
            "schema.custom_entities.upsert",
            _custom_schema_type_response.decode,
            change,
            path={"id": id},
            language=language,
            attempts=attempts,
            trim=declared(models, "CustomSchemaTypeUpdate"),
        )

    async def modify_instance(
        self,
        type_: str,
        id: str,
        change: Change[models.CustomInstanceResponse],
        *,
        language: str = "*",
        attempts: int = 5,
    ) -> models.CustomInstanceResponse:
        """GET /schema/{tenant}/custom-entities/{type}/instances/{id}, and PUT"""
        from .. import models
        from ..models import custom_instance_response as _custom_instance_response

        return await self._client.modify(
            "schema.custom_entities.get_instance",
            "schema.custom_entities.upsert_instance",
            _custom_instance_response.decode,
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
        return self._client.importer(
            "schema.custom_entities.upsert" if mode == "upsert" else "schema.custom_entities.create",
            rows,
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
        return await self._client.import_all(
            "schema.custom_entities.upsert" if mode == "upsert" else "schema.custom_entities.create",
            rows,
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
        return self._client.importer(
            "schema.custom_entities.upsert_many_instances"
            if mode == "upsert"
            else "schema.custom_entities.create_many_instances",
            rows,
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
        return await self._client.import_all(
            "schema.custom_entities.upsert_many_instances"
            if mode == "upsert"
            else "schema.custom_entities.create_many_instances",
            rows,
            path={"type": type_},
            **options,
        )
