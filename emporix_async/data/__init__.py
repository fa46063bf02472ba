"""Rows from files, and listings to files."""

from __future__ import annotations

from .drift import Seen
from .exports import ExportReport, export
from .files import described, obstacle, path_of
from .mappings import read_mapping
from .sources import Row, Rows, read_rows, told_format
from .validation import Remark, RemarkKind, json_path, validator_of
