"""`python -m emporix_async.cli`: the `emporix` command."""

from __future__ import annotations

from . import main

main()
