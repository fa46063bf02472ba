from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Vendors:
    """Vendors.

    | Method       | What it does                                     |
    | ------------ | ------------------------------------------------ |
    | `create`     | Create a vendor.                                 |
    | `delete`     | Delete a vendor.                                 |
    | `get`        | Get a vendor by id.                              |
    | `import_all` | Import vendors and return a report.              |
    | `importer`   | Import vendors, with an outcome for every row.   |
    | `list`       | List vendors.                                    |
    | `modify`     | Read a vendor, change it and replace it.         |
    | `search`     | Search vendors with a query in the request body. |
    | `upsert`     | Create or replace a vendor.                      |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.VendorCreate | Mapping[str, Any]) -> models.IdResponse:
        """Create a vendor.

        `POST /vendor/{tenant}/vendors` answers 201; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `vendor.vendor_manage`.
        Raises `Conflict` (409).
        """
        from ..models import id_response as _id_response

        return await self._client.send(Request("vendor.vendors.create", body=body), _id_response.decode)

    async def delete(self, vendor_id: str) -> None:
        """Delete a vendor.

        `DELETE /vendor/{tenant}/vendors/{vendorId}` answers 204; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `vendor.vendor_manage`.
        """
        return await self._client.send(Request("vendor.vendors.delete", path={"vendorId": vendor_id}), nothing)

    async def get(self, vendor_id: str, *, fields: str | Unset = UNSET) -> models.Vendor:
        """Get a vendor by id.

        `GET /vendor/{tenant}/vendors/{vendorId}` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. Any of the scopes: `vendor.vendor_read`, `vendor.vendor_manage`.

        Args:
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import vendor as _vendor

        return await self._client.send(
            Request("vendor.vendors.get", path={"vendorId": vendor_id}, query={"fields": fields}), _vendor.decode
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        q: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type_: Literal["COMPANY", "SUBSIDIARY"] | str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        legal_info_legal_name: str | Unset = UNSET,
        legal_info_registration_date: str | Unset = UNSET,
        legal_info_country_of_registration: str | Unset = UNSET,
        legal_info_tax_registration_number: str | Unset = UNSET,
    ) -> Paginator[models.Vendor]:
        """List vendors.

        `GET /vendor/{tenant}/vendors` answers 200; errors: 400, 401, 403, 500.
        Token: service. Any of the scopes: `vendor.vendor_read`, `vendor.vendor_manage`.
        Paged, 16 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `16`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            q: Filter in the query language of the API, such as `name:value`.
            type_: One of `'COMPANY'`, `'SUBSIDIARY'`.
        """
        from ..models import vendor as _vendor

        return self._client.paginate(
            Request(
                "vendor.vendors.list",
                query={
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "q": q,
                    "fields": fields,
                    "id": id,
                    "name": name,
                    "type": type_,
                    "parentId": parent_id,
                    "legalInfo.legalName": legal_info_legal_name,
                    "legalInfo.registrationDate": legal_info_registration_date,
                    "legalInfo.countryOfRegistration": legal_info_country_of_registration,
                    "legalInfo.taxRegistrationNumber": legal_info_tax_registration_number,
                },
            ),
            _vendor.decode,
        )

    def search(
        self,
        body: models.SearchRequest | Mapping[str, Any],
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type_: Literal["COMPANY", "SUBSIDIARY"] | str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        legal_info_legal_name: str | Unset = UNSET,
        legal_info_registration_date: str | Unset = UNSET,
        legal_info_country_of_registration: str | Unset = UNSET,
        legal_info_tax_registration_number: str | Unset = UNSET,
    ) -> Paginator[models.Vendor]:
        """Search vendors with a query in the request body.

        `POST /vendor/{tenant}/vendors/search` answers 200; errors: 400, 401, 403, 500.
        Token: service. Any of the scopes: `vendor.vendor_read`, `vendor.vendor_manage`.
        Paged, 16 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `16`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
            type_: One of `'COMPANY'`, `'SUBSIDIARY'`.
        """
        from ..models import vendor as _vendor

        return self._client.paginate(
            Request(
                "vendor.vendors.search",
                query={
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "fields": fields,
                    "id": id,
                    "name": name,
                    "type": type_,
                    "parentId": parent_id,
                    "legalInfo.legalName": legal_info_legal_name,
                    "legalInfo.registrationDate": legal_info_registration_date,
                    "legalInfo.countryOfRegistration": legal_info_country_of_registration,
                    "legalInfo.taxRegistrationNumber": legal_info_tax_registration_number,
                },
                body=body,
            ),
            _vendor.decode,
        )

    async def upsert(self, vendor_id: str, body: models.VendorUpdate | Mapping[str, Any]) -> models.IdResponse | None:
        """Create or replace a vendor.

        `PUT /vendor/{tenant}/vendors/{vendorId}` answers 201 or 204; errors: 400, 401, 403, 404, 409, 500.
        Token: service. Scope: `vendor.vendor_manage`.
        Raises `Conflict` if `metadata.version` is outdated.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("vendor.vendors.upsert", path={"vendorId": vendor_id}, body=body), _id_response.decode
        )

    async def modify(self, vendor_id: str, change: Change[models.Vendor], *, attempts: int = 5) -> models.Vendor:
        """Read a vendor, change it and replace it.

        Sends `get`, then `upsert` if something has changed; after a `Conflict` it reads again.
        Scopes: `vendor.vendor_read` or `vendor.vendor_manage` to read; `vendor.vendor_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import vendor as _vendor

        return await self._client.modify(
            "vendor.vendors.get",
            "vendor.vendors.upsert",
            _vendor.decode,
            change,
            path={"vendorId": vendor_id},
            attempts=attempts,
            trim=declared(models, "VendorUpdate"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.VendorUpdate | models.VendorCreate | Mapping[str, Any]]
        | Iterable[models.VendorUpdate | models.VendorCreate | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import vendors, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert` or `create`, one row a request. Token: service. Scope: `vendor.vendor_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"upsert": "vendor.vendors.upsert", "create": "vendor.vendors.create"}, rows, mode=mode, path={}, **options
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.VendorUpdate | models.VendorCreate | Mapping[str, Any]]
        | Iterable[models.VendorUpdate | models.VendorCreate | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import vendors and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert` or `create`, one row a request. Token: service. Scope: `vendor.vendor_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"upsert": "vendor.vendors.upsert", "create": "vendor.vendors.create"}, rows, mode=mode, path={}, **options
        )
