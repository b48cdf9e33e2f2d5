"""What analysis says of schemes and cohorts, most of it on figures that were published."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest
from pydantic import ValidationError

from npcmodel.dates.frequency import Period
from npcmodel.errors import FactsError
from npcmodel.facts.records import Event, Record
from npcmodel.schemes import scoring as _scoring
from npcmodel.schemes.analysis.efforts import Way
from npcmodel.schemes.analysis.varying import Change, ChangeKind
from npcmodel.schemes.documents import Measure, Scheme, Within
from npcmodel.schemes.trends import Trend
from npcmodel.testing import analyses


def module(name: str) -> Any:
    """A module, untyped, so that whole numbers can be compared with its fractions."""
    return importlib.import_module(f"npcmodel.schemes.analysis.{name}")


agreeing = module("agreeing")
analysis = module("contributing")
attaining = module("attaining")
crowding = module("crowding")
efforts = module("efforts")
equity = module("equity")
gaming = module("gaming")
incentives = module("incentives")
judging = module("judging")
saturating = module("saturating")
steadiness = module("steadiness")
tables = module("tables")
varying = module("varying")
whatif = module("whatif")
scoring: Any = _scoring
score = scoring.score

DAY = date(2026, 3, 1)
YEAR = Within(first=date(2026, 1, 1), last=date(2026, 12, 31))
HALF = Fraction(1, 2)


def wrong(value: object) -> Any:
    """A value of a kind that the annotations refuse."""
    return value


def item(code: str, points: object, **fields: Any) -> dict[str, Any]:
    """A linear item as it is written, reading events of the kind of its code."""
    found = {"kind": "linear", "code": code, "title": f"项{code}", "measure": {"event": code}}
    return {**found, "points": points, **fields}


def base(points: object) -> dict[str, Any]:
    """A base item as it is written."""
    return {"kind": "base", "code": "base", "title": "基础分", "points": points}


def computed(code: str, value: object, **fields: Any) -> dict[str, Any]:
    """A computed item as it is written."""
    return {"kind": "computed", "code": code, "title": f"项{code}", "value": value, **fields}


def given(name: str, most: int = 100) -> dict[str, Any]:
    """A number of the record as it is written."""
    return {"kind": "given", "name": name, "most": most}


def bands(*seams: tuple[str, int]) -> dict[str, Any]:
    """Bands as they are written, the lowest grade first; its own line is not used."""
    ends = [*(line for _, line in seams[1:]), None]
    found: list[dict[str, Any]] = []
    for place, ((label, line), end) in enumerate(zip(seams, ends, strict=True)):
        band = {"label": label, "at_least": line if place else None, "below": end}
        found.append({key: one for key, one in band.items() if one is not None})
    return {"kind": "bands", "bands": found}


def scheme(*items: dict[str, Any], **fields: Any) -> Scheme:
    """A scheme read from what is written."""
    return Scheme.model_validate(
        {"code": "s", "title": "积分办法", "issued_by": "某镇", "items": items, **fields}
    )


def events(**counts: int) -> tuple[Event, ...]:
    """So many events of each kind."""
    return tuple(Event(kind, DAY) for kind, number in counts.items() for _ in range(number))


def record(subject: str = "甲", numbers: Any = (), **counts: int) -> Record:
    """A record with so many events of each kind."""
    return Record(subject, events(**counts), numbers=dict(numbers))


def marked(subject: str, **numbers: int | Fraction) -> Record:
    """A record that holds numbers only."""
    return Record(subject, numbers=numbers)


PROPOSAL = {
    "kind": "each",
    "measure": {"event": "proposal"},
    "points": {
        "kind": "product",
        "of": [
            {"kind": "by_trait", "trait": "state", "values": {"filed": 25, "put": 10}},
            {
                "kind": "by_trait",
                "trait": "part",
                "values": {
                    "solo": 1,
                    "lead": "0.5",
                    "co": {
                        "kind": "quotient",
                        "part": "0.5",
                        "whole": {
                            "kind": "linear",
                            "of": {"kind": "quantity", "name": "signers", "least": 2},
                            "per": 1,
                            "from": 1,
                        },
                    },
                },
            },
        ],
    },
}
TONGCHENG = scheme(
    computed(
        "plenary",
        {"kind": "by_attribute", "attribute": "plenary", "values": {"present": 50, "excused": 30}},
    ),
    computed("proposals", PROPOSAL, cap=25),
    item("activity", 2, cap=10),
    computed(
        "opinions",
        {
            "kind": "each",
            "measure": {"event": "opinion"},
            "points": {
                "kind": "by_trait",
                "trait": "state",
                "values": {"adopted": 15},
                "otherwise": 10,
            },
        },
        cap=15,
    ),
)


def proposal(part: str, signers: int = 1) -> Event:
    """A filed proposal signed so."""
    return Event("proposal", DAY, {"signers": signers}, {"state": "filed", "part": part})


JINAN = scheme(
    base(70),
    {**item("unexcused", 30), "kind": "deduction"},
    {**item("excused", 10), "kind": "deduction"},
    item("proposal", 5, **{"from": 1}),
    item("key", 5),
    item("excellent", 10),
    item("charity", 2, cap=10),
    groups=[
        {
            "code": "bonus",
            "title": "奖励分",
            "items": ["proposal", "key", "excellent", "charity"],
            "cap": 50,
        }
    ],
    grades=bands(("不称职", 0), ("称职", 60), ("优秀", 85)),
)
ABSENTEE = record(excused=1, proposal=3, key=1)
CHARITY = Way("公益活动", Event("charity", DAY), hours=3, most=7)


# ------------------------------------------------------------------ sentences


@pytest.mark.parametrize(
    ("number", "zh", "en"),
    [
        (Fraction(5, 2), "2.5", "2.5"),
        (Fraction(175, 3), "约58.33", "about 58.33"),
        (Fraction(-1, 3), "约-0.33", "about -0.33"),
        (Fraction(2, 3), "约0.67", "about 0.67"),
        (Fraction(1, 200), "约0.01", "about 0.01"),
    ],
)
def test_numbers_in_sentences(number: Fraction, zh: str, en: str) -> None:
    """Exact where a hundredth is enough, marked as about elsewhere."""
    assert (zh, en) == (analysis.near(number), analysis.near(number, "en"))


@pytest.mark.parametrize(
    ("share", "zh", "en"),
    [
        (Fraction(1, 2), "50%", "50%"),
        (Fraction(35, 69), "约50.7%", "about 50.7%"),
        (Fraction(9, 64), "约14.1%", "about 14.1%"),
        (Fraction(41, 260), "约15.8%", "about 15.8%"),
        (Fraction(-1, 3), "约-33.3%", "about -33.3%"),
    ],
)
def test_shares_in_sentences(share: Fraction, zh: str, en: str) -> None:
    """In tenths of a percent."""
    assert (zh, en) == (analysis.percent(share), analysis.percent(share, "en"))


def test_heading_says_that_it_is_no_law() -> None:
    """Issuer and source come first."""
    sourced = scheme(base(1), source="公报")

    assert "“积分办法”由某镇制定，不是法律；出处：公报" == analysis.headed(sourced)
    assert '"积分办法", issued by 某镇; not law; source: 公报' == analysis.headed(sourced, "en")


# ------------------------------------------------------------------ the cohort


def test_cohort_is_scored_by_subject() -> None:
    """Each record has its score."""
    cards = analysis.scored_all(scheme(item("a", 5)), [record("甲", a=2), record("乙")])

    assert {"甲": 10, "乙": 0} == {name: card.total for name, card in cards.items()}


@pytest.mark.parametrize(
    ("records", "words"),
    [
        ((), "records = .*one or more"),
        ((record("甲"), record("甲")), "records = .*each subject once"),
        (("甲",), "records = '甲'.*a Record"),
    ],
)
def test_cohort_that_is_none_is_refused(records: Any, words: str) -> None:
    """Nobody, the same person twice, something else."""
    with pytest.raises(FactsError, match=words):
        analysis.scored_all(scheme(item("a", 5)), records)


@pytest.mark.parametrize("value", [True, "1", 0.5, None])
def test_number_that_is_not_exact_is_refused(value: object) -> None:
    """An int or a Fraction is asked for."""
    with pytest.raises(FactsError, match=r"hours = .*an int or a Fraction"):
        analysis.exact_number("hours", value)


# ------------------------------------------------------------------ contributions


RATED = scheme(
    computed("ballot", {"kind": "product", "of": ["0.7", given("ballot")]}),
    computed("presidium", {"kind": "product", "of": ["0.2", given("presidium")]}),
    computed("self", {"kind": "product", "of": ["0.1", given("self")]}),
)


def test_effective_weight_is_not_the_nominal_one() -> None:
    """Where ballots are alike and marks are not, the 20 % decide the order."""
    found = analysis.contributions(
        RATED,
        [
            marked("甲", ballot=98, presidium=60, self=100),
            marked("乙", ballot=98, presidium=80, self=100),
            marked("丙", ballot=98, presidium=100, self=100),
        ],
    )

    assert [Fraction(7, 10), Fraction(1, 5), Fraction(1, 10)] == [row.nominal for row in found.rows]
    assert [0, 1, 0] == [row.effective for row in found.rows]
    # 12, 16 and 20 points: 16 more or less than their mean, squared, in two of three cases.
    assert Fraction(32, 3) == found.variance == found.rows[1].variance
    assert Fraction(3 * Fraction(686, 10) + 48 + 30) == found.points


def test_contribution_within_a_group() -> None:
    """An item in a group has its own shares; the group has those that count."""
    document = scheme(
        item("a", 1),
        item("b", 1),
        groups=[{"code": "g", "title": "组", "items": ["a"], "cap": 2}],
        total={"cap": 100},
        vetoes=[{"code": "v", "title": "否决", "measure": {"event": "v"}, "zero": True}],
    )
    found = analysis.contributions(document, [record("甲", a=4, v=1), record("乙", b=2)])
    a, b, g = found.rows

    assert ("g", None, None) == (a.inside, b.inside, g.inside)
    assert (4, None, HALF, HALF) == (a.points, a.share, b.share, g.share)
    assert (None, None, None) == (a.effective, b.effective, found.rows[2].effective)
    assert None is a.nominal
    assert (2, 4, 0) == (found.number, found.points, found.variance)


def test_contributions_in_words() -> None:
    """Each row says its share and both weights; one without says less."""
    found = analysis.contributions(
        scheme(item("a", 2, cap=4), base(4)), [record("甲", a=1), record("乙")]
    )

    assert (
        "“积分办法”由某镇制定，不是法律\n"
        "2份档案，总分封顶、保底和否决前共10分，方差1\n"
        "项a：共2分，占全部得分20%，名义权重50%，对总分差异的贡献100%\n"
        "基础分：共8分，占全部得分80%，名义权重50%，对总分差异的贡献0%"
    ) == found.explain()
    assert (
        '"积分办法", issued by 某镇; not law\n'
        "records: 2; 10 points before limits of the total and vetoes, variance 1\n"
        "项a: 2 points together, of all points: 20%, nominal weight: 50%,"
        " of the differences between totals: 100%\n"
        "基础分: 8 points together, of all points: 80%, nominal weight: 50%,"
        " of the differences between totals: 0%"
    ) == found.explain("en")
    nothing = analysis.contributions(scheme(item("a", 2)), [record("甲")])

    assert "项a：共0分" == nothing.rows[0].explain()
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(nothing)


# ------------------------------------------------------------------ range


def test_attainable_range_and_grades() -> None:
    """Every line with its ends, the grades that points give, and those that a veto alone does."""
    document = scheme(
        item("a", 5, cap=20),
        {**item("d", 2), "kind": "deduction"},
        item("b", 1),
        grades=bands(("低", 0), ("高", 10)),
    )
    found = attaining.attainable(document)

    assert [(0, 20), (None, 0), (0, None)] == [(row.least, row.most) for row in found.rows]
    assert (None, None, ("低", "高"), ()) == (
        found.total.least,
        found.total.most,
        found.grades,
        found.by_veto,
    )
    assert (
        "“积分办法”由某镇制定，不是法律\n"
        "项a：最低0分，最高20分\n"
        "项d：最低不限，最高0分\n"
        "项b：最低0分，最高不限\n"
        "总分：最低不限，最高不限\n"
        "凭积分可得的等次：低、高"
    ) == found.explain()
    assert (
        '"积分办法", issued by 某镇; not law\n'
        "项a: lowest 0, highest 20\n"
        "项d: lowest none, highest 0\n"
        "项b: lowest 0, highest none\n"
        "total: lowest none, highest none\n"
        "grades that points can give: 低, 高"
    ) == found.explain("en")


VETO = {"code": "v", "title": "否决", "measure": {"event": "v"}, "grade": "差"}


def test_grade_that_only_a_veto_gives() -> None:
    """With bands below the range and above it."""
    graded = {
        "kind": "bands",
        "of": "a",
        "bands": [
            {"label": "差", "below": 0},
            {"label": "低", "at_least": 0, "at_most": 10},
            {"label": "高", "above": 10},
        ],
    }
    low = attaining.attainable(scheme(item("a", 5, cap=20), vetoes=[VETO], grades=graded))
    graded["bands"] = [
        {"label": "低", "at_most": 0},
        {"label": "高", "above": 0, "at_most": 20},
        {"label": "差", "above": 20},
    ]
    high = attaining.attainable(scheme(item("a", 5, cap=20), vetoes=[VETO], grades=graded))

    assert (("低", "高"), ("差",)) == (low.grades, low.by_veto)
    assert (("低", "高"), ("差",)) == (high.grades, high.by_veto)
    assert "只因一票否决而定的等次：差" in low.explain()
    assert "grades that only a veto gives: 差" in low.explain("en")


def test_grades_by_rules_within_range() -> None:
    """A rule that nobody can meet gives nothing; after one that holds always, none is asked."""

    def rule(label: str, least: int) -> dict[str, Any]:
        asked = {"kind": "points", "of": "s"}
        when = {"kind": "compare", "left": asked, "is": "at_least", "right": least}
        return {"label": label, "when": when}

    def rules(otherwise: str, *found: dict[str, Any]) -> dict[str, Any]:
        order = [label for label in ("差", "低", "高") if label in {otherwise, *_labels(found)}]
        return {"kind": "rules", "rules": found, "otherwise": otherwise, "order": order}

    def _labels(found: tuple[dict[str, Any], ...]) -> set[str]:
        return {one["label"] for one in found}

    some = scheme(
        item("a", 5, cap=20), vetoes=[VETO], grades=rules("低", rule("差", 30), rule("高", 10))
    )
    always = scheme(item("a", 5, cap=20), vetoes=[VETO], grades=rules("差", rule("高", 0)))

    assert (("高", "低"), ("差",)) == (
        attaining.attainable(some).grades,
        attaining.attainable(some).by_veto,
    )
    assert ("高",) == attaining.attainable(always).grades
    assert () == attaining.attainable(scheme(item("a", 5))).grades


# ------------------------------------------------------------------ saturation


def test_tongcheng_is_saturated() -> None:
    """50 + 25 + 10 + 15 = 100, and 33 further acts add nothing to this base part."""
    adopted = Event("opinion", DAY, traits={"state": "adopted"})
    enough = (proposal("solo"), *events(activity=5), adopted)
    more = (*events(activity=20), *[adopted] * 9, *[proposal("solo")] * 4)
    full = Record("甲", (*enough, *more), {"plenary": "present"})
    found = saturating.saturation(TONGCHENG, [full])

    assert 33 == len(more)
    assert (100, 100) == tuple(
        score(TONGCHENG, one).total for one in (full, attrs.evolve(full, events=enough))
    )
    assert tuple(range(7, 40)) == found.idle[0].events
    assert [("proposals", 100), ("activity", 40), ("opinions", 135)] == [
        (row.code, row.lost) for row in found.rows
    ]
    assert [("甲",)] * 3 == [row.capped for row in found.rows]
    assert (
        "“积分办法”由某镇制定，不是法律\n"
        "1份档案\n"
        "项proposals封顶25分：1人超出，0人恰好达到，共截去100分\n"
        "项activity封顶10分：1人超出，0人恰好达到，共截去40分\n"
        "项opinions封顶15分：1人超出，0人恰好达到，共截去135分\n"
        "甲：40项中33项未改变总分"
    ) == found.explain()


def test_saturation_of_deductions_groups_and_the_total() -> None:
    """Each kind of cap has its row; just there is not above."""
    document = scheme(
        {**item("d", 2, cap=4), "kind": "deduction"},
        item("a", 3),
        base(1),
        groups=[{"code": "g", "title": "组", "items": ["a"], "cap": 6}],
        total={"cap": 5},
    )
    found = saturating.saturation(
        document, [record("甲", a=2, d=2), record("乙", a=3, d=3), record("丙")]
    )

    assert [("d", 4, 2), ("g", 6, 3), ("s", 5, 0)] == [
        (row.code, row.cap, row.lost) for row in found.rows
    ]
    assert [("乙",), ("乙",), ()] == [row.capped for row in found.rows]
    assert [("甲",), ("甲",), ()] == [row.reached for row in found.rows]
    assert (
        '"积分办法", issued by 某镇; not law\n'
        "records: 3\n"
        "项d, at most 4 deducted: 1 above, 1 just there, 2 points not deducted\n"
        "组, cap 6: 1 above, 1 just there, 3 points cut off\n"
        "积分办法, cap 5: 0 above, 0 just there, 0 points cut off\n"
        "甲: 1 of 4 events changed nothing\n"
        "乙: 3 of 6 events changed nothing"
    ) == found.explain("en")


def test_idle_events_go_by_their_days() -> None:
    """The later of two is the idle one, wherever it is listed; what cannot be scored is not."""
    late, early = Event("a", date(2026, 5, 1)), Event("a", date(2026, 2, 1))
    rate = {
        "kind": "rate",
        "part": {"kind": "count", "measure": {"event": "came"}},
        "whole": {"kind": "count", "measure": {"event": "called"}},
        "if_zero": 0,
    }
    by_day = saturating.saturation(scheme(item("a", 5, cap=5)), [Record("甲", (late, early))])
    rated = saturating.saturation(scheme(computed("r", rate)), [record("甲", came=1, called=1)])

    assert (0,) == by_day.idle[0].events
    assert () == rated.idle[0].events


# ------------------------------------------------------------------ agreement


def test_agreement_counts_every_kind_of_pair() -> None:
    """Alike, against, tied here, there and in both."""
    found = agreeing.agreement(
        {"甲": 3, "乙": 3, "丙": 2, "丁": 1, "戊": 1}, {"甲": 5, "乙": 4, "丙": 4, "丁": 6, "戊": 6}
    )

    assert agreeing.Agreement(1, 6, tied_first=1, tied_second=1, tied_both=1) == found
    assert (10, -HALF, Fraction(-25, 64)) == (found.pairs, found.tau, found.tau_b_squared)
    assert "10对中，顺序一致1对，相反6对，并列3对，肯德尔τ-a：-0.5" == found.explain()
    assert (
        "pairs: 10, ordered alike 1, against each other 6, tied 3, Kendall's tau-a: -0.5"
    ) == found.explain("en")


def test_agreement_without_pairs_has_no_tau() -> None:
    """One person, or all equal."""
    one, equal = agreeing.agreement({"甲": 1}, {"甲": 2}), agreeing.Agreement(0, 0, tied_both=3)

    assert (None, None, 0, None) == (
        one.tau,
        one.tau_b_squared,
        equal.tau,
        equal.tau_b_squared,
    )
    assert "0对中，顺序一致0对，相反0对，并列0对" == one.explain()
    assert "pairs: 0, ordered alike 0, against each other 0, tied 0" == one.explain("en")


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (
            lambda: agreeing.agreement({"甲": 1}, {"乙": 1}),
            r"second = .*names of the first: \('甲'",
        ),
        (lambda: agreeing.agreement({"甲": wrong(0.5)}, {"甲": 1}), r"first\['甲'\] = 0.5"),
        (lambda: agreeing.agreement(wrong([1]), {}), r"first = \[1\].*a Mapping"),
        (lambda: agreeing.Agreement(-1, 0), "concordant = -1.*at least 0"),
        (lambda: agreeing.top_overlap({"甲": 1}, {"甲": 1}, 2), "places = 2.*at most 1"),
        (lambda: agreeing.TopOverlap(0, 0, 0), "places = 0.*at least 1"),
        (lambda: agreeing.TopOverlap(1, 0, 2), "possible = 2.*at most 1"),
        (lambda: agreeing.TopOverlap(2, 2, 1), "certain = 2.*at most 1"),
        (lambda: agreeing.turnover(["甲", "甲"], []), "before = .*each name once"),
        (lambda: agreeing.turnover([], ["甲", "甲"]), "now = .*each name once"),
    ],
)
def test_what_cannot_be_compared_is_refused(call: Callable[[], object], words: str) -> None:
    """One error that names field, value and what is expected."""
    with pytest.raises(FactsError, match=words):
        call()


def test_overlap_of_the_top() -> None:
    """A tie at the last place leaves a range."""
    one = {"甲": 3, "乙": 2, "丙": 1}
    sure = agreeing.top_overlap(one, {"甲": 2, "乙": 1, "丙": 3}, 2)
    tied = agreeing.top_overlap(one, {"甲": 3, "乙": 1, "丙": 1}, 2)

    assert (1, 1, HALF) == (sure.certain, sure.possible, sure.share)
    assert (1, 2) == (tied.certain, tied.possible)
    assert "前2名中，两次都在的有1名" == sure.explain()
    assert "前2名中，两次都在的有1至2名（末位并列，未定）" == tied.explain()
    assert "of the top 2, 1 are there both times" == sure.explain("en")
    assert "of the top 2, 1 to 2 (a tie at the last place) are there both times" == tied.explain(
        "en"
    )


def test_overlap_of_those_tied_both_times() -> None:
    """Both are tied for one place, twice: perhaps the same takes it, perhaps not."""
    found = agreeing.top_overlap({"甲": 1, "乙": 1}, {"甲": 1, "乙": 1}, 1)

    assert (0, 1) == (found.certain, found.possible)


def test_turnover_of_guangzhou() -> None:
    """35 of 69 names in the top five of 2015 were not there in 2014."""
    found = agreeing.turnover(range(69), range(35, 104))

    assert (35, 34, Fraction(35, 69)) == (len(found.joined), len(found.stayed), found.share)
    assert "本次69人，其中新进35人，占约50.7%；退出35人" == found.explain()
    assert "69 now, 35 of them new (about 50.7%); 35 no longer there" == found.explain("en")


def test_turnover_of_nobody() -> None:
    """There is no share of nobody."""
    found = agreeing.turnover(["甲"], [])

    assert (None, ("甲",)) == (found.share, found.left)
    assert "本次0人，其中新进0人；退出1人" == found.explain()
    assert "0 now, 0 of them new; 1 no longer there" == found.explain("en")


# ------------------------------------------------------------------ efforts


def test_donation_is_worth_two_receptions() -> None:
    """A reported donation of 999 yuan = 10 points = two receptions of voters."""
    document = scheme(item("reception", 5), item("donation", 10))
    ways = (
        Way("接待选民", Event("reception", DAY), hours=2),
        Way("捐赠", Event("donation", DAY), hours=HALF),
    )
    found = efforts.marginal_points(document, record(), ways)

    assert [(5, Fraction(5, 2)), (10, 20)] == [(row.points, row.per_hour) for row in found.rows]
    assert ("捐赠",) == tuple(row.way.title for row in found.best())
    assert (
        "“积分办法”由某镇制定，不是法律\n"
        "现有总分0分；每次所需时间为提问者的假设\n"
        "接待选民：再做一次5分，每小时2.5分\n"
        "捐赠：再做一次10分，每小时20分"
    ) == found.explain()


def test_next_event_can_bring_a_grade() -> None:
    """The row says so; nothing that brings points is the best where nothing does."""
    document = scheme(item("a", 5, cap=5), grades=bands(("低", 0), ("高", 5)))
    way = Way("做事", Event("a", DAY), hours=1)
    found = efforts.marginal_points(document, record(), [way])
    full = efforts.marginal_points(document, record(a=1), [way])

    assert ("低", True, "高", False) == (
        found.grade,
        found.rows[0].raised,
        found.rows[0].grade,
        full.rows[0].raised,
    )
    assert ((), ()) == (full.best(), efforts.marginal_points(document, record(), ()).best())
    assert "等次：低" in found.explain()
    assert "，等次变为高" in found.explain()
    assert (
        '"积分办法", issued by 某镇; not law\n'
        "total now 0 points, grade: 低; hours are assumed by whoever asks\n"
        "做事: one more brings 5 points, 5 an hour, the grade becomes 高"
    ) == found.explain("en")
    assert "one more brings 0 points, 0 an hour" == full.rows[0].explain("en")[4:]
    plain = efforts.marginal_points(scheme(item("a", 5)), record(), [way])

    assert "total now 0 points; hours" in plain.explain("en")


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: Way("", Event("a", DAY), 1), "title = ''.*not empty"),
        (lambda: Way("a", wrong("a"), 1), "event = 'a'.*an? Event"),
        (lambda: Way("a", Event("a", DAY), 0), "hours = .*more than 0"),
        (lambda: Way("a", Event("a", DAY), wrong(0.5)), "hours = 0.5.*an int or a Fraction"),
        (lambda: Way("a", Event("a", DAY), 1, 0), "most = 0.*at least 1"),
        (
            lambda: efforts.marginal_points(JINAN, record(), [CHARITY, CHARITY]),
            "ways = .*each title once",
        ),
        (lambda: gaming.cheapest_rise(scheme(item("a", 1)), record(), ()), "scheme.grades = None"),
        (lambda: gaming.cheapest_rise(JINAN, record(key=9), ()), "grade = None.*none is above"),
        (
            lambda: gaming.cheapest_rise(JINAN, record(), (), grade="优"),
            "grade = '优'.*one of 不称职, 称职, 优秀",
        ),
        (lambda: gaming.best_response(JINAN, record(), (), hours=-1), "hours = -1.*0 or more"),
        (
            lambda: gaming.best_response(JINAN, record(), (), hours=wrong(1.5)),
            "hours = 1.5.*an int or a Fraction",
        ),
    ],
)
def test_question_about_efforts_that_is_none(call: Callable[[], object], words: str) -> None:
    """One error that names field, value and what is expected."""
    with pytest.raises(FactsError, match=words):
        call()


# ------------------------------------------------------------------ gaming


def test_charity_buys_the_grade_in_jinan() -> None:
    """75 with an absence; five charity outings are enough for 85, and seven bring no more."""
    found = gaming.cheapest_rise(JINAN, ABSENTEE, [CHARITY])

    assert (75, "称职") == (score(JINAN, ABSENTEE).total, found.before)
    assert ("优秀", 15, 1) == (found.target, found.hours, found.number)
    assert ({"公益活动": 5}, 85, "优秀") == (
        dict(found.plans[0].more),
        found.plans[0].points,
        found.plans[0].grade,
    )
    seven = attrs.evolve(ABSENTEE, events=ABSENTEE.events + events(charity=7))
    assert 85 == score(JINAN, seven).total


def test_cheapest_rise_takes_the_dearer_act_where_it_is_quicker() -> None:
    """One excellent proposal in 14 hours beats five outings in 15; ties are all handed back."""
    excellent = Way("优秀提案", Event("excellent", DAY), hours=14, most=2)
    key = Way("重点提案", Event("key", DAY), hours=7, most=2)
    found = gaming.cheapest_rise(JINAN, ABSENTEE, [CHARITY, excellent, key])

    assert (14, 2) == (found.hours, found.number)
    assert [{"优秀提案": 1}, {"重点提案": 2}] == sorted(
        (dict(plan.more) for plan in found.plans), key=str
    )
    assert (
        "“积分办法”由某镇制定，不是法律\n"
        "甲现为称职，目标为优秀；所需时间为提问者的假设\n"
        "增加重点提案2次，需14小时，总分85分，等次：优秀\n"
        "增加优秀提案1次，需14小时，总分85分，等次：优秀"
    ) == "\n".join(sorted(found.explain().split("\n"), key=_order_of))


def _order_of(line: str) -> tuple[bool, bool, bool]:
    return ("增加" in line, "优秀提案" in line, "目标" in line)


def test_no_way_up_is_said() -> None:
    """Outings are capped at 10 points: from 60 they do not lead to 85."""
    absent = record(excused=1)
    found = gaming.cheapest_rise(JINAN, absent, [CHARITY], grade="优秀")

    assert ("称职", None, (), 0) == (found.before, found.hours, found.plans, found.number)
    assert "在所列事项和次数之内，没有办法达到" == found.explain().split("\n")[-1]
    assert (
        "甲 has 称职, asked for: 优秀; hours are assumed by whoever asks\n"
        "no mix of what is listed gets there"
    ) == found.explain("en").split("\n", 1)[1]


def test_grade_one_has_takes_nothing() -> None:
    """No hours, no events."""
    found = gaming.cheapest_rise(JINAN, ABSENTEE, [CHARITY], grade="不称职")

    assert (0, {}) == (found.hours, dict(found.plans[0].more))
    assert "不增加事项，需0小时，总分75分，等次：称职" == found.plans[0].explain()
    assert "nothing more: 0 hours, total 75 points, grade: 称职" == found.plans[0].explain("en")


def test_many_ways_of_equal_hours_are_counted() -> None:
    """Of eight that are alike any two do: 28 plans, of which 20 are listed."""
    letters = "abcdefgh"
    document = scheme(*(item(one, 5) for one in letters), grades=bands(("低", 0), ("高", 10)))
    ways = [Way(one, Event(one, DAY), 1) for one in letters]
    found = gaming.cheapest_rise(document, record(), ways)
    best = gaming.best_response(document, record(), ways, hours=2)

    assert (28, 20, 2) == (found.number, len(found.plans), found.hours)
    assert (28, 20) == (best.number, len(best.plans))
    assert "所需时间相同的方案共28个，列出前20个" == found.explain().split("\n")[-1]
    assert "28 plans take as long, the first 20 are listed" == found.explain("en").split("\n")[-1]
    assert "同样的方案共28个，列出前20个" == best.explain().split("\n")[-1]
    assert "28 plans are equal, the first 20 are listed" == best.explain("en").split("\n")[-1]


RULES = {
    "kind": "rules",
    "rules": [
        {
            "label": "高",
            "when": {
                "kind": "compare",
                "left": {"kind": "count", "measure": {"event": "b"}},
                "is": "at_least",
                "right": 1,
            },
        }
    ],
    "otherwise": "低",
}


def test_cheapest_rise_under_rules() -> None:
    """The rule is read by the ways, though no item is; the grade must be said."""
    document = scheme(item("a", 5), grades=RULES)
    ways = [Way("甲事", Event("a", DAY), 1), Way("乙事", Event("b", DAY), 3)]
    found = gaming.cheapest_rise(document, record(), ways, grade="高")
    none = gaming.cheapest_rise(document, record(), ways[:1], grade="高")

    assert (3, {"乙事": 1}) == (found.hours, dict(found.plans[0].more))
    assert () == none.plans
    with pytest.raises(FactsError, match=r"grade = None.*have no order"):
        gaming.cheapest_rise(document, record(), ways)


def test_cheapest_rise_of_the_graded_part() -> None:
    """Where the grade reads one item, only that one is worth an effort (武陵源)."""
    graded = {**bands(("合格", 0), ("优秀", 90)), "of": "common"}
    document = scheme(item("common", 1, cap=100), item("bonus", 3), grades=graded)
    done = record(common=88, bonus=2)
    ways = [
        Way("共性", Event("common", DAY), 5, 10),
        Way("加分", Event("bonus", DAY), 1, 10),
    ]
    found = gaming.cheapest_rise(document, done, ways)

    assert (94, "合格") == (score(document, done).total, score(document, done).grade)
    assert (10, {"共性": 2}) == (found.hours, dict(found.plans[0].more))


def test_cheapest_rise_of_the_total_named_by_its_code() -> None:
    """The scheme's own code stands for the total."""
    graded = {**bands(("低", 0), ("高", 10)), "of": "s"}
    found = gaming.cheapest_rise(
        scheme(item("a", 5), grades=graded), record(), [Way("事", Event("a", DAY), 2, 5)]
    )

    assert 4 == found.hours


def test_cheapest_rise_around_a_veto() -> None:
    """A way that triggers a veto is no way; a veto that holds is not undone by points."""
    document = scheme(
        item("a", 5),
        item("w", 50, measure={"event": "v"}),
        vetoes=[VETO],
        grades=bands(("差", 0), ("高", 10)),
    )
    ways = [Way("事", Event("a", DAY), 2, 5), Way("违规", Event("v", DAY), 1)]
    found = gaming.cheapest_rise(document, record(), ways)
    vetoed = gaming.cheapest_rise(document, record(v=1), ways)

    assert (4, {"事": 2}) == (found.hours, dict(found.plans[0].more))
    assert ("差", ()) == (vetoed.before, vetoed.plans)


def test_ways_that_meet_in_one_item_are_tried_together() -> None:
    """Steps over two kinds of event: only both together lead up."""
    both = {
        "kind": "sum",
        "of": [
            {"kind": "count", "measure": {"event": "a"}},
            {"kind": "count", "measure": {"event": "b"}},
        ],
    }
    steps = {
        "kind": "steps",
        "of": both,
        "steps": [{"from": 0, "value": 0}, {"from": 3, "value": 9}],
    }
    again = {"kind": "product", "of": [2, {"kind": "points", "of": "x"}]}
    document = scheme(
        computed("x", steps),
        computed("y", again),
        item("c", 1),
        grades=bands(("低", 0), ("高", 27)),
    )
    ways = [
        Way("甲事", Event("a", DAY), 1, 2),
        Way("乙事", Event("b", DAY), 2, 2),
        Way("丙事", Event("c", DAY), 1, 2),
    ]
    found = gaming.cheapest_rise(document, record(), ways)

    assert (4, {"甲事": 2, "乙事": 1}, 27) == (
        found.hours,
        dict(found.plans[0].more),
        found.plans[0].points,
    )


def test_halves_that_only_together_make_a_step() -> None:
    """Half a point has no grade where points come in steps of 1; two halves have one."""
    graded = {**bands(("低", 0), ("高", 1)), "step": 1}
    document = scheme(item("a", "0.5"), item("b", "0.5"), grades=graded)
    ways = [Way("甲事", Event("a", DAY), 1), Way("乙事", Event("b", DAY), 2)]
    found = gaming.cheapest_rise(document, record(), ways)

    assert (3, {"甲事": 1, "乙事": 1}) == (found.hours, dict(found.plans[0].more))


def test_too_many_mixes_are_refused() -> None:
    """A question asked too widely is an error, never a guess."""
    many = {
        "kind": "sum",
        "of": [{"kind": "count", "measure": {"event": one}} for one in "abcde"],
    }
    document = scheme(computed("x", many), grades=bands(("低", 0), ("高", 10)))
    ways = [Way(one, Event(one, DAY), 1, 7) for one in "abcde"]

    with pytest.raises(FactsError, match=r"ways = .*at most 20000 mixes.*not 32768"):
        gaming.cheapest_rise(document, record(), ways)


def test_best_response_to_hours() -> None:
    """The most points that hours bring, and of these plans the quickest."""
    ways = [CHARITY, Way("优秀提案", Event("excellent", DAY), hours=14, most=2)]
    found = gaming.best_response(JINAN, ABSENTEE, ways, hours=40)

    assert (40, 75, 1) == (found.hours, found.before, found.number)
    assert ({"优秀提案": 2, "公益活动": 4}, 40, 103) == (
        dict(found.plans[0].more),
        found.plans[0].hours,
        found.plans[0].points,
    )
    assert (
        "“积分办法”由某镇制定，不是法律\n"
        "甲现有75分，另有40小时；每项所需时间为提问者的假设\n"
        "增加公益活动4次、优秀提案2次，需40小时，总分103分，等次：优秀"
    ) == found.explain()
    assert (
        "甲 has 75 points and 40 hours; hours of each thing are assumed by whoever asks\n"
        "公益活动 × 4, 优秀提案 × 2 more: 40 hours, total 103 points, grade: 优秀"
    ) == found.explain("en").split("\n", 1)[1]


def test_best_response_around_a_veto() -> None:
    """What costs everything is not done, however many points it brings."""
    zero = {"code": "v", "title": "否决", "measure": {"event": "v"}, "zero": True}
    document = scheme(item("a", 5), item("w", 50, measure={"event": "v"}), vetoes=[zero])
    ways = [Way("事", Event("a", DAY), 2, 5), Way("违规", Event("v", DAY), 1)]
    found = gaming.best_response(document, record(), ways, hours=5)

    assert ({"事": 2}, 10, None) == (
        dict(found.plans[0].more),
        found.plans[0].points,
        found.plans[0].grade,
    )
    assert "增加事2次，需4小时，总分10分" == found.plans[0].explain()
    assert "事 × 2 more: 4 hours, total 10 points" == found.plans[0].explain("en")


# ------------------------------------------------------------------ sensitivity


def test_changed_scheme_says_otherwise_in_one_line() -> None:
    """Points or caps of items, of a group, of the total; the document given stays."""
    document = scheme(
        item("a", 5, cap=20),
        {**item("d", 2), "kind": "deduction"},
        base(10),
        computed("x", given("mark")),
        groups=[{"code": "g", "title": "组", "items": ["a"], "cap": 15}],
        total={"cap": 80},
    )
    done = Record("甲", events(a=4, d=3), numbers={"mark": 60})

    def total(code: str, kind: ChangeKind, factor: Any = 1) -> Any:
        return score(varying.changed(document, Change(code, kind, factor)), done).total

    points, cap, free = ChangeKind.POINTS, ChangeKind.CAP, ChangeKind.NO_CAP

    assert 79 == score(document, done).total
    assert 74 == total("a", points, HALF)
    assert 80 == total("d", points, HALF)
    assert 74 == total("base", points, HALF)
    assert 49 == total("x", points, HALF)
    assert 74 == total("a", cap, HALF)
    assert 79 == total("a", free)
    assert 80 == total("g", free)
    assert 71 == total("g", cap, Fraction(7, 15))
    assert 40 == total("s", cap, HALF)
    assert 79 == total("s", free)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (Change("z", ChangeKind.POINTS), "change.code = 'z'.*the code of an item"),
        (Change("a", ChangeKind.NO_CAP), "change = .*a line that has a cap to change"),
        (Change("base", ChangeKind.CAP, 2), "change = .*has a cap to change"),
        (Change("g", ChangeKind.POINTS, 2), "change = .*has points to change"),
        (Change("s", ChangeKind.POINTS, 2), "change = .*has points to change"),
        (Change("s", ChangeKind.CAP, 2), "change = .*has a cap to change"),
        (Change("a", ChangeKind.POINTS, Fraction(1, 3)), "change.factor = .*a decimal"),
    ],
)
def test_change_that_is_none_is_refused(change: Change, words: str) -> None:
    """No such line, no such number, no decimal."""
    document = scheme(item("a", 5), base(10), groups=[{"code": "g", "title": "组", "items": ["a"]}])

    with pytest.raises(FactsError, match=words):
        varying.changed(document, change)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (("", ChangeKind.POINTS), "code = ''"),
        (("a", "分值"), "kind = '分值'.*a member of ChangeKind"),
        (("a", ChangeKind.POINTS, 0), "factor = .*more than 0"),
        (("a", ChangeKind.POINTS, 0.5), "factor = 0.5.*an int or a Fraction"),
        (("a", ChangeKind.NO_CAP, 2), "factor = .*1: the cap is taken away"),
    ],
)
def test_change_of_wrong_parts_is_refused(fields: Any, words: str) -> None:
    """One error that names field, value and what is expected."""
    with pytest.raises(FactsError, match=words):
        Change(*fields)


def test_change_that_puts_a_grade_out_of_reach_is_refused() -> None:
    """The changed scheme is a document again; a question about ranks is still answered."""
    document = scheme(item("a", 5, cap=20), grades=bands(("低", 0), ("高", 15)))
    change = Change("a", ChangeKind.CAP, HALF)

    with pytest.raises(ValidationError, match="out of reach"):
        varying.changed(document, change)
    assert not analyses._sound(document, change)
    assert analyses._sound(document, Change("a", ChangeKind.CAP, 2))
    found = varying.sensitivity(document, [record("甲", a=4), record("乙")], [change], places=1)
    assert 1 == found.rows[0].totals


def test_sensitivity_of_capped_items_is_none() -> None:
    """All are at the cap: points a unit change nothing; the cap does."""
    document = scheme(
        item("a", 5, cap=10),
        item("b", 1),
        vetoes=[
            {"code": "v", "title": "否决", "measure": {"event": "v"}, "zero": True, "grade": "低"},
            {**VETO, "code": "w", "grade": "低"},
        ],
        grades=bands(("低", 0), ("高", 5)),
        total={"floor": 0},
    )
    cohort = [
        record("甲", a=4, b=1),
        record("乙", a=5),
        record("丙", a=2, b=3),
        record("丁", a=9, v=1),
    ]
    double = Change("a", ChangeKind.POINTS, 2)
    free = Change("a", ChangeKind.NO_CAP)
    found = varying.sensitivity(document, cohort, [double, free], places=1, within=YEAR)

    assert (double,) == found.idle()
    assert ("“a”分值乘以2", '"a" without its cap') == (double.explain(), free.explain("en"))
    assert [(0, 0), (2, 2)] == [(row.totals, row.moved) for row in found.rows]
    assert 1 == found.rows[0].agreement.tau
    # 21, 25, 13, 0 after 11, 10, 13, 0: of six pairs 丙 loses to both, and 甲 to 乙.
    assert 0 == found.rows[1].agreement.tau
    assert (
        "“积分办法”由某镇制定，不是法律\n"
        "4份档案\n"
        "“项a”分值乘以2：0人总分变动，0人名次变动；6对中，顺序一致6对，相反0对，并列0对，"
        "肯德尔τ-a：1；前1名中，两次都在的有1名\n"
        "“项a”取消封顶：2人总分变动，2人名次变动；6对中，顺序一致3对，相反3对，并列0对，"
        "肯德尔τ-a：0；前1名中，两次都在的有0名"
    ) == found.explain()
    assert (
        '"积分办法", issued by 某镇; not law\n'
        "records: 4\n"
        'points of "项a" times 2: 0 totals and 0 ranks change; pairs: 6, ordered alike 6,'
        " against each other 0, tied 0, Kendall's tau-a: 1; of the top 1, 1 are there both times\n"
        '"项a" without its cap: 2 totals and 2 ranks change; pairs: 6, ordered alike 3,'
        " against each other 3, tied 0, Kendall's tau-a: 0; of the top 1, 0 are there both times"
    ) == found.explain("en")


# ------------------------------------------------------------------ stability


def test_ranks_without_one_event() -> None:
    """乙 would overtake 甲 who lost one; 丙 is far behind."""
    document = scheme(item("a", 5), {**item("d", 4), "kind": "deduction"})
    cohort = [record("甲", a=4), record("乙", a=4, d=1), record("丙", a=1)]
    found = steadiness.rank_ranges(document, cohort)

    assert [("甲", 1, 1, 2), ("乙", 2, 1, 2), ("丙", 3, 3, 3)] == [
        (row.subject, row.rank, row.best, row.worst) for row in found.rows
    ]
    assert [("甲", "乙")] == [(one.subject, two.subject) for one, two in found.no_difference]
    assert (
        "“积分办法”由某镇制定，不是法律\n"
        "逐项剔除：每次去掉一个，重新排名\n"
        "甲：20分，第1名，区间第1至2名\n"
        "乙：16分，第2名，区间第1至2名\n"
        "丙：5分，第3名，不变\n"
        "甲、乙：未显示差别"
    ) == found.explain()
    assert (
        '"积分办法", issued by 某镇; not law\n'
        "ranks anew without one event at a time\n"
        "甲: 20 points, rank 1, 1 to 2\n"
        "乙: 16 points, rank 2, 1 to 2\n"
        "丙: 5 points, rank 3, firm\n"
        "甲, 乙: no difference shown"
    ) == found.explain("en")


def test_ranks_without_one_quarter() -> None:
    """All of 甲's points come from one quarter."""
    early, late = Event("a", date(2026, 2, 1)), Event("a", date(2026, 11, 1))
    document = scheme(item("a", 5))
    cohort = [Record("甲", (early,) * 3), Record("乙", (early, late))]
    found = steadiness.rank_ranges(document, cohort, by=Period.QUARTER)
    same = steadiness.rank_ranges(document, cohort, by=Period.QUARTER, within=YEAR)

    assert [(1, 1, 2), (2, 1, 2)] == [(row.rank, row.best, row.worst) for row in found.rows]
    assert found == same
    assert "逐期剔除" in found.explain()
    assert "without one period at a time" in found.explain("en")
    with pytest.raises(FactsError, match=r"by = 'quarter'.*a member of Period"):
        steadiness.rank_ranges(document, cohort, by=wrong("quarter"))


def test_ranks_of_those_who_did_nothing() -> None:
    """Without events there is nothing to leave out."""
    found = steadiness.rank_ranges(scheme(item("a", 5)), [record("甲")], by=Period.MONTH)

    assert [(1, 1, 1)] == [(row.rank, row.best, row.worst) for row in found.rows]


def test_omission_that_cannot_be_scored_is_counted() -> None:
    """Without the call there is nothing to have come to: that omission is not made."""
    rate = {
        "kind": "rate",
        "part": {"kind": "count", "measure": {"event": "came"}},
        "whole": {"kind": "count", "measure": {"event": "called"}},
    }
    found = steadiness.rank_ranges(scheme(computed("r", rate)), [record("甲", came=1, called=1)])

    assert (1, 1) == (found.unscored, found.rows[0].worst)
    assert "有1次剔除后无法计分，未计入" == found.explain().split("\n")[-1]
    assert "omissions that cannot be scored: 1" == found.explain("en").split("\n")[-1]


# ------------------------------------------------------------------ fairness


def farmers_and_cadres() -> list[Record]:
    """Two cadres called to everything, two farmers who were not, one who says nothing."""
    found = [
        ("甲", "干部", 10, 8),
        ("乙", "干部", 10, 6),
        ("丙", "农民", 5, 6),
        ("丁", "农民", 4, 4),
    ]
    rows = [
        Record(name, events(a=done), {"post": post}, {"called": due})
        for name, post, due, done in found
    ]
    return [*rows, Record("戊", events(a=1), numbers={"called": 0})]


def test_groups_side_by_side() -> None:
    """More points and fewer for each time called: two different orders of the same groups."""
    found = equity.fairness(
        scheme(item("a", 5)), farmers_and_cadres(), by="post", places=2, due="called"
    )
    cadres, farmers, others = found.rows

    assert (2, 35, 35, 1, 2, HALF) == (
        cadres.number,
        cadres.mean,
        cadres.median,
        cadres.certain,
        cadres.possible,
        cadres.share_at_top,
    )
    assert (Fraction(7, 2), Fraction(50, 9)) == (cadres.per_due, farmers.per_due)
    assert (0, 1, 25) == (farmers.certain, farmers.possible, farmers.mean)
    assert (None, 0, 0, None) == (others.word, others.certain, others.due, others.per_due)
    assert (
        "“积分办法”由某镇制定，不是法律\n"
        "按“post”分组，列前2名\n"
        "干部：2人，平均35分，中位数35分，列前者1至2人（50%至100%），每应完成一项得3.5分\n"
        "农民：2人，平均25分，中位数25分，列前者0至1人（0%至50%），每应完成一项得约5.56分\n"
        "未注明：1人，平均5分，中位数5分，列前者0人（0%）"
    ) == found.explain()
    assert (
        '"积分办法", issued by 某镇; not law\n'
        'by "post", the top 2\n'
        "干部: 2, mean 35, median 35, 1 to 2 at the top (50% to 100%), 3.5 for each due\n"
        "农民: 2, mean 25, median 25, 0 to 1 at the top (0% to 50%), about 5.56 for each due\n"
        "not said: 1, mean 5, median 5, 0 at the top (0%)"
    ) == found.explain("en")
    plain = equity.fairness(scheme(item("a", 5)), farmers_and_cadres(), by="post", places=1)

    assert (None, None) == (plain.rows[0].due, plain.rows[0].per_due)


@pytest.mark.parametrize(
    ("numbers", "median"),
    [((1,), 1), ((4, 1), Fraction(5, 2)), ((9, 1, 4), 4), ((1, 2, 3, 9), Fraction(5, 2))],
)
def test_median(numbers: tuple[int, ...], median: object) -> None:
    """The middle one, or the mean of the two in the middle."""
    assert median == equity.median_of(map(Fraction, numbers))


def test_points_by_the_day_in_bishan() -> None:
    """118.5 points over 27 days, 113.5 over 23: the lower total earned more by the day."""
    document = scheme(computed("x", given("points", 200)))
    cohort = [
        marked("甲", points=Fraction(237, 2), days=27),
        marked("乙", points=Fraction(227, 2), days=23),
    ]
    found = equity.rate_ranks(document, cohort, per="days")

    assert [(1, 2), (2, 1)] == [(row.rank_by_total, row.rank_by_rate) for row in found.rows]
    assert [Fraction(79, 18), Fraction(227, 46)] == [row.rate for row in found.rows]
    assert -1 == found.agreement.tau
    assert (
        "“积分办法”由某镇制定，不是法律\n"
        "总分除以“days”\n"
        "甲：118.5分，第1名；基数27，每单位约4.39分，第2名\n"
        "乙：113.5分，第2名；基数23，每单位约4.93分，第1名\n"
        "1对中，顺序一致0对，相反1对，并列0对，肯德尔τ-a：-1"
    ) == found.explain()
    assert "甲: 118.5 points, rank 1; about 4.39 for each of 27, rank 2" in found.explain("en")
    assert 'totals over "days"' in found.explain("en")


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ({}, r"records\['甲'\].numbers\['days'\] = None.*a number"),
        ({"days": 0}, r"records\['甲'\].numbers\['days'\] = .*more than 0"),
    ],
)
def test_rate_without_a_base_is_refused(numbers: dict[str, int], words: str) -> None:
    """Nobody has a rate of nothing."""
    with pytest.raises(FactsError, match=words):
        equity.rate_ranks(scheme(item("a", 5)), [marked("甲", **numbers)], per="days")


def test_top_of_a_group_and_of_all() -> None:
    """The best farmer is not among the two best of all; ties are handed back."""
    cohort = [
        Record(name, events(a=done), {"post": post} if post else {})
        for name, post, done in [
            ("甲", "干部", 9),
            ("乙", "干部", 8),
            ("丙", "农民", 5),
            ("丁", "", 3),
            ("戊", "", 3),
        ]
    ]
    found = equity.group_tops(scheme(item("a", 5)), cohort, by="post", each_group=1, places=2)

    assert ("丙",) == found.outside
    assert [("甲",), ("丙",), ()] == [row.top.chosen for row in found.rows]
    assert (
        "“积分办法”由某镇制定，不是法律\n"
        "按“post”分组各取前1名，与全体前2名比较\n"
        "干部：甲\n"
        "农民：丙；其中不在全体前列的：丙\n"
        "未注明：无；丁、戊并列，争1个名额"
    ) == found.explain()
    assert (
        '"积分办法", issued by 某镇; not law\n'
        'the top 1 of each "post", the top 2 of all\n'
        "干部: 甲\n"
        "农民: 丙; not at the top of all: 丙\n"
        "not said: nobody for certain; 丁, 戊 tied for 1"
    ) == found.explain("en")


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ({"each_group": 0, "places": 1}, "each_group = 0"),
        ({"each_group": 1, "places": 2}, "places = 2"),
    ],
)
def test_top_without_places_is_refused(numbers: dict[str, int], words: str) -> None:
    """One place or more, and no more than people."""
    with pytest.raises(FactsError, match=words):
        equity.group_tops(scheme(item("a", 5)), [record("甲")], by="post", **numbers)


# ------------------------------------------------------------------ judgement


def judged(name: str, **fields: Any) -> dict[str, Any]:
    """A mark that somebody gives, as it is written."""
    return {"kind": "given", "name": name, "rater": "评委", **fields}


def test_four_points_left_to_the_assessor() -> None:
    """12 to 15 for good attendance: for one the grade hangs on it, for the other it does not."""
    document = scheme(
        item("a", 1),
        computed("care", judged("attendance", least=12, most=15)),
        computed("rest", judged("open")),
        computed("age", {"kind": "given", "name": "age", "most": 99}),
        grades=bands(("不合格", 0), ("合格", 60)),
    )
    marks = {"attendance": 14, "open": 1, "age": 0}
    found = judging.leeway(document, [record("甲", marks, a=46), record("乙", marks, a=10)])
    first, second = found.rows

    assert (61, 59, 62, True, False) == (
        first.total,
        first.total_at_least,
        first.total_at_most,
        first.decides,
        second.decides,
    )
    assert ("合格", "不合格", "合格") == (first.grade, first.grade_at_least, first.grade_at_most)
    assert ((first,), ("open",)) == (found.decided, found.unbounded)
    assert (
        "“积分办法”由某镇制定，不是法律\n"
        "2份档案中，1人的等次取决于裁量\n"
        "甲：“attendance”由评委评为14，可评12至15，总分相应为59至62分，等次由不合格到合格\n"
        "没有最高值、未作比较的评分：open"
    ) == found.explain()
    assert (
        '"积分办法", issued by 某镇; not law\n'
        "records: 2; grades that hang on judgement: 1\n"
        '甲: 评委 gave 14 for "attendance" of 12 to 15, the total goes from 59 to 62,'
        " the grade from 不合格 to 合格\n"
        "marks without a highest value, not compared: open"
    ) == found.explain("en")
    assert second.explain().endswith("，总分相应为23至26分")
    assert second.explain("en").endswith(", the total goes from 23 to 26")


def test_mark_asked_for_twice_keeps_within_both_ranges() -> None:
    """And one that the record does not hold is not asked about."""
    document = scheme(
        computed("x", judged("mark", least=2, most=9)),
        computed("y", judged("mark", most=5)),
        computed("z", judged("other", most=5, otherwise=1)),
    )
    found = judging.leeway(document, [marked("甲", mark=3)])

    assert [(2, 5, 4 + 1, 10 + 1)] == [
        (row.least, row.most, row.total_at_least, row.total_at_most) for row in found.rows
    ]
    assert ((), ()) == (found.decided, found.unbounded)
    assert (
        "1份档案；办法不设等次，逐项列出总分的范围\n"
        "甲：“mark”由评委评为3，可评2至5，总分相应为5至11分"
    ) == found.explain().split("\n", 1)[1]
    assert "records: 1; no grades: how far each total goes" == found.explain("en").split("\n")[1]


# ------------------------------------------------------------------ spread, lines, periods


def test_spread_and_a_line() -> None:
    """41 of about 260 reach 700 (杏花岭): the share, with nothing assumed about the rest."""
    totals = [700] * 41 + [500] * 219
    found = crowding.spread(totals, line=700)

    assert (Fraction(41, 260), 500, 500, 700) == (
        found.share,
        found.median,
        found.least,
        found.most,
    )
    assert Fraction(41 * 700 + 219 * 500, 260) == found.mean
    assert Fraction(41 * 219 * 200 * 200, 260 * 260) == found.variance
    assert (
        "260人：平均约531.54分，中位数500分，方差约5313.02，最低500分，最高700分；"
        "700分以上（含本数）41人，占约15.8%"
    ) == found.explain()
    assert (
        "260: mean about 531.54, median 500, variance about 5313.02, from 500 to 700;"
        " 41 at 700 or above (about 15.8%)"
    ) == found.explain("en")
    plain = crowding.spread([1])

    assert (None, 0) == (plain.line, plain.reached)
    assert "1人：平均1分，中位数1分，方差0，最低1分，最高1分" == plain.explain()
    assert "1: mean 1, median 1, variance 0, from 1 to 1" == plain.explain("en")


def test_spread_of_nothing_is_refused() -> None:
    """There is no mean of nobody, and a float is no total."""
    with pytest.raises(FactsError, match=r"totals = .*one or more"):
        crowding.spread([])
    with pytest.raises(FactsError, match=r"totals\[0\] = 0.5"):
        crowding.spread([wrong(0.5)])


def test_cliffs_between_grades() -> None:
    """Who misses a line by little, who is just past it; whom a veto graded is not asked."""
    document = scheme(
        item("a", 1), vetoes=[VETO], grades=bands(("差", 0), ("合格", 60), ("优秀", 85))
    )
    cohort = [record(f"p{n}", a=n) for n in (57, 58, 59, 60, 61, 62, 84, 90)]
    found = crowding.cliffs(document, [*cohort, record("v", a=60, v=1)], margin=2)

    assert [(60, ("p58", "p59"), ("p60", "p61")), (85, ("p84",), ())] == [
        (row.line, row.below, row.above) for row in found.rows
    ]
    assert ("v",) == found.by_veto
    assert (
        "“积分办法”由某镇制定，不是法律\n"
        "上下2分以内；因一票否决未计1人\n"
        "差与合格之间60分：略低2人，刚过2人\n"
        "合格与优秀之间85分：略低1人，刚过0人"
    ) == found.explain()
    assert (
        '"积分办法", issued by 某镇; not law\n'
        "within 2 points of each line; 1 left out because of a veto\n"
        "差 to 合格 at 60: 2 just below, 2 just past\n"
        "合格 to 优秀 at 85: 1 just below, 0 just past"
    ) == found.explain("en")


def test_cliff_at_a_line_that_belongs_below() -> None:
    """More than 10 is the higher grade: 10 itself is just below. The grade reads one item."""
    graded = {
        "kind": "bands",
        "of": "a",
        "bands": [{"label": "低", "at_most": 10}, {"label": "高", "above": 10}],
    }
    cohort = [record(f"p{n}", a=n, b=50) for n in (9, 10, 11, 12)]
    found = crowding.cliffs(scheme(item("a", 1), item("b", 1), grades=graded), cohort, margin=1)

    assert [(("p9", "p10"), ())] == [(row.below, row.above) for row in found.rows]
    assert "上下1分以内" == found.explain().split("\n")[1]
    assert "within 1 points of each line" == found.explain("en").split("\n")[1]


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: crowding.cliffs(scheme(item("a", 1)), (), margin=1), "scheme.grades = None"),
        (lambda: crowding.cliffs(JINAN, (), margin=0), "margin = 0.*more than 0"),
        (lambda: crowding.cliffs(JINAN, (), margin=wrong("1")), "margin = '1'"),
    ],
)
def test_question_about_lines_that_is_none(call: Callable[[], object], words: str) -> None:
    """Bands and a margin are asked for."""
    with pytest.raises(FactsError, match=words):
        call()


def test_a_sum_over_the_year_hides_an_empty_quarter() -> None:
    """1 + 2 + 0 + 1 = 4 activities at a home of deputies, and one quarter without any."""
    months = (2, 4, 5, 11)
    done = tuple(Event("activity", date(2026, month, 9)) for month in months)
    every = tuple(Event("activity", date(2026, month, 9)) for month in (1, 4, 7, 10))
    found = crowding.empty_periods(
        [Record("家", done), Record("站", every), Record("点")],
        Measure(event="activity"),
        by=Period.QUARTER,
        within=YEAR,
    )
    home, station, point = found.rows

    assert ((1, 2, 0, 1), 4, ((date(2026, 7, 1), date(2026, 9, 30)),)) == (
        home.counts,
        home.total,
        home.empty,
    )
    assert ((), 4) == (station.empty, len(point.empty))
    assert (home,) == found.hidden
    assert "“activity”按季度计\n家：1+2+0+1=4，空档：2026-07至2026-09" == "\n".join(
        found.explain().split("\n")[:2]
    )
    assert '"activity" by quarter\n家: 1+2+0+1 = 4, nothing in 2026-07 to 2026-09' == "\n".join(
        found.explain("en").split("\n")[:2]
    )
    assert "站：1+1+1+1=4" == station.explain()
    assert "站: 1+1+1+1 = 4" == station.explain("en")


# ------------------------------------------------------------------ two schemes, and many


def test_the_same_total_another_grade_in_wulingyuan() -> None:
    """88 + 6 = 94 is 优秀 where the grade reads the total, 合格 where it reads the 88."""
    parts = (computed("common", given("common")), computed("bonus", given("bonus")))
    graded = bands(("不合格", 0), ("合格", 60), ("优秀", 90))
    total = scheme(*parts, grades=graded)
    common = scheme(*parts, grades={**graded, "of": "common"})
    cohort = [marked("甲", common=88, bonus=6), marked("乙", common=59, bonus=0)]
    found = whatif.what_if(total, common, cohort)
    back = whatif.what_if(common, total, cohort)

    assert [("优秀", "合格", -1), ("不合格", "不合格", 0)] == [
        (move.grade_before, move.grade_after, move.steps) for move in found.moves
    ]
    assert (("甲",), (), ("甲",)) == tuple(
        tuple(move.subject for move in moves)
        for moves in (found.moved, found.raised, found.lowered)
    )
    assert "甲" == back.raised[0].subject
    assert (
        "“积分办法”由某镇制定，不是法律\n"
        "“积分办法”由某镇制定，不是法律\n"
        "2人中，1人名次或等次变动，升等0人，降等1人\n"
        "1对中，顺序一致1对，相反0对，并列0对，肯德尔τ-a：1\n"
        "甲：总分94→94，名次1→1，等次优秀→合格"
    ) == found.explain()
    assert (
        "of 2, rank or grade changes for 1; 0 gain a grade, 1 lose one\n"
        "pairs: 1, ordered alike 1, against each other 0, tied 0, Kendall's tau-a: 1\n"
        "甲: total 94 → 94, rank 1 → 1, grade 优秀 → 合格"
    ) == found.explain("en").split("\n", 2)[2]


def test_grades_that_cannot_be_compared() -> None:
    """Other grades, or none, go neither up nor down."""
    graded = scheme(item("a", 5), grades=bands(("低", 0), ("高", 10)))
    other = scheme(item("a", 5), grades=bands(("差", 0), ("好", 10)))
    plain = scheme(item("a", -5))
    cohort = [record("甲", a=2), record("乙")]
    renamed, dropped = whatif.what_if(graded, other, cohort), whatif.what_if(graded, plain, cohort)

    assert {None} == {move.steps for move in (*renamed.moves, *dropped.moves)}
    assert ((), ()) == (renamed.raised, renamed.lowered)
    assert "甲：总分10→-10，名次1→2，等次高→无等次" == dropped.moves[0].explain()
    assert "乙: total 0 → 0, rank 2 → 1, grade 低 → none" == dropped.moves[1].explain("en")
    assert "甲：总分10→10，名次1→1" == whatif.what_if(graded, graded, cohort).moves[0].explain()
    same = whatif.what_if(graded, graded, cohort).moves[0]
    assert "甲: total 10 → 10, rank 1 → 1" == same.explain("en")


def test_matrix_of_orders() -> None:
    """Each with each, itself included; two that pay opposite things disagree."""
    one = scheme(item("a", 5))
    renamed = {"code": "t", "title": "另一办法"}
    other = Scheme.model_validate(
        {**json.loads(one.model_dump_json().replace('"a"', '"b"')), **renamed}
    )
    cohort = [record("甲", a=2), record("乙", b=3)]
    found = whatif.rank_matrix([one, other], cohort)

    assert ((1, -1), (-1, 1)) == tuple(tuple(cell.tau for cell in row) for row in found.rows)
    assert (
        "1. “积分办法”由某镇制定，不是法律\n"
        "2. “另一办法”由某镇制定，不是法律\n"
        "2份档案\n"
        "1与2：1对中，顺序一致0对，相反1对，并列0对，肯德尔τ-a：-1"
    ) == found.explain()
    assert (
        "records: 2\n"
        "1 and 2: pairs: 1, ordered alike 0, against each other 1, tied 0,"
        " Kendall's tau-a: -1"
    ) == found.explain("en").split("\n", 2)[2]
    for wrong_ones in ([], [one]):
        with pytest.raises(FactsError, match=r"schemes = .*two or more"):
            whatif.rank_matrix(wrong_ones, cohort)


# ------------------------------------------------------------------ incentives


def each_by_part(**points: Any) -> dict[str, Any]:
    """Proposals scored one by one, by the part that somebody has in them."""
    by_part = {"kind": "by_trait", "trait": "part", "values": points}
    return {"kind": "each", "measure": {"event": "proposal"}, "points": by_part}


@pytest.mark.parametrize(
    ("document", "created", "times"),
    [
        pytest.param(
            scheme(computed("p", each_by_part(solo=20, lead=20, co=15))),
            155,
            Fraction(31, 4),
            id="广水",
        ),
        pytest.param(
            scheme(computed("p", each_by_part(solo=15, lead=10, co=5))),
            55,
            Fraction(11, 3),
            id="AA市",
        ),
        pytest.param(
            scheme(computed("p", {**each_by_part(solo=15, lead=15, co=3), "how": "max"})),
            42,
            Fraction(14, 5),
            id="闵行",
        ),
        pytest.param(scheme(TONGCHENG.items[1].model_dump(by_alias=True)), 25, 1, id="桐城"),
        pytest.param(scheme(computed("p", each_by_part(solo=20, lead=20, co=0))), 20, 1, id="延边"),
    ],
)
def test_ten_signers_of_one_proposal(document: Scheme, created: int, times: Any) -> None:
    """Only where the points are divided, or the first signer's alone, are none created."""
    signed = [[proposal("lead", 10)], *[[proposal("co", 10)] for _ in range(9)]]
    found = incentives.shared_credit(document, [proposal("solo")], signed)

    assert (created, times, times == 1) == (found.created, found.times, found.conserved)
    assert 10 == len(found.shares)


def test_splitting_one_suggestion_into_three() -> None:
    """Three for one creates points under a tariff by the piece."""
    found = incentives.shared_credit(
        scheme(item("a", 5, cap=12)), events(a=1), [events(a=3)], before=record("甲", a=1)
    )

    assert (5, (7,), Fraction(7, 5)) == (found.alone, found.shares, found.times)
    assert (
        "“积分办法”由某镇制定，不是法律\n"
        "单独完成5分；分开计分7，共7分，为单独完成的1.4倍\n"
        "同一件事增加了积分"
    ) == found.explain()
    assert (
        "alone 5 points; shared 7: 7 together, 1.4 times one alone\npoints are created"
    ) == found.explain("en").split("\n", 1)[1]


def test_shared_credit_of_what_earns_nothing() -> None:
    """Nothing alone and nothing shared creates nothing; somebody must take part."""
    document = scheme(item("a", 5))
    found = incentives.shared_credit(document, (), [(), ()])

    assert (None, True) == (found.times, found.conserved)
    assert "单独完成0分；分开计分0、0，共0分\n不增加积分" == found.explain().split("\n", 1)[1]
    assert ("alone 0 points; shared 0, 0: 0 together\nno points are created") == found.explain(
        "en"
    ).split("\n", 1)[1]
    with pytest.raises(FactsError, match=r"shares = .*one person or more"):
        incentives.shared_credit(document, (), ())


SHORTFALL = {
    "kind": "if",
    "when": {
        "kind": "compare",
        "left": {"kind": "count", "measure": {"event": "b"}},
        "is": "at_most",
        "right": 1,
    },
    "then": {"kind": "linear", "of": {"kind": "count", "measure": {"event": "b"}}, "per": 5},
    "otherwise": 2,
}


def test_where_more_brings_less() -> None:
    """Openly, as a deduction; and by a table that its drafter may not have meant."""
    document = scheme(
        item("a", 5),
        {**item("d", 2), "kind": "deduction"},
        item("m", -1),
        computed("x", SHORTFALL),
        computed("y", {"kind": "count", "measure": {"event": "a"}}),
        base(1),
    )
    ways = [
        Way("缺席", Event("d", DAY), 1, 2),
        Way("乙事", Event("b", DAY), 1, 3),
        Way("批评", Event("m", DAY), 1),
    ]
    found = incentives.declines(document, record("甲", a=1), ways)

    assert [
        ("d", "d", Trend.FALLING, True),
        ("m", "m", Trend.FALLING, True),
        ("x", "b", Trend.EITHER, False),
    ] == [(row.code, row.of, row.trend, row.meant) for row in found.rows]
    assert found.rows[2:] == found.unmeant
    case = found.rows[2].example
    assert case is not None
    assert (2, 5, 2, 12, 9) == (
        case.number,
        case.before,
        case.after,
        case.total_before,
        case.total_after,
    )
    assert (
        "“积分办法”由某镇制定，不是法律\n"
        "项d：“d”增多时得分只减不增（条文明定）；"
        "增加到第1次“缺席”，该项由0分变为-2分，总分由7分变为5分\n"
        "项m：“m”增多时得分只减不增（条文明定）；"
        "增加到第1次“批评”，该项由0分变为-1分，总分由7分变为6分\n"
        "项x：“b”增多时得分可增可减；"
        "增加到第2次“乙事”，该项由5分变为2分，总分由12分变为9分"
    ) == found.explain()
    assert (
        'with no. 2 of "乙事" more the line goes from 5 to 2, the total from 12 to 9'
    ) == case.explain("en")


def test_where_no_case_is_found() -> None:
    """The row is there without one; a scheme that only pays says so."""
    document = scheme({**item("d", 2), "kind": "deduction"}, computed("x", SHORTFALL))
    found = incentives.declines(document, ways=[Way("乙事", Event("b", DAY), 1)])
    none = incentives.declines(scheme(item("a", 5)))

    assert [None, None] == [row.example for row in found.rows]
    assert (
        '项d: with more of "d" it only falls, as the text says\n'
        '项x: with more of "b" it can rise or fall'
    ) == found.explain("en").split("\n", 1)[1]
    assert "项d：“d”增多时得分只减不增（条文明定）" == found.rows[0].explain()
    assert "各项均只增不减" == none.explain().split("\n")[1]
    assert "no line can fall" == none.explain("en").split("\n")[1]


def test_no_grade_for_79_and_a_half_in_yinchuan() -> None:
    """80 and more, 60 to 79, below 60: half points fall between, and whole ones do not."""
    printed = [
        {"label": "优秀", "at_least": 80},
        {"label": "合格", "at_least": 60, "at_most": 79},
        {"label": "不合格", "below": 60},
    ]
    mark = computed("x", given("points"))

    with pytest.raises(ValidationError, match="79"):
        scheme(mark, grades={"kind": "bands", "bands": printed})
    whole = scheme(mark, grades={"kind": "bands", "bands": printed, "step": 1})
    with pytest.raises(FactsError, match=r"total = .*a whole number of steps"):
        analysis.scored_all(whole, [marked("甲", points=Fraction(159, 2))])
    assert ("不合格", "合格", "优秀") == attaining.attainable(whole).grades[::-1]


def test_excused_absence_still_falls_under_two_thirds_in_xiamen() -> None:
    """Five of nine meetings, three absences excused: not 2/3, unless these leave the base."""
    rate: dict[str, Any] = {
        "kind": "rate",
        "part": {"kind": "count", "measure": {"event": "present"}},
        "whole": {"kind": "given", "name": "due"},
    }

    def document(whole: object) -> Scheme:
        when = {
            "kind": "compare",
            "left": {**rate, "whole": whole},
            "is": "at_least",
            "right": {"kind": "quotient", "part": 2, "whole": 3},
        }
        rules = [{"label": "够", "when": when}]
        grades = {"kind": "rules", "rules": rules, "otherwise": "不够"}
        return scheme(item("present", 1), grades=grades)

    excused = {
        "kind": "linear",
        "of": {"kind": "count", "measure": {"event": "excused"}},
        "per": -1,
    }
    due = {"kind": "given", "name": "due"}
    done = record("甲", {"due": 9}, present=5, excused=3)
    found = whatif.what_if(document(due), document({"kind": "sum", "of": [due, excused]}), [done])

    assert [("不够", "够")] == [(move.grade_before, move.grade_after) for move in found.moves]


# ------------------------------------------------------------------ what is easily got wrong


def test_orders_are_compared_by_name_however_they_are_listed() -> None:
    """The same points in another order of names: all pairs are ordered alike."""
    found = agreeing.agreement({"a": 3, "b": 2, "c": 1}, {"c": 1, "b": 2, "a": 3})

    assert (1, 3) == (found.tau, found.concordant)


STEPPED = {**bands(("低", 0), ("高", 1)), "step": 1}


def test_a_total_between_two_steps_is_still_a_total() -> None:
    """Without one event half a point is left, which has no grade and does have a rank."""
    document = scheme(item("a", "0.5", cap="0.5"), item("b", "0.5"), grades=STEPPED)
    cohort = [record("甲", a=2, b=1), record("乙", b=2)]
    found = steadiness.rank_ranges(document, cohort)

    assert (0, [(1, 1, 2), (1, 1, 2)]) == (
        found.unscored,
        [(row.rank, row.best, row.worst) for row in found.rows],
    )
    assert [(1,), ()] == [row.events for row in saturating.saturation(document, cohort).idle]
    assert HALF == analysis.total_without(document, cohort[1], {0}, None)


RATE = {
    "kind": "rate",
    "part": {"kind": "count", "measure": {"event": "came"}},
    "whole": {"kind": "count", "measure": {"event": "called"}},
}


def test_what_nothing_reads_is_idle_even_where_the_rest_cannot_be_scored() -> None:
    """The first event is read by nothing; the two others are the rate."""
    found = saturating.saturation(
        scheme(computed("r", RATE)), [record("甲", x=1, came=1, called=1)]
    )

    assert (0,) == found.idle[0].events


def test_a_period_that_somebody_cannot_do_without_is_left_out_for_nobody() -> None:
    """乙 was called in the first half only: without it the others are not ranked either."""
    early, late = date(2026, 2, 1), date(2026, 11, 1)
    called, came = Event("called", early), Event("came", early)
    other = (Event("called", late), Event("came", late))
    document = scheme(computed("r", {"kind": "product", "of": [100, RATE]}), item("a", 60))
    cohort = [
        Record("甲", (called, *other, Event("a", early))),
        Record("乙", (called, came)),
    ]
    found = steadiness.rank_ranges(document, cohort, by=Period.HALF_YEAR)

    # 110 and 100; without the second half 60 and 100. Without the first 乙 has no rate at all.
    assert [("甲", 1, 1, 2), ("乙", 2, 1, 2)] == [
        (row.subject, row.rank, row.best, row.worst) for row in found.rows
    ]
    assert 1 == found.unscored
    assert "有1个时期剔除后有档案无法计分，该期对所有人均未剔除" == found.explain().split("\n")[-1]
    assert (
        "periods kept for all, as some record cannot be scored without them: 1"
        == found.explain("en").split("\n")[-1]
    )


# ------------------------------------------------------------------ steps of grades


def test_mixes_between_two_steps_are_left_out() -> None:
    """Half a point more can have no grade: the plan that ends on a step is found."""
    graded = {**bands(("低", 0), ("高", 2)), "step": 1}
    document = scheme(item("a", "1.5"), item("b", 2), grades=graded)
    ways = [Way("甲事", Event("a", DAY), 1, 2), Way("乙事", Event("b", DAY), 4)]
    rise = gaming.cheapest_rise(document, record(), ways)
    best = gaming.best_response(document, record(), ways, hours=5)

    # One 甲事 and one 乙事, or one 甲事 alone, end on a half.
    assert (2, {"甲事": 2}) == (rise.hours, dict(rise.plans[0].more))
    assert (3, 2, {"甲事": 2}) == (
        best.plans[0].points,
        best.plans[0].hours,
        dict(best.plans[0].more),
    )


def test_steps_of_one_item_are_asked_with_all_mixes() -> None:
    """The grade reads one item; another may bring any part of a point."""
    document = scheme(item("a", "0.5"), item("b", "0.25"), grades={**STEPPED, "of": "a"})
    ways = [Way("甲事", Event("a", DAY), 1, 3), Way("乙事", Event("b", DAY), 1)]
    rise = gaming.cheapest_rise(document, record(), ways)
    best = gaming.best_response(document, record(), ways, hours=4)

    assert (2, {"甲事": 2}) == (rise.hours, dict(rise.plans[0].more))
    assert (Fraction(5, 4), {"甲事": 2, "乙事": 1}) == (
        best.plans[0].points,
        dict(best.plans[0].more),
    )


def test_next_event_that_ends_between_two_steps() -> None:
    """Its points are told, and that no grade holds them."""
    document = scheme(item("a", "0.5"), item("b", 1), grades=STEPPED)
    ways = [Way("甲事", Event("a", DAY), 1), Way("乙事", Event("b", DAY), 1)]
    found = efforts.marginal_points(document, record(), ways)

    assert [(HALF, None, False), (1, "高", True)] == [
        (row.points, row.grade, row.raised) for row in found.rows
    ]
    assert "甲事：再做一次0.5分，每小时0.5分，所得分值不在等次的分档上" == found.rows[0].explain()
    assert (
        "甲事: one more brings 0.5 points, 0.5 an hour, to points that no grade holds"
        == found.rows[0].explain("en")
    )


def test_what_cannot_be_scored_for_another_reason_is_refused() -> None:
    """Points on a step, and a veto that asks for a number nobody recorded."""
    asked = {"kind": "compare", "left": given("mark"), "is": "at_most", "right": 1}
    veto = {"code": "v", "title": "否决", "when": asked, "grade": "低"}
    document = scheme(item("a", 1), vetoes=[veto], grades=STEPPED)

    with pytest.raises(FactsError, match="mark"):
        analysis.score_off_step(document, record())
    with pytest.raises(FactsError, match="mark"):
        analysis.score_off_step(scheme(computed("x", given("mark"))), record())


def test_grade_that_the_next_event_takes_away() -> None:
    """It changes, and is not raised; under rules without an order nobody can tell."""
    down = scheme(base(5), item("a", -5), grades=bands(("低", -100), ("高", 5)))
    way = Way("事", Event("a", DAY), 1)
    row = efforts.marginal_points(down, record(), [way]).rows[0]
    ruled = scheme(item("a", 5), grades=RULES)
    other = efforts.marginal_points(ruled, record(), [Way("事", Event("b", DAY), 1)]).rows[0]

    assert ("低", False) == (row.grade, row.raised)
    assert row.explain().endswith("，等次变为低")
    assert row.explain("en").endswith(", the grade becomes 低")
    assert ("高", None) == (other.grade, other.raised)
    assert other.explain().endswith("，等次变为高")


ORDERED = {**RULES, "order": ["低", "高"]}


def test_rules_with_an_order_have_a_next_grade() -> None:
    """What is above need not be said, and a higher grade is as good."""
    document = scheme(item("a", 5), grades=ORDERED)
    way = Way("乙事", Event("b", DAY), 3)
    found = gaming.cheapest_rise(document, record(), [way])
    row = efforts.marginal_points(document, record(), [way]).rows[0]

    assert ("高", 3) == (found.target, found.hours)
    assert 0 == gaming.cheapest_rise(document, record(b=1), [way], grade="低").hours
    assert row.raised
    with pytest.raises(FactsError, match=r"grade = None.*none is above"):
        gaming.cheapest_rise(document, record(b=1), [way])


def test_two_schemes_by_rules_with_one_order() -> None:
    """Grades go up and down by the order that both name."""
    before = scheme(item("a", 5), grades=ORDERED)
    after = scheme(item("a", 5), grades=json.loads(json.dumps(ORDERED).replace('"b"', '"c"')))
    found = whatif.what_if(before, after, [record("甲", b=1), record("乙", c=1)])

    assert [-1, 1] == [move.steps for move in found.moves]
    assert "升等1人，降等1人" in found.explain()


def test_grades_without_a_common_order_are_counted_and_no_more() -> None:
    """Nobody is said to have gained none; without any grades nothing is said of them."""
    graded = scheme(item("a", 5), grades=bands(("低", 0), ("高", 10)))
    other = scheme(item("a", 5), grades=bands(("差", 0), ("好", 10)))
    plain = scheme(item("a", 5))
    found = whatif.what_if(graded, other, [record("甲", a=2), record("乙")])
    none = whatif.what_if(plain, plain, [record("甲")])

    assert "2人中，2人名次或等次变动，等次变动2人，等次无法比较高低" in found.explain()
    assert (
        "of 2, rank or grade changes for 2; grades change for 2 and cannot be ranked"
        in found.explain("en")
    )
    assert "1人中，0人名次变动" == none.explain().split("\n")[2]
    assert "of 1, rank changes for 0" == none.explain("en").split("\n")[2]


# ------------------------------------------------------------------ shares and weights


def test_no_share_where_points_are_below_nothing() -> None:
    """A part below 0 would make another more than all; so would a total of 0 or less."""
    deduction = {**item("d", 2), "kind": "deduction"}
    document = scheme(item("a", 5), deduction)
    some = analysis.contributions(document, [record("甲", a=1, d=1)])
    less = analysis.contributions(document, [record("甲", d=1)])
    fine = analysis.contributions(document, [record("甲", a=1)])
    inside = analysis.contributions(
        scheme(
            item("a", 5),
            deduction,
            item("b", 7),
            groups=[{"code": "g", "title": "组", "items": ["a", "d"]}],
        ),
        [record("甲", a=1, d=1, b=1)],
    )

    assert [None, None] == [row.share for row in some.rows]
    assert [None, None] == [row.share for row in less.rows]
    assert [1, 0] == [row.share for row in fine.rows]
    assert [None, None, Fraction(7, 10), Fraction(3, 10)] == [row.share for row in inside.rows]
    # Rows are of a, d and b, then of the group: 3 points of 10.
    nested = scheme(
        item("a", 5),
        item("b", 5),
        groups=[
            {"code": "g", "title": "组", "items": ["a"]},
            {"code": "h", "title": "大组", "items": ["g"], "cap": 3},
        ],
    )
    rows = analysis.contributions(nested, [record("甲", a=1, b=1)]).rows
    assert [None, Fraction(5, 8), None, Fraction(3, 8)] == [row.share for row in rows]


def test_nominal_weight_inside_a_group_whose_cap_binds_is_none() -> None:
    """Two items of 20 in a group of 30: neither has a weight of its own; the group has."""

    def document(cap: int) -> Scheme:
        group = {"code": "g", "title": "组", "items": ["a", "b"], "cap": cap}
        parts = (item("a", 5, cap=20), item("b", 5, cap=20), base(10))
        return scheme(*parts, groups=[group])

    bound = analysis.contributions(document(30), [record("甲")]).rows
    free = analysis.contributions(document(40), [record("甲")]).rows
    below = analysis.contributions(scheme(base(-10), item("a", 5, cap=20)), [record("甲")]).rows

    assert [None, None, Fraction(1, 4), Fraction(3, 4)] == [row.nominal for row in bound]
    assert [Fraction(2, 5), Fraction(2, 5), Fraction(1, 5), Fraction(4, 5)] == [
        row.nominal for row in free
    ]
    assert [None, None] == [row.nominal for row in below]


# ------------------------------------------------------------------ how it is said


def test_only_whom_a_veto_graded_otherwise_is_left_out_of_lines() -> None:
    """Its points lie in the grade that the veto gives: the line is as near as ever."""
    document = scheme(item("a", 1), vetoes=[VETO], grades=bands(("差", 0), ("好", 60)))
    found = crowding.cliffs(document, [record("甲", a=59, v=1), record("乙", a=61, v=1)], margin=2)

    assert (("甲",), (), ("乙",)) == (found.rows[0].below, found.rows[0].above, found.by_veto)


def test_cap_of_a_deduction_spares_points() -> None:
    """It says how much is deducted at most, and how much was not."""
    document = scheme({**item("d", 2, cap=4), "kind": "deduction"})
    found = saturating.saturation(document, [record("甲", d=3)])

    assert found.rows[0].deduction
    assert "项d最多扣4分：1人超出，0人恰好达到，共少扣2分" == found.rows[0].explain()


def test_value_that_only_falls_is_meant() -> None:
    """A computed item that is a deduction in all but name; things bear their titles."""
    falling = {"kind": "linear", "of": {"kind": "count", "measure": {"event": "late"}}, "per": -2}
    number = {**given("days"), "title": "缺勤天数"}
    fine = {"kind": "linear", "of": number, "per": -1}
    document = scheme(
        computed("x", falling),
        computed("y", {"kind": "sum", "of": [fine, given("rest")]}),
        events=[{"code": "late", "title": "迟到"}],
    )
    found = incentives.declines(document)

    assert [("late", True, "迟到"), ("days", True, "缺勤天数")] == [
        (row.of, row.meant, row.of_title) for row in found.rows
    ]
    assert "项x：“迟到”增多时得分只减不增（条文明定）" == found.rows[0].explain()
    assert '项y: with more of "缺勤天数" it only falls, as the text says' == found.rows[1].explain(
        "en"
    )


def test_change_says_which_limits_it_multiplies() -> None:
    """A cap inside a value goes with its points; that of the item stays."""
    capped = {"kind": "clamp", "of": given("mark"), "cap": 5}
    document = scheme(computed("x", capped, cap=9), item("a", 1))
    double, other = Change("x", ChangeKind.POINTS, 2), Change("a", ChangeKind.POINTS, 2)
    found = varying.sensitivity(document, [marked("甲", mark=7)], [double, other], places=1)

    assert 9 == score(varying.changed(document, double), marked("甲", mark=7)).total
    assert [True, False] == [row.limits for row in found.rows]
    assert found.rows[0].explain().startswith("“项x”分值（连同其中的上下限）乘以2：")
    assert "“项x”分值（连同其中的上下限）乘以2" == double.explain("zh", document)
    assert 'points of "项x", with the limits inside it, times 2' == double.explain("en", document)
    assert 'points of "项a" times 2' == other.explain("en", document)
    assert "“x”封顶乘以2" == Change("x", ChangeKind.CAP, 2).explain()
    with pytest.raises(FactsError, match=r"scheme = 'x'.*a Scheme"):
        double.explain("zh", wrong("x"))


def test_marks_and_kinds_of_event_bear_their_titles() -> None:
    """Where the scheme has any."""
    document = scheme(
        item("a", 1),
        computed("x", {**judged("mark", most=5), "title": "履职评价"}),
        computed("y", {**judged("open"), "title": "加分"}),
        events=[{"code": "a", "title": "接待选民"}],
    )
    found = judging.leeway(document, [marked("甲", mark=3, open=0)])
    gaps = crowding.empty_periods(
        [record("甲", a=1)], Measure(event="a"), by=Period.YEAR, within=YEAR, scheme=document
    )

    assert ("履职评价", ("加分",)) == (found.rows[0].title, found.unbounded)
    assert "甲：“履职评价”由评委评为3，可评0至5，总分相应为0至5分" == found.rows[0].explain()
    assert found.rows[0].explain("en").startswith('甲: 评委 gave 3 for "履职评价" of 0 to 5')
    assert "“接待选民”按年计\n甲：1=1" == gaps.explain()
    assert '"接待选民" by year' == gaps.explain("en").split("\n")[0]


def test_too_many_combinations_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A limit on hours and points that are combined is stated, never a wait without end."""
    monkeypatch.setattr(tables, "MOST_COMBINED", 20)
    document = scheme(item("a", 1), item("b", 3))
    ways = [Way("甲事", Event("a", DAY), 1, 5), Way("乙事", Event("b", DAY), 7, 5)]

    with pytest.raises(FactsError, match=r"ways = \('甲事', '乙事'\).*at most 20 combinations"):
        gaming.best_response(document, record(), ways, hours=40)
    # Of at most two hours there are three: what takes longer is not built.
    assert 2 == gaming.best_response(document, record(), ways, hours=2).plans[0].points


def test_what_takes_too_long_is_not_scored() -> None:
    """A mix over the hours asked about need not even be one that can be scored."""
    zero = {"code": "v", "title": "否决", "measure": {"event": "v"}, "zero": True}
    by_part = {"kind": "by_trait", "trait": "part", "values": {"solo": 5}}
    each_ = {"kind": "each", "measure": {"event": "p"}, "points": by_part}
    document = scheme(item("a", 5), computed("p", each_), vetoes=[zero])
    ways = [
        Way("事", Event("a", DAY), 2, 5),
        Way("违规", Event("v", DAY), 1),
        Way("不明", Event("p", DAY, traits={"part": "?"}), 9),
    ]
    found = gaming.best_response(document, record(), ways, hours=5)

    assert ({"事": 2}, 10) == (dict(found.plans[0].more), found.plans[0].points)
    with pytest.raises(FactsError):
        gaming.best_response(document, record(), ways, hours=9)


def test_more_of_what_counts_once_needs_a_fresh_word() -> None:
    """Three visits to one village are one village; three to new ones are three."""
    villages = {"event": "visit", "distinct": "village"}
    matters = {
        "kind": "each",
        "measure": {"event": "reply"},
        "points": 4,
        "once_by": "matter",
    }
    document = scheme(item("v", 5, measure=villages), computed("r", matters))
    visit = Event("visit", DAY, traits={"village": "东村"})
    reply = Event("reply", DAY, traits={"matter": "修路"})
    alike, new = Way("走访", visit, 1, 3), Way("走访", visit, 1, 3, fresh="village")
    other = Way("答复", reply, 1, 2, fresh="village")
    found = gaming.best_response(document, record(), [new], hours=3)

    assert (("village",), ("matter",)) == (
        efforts.once_traits(document, visit),
        efforts.once_traits(document, reply),
    )
    assert (15, {"走访": 3}) == (found.plans[0].points, dict(found.plans[0].more))
    assert ["东村", "东村·2"] == [
        event.traits["village"] for event in efforts.with_more(record(), [new], [2]).events
    ]
    for way, words in ((alike, "走访.*most = 3.*fresh 'village'"), (other, "fresh 'matter'")):
        with pytest.raises(FactsError, match=words):
            gaming.best_response(document, record(), [way], hours=3)
        with pytest.raises(FactsError, match=words):
            efforts.marginal_points(document, record(), [way])
    assert 5 == efforts.marginal_points(document, record(), [Way("走访", visit, 1)]).rows[0].points
