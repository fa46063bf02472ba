"""Time, limits, cancellation and tasks: the basis of every room."""

from .cancellation import uninterrupted
from .clock import Clock, SystemClock
from .limiter import Limiter
from .tasks import BackgroundTasks, KeptError, OwnedTasks, Result, log_error, logger
