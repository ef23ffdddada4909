"""Circles of references are freed on the window's thread, in small helpings."""

import gc
import weakref

import pytest
from PySide6.QtCore import QObject

from factdesk.desktop.collecting import MOST, Collecting, collect_all


class Circle:
    """Something that refers to itself."""

    def __init__(self) -> None:
        self.me = self


def test_python_does_not_collect_by_itself(collecting: Collecting) -> None:
    assert not gc.isenabled()


def test_a_circle_made_lately_is_freed(collecting: Collecting) -> None:
    gone = weakref.ref(Circle())
    assert gone() is not None
    held = [[] for _ in range(2 * gc.get_threshold()[0])]
    collecting.collect()
    assert gone() is None
    assert held


@pytest.mark.usefixtures("collecting")
def test_what_outlives_everything_is_passed_over_once() -> None:
    frozen = gc.get_freeze_count()
    owner = QObject()
    made = Collecting(owner, most_old=MOST)
    held: list[list[int]] = []
    while len(held) < 2 * MOST:
        held += [[] for _ in range(MOST // 8)]
        made.collect()
    made.collect()
    assert gc.get_freeze_count() > frozen + MOST
    gc.unfreeze()


@pytest.mark.usefixtures("collecting")
def test_at_rest_what_was_left_out_is_looked_at_too() -> None:
    circle = Circle()
    gone = weakref.ref(circle)
    gc.freeze()
    del circle
    gc.collect()
    assert gone() is not None
    collect_all()
    assert gone() is None
    assert gc.get_freeze_count() > 0
    gc.unfreeze()
