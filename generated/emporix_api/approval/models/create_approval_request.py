from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import create_cart_approval_request as _create_cart_approval_request
from . import create_quote_approval_request as _create_quote_approval_request

if TYPE_CHECKING:
    from .create_cart_approval_request import CreateCartApprovalRequest
    from .create_quote_approval_request import CreateQuoteApprovalRequest

CreateApprovalRequest: TypeAlias = "CreateCartApprovalRequest | CreateQuoteApprovalRequest"
"""One of several models, told apart by `resourceType`."""


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
