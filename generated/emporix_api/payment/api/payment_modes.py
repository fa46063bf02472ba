from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import list_of
from ...types import Change, Client, Importer, ImportOptions, Report, Request, nothing

if TYPE_CHECKING:
    from .. import models


class PaymentModes:
    """Payment modes.

    | Method          | What it does                                         |
    | --------------- | ---------------------------------------------------- |
    | `create`        | Create a payment mode.                               |
    | `delete`        | Delete a payment mode.                               |
    | `get`           | Get a payment mode by id.                            |
    | `get_frontend`  | Get a payment mode for the storefront by id.         |
    | `import_all`    | Import payment modes and return a report.            |
    | `importer`      | Import payment modes, with an outcome for every row. |
    | `list`          | List payment modes.                                  |
    | `list_frontend` | List payment modes for the storefront.               |
    | `modify`        | Read a payment mode, change it and replace it.       |
    | `replace`       | Replace a payment mode.                              |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.PaymentModeRequest | Mapping[str, Any]) -> models.PaymentMode:
        """Create a payment mode.

        `POST /payment-gateway/{tenant}/paymentmodes/config` answers 200; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `payment-gateway.paymentmodes_manage`.
        Raises `Conflict` (409).
        """
        from ..models import payment_mode as _payment_mode

        return await self._client.send(Request("payment.payment_modes.create", body=body), _payment_mode.decode)

    async def delete(self, id: str) -> None:
        """Delete a payment mode.

        `DELETE /payment-gateway/{tenant}/paymentmodes/config/{id}` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `payment-gateway.paymentmodes_manage`.
        """
        return await self._client.send(Request("payment.payment_modes.delete", path={"id": id}), nothing)

    async def get(self, id: str) -> models.PaymentMode:
        """Get a payment mode by id.

        `GET /payment-gateway/{tenant}/paymentmodes/config/{id}` answers 200; errors: 401, 403, 404, 500.
        Token: service. Scope: `payment-gateway.paymentmodes_read`.
        """
        from ..models import payment_mode as _payment_mode

        return await self._client.send(Request("payment.payment_modes.get", path={"id": id}), _payment_mode.decode)

    async def get_frontend(self, id: str) -> builtins.list[models.PaymentModeFrontendResponse]:
        """Get a payment mode for the storefront by id.

        `GET /payment-gateway/{tenant}/paymentmodes/frontend/{id}` answers 200; errors: 401, 404.
        Token: service.
        """
        from ..models import payment_mode_frontend_response as _payment_mode_frontend_response

        return await self._client.send(
            Request("payment.payment_modes.get_frontend", path={"id": id}),
            list_of(_payment_mode_frontend_response.decode),
        )

    async def list(self) -> builtins.list[models.PaymentMode]:
        """List payment modes.

        `GET /payment-gateway/{tenant}/paymentmodes/config` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `payment-gateway.paymentmodes_read`.
        """
        from ..models import payment_mode as _payment_mode

        return await self._client.send(Request("payment.payment_modes.list"), list_of(_payment_mode.decode))

    async def list_frontend(self) -> builtins.list[models.PaymentModeFrontendResponse]:
        """List payment modes for the storefront.

        `GET /payment-gateway/{tenant}/paymentmodes/frontend` answers 200; errors: 401.
        Token: service.
        """
        from ..models import payment_mode_frontend_response as _payment_mode_frontend_response

        return await self._client.send(
            Request("payment.payment_modes.list_frontend"), list_of(_payment_mode_frontend_response.decode)
        )

    async def replace(self, id: str, body: models.PaymentMethodUpdateRequest | Mapping[str, Any]) -> models.PaymentMode:
        """Replace a payment mode.

        `PUT /payment-gateway/{tenant}/paymentmodes/config/{id}` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `payment-gateway.paymentmodes_manage`.
        """
        from ..models import payment_mode as _payment_mode

        return await self._client.send(
            Request("payment.payment_modes.replace", path={"id": id}, body=body), _payment_mode.decode
        )

    async def modify(self, id: str, change: Change[models.PaymentMode], *, attempts: int = 5) -> models.PaymentMode:
        """Read a payment mode, change it and replace it.

        Sends `get`, then `replace` if something has changed; after a `Conflict` it reads again.
        Scopes: `payment-gateway.paymentmodes_read` to read; `payment-gateway.paymentmodes_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import payment_mode as _payment_mode

        return await self._client.modify(
            "payment.payment_modes.get",
            "payment.payment_modes.replace",
            _payment_mode.decode,
            change,
            path={"id": id},
            attempts=attempts,
            trim=declared(models, "PaymentMethodUpdateRequest"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.PaymentModeRequest | Mapping[str, Any]]
        | Iterable[models.PaymentModeRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import payment modes, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `payment-gateway.paymentmodes_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "payment.payment_modes.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.PaymentModeRequest | Mapping[str, Any]]
        | Iterable[models.PaymentModeRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import payment modes and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `payment-gateway.paymentmodes_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "payment.payment_modes.create"}, rows, mode=mode, path={}, **options
        )
