"""Words that say what kind of place is meant or where it lies, the same idea in English and Arabic under one name.

"Ain Issa camp" and "مخيم عين عيسى" share the camp; "Idlib countryside" and "ريف إدلب" the countryside. Such words help
a little to tell places apart and must never carry a match alone.
"""

_IDEAS: dict[str, str] = {
    "village": "village villages قريه قري ضيعه",
    "town": "town towns township بلده بلدات ناحيه",
    "city": "city مدينه مدن",
    "quarter": "neighbourhood neighborhood neighbourhoods district quarter suburb حي احياء ضاحيه",
    "area": "area areas region zone منطقه مناطق قضاء",
    "governorate": "governorate province محافظه",
    "countryside": "countryside rural suburbs outskirts reef ريف اطراف محيط باديه",
    "camp": "camp camps refugee مخيم مخيمات",
    "farm": "farm farms farmland مزرعه مزارع مدجنه",
    "street": "street road highway شارع طريق اوتستراد",
    "roundabout": "roundabout square دوار ساحه",
    "market": "market souk souq bazaar سوق",
    "hospital": "hospital clinic مشفي مستشفي",
    "school": "school مدرسه مدارس",
    "mosque": "mosque مسجد جامع",
    "bridge": "bridge جسر jisr jisir",
    "river": "river نهر",
    "mountain": "mountain mount jabal jebel جبل",
    "hill": "hill tal tall tel tell تل تله",
    "spring": "spring ain ayn عين",
    "airport": "airport airbase مطار",
    "north": "north northern شمال شمالي الشمالي",
    "south": "south southern جنوب جنوبي الجنوبي",
    "east": "east eastern sharqi sharqiya شرق شرقي الشرقي شرقيه الشرقيه",
    "west": "west western gharbi غرب غربي الغربي غربيه الغربيه",
    "big": "great big kabir kabira كبير الكبير كبيره الكبيره كبري الكبري",
    "little": "little small saghir صغير الصغير صغيره الصغيره صغري الصغري",
    "old": "old القديم القديمه قديم",
    "new": "new الجديد الجديده",
}
IDEA_OF: dict[str, str] = {word: idea for idea, words in _IDEAS.items() for word in words.split()}
"""Folded word → the idea it names, for English words and folded Arabic words."""

NOISE = frozenset(
    [
        "the",
        "of",
        "in",
        "and",
        "near",
        "at",
        "between",
        "from",
        "to",
        "or",
        "by",
        "on",
        "with",
        "several",
        "locations",
        "vicinity",
        "a",
        "an",
        "في",
        "من",
        "بين",
        "قرب",
        "بالقرب",
        "و",
        "علي",
        "الي",
        "عند",
        "او",
        "منها",
        "داخل",
        "خارج",
        "متعدده",
        "عده",
    ]
)
"""Folded words that say nothing of which place it is."""

WEAK_IDEAS = frozenset(
    [
        "village",
        "town",
        "city",
        "quarter",
        "area",
        "governorate",
        "countryside",
        "camp",
        "farm",
        "street",
        "roundabout",
        "market",
        "hospital",
        "school",
        "mosque",
        "river",
        "airport",
    ]
)
"""Ideas that are no part of the name itself: a report may name them or not."""
