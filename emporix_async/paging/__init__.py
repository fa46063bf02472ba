"""Listings: pages one by one or fetched ahead."""

from __future__ import annotations

from .paginator import Page, Pages, Paginator, as_sent
from .walk import Position, from_start
