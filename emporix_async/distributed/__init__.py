"""What processes on several machines share."""

from .redis_store import RedisStore
