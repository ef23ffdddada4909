import pytest

from factdesk.splitting.document import Document
from factdesk.splitting.quantities import Count, find_counts
from factdesk.splitting.totals import totals


def counts(text: str, language: str = "en") -> list[Count]:
    return list(find_counts(Document(text, language)))


def harmed(text: str, language: str = "en") -> dict[str, list[tuple[int | None, int | None]]]:
    """Return the ranges of each measure of harm, sub-totals left out."""
    found: dict[str, list[tuple[int | None, int | None]]] = {}
    for count in counts(text, language):
        if count.quantity.measure in ("killed", "injured", "missing", "detained", "displaced") and not count.part:
            found.setdefault(count.quantity.measure, []).append((count.quantity.low, count.quantity.high))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four farmers were killed and nine others injured.", {"killed": [(4, 4)], "injured": [(9, 9)]}),
        ("The blast killed 3 shopkeepers and wounded another.", {"killed": [(3, 3)], "injured": [(1, 1)]}),
        ("Shelling left two dead and five wounded.", {"killed": [(2, 2)], "injured": [(5, 5)]}),
        ("The raid claimed the lives of six people.", {"killed": [(6, 6)]}),
        ("It led to the death of a nurse and the injury of her husband.", {"killed": [(1, 1)], "injured": [(1, 1)]}),
        ("A woman and her four sons were killed.", {"killed": [(5, 5)]}),
        ("Two civilians, a father and his son, were killed.", {"killed": [(2, 2)]}),
        ("Five people, two men and three women, died.", {"killed": [(5, 5)]}),
        ("A colonel and 40 of his soldiers were killed.", {"killed": [(41, 41)]}),
        ("Killing a family of six people, the bomb hit a house.", {"killed": [(6, 6)]}),
        ("The death toll rose to eighteen.", {"killed": [(18, 18)]}),
        ("There were 12 civilian deaths and 53 injuries.", {"killed": [(12, 12)], "injured": [(53, 53)]}),
        (
            "Six pilgrims, suspected of theft, were kidnapped and later executed.",
            {"detained": [(6, 6)], "killed": [(6, 6)]},
        ),
        ("One guard is reported to have been killed.", {"killed": [(1, 1)]}),
        ("Sami Haddad, 40, a baker, was shot dead.", {"killed": [(1, 1)]}),
        ("A 13 year-old girl was killed.", {"killed": [(1, 1)]}),
        ("Thousands of families and hundreds of residents fled.", {"displaced": [(200, 999)]}),
        ("Dozens of families fled the town.", {"displaced": [(24, 99)]}),
        ("Um Sami, a mother of six, died.", {"killed": [(1, 1)]}),
        ("Rescuers recovered four bodies.", {"killed": [(4, 4)]}),
        ("A stone cutter of Hama was killed.", {"killed": [(1, 1)]}),
        ("A Sikh truck driver was killed.", {"killed": [(1, 1)]}),
        ("One displaced person was killed.", {"killed": [(1, 1)]}),
        ("Six shepherds were set on fire and killed by bandits.", {"killed": [(6, 6)]}),
        (
            "A baker, who was injured in the clash with guards, died on Sunday.",
            {"killed": [(1, 1)], "injured": [(1, 1)]},
        ),
        ("A commander was among four rebels killed at dawn.", {"killed": [(4, 4)]}),
        ("Two were hurt; one of them succumbed on Monday.", {"injured": [(2, 2)], "killed": [(1, 1)]}),
        ("The mob killed a dog and a goat.", {}),
        ("Police arrested 14 protesters.", {"detained": [(14, 14)]}),
        ("At least seven suspected robbers were killed.", {"killed": [(7, None)]}),
        ("It caused the loss of nearly 50 civilian lives.", {"killed": [(45, 49)]}),
        ("The bomb killed or injured 64 people.", {"killed": [(None, 64)], "injured": [(None, 64)]}),
        ("Child killed by a mine near Hama", {"killed": [(1, 1)]}),
        ("A soldier of the National Relief Army was killed.", {"killed": [(1, 1)]}),
        ("Ten guards were held after a cook was killed.", {"killed": [(1, 1)]}),
        ("He succumbed to his injuries.", {"killed": [(1, 1)]}),
        ("The toll of the dead since 20 March reached 181: 124 rebels and 57 farmers.", {"killed": [(181, 181)]}),
        (
            "Nine raids left a civilian and 13 combatants dead and ten others injured.",
            {"killed": [(14, 14)], "injured": [(10, 10)]},
        ),
    ],
)
def test_people_are_joined_to_the_word_of_harm(text: str, expected: dict[str, list[tuple[int, int]]]) -> None:
    assert harmed(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "No one was killed.",
        "The 35-year-old driver left at 9 am on 12 May 2023.",
        "Nobody was injured in the 3 strikes.",
        "He could have been killed by the 40 kg bomb.",
        "The hospital, 12 km away, opened 20 years ago.",
        "Resolution 2254 was adopted on December 18, 2015.",
        "An AK 47 and 300 rounds were found after 2 hours.",
        "He paid $500 for 30 percent of the shares.",
        "A mob beat a thief and almost killed him.",
        "No villagers were killed or wounded, they said.",
    ],
)
def test_dates_ages_measures_and_names_are_no_casualties(text: str) -> None:
    assert harmed(text) == {}


def test_sub_totals_are_marked() -> None:
    found = counts("Nine people, including three children and a nurse, were killed.")
    assert [(c.quantity.low, c.part) for c in found if c.quantity.measure == "killed"] == [(9, False), (4, True)]


def test_a_sub_total_ends_where_another_harm_begins() -> None:
    text = "Twenty people were killed, including five boys and three women, and a large number were injured."
    found = [(c.quantity.measure, c.quantity.low, c.part) for c in counts(text)]
    assert found == [("killed", 20, False), ("killed", 8, True), ("injured", 2, False)]


def test_who_was_harmed_is_said() -> None:
    groups = {c.quantity.verbatim: c.quantity.group for c in counts(
        "Two paramedics were injured. Six children died. Five soldiers were killed. A reporter was wounded."
    )}  # fmt: skip
    assert groups == {"Two": "medical staff", "Six": "children", "Five": "fighters", "A reporter": "media staff"}


@pytest.mark.parametrize(
    ("text", "measure", "unit", "low"),
    [
        ("Jets carried out nine airstrikes.", "strikes", "airstrikes", 9),
        ("The fire destroyed 12 houses.", "sites_damaged", "houses", 12),
        ("The siege lasted ten days.", "duration", "days", 10),
        ("They paid $300 to the guide.", "money", "", 300),
        ("Some 40% of wells are dry.", "share", "wells", 36),
        ("Shells fell on several villages and towns.", "other", "villages and towns", 2),
        ("He posted a 20-minute video.", "duration", "minute", 20),
    ],
)
def test_other_counts_have_their_measure(text: str, measure: str, unit: str, low: int) -> None:
    quantity = next(c.quantity for c in counts(text))
    assert (quantity.measure, quantity.unit, quantity.low) == (measure, unit, low)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قُتل خمسة مدنيين وأصيب 12 آخرون.", {"killed": [(5, 5)], "injured": [(12, 12)]}),
        ("أسفر القصف عن مقتل امرأة وإصابة زوجها.", {"killed": [(1, 1)], "injured": [(1, 1)]}),
        ("استشهد شخصان وجرح العشرات.", {"killed": [(2, 2)], "injured": [(20, 99)]}),
        ("قتلت امرأة وأطفالها الأربعة.", {"killed": [(5, 5)]}),
        ("ارتفعت حصيلة القتلى إلى ٢٥ قتيلا و40 جريحا.", {"killed": [(25, 25)], "injured": [(40, 40)]}),
        ("نزوح عشرات الآلاف من السكان.", {"displaced": [(20_000, 99_999)]}),
        ("اعتقلت قوات الأمن أكثر من خمسين شابا.", {"detained": [(51, None)]}),
        ("قال إن خمسة مدنيين قتلوا.", {"killed": [(5, 5)]}),
        ("عمره 35 عاما.", {}),
    ],
)
def test_arabic_people_stand_behind_the_word_of_harm(text: str, expected: dict[str, list[tuple[int, int]]]) -> None:
    assert harmed(text, "ar") == expected


def test_an_arabic_sub_total_is_marked() -> None:
    found = counts("مقتل عشرة أشخاص بينهم ثلاثة أطفال.", "ar")
    assert [(c.quantity.low, c.part) for c in found if c.quantity.measure == "killed"] == [(10, False), (3, True)]


@pytest.mark.parametrize(
    ("text", "measure", "total"),
    [
        ("Two guards were killed. A rebel was also killed.", "killed", (3, 3)),
        ("Five villagers died. The five villagers were killed at dawn.", "killed", (5, 5)),
        ("Nine people were killed, including three children.", "killed", (9, 9)),
        ("Four people were killed. The death toll rose to eight.", "killed", (8, 8)),
        ("At least ten people were killed. One outlet reported that 13 people were killed.", "killed", (10, 13)),
        ("Up to 20 people were killed, including at least 14 farmers.", "killed", (14, 20)),
        ("A boy was killed. In the past ten days nearly 50 people were killed.", "killed", (45, 49)),
        ("Three soldiers were killed. Two militants were killed.", "killed", (5, 5)),
        (
            "Six people were killed. The six, among them Sami Haddad, who was killed first, were cousins.",
            "killed",
            (6, 6),
        ),
        ("A girl was killed. Four people were killed in the same street.", "killed", (4, 4)),
        ("Nineteen people were killed. 18 of his relatives were also killed.", "killed", (19, 19)),
    ],
)
def test_totals_add_nothing_twice(text: str, measure: str, total: tuple[int, int]) -> None:
    assert totals(counts(text))[measure] == total


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Ahmad Salim, Rana Haddad and Omar Nader were killed in the raid.", 3),
        ("Ahmad Salim, Rana Haddad, Omar Nader, and Huda Kassem were killed in the raid.", 4),
        ("The strike killed Ahmad Salim, Rana Haddad, Omar Nader and two children.", 5),
        ("Ahmad Salim and Rana Haddad were killed in the raid.", 2),
        ("Ahmad Salim, a doctor, was killed.", 1),
    ],
)
def test_a_list_of_names_is_counted_to_its_end(text: str, killed: int) -> None:
    assert totals(find_counts(Document(text, "en")))["killed"] == (killed, killed)
