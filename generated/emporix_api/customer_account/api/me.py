from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...decoding import list_of
from ...types import UNSET, Client, Importer, ImportOptions, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Me:
    """`customer_account.me`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def add_address_tags(self, address_id: str, *, tags: str) -> None:
        """POST /customer/{tenant}/me/addresses/{addressId}/tags"""
        return await self._client.send(
            Request("customer_account.me.add_address_tags", path={"addressId": address_id}, query={"tags": tags}),
            nothing,
        )

    async def change_email(self, body: models.ChangeEmailRequest | Mapping[str, Any]) -> None:
        """POST /customer/{tenant}/me/accounts/internal/email/change"""
        return await self._client.send(Request("customer_account.me.change_email", body=body), nothing)

    async def confirm_email_change(self, body: models.UpdateEmail | Mapping[str, Any]) -> None:
        """POST /customer/{tenant}/me/accounts/internal/email/change/confirm"""
        return await self._client.send(Request("customer_account.me.confirm_email_change", body=body), nothing)

    async def create_address(self, body: models.AddressCreate | Mapping[str, Any]) -> models.ResourceLocation:
        """POST /customer/{tenant}/me/addresses"""
        from ..models import resource_location as _resource_location

        return await self._client.send(
            Request("customer_account.me.create_address", body=body), _resource_location.decode
        )

    async def delete_address(self, address_id: str) -> None:
        """DELETE /customer/{tenant}/me/addresses/{addressId}"""
        return await self._client.send(
            Request("customer_account.me.delete_address", path={"addressId": address_id}), nothing
        )

    async def get(self, *, expand: str | Unset = UNSET) -> models.Customer:
        """GET /customer/{tenant}/me"""
        from ..models import customer as _customer

        return await self._client.send(Request("customer_account.me.get", query={"expand": expand}), _customer.decode)

    async def get_address(self, address_id: str) -> models.CustomerAddress:
        """GET /customer/{tenant}/me/addresses/{addressId}"""
        from ..models import customer_address as _customer_address

        return await self._client.send(
            Request("customer_account.me.get_address", path={"addressId": address_id}), _customer_address.decode
        )

    async def list_addresses(self) -> list[models.CustomerAddress]:
        """GET /customer/{tenant}/me/addresses"""
        from ..models import customer_address as _customer_address

        return await self._client.send(Request("customer_account.me.list_addresses"), list_of(_customer_address.decode))

    async def remove_address_tags(self, address_id: str, *, tags: str) -> None:
        """DELETE /customer/{tenant}/me/addresses/{addressId}/tags"""
        return await self._client.send(
            Request("customer_account.me.remove_address_tags", path={"addressId": address_id}, query={"tags": tags}),
            nothing,
        )

    async def update(self, body: models.CustomerPatch | Mapping[str, Any]) -> None:
        """PATCH /customer/{tenant}/me"""
        return await self._client.send(Request("customer_account.me.update", body=body), nothing)

    async def update_address(self, address_id: str, body: models.AddressUpdate | Mapping[str, Any]) -> None:
        """PATCH /customer/{tenant}/me/addresses/{addressId}"""
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
        return self._client.importer("customer_account.me.create_address", rows, path={}, **options)

    async def import_addresses(
        self,
        rows: AsyncIterable[models.AddressCreate | Mapping[str, Any]]
        | Iterable[models.AddressCreate | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("customer_account.me.create_address", rows, path={}, **options)
