from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...decoding import list_of
from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Carts:
    """Carts.

    | Method                           | What it does                                                            |
    | -------------------------------- | ----------------------------------------------------------------------- |
    | `change_currency`                | Change the currency of a cart.                                          |
    | `change_site`                    | Change the site of a cart.                                              |
    | `create`                         | Create a cart.                                                          |
    | `create_discount`                | Add a discount to a cart.                                               |
    | `create_item`                    | Add an item to a cart.                                                  |
    | `create_many_items`              | Add many items to a cart in one request.                                |
    | `delete`                         | Delete a cart.                                                          |
    | `delete_all_discounts`           | Delete all discounts of a cart.                                         |
    | `delete_all_items`               | Delete all items of a cart.                                             |
    | `delete_discount`                | Delete a discount of a cart.                                            |
    | `delete_item`                    | Delete an item of a cart.                                               |
    | `discounts_importer`             | Import discounts of a cart, with an outcome for every row.              |
    | `find`                           | Find the open cart of a session or customer, and create it if asked to. |
    | `get`                            | Get a cart by id.                                                       |
    | `get_delivery_time_restrictions` | Get the restrictions on delivery times of a cart.                       |
    | `get_item`                       | Get an item of a cart.                                                  |
    | `import_all`                     | Import carts and return a report.                                       |
    | `import_discounts`               | Import discounts of a cart and return a report.                         |
    | `import_items`                   | Import items of a cart and return a report.                             |
    | `importer`                       | Import carts, with an outcome for every row.                            |
    | `items_importer`                 | Import items of a cart, with an outcome for every row.                  |
    | `list_discounts`                 | List the discounts of a cart.                                           |
    | `list_items`                     | List the items of a cart.                                               |
    | `merge`                          | Merge other carts into a cart.                                          |
    | `refresh`                        | Recalculate a cart with today's prices and products.                    |
    | `replace`                        | Replace a cart.                                                         |
    | `replace_item`                   | Replace an item of a cart.                                              |
    | `search`                         | Search carts with a query in the request body.                          |
    | `upsert_many_items`              | Create or replace many items of a cart in one request.                  |
    | `validate`                       | Validate a cart.                                                        |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def change_currency(self, cart_id: str, body: models.CartChangeCurrencyRequest | Mapping[str, Any]) -> None:
        """Change the currency of a cart.

        `POST /cart/{tenant}/carts/{cartId}/changeCurrency` answers 200; errors: 400, 403, 404, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        """
        return await self._client.send(
            Request("cart.carts.change_currency", path={"cartId": cart_id}, body=body), nothing
        )

    async def change_site(self, cart_id: str, body: models.ChangeSite | Mapping[str, Any]) -> None:
        """Change the site of a cart.

        `POST /cart/{tenant}/carts/{cartId}/changeSite` answers 200; errors: 400, 403, 404, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        """
        return await self._client.send(Request("cart.carts.change_site", path={"cartId": cart_id}, body=body), nothing)

    async def create(
        self,
        body: models.CreateCart | Mapping[str, Any],
        *,
        session_id: str | Unset = UNSET,
        saas_token: str | Unset = UNSET,
    ) -> models.CreatedCart:
        """Create a cart.

        `POST /cart/{tenant}/carts` answers 201; errors: 400, 403, 409, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        Raises `Conflict` (409).

        Args:
            session_id: Id of the session.
            saas_token: The `saas_token` of a customer's login.
        """
        from ..models import created_cart as _created_cart

        return await self._client.send(
            Request("cart.carts.create", headers={"session-id": session_id, "saas-token": saas_token}, body=body),
            _created_cart.decode,
        )

    async def create_discount(self, cart_id: str, body: models.Discount | Mapping[str, Any]) -> models.AppliedDiscount:
        """Add a discount to a cart.

        `POST /cart/{tenant}/carts/{cartId}/discounts` answers 201; errors: 400, 401, 403, 404, 409, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        Raises `Conflict` (409).
        """
        from ..models import applied_discount as _applied_discount

        return await self._client.send(
            Request("cart.carts.create_discount", path={"cartId": cart_id}, body=body), _applied_discount.decode
        )

    async def create_item(
        self, cart_id: str, body: models.CartItemRequest | Mapping[str, Any], *, site_code: str
    ) -> models.CreatedCartItem:
        """Add an item to a cart.

        `POST /cart/{tenant}/carts/{cartId}/items` answers 201; errors: 400, 401, 403, 404, 409, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`. In some cases also:
        `cart.cart_manage_external_prices` for external prices, products, fees and discounts.
        Raises `Conflict` (409).

        Args:
            site_code: Code of a site.
        """
        from ..models import created_cart_item as _created_cart_item

        return await self._client.send(
            Request("cart.carts.create_item", path={"cartId": cart_id}, query={"siteCode": site_code}, body=body),
            _created_cart_item.decode,
        )

    async def create_many_items(
        self, cart_id: str, body: Sequence[models.CartItemRequest | Mapping[str, Any]]
    ) -> list[models.SingleBatchResponse]:
        """Add many items to a cart in one request.

        `POST /cart/{tenant}/carts/{cartId}/itemsBatch` answers 200; errors: 400, 403, 404, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        At most 200 items a request; the response has an entry with a status for each item.
        """
        from ..models import single_batch_response as _single_batch_response

        return await self._client.send(
            Request("cart.carts.create_many_items", path={"cartId": cart_id}, body=body),
            list_of(_single_batch_response.decode),
        )

    async def delete(self, cart_id: str) -> None:
        """Delete a cart.

        `DELETE /cart/{tenant}/carts/{cartId}` answers 204; errors: 400, 403, 404, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        """
        return await self._client.send(Request("cart.carts.delete", path={"cartId": cart_id}), nothing)

    async def delete_all_discounts(self, cart_id: str, *, codes: str | Unset = UNSET) -> None:
        """Delete all discounts of a cart.

        `DELETE /cart/{tenant}/carts/{cartId}/discounts` answers 204; errors: 400, 401, 403, 404, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        """
        return await self._client.send(
            Request("cart.carts.delete_all_discounts", path={"cartId": cart_id}, query={"codes": codes}), nothing
        )

    async def delete_all_items(self, cart_id: str) -> None:
        """Delete all items of a cart.

        `DELETE /cart/{tenant}/carts/{cartId}/items` answers 204; errors: 400, 401, 403, 404, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        """
        return await self._client.send(Request("cart.carts.delete_all_items", path={"cartId": cart_id}), nothing)

    async def delete_discount(self, cart_id: str, discount_index: str) -> None:
        """Delete a discount of a cart.

        `DELETE /cart/{tenant}/carts/{cartId}/discounts/{discountIndex}` answers 204; errors: 400, 401, 403, 404, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        """
        return await self._client.send(
            Request("cart.carts.delete_discount", path={"cartId": cart_id, "discountIndex": discount_index}), nothing
        )

    async def delete_item(self, cart_id: str, item_id: str) -> None:
        """Delete an item of a cart.

        `DELETE /cart/{tenant}/carts/{cartId}/items/{itemId}` answers 204; errors: 400, 401, 403, 404, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        """
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
        """Find the open cart of a session or customer, and create it if asked to.

        `GET /cart/{tenant}/carts` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`.

        Args:
            site_code: Code of a site.
            legal_entity_id: Id of the legal entity.
            zip_code: 1 to 9 characters.
            country_code: 2 characters.
        """
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
        """Get a cart by id.

        `GET /cart/{tenant}/carts/{cartId}` answers 200; errors: 400, 403, 404, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`.

        Args:
            expand_calculation: Whether the cart is calculated in full. Default `True`.
            zip_code: 1 to 9 characters.
            country_code: 2 characters.
        """
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
        """Get the restrictions on delivery times of a cart.

        `GET /cart/{tenant}/carts/{cartId}/dtRestrictions` answers 200; errors: 400, 403, 404, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        """
        from ..models import cart_delivery_time_restrictions as _cart_delivery_time_restrictions

        return await self._client.send(
            Request("cart.carts.get_delivery_time_restrictions", path={"cartId": cart_id}),
            _cart_delivery_time_restrictions.decode,
        )

    async def get_item(self, cart_id: str, item_id: str) -> models.CartItem:
        """Get an item of a cart.

        `GET /cart/{tenant}/carts/{cartId}/items/{itemId}` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        """
        from ..models import cart_item as _cart_item

        return await self._client.send(
            Request("cart.carts.get_item", path={"cartId": cart_id, "itemId": item_id}), _cart_item.decode
        )

    async def list_discounts(self, cart_id: str) -> list[models.DiscountResponse]:
        """List the discounts of a cart.

        `GET /cart/{tenant}/carts/{cartId}/discounts` answers 200; errors: 403, 404, 500.
        Token: service. Scope: `cart.cart_manage`.
        """
        from ..models import discount_response as _discount_response

        return await self._client.send(
            Request("cart.carts.list_discounts", path={"cartId": cart_id}), list_of(_discount_response.decode)
        )

    async def list_items(self, cart_id: str) -> list[models.CartItem]:
        """List the items of a cart.

        `GET /cart/{tenant}/carts/{cartId}/items` answers 200; errors: 400, 403, 404, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        """
        from ..models import cart_item as _cart_item

        return await self._client.send(
            Request("cart.carts.list_items", path={"cartId": cart_id}), list_of(_cart_item.decode)
        )

    async def merge(self, cart_id: str, body: models.MergeCart | Mapping[str, Any]) -> None:
        """Merge other carts into a cart.

        `POST /cart/{tenant}/carts/{cartId}/merge` answers 200; errors: 400, 403, 404, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        """
        return await self._client.send(Request("cart.carts.merge", path={"cartId": cart_id}, body=body), nothing)

    async def refresh(self, cart_id: str) -> None:
        """Recalculate a cart with today's prices and products.

        `PUT /cart/{tenant}/carts/{cartId}/refresh` answers 204; errors: 400, 403, 404, 409, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        Raises `Conflict` (409).
        """
        return await self._client.send(Request("cart.carts.refresh", path={"cartId": cart_id}), nothing)

    async def replace(self, cart_id: str, body: models.UpdateCart | Mapping[str, Any]) -> None:
        """Replace a cart.

        `PUT /cart/{tenant}/carts/{cartId}` answers 204; errors: 400, 403, 404, 409, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        Raises `Conflict` (409).
        """
        return await self._client.send(Request("cart.carts.replace", path={"cartId": cart_id}, body=body), nothing)

    async def replace_item(
        self,
        cart_id: str,
        item_id: str,
        body: models.UpdateCartItem | Mapping[str, Any],
        *,
        partial: bool | Unset = UNSET,
    ) -> None:
        """Replace an item of a cart.

        `PUT /cart/{tenant}/carts/{cartId}/items/{itemId}` answers 204; errors: 400, 401, 403, 404, 409, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        Raises `Conflict` (409).

        Args:
            partial: Whether fields that are not sent are kept. Default `False`.
        """
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
        """Search carts with a query in the request body.

        `POST /cart/{tenant}/carts/search` answers 200; errors: 400, 401, 403, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        Paged, with a total on request.

        Args:
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
        """
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
        """Create or replace many items of a cart in one request.

        `PUT /cart/{tenant}/carts/{cartId}/itemsBatch` answers 207; errors: 400, 403, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        At most 50 items a request; the response has an entry with a status for each item.
        """
        from ..models import update_cart_items_batch_entry_response as _update_cart_items_batch_entry_response

        return await self._client.send(
            Request("cart.carts.upsert_many_items", path={"cartId": cart_id}, body=body),
            list_of(_update_cart_items_batch_entry_response.decode),
        )

    async def validate(self, cart_id: str) -> models.CartValidationResult:
        """Validate a cart.

        `GET /cart/{tenant}/carts/{cartId}/validate` answers 200; errors: 400, 403, 404, 500.
        Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        """
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
        """Import carts, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        Rows are told apart by `cartId`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "cart.carts.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.CreateCart | Mapping[str, Any]] | Iterable[models.CreateCart | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import carts and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        Rows are told apart by `cartId`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"create": "cart.carts.create"}, rows, mode=mode, path={}, **options)

    def discounts_importer(
        self,
        cart_id: str,
        rows: AsyncIterable[models.Discount | Mapping[str, Any]] | Iterable[models.Discount | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import discounts of a cart, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create_discount`, one row a request. Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        Rows are told apart by `discountIndex`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"create": "cart.carts.create_discount"}, rows, mode=mode, path={"cartId": cart_id}, **options
        )

    async def import_discounts(
        self,
        cart_id: str,
        rows: AsyncIterable[models.Discount | Mapping[str, Any]] | Iterable[models.Discount | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import discounts of a cart and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create_discount`, one row a request. Token: service, customer, anonymous. Scope: `cart.cart_manage`.
        Rows are told apart by `discountIndex`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "cart.carts.create_discount"}, rows, mode=mode, path={"cartId": cart_id}, **options
        )

    def items_importer(
        self,
        cart_id: str,
        rows: AsyncIterable[models.CartItemRequest | Mapping[str, Any]]
        | Iterable[models.CartItemRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import items of a cart, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert_many_items` or `create_many_items`, at most 200 rows a request. Token: service, customer,
        anonymous. Scope: `cart.cart_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"upsert": "cart.carts.upsert_many_items", "create": "cart.carts.create_many_items"},
            rows,
            mode=mode,
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
        """Import items of a cart and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert_many_items` or `create_many_items`, at most 200 rows a request. Token: service, customer,
        anonymous. Scope: `cart.cart_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"upsert": "cart.carts.upsert_many_items", "create": "cart.carts.create_many_items"},
            rows,
            mode=mode,
            path={"cartId": cart_id},
            **options,
        )
