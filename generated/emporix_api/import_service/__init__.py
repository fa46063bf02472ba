"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.configs import Configs as ConfigsResource
    from .api.data import Data as DataResource
    from .api.runs import Runs as RunsResource
    from .api.streams import Streams as StreamsResource


class ImportService:
    """`import_service`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def configs(self) -> ConfigsResource:
        from .api.configs import Configs

        return Configs(self._client)

    @cached_property
    def data(self) -> DataResource:
        from .api.data import Data

        return Data(self._client)

    @cached_property
    def runs(self) -> RunsResource:
        from .api.runs import Runs

        return Runs(self._client)

    @cached_property
    def streams(self) -> StreamsResource:
        from .api.streams import Streams

        return Streams(self._client)
