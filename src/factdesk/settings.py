"""What a person has chosen, as one typed class kept in one file; the settings dialog and its page are made from it.

Every field has a default and, in its metadata, a ``label``, a ``description`` and where it helps the ``choices`` or
the ``range`` (lowest, highest); ``secret`` marks a key that is not to be shown, ``action`` names what edits it. A value
in the file that does not fit is left at its default, so that a damaged file never keeps the desk from opening.
"""

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from factdesk.paths import config_folder

THEMES = ("system", "light", "dark", "contrast")
LANGUAGES = ("system", "en", "ar")


def _setting(default: Any, label: str, description: str, **more: Any) -> Any:
    return field(default=default, metadata={"label": label, "description": description, **more})


@dataclass(slots=True)
class Settings:
    """The settings of one person on one computer."""

    by: str = _setting(
        "", "Your name", "Stands in the history and in reports beside everything you decide.", group="You"
    )
    workspace: str = _setting(
        "", "Workspace folder", "The folder opened at the start; empty for the usual place.", group="You", folder=True
    )
    language: str = _setting(
        "system", "Language", "The language of menus and dialogs. Articles keep their own.",
        choices=LANGUAGES, group="Look",
    )  # fmt: skip
    theme: str = _setting(
        "system", "Theme", "Light, dark, high contrast, or as the system has it.", choices=THEMES, group="Look"
    )
    reading_font: str = _setting(
        "", "Reading face (Latin)", "The face articles are shown in; empty for the best one found.",
        font=True, group="Reading",
    )  # fmt: skip
    arabic_font: str = _setting(
        "",
        "Reading face (Arabic)",
        "The face of Arabic text; empty for the best one found.",
        font=True,
        group="Reading",
    )
    reading_size: int = _setting(
        17, "Reading size", "Height of the letters in pixels; Arabic is shown one step larger.",
        range=(11, 40), group="Reading",
    )  # fmt: skip
    line_width: int = _setting(
        70, "Line width", "Characters a line in the reader; 65 to 75 read best.", range=(40, 120), group="Reading"
    )
    match_meaning: bool = _setting(
        True, "Match by meaning", "Past claims are found by meaning too, where a language model is installed.",
        group="Search",
    )  # fmt: skip
    model_folder: str = _setting(
        "", "Model folder", "A sentence-transformers folder of your own; empty for the model that was installed.",
        folder=True, group="Search",
    )  # fmt: skip
    accept_above: int = _setting(
        85, "Accept all above", "Confidence in percent used by “Accept all above”.", range=(50, 100), group="Proposals"
    )
    propose_at_once: bool = _setting(
        True, "Propose claims at once", "Look for claims as soon as an article is added.", group="Proposals"
    )
    personal_model: bool = _setting(
        True, "Learn from my decisions", "Once 25 articles are done, a model of your own proposes where no rule does.",
        group="Proposals",
    )  # fmt: skip
    coding: str = _setting(
        "literal", "Reading of vague words",
        "The table that says what “dozens” and “nearly” count: literal, acled, or one of the desk.",
        group="Figures", action="coding_tables",
    )  # fmt: skip
    capture_timeout: int = _setting(
        20, "Wait for a page", "Seconds to wait for a web page before giving up.", range=(3, 120), group="Web pages"
    )
    capture_user_agent: str = _setting(
        "", "Name shown to web servers", "Empty for the name of the program.", group="Web pages"
    )
    capture_proxy: str = _setting(
        "", "Proxy", "Through which pages are fetched, such as socks5h://127.0.0.1:9050 for Tor; empty for none.",
        group="Web pages",
    )  # fmt: skip
    capture_private: bool = _setting(
        False, "Allow private addresses", "Fetch pages from your own network too. Off, no page can look around in it.",
        group="Web pages",
    )  # fmt: skip
    capture_invalid_tls: bool = _setting(
        False, "Allow invalid certificates", "Take pages of servers that cannot prove who they are; it is recorded.",
        group="Web pages",
    )  # fmt: skip
    capture_picture: bool = _setting(
        True, "Keep a picture of pages", "Where a Chromium, Chrome or Edge is installed; drawn offline.",
        group="Web pages",
    )  # fmt: skip
    archive_save: str = _setting(
        "https://web.archive.org/save", "Archive: save at", "Where a public archive is asked to save a page.",
        group="Web pages",
    )  # fmt: skip
    archive_lookup: str = _setting(
        "https://archive.org/wayback/available", "Archive: look up at", "Where existing copies are looked up.",
        group="Web pages",
    )  # fmt: skip
    stamp_authority: str = _setting(
        "", "Time stamp authority", "Address of an RFC 3161 authority; empty for none. It sees one hash only.",
        group="Web pages",
    )  # fmt: skip
    stamp_roots: str = _setting(
        "", "Its root certificate", "A PEM file; empty for the usual public ones.", group="Web pages", file=True
    )
    stamp_calendar: str = _setting(
        "", "OpenTimestamps calendar", "Address of a calendar; empty for none. It sees one hash only.",
        group="Web pages",
    )  # fmt: skip
    claim_search_key: str = _setting(
        "", "Fact-check search: key", "Your key for Google's Fact Check Tools API; empty for no search.",
        group="Web pages", secret=True,
    )  # fmt: skip
    claim_search_language: str = _setting(
        "", "Fact-check search: language", "Of the checks that are looked for, such as en or ar; empty for every one.",
        group="Web pages",
    )  # fmt: skip
    claim_search_address: str = _setting(
        "https://factchecktools.googleapis.com/v1alpha1/claims:search", "Fact-check search: address",
        "Where is asked what others checked; only when you ask.", group="Web pages",
    )  # fmt: skip
    report_language: str = _setting(
        "en", "Language of reports", "Headings and labels of Word reports.", choices=("en", "ar"), group="Reports"
    )
    report_template: str = _setting(
        "", "Word template", "A .docx or .dotx of your desk; empty for the house template.", group="Reports", file=True
    )


def settings_file() -> Path:
    """Return the path of the settings file, whether or not it is there."""
    return config_folder() / "settings.json"


def load_settings(file: Path | None = None) -> Settings:
    """Return the settings kept in the file (the person's own when none is named); defaults where there is nothing."""
    path = file or settings_file()
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(kept, dict):
        return Settings()
    good = {
        item.name: kept[item.name] for item in fields(Settings) if item.name in kept and fits(item, kept[item.name])
    }
    return Settings(**good)


def save_settings(settings: Settings, file: Path | None = None) -> None:
    """Keep the settings; the old file stays whole if there is no room for the new one.

    Raises:
        OSError: the folder cannot be written.
    """
    path = file or settings_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.touch(mode=0o600)  # there may be a key in it
    fresh.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    fresh.replace(path)


def fits(item: Any, value: Any) -> bool:
    """Whether a value is of the field's type and within its choices or range."""
    if type(value) is not type(item.default):
        return False
    meta = item.metadata
    if "choices" in meta:
        return value in meta["choices"]
    if "range" in meta:
        low, high = meta["range"]
        return bool(low <= value <= high)
    return True
