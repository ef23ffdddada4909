"""Talk to a Chromium through its debugging pipe: JSON messages that end with a zero byte."""

import json
import os
import select
import time
from collections import deque
from typing import Any

from factdesk.progress import Progress

_CHUNK = 1 << 20
_LONGEST = 200_000_000


class BrowserPipe:
    """A conversation until a deadline (monotonic seconds). ``session`` is the page spoken to, once there is one.

    Raises, from its methods:
        TimeoutError: the deadline passed.
        EOFError: the browser ended.
        RuntimeError: it refused a command.
        Cancelled: the person stopped the job.
    """

    def __init__(self, asks: int, answers: int, deadline: float, progress: Progress) -> None:
        self.session = ""
        self._asks = asks
        self._answers = answers
        self._deadline = deadline
        self._progress = progress
        self._number = 0
        self._rest = bytearray()
        self._events: deque[str] = deque(maxlen=1000)

    def __enter__(self) -> "BrowserPipe":
        return self

    def __exit__(self, *_error: object) -> None:
        os.close(self._asks)
        os.close(self._answers)

    def until(self, deadline: float) -> None:
        """Go on until another deadline."""
        self._deadline = deadline

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send a command and return its result."""
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self._asks, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise RuntimeError(str(answer["error"]))
                return dict(answer["result"])
            self._events.append(str(answer.get("method", "")))

    def wait_for(self, event: str) -> None:
        """Wait until an event was told, also while commands were answered."""
        while event not in self._events:
            self._events.append(str(self._next().get("method", "")))

    def _next(self) -> dict[str, Any]:
        while (end := self._rest.find(b"\0")) < 0:
            self._progress.step(0, 0, "Drawing the page")
            left = self._deadline - time.monotonic()
            if left <= 0 or len(self._rest) > _LONGEST:
                raise TimeoutError
            ready, _, _ = select.select([self._answers], [], [], min(left, 0.2))
            if ready:
                chunk = os.read(self._answers, _CHUNK)
                if not chunk:
                    raise EOFError
                self._rest += chunk
        message = json.loads(bytes(self._rest[:end]))
        del self._rest[: end + 1]
        return dict(message)
