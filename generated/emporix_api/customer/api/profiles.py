from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import list_of
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Profiles:
    """Customers.

    | Method                | What it does                                                                  |
    | --------------------- | ----------------------------------------------------------------------------- |
    | `add_address_tags`    | Add tags to an address of a customer.                                         |
    | `addresses_importer`  | Import addresses of a customer, with an outcome for every row.                |
    | `create`              | Create a customer.                                                            |
    | `create_address`      | Add an address to a customer.                                                 |
    | `delete`              | Delete a customer.                                                            |
    | `delete_address`      | Delete an address of a customer.                                              |
    | `get`                 | Get a customer by number.                                                     |
    | `get_address`         | Get an address of a customer.                                                 |
    | `import_addresses`    | Import addresses of a customer and return a report.                           |
    | `import_all`          | Import customers and return a report.                                         |
    | `import_many`         | Import many customers in one request, with their passwords if they are known. |
    | `importer`            | Import customers, with an outcome for every row.                              |
    | `list`                | List customers.                                                               |
    | `list_addresses`      | List the addresses of a customer.                                             |
    | `modify`              | Read a customer, change it and replace it.                                    |
    | `modify_address`      | Read an address of a customer, change it and replace it.                      |
    | `remove_address_tags` | Remove tags from an address of a customer.                                    |
    | `search`              | Search customers with a query in the request body.                            |
    | `update`              | Change fields of a customer.                                                  |
    | `update_address`      | Change fields of an address of a customer.                                    |
    | `upsert`              | Create or replace a customer.                                                 |
    | `upsert_address`      | Create or replace an address of a customer.                                   |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def add_address_tags(self, customer_number: str, address_id: str, *, tags: str) -> None:
        """Add tags to an address of a customer.

        `POST /customer/{tenant}/customers/{customerNumber}/addresses/{addressId}/tags` answers 204; errors: 400, 401,
        403, 404.
        Token: service. Scope: `customer.customer_manage`.

        Args:
            tags: Tags, separated by commas.
        """
        return await self._client.send(
            Request(
                "customer.profiles.add_address_tags",
                path={"customerNumber": customer_number, "addressId": address_id},
                query={"tags": tags},
            ),
            nothing,
        )

    async def create(
        self,
        body: models.CustomerSignupBySeller | Mapping[str, Any],
        *,
        send_password_reset_notifications: bool | Unset = UNSET,
    ) -> models.ResourceLocation:
        """Create a customer.

        `POST /customer/{tenant}/customers` answers 201; errors: 400, 401, 403, 409.
        Token: service. Any of the scopes: `customer.customer_manage`, `customer.customer_manage_own`.
        Raises `Conflict` (409).

        Args:
            send_password_reset_notifications: Whether the customer gets a message to set a password. Default `True`.
        """
        from ..models import resource_location as _resource_location

        return await self._client.send(
            Request(
                "customer.profiles.create",
                query={"sendPasswordResetNotifications": send_password_reset_notifications},
                body=body,
            ),
            _resource_location.decode,
        )

    async def create_address(
        self, customer_number: str, body: models.AddressCreate | Mapping[str, Any]
    ) -> models.ResourceLocation:
        """Add an address to a customer.

        `POST /customer/{tenant}/customers/{customerNumber}/addresses` answers 201; errors: 400, 401, 403, 404, 409.
        Token: service. Scope: `customer.customer_manage`.
        Raises `Conflict` (409).
        """
        from ..models import resource_location as _resource_location

        return await self._client.send(
            Request("customer.profiles.create_address", path={"customerNumber": customer_number}, body=body),
            _resource_location.decode,
        )

    async def delete(self, customer_number: str) -> None:
        """Delete a customer.

        `DELETE /customer/{tenant}/customers/{customerNumber}` answers 202; errors: 400, 401, 403, 404.
        Token: service. Any of the scopes: `customer.customer_manage`, `customer.customer_manage_own`.
        """
        return await self._client.send(
            Request("customer.profiles.delete", path={"customerNumber": customer_number}), nothing
        )

    async def delete_address(self, customer_number: str, address_id: str) -> None:
        """Delete an address of a customer.

        `DELETE /customer/{tenant}/customers/{customerNumber}/addresses/{addressId}` answers 204; errors: 400, 401, 403,
        404.
        Token: service. Scope: `customer.customer_manage`.
        """
        return await self._client.send(
            Request(
                "customer.profiles.delete_address", path={"customerNumber": customer_number, "addressId": address_id}
            ),
            nothing,
        )

    async def get(self, customer_number: str, *, expand: str | Unset = UNSET) -> models.Customer:
        """Get a customer by number.

        `GET /customer/{tenant}/customers/{customerNumber}` answers 200; errors: 400, 401, 403, 404.
        Token: service. Any of the scopes: `customer.customer_read`, `customer.customer_read_own`.

        Args:
            expand: Parts to include that are left out otherwise, separated by commas.
        """
        from ..models import customer as _customer

        return await self._client.send(
            Request("customer.profiles.get", path={"customerNumber": customer_number}, query={"expand": expand}),
            _customer.decode,
        )

    async def get_address(self, customer_number: str, address_id: str) -> models.Address:
        """Get an address of a customer.

        `GET /customer/{tenant}/customers/{customerNumber}/addresses/{addressId}` answers 200; errors: 400, 401, 403,
        404.
        Token: service. Scope: `customer.customer_read`.
        """
        from ..models import address as _address

        return await self._client.send(
            Request("customer.profiles.get_address", path={"customerNumber": customer_number, "addressId": address_id}),
            _address.decode,
        )

    async def import_many(
        self, body: Sequence[models.CustomerImport | Mapping[str, Any]]
    ) -> builtins.list[models.CustomerBulkItemResponse]:
        """Import many customers in one request, with their passwords if they are known.

        `POST /customer/{tenant}/customers/import` answers 207; errors: 400, 401, 403.
        Token: service. Scope: `customer.import_manage`.
        At most 200 items a request; the response has an entry with a status for each item.
        """
        from ..models import customer_bulk_item_response as _customer_bulk_item_response

        return await self._client.send(
            Request("customer.profiles.import_many", body=body), list_of(_customer_bulk_item_response.decode)
        )

    def list(
        self,
        *,
        q: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        expand: str | Unset = UNSET,
    ) -> Paginator[models.Customer]:
        """List customers.

        `GET /customer/{tenant}/customers` answers 200; errors: 400, 401, 403.
        Token: service. Any of the scopes: `customer.customer_read`, `customer.customer_read_own`.
        Paged, 60 items a page by default, with a total on request.

        Args:
            q: Filter in the query language of the API, such as `name:value`.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            expand: Parts to include that are left out otherwise, separated by commas.
        """
        from ..models import customer as _customer

        return self._client.paginate(
            Request(
                "customer.profiles.list",
                query={"q": q, "sort": sort, "pageNumber": page_number, "pageSize": page_size, "expand": expand},
            ),
            _customer.decode,
        )

    async def list_addresses(self, customer_number: str) -> builtins.list[models.Address]:
        """List the addresses of a customer.

        `GET /customer/{tenant}/customers/{customerNumber}/addresses` answers 200; errors: 400, 401, 403, 404.
        Token: service. Scope: `customer.customer_read`.
        """
        from ..models import address as _address

        return await self._client.send(
            Request("customer.profiles.list_addresses", path={"customerNumber": customer_number}),
            list_of(_address.decode),
        )

    async def remove_address_tags(self, customer_number: str, address_id: str, *, tags: str) -> None:
        """Remove tags from an address of a customer.

        `DELETE /customer/{tenant}/customers/{customerNumber}/addresses/{addressId}/tags` answers 204; errors: 400, 401,
        403, 404.
        Token: service. Scope: `customer.customer_manage`.

        Args:
            tags: Tags, separated by commas.
        """
        return await self._client.send(
            Request(
                "customer.profiles.remove_address_tags",
                path={"customerNumber": customer_number, "addressId": address_id},
                query={"tags": tags},
            ),
            nothing,
        )

    def search(
        self,
        body: models.SearchRequest | Mapping[str, Any],
        *,
        sort: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        expand: str | Unset = UNSET,
    ) -> Paginator[models.Customer]:
        """Search customers with a query in the request body.

        `POST /customer/{tenant}/customers/search` answers 200; errors: 400, 401, 403.
        Token: service. Any of the scopes: `customer.customer_read`, `customer.customer_read_own`.
        Paged, 60 items a page by default, with a total on request.

        Args:
            sort: Fields to sort by, such as `name:asc,id:desc`.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            expand: Parts to include that are left out otherwise, separated by commas.
        """
        from ..models import customer as _customer

        return self._client.paginate(
            Request(
                "customer.profiles.search",
                query={"sort": sort, "pageNumber": page_number, "pageSize": page_size, "expand": expand},
                body=body,
            ),
            _customer.decode,
        )

    async def update(self, customer_number: str, body: models.CustomerPatchBySeller | Mapping[str, Any]) -> None:
        """Change fields of a customer.

        `PATCH /customer/{tenant}/customers/{customerNumber}` answers 200; errors: 400, 401, 403, 404.
        Token: service. Any of the scopes: `customer.customer_manage`, `customer.customer_manage_own`.
        """
        return await self._client.send(
            Request("customer.profiles.update", path={"customerNumber": customer_number}, body=body), nothing
        )

    async def update_address(
        self, customer_number: str, address_id: str, body: models.AddressUpdate | Mapping[str, Any]
    ) -> None:
        """Change fields of an address of a customer.

        `PATCH /customer/{tenant}/customers/{customerNumber}/addresses/{addressId}` answers 200; errors: 400, 401, 403,
        404.
        Token: service. Scope: `customer.customer_manage`.
        """
        return await self._client.send(
            Request(
                "customer.profiles.update_address",
                path={"customerNumber": customer_number, "addressId": address_id},
                body=body,
            ),
            nothing,
        )

    async def upsert(
        self,
        customer_number: str,
        body: models.CustomerUpdateBySeller | Mapping[str, Any],
        *,
        send_password_reset_notifications: bool | Unset = UNSET,
    ) -> models.ResourceLocation | None:
        """Create or replace a customer.

        `PUT /customer/{tenant}/customers/{customerNumber}` answers 201 or 204; errors: 400, 401, 403, 409.
        Token: service. Any of the scopes: `customer.customer_manage`, `customer.customer_manage_own`.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            send_password_reset_notifications: Whether the customer gets a message to set a password. Default `True`.
        """
        from ..models import resource_location as _resource_location

        return await self._client.send(
            Request(
                "customer.profiles.upsert",
                path={"customerNumber": customer_number},
                query={"sendPasswordResetNotifications": send_password_reset_notifications},
                body=body,
            ),
            _resource_location.decode,
        )

    async def upsert_address(
        self, customer_number: str, address_id: str, body: models.AddressUpdate | Mapping[str, Any]
    ) -> models.ResourceLocation | None:
        """Create or replace an address of a customer.

        `PUT /customer/{tenant}/customers/{customerNumber}/addresses/{addressId}` answers 201 or 204; errors: 400, 401,
        403, 404.
        Token: service. Scope: `customer.customer_manage`.
        """
        from ..models import resource_location as _resource_location

        return await self._client.send(
            Request(
                "customer.profiles.upsert_address",
                path={"customerNumber": customer_number, "addressId": address_id},
                body=body,
            ),
            _resource_location.decode,
        )

    async def modify(
        self, customer_number: str, change: Change[models.Customer], *, attempts: int = 5
    ) -> models.Customer:
        """Read a customer, change it and replace it.

        Sends `get`, then `upsert` if something has changed; after a `Conflict` it reads again.
        Scopes: `customer.customer_read` or `customer.customer_read_own` to read; `customer.customer_manage` or
        `customer.customer_manage_own` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import customer as _customer

        return await self._client.modify(
            "customer.profiles.get",
            "customer.profiles.upsert",
            _customer.decode,
            change,
            path={"customerNumber": customer_number},
            attempts=attempts,
            trim=declared(models, "CustomerUpdateBySeller"),
        )

    async def modify_address(
        self, customer_number: str, address_id: str, change: Change[models.Address], *, attempts: int = 5
    ) -> models.Address:
        """Read an address of a customer, change it and replace it.

        Sends `get_address`, then `upsert_address` if something has changed; after a `Conflict` it reads again.
        Scopes: `customer.customer_read` to read; `customer.customer_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import address as _address

        return await self._client.modify(
            "customer.profiles.get_address",
            "customer.profiles.upsert_address",
            _address.decode,
            change,
            path={"customerNumber": customer_number, "addressId": address_id},
            attempts=attempts,
            trim=declared(models, "AddressUpdate"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.CustomerUpdateBySeller | models.CustomerSignupBySeller | Mapping[str, Any]]
        | Iterable[models.CustomerUpdateBySeller | models.CustomerSignupBySeller | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import customers, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert` or `create`, one row a request. Token: service. Any of the scopes: `customer.customer_manage`,
        `customer.customer_manage_own`.
        Rows are told apart by `customerNumber`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"upsert": "customer.profiles.upsert", "create": "customer.profiles.create"},
            rows,
            mode=mode,
            path={},
            **options,
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.CustomerUpdateBySeller | models.CustomerSignupBySeller | Mapping[str, Any]]
        | Iterable[models.CustomerUpdateBySeller | models.CustomerSignupBySeller | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import customers and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert` or `create`, one row a request. Token: service. Any of the scopes: `customer.customer_manage`,
        `customer.customer_manage_own`.
        Rows are told apart by `customerNumber`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"upsert": "customer.profiles.upsert", "create": "customer.profiles.create"},
            rows,
            mode=mode,
            path={},
            **options,
        )

    def addresses_importer(
        self,
        customer_number: str,
        rows: AsyncIterable[models.AddressUpdate | models.AddressCreate | Mapping[str, Any]]
        | Iterable[models.AddressUpdate | models.AddressCreate | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import addresses of a customer, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert_address` or `create_address`, one row a request. Token: service. Scope:
        `customer.customer_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"upsert": "customer.profiles.upsert_address", "create": "customer.profiles.create_address"},
            rows,
            mode=mode,
            path={"customerNumber": customer_number},
            **options,
        )

    async def import_addresses(
        self,
        customer_number: str,
        rows: AsyncIterable[models.AddressUpdate | models.AddressCreate | Mapping[str, Any]]
        | Iterable[models.AddressUpdate | models.AddressCreate | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import addresses of a customer and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert_address` or `create_address`, one row a request. Token: service. Scope:
        `customer.customer_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"upsert": "customer.profiles.upsert_address", "create": "customer.profiles.create_address"},
            rows,
            mode=mode,
            path={"customerNumber": customer_number},
            **options,
        )
