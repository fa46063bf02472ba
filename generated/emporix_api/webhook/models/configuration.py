from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import http_config as _http_config
    from . import svix_config as _svix_config
    from .http_config import HttpConfig
    from .svix_config import SvixConfig

    Configuration: TypeAlias = SvixConfig | HttpConfig
    """One of 2 models, told apart by the properties they have."""
else:
    _svix_config = Deferred(globals(), "svix_config")
    _http_config = Deferred(globals(), "http_config")

    class Configuration(metaclass=Union):
        """Part of `WebhookConfigCreation`, `WebhookConfigPartialUpdate` and `WebhookConfigUpdate`.

        One of 2 models, told apart by the properties they have.

        - `SvixConfig`
        - `HttpConfig`

        Attributes of `SvixConfig`:
            api_key: `str`.

        Attributes of `HttpConfig`:
            secret_key: `str`.
            destination_url: `str`.
            headers: `dict[str, HttpHeaderConfigValue]`.
            events_configuration: `list[EventConfiguration]`.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "SvixConfig",
                "HttpConfig",
            }
        )


def decode(data: Any) -> Configuration:
    if type(data) is not dict:
        passed: Configuration = data
        return passed
    chosen: Configuration = closest(
        data,
        _svix_config,
        _http_config,
    )
    return chosen
