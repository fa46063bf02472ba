"""Time, limits, cancellation and tasks: what every room rests on."""
