from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import event_configuration as _event_configuration
from . import http_config as _http_config
from . import svix_config as _svix_config

if TYPE_CHECKING:
    from .event_configuration import EventConfiguration
    from .http_config import HttpConfig
    from .svix_config import SvixConfig

WebhookConfigPartialUpdateValue: TypeAlias = "SvixConfig | HttpConfig | EventConfiguration"
"""One of several models, told apart by the properties they have."""


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
