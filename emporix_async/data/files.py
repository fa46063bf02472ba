"""What is at the path of a file that is to be written or replaced."""

from __future__ import annotations

import stat
from pathlib import Path


def obstacle(path: Path) -> str | None:
    """Return what keeps `path` from being written to: a link, a directory or a device, in words; None for nothing.

    A symbolic link is not followed: it may lead to a file that is not ours to write. Raises OSError.
    """
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISREG(mode):
        return None
    if stat.S_ISLNK(mode):
        return "a symbolic link"
    return "a directory" if stat.S_ISDIR(mode) else "a pipe, a device or a socket"
