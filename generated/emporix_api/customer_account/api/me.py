from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...decoding import list_of
from ...types import UNSET, Client, Importer, ImportOptions, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Me:
    """The profile and the addresses of the logged-in customer.

    | Method                 | What it does                                                               |
    | ---------------------- | -------------------------------------------------------------------------- |
    | `add_address_tags`     | Add tags to an address of the logged-in customer.                          |
    | `addresses_importer`   | Import addresses of the logged-in customer, with an outcome for every row. |
    | `change_email`         | Ask to change the e-mail address of the logged-in customer.                |
    | `confirm_email_change` | Confirm a new e-mail address with the token from the message.              |
    | `create_address`       | Add an address to the logged-in customer.                                  |
    | `delete_address`       | Delete an address of the logged-in customer.                               |
    | `get`                  | Get the logged-in customer.                                                |
    | `get_address`          | Get an address of the logged-in customer.                                  |
    | `import_addresses`     | Import addresses of the logged-in customer and return a report.            |
    | `list_addresses`       | List the addresses of the logged-in customer.                              |
    | `remove_address_tags`  | Remove tags from an address of the logged-in customer.                     |
    | `update`               | Change fields of the logged-in customer.                                   |
    | `update_address`       | Change fields of an address of the logged-in customer.                     |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def add_address_tags(self, address_id: str, *, tags: str) -> None:
        """Add tags to an address of the logged-in customer.

        `POST /customer/{tenant}/me/addresses/{addressId}/tags` answers 204; errors: 400, 401, 403, 404.
        Token: customer.

        Args:
            address_id: 1 or more characters.
            tags: Tags, separated by commas. 1 or more characters.
        """
        return await self._client.send(
            Request("customer_account.me.add_address_tags", path={"addressId": address_id}, query={"tags": tags}),
            nothing,
        )

    async def change_email(self, body: models.ChangeEmailRequest | Mapping[str, Any]) -> None:
        """Ask to change the e-mail address of the logged-in customer.

        `POST /customer/{tenant}/me/accounts/internal/email/change` answers 204; errors: 400, 401, 403.
        Token: customer.
        """
        return await self._client.send(Request("customer_account.me.change_email", body=body), nothing)

    async def confirm_email_change(self, body: models.UpdateEmail | Mapping[str, Any]) -> None:
        """Confirm a new e-mail address with the token from the message.

        `POST /customer/{tenant}/me/accounts/internal/email/change/confirm` answers 204; errors: 400, 401, 403.
        Token: anonymous.
        """
        return await self._client.send(Request("customer_account.me.confirm_email_change", body=body), nothing)

    async def create_address(self, body: models.AddressCreate | Mapping[str, Any]) -> models.ResourceLocation:
        """Add an address to the logged-in customer.

        `POST /customer/{tenant}/me/addresses` answers 201; errors: 400, 401, 403.
        Token: customer.
        """
        from ..models import resource_location as _resource_location

        return await self._client.send(
            Request("customer_account.me.create_address", body=body), _resource_location.decode
        )

    async def delete_address(self, address_id: str) -> None:
        """Delete an address of the logged-in customer.

        `DELETE /customer/{tenant}/me/addresses/{addressId}` answers 204; errors: 400, 401, 403, 404.
        Token: customer.

        Args:
            address_id: 1 or more characters.
        """
        return await self._client.send(
            Request("customer_account.me.delete_address", path={"addressId": address_id}), nothing
        )

    async def get(self, *, expand: str | Unset = UNSET) -> models.Customer:
        """Get the logged-in customer.

        `GET /customer/{tenant}/me` answers 200; errors: 400, 401, 403.
        Token: customer, anonymous.

        Args:
            expand: Parts to include that are left out otherwise.
        """
        from ..models import customer as _customer

        return await self._client.send(Request("customer_account.me.get", query={"expand": expand}), _customer.decode)

    async def get_address(self, address_id: str) -> models.CustomerAddress:
        """Get an address of the logged-in customer.

        `GET /customer/{tenant}/me/addresses/{addressId}` answers 200; errors: 400, 401, 403, 404.
        Token: customer.

        Args:
            address_id: 1 or more characters.
        """
        from ..models import customer_address as _customer_address

        return await self._client.send(
            Request("customer_account.me.get_address", path={"addressId": address_id}), _customer_address.decode
        )

    async def list_addresses(self) -> list[models.CustomerAddress]:
        """List the addresses of the logged-in customer.

        `GET /customer/{tenant}/me/addresses` answers 200; errors: 400, 401, 403.
        Token: customer.
        """
        from ..models import customer_address as _customer_address

        return await self._client.send(Request("customer_account.me.list_addresses"), list_of(_customer_address.decode))

    async def remove_address_tags(self, address_id: str, *, tags: str) -> None:
        """Remove tags from an address of the logged-in customer.

        `DELETE /customer/{tenant}/me/addresses/{addressId}/tags` answers 204; errors: 400, 401, 403, 404.
        Token: customer.

        Args:
            address_id: 1 or more characters.
            tags: Tags, separated by commas. 1 or more characters.
        """
        return await self._client.send(
            Request("customer_account.me.remove_address_tags", path={"addressId": address_id}, query={"tags": tags}),
            nothing,
        )

    async def update(
        self,
        body: models.CustomerPatch | Mapping[str, Any],
        *,
        content_type: Literal["application/json", "application/merge-patch+json"] | Unset = UNSET,
    ) -> None:
        """Change fields of the logged-in customer.

        `PATCH /customer/{tenant}/me` answers 200; errors: 400, 401, 403.
        Token: customer.

        Args:
            content_type: Media type of the body; one that is neither JSON nor a form takes text or a file. Default
                `'application/json'`; one of `'application/json'`, `'application/merge-patch+json'`.
        """
        return await self._client.send(
            Request("customer_account.me.update", headers={"Content-Type": content_type}, body=body), nothing
        )

    async def update_address(self, address_id: str, body: models.AddressUpdate | Mapping[str, Any]) -> None:
        """Change fields of an address of the logged-in customer.

        `PATCH /customer/{tenant}/me/addresses/{addressId}` answers 200; errors: 400, 401, 403, 404.
        Token: customer.

        Args:
            address_id: 1 or more characters.
        """
        return await self._client.send(
            Request("customer_account.me.update_address", path={"addressId": address_id}, body=body), nothing
        )

    def addresses_importer(
        self,
        rows: AsyncIterable[models.AddressCreate | Mapping[str, Any]]
        | Iterable[models.AddressCreate | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import addresses of the logged-in customer, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create_address`, one row a request. Token: customer.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"create": "customer_account.me.create_address"}, rows, mode=mode, path={}, **options
        )

    async def import_addresses(
        self,
        rows: AsyncIterable[models.AddressCreate | Mapping[str, Any]]
        | Iterable[models.AddressCreate | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import addresses of the logged-in customer and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create_address`, one row a request. Token: customer.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "customer_account.me.create_address"}, rows, mode=mode, path={}, **options
        )
