from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Locations:
    """Company locations.

    | Method       | What it does                                             |
    | ------------ | -------------------------------------------------------- |
    | `create`     | Create a company location.                               |
    | `delete`     | Delete a company location.                               |
    | `get`        | Get a company location by id.                            |
    | `import_all` | Import company locations and return a report.            |
    | `importer`   | Import company locations, with an outcome for every row. |
    | `list`       | List company locations.                                  |
    | `modify`     | Read a company location, change it and replace it.       |
    | `upsert`     | Create or replace a company location.                    |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.LocationCreate | Mapping[str, Any]) -> models.IdResponse:
        """Create a company location.

        `POST /customer-management/{tenant}/locations` answers 201; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `customermanagement.location_manage`.
        Raises `Conflict` (409).
        """
        from ..models import id_response as _id_response

        return await self._client.send(Request("customer_management.locations.create", body=body), _id_response.decode)

    async def delete(self, location_id: str) -> None:
        """Delete a company location.

        `DELETE /customer-management/{tenant}/locations/{locationId}` answers 204; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `customermanagement.location_manage`.
        """
        return await self._client.send(
            Request("customer_management.locations.delete", path={"locationId": location_id}), nothing
        )

    async def get(self, location_id: str, *, fields: str | Unset = UNSET) -> models.Location:
        """Get a company location by id.

        `GET /customer-management/{tenant}/locations/{locationId}` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `customermanagement.location_read`.

        Args:
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import location as _location

        return await self._client.send(
            Request("customer_management.locations.get", path={"locationId": location_id}, query={"fields": fields}),
            _location.decode,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        q: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type_: Literal["HEADQUARTER", "OFFICE", "WAREHOUSE"] | str | Unset = UNSET,
        contact_details_email: str | Unset = UNSET,
        contact_details_phone: str | Unset = UNSET,
        contact_details_address: str | Unset = UNSET,
        contact_details_city: str | Unset = UNSET,
        contact_details_state: str | Unset = UNSET,
        contact_details_postcode: str | Unset = UNSET,
        contact_details_country_code: str | Unset = UNSET,
    ) -> Paginator[models.Location]:
        """List company locations.

        `GET /customer-management/{tenant}/locations` answers 200; errors: 400, 401, 403, 500.
        Token: service. Scope: `customermanagement.location_read`.
        Paged, 16 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `16`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            q: Filter in the query language of the API, such as `name:value`.
            type_: One of `'HEADQUARTER'`, `'WAREHOUSE'`, `'OFFICE'`.
        """
        from ..models import location as _location

        return self._client.paginate(
            Request(
                "customer_management.locations.list",
                query={
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "q": q,
                    "fields": fields,
                    "name": name,
                    "type": type_,
                    "contactDetails.email": contact_details_email,
                    "contactDetails.phone": contact_details_phone,
                    "contactDetails.address": contact_details_address,
                    "contactDetails.city": contact_details_city,
                    "contactDetails.state": contact_details_state,
                    "contactDetails.postcode": contact_details_postcode,
                    "contactDetails.countryCode": contact_details_country_code,
                },
            ),
            _location.decode,
        )

    async def upsert(
        self, location_id: str, body: models.LocationUpdate | Mapping[str, Any]
    ) -> models.IdResponse | None:
        """Create or replace a company location.

        `PUT /customer-management/{tenant}/locations/{locationId}` answers 201 or 204; errors: 400, 401, 403, 404, 409,
        500.
        Token: service. Scope: `customermanagement.location_manage`.
        Raises `Conflict` if `metadata.version` is outdated.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("customer_management.locations.upsert", path={"locationId": location_id}, body=body),
            _id_response.decode,
        )

    async def modify(self, location_id: str, change: Change[models.Location], *, attempts: int = 5) -> models.Location:
        """Read a company location, change it and replace it.

        Sends `get`, then `upsert` if something has changed; after a `Conflict` it reads again.
        Scopes: `customermanagement.location_read` to read; `customermanagement.location_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import location as _location

        return await self._client.modify(
            "customer_management.locations.get",
            "customer_management.locations.upsert",
            _location.decode,
            change,
            path={"locationId": location_id},
            attempts=attempts,
            trim=declared(models, "LocationUpdate"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.LocationUpdate | models.LocationCreate | Mapping[str, Any]]
        | Iterable[models.LocationUpdate | models.LocationCreate | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import company locations, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert` or `create`, one row a request. Token: service. Scope: `customermanagement.location_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"upsert": "customer_management.locations.upsert", "create": "customer_management.locations.create"},
            rows,
            mode=mode,
            path={},
            **options,
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.LocationUpdate | models.LocationCreate | Mapping[str, Any]]
        | Iterable[models.LocationUpdate | models.LocationCreate | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import company locations and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert` or `create`, one row a request. Token: service. Scope: `customermanagement.location_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"upsert": "customer_management.locations.upsert", "create": "customer_management.locations.create"},
            rows,
            mode=mode,
            path={},
            **options,
        )
