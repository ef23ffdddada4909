"""Where the user's files go. ``FACTDESK_HOME`` redirects everything, for tests and for carrying the desk on a stick."""

import os
from pathlib import Path


def _home() -> Path | None:
    value = os.environ.get("FACTDESK_HOME")
    return Path(value).expanduser() if value else None


def data_folder() -> Path:
    """Return the folder of the user's workspaces (not created here)."""
    home = _home()
    if home:
        return home
    from platformdirs import user_data_path

    return user_data_path("factdesk", appauthor=False)


def default_workspace() -> Path:
    """Return the workspace folder that is used when none is named."""
    return data_folder() / "workspace"


def config_folder() -> Path:
    """Return the folder of the settings file and of the desk's own lexicons."""
    home = _home()
    if home:
        return home / "config"
    from platformdirs import user_config_path

    return user_config_path("factdesk", appauthor=False)


def log_file() -> Path:
    """Return the path of the log, where tracebacks of bugs go."""
    home = _home()
    if home:
        return home / "log" / "factdesk.log"
    from platformdirs import user_log_path

    return user_log_path("factdesk", appauthor=False) / "factdesk.log"
