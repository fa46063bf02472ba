"""Imports of master data: configurations, runs and imported records.

Generated from the published OpenAPI documents; do not edit.
"""

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
    """Imports of master data: configurations, runs and imported records.

    | Resource  | What it is for              | Methods                                                                                      |
    | --------- | --------------------------- | -------------------------------------------------------------------------------------------- |
    | `configs` | Import configurations.      | `get`, `list`, `create_run`, `get_schedule`, `list_runs`, `list_streams`, `replace_schedule` |
    | `data`    | Records that were imported. | `list_records`, `list_stream_records`, `list_types`                                          |
    | `runs`    | Import runs.                | `cancel`, `get`, `list_errors`, `stream_events`                                              |
    | `streams` | Import streams.             | `get`                                                                                        |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def configs(self) -> ConfigsResource:
        """Import configurations."""
        from .api.configs import Configs

        return Configs(self._client)

    @cached_property
    def data(self) -> DataResource:
        """Records that were imported."""
        from .api.data import Data

        return Data(self._client)

    @cached_property
    def runs(self) -> RunsResource:
        """Import runs."""
        from .api.runs import Runs

        return Runs(self._client)

    @cached_property
    def streams(self) -> StreamsResource:
        """Import streams."""
        from .api.streams import Streams

        return Streams(self._client)
