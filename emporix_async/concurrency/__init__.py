"""Time, limits, cancellation and tasks: what every room rests on."""

from __future__ import annotations

from .background import BackgroundTasks
from .cancellation import in_one_form
from .clock import Clock, SystemClock
from .limiter import Limiter
from .tasks import KeptError, OwnedTasks, Result
