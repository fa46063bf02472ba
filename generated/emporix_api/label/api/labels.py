from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Labels:
    """`label.labels`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.LabelCreation | Mapping[str, Any]) -> models.Label:
        """POST /label/labels"""
        from ..models import label as _label

        return await self._client.send(Request("label.labels.create", body=body), _label.decode)

    async def delete(self, label_id: str) -> None:
        """DELETE /label/labels/{labelId}"""
        return await self._client.send(Request("label.labels.delete", path={"labelId": label_id}), nothing)

    async def get(self, label_id: str) -> models.Label:
        """GET /label/labels/{labelId}"""
        from ..models import label as _label

        return await self._client.send(Request("label.labels.get", path={"labelId": label_id}), _label.decode)

    def list(
        self,
        *,
        just_overlay: bool | Unset = UNSET,
        q: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Label]:
        """GET /label/labels"""
        from ..models import label as _label

        return self._client.paginate(
            Request(
                "label.labels.list",
                query={
                    "justOverlay": just_overlay,
                    "q": q,
                    "pageSize": page_size,
                    "pageNumber": page_number,
                    "sort": sort,
                    "fields": fields,
                },
                headers={"Accept-Language": accept_language},
            ),
            _label.decode,
        )

    async def replace(self, label_id: str, body: models.LabelUpdate | Mapping[str, Any]) -> models.Label:
        """PUT /label/labels/{labelId}"""
        from ..models import label as _label

        return await self._client.send(
            Request("label.labels.replace", path={"labelId": label_id}, body=body), _label.decode
        )

    async def update(self, label_id: str, body: models.LabelUpdate | Mapping[str, Any]) -> models.Label:
        """PATCH /label/labels/{labelId}"""
        from ..models import label as _label

        return await self._client.send(
            Request("label.labels.update", path={"labelId": label_id}, body=body), _label.decode
        )

    async def modify(self, label_id: str, change: Change[models.Label], *, attempts: int = 5) -> models.Label:
        """GET /label/labels/{labelId}, and PUT"""
        from .. import models
        from ..models import label as _label

        return await self._client.modify(
            "label.labels.get",
            "label.labels.replace",
            _label.decode,
            change,
            path={"labelId": label_id},
            attempts=attempts,
            trim=declared(models, "LabelUpdate"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.LabelCreation | Mapping[str, Any]]
        | Iterable[models.LabelCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        return self._client.importer("label.labels.create", rows, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.LabelCreation | Mapping[str, Any]]
        | Iterable[models.LabelCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("label.labels.create", rows, path={}, **options)
