from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import expanded_token_response as _expanded_token_response
    from . import id_response as _id_response
    from .expanded_token_response import ExpandedTokenResponse
    from .id_response import IdResponse

    ExpandableTokenResponse: TypeAlias = IdResponse | ExpandedTokenResponse
    """One of 2 models, told apart by the properties they have."""
else:
    _id_response = Deferred(globals(), "id_response")
    _expanded_token_response = Deferred(globals(), "expanded_token_response")

    class ExpandableTokenResponse(metaclass=Union):
        """Part of `ApiKeyLlmResponse`, `McpServerConfigResponse`, `OAuthResponse` and 5 more.

        One of 2 models, told apart by the properties they have.

        - `IdResponse`
        - `ExpandedTokenResponse`

        Attributes of all:
            id: `str`.

        Attributes of `ExpandedTokenResponse`:
            name: `str`.
            metadata: `MetadataResponse`.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "IdResponse",
                "ExpandedTokenResponse",
            }
        )


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
