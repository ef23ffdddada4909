"""How many examples a property is tried with where it needs another number than the house's."""

from typing import Any

from hypothesis import settings


def examples(number: int, **more: Any) -> settings:
    """Return the settings for so many examples, a fifth of them in ``make quick``."""
    is_quick = settings.get_current_profile_name() == "quick"
    return settings(max_examples=max(3, number // 5) if is_quick else number, deadline=None, **more)
