from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import expanded_token_response as _expanded_token_response
from . import id_response as _id_response

if TYPE_CHECKING:
    from .expanded_token_response import ExpandedTokenResponse
    from .id_response import IdResponse

ExpandableTokenResponse: TypeAlias = "IdResponse | ExpandedTokenResponse"
"""One of several models, told apart by the properties they have."""


def decode(data: Any) -> ExpandableTokenResponse:
    if type(data) is not dict:
        passed: ExpandableTokenResponse = data
        return passed
    chosen: ExpandableTokenResponse = closest(
        data,
        _id_response,
        _expanded_token_response,
    )
    return chosen
