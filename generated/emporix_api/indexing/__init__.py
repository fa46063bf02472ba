"""Generated from the published OpenAPI documents; do not edit."""

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
    """`indexing`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def configurations(self) -> ConfigurationsResource:
        from .api.configurations import Configurations

        return Configurations(self._client)

    @cached_property
    def public_configurations(self) -> PublicConfigurationsResource:
        from .api.public_configurations import PublicConfigurations

        return PublicConfigurations(self._client)

    @cached_property
    def reindex(self) -> ReindexResource:
        from .api.reindex import Reindex

        return Reindex(self._client)

    @cached_property
    def reindex_jobs(self) -> ReindexJobsResource:
        from .api.reindex_jobs import ReindexJobs

        return ReindexJobs(self._client)
