from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import http_config as _http_config
from . import svix_config as _svix_config

if TYPE_CHECKING:
    from .http_config import HttpConfig
    from .svix_config import SvixConfig

Configuration: TypeAlias = "SvixConfig | HttpConfig"
"""One of several models, told apart by the properties they have."""


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
