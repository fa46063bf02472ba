from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...decoding import list_of
from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class PriceModels:
    """Price models.

    | Method       | What it does                                        |
    | ------------ | --------------------------------------------------- |
    | `create`     | Create a price model.                               |
    | `delete`     | Delete a price model.                               |
    | `get`        | Get a price model by id.                            |
    | `import_all` | Import price models and return a report.            |
    | `importer`   | Import price models, with an outcome for every row. |
    | `list`       | List price models.                                  |
    | `upsert`     | Create or replace a price model.                    |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.PriceModelDefinitionCreation | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.PriceModelDefinitionCreationResponse:
        """Create a price model.

        `POST /price/{tenant}/priceModels` answers 201; errors: 400, 403.
        Token: service. Scope: `price.pricemodel_manage`.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import price_model_definition_creation_response as _price_model_definition_creation_response

        return await self._client.send(
            Request("price.price_models.create", headers={"Content-Language": content_language}, body=body),
            _price_model_definition_creation_response.decode,
        )

    async def delete(self, price_model_id: str, *, force_delete: bool | Unset = UNSET) -> None:
        """Delete a price model.

        `DELETE /price/{tenant}/priceModels/{priceModelId}` answers 204; errors: 400, 403.
        Token: service. Scope: `price.pricemodel_manage`. In some cases also: `price.pricemodel_manage_admin` for a
        model that has prices.

        Args:
            force_delete: Whether to delete it although it is in use.
        """
        return await self._client.send(
            Request(
                "price.price_models.delete", path={"priceModelId": price_model_id}, query={"forceDelete": force_delete}
            ),
            nothing,
        )

    async def get(
        self, price_model_id: str, *, accept_language: str | Unset = UNSET
    ) -> builtins.list[models.PriceModelDefinition]:
        """Get a price model by id.

        `GET /price/{tenant}/priceModels/{priceModelId}` answers 200; errors: 403, 404.
        Token: service. Scope: `price.pricemodel_read`.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import price_model_definition as _price_model_definition

        return await self._client.send(
            Request(
                "price.price_models.get",
                path={"priceModelId": price_model_id},
                headers={"Accept-Language": accept_language},
            ),
            list_of(_price_model_definition.decode),
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        includes_tax: bool | Unset = UNSET,
        includes_markup: bool | Unset = UNSET,
        tier_type: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        unitcode: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.PriceModelDefinition]:
        """List price models.

        `GET /price/{tenant}/priceModels` answers 200; errors: 403.
        Token: service. Scope: `price.pricemodel_read`.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import price_model_definition as _price_model_definition

        return self._client.paginate(
            Request(
                "price.price_models.list",
                query={
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "includesTax": includes_tax,
                    "includesMarkup": includes_markup,
                    "tierType": tier_type,
                    "name": name,
                    "description": description,
                    "unitcode": unitcode,
                },
                headers={"Accept-Language": accept_language},
            ),
            _price_model_definition.decode,
        )

    async def upsert(
        self,
        price_model_id: str,
        body: models.PriceModelDefinitionCreation | Mapping[str, Any],
        *,
        content_language: str | Unset = UNSET,
    ) -> models.IdResponse | None:
        """Create or replace a price model.

        `PUT /price/{tenant}/priceModels/{priceModelId}` answers 201 or 204; errors: 400, 403, 404.
        Token: service. Scope: `price.pricemodel_manage`.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request(
                "price.price_models.upsert",
                path={"priceModelId": price_model_id},
                headers={"Content-Language": content_language},
                body=body,
            ),
            _id_response.decode,
        )

    def importer(
        self,
        rows: AsyncIterable[models.PriceModelDefinitionCreation | Mapping[str, Any]]
        | Iterable[models.PriceModelDefinitionCreation | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import price models, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert` or `create`, one row a request. Token: service. Scope: `price.pricemodel_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"upsert": "price.price_models.upsert", "create": "price.price_models.create"},
            rows,
            mode=mode,
            path={},
            **options,
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.PriceModelDefinitionCreation | Mapping[str, Any]]
        | Iterable[models.PriceModelDefinitionCreation | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import price models and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert` or `create`, one row a request. Token: service. Scope: `price.pricemodel_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"upsert": "price.price_models.upsert", "create": "price.price_models.create"},
            rows,
            mode=mode,
            path={},
            **options,
        )
