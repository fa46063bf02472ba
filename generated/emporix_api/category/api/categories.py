from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import list_of
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Categories:
    """Categories.

    | Method                              | What it does                                                               |
    | ----------------------------------- | -------------------------------------------------------------------------- |
    | `assignment_references_importer`    | Import assignment references of a category, with an outcome for every row. |
    | `assignments_importer`              | Import assignments of a category, with an outcome for every row.           |
    | `create`                            | Create a category.                                                         |
    | `create_assignment`                 | Add an assignment to a category.                                           |
    | `create_many_assignments`           | Add many assignments to a category in one request.                         |
    | `delete`                            | Delete a category.                                                         |
    | `delete_all_assignments`            | Delete all assignments of a category.                                      |
    | `delete_assignment`                 | Delete an assignment of a category.                                        |
    | `delete_assignment_reference`       | Remove an item from a category.                                            |
    | `get`                               | Get a category by id.                                                      |
    | `get_tree`                          | Get the tree of categories.                                                |
    | `import_all`                        | Import categories and return a report.                                     |
    | `import_assignment_references`      | Import assignment references of a category and return a report.            |
    | `import_assignments`                | Import assignments of a category and return a report.                      |
    | `importer`                          | Import categories, with an outcome for every row.                          |
    | `list`                              | List categories.                                                           |
    | `list_assignments`                  | List the assignments of a category.                                        |
    | `list_parents`                      | List the parent categories of a category.                                  |
    | `list_subcategories`                | List the subcategories of a category.                                      |
    | `modify`                            | Read a category, change it and replace it.                                 |
    | `search`                            | Search categories with a query in the request body.                        |
    | `update`                            | Change fields of a category.                                               |
    | `upsert`                            | Create or replace a category.                                              |
    | `upsert_assignment_reference`       | Create or replace the assignment of an item to a category.                 |
    | `upsert_many_assignment_references` | Create or replace many assignments of items to a category in one request.  |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self,
        body: models.CategoryCreateRequest | Mapping[str, Any],
        *,
        publish: bool | Unset = UNSET,
        content_language: str | Unset = UNSET,
    ) -> models.CategoryIdResponse:
        """Create a category.

        `POST /category/{tenant}/categories` answers 201; errors: 400, 403, 409.
        Token: service. Scope: `category.category_manage`. In some cases also: `category.category_publish` to publish.
        Raises `Conflict` (409).

        Args:
            publish: Whether to publish; must match `published` in the body. Default `False`.
            content_language: Language of the texts sent; `*` if they are maps of languages. Default `'*'`.
        """
        from ..models import category_id_response as _category_id_response

        return await self._client.send(
            Request(
                "category.categories.create",
                query={"publish": publish},
                headers={"Content-Language": content_language},
                body=body,
            ),
            _category_id_response.decode,
        )

    async def create_assignment(
        self, category_id: str, body: models.AssignmentRequest | Mapping[str, Any]
    ) -> models.AssignmentIdResponse:
        """Add an assignment to a category.

        `POST /category/{tenant}/categories/{categoryId}/assignments` answers 201; errors: 400, 403, 404.
        Token: service. Scope: `category.category_manage`.
        """
        from ..models import assignment_id_response as _assignment_id_response

        return await self._client.send(
            Request("category.categories.create_assignment", path={"categoryId": category_id}, body=body),
            _assignment_id_response.decode,
        )

    async def create_many_assignments(
        self, category_id: str, body: Sequence[models.CategoryAssignmentRequestItem | Mapping[str, Any]]
    ) -> builtins.list[models.BulkResponseItem]:
        """Add many assignments to a category in one request.

        `POST /category/{tenant}/categories/{categoryId}/assignments/bulk` answers 207; errors: 400, 403, 404.
        Token: service. Scope: `category.category_manage`.
        At most 200 items a request; the response has an entry with a status for each item.
        """
        from ..models import bulk_response_item as _bulk_response_item

        return await self._client.send(
            Request("category.categories.create_many_assignments", path={"categoryId": category_id}, body=body),
            list_of(_bulk_response_item.decode),
        )

    async def delete(
        self, category_id: str, *, with_subcategories: bool | Unset = UNSET, content_language: str | Unset = UNSET
    ) -> None:
        """Delete a category.

        `DELETE /category/{tenant}/categories/{categoryId}` answers 204; errors: 400, 403, 404.
        Token: service. Scope: `category.category_manage`.

        Args:
            with_subcategories: Whether to delete the subcategories too. Default `False`.
            content_language: Language of the texts sent; `*` if they are maps of languages. Default `'*'`.
        """
        return await self._client.send(
            Request(
                "category.categories.delete",
                path={"categoryId": category_id},
                query={"withSubcategories": with_subcategories},
                headers={"Content-Language": content_language},
            ),
            nothing,
        )

    async def delete_all_assignments(
        self, category_id: str, *, assignment_type: Literal["PRODUCT"] | str | Unset = UNSET
    ) -> None:
        """Delete all assignments of a category.

        `DELETE /category/{tenant}/categories/{categoryId}/assignments` answers 204; errors: 403, 404.
        Token: service. Scope: `category.category_manage`.

        Args:
            assignment_type: Default `'PRODUCT'`; only `'PRODUCT'`.
        """
        return await self._client.send(
            Request(
                "category.categories.delete_all_assignments",
                path={"categoryId": category_id},
                query={"assignmentType": assignment_type},
            ),
            nothing,
        )

    async def delete_assignment(self, category_id: str, assignment_id: str) -> None:
        """Delete an assignment of a category.

        `DELETE /category/{tenant}/categories/{categoryId}/assignments/{assignmentId}` answers 204; errors: 400, 403,
        404.
        Token: service. Scope: `category.category_manage`.
        """
        return await self._client.send(
            Request(
                "category.categories.delete_assignment", path={"categoryId": category_id, "assignmentId": assignment_id}
            ),
            nothing,
        )

    async def delete_assignment_reference(self, category_id: str, reference_id: str) -> None:
        """Remove an item from a category.

        `DELETE /category/{tenant}/categories/{categoryId}/assignments/references/{referenceId}` answers 204; errors:
        400, 403, 404.
        Token: service. Scope: `category.category_manage`.
        """
        return await self._client.send(
            Request(
                "category.categories.delete_assignment_reference",
                path={"categoryId": category_id, "referenceId": reference_id},
            ),
            nothing,
        )

    async def get(
        self, category_id: str, *, show_unpublished: bool | Unset = UNSET, accept_language: str | Unset = UNSET
    ) -> models.Category:
        """Get a category by id.

        `GET /category/{tenant}/categories/{categoryId}` answers 200; errors: 400, 403, 404.
        Token: service. In some cases also: `category.category_read_unpublished` for what is unpublished.

        Args:
            show_unpublished: Whether to include what is unpublished. Default `False`.
            accept_language: Language of the texts in the response; `*` for maps of all languages. Default `'*'`.
        """
        from ..models import category as _category

        return await self._client.send(
            Request(
                "category.categories.get",
                path={"categoryId": category_id},
                query={"showUnpublished": show_unpublished},
                headers={"Accept-Language": accept_language},
            ),
            _category.decode,
        )

    async def get_tree(self) -> models.CategoryDeprecated:
        """Get the tree of categories.

        `GET /category/{tenant}/categories/categoryTree` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. In some cases also: `category.category_read_unpublished` for what is unpublished.
        Deprecated: use `category.category_trees.list` instead.
        """
        from ..models import category_deprecated as _category_deprecated

        return await self._client.send(Request("category.categories.get_tree"), _category_deprecated.decode)

    def list(
        self,
        *,
        show_roots: bool | Unset = UNSET,
        show_unpublished: bool | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        code: str | Unset = UNSET,
        localized_name: str | Unset = UNSET,
        localized_description: str | Unset = UNSET,
        localized_slug: str | Unset = UNSET,
        ecn: str | Unset = UNSET,
        validity_from: date | str | Unset = UNSET,
        validity_to: date | str | Unset = UNSET,
        metadata_modified_at: date | str | Unset = UNSET,
        q: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Category]:
        """List categories.

        `GET /category/{tenant}/categories` answers 200; errors: 400, 403, 404.
        Token: service. In some cases also: `category.category_read_unpublished` for what is unpublished.
        Paged, 60 items a page by default, with a total on request.

        Args:
            show_roots: Whether to return only root categories. Default `False`.
            show_unpublished: Whether to include what is unpublished. Default `False`.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            accept_language: Language of the texts in the response; `*` for maps of all languages. Default `'*'`.
        """
        from ..models import category as _category

        return self._client.paginate(
            Request(
                "category.categories.list",
                query={
                    "showRoots": show_roots,
                    "showUnpublished": show_unpublished,
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "code": code,
                    "localizedName": localized_name,
                    "localizedDescription": localized_description,
                    "localizedSlug": localized_slug,
                    "ecn": ecn,
                    "validityFrom": validity_from,
                    "validityTo": validity_to,
                    "metadataModifiedAt": metadata_modified_at,
                    "q": q,
                },
                headers={"Accept-Language": accept_language},
            ),
            _category.decode,
        )

    def list_assignments(
        self,
        category_id: str,
        *,
        assignment_type: Literal["PRODUCT"] | str | Unset = UNSET,
        ref_localized_name: str | Unset = UNSET,
        ref_id: str | Unset = UNSET,
        show_unpublished: bool | Unset = UNSET,
        with_subcategories: bool | Unset = UNSET,
        segments_ids: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        hide_unpublished_products: bool | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.CategoryAssignment]:
        """List the assignments of a category.

        `GET /category/{tenant}/categories/{categoryId}/assignments` answers 200; errors: 400, 403, 404.
        Token: service. In some cases also: `category.category_read_unpublished` for what is unpublished.
        Paged, 60 items a page by default, with a total on request.

        Args:
            assignment_type: Default `'PRODUCT'`; only `'PRODUCT'`.
            show_unpublished: Whether to include what is unpublished. Default `False`.
            with_subcategories: Whether to include what is in subcategories. Default `False`.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
        """
        from ..models import category_assignment as _category_assignment

        return self._client.paginate(
            Request(
                "category.categories.list_assignments",
                path={"categoryId": category_id},
                query={
                    "assignmentType": assignment_type,
                    "ref.localizedName": ref_localized_name,
                    "ref.id": ref_id,
                    "showUnpublished": show_unpublished,
                    "withSubcategories": with_subcategories,
                    "segmentsIds": segments_ids,
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "hideUnpublishedProducts": hide_unpublished_products,
                },
                headers={"Accept-Language": accept_language},
            ),
            _category_assignment.decode,
        )

    def list_parents(
        self,
        category_id: str,
        *,
        show_unpublished: bool | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Category]:
        """List the parent categories of a category.

        `GET /category/{tenant}/categories/{categoryId}/parents` answers 200; errors: 400, 403, 404.
        Token: service. In some cases also: `category.category_read_unpublished` for what is unpublished.
        Paged, 60 items a page by default, with a total on request.

        Args:
            show_unpublished: Whether to include what is unpublished. Default `False`.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            accept_language: Language of the texts in the response; `*` for maps of all languages. Default `'*'`.
        """
        from ..models import category as _category

        return self._client.paginate(
            Request(
                "category.categories.list_parents",
                path={"categoryId": category_id},
                query={
                    "showUnpublished": show_unpublished,
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                },
                headers={"Accept-Language": accept_language},
            ),
            _category.decode,
        )

    def list_subcategories(
        self,
        category_id: str,
        *,
        depth: int | Unset = UNSET,
        show_unpublished: bool | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Category]:
        """List the subcategories of a category.

        `GET /category/{tenant}/categories/{categoryId}/subcategories` answers 200; errors: 400, 403, 404.
        Token: service. In some cases also: `category.category_read_unpublished` for what is unpublished.
        Paged, 60 items a page by default, with a total on request.

        Args:
            depth: 0 or more.
            show_unpublished: Whether to include what is unpublished. Default `False`.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            accept_language: Language of the texts in the response; `*` for maps of all languages. Default `'*'`.
        """
        from ..models import category as _category

        return self._client.paginate(
            Request(
                "category.categories.list_subcategories",
                path={"categoryId": category_id},
                query={
                    "depth": depth,
                    "showUnpublished": show_unpublished,
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                },
                headers={"Accept-Language": accept_language},
            ),
            _category.decode,
        )

    def search(
        self,
        body: models.SearchRequest | Mapping[str, Any],
        *,
        show_roots: bool | Unset = UNSET,
        show_unpublished: bool | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Category]:
        """Search categories with a query in the request body.

        `POST /category/{tenant}/categories/search` answers 200; errors: 400, 403, 404.
        Token: service. In some cases also: `category.category_read_unpublished` for what is unpublished.
        Paged, 60 items a page by default, with a total on request.

        Args:
            show_roots: Whether to return only root categories. Default `False`.
            show_unpublished: Whether to include what is unpublished. Default `False`.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            accept_language: Language of the texts in the response; `*` for maps of all languages. Default `'*'`.
        """
        from ..models import category as _category

        return self._client.paginate(
            Request(
                "category.categories.search",
                query={
                    "showRoots": show_roots,
                    "showUnpublished": show_unpublished,
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                },
                headers={"Accept-Language": accept_language},
                body=body,
            ),
            _category.decode,
        )

    async def update(
        self,
        category_id: str,
        body: models.CategoryPartialUpdateRequest | Mapping[str, Any],
        *,
        publish: bool | Unset = UNSET,
        content_language: str | Unset = UNSET,
    ) -> None:
        """Change fields of a category.

        `PATCH /category/{tenant}/categories/{categoryId}` answers 204; errors: 400, 403, 404, 409.
        Token: service. Scope: `category.category_manage`. In some cases also: `category.category_publish` to publish,
        `category.category_unpublish` to unpublish.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            publish: Whether to publish; must match `published` in the body. Default `False`.
            content_language: Language of the texts sent; `*` if they are maps of languages. Default `'*'`.
        """
        return await self._client.send(
            Request(
                "category.categories.update",
                path={"categoryId": category_id},
                query={"publish": publish},
                headers={"Content-Language": content_language},
                body=body,
            ),
            nothing,
        )

    async def upsert(
        self,
        category_id: str,
        body: models.CategoryUpdateRequest | Mapping[str, Any],
        *,
        publish: bool | Unset = UNSET,
        content_language: str | Unset = UNSET,
    ) -> models.CategoryIdResponse | None:
        """Create or replace a category.

        `PUT /category/{tenant}/categories/{categoryId}` answers 201 or 204; errors: 400, 403, 404, 409.
        Token: service. Scope: `category.category_manage`. In some cases also: `category.category_publish` to publish,
        `category.category_unpublish` to unpublish.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            publish: Whether to publish; must match `published` in the body. Default `False`.
            content_language: Language of the texts sent; `*` if they are maps of languages. Default `'*'`.
        """
        from ..models import category_id_response as _category_id_response

        return await self._client.send(
            Request(
                "category.categories.upsert",
                path={"categoryId": category_id},
                query={"publish": publish},
                headers={"Content-Language": content_language},
                body=body,
            ),
            _category_id_response.decode,
        )

    async def upsert_assignment_reference(
        self, category_id: str, reference_id: str
    ) -> models.AssignmentIdResponse | None:
        """Create or replace the assignment of an item to a category.

        `PUT /category/{tenant}/categories/{categoryId}/assignments/references/{referenceId}` answers 201 or 204;
        errors: 400, 403, 404.
        Token: service. Scope: `category.category_manage`.
        """
        from ..models import assignment_id_response as _assignment_id_response

        return await self._client.send(
            Request(
                "category.categories.upsert_assignment_reference",
                path={"categoryId": category_id, "referenceId": reference_id},
            ),
            _assignment_id_response.decode,
        )

    async def upsert_many_assignment_references(
        self, category_id: str, body: Sequence[models.CategoryAssignmentReferenceRequestItem | Mapping[str, Any]]
    ) -> builtins.list[models.BulkResponseItem]:
        """Create or replace many assignments of items to a category in one request.

        `PUT /category/{tenant}/categories/{categoryId}/assignments/references/bulk` answers 207; errors: 400, 403, 404.
        Token: service. Scope: `category.category_manage`.
        At most 200 items a request; the response has an entry with a status for each item.
        """
        from ..models import bulk_response_item as _bulk_response_item

        return await self._client.send(
            Request(
                "category.categories.upsert_many_assignment_references", path={"categoryId": category_id}, body=body
            ),
            list_of(_bulk_response_item.decode),
        )

    async def modify(
        self, category_id: str, change: Change[models.Category], *, language: str = "*", attempts: int = 5
    ) -> models.Category:
        """Read a category, change it and replace it.

        Sends `get`, then `upsert` if something has changed; after a `Conflict` it reads again.
        Scopes: `category.category_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            language: Language of the texts read and replaced; `*` for maps of all languages.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import category as _category

        return await self._client.modify(
            "category.categories.get",
            "category.categories.upsert",
            _category.decode,
            change,
            path={"categoryId": category_id},
            language=language,
            attempts=attempts,
            trim=declared(models, "CategoryUpdateRequest"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.CategoryUpdateRequest | models.CategoryCreateRequest | Mapping[str, Any]]
        | Iterable[models.CategoryUpdateRequest | models.CategoryCreateRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import categories, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert` or `create`, one row a request. Token: service. Scope: `category.category_manage`. In some cases
        also: `category.category_publish` to publish, `category.category_unpublish` to unpublish.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"upsert": "category.categories.upsert", "create": "category.categories.create"},
            rows,
            mode=mode,
            path={},
            **options,
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.CategoryUpdateRequest | models.CategoryCreateRequest | Mapping[str, Any]]
        | Iterable[models.CategoryUpdateRequest | models.CategoryCreateRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import categories and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert` or `create`, one row a request. Token: service. Scope: `category.category_manage`. In some cases
        also: `category.category_publish` to publish, `category.category_unpublish` to unpublish.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"upsert": "category.categories.upsert", "create": "category.categories.create"},
            rows,
            mode=mode,
            path={},
            **options,
        )

    def assignments_importer(
        self,
        category_id: str,
        rows: AsyncIterable[models.CategoryAssignmentRequestItem | Mapping[str, Any]]
        | Iterable[models.CategoryAssignmentRequestItem | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import assignments of a category, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create_many_assignments`, at most 200 rows a request. Token: service. Scope: `category.category_manage`.
        Rows are told apart by `assignmentId`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"create": "category.categories.create_many_assignments"},
            rows,
            mode=mode,
            path={"categoryId": category_id},
            **options,
        )

    async def import_assignments(
        self,
        category_id: str,
        rows: AsyncIterable[models.CategoryAssignmentRequestItem | Mapping[str, Any]]
        | Iterable[models.CategoryAssignmentRequestItem | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import assignments of a category and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create_many_assignments`, at most 200 rows a request. Token: service. Scope: `category.category_manage`.
        Rows are told apart by `assignmentId`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "category.categories.create_many_assignments"},
            rows,
            mode=mode,
            path={"categoryId": category_id},
            **options,
        )

    def assignment_references_importer(
        self,
        category_id: str,
        rows: AsyncIterable[models.CategoryAssignmentReferenceRequestItem | Mapping[str, Any]]
        | Iterable[models.CategoryAssignmentReferenceRequestItem | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import assignment references of a category, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert_many_assignment_references`, at most 200 rows a request. Token: service. Scope:
        `category.category_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"upsert": "category.categories.upsert_many_assignment_references"},
            rows,
            mode=mode,
            path={"categoryId": category_id},
            **options,
        )

    async def import_assignment_references(
        self,
        category_id: str,
        rows: AsyncIterable[models.CategoryAssignmentReferenceRequestItem | Mapping[str, Any]]
        | Iterable[models.CategoryAssignmentReferenceRequestItem | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import assignment references of a category and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert_many_assignment_references`, at most 200 rows a request. Token: service. Scope:
        `category.category_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"upsert": "category.categories.upsert_many_assignment_references"},
            rows,
            mode=mode,
            path={"categoryId": category_id},
            **options,
        )
