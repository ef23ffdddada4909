"""Reading what a person types."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdesk.domain.errors import QueryError
from factdesk.search.query import All, Any, Filter, Not, Text, parse


def test_words_side_by_side_must_all_be_there() -> None:
    assert parse("shelling bara").words == All((Text("shelling"), Text("bara")))


def test_or_and_brackets_and_minus() -> None:
    assert parse("(bara OR ahsim) -drone").words == All((Any((Text("bara"), Text("ahsim"))), Not(Text("drone"))))


def test_a_phrase_and_a_named_field() -> None:
    query = parse('"war on terror" claimant:"El Sharif"')
    assert query.words == All((Text("war on terror", quoted=True), Text("El Sharif", "claimant", quoted=True)))
    assert [text.text for text in query.texts] == ["war on terror", "El Sharif"]


def test_the_last_word_is_only_begun_while_typing() -> None:
    assert parse("shelling ba", as_typed=True).words == All((Text("shelling"), Text("ba", beginning=True)))
    assert parse("shelling ba ", as_typed=True).words == All((Text("shelling"), Text("ba")))
    assert parse("kafr*").words == Text("kafr", beginning=True)
    assert parse("ka?r").words == Text("ka?r", pattern=True)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("since:2023-10", Filter("date", since="2023-10", typed="since:2023-10")),
        ("until:2023-10", Filter("date", until="2023-10-31", typed="until:2023-10")),
        ("date:2023", Filter("date", since="2023", until="2023-12-31", typed="date:2023")),
        ("killed:>10", Filter("killed", low=11, typed="killed:>10")),
        ("killed:<=10", Filter("killed", high=10, typed="killed:<=10")),
        ("injured:5..9", Filter("injured", low=5, high=9, typed="injured:5..9")),
        ("killed:1,200", Filter("killed", low=1200, high=1200, typed="killed:1,200")),
        ("-rating:false", Filter("rating", value="false", negative=True, typed="rating:false")),
    ],
)
def test_filters(typed: str, meant: Filter) -> None:
    query = parse(typed)
    assert query.filters == (meant,)
    assert query.words is None


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ('"war on', "quotation mark"),
        ("(bara", "bracket"),
        ("bara)", "bracket"),
        ("ratin:false", "did you mean “rating:”"),
        ("since:yesterday", "2023-10-07"),
        ("since:2023-13", "2023-10-07"),
        ("killed:many", "killed:>10"),
        ("*bara", "two letters"),
        ("bara -", ""),
    ],
)
def test_mistakes_are_explained_in_one_line(typed: str, says: str) -> None:
    if not says:
        parse(typed)
        return
    with pytest.raises(QueryError, match=says) as mistake:
        parse(typed)
    assert "\n" not in str(mistake.value)


def test_a_web_address_or_time_is_no_field() -> None:
    assert parse("10:30").filters == ()


@given(st.text(max_size=60), st.booleans())
def test_anything_typed_is_read_or_explained(typed: str, as_typed: bool) -> None:
    try:
        parse(typed, as_typed=as_typed)
    except QueryError as mistake:
        assert str(mistake)
