"""An incident made of the sample article, on its page."""

from collections.abc import Callable

import pytest
from tests.desktop.incidents.asking import now

from factdesk.desktop.incidents.part import Incidents
from factdesk.desktop.main_window import MainWindow

Wait = Callable[[], None]


@pytest.fixture
def wait(wait: Wait) -> Wait:
    """Wait until nothing is under way, and for what the views then ask anew."""

    def settle() -> None:
        wait()
        wait()

    return settle


@pytest.fixture
def incidents(window: MainWindow, wait: Wait) -> Incidents:
    """The part of a window in which all proposals of the sample are accepted."""
    proposed = [claim.id for claim in window.reading.claims.values() if claim.state == "proposed"]
    now(window, wait, lambda ws: ws.proposals.accept(proposed))
    return next(part for part in window.parts if isinstance(part, Incidents))


@pytest.fixture
def open_incident(window: MainWindow, incidents: Incidents, wait: Wait) -> Incidents:
    """An incident made of every accepted claim of the sample article, on its page."""
    claims = [claim.id for claim in window.reading.claims.values() if claim.state == "accepted"]
    incidents.make(claims)
    wait()
    return incidents
