from factdesk.domain.place import Place
from factdesk.splitting.document import Document
from factdesk.splitting.places import find_places


def found(text: str, own: tuple[Place, ...] = (), language: str = "en") -> list[tuple[str, str | None]]:
    return [(place.text, place.place) for place in find_places(Document(text, language), own)]


def test_known_towns_get_their_id() -> None:
    assert found("Shells fell in Aleppo and near Jisr al-Shughur, in northern Syria.")[0] == ("Aleppo", "gn-170063")


def test_a_list_behind_villages_of_is_all_places() -> None:
    names = found("Jets hit the villages of Tarnaba, Sfuhen, Benin and Fattera in Syria.")
    assert [name for name, _ in names] == ["Tarnaba", "Sfuhen", "Benin", "Fattera", "Syria"]
    assert dict(names)["Benin"] is None


def test_a_list_before_villages_is_all_places() -> None:
    names = [name for name, _ in found("Shells hit Tarnaba, Sfuhen and Fattera villages in Syria.")]
    assert names == ["Tarnaba", "Sfuhen", "Fattera", "Syria"]


def test_a_lone_namesake_elsewhere_is_not_taken() -> None:
    assert ("Hama", None) in found("The ferry stopped in Hama in Japan.")


def test_the_desks_own_place_comes_first() -> None:
    own = Place("desk-1", "town", "Binnin", "بنين", ("Binnin", "Benin", "بنين"))
    assert ("Benin", "desk-1") in found("Jets hit the village of Benin in Syria.", (own,))


def test_the_word_beside_tells_town_from_province() -> None:
    text = "Fighting reached Idlib province. Idlib city in Syria was calm."
    ids = [place for name, place in found(text) if name == "Idlib"]
    assert len(set(ids)) == 2


def test_people_and_days_are_no_places() -> None:
    assert found("On Monday Sami Haddad met Minister Rami Aziz.") == []


def test_arabic_lists_leave_the_and_out() -> None:
    names = [name for name, _ in found("قصفت الطائرات بلدات ترنبة وسفوهن وفطيرة في ريف إدلب.", language="ar")]
    assert names[:3] == ["ترنبة", "سفوهن", "فطيرة"]
    assert "إدلب" in names
