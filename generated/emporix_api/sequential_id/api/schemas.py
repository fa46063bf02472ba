from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...decoding import list_of, map_of
from ...types import UNSET, Client, Importer, ImportOptions, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Schemas:
    """Sequence schemas.

    | Method         | What it does                                             |
    | -------------- | -------------------------------------------------------- |
    | `create`       | Create a sequence schema.                                |
    | `delete`       | Delete a sequence schema.                                |
    | `get`          | Get a sequence schema by id.                             |
    | `import_all`   | Import sequence schemas and return a report.             |
    | `importer`     | Import sequence schemas, with an outcome for every row.  |
    | `list`         | List sequence schemas.                                   |
    | `list_by_type` | List the sequence schemas of a type.                     |
    | `next_id`      | Get the next id of the active sequence schema of a type. |
    | `next_ids`     | Get the next ids of several sequence schemas.            |
    | `set_active`   | Make a sequence schema the active one of its type.       |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.SequenceSchemaCreate | Mapping[str, Any]) -> models.IdResponse:
        """Create a sequence schema.

        `POST /sequential-id/{tenant}/schemas` answers 201; errors: 400, 401, 403.
        Token: service. Scope: `sequentialid.schema_manage`.
        """
        from ..models import id_response as _id_response

        return await self._client.send(Request("sequential_id.schemas.create", body=body), _id_response.decode)

    async def delete(self, schema_id: str) -> None:
        """Delete a sequence schema.

        `DELETE /sequential-id/{tenant}/schemas/{schemaId}` answers 204; errors: 401, 403, 500.
        Token: service. Scope: `sequentialid.schema_manage`.
        """
        return await self._client.send(Request("sequential_id.schemas.delete", path={"schemaId": schema_id}), nothing)

    async def get(self, schema_id: str) -> models.SequenceSchema:
        """Get a sequence schema by id.

        `GET /sequential-id/{tenant}/schemas/{schemaId}` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `sequentialid.schema_view`.
        """
        from ..models import sequence_schema as _sequence_schema

        return await self._client.send(
            Request("sequential_id.schemas.get", path={"schemaId": schema_id}), _sequence_schema.decode
        )

    async def list(self) -> builtins.list[models.SequenceSchema]:
        """List sequence schemas.

        `GET /sequential-id/{tenant}/schemas` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `sequentialid.schema_view`.
        """
        from ..models import sequence_schema as _sequence_schema

        return await self._client.send(Request("sequential_id.schemas.list"), list_of(_sequence_schema.decode))

    async def list_by_type(self, schema_type: str) -> builtins.list[models.SequenceSchema]:
        """List the sequence schemas of a type.

        `GET /sequential-id/{tenant}/schemas/types/{schemaType}` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `sequentialid.schema_view`.
        """
        from ..models import sequence_schema as _sequence_schema

        return await self._client.send(
            Request("sequential_id.schemas.list_by_type", path={"schemaType": schema_type}),
            list_of(_sequence_schema.decode),
        )

    async def next_id(
        self, schema_type: str, body: models.NextIdCommandRequest | Mapping[str, Any], *, site_code: str | Unset = UNSET
    ) -> models.NextIdResponse:
        """Get the next id of the active sequence schema of a type.

        `POST /sequential-id/{tenant}/schemas/types/{schemaType}/nextId` answers 201; errors: 400, 401, 403, 404.
        Token: service. Scope: `sequentialid.schema_view`.

        Args:
            site_code: Code of a site.
        """
        from ..models import next_id_response as _next_id_response

        return await self._client.send(
            Request(
                "sequential_id.schemas.next_id",
                path={"schemaType": schema_type},
                query={"siteCode": site_code},
                body=body,
            ),
            _next_id_response.decode,
        )

    async def next_ids(
        self, body: Mapping[str, Any], *, site_code: str | Unset = UNSET
    ) -> dict[str, models.SchemaBatchNextIdResponseValue]:
        """Get the next ids of several sequence schemas.

        `POST /sequential-id/sequenceSchemaBatch/nextIds` answers 201; errors: 400, 401, 403.
        Token: service. Scope: `sequentialid.schema_view`.

        Args:
            site_code: Code of a site.
        """
        from ..models import schema_batch_next_id_response_value as _schema_batch_next_id_response_value

        return await self._client.send(
            Request("sequential_id.schemas.next_ids", query={"siteCode": site_code}, body=body),
            map_of(_schema_batch_next_id_response_value.decode),
        )

    async def set_active(self, schema_id: str) -> None:
        """Make a sequence schema the active one of its type.

        `POST /sequential-id/{tenant}/schemas/{schemaId}/setActive` answers 200; errors: 400, 401, 403, 404.
        Token: service. Scope: `sequentialid.schema_manage`.
        """
        return await self._client.send(
            Request("sequential_id.schemas.set_active", path={"schemaId": schema_id}), nothing
        )

    def importer(
        self,
        rows: AsyncIterable[models.SequenceSchemaCreate | Mapping[str, Any]]
        | Iterable[models.SequenceSchemaCreate | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import sequence schemas, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `sequentialid.schema_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "sequential_id.schemas.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.SequenceSchemaCreate | Mapping[str, Any]]
        | Iterable[models.SequenceSchemaCreate | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import sequence schemas and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `sequentialid.schema_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "sequential_id.schemas.create"}, rows, mode=mode, path={}, **options
        )
