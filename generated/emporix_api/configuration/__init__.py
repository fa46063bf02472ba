"""Settings of a tenant and of its clients, by key.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.clients import Clients as ClientsResource
    from .api.configurations import Configurations as ConfigurationsResource
    from .api.global_configurations import GlobalConfigurations as GlobalConfigurationsResource


class Configuration:
    """Settings of a tenant and of its clients, by key.

    | Resource                | What it is for                             | Methods                                                                                                                           |
    | ----------------------- | ------------------------------------------ | --------------------------------------------------------------------------------------------------------------------------------- |
    | `clients`               | Configurations of the clients of a tenant. | `list`, `create_many_configurations`, `delete_configuration`, `get_configuration`, `list_configurations`, `replace_configuration` |
    | `configurations`        | Tenant configurations.                     | `delete`, `get`, `list`, `replace`, `create_many`                                                                                 |
    | `global_configurations` | Global configurations.                     | `list`                                                                                                                            |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def clients(self) -> ClientsResource:
        """Configurations of the clients of a tenant."""
        from .api.clients import Clients

        return Clients(self._client)

    @cached_property
    def configurations(self) -> ConfigurationsResource:
        """Tenant configurations."""
        from .api.configurations import Configurations

        return Configurations(self._client)

    @cached_property
    def global_configurations(self) -> GlobalConfigurationsResource:
        """Global configurations."""
        from .api.global_configurations import GlobalConfigurations

        return GlobalConfigurations(self._client)
