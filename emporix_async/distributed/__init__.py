"""What several processes, and several machines, share."""

from .file_store import FileStore
from .redis_store import RedisStore
