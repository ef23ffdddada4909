from pathlib import Path

import pytest

from factdesk.domain.draft import Attribution
from factdesk.domain.span import Span
from factdesk.progress import Cancelled, Progress
from factdesk.splitting.agreement import Agreement
from factdesk.splitting.attribution import attributions
from factdesk.splitting.chances import ENDS_ELSEWHERE
from factdesk.splitting.document import Document
from factdesk.splitting.learned import FEWEST_ARTICLES, PersonalModel, train
from factdesk.splitting.lessons import Lesson

NAMES = ("Haddad", "Nader", "Saleh", "Kassem", "Darwish", "Younes", "Khalil")
THINGS = (
    "the new bridge",
    "the old market",
    "a larger school",
    "the northern road",
    "the water plant",
    "a free clinic",
)


def lesson(number: int) -> Lesson:
    """Return an article whose desk marks "radioed in" as a cue, which no rule knows."""
    text, found = "", []
    for line in range(6):
        name, thing = NAMES[(number + line) % len(NAMES)], THINGS[(number * 5 + line) % len(THINGS)]
        start = len(text)
        text += f"{name} radioed {thing} to the council.\nThe council of {name} met on Monday.\n"
        cue = start + len(name) + 1
        content = cue + len("radioed") + 1
        found.append(
            Attribution(
                source=(Span(start, start + len(name)),),
                cue=(Span(cue, cue + len("radioed")),),
                content=(Span(content, content + len(f"{thing} to the council")),),
            )
        )
    return Lesson(text, tuple(found))


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("desk") / "desk.crf"
    training = train([lesson(number) for number in range(FEWEST_ARTICLES)], path)
    assert training.adopted
    assert training.with_model > training.rules_alone
    assert training.kept_aside == FEWEST_ARTICLES
    return path


def test_a_model_proposes_what_the_desk_taught_it_with_reason_and_low_confidence(trained: Path) -> None:
    text = "Farah radioed the old market to the council. Farah said that it burned."
    document = Document(text, "en")
    ruled = attributions(document)
    model = PersonalModel(trained)
    (proposed,) = set(model.complete(document, ruled)) - set(ruled)
    assert (proposed.source[0].of(text), proposed.cue[0].of(text)) == ("Farah", "radioed")
    assert proposed.content[0].of(text) == "the old market to the council"
    assert proposed.confidence < 0.7
    assert proposed.reasons == ("learned from the desk’s corrections: radioed",)
    model.close()


def test_a_model_says_nothing_where_a_rule_fired_nor_in_other_languages(trained: Path) -> None:
    model = PersonalModel(trained)
    text = "The mayor said that Farah radioed the old market to the council."
    document = Document(text, "en")
    ruled = attributions(document)
    assert model.complete(document, ruled) == ruled
    arabic = Document("قالت الوزارة إن الطريق مغلق.")
    assert model.complete(arabic, ()) == ()
    model.close()


def ended(number: int) -> Lesson:
    """Return an article whose desk ends what is said before "despite", where the rules go on."""
    text, found = "", []
    for line in range(4):
        name, thing = NAMES[(number + line) % len(NAMES)], THINGS[(number * 5 + line) % len(THINGS)]
        start = len(text)
        said = f"that {thing} was closed"
        text += f"{name} said {said} despite the long and heavy rain of the night and of the morning before.\n"
        cue = start + len(name) + 1
        content = cue + len("said") + 1
        found.append(
            Attribution(
                source=(Span(start, start + len(name)),),
                cue=(Span(cue, cue + len("said")),),
                content=(Span(content, content + len(said)),),
            )
        )
    return Lesson(text, tuple(found))


def test_a_model_ends_contents_where_the_desk_ends_them_and_says_so(tmp_path: Path) -> None:
    training = train([ended(number) for number in range(FEWEST_ARTICLES)], tmp_path / "desk.crf")
    assert (training.adopted, training.rules_alone, training.with_model) == (True, 0, 1)
    model = PersonalModel(tmp_path / "desk.crf")
    text = "Farah said that the old road was closed despite the snow and the wind of the week and of the month before."
    document = Document(text, "en")
    ruled = attributions(document)
    (moved,) = model.complete(document, ruled)
    assert moved.content[0].of(text) == "that the old road was closed"
    assert moved.reasons == (*ruled[0].reasons, ENDS_ELSEWHERE)
    assert (moved.source, moved.cue) == (ruled[0].source, ruled[0].cue)
    arabic = Document("قالت الوزارة إن الطريق مغلق.")
    assert model.complete(arabic, attributions(arabic)) == attributions(arabic)
    model.close()


def test_a_model_proposes_contents_that_stand_before_their_cue(tmp_path: Path) -> None:
    lessons = []
    for number in range(FEWEST_ARTICLES):
        text, found = "", []
        for line in range(4):
            thing = THINGS[(number * 5 + line) % len(THINGS)]
            start, plan = len(text), f"The plan for {thing}"
            text += f"{plan} was pilloried.\nThe road to {NAMES[(number + line) % len(NAMES)]} was repaired.\n"
            cue = start + len(plan) + 1
            found.append(
                Attribution(
                    source=(),
                    cue=(Span(cue, cue + len("was pilloried")),),
                    content=(Span(start, start + len(plan)),),
                )
            )
        lessons.append(Lesson(text, tuple(found)))
    assert train(lessons, tmp_path / "desk.crf").adopted
    model = PersonalModel(tmp_path / "desk.crf")
    text = "The plan for the harbour was pilloried.\nThe road to Farah was repaired."
    (proposed,) = model.complete(Document(text, "en"), ())
    assert proposed.content[0].of(text) == "The plan for the harbour"
    assert proposed.cue[0].of(text) == "was pilloried"
    model.close()


def test_the_strongest_features_can_be_read(trained: Path) -> None:
    model = PersonalModel(trained)
    strongest = model.strongest(40)
    assert len(strongest) == 40
    weights = [abs(weight) for _, _, weight in strongest]
    assert weights == sorted(weights, reverse=True)
    assert any("radio" in feature for feature, _, _ in model.strongest(200))
    model.close()


def test_too_few_articles_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="needs 25"):
        train([lesson(1)], tmp_path / "desk.crf")


def test_a_model_that_is_no_better_is_not_adopted_and_the_old_one_stays(tmp_path: Path) -> None:
    path = tmp_path / "desk.crf"
    path.write_bytes(b"the old model")
    text = "The mayor said that the road was closed.\nIt rained on Monday."
    plain = [
        Lesson(f"{text}\nNumber {number}.", attributions(Document(text, "en"))) for number in range(FEWEST_ARTICLES)
    ]
    assert not train(plain, path).adopted
    assert path.read_bytes() == b"the old model"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["desk.crf"]


def test_training_can_be_stopped(tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        train([lesson(number) for number in range(FEWEST_ARTICLES)], tmp_path / "desk.crf", progress)
    assert list(tmp_path.iterdir()) == []


def test_agreement_counts_contents_that_share_half_of_their_words() -> None:
    text = "one two three four five six"

    def content(start: int, end: int) -> Attribution:
        return Attribution(source=(), cue=(), content=(Span(start, end),))

    agreement = Agreement()
    agreement.add(text, [content(0, 13), content(14, 27)], [content(0, 7), content(24, 27)])
    assert (agreement.common, agreement.proposed, agreement.corrected) == (1, 2, 2)
    assert (agreement.precision, agreement.recall, agreement.f1) == (0.5, 0.5, 0.5)
