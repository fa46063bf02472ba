from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import event_configuration as _event_configuration
    from . import http_config as _http_config
    from . import svix_config as _svix_config
    from .event_configuration import EventConfiguration
    from .http_config import HttpConfig
    from .svix_config import SvixConfig

    WebhookConfigPartialUpdateValue: TypeAlias = SvixConfig | HttpConfig | EventConfiguration
    """One of 3 models, told apart by the properties they have."""
else:
    _svix_config = Deferred(globals(), "svix_config")
    _http_config = Deferred(globals(), "http_config")
    _event_configuration = Deferred(globals(), "event_configuration")

    class WebhookConfigPartialUpdateValue(metaclass=Union):
        """Part of `WebhookConfigPartialUpdate`.

        One of 3 models, told apart by the properties they have.

        - `SvixConfig`
        - `HttpConfig`
        - `EventConfiguration`

        Attributes of `SvixConfig`:
            api_key: `str`.

        Attributes of `HttpConfig`:
            secret_key: `str`.
            destination_url: `str`.
            headers: `dict[str, HttpHeaderConfigValue]`.
            events_configuration: `list[EventConfiguration]`.

        Attributes of `EventConfiguration`:
            id: `str`.
            name: `str`. At most 255 characters.
            event_type: `str`.
            secret_key: `str`.
            destination_url: `str`.
            headers: `dict[str, HttpHeaderConfigValue]`.
            filter_: `str`.
            excluded_fields: `list[str]`.
            active: `bool`. Default `True`.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "SvixConfig",
                "HttpConfig",
                "EventConfiguration",
            }
        )


def decode(data: Any) -> WebhookConfigPartialUpdateValue:
    if type(data) is not dict:
        passed: WebhookConfigPartialUpdateValue = data
        return passed
    chosen: WebhookConfigPartialUpdateValue = closest(
        data,
        _svix_config,
        _http_config,
        _event_configuration,
    )
    return chosen
