"""Words too common to rank by, and English forms that no rule of endings joins."""

_COMMON = """
    a about after all also an and any are as at be because been before being but by can could did do does doing for
    from had has have having he her here hers him his how i if in into is it its itself just me more most my no nor not
    of off on once only or other our out over own s same she should so some such t than that the their them then there
    these they this those through to too under until up very was we were what when where which while who whom why will
    with would you your im ive dont
    في من الي علي عن مع ان انه انها لا ما لم لن قد هو هي هم هذا هذه ذلك تلك التي الذي الذين او ثم بعد قبل كل بين
    كان كانت يكون حتي اذا لكن ولا وفي ومن وان فان به بها له لها لهم فيه فيها منه منها عليه عليها كما هناك حيث عند
    منذ اي ايضا و
    """
STOP_WORDS = frozenset(_COMMON.split())
"""Folded forms."""

_FAMILIES = """
    life lives live; wife wives; knife knives; child children childrens; woman women womens; man men mens; person
    persons people; foot feet; tooth teeth; half halves; leaf leaves; thief thieves; loaf loaves; shelf shelves;
    wolf wolves; die dies died dying dead death deaths; say says said saying; shoot shoots shot shooting; strike
    strikes struck striking; flee flees fled fleeing; take takes took taken; give gives gave given; begin begins
    began begun; fight fights fought; buy buys bought; sell sells sold; pay pays paid; lose loses lost; win wins
    won; write writes wrote written; steal steals stole stolen; break breaks broke broken; fall falls fell fallen;
    rise rises rose risen; grow grows grew grown; bring brings brought; leave leaving left; send sends sent; spend
    spends spent; teach taught; hold holds held; build builds built; run ran; go goes went gone; see sees saw seen;
    get gets got gotten; make makes made; tell tells told; find finds found; keep keeps kept; lead leads led; burn
    burnt; bombing bombs bomb bombed bombings bombardment bombard bombarded
"""
IRREGULAR: dict[str, str] = {form: family.split()[0] for family in _FAMILIES.split(";") for form in family.split()}
"""Folded form → the stem it shares with its family; "people" belongs to "person"."""
