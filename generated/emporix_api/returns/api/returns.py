from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Returns:
    """`returns.returns`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.CreateReturn | Mapping[str, Any], *, saas_token: str | Unset = UNSET
    ) -> models.ReturnId:
        """POST /return/{tenant}/returns"""
        from ..models import return_id as _return_id

        return await self._client.send(
            Request("returns.returns.create", headers={"saas-token": saas_token}, body=body), _return_id.decode
        )

    async def delete(self, return_id: str, *, saas_token: str | Unset = UNSET) -> None:
        """DELETE /return/{tenant}/returns/{returnId}"""
        return await self._client.send(
            Request("returns.returns.delete", path={"returnId": return_id}, headers={"saas-token": saas_token}), nothing
        )

    async def get(self, return_id: str) -> models.FullReturn:
        """GET /return/{tenant}/returns/{returnId}"""
        from ..models import full_return as _full_return

        return await self._client.send(
            Request("returns.returns.get", path={"returnId": return_id}), _full_return.decode
        )

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        q: str | Unset = UNSET,
    ) -> Paginator[models.FullReturn]:
        """GET /return/{tenant}/returns"""
        from ..models import full_return as _full_return

        return self._client.paginate(
            Request(
                "returns.returns.list", query={"pageSize": page_size, "pageNumber": page_number, "sort": sort, "q": q}
            ),
            _full_return.decode,
        )

    async def replace(
        self, return_id: str, body: models.UpdateReturn | Mapping[str, Any], *, saas_token: str | Unset = UNSET
    ) -> None:
        """PUT /return/{tenant}/returns/{returnId}"""
        return await self._client.send(
            Request(
                "returns.returns.replace", path={"returnId": return_id}, headers={"saas-token": saas_token}, body=body
            ),
            nothing,
        )

    async def update(
        self,
        return_id: str,
        body: Sequence[models.PatchOperation | Mapping[str, Any]],
        *,
        saas_token: str | Unset = UNSET,
    ) -> None:
        """PATCH /return/{tenant}/returns/{returnId}"""
        return await self._client.send(
            Request(
                "returns.returns.update", path={"returnId": return_id}, headers={"saas-token": saas_token}, body=body
            ),
            nothing,
        )

    async def modify(
        self, return_id: str, change: Change[models.FullReturn], *, attempts: int = 5
    ) -> models.FullReturn:
        """GET /return/{tenant}/returns/{returnId}, and PUT"""
        from .. import models
        from ..models import full_return as _full_return

        return await self._client.modify(
            "returns.returns.get",
            "returns.returns.replace",
            _full_return.decode,
            change,
            path={"returnId": return_id},
            attempts=attempts,
            trim=declared(models, "UpdateReturn"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.CreateReturn | Mapping[str, Any]]
        | Iterable[models.CreateReturn | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        return self._client.importer("returns.returns.create", rows, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.CreateReturn | Mapping[str, Any]]
        | Iterable[models.CreateReturn | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("returns.returns.create", rows, path={}, **options)
