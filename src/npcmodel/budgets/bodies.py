"""Which organ drafts, reviews, submits, audits and approves plans, budgets and final accounts."""

from __future__ import annotations

from datetime import date

from npcmodel.budgets.powers import COMMITTEES, DRAFTED, REVIEWED, WHO, BudgetAct, BudgetPaper
from npcmodel.checks import day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, OpenPoint, Question, Ruling, decide
from npcmodel.law.wording import Text, english
from npcmodel.params import budget_amounts, supervision_budget
from npcmodel.params.budget_bodies import BudgetOrgan
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.sources import asked_whom

__all__ = ["act_grounds", "budget_act_valid", "check_act", "check_facts"]


_P, _A = BudgetPaper, BudgetAct
_NOT_IN_TOWNSHIPS = (
    BudgetOrgan.STANDING_COMMITTEE,
    BudgetOrgan.FINANCE_COMMITTEE,
    BudgetOrgan.SPECIAL_COMMITTEE,
    BudgetOrgan.WORKING_ORGAN,
)
_NOT_OF_TOWNSHIPS = (_P.PLAN, _P.PLAN_ADJUSTMENT, _P.OUTLINE_ADJUSTMENT)
_OF_THE_NATION = (_P.CENTRAL_DEBT_LIMIT, _P.LOCAL_DEBT_SIZE)
_QUESTIONS = {
    (act, paper): Question(
        "budget_act_valid",
        Text(
            f"{paper.value}：由规定的机关{act.value}",
            f"{english(act)} of {english(paper)}: by the organ that the texts name",
        ),
        Text(
            f"{paper.value}：不是由规定的机关{act.value}",
            f"{english(act)} of {english(paper)}: not by an organ that the texts name",
        ),
    )
    for act in BudgetAct
    for paper in BudgetPaper
}
_EITHER_WAY = OpenPoint(
    Text(
        "设有专门委员会时，能否只由常委会有关工作机构提出意见，两处条文说法不一",
        "whether its working organ may give an opinion alone where there is a special committee: "
        "two provisions differ",
    ),
    decides=True,
)
_SET_UP_UNKNOWN = OpenPoint(
    Text(
        "是否设立了专门委员会不详，工作机构只在未设立时代为提出意见",
        "whether there is a special committee is not known; the working organ stands in where "
        "there is none",
    ),
    decides=True,
)
_NO_REPORTER = Text(
    "设区的市级未设立专门委员会时由谁提出审查结果报告，没有明文",
    "who reports on the review where a city with districts has no special committee is not said",
)
_MAY_STAND_IN = (BudgetOrgan.WORKING_ORGAN, BudgetOrgan.STANDING_COMMITTEE)
_RAISED = Text(
    "限额由全国人民代表大会批准，增加举借债务又可由其常委会以预算调整方案批准，能否因此提高限额没有明文",
    "the congress approves the limit, and its standing committee approves an adjustment by which "
    "more is borrowed; whether that may raise the limit is not said",
)
_OLDER_TEXT = OpenPoint(
    Text(
        "监督法（2006）还列有预算法未列的机构，两法说法不一",
        "the Supervision Law of 2006 names one that the Budget Law does not",
    ),
    decides=True,
)
_NOT_APPROVED = Text(
    "未经省级政府批准，上一级政府不能代编",
    "the level above drafts for a township with the province's approval alone",
)


def budget_act_valid(  # noqa: PLR0913  # what is done with what by whom, and where
    act: BudgetAct,
    paper: BudgetPaper,
    organ: BudgetOrgan,
    *,
    level: Level,
    on: date,
    special_committee: bool | None = None,
    authorised: bool = False,
) -> Ruling:
    """Rule whether an organ does what the texts give to it (预算、决算的职权分工).

    Townships have no standing committee: their congress approves the budget, its adjustments and
    the final accounts.

    Args:
        act: what is done.
        paper: with what.
        organ: by whom.
        level: of which government it is the budget.
        on: the day whose law applies.
        special_committee: of a city with districts or an autonomous prefecture, whether its
            congress has set up a special committee concerned; None where that is not known.
        authorised: of a township's papers drafted by the level above, whether the province's
            government approved that.

    Raises:
        FactsError: an organ that the level lacks, a paper that it has not, or facts that do not
            go together.
        NotInForceError: the text that names the organ is not known for the day.

    Law: 预算法 20 to 25, 34, 35, 43, 47, 49, 64, 67, 69, 77, 78; 监督法 22, 23 (2006: 17, 21);
        全国人大议事规则 34 to 36; 全国人大常委会议事规则 24; 地方组织法 11, 50.
    Limitations: what no text gives to anybody is left open: a township's preliminary review, say,
        or that of a local plan. Local texts, which may name an organ, are not asked. That deputies
        are invited to the review, and that a government answers the opinions (22), is not asked.
        In autonomous areas the law on regional autonomy comes first (99), which is not entered.
    """
    on = day("on", on)
    check_act(act, paper, organ, level)
    check_facts(act, paper, organ, level, special_committee, authorised=authorised)
    grounds, points = act_grounds(
        act, paper, organ, level, on, special_committee, authorised=authorised
    )
    asked = (
        ("act", act),
        ("paper", paper),
        ("organ", organ),
        ("level", level),
        ("special_committee", special_committee),
        ("authorised", authorised),
    )
    notes = () if level.national else asked_whom(None, None)
    return decide(_QUESTIONS[act, paper], on, asked, grounds, points, notes)


def check_act(act: BudgetAct, paper: BudgetPaper, organ: BudgetOrgan, level: Level) -> None:
    """Refuse an organ that the level lacks, and a paper that it has not."""
    member("act", act, BudgetAct)
    member("paper", paper, BudgetPaper)
    member("organ", organ, BudgetOrgan)
    if member("level", level, Level).tier is Tier.TOWNSHIP:
        if organ in _NOT_IN_TOWNSHIPS:
            raise FactsError("organ", organ, "an organ that townships have")
        if paper in _NOT_OF_TOWNSHIPS:
            raise FactsError("paper", paper, "a paper that townships have: no plan of their own")
    if paper in _OF_THE_NATION and not level.national:
        raise FactsError("level", level, "Level.NATIONAL: what the whole nation may owe")


def check_facts(  # noqa: PLR0913  # the facts that must go together
    act: BudgetAct,
    paper: BudgetPaper,
    organ: BudgetOrgan,
    level: Level,
    special_committee: bool | None,  # noqa: FBT001  # a fact, as the caller gave it
    *,
    authorised: bool,
) -> None:
    """Refuse facts that do not go together."""
    if special_committee is not None:
        instance("special_committee", special_committee, bool)
        if level.tier is not Tier.PREFECTURE:
            expected = "None: it is asked of cities with districts and autonomous prefectures alone"
            raise FactsError("special_committee", special_committee, expected)
        reviews = act in {_A.PRELIMINARY_REVIEW, _A.RESULT_REPORT}
        of_it = organ in {BudgetOrgan.SPECIAL_COMMITTEE, BudgetOrgan.FINANCE_COMMITTEE}
        if not special_committee and reviews and of_it:
            raise FactsError("organ", organ, "one that is there: no special committee is set up")
    above = organ is BudgetOrgan.UPPER_GOVERNMENT and level.tier is Tier.TOWNSHIP
    drafts = act is _A.PREPARATION and paper in DRAFTED
    if instance("authorised", authorised, bool) and not (above and drafts):
        raise FactsError("authorised", authorised, "False: none but townships' papers need that")


def _said(act: BudgetAct, paper: BudgetPaper, organs: tuple[BudgetOrgan, ...]) -> Text:
    zh = "或者".join(organ.value for organ in organs)
    en = " or ".join(english(organ) for organ in organs)
    return Text(f"{paper.value}由{zh}{act.value}", f"{english(act)} of {english(paper)}: by {en}")


def act_grounds(  # noqa: PLR0913, PLR0917  # a question with its facts
    act: BudgetAct,
    paper: BudgetPaper,
    organ: BudgetOrgan,
    level: Level,
    on: date,
    special_committee: bool | None = None,  # noqa: FBT001  # a fact, as the caller gave it
    *,
    authorised: bool = False,
) -> tuple[tuple[Ground, ...], tuple[OpenPoint, ...]]:
    """Return what the texts of the day say of an organ's act, and what they leave open."""
    texts = _texts(act, paper, level.tier, on)
    if not texts:
        return (), (NO_TEXT,)
    naming = [one for one in texts if organ in one.value]
    if organ is BudgetOrgan.UPPER_GOVERNMENT and naming and not authorised:
        return (Ground(naming[0].source, holds=False, says=_NOT_APPROVED),), ()
    points = _of_the_limit(act, paper, organ, on)
    points += _doubts(act, paper, organ, level.tier, on, special_committee)
    if not naming and points:
        return (), points
    grounds = tuple(
        Ground(one.source, holds=bool(naming), says=_said(act, paper, one.value))
        for one in naming or texts
    )
    return grounds, points


def _texts(
    act: BudgetAct, paper: BudgetPaper, tier: Tier, on: date
) -> tuple[Provision[tuple[BudgetOrgan, ...]], ...]:
    parameters = WHO.get((act, paper, tier), ())
    if not parameters:
        return ()
    more = (one.known(on) for one in parameters[1:])
    return (parameters[0].at(on), *(one for one in more if one is not None))


def _of_the_limit(
    act: BudgetAct, paper: BudgetPaper, organ: BudgetOrgan, on: date
) -> tuple[OpenPoint, ...]:
    """Return whether the limit of central debt may be raised by an adjustment."""
    limit = act is _A.APPROVAL and paper is _P.CENTRAL_DEBT_LIMIT
    if not limit or organ is not BudgetOrgan.STANDING_COMMITTEE:
        return ()
    source = budget_amounts.MORE_DEBT.at(on).source
    return (OpenPoint(_RAISED, source, decides=True),)


def _doubts(  # noqa: PLR0913, PLR0917  # a question with its facts
    act: BudgetAct,
    paper: BudgetPaper,
    organ: BudgetOrgan,
    tier: Tier,
    on: date,
    special_committee: bool | None,  # noqa: FBT001  # a fact, as the caller gave it
) -> tuple[OpenPoint, ...]:
    """Return where texts differ on who reviews, or leave out who reports."""
    if tier is Tier.PREFECTURE and act is _A.RESULT_REPORT:
        nobody = organ in _MAY_STAND_IN and not special_committee
        source = _texts(act, paper, tier, on)[0].source
        return (OpenPoint(_NO_REPORTER, source, decides=True),) if nobody else ()
    if act is not _A.PRELIMINARY_REVIEW or tier not in COMMITTEES:
        return ()
    if tier is Tier.PREFECTURE and organ is BudgetOrgan.WORKING_ORGAN and paper in REVIEWED:
        if special_committee is None:
            return (_SET_UP_UNKNOWN,)
        return (_EITHER_WAY,) if special_committee else ()
    older = supervision_budget.ADJUSTMENT_REVIEW.known(on) if paper is _P.ADJUSTMENT else None
    named = any(organ in one.value for one in _texts(act, paper, tier, on))
    if older is None or organ not in older.value or named:
        return ()
    return (OpenPoint(_OLDER_TEXT.says, older.source, decides=True),)
