"""Read a file in a process apart: formats are too rich for any parser to be trusted with a hostile file.

A page with 200,000 attributes on one element keeps the best HTML parser busy for hours, and nothing else in the
program could run meanwhile. Here such a file costs its process, and a line says so.
"""

import base64
import json
import sys
from dataclasses import asdict
from importlib import import_module
from typing import Any

from factdesk.capture.apart import MAX_SECONDS, limit, run_apart
from factdesk.capture.captured import CapturedFile, Reading
from factdesk.domain.errors import BadInput, NotText, TooLarge
from factdesk.progress import Progress

_MODULE = "factdesk.capture.readers.reading_process"
_ERRORS = {error.__name__: error for error in (BadInput, NotText, TooLarge)}


def read_apart(
    module: str,
    data: bytes,
    name: str,
    *,
    options: dict[str, str] | None = None,
    seconds: int = MAX_SECONDS,
    progress: Progress | None = None,
) -> Reading:
    """Return what the reader of that module finds within some seconds, with the options it takes.

    Raises:
        BadInput: what it raised, or that it crashed, ate memory or took too long.
        Cancelled: the person stopped it.
    """
    question = json.dumps({"module": module, "name": name, "options": options or {}})
    output, trouble = run_apart(_MODULE, question, data=data, seconds=seconds, progress=progress)
    try:
        answer = json.loads(output)
    except ValueError:
        raise BadInput(
            f"{name} cannot be read ({trouble or 'its parser crashed'}): copy its text and add that"
        ) from None
    if "error" in answer:
        raise _ERRORS[answer["error"]](answer["says"])
    files = tuple(CapturedFile(**{**file, "data": base64.b64decode(file["data"])}) for file in answer.pop("files"))
    plain: dict[str, Any] = {
        key: tuple(value) if key in ("warnings", "links") else value for key, value in answer.items()
    }
    return Reading(**plain, files=files)


def _answer(question: dict[str, Any], data: bytes) -> dict[str, Any]:
    reader: Any = import_module(f"factdesk.capture.readers.{question['module']}")
    try:
        reading: Reading = reader.read(data, question["name"], **question["options"])
    except BadInput as error:
        return {"error": type(error).__name__, "says": str(error)}
    answer = asdict(reading)
    for file in answer["files"]:
        file["data"] = base64.b64encode(file["data"] or b"").decode("ascii")
        del file["path"]
    return answer


def main() -> None:
    """Read the file on standard input as the arguments ask, and write the reading as JSON to standard output."""
    (question,) = limit(sys.argv)
    sys.stdout.write(json.dumps(_answer(json.loads(question), sys.stdin.buffer.read())))
    sys.stdout.flush()


if __name__ == "__main__":
    main()
