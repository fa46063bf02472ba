from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...decoding import list_of
from ...types import Client, Importer, ImportOptions, Report, Request, nothing

if TYPE_CHECKING:
    from .. import models


class RedeemOptions:
    """Redeem options.

    | Method       | What it does                                          |
    | ------------ | ----------------------------------------------------- |
    | `create`     | Create a redeem option.                               |
    | `delete`     | Delete a redeem option.                               |
    | `import_all` | Import redeem options and return a report.            |
    | `importer`   | Import redeem options, with an outcome for every row. |
    | `list`       | List redeem options.                                  |
    | `replace`    | Replace a redeem option.                              |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.RedeemOption | Mapping[str, Any]) -> builtins.list[models.RedeemOption]:
        """Create a redeem option.

        `POST /reward-points/{tenant}/redeemOptions` answers 200; errors: 400, 401, 403, 500.
        Token: service, customer. Scope: `rewardspoints.rewardpoints_manage`.
        """
        from ..models import redeem_option as _redeem_option

        return await self._client.send(
            Request("reward_points.redeem_options.create", body=body), list_of(_redeem_option.decode)
        )

    async def delete(self, redeem_option_id: str) -> None:
        """Delete a redeem option.

        `DELETE /reward-points/{tenant}/redeemOptions/{redeemOptionId}` answers 204; errors: 401, 403, 500.
        Token: service, customer. Scope: `rewardspoints.rewardpoints_manage`.
        """
        return await self._client.send(
            Request("reward_points.redeem_options.delete", path={"redeemOptionId": redeem_option_id}), nothing
        )

    async def list(self) -> builtins.list[models.RedeemOption]:
        """List redeem options.

        `GET /reward-points/{tenant}/redeemOptions` answers 200; errors: 401, 403, 500.
        Token: service.
        """
        from ..models import redeem_option as _redeem_option

        return await self._client.send(Request("reward_points.redeem_options.list"), list_of(_redeem_option.decode))

    async def replace(self, redeem_option_id: str, body: models.RedeemOption | Mapping[str, Any]) -> None:
        """Replace a redeem option.

        `PUT /reward-points/{tenant}/redeemOptions/{redeemOptionId}` answers 200; errors: 400, 401, 403, 409, 500.
        Token: service, customer. Scope: `rewardspoints.rewardpoints_manage`.
        Raises `Conflict` if `metadata.version` is outdated.
        """
        return await self._client.send(
            Request("reward_points.redeem_options.replace", path={"redeemOptionId": redeem_option_id}, body=body),
            nothing,
        )

    def importer(
        self,
        rows: AsyncIterable[models.RedeemOption | Mapping[str, Any]]
        | Iterable[models.RedeemOption | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import redeem options, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service, customer. Scope: `rewardspoints.rewardpoints_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"create": "reward_points.redeem_options.create"}, rows, mode=mode, path={}, **options
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.RedeemOption | Mapping[str, Any]]
        | Iterable[models.RedeemOption | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import redeem options and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service, customer. Scope: `rewardspoints.rewardpoints_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "reward_points.redeem_options.create"}, rows, mode=mode, path={}, **options
        )
