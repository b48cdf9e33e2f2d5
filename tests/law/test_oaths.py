"""宪法宣誓: the Constitution, the decision on the oath, and the texts of six places."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import attrs
import pytest

import npcmodel as npc
from law.vectors import Vector, check_first_day, vector
from npcmodel.appointments.oath_days import oath_due, oath_in_time
from npcmodel.appointments.oath_form import oath_form_valid, oath_wording
from npcmodel.appointments.oaths import oath_organiser, sworn_in_valid
from npcmodel.facts.oaths import OathCeremony, OathChoice, OathGroup, OathOrganiser
from npcmodel.facts.offices import Office
from npcmodel.law.parameter import Parameter
from npcmodel.law.wording import Text
from npcmodel.params import oath_decision
from npcmodel.profiles import (
    BEIJING,
    CHONGQING,
    HENAN,
    SHANDONG,
    SHANGHAI,
    SHENZHEN,
    ZHEJIANG,
    TimeUnit,
)
from npcmodel.profiles.appointing import LocalPost
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.swearing import OathRules

CONSTITUTION = "《宪法》（2018）第27条第3款"
NOW = "《宪法宣誓决定》（2018）"
FIRST = "《宪法宣誓决定》（2015）"
BJ = "《北京市国家工作人员宪法宣誓组织办法》（2015）"
CQ = "《重庆市宪法宣誓实施办法》（2018）"
SH = "《上海市实施宪法宣誓制度办法》（2018）"
SD = "《山东省实施宪法宣誓制度办法》（2018）"
HN = "《河南省国家工作人员宪法宣誓办法》（2018）"
ZJ = "《浙江省组织实施宪法宣誓制度办法》（2015）"
CITY = npc.Level.MUNICIPALITY
DISTRICT = npc.Level.MUNICIPAL_DISTRICT
PROVINCE = npc.Level.PROVINCE
COUNTY = npc.Level.COUNTY
TOWN = npc.Level.TOWN
NATION = npc.Level.NATIONAL
P = OathOrganiser.PRESIDIUM
C = OathOrganiser.COUNCIL_OF_CHAIRPERSONS
SC = OathOrganiser.STANDING_COMMITTEE
PROPOSER = OathOrganiser.PROPOSING_ORGAN
OWN = OathOrganiser.OWN_ORGANS
APPOINTER = OathOrganiser.APPOINTING_ORGAN
# The 1st to the 7th of October 2026 are no working days; no other day is made one for them.
HOLIDAY = {date(2026, 10, day) for day in range(1, 8)}


class Weekdays:
    """Monday to Friday, but for the holiday."""

    def is_workday(self, day: date, /) -> bool:
        """Say whether the day is a working day."""
        return day.weekday() < 5 and day not in HOLIDAY

    def __repr__(self) -> str:
        return "Weekdays()"


WORK = Weekdays()


def lawful(result: Any) -> Any:
    """Read who may organise the oath."""
    return result.lawful


def due(result: Any) -> Any:
    """Read the last day."""
    return result.due


def noted(result: Any) -> Any:
    """Read whether it holds, and how many notes there are."""
    return result.holds, len(result.notes)


def alone(**facts: Any) -> OathCeremony:
    """Return an oath taken alone, with all that the decision asks for."""
    given: dict[str, Any] = {
        "swearers": 1,
        "leaders": 0,
        "hand_on_constitution": True,
        "in_public": True,
        "flag_or_emblem": True,
        "anthem": True,
    }
    return OathCeremony(**(given | facts))


def together(leaders: int, **facts: Any) -> OathCeremony:
    """Return an oath taken by ten."""
    return alone(swearers=10, leaders=leaders, **facts)


CONG = npc.Body.CONGRESS
COMM = npc.Body.STANDING_COMMITTEE
ID = "OATH2018-DECISION"
VECTORS: list[Vector] = [
    # The Constitution
    *(
        vector(
            "CONST2018-27-3",
            sworn_in_valid,
            CONG,
            level=level,
            sworn=sworn,
            want=sworn,
            cites=CONSTITUTION,
        )
        for level in (NATION, PROVINCE, COUNTY, TOWN)
        for sworn in (True, False)
    ),
    vector(
        "CONST2018-27-3",
        sworn_in_valid,
        npc.Body.SUPERVISORY_COMMISSION,
        level=COUNTY,
        sworn=False,
        want=False,
        cites=CONSTITUTION,
        on=date(2018, 3, 11),
    ),
    # 一: who swears
    *(
        vector(ID, sworn_in_valid, by, level=PROVINCE, sworn=sworn, want=sworn, cites=f"{NOW}第1条")
        for by in (
            CONG,
            COMM,
            npc.Body.GOVERNMENT,
            npc.Body.SUPERVISORY_COMMISSION,
            npc.Body.COURT,
            npc.Body.PROCURATORATE,
        )
        for sworn in (True, False)
    ),
    *(
        vector(
            ID,
            sworn_in_valid,
            by,
            level=PROVINCE,
            sworn=False,
            want=want,
            cites=f"{FIRST}第1条",
            on=date(2018, 3, 10),
        )
        for by, want in (
            (CONG, False),
            (COMM, False),
            (npc.Body.GOVERNMENT, False),
            (npc.Body.SUPERVISORY_COMMISSION, True),
            (npc.Body.COURT, False),
            (npc.Body.PROCURATORATE, False),
        )
    ),
    vector(
        ID,
        sworn_in_valid,
        COMM,
        level=COUNTY,
        sworn=False,
        sworn_in_session=True,
        want=True,
        get=lambda r: r.undecided,
        cites=f"{NOW}第1条",
    ),
    # 二: the wording
    *(
        vector(ID, oath_wording, want=want, cites=cites, get=lambda r: r.characters, on=on)
        for on, want, cites in (
            (date(2016, 1, 1), 70, f"{FIRST}第2条"),
            (date(2018, 3, 11), 70, f"{FIRST}第2条"),
            (date(2018, 3, 12), 75, f"{NOW}第2条"),
            (date(2026, 6, 1), 75, f"{NOW}第2条"),
        )
    ),
    *(
        vector(ID, oath_wording, want=want, cites=cites, get=lambda r: r.adopted, on=on)
        for on, want, cites in (
            (date(2018, 3, 11), date(2015, 7, 1), f"{FIRST}第2条"),
            (date(2018, 3, 12), date(2018, 2, 24), f"{NOW}第2条"),
        )
    ),
    # 三至七: who organises the nation's ceremonies
    *(
        vector(
            ID,
            oath_organiser,
            group,
            level=NATION,
            want=(by,),
            cites=f"{NOW}第{point}条",
            get=lawful,
        )
        for group, by, point in (
            (OathGroup.ELECTED, P, 3),
            (OathGroup.BETWEEN_SESSIONS, C, 4),
            (OathGroup.COMMITTEE_APPOINTED, C, 5),
            (OathGroup.SUPERVISORY_VICE_DIRECTORS, OWN, 6),
            (OathGroup.SUPERVISORY_MEMBERS, OWN, 6),
            (OathGroup.COURT_LEADERS, OWN, 6),
            (OathGroup.JUDGES, OWN, 6),
            (OathGroup.ORGAN_APPOINTED, APPOINTER, 7),
        )
    ),
    # 八: the ceremony
    *(
        vector(ID, oath_form_valid, facts, level=NATION, want=want, cites=f"{NOW}第{point}")
        for facts, want, point in (
            (alone(), True, "8条第1款"),
            (alone(hand_on_constitution=False), False, "8条第1款"),
            (together(0), False, "8条第1款"),
            (together(1), True, "8条第1款"),
            (together(2), False, "8条第1款"),
            (alone(flag_or_emblem=False), False, "8条第2款"),
            (alone(anthem=False), False, "8条第2款"),
            (alone(in_public=False), False, "1条"),
        )
    ),
    # 九: local ones are left to the provinces
    vector(
        ID, oath_organiser, OathGroup.JUDGES, level=COUNTY, want=(), cites=f"{NOW}第9条", get=lawful
    ),
    vector(
        ID,
        oath_organiser,
        OathGroup.JUDGES,
        level=PROVINCE,
        profile=SHANDONG,
        want=(C, PROPOSER),
        cites=f"{NOW}第9条",
        get=lawful,
    ),
    # 北京
    *(
        vector(
            "LR-oath-BJ-01",
            oath_in_time,
            P,
            sworn,
            event=date(2026, 5, 27),
            level=CITY,
            profile=BEIJING,
            want=want,
            get=noted,
            cites=f"{BJ}第13条",
        )
        for sworn, want in (
            (date(2026, 6, 25), (True, 0)),
            (date(2026, 6, 26), (True, 0)),
            (date(2026, 6, 27), (True, 1)),
        )
    ),
    *(
        vector(
            "LR-oath-BJ-01",
            oath_due,
            C,
            event,
            level=CITY,
            profile=BEIJING,
            want=want,
            get=due,
            cites=f"{BJ}第13条",
        )
        for event, want in (
            (date(2026, 5, 27), date(2026, 6, 26)),
            (date(2026, 1, 31), date(2026, 3, 2)),
        )
    ),
    *(
        vector(
            "LR-oath-BJ-02",
            oath_organiser,
            group,
            level=level,
            profile=BEIJING,
            want=want,
            get=lawful,
            cites=f"{BJ}第{cites}",
        )
        for group, level, want, cites in (
            (OathGroup.ELECTED, CITY, (P,), "6条第1款第1项"),
            (OathGroup.CHIEF_PROCURATOR, CITY, (C,), "6条第1款第2项"),
            (OathGroup.COURT_LEADERS, CITY, (C,), "6条第1款第3项"),
            (OathGroup.JUDGES, CITY, (OWN,), "6条第1款"),
            (OathGroup.JUDGES, DISTRICT, (C, OWN), "11条第1款第3项"),
            (OathGroup.ELECTED, TOWN, (P,), "11条第1款第1项"),
        )
    ),
    *(
        vector(
            "LR-oath-BJ-02",
            sworn_in_valid,
            by,
            level=CITY,
            sworn=False,
            sworn_in_session=before,
            profile=BEIJING,
            want=want,
            cites=f"{BJ}第2条",
        )
        for by, before, want in (
            (COMM, True, False),
            (COMM, False, False),
            (CONG, True, False),
        )
    ),
    *(
        vector(
            "LR-oath-BJ-02",
            sworn_in_valid,
            COMM,
            level=CITY,
            sworn=False,
            sworn_in_session=True,
            post=post,
            new_term=new_term,
            profile=BEIJING,
            want=want,
            get=lambda r: (r.holds, r.undecided),
            cites=f"{BJ}第{cites}",
        )
        # Those of the new committee's own bodies that the paragraph names are freed, no others.
        for post, new_term, want, cites in (
            (LocalPost.CREDENTIALS_COMMITTEE_MEMBER, True, (True, False), "10条第3款"),
            (LocalPost.DEPUTY_SECRETARY_GENERAL, True, (True, False), "10条第3款"),
            (LocalPost.WORKING_BODY_HEAD, True, (True, False), "10条第3款"),
            (LocalPost.WORKING_BODY_DEPUTY_HEAD, True, (True, False), "10条第3款"),
            (LocalPost.WORKING_BODY_HEAD, False, (False, True), "2条"),
            (LocalPost.WORKING_COMMITTEE_MEMBER, True, (False, True), "2条"),
            (Office.OTHER_GOVERNMENT_MEMBER, True, (False, True), "2条"),
            (Office.JUDGE, True, (False, True), "2条"),
            (None, True, (False, True), "2条"),
        )
    ),
    vector(
        "LR-oath-BJ-02",
        sworn_in_valid,
        COMM,
        level=DISTRICT,
        sworn=False,
        sworn_in_session=True,
        post=LocalPost.WORKING_BODY_HEAD,
        new_term=True,
        profile=BEIJING,
        want=True,
        get=lambda r: r.undecided,
        cites=f"{BJ}第2条",
    ),
    *(
        vector(
            "LR-oath-BJ-02",
            oath_form_valid,
            facts,
            level=CITY,
            profile=BEIJING,
            want=want,
            cites=f"{BJ}第{cites}",
        )
        for facts, want, cites in (
            (together(1, names_said=True), True, "8条第2款"),
            (together(2, names_said=True), False, "8条第2款"),
            (together(1, names_said=False), False, "8条第2款"),
            (together(1, names_said=True, flag_or_emblem=False), False, "8条第1款"),
        )
    ),
    *(
        vector(
            "LR-oath-BJ-02",
            oath_wording,
            level=CITY,
            profile=BEIJING,
            on=on,
            want=want,
            get=lambda r: (r.characters, len(r.notes)),
            cites=cites,
        )
        for on, want, cites in (
            (date(2016, 5, 27), (70, 0), f"{BJ}第7条"),
            (date(2026, 5, 27), (75, 1), f"{NOW}第2条"),
        )
    ),
    # 重庆
    *(
        vector(
            "LR-oath-CQ-01",
            oath_due,
            by,
            date(2026, 9, 21),
            level=CITY,
            profile=CHONGQING,
            calendar=WORK,
            want=date(2026, 10, 19),
            get=due,
            cites=f"{CQ}第9条第3款",
        )
        for by in (APPOINTER, OWN)
    ),
    vector(
        "LR-oath-CQ-01",
        oath_due,
        APPOINTER,
        date(2026, 6, 1),
        level=TOWN,
        profile=CHONGQING,
        calendar=WORK,
        want=date(2026, 6, 22),
        get=due,
        cites=f"{CQ}第9条第3款",
    ),
    *(
        vector(
            "LR-oath-CQ-01",
            oath_in_time,
            APPOINTER,
            sworn,
            event=date(2026, 9, 21),
            level=CITY,
            profile=CHONGQING,
            calendar=WORK,
            want=want,
            cites=f"{CQ}第9条第3款",
        )
        for sworn, want in (
            (date(2026, 10, 16), True),
            (date(2026, 10, 19), True),
            (date(2026, 10, 20), False),
        )
    ),
    *(
        vector(
            "LR-oath-CQ-01",
            oath_in_time,
            by,
            sworn,
            event=date(2026, 1, 18),
            level=CITY,
            closes=date(2026, 1, 20),
            profile=CHONGQING,
            want=want,
            get=noted,
            cites=f"{CQ}第9条第{paragraph}款",
        )
        for by, sworn, want, paragraph in (
            (P, date(2026, 1, 19), (True, 0), 1),
            (P, date(2026, 1, 20), (True, 0), 1),
            (P, date(2026, 1, 21), (True, 1), 1),
            (C, date(2026, 1, 19), (True, 0), 2),
            (C, date(2026, 1, 20), (True, 0), 2),
            (C, date(2026, 1, 21), (False, 0), 2),
        )
    ),
    vector(
        "LR-oath-CQ-01",
        oath_due,
        C,
        date(2026, 1, 18),
        level=CITY,
        closes=date(2026, 1, 20),
        profile=CHONGQING,
        want=date(2026, 1, 20),
        get=due,
        cites=f"{CQ}第9条第2款",
    ),
    # 上海、山东、河南、浙江
    *(
        vector(
            "LR-oath-SH-01",
            oath_organiser,
            group,
            level=level,
            profile=SHANGHAI,
            want=want,
            get=lawful,
            cites=f"{SH}第{cites}",
        )
        for group, level, want, cites in (
            (OathGroup.ELECTED, CITY, (P,), "4条第1款"),
            (OathGroup.CHIEF_PROCURATOR, CITY, (C,), "4条第4款"),
            (OathGroup.COURT_LEADERS, CITY, (C,), "6条第1款"),
            (OathGroup.JUDGES, CITY, (OWN,), "6条第2款"),
            (OathGroup.SUPERVISORY_MEMBERS, DISTRICT, (C,), "5条第2款"),
        )
    ),
    *(
        vector(
            "LR-oath-SH-01",
            oath_form_valid,
            facts,
            level=CITY,
            profile=SHANGHAI,
            want=want,
            cites=f"{SH}第10条第{paragraph}款",
        )
        for facts, want, paragraph in (
            (together(1, names_said=True, dressed=True, copies_held=True), True, 2),
            (together(2, names_said=True, dressed=True, copies_held=True), False, 2),
            (together(1, names_said=True, dressed=True, copies_held=False), False, 2),
            (together(1, names_said=True, dressed=False, copies_held=True), False, 3),
            (together(1, names_said=True, dressed=True, copies_held=True, anthem=False), False, 1),
        )
    ),
    *(
        vector(
            "LR-oath-SD-01",
            oath_organiser,
            group,
            level=level,
            profile=SHANDONG,
            want=want,
            get=lawful,
            cites=f"{SD}第{cites}",
        )
        for group, level, want, cites in (
            (OathGroup.JUDGES, PROVINCE, (C, PROPOSER), "7条"),
            (OathGroup.CHIEF_PROCURATOR, PROVINCE, (C,), "4条第1款"),
            (OathGroup.CHIEF_PROCURATOR, COUNTY, (C,), "4条第2款"),
            (OathGroup.ELECTED, COUNTY, (P, SC), "3条第1款"),
            (OathGroup.ELECTED, TOWN, (P,), "3条第2款"),
        )
    ),
    *(
        vector(
            "LR-oath-SD-01",
            oath_form_valid,
            facts,
            level=PROVINCE,
            profile=SHANDONG,
            want=want,
            cites=f"{SD}第10条第{paragraph}款",
        )
        for facts, want, paragraph in (
            (together(1), True, 1),
            (together(1, anthem=False), False, 1),
            (together(2), False, 2),
            (together(1, in_public=False), False, 3),
        )
    ),
    *(
        vector(
            "LR-oath-HN-01",
            oath_organiser,
            group,
            level=level,
            profile=HENAN,
            want=want,
            get=lawful,
            cites=f"{HN}第{cites}",
        )
        for group, level, want, cites in (
            (OathGroup.SUPERVISORY_MEMBERS, PROVINCE, (C, OWN), "5条第4款"),
            (OathGroup.COURT_LEADERS, PROVINCE, (C,), "5条第2款"),
            (OathGroup.CHIEF_PROCURATOR, COUNTY, (C,), "5条第3款"),
            (OathGroup.JUDGES, COUNTY, (OWN,), "9条"),
            (OathGroup.JUDGES, PROVINCE, (OWN,), "6条"),
            (OathGroup.ELECTED, TOWN, (P,), "9条"),
        )
    ),
    *(
        vector(
            "LR-oath-HN-01",
            oath_form_valid,
            facts,
            level=PROVINCE,
            profile=HENAN,
            want=want,
            cites=f"{HN}第8条第{paragraph}款",
        )
        for facts, want, paragraph in (
            (together(1, names_said=True, dressed=True), True, 1),
            (together(2, names_said=True, dressed=True), False, 1),
            (together(1, names_said=False, dressed=True), False, 2),
            (together(1, names_said=True, dressed=False), False, 3),
            (together(1, names_said=True, dressed=True, flag_or_emblem=False), False, 4),
            (together(1, names_said=True, dressed=True, anthem=False), False, 5),
        )
    ),
    *(
        vector(
            "LR-oath-ZJ-01",
            oath_wording,
            level=PROVINCE,
            profile=ZHEJIANG,
            on=on,
            want=want,
            get=lambda r: (r.characters, len(r.notes)),
            cites=cites,
        )
        for on, want, cites in (
            (date(2016, 6, 1), (70, 0), f"{ZJ}第3条"),
            (date(2026, 6, 1), (75, 1), f"{NOW}第2条"),
        )
    ),
    *(
        vector(
            "LR-oath-ZJ-01",
            oath_organiser,
            group,
            level=level,
            profile=ZHEJIANG,
            want=want,
            get=lawful,
            cites=f"{ZJ}第{cites}",
        )
        for group, level, want, cites in (
            (OathGroup.CHIEF_PROCURATOR, PROVINCE, (P,), "4条第1款"),
            (OathGroup.COURT_LEADERS, PROVINCE, (OWN,), "7条第1款"),
        )
    ),
    *(
        vector(
            "LR-oath-ZJ-01",
            oath_form_valid,
            facts,
            level=PROVINCE,
            profile=ZHEJIANG,
            want=want,
            cites=f"{ZJ}第9条第{paragraph}款",
        )
        for facts, want, paragraph in (
            (together(1), True, 1),
            (together(0), False, 1),
            (together(1, flag_or_emblem=False), False, 2),
        )
    ),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """The rule gives what the text gives."""
    v.check()


# The oldest two texts are of 2015: they name no supervisory commission.
NAMED = (CONG, COMM, npc.Body.GOVERNMENT, npc.Body.COURT, npc.Body.PROCURATORATE)
NAMED_TOO = (*NAMED[:3], npc.Body.SUPERVISORY_COMMISSION, *NAMED[3:])
# Place, field, value, provision: what each text provides, read from it line by line.
LOCAL: list[tuple[str, str, Any, str]] = [
    (
        "北京",
        "who",
        (NAMED, "本市各级人大选举、通过，市和区人大常委会任命，各级政府、法院、检察院任命的人员"),
        "第2条",
    ),
    ("北京", "characters", 70, "第7条"),
    ("北京", "elected", (P, None, None, False), "第6条第1款第1项"),
    ("北京", "chief_procurator", (C, None, None, True), "第6条第1款第2项"),
    ("北京", "between_sessions", (C, None, None, False), "第6条第1款第3项"),
    ("北京", "committee_appointed", (C, None, None, False), "第6条第1款第3项"),
    ("北京", "court_leaders", (C, None, None, False), "第6条第1款第3项"),
    ("北京", "judges", (OWN, None, None, False), "第6条第1款"),
    ("北京", "railway_courts", (OWN, None, None, False), "第6条第1款"),
    ("北京", "organ_appointed", (OWN, None, None, False), "第6条第1款第6项"),
    ("北京", "lower_elected", (P, None, None, False), "第11条第1款第1项"),
    ("北京", "lower_chief_procurator", (C, None, None, True), "第11条第1款第2项"),
    ("北京", "lower_between_sessions", (C, None, None, False), "第11条第1款第3项"),
    ("北京", "lower_committee_appointed", (C, None, None, False), "第11条第1款第3项"),
    ("北京", "lower_court_leaders", (C, OWN, OathChoice.EITHER, False), "第11条第1款第3项"),
    ("北京", "lower_judges", (C, OWN, OathChoice.EITHER, False), "第11条第1款第3项"),
    ("北京", "lower_organ_appointed", (OWN, None, None, False), "第11条第1款第4项"),
    ("北京", "township_elected", (P, None, None, False), "第11条第1款第1项"),
    ("北京", "township_organ_appointed", (OWN, None, None, False), "第11条第1款第4项"),
    ("北京", "form", "左手抚按宪法，右手举拳", "第8条第2款"),
    ("北京", "leaders", 1, "第8条第2款"),
    ("北京", "names_said", "诵读誓词后，宣誓人报出自己姓名", "第8条第2款"),
    ("北京", "place", "悬挂国旗或者国徽", "第8条第1款"),
    (
        "北京",
        "may_skip",
        (
            LocalPost.CREDENTIALS_COMMITTEE_MEMBER,
            LocalPost.DEPUTY_SECRETARY_GENERAL,
            LocalPost.WORKING_BODY_HEAD,
            LocalPost.WORKING_BODY_DEPUTY_HEAD,
        ),
        "第10条第3款",
    ),
    ("北京", "every_span", (30, TimeUnit.DAYS, False, True), "第13条"),
    (
        "重庆",
        "who",
        (
            NAMED_TOO,
            "各级人大和县级以上人大常委会选举、通过、决定任命、任命，各级政府、监委、法院、检察院和县级以上政府各部门任命的人员",
        ),
        "第2条",
    ),
    ("重庆", "characters", 75, "第3条"),
    ("重庆", "elected", (P, None, None, False), "第4条第1款"),
    ("重庆", "chief_procurator", (C, None, None, True), "第4条第3款"),
    ("重庆", "between_sessions", (C, None, None, False), "第5条第1款"),
    ("重庆", "committee_appointed", (C, None, None, False), "第6条第1款"),
    (
        "重庆",
        "supervisory_vice_directors",
        (C, OWN, OathChoice.NO_CERTIFICATE, False),
        "第7条第1款",
    ),
    ("重庆", "supervisory_members", (C, OWN, OathChoice.NO_CERTIFICATE, False), "第7条第1款"),
    ("重庆", "court_leaders", (C, OWN, OathChoice.NO_CERTIFICATE, False), "第7条第1款"),
    ("重庆", "judges", (C, OWN, OathChoice.NO_CERTIFICATE, False), "第7条第1款"),
    ("重庆", "organ_appointed", (APPOINTER, None, None, False), "第8条"),
    ("重庆", "lower_elected", (P, None, None, False), "第4条第2款"),
    ("重庆", "lower_chief_procurator", (C, None, None, True), "第4条第3款"),
    ("重庆", "lower_between_sessions", (C, None, None, False), "第5条第2款"),
    ("重庆", "lower_committee_appointed", (C, None, None, False), "第6条第2款"),
    (
        "重庆",
        "lower_supervisory_vice_directors",
        (C, OWN, OathChoice.NO_CERTIFICATE, False),
        "第7条第2款",
    ),
    ("重庆", "lower_supervisory_members", (C, OWN, OathChoice.NO_CERTIFICATE, False), "第7条第2款"),
    ("重庆", "lower_court_leaders", (C, OWN, OathChoice.NO_CERTIFICATE, False), "第7条第2款"),
    ("重庆", "lower_judges", (C, OWN, OathChoice.NO_CERTIFICATE, False), "第7条第2款"),
    ("重庆", "lower_organ_appointed", (APPOINTER, None, None, False), "第8条"),
    ("重庆", "township_elected", (P, None, None, False), "第4条第4款"),
    ("重庆", "township_organ_appointed", (APPOINTER, None, None, False), "第8条"),
    ("重庆", "form", "左手抚按宪法，右手举拳，拳心朝前", "第10条第2款"),
    ("重庆", "leaders", 1, "第10条第3款"),
    ("重庆", "names_said", "诵读誓词完毕，宣誓人自报姓名", "第10条第2款"),
    ("重庆", "dress", "着装整洁、端庄", "第11条第2款"),
    ("重庆", "mandarin", "用普通话宣誓", "第11条第2款"),
    ("重庆", "place", "悬挂国旗或者国徽", "第11条第1款"),
    ("重庆", "anthem", "先奏唱国歌", "第11条第1款"),
    ("重庆", "organ_span", (15, TimeUnit.WORKING_DAYS, False, False), "第9条第3款"),
    ("重庆", "presidium_window", ("当选结果公布之后", True), "第9条第1款"),
    ("重庆", "council_window", ("当场颁发任命书之后", False), "第9条第2款"),
    (
        "上海",
        "who",
        (
            NAMED_TOO,
            "各级人大选举、表决通过，市和区人大常委会任命，各级政府、监委、法院、检察院任命的人员",
        ),
        "第2条",
    ),
    ("上海", "characters", 75, "第3条"),
    ("上海", "elected", (P, None, None, False), "第4条第1款"),
    ("上海", "chief_procurator", (C, None, None, True), "第4条第4款"),
    ("上海", "between_sessions", (C, None, None, False), "第5条第1款"),
    ("上海", "committee_appointed", (C, None, None, False), "第5条第1款"),
    ("上海", "supervisory_vice_directors", (C, None, None, False), "第5条第1款"),
    ("上海", "supervisory_members", (C, None, None, False), "第5条第1款"),
    ("上海", "court_leaders", (C, None, None, False), "第6条第1款"),
    ("上海", "judges", (OWN, None, None, False), "第6条第2款"),
    ("上海", "organ_appointed", (APPOINTER, None, None, False), "第7条"),
    ("上海", "lower_elected", (P, None, None, False), "第4条第2款"),
    ("上海", "lower_chief_procurator", (C, None, None, True), "第4条第4款"),
    ("上海", "lower_between_sessions", (C, None, None, False), "第5条第2款"),
    ("上海", "lower_committee_appointed", (C, None, None, False), "第5条第2款"),
    ("上海", "lower_supervisory_vice_directors", (C, None, None, False), "第5条第2款"),
    ("上海", "lower_supervisory_members", (C, None, None, False), "第5条第2款"),
    ("上海", "lower_court_leaders", (C, None, None, False), "第6条第3款"),
    ("上海", "lower_judges", (OWN, None, None, False), "第6条第4款"),
    ("上海", "lower_organ_appointed", (APPOINTER, None, None, False), "第7条"),
    ("上海", "township_elected", (P, None, None, False), "第4条第3款"),
    ("上海", "township_organ_appointed", (APPOINTER, None, None, False), "第7条"),
    ("上海", "form", "左手抚按宪法，右手举拳", "第10条第2款"),
    ("上海", "leaders", 1, "第10条第2款"),
    ("上海", "copies_held", "其他宣誓人左手持宪法", "第10条第2款"),
    ("上海", "names_said", "诵读誓词后，宣誓人报出自己姓名", "第10条第2款"),
    ("上海", "dress", "着正装", "第10条第3款"),
    ("上海", "place", "悬挂国旗或者国徽", "第10条第1款"),
    ("上海", "anthem", "奏唱国歌", "第10条第1款"),
    (
        "山东",
        "who",
        (
            NAMED_TOO,
            "各级人大和县级以上人大常委会选举、决定任命，各级政府、监委、法院、检察院任命的人员",
        ),
        "第2条",
    ),
    ("山东", "characters", 75, "第9条"),
    ("山东", "elected", (P, SC, OathChoice.DELEGATED, False), "第3条第1款"),
    ("山东", "chief_procurator", (C, None, None, True), "第4条第1款"),
    ("山东", "between_sessions", (C, None, None, False), "第5条"),
    ("山东", "committee_appointed", (C, None, None, False), "第6条"),
    ("山东", "supervisory_vice_directors", (C, PROPOSER, OathChoice.DELEGATED, False), "第7条"),
    ("山东", "supervisory_members", (C, PROPOSER, OathChoice.DELEGATED, False), "第7条"),
    ("山东", "court_leaders", (C, PROPOSER, OathChoice.DELEGATED, False), "第7条"),
    ("山东", "judges", (C, PROPOSER, OathChoice.DELEGATED, False), "第7条"),
    ("山东", "organ_appointed", (APPOINTER, None, None, False), "第8条"),
    ("山东", "lower_elected", (P, SC, OathChoice.DELEGATED, False), "第3条第1款"),
    ("山东", "lower_chief_procurator", (C, None, None, True), "第4条第2款"),
    ("山东", "lower_between_sessions", (C, None, None, False), "第5条"),
    ("山东", "lower_committee_appointed", (C, None, None, False), "第6条"),
    (
        "山东",
        "lower_supervisory_vice_directors",
        (C, PROPOSER, OathChoice.DELEGATED, False),
        "第7条",
    ),
    ("山东", "lower_supervisory_members", (C, PROPOSER, OathChoice.DELEGATED, False), "第7条"),
    ("山东", "lower_court_leaders", (C, PROPOSER, OathChoice.DELEGATED, False), "第7条"),
    ("山东", "lower_judges", (C, PROPOSER, OathChoice.DELEGATED, False), "第7条"),
    ("山东", "lower_organ_appointed", (APPOINTER, None, None, False), "第8条"),
    ("山东", "township_elected", (P, None, None, False), "第3条第2款"),
    ("山东", "township_organ_appointed", (APPOINTER, None, None, False), "第8条"),
    ("山东", "form", "左手抚按宪法，右手举拳", "第10条第2款"),
    ("山东", "leaders", 1, "第10条第2款"),
    ("山东", "place", "悬挂国旗或者国徽", "第10条第1款"),
    ("山东", "anthem", "奏唱国歌", "第10条第1款"),
    ("山东", "in_public", "宣誓仪式公开进行", "第10条第3款"),
    (
        "河南",
        "who",
        (
            NAMED_TOO,
            "各级人大和县级以上人大常委会选举、任命、决定任命、批准任命，各级政府、监委、法院、检察院任命的人员",
        ),
        "第2条",
    ),
    ("河南", "characters", 75, "第3条"),
    ("河南", "elected", (P, None, None, False), "第4条第2款"),
    ("河南", "chief_procurator", (C, None, None, True), "第4条第3款"),
    ("河南", "between_sessions", (C, None, None, False), "第5条第2款"),
    ("河南", "committee_appointed", (C, None, None, False), "第5条第2款"),
    ("河南", "supervisory_vice_directors", (C, None, None, False), "第5条第2款"),
    ("河南", "supervisory_members", (C, OWN, OathChoice.DELEGATED, False), "第5条第4款"),
    ("河南", "court_leaders", (C, None, None, False), "第5条第2款"),
    ("河南", "judges", (OWN, None, None, False), "第6条"),
    ("河南", "organ_appointed", (APPOINTER, None, None, False), "第7条"),
    ("河南", "lower_chief_procurator", (C, None, None, True), "第5条第3款"),
    ("河南", "lower_by_analogy", "设区的市、县、乡镇的具体组织办法和程序，参照本办法执行", "第9条"),
    ("河南", "form", "左手抚按宪法，右手举拳", "第8条第1款"),
    ("河南", "leaders", 1, "第8条第1款"),
    ("河南", "names_said", "诵读誓词后，宣誓人报出自己姓名", "第8条第2款"),
    ("河南", "dress", "着正装", "第8条第3款"),
    ("河南", "place", "悬挂国旗或者国徽", "第8条第4款"),
    ("河南", "anthem", "奏唱国歌", "第8条第5款"),
    (
        "浙江",
        "who",
        (NAMED, "各级人大和县级以上人大常委会选举、决定任命，各级政府、法院、检察院任命的人员"),
        "第2条",
    ),
    ("浙江", "characters", 70, "第3条"),
    ("浙江", "elected", (P, None, None, False), "第4条第1款"),
    ("浙江", "chief_procurator", (P, None, None, False), "第4条第1款"),
    ("浙江", "between_sessions", (C, None, None, False), "第5条第1款"),
    ("浙江", "committee_appointed", (C, None, None, False), "第6条第1款"),
    ("浙江", "court_leaders", (OWN, None, None, False), "第7条第1款"),
    ("浙江", "judges", (OWN, None, None, False), "第7条第1款"),
    ("浙江", "organ_appointed", (APPOINTER, None, None, False), "第8条"),
    ("浙江", "lower_elected", (P, None, None, False), "第4条第2款"),
    ("浙江", "lower_chief_procurator", (P, None, None, False), "第4条第2款"),
    ("浙江", "lower_between_sessions", (C, None, None, False), "第5条第2款"),
    ("浙江", "lower_committee_appointed", (C, None, None, False), "第6条第2款"),
    ("浙江", "lower_court_leaders", (OWN, None, None, False), "第7条第2款"),
    ("浙江", "lower_judges", (OWN, None, None, False), "第7条第2款"),
    ("浙江", "lower_organ_appointed", (APPOINTER, None, None, False), "第8条"),
    ("浙江", "township_elected", (P, None, None, False), "第4条第3款"),
    ("浙江", "township_organ_appointed", (APPOINTER, None, None, False), "第8条"),
    ("浙江", "form", "左手抚按宪法，右手举拳", "第9条第1款"),
    ("浙江", "leaders", 1, "第9条第1款"),
    ("浙江", "place", "悬挂国旗或者国徽", "第9条第2款"),
]
PLACES: dict[str, tuple[Profile, str, date]] = {
    "北京": (BEIJING, BJ, date(2016, 1, 1)),
    "重庆": (CHONGQING, CQ, date(2018, 10, 1)),
    "上海": (SHANGHAI, SH, date(2018, 7, 27)),
    "山东": (SHANDONG, SD, date(2018, 3, 29)),
    "河南": (HENAN, HN, date(2018, 7, 1)),
    "浙江": (ZHEJIANG, ZJ, date(2016, 1, 1)),
}


def plain(value: Any) -> Any:
    """Return a value as the table writes it."""
    return value.zh if isinstance(value, Text) else value


@pytest.mark.parametrize(("place", "field", "want", "cites"), LOCAL)
def test_a_local_text_provides(place: str, field: str, want: Any, cites: str) -> None:
    """Each field of each place holds what its text says, from the text's first day."""
    profile, edition, first = PLACES[place]

    [found] = profile.find(f"oaths.{field}", first)
    value = found.provision.value
    if isinstance(value, tuple) and not isinstance(value, Text):
        value = tuple(map(plain, value))

    assert want == plain(value)
    assert edition + cites == str(found.provision.source)
    assert () == profile.find(f"oaths.{field}", first - timedelta(days=1))


@pytest.mark.parametrize("place", PLACES)
def test_the_table_misses_nothing(place: str) -> None:
    """Every field that a place gives stands in the table."""
    profile, _, first = PLACES[place]
    fields = [one.name for one in attrs.fields(OathRules)]
    given = {name for name in fields if profile.find(f"oaths.{name}", first)}

    assert given == {field for where, field, _, _ in LOCAL if where == place}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("by", NAMED_TOO, ids=lambda by: by.name)
def test_a_text_is_a_ground_for_whom_it_names(place: str, by: npc.Body) -> None:
    """Of a supervisory commission's appointees two texts say nothing, and a note says so."""
    profile, edition, _ = PLACES[place]
    silent = place in {"北京", "浙江"} and by is npc.Body.SUPERVISORY_COMMISSION
    ruling = sworn_in_valid(
        by, level=npc.Level.PROVINCE, sworn=True, on=date(2026, 11, 21), profile=profile
    )
    cited = {str(one.citation) for one in ruling.grounds}

    assert silent is (f"{edition}第2条" not in cited)
    assert silent is bool(ruling.notes)


APPOINTED_GROUPS = (
    OathGroup.BETWEEN_SESSIONS,
    OathGroup.COMMITTEE_APPOINTED,
    OathGroup.SUPERVISORY_VICE_DIRECTORS,
    OathGroup.SUPERVISORY_MEMBERS,
    OathGroup.COURT_LEADERS,
    OathGroup.JUDGES,
)


@pytest.mark.parametrize("group", OathGroup, ids=lambda group: group.name)
def test_shenzhens_rules_on_appointments_say_who_organises(group: OathGroup) -> None:
    """Of those whom its standing committee appoints, from the text's first day."""
    first = date(2022, 12, 8)
    cited = "《深圳市人民代表大会常务委员会任免国家机关工作人员条例》（2022）第27条第2款"
    city = npc.Level.CITY_WITH_DISTRICTS
    found, before = (
        oath_organiser(group, level=city, on=on, profile=SHENZHEN)
        for on in (first, first - timedelta(days=1))
    )
    appointed = group in APPOINTED_GROUPS

    assert ((SC, C, PROPOSER) if appointed else ()) == found.lawful
    assert appointed is (cited in [str(one.citation) for one in found.grounds])
    assert () == before.lawful


FIRST_DAY = date(2018, 3, 12)


def test_the_first_days() -> None:
    """Each national provision answers from its first day, and refuses the day before."""
    check_first_day(oath_wording, first=date(2016, 1, 1))
    check_first_day(sworn_in_valid, CONG, level=COUNTY, sworn=True, first=date(2016, 1, 1))
    check_first_day(oath_form_valid, alone(), level=NATION, first=FIRST_DAY)
    check_first_day(oath_organiser, OathGroup.JUDGES, level=COUNTY, first=FIRST_DAY)
    for group in OathGroup:
        if group is not OathGroup.CHIEF_PROCURATOR:
            check_first_day(oath_organiser, group, level=NATION, first=FIRST_DAY)


@pytest.mark.parametrize(
    ("on", "cites"),
    [
        (date(2018, 3, 10), [f"{FIRST}第1条"]),
        (date(2018, 3, 11), [CONSTITUTION, f"{FIRST}第1条"]),
        (date(2018, 3, 12), [CONSTITUTION, f"{NOW}第1条"]),
    ],
)
def test_constitution_and_decision_came_one_after_the_other(on: date, cites: list[str]) -> None:
    """The Constitution asks for the oath from 11 March 2018, the new decision a day later."""
    ruling = sworn_in_valid(CONG, level=COUNTY, sworn=True, on=on)

    assert cites == [str(ground.citation) for ground in ruling.grounds]


@pytest.mark.parametrize("place", PLACES)
def test_before_its_first_day_a_local_text_is_not_asked(place: str) -> None:
    """The day before a text is in force, its place has none that is known."""
    profile, edition, first = PLACES[place]
    level = CITY if place in {"北京", "重庆", "上海"} else PROVINCE
    asked: dict[str, Any] = {"level": level, "sworn": True, "profile": profile}
    cited = [str(g.citation) for g in sworn_in_valid(CONG, **asked, on=first).grounds]

    assert f"{edition}第2条" in cited
    if first > date(2016, 1, 1):
        before = sworn_in_valid(CONG, **asked, on=first - timedelta(days=1))
        assert f"{edition}第2条" not in [str(ground.citation) for ground in before.grounds]


CEREMONY = [
    (oath_decision.FORM, "《宪法宣誓决定》（2018）第8条第1款"),
    (oath_decision.LEADERS, "《宪法宣誓决定》（2018）第8条第1款"),
    (oath_decision.PLACE, "《宪法宣誓决定》（2018）第8条第2款"),
    (oath_decision.ANTHEM, "《宪法宣誓决定》（2018）第8条第2款"),
]


@pytest.mark.parametrize(("rule", "cites"), CEREMONY, ids=[str(n) for n in range(len(CEREMONY))])
def test_the_nation_regulates_the_ceremony_in_its_eighth_point(
    rule: Parameter[Any], cites: str
) -> None:
    """From the day on which the decision in its present wording came into force."""
    known = rule.at(date(2018, 3, 12))

    assert cites == str(known.source)
    with pytest.raises(npc.NotInForceError):
        rule.at(date(2018, 3, 11))
