"""Spellings that must meet, and spellings that must not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdesk.domain import arabic
from factdesk.domain.spelling import SAME, Names, fold, keys, name_words, similarity

MEET = [
    ("Al-Bara", "البارة"),
    ("Albara", "البارة"),
    ("Bara", "والبارة"),
    ("Al-Bara", "Albara"),
    ("Kansafra", "Kan Safra"),
    ("كنصفرة", "Kan Safra"),
    ("El Sharif", "Elshrif"),
    ("al-Sharif", "الشريف"),
    ("Kafranbel", "كفر نبل"),
    ("Kafr Nabl", "كفرنبل"),
    ("Deir ez-Zor", "دير الزور"),
    ("Ghouta", "الغوطة"),
    ("Qamishli", "Kamishly"),
    ("Abdul Rahman", "عبدالرحمن"),
    ("Abdurrahman", "عبد الرحمن"),
    ("Saraqib", "بسراقب"),
    ("Hussein", "حسين"),
]
APART = [
    ("Hama", "Homs"),
    ("حماة", "Homs"),
    ("Binnish", "Benin"),
    ("Sarmin", "Sarmada"),
    ("Bara", "Bir"),
    ("Bara", "Bari"),
    ("Mahmoud", "محمد"),
    ("Hasan", "حسين"),
    ("Idlib village", "Aleppo village"),
    ("", "Homs"),
]


@pytest.mark.parametrize(("one", "other"), MEET)
def test_spellings_of_one_name_meet(one: str, other: str) -> None:
    assert similarity(one, other) >= SAME
    assert similarity(one, other) == pytest.approx(similarity(other, one))


@pytest.mark.parametrize(("one", "other"), APART)
def test_other_names_stay_apart(one: str, other: str) -> None:
    assert similarity(one, other) < SAME


@pytest.mark.parametrize(("one", "other"), [("Albara", "البارة"), ("Bara", "والبارة"), ("Elshrif", "Sharif")])
def test_single_words_of_one_name_share_a_key(one: str, other: str) -> None:
    assert set(keys(fold(one))) & set(keys(fold(other)))


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("إِدْلِب", "ادلب"),
        ("البـــارة", "الباره"),
        ("مُصطفى", "مصطفي"),
        ("٢٠٢٣", "2023"),
        ("مسؤول", "مسوول"),
        ("Idlib", "Idlib"),
    ],
)
def test_arabic_letters_have_one_form(written: str, folded: str) -> None:
    assert arabic.fold(written) == folded


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("والمدنيين", "مدني"),
        ("بالقصف", "قصف"),
        ("غارات", "غار"),
        ("للمدارس", "مدارس"),
        ("وزير", "وزير"),
        ("الله", "الله"),
    ],
)
def test_light_stems(word: str, stem: str) -> None:
    assert arabic.stem(arabic.fold(word)) == stem


def test_words_of_a_name_leave_articles_out_and_mark_context() -> None:
    words = name_words("the village of Al-Bara, Idlib")
    assert [(word.form, word.context) for word in words] == [("village", False), ("bara", False), ("idlib", True)]


def test_names_are_ranked_by_sound() -> None:
    names: Names[int] = Names()
    for number, name in enumerate(["كفر نبل", "كفرنبودة", "كفر زيتا", "معرة النعمان"]):
        names.add(number, name)
    best = names.best("Kafranbel", limit=2)
    assert best[0].key == 0
    assert names.best("Maarat al-Numan")[0].name == "معرة النعمان"
    assert names.best("Vladivostok") == []


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_two_texts_can_be_compared(one: str, other: str) -> None:
    assert 0.0 <= similarity(one, other) <= 1.0
    assert fold(fold(one)) == fold(one)
