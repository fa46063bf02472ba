"""Rows from files, and listings to files."""

from __future__ import annotations

from .drift import Seen
from .exports import ExportReport, export
from .files import described, discard, obstacle, path_of, put_in_place, unfinished
from .languages import LocalizedTexts, localized_texts
from .mappings import read_mapping
from .schema import SET_BY_SERVER, row_schema
from .sources import Row, Rows, read_rows, told_format
from .validation import Remark, RemarkKind, json_path, validator_of
