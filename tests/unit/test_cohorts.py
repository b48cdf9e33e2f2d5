"""Cohorts: documents on ranks, and what follows from where somebody stands."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from pydantic import ValidationError

from npcmodel.errors import FactsError
from npcmodel.exact.quotas import QuotaRounding, TieRule, quota_of, settled
from npcmodel.exact.ranking import Cut
from npcmodel.exact.sequences import runs
from npcmodel.facts.records import Event, Record
from npcmodel.pairs import Pairs
from npcmodel.schemes.cohorts.placing import Contest, Selection
from npcmodel.schemes.cohorts.quota_grading import GradedByQuota
from npcmodel.schemes.cohorts.rank_scoring import PointContest, PointsByRank, points_by_rank
from npcmodel.schemes.cohorts.rules import Cohort, RankPoints
from npcmodel.schemes.cohorts.standings import Entrant, ranked
from npcmodel.schemes.documents import LinearItem, Measure, Scheme
from npcmodel.schemes.issuing import exact_number
from npcmodel.schemes.scoring import score

BACK = {"ties": "handed back"}
WORD = {"attribute": "post", "one_of": ["甲"]}
LEAST: dict[str, Any] = {
    "attribute": "post",
    "one_of": ["基层"],
    "share": "0.5",
    "rounding": "up",
    "unfilled": "left empty",
}


def rule(kind: str, code: str = "r", title: str = "优秀", **fields: Any) -> dict[str, Any]:
    """A rule as it is written."""
    return {"kind": kind, "code": code, "title": title, **fields}


def top(places: object = 2, **fields: Any) -> dict[str, Any]:
    """So many at the top, ties handed back."""
    return rule("top", places=places, **{**BACK, **fields})


def quota(*grades: tuple[str, str], **fields: Any) -> dict[str, Any]:
    """Grades by share, rounded down, of all."""
    shares = [{"label": label, "share": share, "rounding": "down"} for label, share in grades]
    rest: dict[str, Any] = {
        "title": "等次",
        "grades": shares,
        "otherwise": "合格",
        "of": "all",
        **BACK,
        **fields,
    }
    return rule("quota", **rest)


def cohort(*rules: dict[str, Any], **fields: Any) -> Cohort:
    """A document read from JSON text."""
    head = {"code": "c", "title": "评优办法", "issued_by": "某县", **fields}
    return Cohort.model_validate_json(json.dumps({**head, "rules": rules}))


def refused(*rules: dict[str, Any], **fields: Any) -> list[tuple[str, str]]:
    """The place and the words of each fault for which a document is refused."""
    with pytest.raises(ValidationError) as caught:
        cohort(*rules, **fields)
    return [(".".join(map(str, e["loc"])), e["msg"]) for e in caught.value.errors()]


def people(points: dict[str, Any], **attributes: dict[str, str]) -> list[Entrant]:
    """Entrants with the attributes given by name."""
    return [
        Entrant(one, number, {key: words[one] for key, words in attributes.items()})
        for one, number in points.items()
    ]


def outcome(written: dict[str, Any], points: dict[str, Any], **attributes: dict[str, str]) -> Any:
    """What one rule gives to people ranked together."""
    return ranked(cohort(written), people(points, **attributes)).outcomes[0]


# ------------------------------------------------------------------ documents


@pytest.mark.parametrize(
    ("written", "place", "words"),
    [
        (top(0), "rules.0.top.places", "greater than or equal to 1"),
        (top("2"), "rules.0.top.places", "valid integer"),
        (rule("top", places=2), "rules.0.top.ties", "Field required"),
        (
            rule("share", share="0.2", of="all", **BACK),
            "rules.0.share.rounding",
            "Field required",
        ),
        (
            rule("share", share="0.2", rounding="down", **BACK),
            "rules.0.share.of",
            "Field required",
        ),
        (
            rule("share", share="1.1", rounding="down", of="all", **BACK),
            "rules.0.share.share",
            "less than or equal to 1",
        ),
        (
            rule("share", share="0.2", rounding="up", of="all", not_above=True, **BACK),
            "rules.0.rounding",
            "'up': expected 'down': the share may not be exceeded",
        ),
        (
            rule("share", share="0.2", rounding="down", of="all", not_above=True, ties="all kept"),
            "rules.0.ties",
            "'all kept': expected 'handed back' or 'none kept': the share may not be exceeded",
        ),
        (
            top(eligible=[{"attribute": "post"}]),
            "rules.0.eligible.0.none_of",
            "None: expected either one_of or none_of, and not both",
        ),
        (
            top(eligible=[{"attribute": "post", "one_of": ["甲"], "none_of": ["乙"]}]),
            "rules.0.eligible.0.none_of",
            "('乙',): expected either one_of or none_of, and not both",
        ),
        (
            quota(("优秀", "0.2"), ("优秀", "0.3")),
            "rules.0.grades.1.label",
            "'优秀': expected a grade named once",
        ),
        (
            quota(("合格", "0.2")),
            "rules.0.otherwise",
            "'合格': expected a grade that has no share",
        ),
        (
            quota(("优秀", "0.6"), ("良好", "0.5")),
            "rules.0.grades",
            "'1.1': expected shares of at most 1 together, not 1.1",
        ),
        (
            rule("rank_points", points=[60, 61], ties="shared rank"),
            "rules.0.points.1",
            "61: expected at most 60: a worse rank earns no more",
        ),
        (
            rule("rank_points", points=[60, 57], beyond=58, ties="shared rank"),
            "rules.0.beyond",
            "58: expected at most 57: a worse rank earns no more",
        ),
        (
            rule("rank_points", points=[60, 57], ties="mean"),
            "rules.0.beyond",
            "None: expected points: equals may take places of which some are beyond the list",
        ),
        (
            top(eligible=[{"none_of": ["乙"]}]),
            "rules.0.eligible.0.attribute",
            "None: expected said where an attribute is asked, and only there",
        ),
        (
            top(eligible=[{"asks": "grade", "attribute": "post", "none_of": ["乙"]}]),
            "rules.0.eligible.0.attribute",
            "'post': expected said where an attribute is asked, and only there",
        ),
        (
            top(eligible=[{"asks": "veto", "one_of": ["事故"]}]),
            "rules.0.eligible.0.one_of",
            "expected none: whoever has no veto would take no part",
        ),
        (
            top(eligible=[WORD, {"attribute": "post", "none_of": ["甲"]}]),
            "rules.0.eligible.0.one_of",
            "'甲': expected a word that the other conditions let take part",
        ),
        (
            top(eligible=[WORD], minimum={**LEAST, "one_of": ["乙"]}),
            "rules.0.minimum.one_of",
            "'乙': expected a word of those who take part",
        ),
        (
            top(minimum={**LEAST, "rounding": "down"}),
            "rules.0.minimum.rounding",
            "'down': expected 'up', or not_below false: it is a least one",
        ),
        (
            rule(
                "share",
                share="1/3",
                rounding="up",
                of="all",
                minimum={**LEAST, "rounding": "half up"},
                **BACK,
            ),
            "rules.0.minimum.rounding",
            "'half up': expected 'up', or not_below false: it is a least one",
        ),
        (
            rule("share", share="4/3", rounding="down", of="all", **BACK),
            "rules.0.share.share",
            "less than or equal to 1",
        ),
        (
            rule("share", share="0/3", rounding="down", of="all", **BACK),
            "rules.0.share.share",
            "greater than 0",
        ),
        (
            rule("share", share="1/0", rounding="down", of="all", **BACK),
            "rules.0.share.share",
            "valid decimal",
        ),
        (rule("ratio_points", best=0), "rules.0.ratio_points.best", "greater than 0"),
        (rule("median", best=0), "rules.0", "does not match any of the expected tags"),
    ],
)
def test_faults_name_their_place(written: dict[str, Any], place: str, words: str) -> None:
    """What a text leaves open must be said, and what contradicts itself is refused."""
    (found,) = refused(written)

    assert place == found[0]
    assert words in found[1]


def test_every_fault_at_once() -> None:
    """Two rules of one code, and a grade that can exceed its share twice over."""
    grades = [{"label": "优秀", "share": "0.2", "rounding": "half up", "not_above": True}]
    second = rule("quota", grades=grades, otherwise="合格", of="all", ties="all kept")
    found = refused(top(), second)

    assert [
        ("rules.1.code", "'r': expected a code named once"),
        ("rules.1.grades.0.rounding", "'half up': expected 'down': the share may not be exceeded"),
        (
            "rules.1.ties",
            "'all kept': expected 'handed back' or 'none kept': the share may not be exceeded",
        ),
    ] == found


# ------------------------------------------------------------------ ranks and groups


def test_equals_share_the_better_rank() -> None:
    """1, 2, 2, 4."""
    found = ranked(cohort(), people({"甲": 90, "乙": 80, "丙": 80, "丁": Fraction(159, 2)}))

    assert [1, 2, 2, 4] == [one.rank for one in found.standings]
    assert [1, 2, 2, 1] == [one.equals for one in found.standings]
    assert found.comparable
    assert not found.grouped
    assert (None,) == found.groups
    assert found.before("甲", "乙")
    assert not found.before("乙", "丙")


def test_ranks_of_different_groups_do_not_compare() -> None:
    """The document says by which attribute, or the caller gives the groups."""
    points = {"甲": 90, "乙": 60, "丙": 95}
    groups: dict[Any, str] = {"甲": "一组", "乙": "一组", "丙": "二组"}
    by_document = ranked(cohort(partition="group"), people(points, group=groups))
    by_caller = ranked(cohort(), people(points), groups=Pairs(groups))

    assert by_document.standings == by_caller.standings
    assert by_document.grouped
    assert by_caller.grouped
    assert [1, 2, 1] == [one.rank for one in by_document.standings]
    assert ("一组", "二组") == by_document.groups
    assert not by_document.comparable
    with pytest.raises(FactsError, match=r"group = .*: expected one group: ranks of different"):
        by_document.before("甲", "丙")
    with pytest.raises(FactsError, match="subject = '丁': expected somebody who was ranked"):
        by_document.standing("丁")


def test_the_table_says_groups_and_equals_in_both_languages() -> None:
    """Ranks to be published, group by group."""
    groups = {"甲": "一组", "乙": "一组", "丙": "二组"}
    found = ranked(
        cohort(top(1), partition="group", source="某报"),
        people({"甲": 90, "乙": 90, "丙": 95}, group=groups),
    )

    assert (
        "“评优办法”由某县制定，不是法律；出处：某报\n"
        "各组分别排名，不同组的名次不能相互比较\n"
        "一组 第1名（并列2个）：甲 90分、乙 90分\n"
        "二组 第1名：丙 95分\n"
        "优秀（一组）：名额1个；入选：无；并列：甲、乙，争优秀1个\n"
        "优秀（二组）：名额1个；入选：丙" == found.explain()
    )
    assert (
        '"评优办法", issued by 某县; not law; source: 某报\n'
        "each group is ranked apart; ranks of different groups do not compare\n"
        "一组, rank 1 (2 equal): 甲 90 points, 乙 90 points\n"
        "二组, rank 1: 丙 95 points\n"
        "优秀 (一组): places: 1; chosen: nobody; tied: 甲, 乙, for 优秀: 1\n"
        "优秀 (二组): places: 1; chosen: 丙" == found.explain("en")
    )
    assert "甲：90分，在“一组”2个中名列第1（并列2个）" == found.standing("甲").explain()
    assert '丙: 95 points, rank 1 of 1 in "二组"' == found.standing("丙").explain("en")
    assert ("丙",) == found.chosen("r")


def test_a_standing_where_all_are_ranked_together() -> None:
    """No group is named, and the document has no source."""
    alone = ranked(cohort(), people({"甲": 90, "乙": 80})).standing("乙")
    found = ranked(cohort(), people({"甲": 90, "乙": 90}))

    assert "甲：90分，在2个中名列第1（并列2个）" == found.standing("甲").explain()
    assert "乙：80分，在2个中名列第2" == alone.explain()
    assert "乙: 80 points, rank 2 of 2" == alone.explain("en")
    assert "甲: 90 points, rank 1 of 2 (2 equal)" == found.standing("甲").explain("en")
    assert '"评优办法", issued by 某县; not law' == found.explain("en").splitlines()[0]
    assert found.explain().startswith("“评优办法”由某县制定，不是法律\n第1名（并列2个）：甲")


def test_a_score_becomes_an_entrant() -> None:
    """The total and the record's attributes are taken over."""
    item = LinearItem(
        code="s", title="建议", points=Decimal("2.5"), measure=Measure(event="suggestion")
    )
    scheme = Scheme(code="x", title="办法", issued_by="某镇", items=(item,))
    record = Record("甲", (Event("suggestion", date(2026, 1, 8)),), {"post": "代表"})
    card = score(scheme, record)

    made = Entrant("甲", Fraction(5, 2), {"post": "代表"}, scheme="x")
    assert made == Entrant.of(card, record)
    with pytest.raises(FactsError, match="card = '甲': expected the score of '乙'"):
        Entrant.of(card, Record("乙"))


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: ranked(cohort(), [*people({"甲": 1}), *people({"甲": 2})]), "each subject once"),
        (lambda: ranked(cohort(partition="g"), people({"甲": 1})), "a word for '甲'"),
        (
            lambda: ranked(cohort(partition="g"), people({"甲": 1}, g={"甲": "一"}), groups={}),
            "None: the document ranks by the attribute 'g'",
        ),
        (lambda: ranked(cohort(), people({"甲": 1}), groups={}), "the group of '甲' too"),
        (
            lambda: ranked(cohort(), people({"甲": 1}), groups={"甲": "一", "乙": "二"}),
            "groups = '乙': expected somebody who is ranked",
        ),
        (
            lambda: ranked(cohort(), [Entrant("甲", 1, scheme="x"), Entrant("乙", 1, scheme="y")]),
            "entrants = ['x', 'y']: expected points of one scheme: others do not compare",
        ),
        (
            lambda: ranked(cohort(top()), [Entrant("甲", 1, vetoed=("事故",))]),
            "rules['r'].vetoed = None: expected 'in' or 'out' in the document: '甲' is vetoed",
        ),
        (
            lambda: outcome(top(eligible=[{"asks": "grade", "none_of": ["不称职"]}]), {"甲": 1}),
            "grade = None: expected a grade for '甲': the document asks for it",
        ),
        (lambda: Entrant("甲", 1, grade=" "), "grade = ' ': expected a text"),
        (lambda: Entrant("甲", 1, scheme=""), "scheme = '': expected a text"),
        (lambda: Entrant("甲", 1, vetoed="事故"), "vetoed = '事故': expected a sequence of str"),  # type: ignore[arg-type]
        (lambda: Entrant("甲", 0.5), "a whole number or a Fraction"),  # type: ignore[arg-type]
        (lambda: exact_number("x", value=False), "a whole number or a Fraction"),
        (lambda: exact_number("x", -1, 0), "a number of at least 0"),
        (lambda: ranked(cohort(), []).outcomes_of("x"), "the code of a rule of 'c'"),
        (
            lambda: outcome(top(eligible=[{"attribute": "post", "none_of": ["领导"]}]), {"甲": 1}),
            "a word for '甲': the document asks for it",
        ),
        (lambda: outcome(rule("ratio_points", best=6), {"甲": 0}), "a best score above 0"),
        (lambda: outcome(rule("ratio_points", best=6), {"甲": 1, "乙": -1}), "0 or more, for"),
    ],
)
def test_facts_that_contradict_are_refused(call: Any, words: str) -> None:
    """One error that says what was expected."""
    with pytest.raises(FactsError) as caught:
        call()

    assert words in str(caught.value)


# ------------------------------------------------------------------ places


@pytest.mark.parametrize(
    ("ties", "chosen", "tied", "contested", "empty"),
    [
        ("handed back", ("甲",), ("乙", "丙"), 1, 0),
        ("all kept", ("甲", "乙", "丙"), (), 0, 0),
        ("none kept", ("甲",), (), 0, 1),
    ],
)
def test_equals_at_the_last_place(
    ties: str, chosen: tuple[str, ...], tied: tuple[str, ...], contested: int, empty: int
) -> None:
    """What they come to is what the document says."""
    found = outcome(top(ties=ties), {"甲": 9, "乙": 8, "丙": 8, "丁": 1})

    assert (chosen, tied) == (found.chosen, found.tied)
    assert (contested, empty) == (found.contested, found.left_empty)
    assert ("；空缺1个" in found.explain()) is (empty == 1)
    assert ("; left empty: 1" in found.explain("en")) is (empty == 1)


def test_the_bottom_is_listed_worst_first() -> None:
    """The last two, and the tie above them is none."""
    found = outcome(
        rule("bottom", title="约谈对象", places=2, **BACK), {"甲": 9, "乙": 9, "丙": 3, "丁": 1}
    )

    assert ("丁", "丙") == found.chosen
    assert "约谈对象：名额2个；列入：丁、丙" == found.explain()
    assert "约谈对象: places: 2; listed: 丁, 丙" == found.explain("en")


@pytest.mark.parametrize(
    ("rounding", "of", "places"),
    [
        ("down", "all", 1),
        ("half up", "all", 1),
        ("up", "all", 2),
        ("down", "eligible", 0),
        ("half up", "eligible", 1),
        ("up", "eligible", 1),
    ],
)
def test_a_share_of_six_or_of_four(rounding: str, of: str, places: int) -> None:
    """A fifth of six is 1.2, of the four eligible 0.8."""
    posts = dict(zip("甲乙丙丁戊己", ["领导", "领导", "代表", "代表", "代表", "代表"], strict=True))
    written = rule("share", share="0.2", rounding=rounding, of=of, **BACK)
    eligible = [{"attribute": "post", "one_of": ["代表", "其他"]}]
    points = {one: 9 - place for place, one in enumerate(posts)}
    found = outcome({**written, "eligible": eligible}, points, post=posts)

    assert places == found.places
    assert ("丙", "丁")[:places] == found.chosen
    assert ("甲", "乙") == found.ineligible
    assert found.explain().endswith("；不参评：甲、乙")
    assert found.explain("en").endswith("; takes no part: 甲, 乙")


@pytest.mark.parametrize("share", ["1/3", "2/6"])
@pytest.mark.parametrize("rounding", ["down", "half up", "up"])
def test_a_third_of_nine_is_three(share: str, rounding: str) -> None:
    """Written as a ratio it is a third, whatever the rounding; read back as it was."""
    written = rule("share", share=share, rounding=rounding, of="all", **BACK)
    document = cohort(written)

    assert (
        3 == outcome(written, {one: place for place, one in enumerate("甲乙丙丁戊己庚辛壬")}).places
    )
    assert '"share":"1/3"' in document.model_dump_json()
    assert document == Cohort.model_validate_json(document.model_dump_json())
    schema = Cohort.model_json_schema()["$defs"]["SharePlaces"]["properties"]["share"]
    assert ["number", "string", "string"] == [one["type"] for one in schema["anyOf"]]
    assert any("/" in one.get("pattern", "") for one in schema["anyOf"])


# ------------------------------------------------------------------ vetoes and grades

GRADED = [
    Entrant("甲", 95, grade="不称职", vetoed=("事故",), scheme="x"),
    Entrant("乙", 90, grade="称职", vetoed=("超期",), scheme="x"),
    Entrant("丙", 80, grade="称职", scheme="x"),
]


@pytest.mark.parametrize(
    ("fields", "chosen"),
    [
        ({"vetoed": "in"}, "甲"),
        ({"vetoed": "out"}, "丙"),
        ({"vetoed": "in", "eligible": [{"asks": "grade", "none_of": ["不称职"]}]}, "乙"),
        ({"vetoed": "in", "eligible": [{"asks": "grade", "one_of": ["不称职"]}]}, "甲"),
        ({"vetoed": "in", "eligible": [{"asks": "veto", "none_of": ["事故"]}]}, "乙"),
        ({"vetoed": "in", "eligible": [{"asks": "veto", "none_of": ["事故", "超期"]}]}, "丙"),
    ],
)
def test_who_is_vetoed_takes_part_where_the_document_says_so(fields: Any, chosen: str) -> None:
    """Ranks are told either way, with the veto; what follows is what the document says."""
    found = ranked(cohort(top(1, **fields)), GRADED)

    assert (chosen,) == found.chosen("r")
    assert [1, 2, 3] == [one.rank for one in found.standings]
    assert "第1名：甲 95分（一票否决）\n" in found.explain()
    assert "rank 1: 甲 95 points (vetoed)\n" in found.explain("en")
    assert "甲：95分，在3个中名列第1，一票否决" == found.standing("甲").explain()
    assert "甲: 95 points, rank 1 of 3, vetoed" == found.standing("甲").explain("en")


def test_schemes_may_differ_from_group_to_group() -> None:
    """Ranks of different groups do not compare anyway."""
    groups: dict[Any, str] = {"甲": "镇", "乙": "部门"}
    entrants = [Entrant("甲", 1, scheme="x"), Entrant("乙", 2, scheme="y")]

    assert [1, 1] == [one.rank for one in ranked(cohort(), entrants, groups=groups).standings]


# ------------------------------------------------------------------ least shares


@pytest.mark.parametrize(
    ("ties", "unfilled", "written", "chosen", "empty"),
    [
        ("all kept", "left empty", "甲m9 乙f8 丙f8 丁m8", "甲乙丙丁", 0),
        ("all kept", "left empty", "甲m9 乙m8 丙f7 丁f7", "甲丙丁", 0),
        ("none kept", "opened", "丙m3 丁m3 甲f2 乙f2", "丙丁", 0),
        ("none kept", "left empty", "丙m3 丁m2 甲f1 乙f1", "丙", 1),
        ("none kept", "opened", "丙m3 丁m3 甲f2 乙f1", "甲", 1),
        ("none kept", "opened", "丙m3 甲f2 乙f1", "丙甲", 0),
    ],
)
def test_the_tie_rule_comes_before_the_least_share(
    ties: str, unfilled: str, written: str, chosen: str, empty: int
) -> None:
    """Two places, one at least of which is for f."""
    points = {one[0]: int(one[2:]) for one in written.split()}
    posts = {one[0]: one[1] for one in written.split()}
    minimum = {**LEAST, "one_of": ["f"], "unfilled": unfilled}
    found = outcome(top(2, ties=ties, minimum=minimum), points, post=posts)

    assert (tuple(chosen), empty) == (found.chosen, found.left_empty)


def test_a_least_number_of_none_is_said() -> None:
    """A fifth of four, rounded down by the text itself, is nobody: it is printed."""
    minimum = {**LEAST, "share": "0.2", "rounding": "down", "not_below": False}
    posts = dict.fromkeys("甲乙丙丁", "机关")
    found = outcome(top(4, minimum=minimum), dict.fromkeys(posts, 1), post=posts)

    assert found.explain().startswith("优秀：名额4个（其中按最低比例至少0个）；")
    assert found.explain("en").startswith("优秀: places: 4 (at least 0 of them by the least share)")


@pytest.mark.parametrize(
    ("ground", "unfilled", "chosen", "empty", "below"),
    [
        ("甲乙", "left empty", ("甲", "乙"), 0, 0),
        ("丙丁", "left empty", ("甲", "丙"), 0, 0),
        ("", "left empty", ("甲",), 1, 1),
        ("", "opened", ("甲", "乙"), 0, 1),
    ],
)
def test_a_least_share_inside_the_places(
    ground: str, unfilled: str, chosen: tuple[str, ...], empty: int, below: int
) -> None:
    """One of two places at least is for the grass roots."""
    posts = {one: "基层" if one in ground else "机关" for one in "甲乙丙丁"}
    written = top(minimum={**LEAST, "unfilled": unfilled})
    found = outcome(written, {"甲": 9, "乙": 8, "丙": 7, "丁": 6}, post=posts)

    assert (chosen, empty, below) == (found.chosen, found.left_empty, found.below_minimum)
    assert 1 == found.reserved
    assert found.explain().startswith("优秀：名额2个（其中按最低比例至少1个）；入选：甲")
    assert ("；按最低比例尚缺1个" in found.explain()) is (below == 1)
    assert ("; short of the least share: 1" in found.explain("en")) is (below == 1)


def test_a_tie_in_which_some_must_be_of_the_least_share() -> None:
    """Two of four equals, one of the two at least from the two of the grass roots."""
    posts = {one: "基层" if one in "乙丙" else "机关" for one in "甲乙丙丁戊"}
    written = top(3, minimum={**LEAST, "share": "0.3", "unfilled": "opened"})
    found = outcome(written, {"甲": 9, "乙": 8, "丙": 8, "丁": 8, "戊": 8}, post=posts)
    contest = Contest(("乙", "丙", "丁", "戊"), Pairs({"优秀": 2}), 1)

    assert (("甲",), (contest,), 0) == (found.chosen, found.contests, found.below_minimum)
    assert "并列：乙、丙、丁、戊，争优秀2个，其中按最低比例至少1个" == contest.explain()
    assert (
        "tied: 乙, 丙, 丁, 戊, for 优秀: 2, at least 1 of them by the least share"
        == contest.explain("en")
    )


def test_two_ties_at_once() -> None:
    """One place for two equals of the grass roots, two for three equals of the rest."""
    posts = {one: "基层" if one in "丙丁" else "机关" for one in "甲乙丙丁戊"}
    written = top(3, minimum={**LEAST, "share": "0.3", "unfilled": "opened"})
    found = outcome(written, {"甲": 9, "乙": 9, "戊": 9, "丙": 7, "丁": 7}, post=posts)

    assert (
        Contest(("丙", "丁"), Pairs({"优秀": 1}), 1),
        Contest(("甲", "乙", "戊"), Pairs({"优秀": 2})),
    ) == found.contests
    assert 0 == found.below_minimum


# ------------------------------------------------------------------ grades by share

FIVE = {"甲": 9, "乙": 8, "丙": 8, "丁": 7, "戊": 6}
HALVES = (("优秀", "0.4"), ("良好", "0.4"))


@pytest.mark.parametrize(
    ("ties", "grades"),
    [
        ("all kept", "优秀 优秀 优秀 良好 良好"),
        ("none kept", "优秀 良好 良好 合格 合格"),
        ("handed back", "优秀 - - 良好 合格"),
    ],
)
def test_grades_by_share(ties: str, grades: str) -> None:
    """Two of five are excellent, two good; the second and the third are equal."""
    found = outcome(quota(*HALVES, ties=ties), FIVE)

    assert grades.split() == [found.grades.get(one, "-") for one in FIVE]
    assert {"优秀": 2, "良好": 2} == dict(found.quotas)


def test_a_grade_by_share_that_a_tie_leaves_open() -> None:
    """One of two equals is excellent and one good."""
    found = outcome(quota(*HALVES), FIVE)

    assert isinstance(found, GradedByQuota)
    assert (Contest(("乙", "丙"), Pairs({"优秀": 1, "良好": 1})),) == found.contests
    assert ("丁",) == found.graded("良好")
    assert (
        "等次：优秀（名额2个）：甲；良好（名额2个）：丁；合格：戊；"
        "并列：乙、丙，争优秀1个、良好1个" == found.explain()
    )
    assert (
        "等次: 优秀 (places: 2): 甲; 良好 (places: 2): 丁; 合格: 戊; "
        "tied: 乙, 丙, for 优秀: 1, 良好: 1" == found.explain("en")
    )


def test_equals_over_a_grade_without_places() -> None:
    """A share of too few is nobody; equals go past it."""
    found = outcome(quota(("优秀", "0.2"), ("良好", "0.1")), dict.fromkeys("甲乙丙丁戊", 5))

    assert {"优秀": 1, "良好": 0} == dict(found.quotas)
    assert Pairs({"优秀": 1, "合格": 4}) == found.contests[0].places
    assert "优秀（名额1个）：无" in found.explain()
    assert "优秀 (places: 1): nobody" in found.explain("en")


def test_shares_of_the_eligible_alone() -> None:
    """Who is not eligible is not graded, and counts in no share."""
    posts = {one: "领导" if one in "甲乙" else "代表" for one in FIVE}
    eligible = [{"attribute": "post", "none_of": ["领导"]}]
    found = outcome(quota(("优秀", "0.4"), of="eligible", eligible=eligible), FIVE, post=posts)

    assert {"丙": "优秀", "丁": "合格", "戊": "合格"} == dict(found.grades)
    assert ("甲", "乙") == found.ineligible
    of_all = outcome(quota(("优秀", "0.4"), of="all", eligible=eligible), FIVE, post=posts)
    assert (1, 2) == (found.quotas["优秀"], of_all.quotas["优秀"])


# ------------------------------------------------------------------ points by rank


def test_two_ranks_may_have_the_same_points() -> None:
    """Then equals at both have them whatever is said of ties."""
    found = outcome(rule("rank_points", points=[60, 57, 57], beyond=57, **BACK), FIVE)

    assert [60, 57, 57, 57, 57] == list(found.points.values())


@pytest.mark.parametrize(
    ("ties", "beyond", "points"),
    [
        ("shared rank", None, [60, 57, 57, 51, None]),
        ("shared rank", 0, [60, 57, 57, 51, 0]),
        ("mean", 40, [60, Fraction(111, 2), Fraction(111, 2), 40, 40]),
        ("handed back", None, [60, "-", "-", 51, None]),
    ],
)
def test_points_by_rank(ties: str, beyond: int | None, points: list[Any]) -> None:
    """What two equal seconds of five have, and who is beyond the list."""
    table = [60, 57, 54] if ties == "mean" else [60, 57, 55, 51]
    fields: dict[str, Any] = {} if beyond is None else {"beyond": beyond}
    found = outcome(rule("rank_points", points=table, ties=ties, **fields), FIVE)

    assert points == [found.points.get(one, "-") for one in FIVE]


def test_points_by_rank_that_a_tie_leaves_open() -> None:
    """57 and what is beyond the list, which is nothing and not 0."""
    found = outcome(rule("rank_points", title="名次分", points=[60, 57], ties="handed back"), FIVE)
    contest = PointContest(("乙", "丙"), (Fraction(57), None))

    assert isinstance(found, PointsByRank)
    assert (contest,) == found.contests
    assert "并列：乙、丙，待定：57分、（办法未规定分值）" == contest.explain()
    assert "tied: 乙, 丙, to be settled: 57 points, (no points given)" == contest.explain("en")
    assert found.explain().startswith("名次分：甲 60分、丁 （办法未规定分值）、戊 ")
    assert found.explain("en").startswith("名次分: 甲 60 points, 丁 (no points given), ")


def test_a_mean_of_places_without_points_is_none() -> None:
    """A rule that was never part of a document: nothing is taken for 0."""
    alone = RankPoints(code="r", title="名次分", points=(Decimal(60),), ties="mean")
    found = points_by_rank(alone, None, {"甲": Fraction(1), "乙": Fraction(1)})

    assert {"甲": None, "乙": None} == dict(found.points)


def test_nobody_at_all() -> None:
    """Ratios to nobody, places for nobody, and a table of nobody."""
    rules = [top(), rule("ratio_points", code="x", title="比例分", best=6)]
    found = ranked(cohort(*rules, partition="group"), [])

    assert (0, 0, 0) == (len(found.outcomes), len(found.standings), len(found.groups))
    assert found.comparable
    eligible = [{"attribute": "post", "one_of": ["代表"]}]
    alone = rule("ratio_points", title="比例分", best=6, eligible=eligible)
    left_out = outcome(alone, {"甲": 5}, post={"甲": "领导"})
    assert {} == dict(left_out.points)
    assert "比例分：不参评：甲" == left_out.explain()
    assert "比例分: takes no part: 甲" == left_out.explain("en")


# ------------------------------------------------------------------ the exact parts


@pytest.mark.parametrize(
    ("rounding", "places"),
    [(QuotaRounding.DOWN, 12), (QuotaRounding.HALF_UP, 13), (QuotaRounding.UP, 13)],
)
def test_a_fifth_of_sixty_four(rounding: QuotaRounding, places: int) -> None:
    """12.8: whether it is 12 or 13 no published text says."""
    assert places == quota_of(Fraction(1, 5), 64, rounding)


def test_half_a_place_is_rounded_up() -> None:
    """Exactly half goes up, a little less down."""
    assert 1 == quota_of(Fraction(1, 10), 5, QuotaRounding.HALF_UP)
    assert 0 == quota_of(Fraction(1, 10), 4, QuotaRounding.HALF_UP)


@pytest.mark.parametrize(
    ("ties", "cut"),
    [
        (TieRule.HANDED_BACK, Cut(("a",), ("b", "c"), 1)),
        (TieRule.ALL_KEPT, Cut(("a", "b", "c"))),
        (TieRule.NONE_KEPT, Cut(("a",))),
    ],
)
def test_a_cut_after_its_rule(ties: TieRule, cut: Cut[str]) -> None:
    """Only where it is handed back something stays open."""
    assert cut == settled(Cut(("a",), ("b", "c"), 1), ties)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: quota_of(Fraction(3, 2), 4, QuotaRounding.DOWN), "share = Fraction(3, 2): "),
        (lambda: quota_of(Fraction(-1, 2), 4, QuotaRounding.DOWN), "a Fraction from 0 to 1"),
        (lambda: quota_of(0.5, 4, QuotaRounding.DOWN), "share = 0.5: expected a Fraction"),  # type: ignore[arg-type]
        (lambda: quota_of(True, 4, QuotaRounding.DOWN), "share = True: expected a Fraction"),  # type: ignore[arg-type]  # noqa: FBT003  # refused
        (lambda: quota_of(Fraction(1, 2), 4, "down"), "rounding = 'down': expected a member"),  # type: ignore[arg-type]
        (lambda: settled(Cut(()), "all kept"), "ties = 'all kept': expected a member of TieRule"),  # type: ignore[arg-type]
        (lambda: settled(("a",), TieRule.ALL_KEPT), "found = ('a',): expected a Cut"),  # type: ignore[arg-type]
        (lambda: runs([1.5]), "numbers = 1.5: expected a int"),  # type: ignore[list-item]
        (lambda: runs([True]), "numbers = True: expected a whole number"),
        (lambda: runs("12"), "numbers = '12': expected a sequence of int"),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_number_is_refused_by_name(call: Any, words: str) -> None:
    """Floats, booleans and texts; more than all; words for the members."""
    with pytest.raises(FactsError) as caught:
        call()

    assert words in str(caught.value)


def test_rows_of_years() -> None:
    """A gap ends a row, a year named twice does not."""
    assert ((2019, 2021), (2024, 2024)) == runs([2021, 2024, 2019, 2020, 2020])
    assert () == runs([])


def test_a_selection_is_no_yes() -> None:
    """A result is asked for its parts."""
    found = outcome(top(), FIVE)

    assert isinstance(found, Selection)
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(found)
    both = cohort(top(1), quota(("良好", "0.5"), code="q"))
    assert ("甲",) == ranked(both, people({"甲": 1})).chosen("r")
    for entrants in ([], people({"甲": 1})):
        with pytest.raises(FactsError, match="code = 'q': expected the code of a rule that choose"):
            ranked(both, entrants).chosen("q")
    with pytest.raises(FactsError, match="code = 'x': expected the code of a rule of 'c'"):
        ranked(both, []).chosen("x")
