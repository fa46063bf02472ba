"""Rows from files, and listings to files."""

from __future__ import annotations

from .exports import ExportReport, export
from .files import described, discard, obstacle, path_of, put_in_place, unfinished
from .sources import Row, Rows, read_rows, told_format
