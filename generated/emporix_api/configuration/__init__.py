"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.clients import Clients as ClientsResource
    from .api.configurations import Configurations as ConfigurationsResource
    from .api.global_configurations import GlobalConfigurations as GlobalConfigurationsResource


class Configuration:
    """`configuration`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def clients(self) -> ClientsResource:
        from .api.clients import Clients

        return Clients(self._client)

    @cached_property
    def configurations(self) -> ConfigurationsResource:
        from .api.configurations import Configurations

        return Configurations(self._client)

    @cached_property
    def global_configurations(self) -> GlobalConfigurationsResource:
        from .api.global_configurations import GlobalConfigurations

        return GlobalConfigurations(self._client)
