"""Index of products for search providers.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.configurations import Configurations as ConfigurationsResource
    from .api.public_configurations import PublicConfigurations as PublicConfigurationsResource
    from .api.reindex import Reindex as ReindexResource
    from .api.reindex_jobs import ReindexJobs as ReindexJobsResource


class Indexing:
    """Index of products for search providers.

    | Resource                | What it is for               | Methods                                      |
    | ----------------------- | ---------------------------- | -------------------------------------------- |
    | `configurations`        | Index configurations.        | `create`, `delete`, `get`, `list`, `replace` |
    | `public_configurations` | Public index configurations. | `get`, `list`                                |
    | `reindex`               | The index of products.       | `start`                                      |
    | `reindex_jobs`          | Reindex jobs.                | `create`, `get`, `list`                      |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def configurations(self) -> ConfigurationsResource:
        """Index configurations."""
        from .api.configurations import Configurations

        return Configurations(self._client)

    @cached_property
    def public_configurations(self) -> PublicConfigurationsResource:
        """Public index configurations."""
        from .api.public_configurations import PublicConfigurations

        return PublicConfigurations(self._client)

    @cached_property
    def reindex(self) -> ReindexResource:
        """The index of products."""
        from .api.reindex import Reindex

        return Reindex(self._client)

    @cached_property
    def reindex_jobs(self) -> ReindexJobsResource:
        """Reindex jobs."""
        from .api.reindex_jobs import ReindexJobs

        return ReindexJobs(self._client)
