from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import id_response as _id_response
    from . import o_auth_response as _o_auth_response
    from .id_response import IdResponse
    from .o_auth_response import OAuthResponse

    ExpandableOAuthResponse: TypeAlias = IdResponse | OAuthResponse
    """One of 2 models, told apart by the properties they have."""
else:
    _id_response = Deferred(globals(), "id_response")
    _o_auth_response = Deferred(globals(), "o_auth_response")

    class ExpandableOAuthResponse(metaclass=Union):
        """Part of `SelfHostedParamsResponse`.

        One of 2 models, told apart by the properties they have.

        - `IdResponse`
        - `OAuthResponse`

        Attributes of all:
            id: `str`.

        Attributes of `OAuthResponse`:
            url: `str`. A URL.
            client_id: `str`.
            grant_type: `str`. Only `'client_credentials'`.
            scope: `str`.
            enabled: `bool`.
            client_secret_token: `ExpandableTokenResponse`.
            metadata: `MetadataResponse`.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "IdResponse",
                "OAuthResponse",
            }
        )


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
