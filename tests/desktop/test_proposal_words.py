"""Reasons and flags of proposals are read in the language of the window; what stands in the text stays as it is."""

import pytest
from PySide6.QtWidgets import QApplication

from factdesk.assets import resource
from factdesk.desktop import language
from factdesk.desktop.proposal_words import proposal_words
from factdesk.splitting.splitter import split

MORE = (
    "“We held the bridge,” said Rana Haddad, the mayor of Saraqib. She said the road was closed. "
    "According to the council, nine people, including two children, were killed on Monday. "
    "It denied the claim that tanks had passed. "
    "Officials vowed to rebuild it and condemned the savage strike. Karim Nader: “It was ours.”\n\n"
    "The council was accused by residents of hiding the toll. "
    "The ministry claims that at least 40 fighters were injured."
)


@pytest.fixture
def arabic(qapp: QApplication):
    language.apply(qapp, "ar")
    yield
    language.apply(qapp, "en")


def reasons() -> set[str]:
    """Return every reason and flag of two articles and an Arabic one."""
    texts = (
        resource("samples", "l24-idlib.txt").read_text(encoding="utf-8"),
        MORE,
        "قال المجلس إن خمسة مدنيين قتلوا في حلب. ونفت الوزارة استخدام الغاز. وأضاف: «الطريق مغلق تماماً الآن».",
    )
    return {reason for text in texts for claim in split(text).claims for reason in (*claim.reasons, *claim.flags)}


def test_every_reason_is_said_in_arabic(arabic: None) -> None:
    found = reasons()
    assert len(found) > 30
    left = [reason for reason in found if proposal_words(reason) == reason]
    assert left == []


def test_english_reasons_stay_in_their_words(qapp: QApplication) -> None:
    for reason in reasons():
        assert proposal_words(reason) == reason


def test_a_reason_of_the_desks_own_stays(arabic: None) -> None:
    assert proposal_words("imported from another desk") == "imported from another desk"
    assert proposal_words("+0.30 a casualty figure") == "\u2066+0.30\u2069 عدد ضحايا"
    assert proposal_words("count: nine people (passive)") == "عدد: \u2068nine people\u2069 (\u2068مبني للمجهول\u2069)"
