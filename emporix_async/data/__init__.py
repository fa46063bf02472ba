"""Rows from files, and listings to files."""

from __future__ import annotations

from .exports import ExportReport, export
from .files import obstacle, path_of, shown
from .sources import Row, Rows, read_rows, told_format
