"""One year of a town's people's congress, ruled from end to end.

Run it with "zh" (the default) or "en". Every verdict is the library's; this example gathers
the facts, asks, and prints. What is published about 石泉 (Shiquan county, Shaanxi) is marked as
such with its year; every other figure is an assumption, and marked as one.
"""

from __future__ import annotations

import sys
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Literal

import npcmodel as npc
from npcmodel import livelihood, sessions
from npcmodel.exact.thresholds import more_than

Lang = Literal["zh", "en"]

YEAR = 2026
ON = npc.NEWEST
"""The day whose law rules the year, and on which the books are closed."""
EARLIER = date(2019, 3, 20)
"""A day of one of the years the published facts are from."""

TOWN = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=51)
PRESIDIUM = npc.Roll(npc.Body.PRESIDIUM, npc.Level.TOWN, members=9)
POPULATION = 16_800
STANDARD_SESSIONS = (npc.AtLeast(2),)
STANDARD_PRESIDIUM = (npc.AtLeast(4),)

PUBLISHED = (
    ("2018年石泉县11个镇共有镇人大代表562名", "2018: 562 town deputies in 石泉's 11 towns"),
    (
        "2019年各镇每年召开2次人代会、4次主席团会议，民生实事票决全覆盖",
        "2019: every town held 2 sessions and 4 presidium meetings a year and voted on projects",
    ),
    ("2019年全县建成46个代表工作室", "2019: 46 deputies' studios in the county"),
)
ASSUMED = (
    (
        f"全年按{ON}有效的法律裁断；已公布的事实是2018年和2019年的",
        f"the year is ruled by the law of {ON}; the published facts are of 2018 and 2019",
    ),
    (
        "该镇实有代表51名（562名除以11个镇，约51名），主席团9人，人口16800人",
        (
            "the town has 51 deputies in office (562 in 11 towns is about 51), "
            "a presidium of 9 and 16,800 inhabitants"
        ),
    ),
    (
        "会议日期、出席人数、票数、项目名称、票决办法、积分办法和代表履职记录均为示例",
        (
            "the days, attendances, votes, projects, the rules for projects and points, and the "
            "deputies' records are examples"
        ),
    ),
    (
        "没有收录陕西省的地方规定：只问国家法律，地方规定不详之处照实说明",
        (
            "no provisions of Shaanxi are at hand: national law alone is asked, "
            "and what only a local text could answer is left open"
        ),
    ),
)


def meeting(body: npc.Body, opened: date, days: int, present: int) -> npc.Meeting:
    """Return an ordinary meeting of so many days."""
    closed = date.fromordinal(opened.toordinal() + days - 1)
    return npc.Meeting(body, npc.MeetingKind.ORDINARY, opened, closed, present)


SPRING = meeting(npc.Body.CONGRESS, date(YEAR, 1, 28), 2, 47)
SUMMER = meeting(npc.Body.CONGRESS, date(YEAR, 8, 5), 1, 33)
SUMMER_AGAIN = meeting(npc.Body.CONGRESS, date(YEAR, 8, 20), 1, 44)
SESSIONS = (SPRING, SUMMER, SUMMER_AGAIN)
PRESIDIUM_MEETINGS = (
    meeting(npc.Body.PRESIDIUM, date(YEAR, 1, 15), 1, 9),
    meeting(npc.Body.PRESIDIUM, date(YEAR, 4, 10), 1, 7),
    meeting(npc.Body.PRESIDIUM, date(YEAR, 7, 16), 1, 8),
)
ACTIVITY = npc.Act(npc.ActKind.PRESIDIUM_ACTIVITY, date(YEAR, 5, 22))

DECISIONS = (
    ("政府工作报告的决议", "resolution on the government's work report", npc.Tally(44, 2, 1)),
    ("预算的决议", "resolution on the budget", npc.Tally(26, 15, 6)),
    ("集镇停车收费的决议", "resolution on parking fees", npc.Tally(25, 16, 6)),
)
CHAIR = {("陈", "Chen"): 45}
DEPUTY_HEADS = {("赵", "Zhao"): 43, ("钱", "Qian"): 35, ("孙", "Sun"): 28, ("李", "Li"): 28}
WRITTEN_IN = {("周", "Zhou"): 1}
PROJECTS = {
    ("安全饮水", "drinking water"): 43,
    ("通村公路", "village roads"): 41,
    ("镇卫生院", "health centre"): 38,
    ("养老照料中心", "day care for the elderly"): 32,
    ("路灯", "street lamps"): 28,
    ("河堤", "river bank"): 28,
    ("广场", "town square"): 5,
}


def project_rule(lang: Lang) -> livelihood.VotingRule:
    """Return the town's own rule for the vote on projects: an example."""
    zh = lang == "zh"
    return livelihood.VotingRule(
        issued_by="某镇人民代表大会（示例）" if zh else "a town congress (example)",
        source="民生实事项目票决办法（示例）" if zh else "rules for the vote on projects (example)",
        choose=5,
        ticks=livelihood.Ticks.AT_MOST,
        base=npc.Base.ALL_DEPUTIES,
        threshold=more_than(Fraction(1, 2)),
        tie=livelihood.TieRule.ANOTHER_BALLOT,
    )


def named(votes: dict[tuple[str, str], int], lang: Lang) -> dict[str, int]:
    """Return the votes by names in one language."""
    return {zh if lang == "zh" else en: number for (zh, en), number in votes.items()}


def event(kind: str, month: int, day: int, **traits: str) -> npc.Event:
    """Return an event of the year."""
    return npc.Event(kind, date(YEAR, month, day), traits=traits)


ATTENDED = (event("meeting", 1, 28), event("meeting", 8, 20))
RECORDS = (
    npc.Record(
        "代表甲",
        events=(
            *ATTENDED,
            *(event("meeting", month, 6) for month in (3, 5, 9, 11)),
            *(event("suggestion", 1, day) for day in (28, 28, 29, 29, 29)),
            *(event("reception", month, 16) for month in range(1, 11)),
        ),
    ),
    npc.Record(
        "代表乙",
        events=(
            *ATTENDED,
            *(event("meeting", month, 6) for month in (3, 5, 9)),
            *(event("suggestion", 1, 28) for _ in range(3)),
            event("reception", 2, 26),
            event("absence", 8, 5, excuse="none"),
        ),
    ),
    npc.Record("代表丙", events=(*ATTENDED, event("criminal", 10, 12))),
)


def page(number: int, zh: str, en: str, lang: Lang) -> None:
    """Print the heading of a page."""
    title = zh if lang == "zh" else en
    print(f"\n{number}. {title}\n{'-' * 60}")


def say(zh: str, en: str, lang: Lang) -> None:
    """Print one line in the language asked for."""
    print(zh if lang == "zh" else en)


def indent(text: str) -> None:
    """Print a verdict below the fact that it is about."""
    print("\n".join(f"    {line}" for line in text.splitlines()))


def foundations(lang: Lang) -> None:
    """Print what is published, what is assumed, and how many deputies the law gives."""
    page(1, "事实与假设", "Facts and assumptions", lang)
    for marks, lines in ((("已公布", "published"), PUBLISHED), (("假设", "assumed"), ASSUMED)):
        for zh, en in lines:
            say(f"【{marks[0]}】{zh}", f"[{marks[1]}] {en}", lang)
    for on in (EARLIER, ON):
        say(
            f"按{on}的法律，人口{POPULATION}人的镇：",
            f"by the law of {on}, {POPULATION} people:",
            lang,
        )
        indent(npc.deputy_seats(npc.Level.TOWN, population=POPULATION, on=on).explain(lang))


def sittings(lang: Lang) -> None:
    """Print each meeting and whether it could open."""
    page(2, "会议：能否举行", "Meetings: could they open?", lang)
    for roll, held in ((TOWN, SESSIONS), (PRESIDIUM, PRESIDIUM_MEETINGS)):
        for one in held:
            body = one.body.value if lang == "zh" else one.body.name.lower()
            say(
                f"{one.opened} {body}，出席{one.present}人（假设）",
                f"{one.opened} {body}, {one.present} present (assumed)",
                lang,
            )
            indent(npc.quorum(roll, present=one.present or 0, on=ON).explain(lang))
    say("代表提议临时召集会议：", "Deputies call for an extraordinary session:", lang)
    for signers in (10, 11):
        call = npc.Initiative.EXTRAORDINARY_SESSION
        indent(npc.may_initiate(call, TOWN, signers=signers, on=ON).explain(lang))


def decisions(lang: Lang) -> None:
    """Print each decision of the first session and why it came out so."""
    page(3, "决议（1月会议）", "Decisions (January session)", lang)
    for zh, en, tally in DECISIONS:
        votes = f"{tally.yes}:{tally.no}:{tally.abstain}"
        say(f"{zh}，赞成、反对、弃权{votes}（假设）", f"{en}, {votes} (assumed)", lang)
        indent(npc.carried(TOWN, tally, present=SPRING.present, on=ON).explain(lang))


def elections(lang: Lang) -> None:
    """Print who was elected, who is tied, and the next lawful step."""
    page(4, "选举（1月会议）", "Elections (January session)", lang)
    say("镇人大主席，应选1名，候选人1名", "chairperson, 1 seat, 1 candidate", lang)
    poll = npc.Poll(47, 47, void=1, votes=named(CHAIR, lang))
    chair = npc.elect_officials(TOWN, poll, seats=1, contest=npc.Contest.CHIEF_POST, on=ON)
    indent(chair.explain(lang))
    say("副镇长，应选3名，候选人4名", "deputy heads of the town, 3 seats, 4 candidates", lang)
    votes, written_in = named(DEPUTY_HEADS, lang), named(WRITTEN_IN, lang)
    poll = npc.Poll(47, 47, void=2, votes=votes, write_ins=written_in)
    heads = npc.elect_officials(TOWN, poll, seats=3, contest=npc.Contest.DEPUTY_POST, on=ON)
    indent(heads.explain(lang))


def projects(lang: Lang) -> None:
    """Print which livelihood projects were chosen."""
    page(5, "民生实事项目票决（8月会议）", "Vote on livelihood projects (August session)", lang)
    poll = npc.Poll(44, 44, void=1, votes=named(PROJECTS, lang))
    choice = livelihood.projects_chosen(
        TOWN, poll, project_rule(lang), present=SUMMER_AGAIN.present, on=ON
    )
    indent(choice.explain(lang))


def points(lang: Lang) -> None:
    """Print each deputy's points, line by line."""
    page(6, "代表履职积分", "Deputies' points", lang)
    text = Path(__file__).with_name("township_points.json").read_text(encoding="utf-8")
    scheme = npc.Scheme.model_validate_json(text)
    for record in RECORDS:
        indent(npc.score(scheme, record).explain(lang))


def still_owed(lang: Lang) -> None:
    """Print how the year stands, and what it still owes."""
    page(7, "全年会议与尚欠事项", "The year's meetings, and what it still owes", lang)
    duties: tuple[sessions.Duty, ...] = ()
    done: tuple[npc.Meeting | npc.Act, ...] = (ACTIVITY,)
    for roll, held, standard in (
        (TOWN, SESSIONS, STANDARD_SESSIONS),
        (PRESIDIUM, PRESIDIUM_MEETINGS, STANDARD_PRESIDIUM),
    ):
        year = npc.sessions_held(roll, held, year=YEAR, on=ON, local=standard)
        indent(year.explain(lang))
        duties += npc.year_duties(roll, year=YEAR, on=ON, local=standard)
        done += year.counted
    say(f"至{ON}尚欠：", f"still owed on {ON}:", lang)
    for one in npc.owed(duties, done, ON):
        indent(one.explain(lang))


def asked_again(lang: Lang) -> None:
    """Print what the library knows of a sitting in 2019, and what it refuses to say."""
    page(8, f"同一次会议按{EARLIER}的法律再问", f"The same sitting by the law of {EARLIER}", lang)
    tally = DECISIONS[1][2]
    indent(npc.carried(TOWN, tally, on=EARLIER).explain(lang))
    try:
        npc.quorum(TOWN, present=47, on=EARLIER)
    except npc.NotInForceError as refusal:
        say("法定人数：不作回答。", "the quorum: no answer.", lang)
        indent(refusal.explain(lang))


def main(lang: Lang) -> None:
    """Print the whole report."""
    say(
        "石泉县某镇人民代表大会的一年",
        "A year of the people's congress of a town in Shiquan county",
        lang,
    )
    foundations(lang)
    sittings(lang)
    decisions(lang)
    elections(lang)
    projects(lang)
    points(lang)
    still_owed(lang)
    asked_again(lang)


if __name__ == "__main__":
    main("en" if sys.argv[1:] == ["en"] else "zh")
