"""Rows from files, and listings to files."""
