import pytest

from factdesk.domain.draft import Attribution
from factdesk.splitting.attribution import attributions
from factdesk.splitting.document import Document


def voices(text: str) -> list[Attribution]:
    return list(attributions(Document(text, "en")))


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Mayor Rana Haddad said it rained. Haddad said it stopped.", ["Rana Haddad", "Rana Haddad"]),
        ("Rana Haddad said it rained. She said that it stopped.", ["Rana Haddad", "Rana Haddad"]),
        (
            "The Amal Relief Network (ARN) said it rained. The ARN said it stopped.",
            ["Amal Relief Network", "Amal Relief Network"],
        ),
        ("The Qasim regime said it rained. The regime said it stopped.", ["Qasim regime", "Qasim regime"]),
        ("Police spokesman Omar Nader, 41, said it rained.", ["Omar Nader"]),
        ("We met Omar Nader, who said that it rained.", ["Omar Nader"]),
    ],
)
def test_a_speaker_is_named_in_full(text: str, speakers: list[str]) -> None:
    assert [one.speaker for one in voices(text)] == speakers


def test_other_readings_are_kept_in_the_reasons() -> None:
    text = "Rana Haddad said it rained. Omar Nader said it snowed. Later he said that it stopped."
    last = voices(text)[-1]
    assert last.speaker == "Omar Nader"
    assert "or Rana Haddad" in last.reasons


@pytest.mark.parametrize(
    ("text", "speaker", "origin"),
    [
        ("The agency, citing the ministry, said that nine people were hurt.", "agency", ["ministry"]),
        ("The agency quoted the mayor as saying that the road was closed.", "agency", ["mayor"]),
        ("The agency said that the ministry announced that the bridge was closed.", "agency", ["ministry"]),
        ("The agency said that the bridge was closed.", "agency", []),
    ],
)
def test_voices_behind_a_voice(text: str, speaker: str, origin: list[str]) -> None:
    first = voices(text)[0]
    assert (first.speaker, [link.name for link in first.origin]) == (speaker, origin)


def test_carried_speech_needs_a_report_to_go_on_from() -> None:
    goes_on = "Haddad said that the council met. Instead, it sent a letter. Haddad said it was lost."
    assert [(one.carried, one.confidence) for one in voices(goes_on)][1] == (True, 0.6)
    dropped = "Haddad met the council. Instead, it sent a letter."
    assert not any(one.carried for one in voices(dropped))
