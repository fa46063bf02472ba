from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import create_cart_approval_request as _create_cart_approval_request
    from . import create_quote_approval_request as _create_quote_approval_request
    from .create_cart_approval_request import CreateCartApprovalRequest
    from .create_quote_approval_request import CreateQuoteApprovalRequest

    CreateApprovalRequest: TypeAlias = CreateCartApprovalRequest | CreateQuoteApprovalRequest
    """One of 2 models, told apart by `resourceType`."""
else:
    _create_cart_approval_request = Deferred(globals(), "create_cart_approval_request")
    _create_quote_approval_request = Deferred(globals(), "create_quote_approval_request")

    class CreateApprovalRequest(metaclass=Union):
        """Request of `approvals.create`.

        One of 2 models, told apart by `resourceType`.

        - `CreateCartApprovalRequest`: 'CART'
        - `CreateQuoteApprovalRequest`: 'QUOTE'

        Attributes of all:
            action: `str`. Only `'CHECKOUT'`; required.
            approver: `Approver`. Required.
            resource_id: `str`. Required.
            comment: `str`.
            id: `str`.

        Attributes of `CreateCartApprovalRequest`:
            resource_type: `str`. Only `'CART'`; required.
            details: `ApprovalDetails`. Required.

        Attributes of `CreateQuoteApprovalRequest`:
            resource_type: `str`. Only `'QUOTE'`; required.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "CreateCartApprovalRequest",
                "CreateQuoteApprovalRequest",
            }
        )


def decode(data: Any) -> CreateApprovalRequest:
    if type(data) is not dict:
        passed: CreateApprovalRequest = data
        return passed
    kind = data.get("resourceType")
    if kind == "CART":
        return _create_cart_approval_request.decode(data)
    if kind == "QUOTE":
        return _create_quote_approval_request.decode(data)
    chosen: CreateApprovalRequest = closest(
        data,
        _create_cart_approval_request,
        _create_quote_approval_request,
    )
    return chosen
