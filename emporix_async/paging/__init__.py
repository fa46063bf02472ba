"""Listings: pages one by one or fetched ahead."""
