from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...decoding import list_of
from ...types import Client, Importer, ImportOptions, Report, Request

if TYPE_CHECKING:
    from .. import models


class Locations:
    """Product locations.

    | Method       | What it does                                                 |
    | ------------ | ------------------------------------------------------------ |
    | `create`     | Add a product location to a site.                            |
    | `delete`     | Delete a product location.                                   |
    | `import_all` | Import product locations and return a report.                |
    | `importer`   | Import product locations, with an outcome for every row.     |
    | `list`       | List the product locations of a site.                        |
    | `replace`    | Replace a product location of a site.                        |
    | `search`     | Get the locations of the products named in the request body. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, site: str, body: models.Location | Mapping[str, Any]) -> models.SuccessResponse:
        """Add a product location to a site.

        `POST /availability/{tenant}/locations/{site}` answers 201; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `availability.availability_manage`.
        Deprecated.
        Raises `Conflict` (409).
        """
        from ..models import success_response as _success_response

        return await self._client.send(
            Request("availability.locations.create", path={"site": site}, body=body), _success_response.decode
        )

    async def delete(self, location: str) -> models.SuccessResponse:
        """Delete a product location.

        `DELETE /availability/{tenant}/locations/{location}` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `availability.availability_manage`.
        Deprecated.
        """
        from ..models import success_response as _success_response

        return await self._client.send(
            Request("availability.locations.delete", path={"location": location}), _success_response.decode
        )

    async def list(self, site: str) -> builtins.list[models.Location]:
        """List the product locations of a site.

        `GET /availability/{tenant}/locations/{site}` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `availability.availability_view`.
        Deprecated.
        """
        from ..models import location as _location

        return await self._client.send(
            Request("availability.locations.list", path={"site": site}), list_of(_location.decode)
        )

    async def replace(
        self, site: str, body: Sequence[models.LocationOrder | Mapping[str, Any]]
    ) -> models.SuccessResponse:
        """Replace a product location of a site.

        `PUT /availability/{tenant}/locations/{site}` answers 200; errors: 400, 401, 403, 500.
        Token: service. Scope: `availability.availability_manage`.
        Deprecated.
        """
        from ..models import success_response as _success_response

        return await self._client.send(
            Request("availability.locations.replace", path={"site": site}, body=body), _success_response.decode
        )

    async def search(self, body: models.LocationSearch | Mapping[str, Any]) -> builtins.list[models.ProductLocation]:
        """Get the locations of the products named in the request body.

        `POST /availability/{tenant}/search/locations` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `availability.availability_view`.
        Deprecated.
        """
        from ..models import product_location as _product_location

        return await self._client.send(
            Request("availability.locations.search", body=body), list_of(_product_location.decode)
        )

    def importer(
        self,
        rows: AsyncIterable[models.Location | Mapping[str, Any]] | Iterable[models.Location | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import product locations, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `availability.availability_manage`.
        Rows are told apart by `site`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "availability.locations.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.Location | Mapping[str, Any]] | Iterable[models.Location | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import product locations and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `availability.availability_manage`.
        Rows are told apart by `site`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "availability.locations.create"}, rows, mode=mode, path={}, **options
        )
