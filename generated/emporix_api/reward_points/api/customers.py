from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...decoding import as_is, list_of
from ...types import UNSET, Client, Importer, ImportOptions, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Customers:
    """Reward points of customers.

    | Method           | What it does                                              |
    | ---------------- | --------------------------------------------------------- |
    | `add_points`     | Add reward points to a customer.                          |
    | `create`         | Open the reward account of a customer.                    |
    | `delete`         | Delete the reward account of a customer.                  |
    | `get`            | Get the reward points of a customer.                      |
    | `get_summary`    | Get the summary of the reward points of a customer.       |
    | `import_all`     | Import reward accounts and return a report.               |
    | `importer`       | Import reward accounts, with an outcome for every row.    |
    | `list_summaries` | List the summaries of the reward points of all customers. |
    | `redeem_points`  | Redeem reward points of a customer.                       |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def add_points(
        self, customer_id: str, body: models.AddedPoints | Mapping[str, Any], *, site_code: str | Unset = UNSET
    ) -> None:
        """Add reward points to a customer.

        `POST /reward-points/customer/{customerId}/addPoints` answers 201; errors: 400, 401, 403, 500.
        Token: service. Scope: `rewardspoints.rewardpoints_manage`.

        Args:
            site_code: Code of a site. Default `'main'`.
        """
        return await self._client.send(
            Request(
                "reward_points.customers.add_points",
                path={"customerId": customer_id},
                query={"siteCode": site_code},
                body=body,
            ),
            nothing,
        )

    async def create(
        self, customer_id: str, body: models.NewCustomerIn | Mapping[str, Any], *, site_code: str | Unset = UNSET
    ) -> None:
        """Open the reward account of a customer.

        `POST /reward-points/customer/{customerId}` answers 200; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `rewardspoints.rewardpoints_manage`.
        Raises `Conflict` (409).

        Args:
            site_code: Code of a site. Default `'main'`.
        """
        return await self._client.send(
            Request(
                "reward_points.customers.create",
                path={"customerId": customer_id},
                query={"siteCode": site_code},
                body=body,
            ),
            nothing,
        )

    async def delete(self, customer_id: str) -> None:
        """Delete the reward account of a customer.

        `DELETE /reward-points/customer/{customerId}` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `rewardspoints.rewardpoints_manage`.
        """
        return await self._client.send(
            Request("reward_points.customers.delete", path={"customerId": customer_id}), nothing
        )

    async def get(self, customer_id: str) -> int:
        """Get the reward points of a customer.

        `GET /reward-points/customer/{customerId}` answers 200; errors: 400, 403, 500.
        Token: service. Scope: `rewardspoints.rewardpoints_view`.
        """
        return await self._client.send(Request("reward_points.customers.get", path={"customerId": customer_id}), as_is)

    async def get_summary(self, customer_id: str) -> models.PointsSummary:
        """Get the summary of the reward points of a customer.

        `GET /reward-points/customer/{customerId}/summary` answers 200; errors: 401, 403, 404, 500.
        Token: service. Scope: `rewardspoints.rewardpoints_view`.
        """
        from ..models import points_summary as _points_summary

        return await self._client.send(
            Request("reward_points.customers.get_summary", path={"customerId": customer_id}), _points_summary.decode
        )

    async def list_summaries(self) -> list[models.PointsSummary]:
        """List the summaries of the reward points of all customers.

        `GET /reward-points/summaryBatch` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `rewardspoints.rewardpoints_view`.
        """
        from ..models import points_summary as _points_summary

        return await self._client.send(
            Request("reward_points.customers.list_summaries"), list_of(_points_summary.decode)
        )

    async def redeem_points(self, customer_id: str, body: models.RedeemedPoints | Mapping[str, Any]) -> None:
        """Redeem reward points of a customer.

        `POST /reward-points/customer/{customerId}/redeemPoints` answers 201; errors: 400, 401, 403, 500.
        Token: service. Scope: `rewardspoints.rewardpoints_manage`.
        """
        return await self._client.send(
            Request("reward_points.customers.redeem_points", path={"customerId": customer_id}, body=body), nothing
        )

    def importer(
        self,
        rows: AsyncIterable[models.NewCustomerIn | Mapping[str, Any]]
        | Iterable[models.NewCustomerIn | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import reward accounts, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `rewardspoints.rewardpoints_manage`.
        Rows are told apart by `customerId`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "reward_points.customers.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.NewCustomerIn | Mapping[str, Any]]
        | Iterable[models.NewCustomerIn | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import reward accounts and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `rewardspoints.rewardpoints_manage`.
        Rows are told apart by `customerId`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "reward_points.customers.create"}, rows, mode=mode, path={}, **options
        )
