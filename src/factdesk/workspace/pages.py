"""Fetching a web page on the person's word, with what the settings allow; touches no workspace, so any thread may."""

from dataclasses import replace
from typing import TYPE_CHECKING

from factdesk.progress import Progress
from factdesk.settings import Settings, load_settings

if TYPE_CHECKING:
    from factdesk.capture.captured import Captured
    from factdesk.capture.options import CaptureSettings


def fetch(url: str, progress: Progress | None = None) -> "Captured":
    """Fetch a page with its images and styles; add it with ``add_captured`` of articles or evidence.

    Raises:
        CaptureFailed: the page cannot be had; the message says why and what to do.
        Cancelled: the person stopped it.
    """
    from factdesk.capture.pages import fetch_page

    return fetch_page(url, settings=_allowed(load_settings()), progress=progress)


def _allowed(settings: Settings) -> "CaptureSettings":
    from factdesk.capture.options import CaptureSettings

    allowed = replace(CaptureSettings(), answer_seconds=float(settings.capture_timeout))
    return replace(allowed, user_agent=settings.capture_user_agent) if settings.capture_user_agent else allowed
