from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import id_response as _id_response
from . import o_auth_response as _o_auth_response

if TYPE_CHECKING:
    from .id_response import IdResponse
    from .o_auth_response import OAuthResponse

ExpandableOAuthResponse: TypeAlias = "IdResponse | OAuthResponse"
"""One of several models, told apart by the properties they have."""


def decode(data: Any) -> ExpandableOAuthResponse:
    if type(data) is not dict:
        passed: ExpandableOAuthResponse = data
        return passed
    chosen: ExpandableOAuthResponse = closest(
        data,
        _id_response,
        _o_auth_response,
    )
    return chosen
