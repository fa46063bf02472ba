from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import list_of
from ...types import Change, Client, Importer, ImportOptions, Report, Request, nothing

if TYPE_CHECKING:
    from .. import models


class Configurations:
    """`indexing.configurations`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.IndexConfiguration | Mapping[str, Any]) -> models.IndexCreationResponse:
        """POST /indexing/{tenant}/configurations"""
        from ..models import index_creation_response as _index_creation_response

        return await self._client.send(
            Request("indexing.configurations.create", body=body), _index_creation_response.decode
        )

    async def delete(self, provider: Literal["ALGOLIA", "BATTERY_INCLUDED"] | str) -> None:
        """DELETE /indexing/{tenant}/configurations/{provider}"""
        return await self._client.send(Request("indexing.configurations.delete", path={"provider": provider}), nothing)

    async def get(self, provider: Literal["ALGOLIA", "BATTERY_INCLUDED"] | str) -> models.IndexConfiguration:
        """GET /indexing/{tenant}/configurations/{provider}"""
        from ..models import index_configuration as _index_configuration

        return await self._client.send(
            Request("indexing.configurations.get", path={"provider": provider}), _index_configuration.decode
        )

    async def list(self) -> builtins.list[models.IndexConfiguration]:
        """GET /indexing/{tenant}/configurations"""
        from ..models import index_configuration as _index_configuration

        return await self._client.send(Request("indexing.configurations.list"), list_of(_index_configuration.decode))

    async def replace(
        self,
        provider: Literal["ALGOLIA", "BATTERY_INCLUDED"] | str,
        body: models.IndexConfiguration | Mapping[str, Any],
    ) -> None:
        """PUT /indexing/{tenant}/configurations/{provider}"""
        return await self._client.send(
            Request("indexing.configurations.replace", path={"provider": provider}, body=body), nothing
        )

    async def modify(
        self,
        provider: Literal["ALGOLIA", "BATTERY_INCLUDED"] | str,
        change: Change[models.IndexConfiguration],
        *,
        attempts: int = 5,
    ) -> models.IndexConfiguration:
        """GET /indexing/{tenant}/configurations/{provider}, and PUT"""
        from .. import models
        from ..models import index_configuration as _index_configuration

        return await self._client.modify(
            "indexing.configurations.get",
            "indexing.configurations.replace",
            _index_configuration.decode,
            change,
            path={"provider": provider},
            attempts=attempts,
            trim=declared(models, "IndexConfiguration"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.IndexConfiguration | Mapping[str, Any]]
        | Iterable[models.IndexConfiguration | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        return self._client.importer("indexing.configurations.create", rows, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.IndexConfiguration | Mapping[str, Any]]
        | Iterable[models.IndexConfiguration | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("indexing.configurations.create", rows, path={}, **options)
