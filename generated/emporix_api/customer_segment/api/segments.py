from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import list_of
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Segments:
    """Customer segments.

    | Method                            | What it does                                                                            |
    | --------------------------------- | --------------------------------------------------------------------------------------- |
    | `create`                          | Create a customer segment.                                                              |
    | `create_many`                     | Create many customer segments in one request.                                           |
    | `customers_importer`              | Import customers of a customer segment, with an outcome for every row.                  |
    | `delete`                          | Delete a customer segment.                                                              |
    | `delete_customer`                 | Remove a customer from a customer segment.                                              |
    | `delete_customer_by_legal_entity` | Remove a customer of a legal entity from a customer segment.                            |
    | `delete_item`                     | Remove an item from a customer segment.                                                 |
    | `delete_many`                     | Delete many customer segments in one request.                                           |
    | `delete_many_customers`           | Remove many customers from a customer segment in one request.                           |
    | `delete_many_items`               | Remove many items from a customer segment in one request.                               |
    | `get`                             | Get a customer segment by id.                                                           |
    | `get_customer`                    | Get a customer of a customer segment.                                                   |
    | `get_customer_by_legal_entity`    | Get a customer of a legal entity in a customer segment.                                 |
    | `get_item`                        | Get an item of a customer segment.                                                      |
    | `import_all`                      | Import customer segments and return a report.                                           |
    | `import_customers`                | Import customers of a customer segment and return a report.                             |
    | `import_items`                    | Import items of a customer segment and return a report.                                 |
    | `importer`                        | Import customer segments, with an outcome for every row.                                |
    | `items_importer`                  | Import items of a customer segment, with an outcome for every row.                      |
    | `list`                            | List customer segments.                                                                 |
    | `list_all_items`                  | List the items of all customer segments.                                                |
    | `list_customers`                  | List the customers of a customer segment.                                               |
    | `list_item_category_trees`        | List the category trees of the items of customer segments.                              |
    | `list_items`                      | List the items of a customer segment.                                                   |
    | `match`                           | Find the customer segments that match a customer or an item.                            |
    | `modify`                          | Read a customer segment, change it and replace it.                                      |
    | `modify_customer`                 | Read a customer of a customer segment, change it and replace it.                        |
    | `modify_customer_by_legal_entity` | Read a customer of a legal entity in a customer segment, change it and replace it.      |
    | `modify_item`                     | Read an item of a customer segment, change it and replace it.                           |
    | `search`                          | Search customer segments with a query in the request body.                              |
    | `search_customers`                | Search the customers of a customer segment with a query in the request body.            |
    | `search_items`                    | Search the items of a customer segment with a query in the request body.                |
    | `update`                          | Change fields of a customer segment.                                                    |
    | `upsert`                          | Create or replace a customer segment.                                                   |
    | `upsert_customer`                 | Add a customer to a customer segment, or replace the assignment.                        |
    | `upsert_customer_by_legal_entity` | Add a customer of a legal entity to a customer segment, or replace the assignment.      |
    | `upsert_item`                     | Add an item to a customer segment, or replace the assignment.                           |
    | `upsert_many`                     | Create or replace many customer segments in one request.                                |
    | `upsert_many_customers`           | Add many customers to a customer segment, or replace their assignments, in one request. |
    | `upsert_many_items`               | Add many items to a customer segment, or replace their assignments, in one request.     |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.SegmentCreation | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.IdResponse:
        """Create a customer segment.

        `POST /customer-segment/{tenant}/segments` answers 201; errors: 400, 401, 403, 409.
        Token: service, customer. Scope: `customersegment.segment_manage`.
        Raises `Conflict` (409).

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("customer_segment.segments.create", headers={"Content-Language": content_language}, body=body),
            _id_response.decode,
        )

    async def create_many(
        self, body: Sequence[models.SegmentCreation | Mapping[str, Any]], *, content_language: str | Unset = UNSET
    ) -> builtins.list[models.BulkResponse]:
        """Create many customer segments in one request.

        `POST /customer-segment/{tenant}/segments/bulk` answers 207; errors: 400, 401, 403.
        Token: service, customer. Scope: `customersegment.segment_manage`.
        At most 200 items a request; the response has an entry with a status for each item.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import bulk_response as _bulk_response

        return await self._client.send(
            Request("customer_segment.segments.create_many", headers={"Content-Language": content_language}, body=body),
            list_of(_bulk_response.decode),
        )

    async def delete(self, segment_id: str, *, force_delete: bool | Unset = UNSET) -> None:
        """Delete a customer segment.

        `DELETE /customer-segment/{tenant}/segments/{segmentId}` answers 204; errors: 401, 403.
        Token: service, customer. Scope: `customersegment.segment_manage`.

        Args:
            force_delete: Whether to delete it although it is in use. Default `False`.
        """
        return await self._client.send(
            Request(
                "customer_segment.segments.delete", path={"segmentId": segment_id}, query={"forceDelete": force_delete}
            ),
            nothing,
        )

    async def delete_customer(self, segment_id: str, customer_id: str) -> None:
        """Remove a customer from a customer segment.

        `DELETE /customer-segment/{tenant}/segments/{segmentId}/customers/{customerId}` answers 204; errors: 401, 403.
        Token: service, customer. Scope: `customersegment.segment_manage`.
        """
        return await self._client.send(
            Request(
                "customer_segment.segments.delete_customer", path={"segmentId": segment_id, "customerId": customer_id}
            ),
            nothing,
        )

    async def delete_customer_by_legal_entity(self, segment_id: str, customer_id: str, legal_entity_id: str) -> None:
        """Remove a customer of a legal entity from a customer segment.

        `DELETE /customer-segment/{tenant}/segments/{segmentId}/customers/{customerId}/{legalEntityId}` answers 204;
        errors: 401, 403.
        Token: service, customer. Scope: `customersegment.segment_manage`.
        """
        return await self._client.send(
            Request(
                "customer_segment.segments.delete_customer_by_legal_entity",
                path={"segmentId": segment_id, "customerId": customer_id, "legalEntityId": legal_entity_id},
            ),
            nothing,
        )

    async def delete_item(self, segment_id: str, type_: str, item_id: str) -> None:
        """Remove an item from a customer segment.

        `DELETE /customer-segment/{tenant}/segments/{segmentId}/items/{type}/{itemId}` answers 204; errors: 401, 403.
        Token: service, customer. Scope: `customersegment.segment_manage`.
        """
        return await self._client.send(
            Request(
                "customer_segment.segments.delete_item",
                path={"segmentId": segment_id, "type": type_, "itemId": item_id},
            ),
            nothing,
        )

    async def delete_many(
        self, body: Sequence[str], *, force_delete: bool | Unset = UNSET
    ) -> builtins.list[models.BulkResponse]:
        """Delete many customer segments in one request.

        `DELETE /customer-segment/{tenant}/segments/bulk` answers 207; errors: 400, 401, 403.
        Token: service, customer. Scope: `customersegment.segment_manage`.
        At most 200 items a request; the response has an entry with a status for each item.

        Args:
            force_delete: Whether to delete it although it is in use. Default `False`.
        """
        from ..models import bulk_response as _bulk_response

        return await self._client.send(
            Request("customer_segment.segments.delete_many", query={"forceDelete": force_delete}, body=body),
            list_of(_bulk_response.decode),
        )

    async def delete_many_customers(
        self, segment_id: str, body: Sequence[models.SegmentCustomerRequestItem | Mapping[str, Any]]
    ) -> builtins.list[models.BulkAssignmentResponse]:
        """Remove many customers from a customer segment in one request.

        `DELETE /customer-segment/{tenant}/segments/{segmentId}/customers/bulk` answers 207; errors: 400, 401, 403.
        Token: service, customer. Scope: `customersegment.segment_manage`.
        At most 200 items a request; the response has an entry with a status for each item.
        """
        from ..models import bulk_assignment_response as _bulk_assignment_response

        return await self._client.send(
            Request("customer_segment.segments.delete_many_customers", path={"segmentId": segment_id}, body=body),
            list_of(_bulk_assignment_response.decode),
        )

    async def delete_many_items(
        self, segment_id: str, type_: str, body: Sequence[str]
    ) -> builtins.list[models.BulkAssignmentResponse]:
        """Remove many items from a customer segment in one request.

        `DELETE /customer-segment/{tenant}/segments/{segmentId}/items/{type}/bulk` answers 207; errors: 400, 401, 403.
        Token: service, customer. Scope: `customersegment.segment_manage`.
        At most 200 items a request; the response has an entry with a status for each item.
        """
        from ..models import bulk_assignment_response as _bulk_assignment_response

        return await self._client.send(
            Request(
                "customer_segment.segments.delete_many_items", path={"segmentId": segment_id, "type": type_}, body=body
            ),
            list_of(_bulk_assignment_response.decode),
        )

    async def get(
        self,
        segment_id: str,
        *,
        fields: str | Unset = UNSET,
        legal_entity_id: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> models.Segment:
        """Get a customer segment by id.

        `GET /customer-segment/{tenant}/segments/{segmentId}` answers 200; errors: 401, 403, 404.
        Token: service, customer. Any of the scopes: `customersegment.segment_read`, `customersegment.segment_read_own`.

        Args:
            fields: Names of the fields to return, separated by commas.
            legal_entity_id: Id of the legal entity.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import segment as _segment

        return await self._client.send(
            Request(
                "customer_segment.segments.get",
                path={"segmentId": segment_id},
                query={"fields": fields, "legalEntityId": legal_entity_id},
                headers={"Accept-Language": accept_language},
            ),
            _segment.decode,
        )

    async def get_customer(
        self, segment_id: str, customer_id: str, *, fields: str | Unset = UNSET
    ) -> models.CustomerAssignmentB2CResponse:
        """Get a customer of a customer segment.

        `GET /customer-segment/{tenant}/segments/{segmentId}/customers/{customerId}` answers 200; errors: 401, 403, 404.
        Token: service, customer. Scope: `customersegment.segment_read`.

        Args:
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import customer_assignment_b2_c_response as _customer_assignment_b2_c_response

        return await self._client.send(
            Request(
                "customer_segment.segments.get_customer",
                path={"segmentId": segment_id, "customerId": customer_id},
                query={"fields": fields},
            ),
            _customer_assignment_b2_c_response.decode,
        )

    async def get_customer_by_legal_entity(
        self, segment_id: str, customer_id: str, legal_entity_id: str, *, fields: str | Unset = UNSET
    ) -> models.CustomerAssignment:
        """Get a customer of a legal entity in a customer segment.

        `GET /customer-segment/{tenant}/segments/{segmentId}/customers/{customerId}/{legalEntityId}` answers 200;
        errors: 401, 403, 404.
        Token: service, customer. Scope: `customersegment.segment_read`.

        Args:
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import customer_assignment as _customer_assignment

        return await self._client.send(
            Request(
                "customer_segment.segments.get_customer_by_legal_entity",
                path={"segmentId": segment_id, "customerId": customer_id, "legalEntityId": legal_entity_id},
                query={"fields": fields},
            ),
            _customer_assignment.decode,
        )

    async def get_item(
        self,
        segment_id: str,
        type_: str,
        item_id: str,
        *,
        fields: str | Unset = UNSET,
        legal_entity_id: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> models.ItemAssignment:
        """Get an item of a customer segment.

        `GET /customer-segment/{tenant}/segments/{segmentId}/items/{type}/{itemId}` answers 200; errors: 401, 403, 404.
        Token: service, customer. Any of the scopes: `customersegment.segment_read`, `customersegment.segment_read_own`.

        Args:
            fields: Names of the fields to return, separated by commas.
            legal_entity_id: Id of the legal entity.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import item_assignment as _item_assignment

        return await self._client.send(
            Request(
                "customer_segment.segments.get_item",
                path={"segmentId": segment_id, "type": type_, "itemId": item_id},
                query={"fields": fields, "legalEntityId": legal_entity_id},
                headers={"Accept-Language": accept_language},
            ),
            _item_assignment.decode,
        )

    def list(
        self,
        *,
        q: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        legal_entity_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Segment]:
        """List customer segments.

        `GET /customer-segment/{tenant}/segments` answers 200; errors: 401, 403.
        Token: service, customer. Any of the scopes: `customersegment.segment_read`, `customersegment.segment_read_own`.
        Paged, with a total on request.

        Args:
            q: Filter in the query language of the API, such as `name:value`.
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import segment as _segment

        return self._client.paginate(
            Request(
                "customer_segment.segments.list",
                query={
                    "q": q,
                    "pageSize": page_size,
                    "pageNumber": page_number,
                    "sort": sort,
                    "fields": fields,
                    "legalEntityId": legal_entity_id,
                    "customerId": customer_id,
                },
                headers={"Accept-Language": accept_language},
            ),
            _segment.decode,
        )

    def list_all_items(
        self,
        *,
        q: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        legal_entity_id: str | Unset = UNSET,
        site_code: str | Unset = UNSET,
        only_active: bool | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.ItemAssignment]:
        """List the items of all customer segments.

        `GET /customer-segment/{tenant}/segments/items` answers 200; errors: 401, 403.
        Token: service, customer. Any of the scopes: `customersegment.segment_read_own`, `customersegment.segment_read`.
        Paged, with a total on request.

        Args:
            q: Filter in the query language of the API, such as `name:value`.
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            only_active: Default `False`.
        """
        from ..models import item_assignment as _item_assignment

        return self._client.paginate(
            Request(
                "customer_segment.segments.list_all_items",
                query={
                    "q": q,
                    "pageSize": page_size,
                    "pageNumber": page_number,
                    "sort": sort,
                    "fields": fields,
                    "legalEntityId": legal_entity_id,
                    "siteCode": site_code,
                    "onlyActive": only_active,
                },
                headers={"Accept-Language": accept_language},
            ),
            _item_assignment.decode,
        )

    def list_customers(
        self,
        segment_id: str,
        *,
        q: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
    ) -> Paginator[models.CustomerAssignment]:
        """List the customers of a customer segment.

        `GET /customer-segment/{tenant}/segments/{segmentId}/customers` answers 200; errors: 401, 403.
        Token: service, customer. Any of the scopes: `customersegment.segment_read`, `customersegment.segment_read_own`.
        Paged, with a total on request.

        Args:
            q: Filter in the query language of the API, such as `name:value`.
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import customer_assignment as _customer_assignment

        return self._client.paginate(
            Request(
                "customer_segment.segments.list_customers",
                path={"segmentId": segment_id},
                query={"q": q, "pageSize": page_size, "pageNumber": page_number, "sort": sort, "fields": fields},
            ),
            _customer_assignment.decode,
        )

    async def list_item_category_trees(
        self,
        *,
        legal_entity_id: str | Unset = UNSET,
        site_code: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> builtins.list[models.SegmentItemCategoryTreeItem]:
        """List the category trees of the items of customer segments.

        `GET /customer-segment/{tenant}/segments/items/category-trees` answers 200; errors: 401, 403.
        Token: service, customer. Scope: `customersegment.segment_read_own`.

        Args:
            legal_entity_id: Id of the legal entity.
            site_code: Code of a site.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import segment_item_category_tree_item as _segment_item_category_tree_item

        return await self._client.send(
            Request(
                "customer_segment.segments.list_item_category_trees",
                query={"legalEntityId": legal_entity_id, "siteCode": site_code},
                headers={"Accept-Language": accept_language},
            ),
            list_of(_segment_item_category_tree_item.decode),
        )

    def list_items(
        self,
        segment_id: str,
        *,
        q: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        legal_entity_id: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.ItemAssignment]:
        """List the items of a customer segment.

        `GET /customer-segment/{tenant}/segments/{segmentId}/items` answers 200; errors: 401, 403.
        Token: service, customer. Any of the scopes: `customersegment.segment_read`, `customersegment.segment_read_own`.
        Paged, with a total on request.

        Args:
            q: Filter in the query language of the API, such as `name:value`.
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import item_assignment as _item_assignment

        return self._client.paginate(
            Request(
                "customer_segment.segments.list_items",
                path={"segmentId": segment_id},
                query={
                    "q": q,
                    "pageSize": page_size,
                    "pageNumber": page_number,
                    "sort": sort,
                    "fields": fields,
                    "legalEntityId": legal_entity_id,
                },
                headers={"Accept-Language": accept_language},
            ),
            _item_assignment.decode,
        )

    async def match(self, body: models.MatchRequest | Mapping[str, Any]) -> builtins.list[models.MatchItem]:
        """Find the customer segments that match a customer or an item.

        `POST /customer-segment/{tenant}/segments/match` answers 200; errors: 400, 401, 403.
        Token: service, customer. Scope: `customersegment.segment_manage`.
        """
        from ..models import match_item as _match_item

        return await self._client.send(
            Request("customer_segment.segments.match", body=body), list_of(_match_item.decode)
        )

    def search(
        self,
        body: models.SegmentsSearch | Mapping[str, Any],
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        legal_entity_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Segment]:
        """Search customer segments with a query in the request body.

        `POST /customer-segment/{tenant}/segments/search` answers 200; errors: 400, 401, 403.
        Token: service, customer. Any of the scopes: `customersegment.segment_read`, `customersegment.segment_read_own`.
        Paged, with a total on request.

        Args:
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
            legal_entity_id: Id of the legal entity.
        """
        from ..models import segment as _segment

        return self._client.paginate(
            Request(
                "customer_segment.segments.search",
                query={
                    "pageSize": page_size,
                    "pageNumber": page_number,
                    "sort": sort,
                    "fields": fields,
                    "legalEntityId": legal_entity_id,
                    "customerId": customer_id,
                },
                headers={"Accept-Language": accept_language},
                body=body,
            ),
            _segment.decode,
        )

    def search_customers(
        self,
        segment_id: str,
        body: models.SegmentsSearch | Mapping[str, Any],
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
    ) -> Paginator[models.CustomerAssignment]:
        """Search the customers of a customer segment with a query in the request body.

        `POST /customer-segment/{tenant}/segments/{segmentId}/customers/search` answers 200; errors: 400, 401, 403.
        Token: service, customer. Scope: `customersegment.segment_read`.
        Paged, with a total on request.

        Args:
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import customer_assignment as _customer_assignment

        return self._client.paginate(
            Request(
                "customer_segment.segments.search_customers",
                path={"segmentId": segment_id},
                query={"pageSize": page_size, "pageNumber": page_number, "sort": sort, "fields": fields},
                body=body,
            ),
            _customer_assignment.decode,
        )

    def search_items(
        self,
        segment_id: str,
        body: models.SegmentsSearch | Mapping[str, Any],
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        legal_entity_id: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.ItemAssignment]:
        """Search the items of a customer segment with a query in the request body.

        `POST /customer-segment/{tenant}/segments/{segmentId}/items/search` answers 200; errors: 401, 403.
        Token: service, customer. Any of the scopes: `customersegment.segment_read`, `customersegment.segment_read_own`.
        Paged, with a total on request.

        Args:
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
            legal_entity_id: Id of the legal entity.
        """
        from ..models import item_assignment as _item_assignment

        return self._client.paginate(
            Request(
                "customer_segment.segments.search_items",
                path={"segmentId": segment_id},
                query={
                    "pageSize": page_size,
                    "pageNumber": page_number,
                    "sort": sort,
                    "fields": fields,
                    "legalEntityId": legal_entity_id,
                },
                headers={"Accept-Language": accept_language},
                body=body,
            ),
            _item_assignment.decode,
        )

    async def update(
        self,
        segment_id: str,
        body: Sequence[models.PatchOperation | Mapping[str, Any]],
        *,
        content_language: str | Unset = UNSET,
    ) -> None:
        """Change fields of a customer segment.

        `PATCH /customer-segment/{tenant}/segments/{segmentId}` answers 204; errors: 400, 401, 403, 404.
        Token: service, customer. Scope: `customersegment.segment_manage`.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        return await self._client.send(
            Request(
                "customer_segment.segments.update",
                path={"segmentId": segment_id},
                headers={"Content-Language": content_language},
                body=body,
            ),
            nothing,
        )

    async def upsert(
        self, segment_id: str, body: models.SegmentUpdate | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.IdResponse | None:
        """Create or replace a customer segment.

        `PUT /customer-segment/{tenant}/segments/{segmentId}` answers 201 or 204; errors: 400, 401, 403, 409.
        Token: service, customer. Scope: `customersegment.segment_manage`.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request(
                "customer_segment.segments.upsert",
                path={"segmentId": segment_id},
                headers={"Content-Language": content_language},
                body=body,
            ),
            _id_response.decode,
        )

    async def upsert_customer(
        self, segment_id: str, customer_id: str, body: models.CustomerAssignmentUpsert | Mapping[str, Any]
    ) -> None:
        """Add a customer to a customer segment, or replace the assignment.

        `PUT /customer-segment/{tenant}/segments/{segmentId}/customers/{customerId}` answers 201 or 204; errors: 400,
        401, 403, 409.
        Token: service, customer. Scope: `customersegment.segment_manage`.
        Raises `Conflict` if `metadata.version` is outdated.
        """
        return await self._client.send(
            Request(
                "customer_segment.segments.upsert_customer",
                path={"segmentId": segment_id, "customerId": customer_id},
                body=body,
            ),
            nothing,
        )

    async def upsert_customer_by_legal_entity(
        self,
        segment_id: str,
        customer_id: str,
        legal_entity_id: str,
        body: models.CustomerAssignmentUpsert | Mapping[str, Any],
    ) -> None:
        """Add a customer of a legal entity to a customer segment, or replace the assignment.

        `PUT /customer-segment/{tenant}/segments/{segmentId}/customers/{customerId}/{legalEntityId}` answers 201 or 204;
        errors: 400, 401, 403, 409.
        Token: service, customer. Scope: `customersegment.segment_manage`.
        Raises `Conflict` if `metadata.version` is outdated.
        """
        return await self._client.send(
            Request(
                "customer_segment.segments.upsert_customer_by_legal_entity",
                path={"segmentId": segment_id, "customerId": customer_id, "legalEntityId": legal_entity_id},
                body=body,
            ),
            nothing,
        )

    async def upsert_item(
        self, segment_id: str, type_: str, item_id: str, body: models.ItemAssignmentUpsert | Mapping[str, Any]
    ) -> None:
        """Add an item to a customer segment, or replace the assignment.

        `PUT /customer-segment/{tenant}/segments/{segmentId}/items/{type}/{itemId}` answers 201 or 204; errors: 400,
        401, 403, 409.
        Token: service, customer. Scope: `customersegment.segment_manage`.
        Raises `Conflict` if `metadata.version` is outdated.
        """
        return await self._client.send(
            Request(
                "customer_segment.segments.upsert_item",
                path={"segmentId": segment_id, "type": type_, "itemId": item_id},
                body=body,
            ),
            nothing,
        )

    async def upsert_many(
        self, body: Sequence[models.SegmentUpdateBulk | Mapping[str, Any]], *, content_language: str | Unset = UNSET
    ) -> builtins.list[models.BulkResponse]:
        """Create or replace many customer segments in one request.

        `PUT /customer-segment/{tenant}/segments/bulk` answers 207; errors: 400, 401, 403.
        Token: service, customer. Scope: `customersegment.segment_manage`.
        At most 200 items a request; the response has an entry with a status for each item.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import bulk_response as _bulk_response

        return await self._client.send(
            Request("customer_segment.segments.upsert_many", headers={"Content-Language": content_language}, body=body),
            list_of(_bulk_response.decode),
        )

    async def upsert_many_customers(
        self, segment_id: str, body: Sequence[models.CustomerAssignmentUpsertBulk | Mapping[str, Any]]
    ) -> builtins.list[models.BulkAssignmentResponse]:
        """Add many customers to a customer segment, or replace their assignments, in one request.

        `PUT /customer-segment/{tenant}/segments/{segmentId}/customers/bulk` answers 207; errors: 400, 401, 403.
        Token: service, customer. Scope: `customersegment.segment_manage`.
        At most 200 items a request; the response has an entry with a status for each item.
        """
        from ..models import bulk_assignment_response as _bulk_assignment_response

        return await self._client.send(
            Request("customer_segment.segments.upsert_many_customers", path={"segmentId": segment_id}, body=body),
            list_of(_bulk_assignment_response.decode),
        )

    async def upsert_many_items(
        self, segment_id: str, type_: str, body: Sequence[models.ItemAssignmentUpsertBulk | Mapping[str, Any]]
    ) -> builtins.list[models.BulkAssignmentResponse]:
        """Add many items to a customer segment, or replace their assignments, in one request.

        `PUT /customer-segment/{tenant}/segments/{segmentId}/items/{type}/bulk` answers 207; errors: 400, 401, 403.
        Token: service, customer. Scope: `customersegment.segment_manage`.
        At most 200 items a request; the response has an entry with a status for each item.
        """
        from ..models import bulk_assignment_response as _bulk_assignment_response

        return await self._client.send(
            Request(
                "customer_segment.segments.upsert_many_items", path={"segmentId": segment_id, "type": type_}, body=body
            ),
            list_of(_bulk_assignment_response.decode),
        )

    async def modify(
        self, segment_id: str, change: Change[models.Segment], *, language: str = "*", attempts: int = 5
    ) -> models.Segment:
        """Read a customer segment, change it and replace it.

        Sends `get`, then `upsert` if something has changed; after a `Conflict` it reads again.
        Scopes: `customersegment.segment_read` or `customersegment.segment_read_own` to read;
        `customersegment.segment_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            language: Language of the texts read and replaced; `*` for maps of all languages.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import segment as _segment

        return await self._client.modify(
            "customer_segment.segments.get",
            "customer_segment.segments.upsert",
            _segment.decode,
            change,
            path={"segmentId": segment_id},
            language=language,
            attempts=attempts,
            trim=declared(models, "SegmentUpdate"),
        )

    async def modify_customer(
        self,
        segment_id: str,
        customer_id: str,
        change: Change[models.CustomerAssignmentB2CResponse],
        *,
        attempts: int = 5,
    ) -> models.CustomerAssignmentB2CResponse:
        """Read a customer of a customer segment, change it and replace it.

        Sends `get_customer`, then `upsert_customer` if something has changed; after a `Conflict` it reads again.
        Scopes: `customersegment.segment_read` to read; `customersegment.segment_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import customer_assignment_b2_c_response as _customer_assignment_b2_c_response

        return await self._client.modify(
            "customer_segment.segments.get_customer",
            "customer_segment.segments.upsert_customer",
            _customer_assignment_b2_c_response.decode,
            change,
            path={"segmentId": segment_id, "customerId": customer_id},
            attempts=attempts,
            trim=declared(models, "CustomerAssignmentUpsert"),
        )

    async def modify_customer_by_legal_entity(
        self,
        segment_id: str,
        customer_id: str,
        legal_entity_id: str,
        change: Change[models.CustomerAssignment],
        *,
        attempts: int = 5,
    ) -> models.CustomerAssignment:
        """Read a customer of a legal entity in a customer segment, change it and replace it.

        Sends `get_customer_by_legal_entity`, then `upsert_customer_by_legal_entity` if something has changed; after a
        `Conflict` it reads again.
        Scopes: `customersegment.segment_read` to read; `customersegment.segment_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import customer_assignment as _customer_assignment

        return await self._client.modify(
            "customer_segment.segments.get_customer_by_legal_entity",
            "customer_segment.segments.upsert_customer_by_legal_entity",
            _customer_assignment.decode,
            change,
            path={"segmentId": segment_id, "customerId": customer_id, "legalEntityId": legal_entity_id},
            attempts=attempts,
            trim=declared(models, "CustomerAssignmentUpsert"),
        )

    async def modify_item(
        self, segment_id: str, type_: str, item_id: str, change: Change[models.ItemAssignment], *, attempts: int = 5
    ) -> models.ItemAssignment:
        """Read an item of a customer segment, change it and replace it.

        Sends `get_item`, then `upsert_item` if something has changed; after a `Conflict` it reads again.
        Scopes: `customersegment.segment_read` or `customersegment.segment_read_own` to read;
        `customersegment.segment_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import item_assignment as _item_assignment

        return await self._client.modify(
            "customer_segment.segments.get_item",
            "customer_segment.segments.upsert_item",
            _item_assignment.decode,
            change,
            path={"segmentId": segment_id, "type": type_, "itemId": item_id},
            attempts=attempts,
            trim=declared(models, "ItemAssignmentUpsert"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.SegmentUpdateBulk | models.SegmentCreation | Mapping[str, Any]]
        | Iterable[models.SegmentUpdateBulk | models.SegmentCreation | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import customer segments, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert_many` or `create_many`, at most 200 rows a request. Token: service, customer. Scope:
        `customersegment.segment_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"upsert": "customer_segment.segments.upsert_many", "create": "customer_segment.segments.create_many"},
            rows,
            mode=mode,
            path={},
            **options,
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.SegmentUpdateBulk | models.SegmentCreation | Mapping[str, Any]]
        | Iterable[models.SegmentUpdateBulk | models.SegmentCreation | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import customer segments and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert_many` or `create_many`, at most 200 rows a request. Token: service, customer. Scope:
        `customersegment.segment_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"upsert": "customer_segment.segments.upsert_many", "create": "customer_segment.segments.create_many"},
            rows,
            mode=mode,
            path={},
            **options,
        )

    def customers_importer(
        self,
        segment_id: str,
        rows: AsyncIterable[models.CustomerAssignmentUpsertBulk | Mapping[str, Any]]
        | Iterable[models.CustomerAssignmentUpsertBulk | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import customers of a customer segment, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert_many_customers`, at most 200 rows a request. Token: service, customer. Scope:
        `customersegment.segment_manage`.
        Rows are told apart by `customerId`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"upsert": "customer_segment.segments.upsert_many_customers"},
            rows,
            mode=mode,
            path={"segmentId": segment_id},
            **options,
        )

    async def import_customers(
        self,
        segment_id: str,
        rows: AsyncIterable[models.CustomerAssignmentUpsertBulk | Mapping[str, Any]]
        | Iterable[models.CustomerAssignmentUpsertBulk | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import customers of a customer segment and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert_many_customers`, at most 200 rows a request. Token: service, customer. Scope:
        `customersegment.segment_manage`.
        Rows are told apart by `customerId`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"upsert": "customer_segment.segments.upsert_many_customers"},
            rows,
            mode=mode,
            path={"segmentId": segment_id},
            **options,
        )

    def items_importer(
        self,
        segment_id: str,
        type_: str,
        rows: AsyncIterable[models.ItemAssignmentUpsertBulk | Mapping[str, Any]]
        | Iterable[models.ItemAssignmentUpsertBulk | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import items of a customer segment, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert_many_items`, at most 200 rows a request. Token: service, customer. Scope:
        `customersegment.segment_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"upsert": "customer_segment.segments.upsert_many_items"},
            rows,
            mode=mode,
            path={"segmentId": segment_id, "type": type_},
            **options,
        )

    async def import_items(
        self,
        segment_id: str,
        type_: str,
        rows: AsyncIterable[models.ItemAssignmentUpsertBulk | Mapping[str, Any]]
        | Iterable[models.ItemAssignmentUpsertBulk | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import items of a customer segment and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert_many_items`, at most 200 rows a request. Token: service, customer. Scope:
        `customersegment.segment_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"upsert": "customer_segment.segments.upsert_many_items"},
            rows,
            mode=mode,
            path={"segmentId": segment_id, "type": type_},
            **options,
        )
