"""`python -m emporix_async`: the `emporix` command."""

from .cli import main

if __name__ == "__main__":
    main()
