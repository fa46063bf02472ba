"""Imports: rows in, an outcome for every row out."""

from __future__ import annotations

from .answers import SUCCESSES, Outcome
from .copying import copy, prepare
from .failures import FailureFile
from .findings import Finding, Findings, ImportReport
from .importer import Importer
from .plan import ImportPlan
from .report import import_all
from .targets import MODES, Mode, import_operation, operation_of_mode
