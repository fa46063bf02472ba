from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Approvals:
    """Approvals.

    | Method            | What it does                                              |
    | ----------------- | --------------------------------------------------------- |
    | `check_permitted` | Check whether the customer may approve or place an order. |
    | `create`          | Create an approval.                                       |
    | `delete`          | Delete an approval.                                       |
    | `get`             | Get an approval by id.                                    |
    | `import_all`      | Import approvals and return a report.                     |
    | `importer`        | Import approvals, with an outcome for every row.          |
    | `list`            | List approvals.                                           |
    | `update`          | Change fields of an approval.                             |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def check_permitted(
        self, body: models.ApprovalPermittedRequest | Mapping[str, Any]
    ) -> models.ApprovalPermittedResponse:
        """Check whether the customer may approve or place an order.

        `POST /approval/{tenant}/approval/permitted` answers 200; errors: 400, 401, 403.
        Token: customer. Scope: `approval.approval_read_own`.
        """
        from ..models import approval_permitted_response as _approval_permitted_response

        return await self._client.send(
            Request("approval.approvals.check_permitted", body=body), _approval_permitted_response.decode
        )

    async def create(self, body: models.CreateApprovalRequest | Mapping[str, Any]) -> models.ApprovalId:
        """Create an approval.

        `POST /approval/{tenant}/approvals` answers 201; errors: 400, 401, 403, 409.
        Token: customer. Scope: `approval.approval_manage_own`.
        Raises `Conflict` (409).
        """
        from ..models import approval_id as _approval_id

        return await self._client.send(Request("approval.approvals.create", body=body), _approval_id.decode)

    async def delete(self, approval_id: str) -> None:
        """Delete an approval.

        `DELETE /approval/{tenant}/approvals/{approvalId}` answers 204; errors: 400, 401, 403, 404.
        Token: customer. Scope: `approval.approval_manage_own`.
        """
        return await self._client.send(Request("approval.approvals.delete", path={"approvalId": approval_id}), nothing)

    async def get(self, approval_id: str) -> models.Approval:
        """Get an approval by id.

        `GET /approval/{tenant}/approvals/{approvalId}` answers 200; errors: 401, 403, 404.
        Token: customer. Scope: `approval.approval_read_own`.
        """
        from ..models import approval as _approval

        return await self._client.send(
            Request("approval.approvals.get", path={"approvalId": approval_id}), _approval.decode
        )

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        q: str | Unset = UNSET,
    ) -> Paginator[models.Approval]:
        """List approvals.

        `GET /approval/{tenant}/approvals` answers 200; errors: 401, 403.
        Token: customer. Scope: `approval.approval_read_own`.
        Paged, 60 items a page by default, at most 60, with a total on request.

        Args:
            page_size: Items per page. Default `60`; 1 to 60.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            q: Filter in the query language of the API, such as `name:value`.
        """
        from ..models import approval as _approval

        return self._client.paginate(
            Request(
                "approval.approvals.list",
                query={"pageSize": page_size, "pageNumber": page_number, "sort": sort, "q": q},
            ),
            _approval.decode,
        )

    async def update(self, approval_id: str, body: Sequence[models.PatchOperation | Mapping[str, Any]]) -> None:
        """Change fields of an approval.

        `PATCH /approval/{tenant}/approvals/{approvalId}` answers 204; errors: 400, 401, 403, 404.
        Token: customer. Scope: `approval.approval_manage_own`.
        """
        return await self._client.send(
            Request("approval.approvals.update", path={"approvalId": approval_id}, body=body), nothing
        )

    def importer(
        self,
        rows: AsyncIterable[models.CreateApprovalRequest | Mapping[str, Any]]
        | Iterable[models.CreateApprovalRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import approvals, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: customer. Scope: `approval.approval_manage_own`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "approval.approvals.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.CreateApprovalRequest | Mapping[str, Any]]
        | Iterable[models.CreateApprovalRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import approvals and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: customer. Scope: `approval.approval_manage_own`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "approval.approvals.create"}, rows, mode=mode, path={}, **options
        )
