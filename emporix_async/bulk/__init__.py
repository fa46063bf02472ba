"""Imports: rows in, an outcome for every row out."""
