from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...decoding import list_of
from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Carts:
    """`cart.carts`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def change_currency(self, cart_id: str, body: models.CartChangeCurrencyRequest | Mapping[str, Any]) -> None:
        """POST /cart/{tenant}/carts/{cartId}/changeCurrency"""
        return await self._client.send(
            Request("cart.carts.change_currency", path={"cartId": cart_id}, body=body), nothing
        )

    async def change_site(self, cart_id: str, body: models.ChangeSite | Mapping[str, Any]) -> None:
        """POST /cart/{tenant}/carts/{cartId}/changeSite"""
        return await self._client.send(Request("cart.carts.change_site", path={"cartId": cart_id}, body=body), nothing)

    async def create(
        self,
        body: models.CreateCart | Mapping[str, Any],
        *,
        session_id: str | Unset = UNSET,
        saas_token: str | Unset = UNSET,
    ) -> models.CreatedCart:
        """POST /cart/{tenant}/carts"""
        from ..models import created_cart as _created_cart

        return await self._client.send(
            Request("cart.carts.create", headers={"session-id": session_id, "saas-token": saas_token}, body=body),
            _created_cart.decode,
        )

    async def create_discount(self, cart_id: str, body: models.Discount | Mapping[str, Any]) -> models.AppliedDiscount:
        """POST /cart/{tenant}/carts/{cartId}/discounts"""
        from ..models import applied_discount as _applied_discount

        return await self._client.send(
            Request("cart.carts.create_discount", path={"cartId": cart_id}, body=body), _applied_discount.decode
        )

    async def create_item(
        self, cart_id: str, body: models.CartItemRequest | Mapping[str, Any], *, site_code: str
    ) -> models.CreatedCartItem:
        """POST /cart/{tenant}/carts/{cartId}/items"""
        from ..models import created_cart_item as _created_cart_item

        return await self._client.send(
            Request("cart.carts.create_item", path={"cartId": cart_id}, query={"siteCode": site_code}, body=body),
            _created_cart_item.decode,
        )

    async def create_many_items(
        self, cart_id: str, body: Sequence[models.CartItemRequest | Mapping[str, Any]]
    ) -> list[models.SingleBatchResponse]:
        """POST /cart/{tenant}/carts/{cartId}/itemsBatch"""
        from ..models import single_batch_response as _single_batch_response

        return await self._client.send(
            Request("cart.carts.create_many_items", path={"cartId": cart_id}, body=body),
            list_of(_single_batch_response.decode),
        )

    async def delete(self, cart_id: str) -> None:
        """DELETE /cart/{tenant}/carts/{cartId}"""
        return await self._client.send(Request("cart.carts.delete", path={"cartId": cart_id}), nothing)

    async def delete_all_discounts(self, cart_id: str, *, codes: str | Unset = UNSET) -> None:
        """DELETE /cart/{tenant}/carts/{cartId}/discounts"""
        return await self._client.send(
            Request("cart.carts.delete_all_discounts", path={"cartId": cart_id}, query={"codes": codes}), nothing
        )

    async def delete_all_items(self, cart_id: str) -> None:
        """DELETE /cart/{tenant}/carts/{cartId}/items"""
        return await self._client.send(Request("cart.carts.delete_all_items", path={"cartId": cart_id}), nothing)

    async def delete_discount(self, cart_id: str, discount_index: str) -> None:
        """DELETE /cart/{tenant}/carts/{cartId}/discounts/{discountIndex}"""
        return await self._client.send(
            Request("cart.carts.delete_discount", path={"cartId": cart_id, "discountIndex": discount_index}), nothing
        )

    async def delete_item(self, cart_id: str, item_id: str) -> None:
        """DELETE /cart/{tenant}/carts/{cartId}/items/{itemId}"""
        return await self._client.send(
            Request("cart.carts.delete_item", path={"cartId": cart_id, "itemId": item_id}), nothing
        )

    async def find(
        self,
        *,
        site_code: str,
        session_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        legal_entity_id: str | Unset = UNSET,
        create: bool | Unset = UNSET,
        type_: str | Unset = UNSET,
        zip_code: str | Unset = UNSET,
        country_code: str | Unset = UNSET,
    ) -> models.Cart:
        """GET /cart/{tenant}/carts"""
        from ..models import cart as _cart

        return await self._client.send(
            Request(
                "cart.carts.find",
                query={
                    "sessionId": session_id,
                    "customerId": customer_id,
                    "siteCode": site_code,
                    "legalEntityId": legal_entity_id,
                    "create": create,
                    "type": type_,
                    "zipCode": zip_code,
                    "countryCode": country_code,
                },
            ),
            _cart.decode,
        )

    async def get(
        self,
        cart_id: str,
        *,
        expand_calculation: bool | Unset = UNSET,
        zip_code: str | Unset = UNSET,
        country_code: str | Unset = UNSET,
    ) -> models.Cart:
        """GET /cart/{tenant}/carts/{cartId}"""
        from ..models import cart as _cart

        return await self._client.send(
            Request(
                "cart.carts.get",
                path={"cartId": cart_id},
                query={"expandCalculation": expand_calculation, "zipCode": zip_code, "countryCode": country_code},
            ),
            _cart.decode,
        )

    async def get_delivery_time_restrictions(self, cart_id: str) -> models.CartDeliveryTimeRestrictions:
        """GET /cart/{tenant}/carts/{cartId}/dtRestrictions"""
        from ..models import cart_delivery_time_restrictions as _cart_delivery_time_restrictions

        return await self._client.send(
            Request("cart.carts.get_delivery_time_restrictions", path={"cartId": cart_id}),
            _cart_delivery_time_restrictions.decode,
        )

    async def get_item(self, cart_id: str, item_id: str) -> models.CartItemResponse:
        """GET /cart/{tenant}/carts/{cartId}/items/{itemId}"""
        from ..models import cart_item_response as _cart_item_response

        return await self._client.send(
            Request("cart.carts.get_item", path={"cartId": cart_id, "itemId": item_id}), _cart_item_response.decode
        )

    async def list_discounts(self, cart_id: str) -> list[models.DiscountResponse]:
        """GET /cart/{tenant}/carts/{cartId}/discounts"""
        from ..models import discount_response as _discount_response

        return await self._client.send(
            Request("cart.carts.list_discounts", path={"cartId": cart_id}), list_of(_discount_response.decode)
        )

    async def list_items(self, cart_id: str) -> list[models.CartItemResponse]:
        """GET /cart/{tenant}/carts/{cartId}/items"""
        from ..models import cart_item_response as _cart_item_response

        return await self._client.send(
            Request("cart.carts.list_items", path={"cartId": cart_id}), list_of(_cart_item_response.decode)
        )

    async def merge(self, cart_id: str, body: models.MergeCart | Mapping[str, Any]) -> None:
        """POST /cart/{tenant}/carts/{cartId}/merge"""
        return await self._client.send(Request("cart.carts.merge", path={"cartId": cart_id}, body=body), nothing)

    async def refresh(self, cart_id: str) -> None:
        """PUT /cart/{tenant}/carts/{cartId}/refresh"""
        return await self._client.send(Request("cart.carts.refresh", path={"cartId": cart_id}), nothing)

    async def replace(self, cart_id: str, body: models.UpdateCart | Mapping[str, Any]) -> None:
        """PUT /cart/{tenant}/carts/{cartId}"""
        return await self._client.send(Request("cart.carts.replace", path={"cartId": cart_id}, body=body), nothing)

    async def replace_item(
        self,
        cart_id: str,
        item_id: str,
        body: models.UpdateCartItem | Mapping[str, Any],
        *,
        partial: bool | Unset = UNSET,
    ) -> None:
        """PUT /cart/{tenant}/carts/{cartId}/items/{itemId}"""
        return await self._client.send(
            Request(
                "cart.carts.replace_item",
                path={"cartId": cart_id, "itemId": item_id},
                query={"partial": partial},
                body=body,
            ),
            nothing,
        )

    def search(
        self,
        body: models.SearchRequest | Mapping[str, Any],
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
    ) -> Paginator[models.CartSummary]:
        """POST /cart/{tenant}/carts/search"""
        from ..models import cart_summary as _cart_summary

        return self._client.paginate(
            Request(
                "cart.carts.search",
                query={"pageSize": page_size, "pageNumber": page_number, "sort": sort, "fields": fields},
                body=body,
            ),
            _cart_summary.decode,
        )

    async def upsert_many_items(
        self, cart_id: str, body: Sequence[models.CartItemRequest | Mapping[str, Any]]
    ) -> list[models.UpdateCartItemsBatchEntryResponse]:
        """PUT /cart/{tenant}/carts/{cartId}/itemsBatch"""
        from ..models import update_cart_items_batch_entry_response as _update_cart_items_batch_entry_response

        return await self._client.send(
            Request("cart.carts.upsert_many_items", path={"cartId": cart_id}, body=body),
            list_of(_update_cart_items_batch_entry_response.decode),
        )

    async def validate(self, cart_id: str) -> models.CartValidationResult:
        """GET /cart/{tenant}/carts/{cartId}/validate"""
        from ..models import cart_validation_result as _cart_validation_result

        return await self._client.send(
            Request("cart.carts.validate", path={"cartId": cart_id}), _cart_validation_result.decode
        )

    def importer(
        self,
        rows: AsyncIterable[models.CreateCart | Mapping[str, Any]] | Iterable[models.CreateCart | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        return self._client.importer("cart.carts.create", rows, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.CreateCart | Mapping[str, Any]] | Iterable[models.CreateCart | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("cart.carts.create", rows, path={}, **options)

    def discounts_importer(
        self,
        cart_id: str,
        rows: AsyncIterable[models.Discount | Mapping[str, Any]] | Iterable[models.Discount | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        return self._client.importer("cart.carts.create_discount", rows, path={"cartId": cart_id}, **options)

    async def import_discounts(
        self,
        cart_id: str,
        rows: AsyncIterable[models.Discount | Mapping[str, Any]] | Iterable[models.Discount | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("cart.carts.create_discount", rows, path={"cartId": cart_id}, **options)

    def items_importer(
        self,
        cart_id: str,
        rows: AsyncIterable[models.CartItemRequest | Mapping[str, Any]]
        | Iterable[models.CartItemRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        return self._client.importer(
            "cart.carts.upsert_many_items" if mode == "upsert" else "cart.carts.create_many_items",
            rows,
            path={"cartId": cart_id},
            **options,
        )

    async def import_items(
        self,
        cart_id: str,
        rows: AsyncIterable[models.CartItemRequest | Mapping[str, Any]]
        | Iterable[models.CartItemRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all(
            "cart.carts.upsert_many_items" if mode == "upsert" else "cart.carts.create_many_items",
            rows,
            path={"cartId": cart_id},
            **options,
        )
