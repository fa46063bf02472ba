"""Dates and times as text: which texts are such, and what time they tell. Pure."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Final

_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII).fullmatch
_DATE_TIME: Final = re.compile(
    r"\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})", re.ASCII
).fullmatch


def read_date(text: str) -> date | None:
    """Read a date such as `2026-01-31`. None for another text."""
    try:
        return date.fromisoformat(text) if _DATE(text) else None
    except ValueError:
        return None


def is_date_time(text: str) -> bool:
    """Whether `text` is a date with a time and a zone, as the API writes it: a zone may be without a colon."""
    return _DATE_TIME(text) is not None and moment(text) is not None


def moment(text: str) -> datetime | None:
    """Read a time, to the microsecond; without an offset it is UTC. None for another text."""
    try:
        found = datetime.fromisoformat(text.upper())  # T and Z may be in lower case
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
