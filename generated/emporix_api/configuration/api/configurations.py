from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import list_of
from ...types import UNSET, Change, Client, Importer, ImportOptions, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Configurations:
    """`configuration.configurations`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create_many(
        self, body: Sequence[models.BaseConfiguration | Mapping[str, Any]]
    ) -> builtins.list[models.BaseConfiguration]:
        """POST /configuration/{tenant}/configurations"""
        from ..models import base_configuration as _base_configuration

        return await self._client.send(
            Request("configuration.configurations.create_many", body=body), list_of(_base_configuration.decode)
        )

    async def delete(self, property_key: str) -> None:
        """DELETE /configuration/{tenant}/configurations/{propertyKey}"""
        return await self._client.send(
            Request("configuration.configurations.delete", path={"propertyKey": property_key}), nothing
        )

    async def get(self, property_key: str) -> models.BaseConfiguration:
        """GET /configuration/{tenant}/configurations/{propertyKey}"""
        from ..models import base_configuration as _base_configuration

        return await self._client.send(
            Request("configuration.configurations.get", path={"propertyKey": property_key}), _base_configuration.decode
        )

    async def list(self, *, keys: str | Unset = UNSET) -> builtins.list[models.BaseConfiguration]:
        """GET /configuration/{tenant}/configurations"""
        from ..models import base_configuration as _base_configuration

        return await self._client.send(
            Request("configuration.configurations.list", query={"keys": keys}), list_of(_base_configuration.decode)
        )

    async def replace(
        self, property_key: str, body: models.BaseConfiguration | Mapping[str, Any]
    ) -> models.BaseConfiguration:
        """PUT /configuration/{tenant}/configurations/{propertyKey}"""
        from ..models import base_configuration as _base_configuration

        return await self._client.send(
            Request("configuration.configurations.replace", path={"propertyKey": property_key}, body=body),
            _base_configuration.decode,
        )

    async def modify(
        self, property_key: str, change: Change[models.BaseConfiguration], *, attempts: int = 5
    ) -> models.BaseConfiguration:
        """GET /configuration/{tenant}/configurations/{propertyKey}, and PUT"""
        from .. import models
        from ..models import base_configuration as _base_configuration

        return await self._client.modify(
            "configuration.configurations.get",
            "configuration.configurations.replace",
            _base_configuration.decode,
            change,
            path={"propertyKey": property_key},
            attempts=attempts,
            trim=declared(models, "BaseConfiguration"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.BaseConfiguration | Mapping[str, Any]]
        | Iterable[models.BaseConfiguration | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        return self._client.importer("configuration.configurations.create_many", rows, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.BaseConfiguration | Mapping[str, Any]]
        | Iterable[models.BaseConfiguration | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("configuration.configurations.create_many", rows, path={}, **options)
