"""What can be seen of a client: hooks, counters, log and telemetry."""
