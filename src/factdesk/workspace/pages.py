"""Fetching a web page on the person's word, with what the settings allow; touches no workspace, so any thread may."""

from dataclasses import replace
from typing import TYPE_CHECKING

from factdesk.domain.errors import CaptureFailed
from factdesk.progress import Progress
from factdesk.settings import load_settings

if TYPE_CHECKING:
    from factdesk.capture.captured import Captured
    from factdesk.capture.options import CaptureSettings


def fetch(url: str, progress: Progress | None = None, *, whole: bool = True, as_is: bool = False) -> "Captured":
    """Fetch a page; add it with ``add_captured`` of articles or evidence.

    Args:
        url: its address.
        progress: told of each step.
        whole: with its images, styles and, where a browser is installed, a picture of it, as evidence needs.
        as_is: take a login page, or one that bars the way, for the page that is wanted.

    Raises:
        CaptureFailed: the page cannot be had; the message says why and what to do.
        Cancelled: the person stopped it.
    """
    from factdesk.capture.pages import fetch_page

    settings = allowed() if whole else replace(allowed(), requisites=False, page_image=False)
    captured = fetch_page(url, settings=settings, progress=progress)
    if (barred := captured.facts.get("barred")) and not as_is:
        raise CaptureFailed(str(barred))
    return captured


def allowed() -> "CaptureSettings":
    """Return what the person's settings allow of the network."""
    from factdesk.capture.options import CaptureSettings

    settings = load_settings()
    return CaptureSettings(
        answer_seconds=float(settings.capture_timeout),
        user_agent=settings.capture_user_agent or CaptureSettings().user_agent,
        proxy=settings.capture_proxy,
        private_addresses=settings.capture_private,
        invalid_tls=settings.capture_invalid_tls,
        page_image=settings.capture_picture,
        archive_save=settings.archive_save,
        archive_lookup=settings.archive_lookup,
        stamp_authority=settings.stamp_authority,
        stamp_roots=settings.stamp_roots,
        stamp_calendar=settings.stamp_calendar,
    )
