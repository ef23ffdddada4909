"""Arabic of a PDF, garbled by two parsers in two ways, put together again."""

from factdesk.capture.readers.pdf_mending import in_reading_order, mended

READ = "قال الدفاع المدني إن ثلاثة من القتلى أطفال، وإن مستودعاً للأسلحة أصيب (بحسب قوله)."


def test_reversed_words_are_turned_where_the_other_reading_has_them() -> None:
    garbled = "قال عافدلا يندملا إن ثلاثة من ىلتقلا أطفال، وإن اعدوتسمً للأسلحة أصيب (بحسب هلوق)."
    other = " ".join(reversed(READ.split()))
    assert mended([garbled], [other]) == ([READ], 1.0)


def test_turned_lam_alef_is_set_right() -> None:
    assert mended(["الثالثاء ثالثة لألسلحة إال األول"], ["الثلاثاء ثلاثة للأسلحة إلا الأول"])[0] == [
        "الثلاثاء ثلاثة للأسلحة إلا الأول"
    ]


def test_right_words_and_unknown_words_stay() -> None:
    pages, agreed = mended(["سوق تل عمرة market 9"], ["سوق تل"])
    assert pages == ["سوق تل عمرة market 9"]
    assert round(agreed, 2) == 0.67
    assert mended(["no Arabic"], [""]) == (["no Arabic"], 1.0)


def test_words_joined_by_a_strayed_tanwin_are_known_apart() -> None:
    assert mended(["سوقاً نامعنلا قال"], ["النعمانًقال سوقا"]) == (["سوقاً النعمان قال"], 1.0)


def test_form_seen_most_often_wins() -> None:
    assert mended(["يف السوق"], ["يف في في في السوق"])[0] == ["في السوق"]


def test_lines_from_left_to_right_are_turned() -> None:
    shown = ".الثلاثاء  صباح  السوق  في  قتلوا\n.عام  2023 October 7  في  البلدة"
    assert in_reading_order(shown) == "قتلوا في السوق صباح الثلاثاء.\nالبلدة في 2023 October 7 عام."
    assert in_reading_order("قتلوا في السوق.\nNine died.") == "قتلوا في السوق.\nNine died."
