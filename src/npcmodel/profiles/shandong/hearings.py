"""山东: its rules on hearings for local regulations (制定地方性法规听证规定)."""

from __future__ import annotations

from datetime import date

from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.params.legislation_hearings import HearingCircumstance
from npcmodel.profiles.hearing_rules import (
    HearingPlanPart,
    HearingReportPart,
    HearingRules,
    HearingStep,
    ListedStep,
)
from npcmodel.profiles.parts import TimeLimit

__all__ = ["EDITION", "HEARING_RULES"]

EDITION = Edition(
    Text(
        "山东省人民代表大会常务委员会制定地方性法规听证规定",
        "Shandong Rules on Hearings for Local Regulations",
    ),
    date(2019, 9, 27),
    date(2019, 9, 27),
    Text(
        "第三十三条：自2002年11月1日起施行，是原规定的施行日期；2019年9月27日修改决定的施行日期未见，"
        "自通过之日起算",
        "article 33: from 1 November 2002, the day of the text before it was amended; that of the "
        "amending decision of 27 September 2019 was not seen, so counted from its adoption",
    ),
)
_SINCE = EDITION.in_force

HEARING_RULES = HearingRules(
    circumstances=Provision(
        (
            HearingCircumstance.DISAGREEMENT,
            HearingCircumstance.INTERESTS,
            HearingCircumstance.LIVELIHOOD,
        ),
        Citation(EDITION, 5),
        _SINCE,
    ),
    simplified=Provision(
        Text(
            "专业性、技术性较强的事项以及其他适宜简化程序听证的事项，可以适用简易程序",
            "specialised or technical matters, and others that suit it, may be heard in the "
            "simplified procedure",
        ),
        Citation(EDITION, 6),
        _SINCE,
    ),
    online=Provision(
        Text(
            "运用网络等信息技术手段听证的，可以参照适用简易程序",
            "a hearing on the net may follow the simplified procedure",
        ),
        Citation(EDITION, 25, 2),
        _SINCE,
    ),
    steps=Provision(
        (
            ListedStep(HearingStep.PLAN_DECIDED, 7, 1),
            ListedStep(HearingStep.PUBLIC, 4),
            ListedStep(HearingStep.PRESS_ADMITTED, 4),
            ListedStep(HearingStep.IN_THE_MEDIA, 10, 2, simplified=True),
            ListedStep(HearingStep.ON_THE_SITE, 10, 2, simplified=True),
            ListedStep(HearingStep.OBSERVERS_ADMITTED, 16, 1),
            ListedStep(HearingStep.CHAIRED, 17),
            ListedStep(HearingStep.RULES_READ, 19),
            ListedStep(HearingStep.SPOKEN_IN_ORDER, 20, 1),
            ListedStep(HearingStep.RECORDED, 27, 1),
            ListedStep(HearingStep.RECORD_SIGNED, 27, 3),
            ListedStep(HearingStep.REPORT_MADE, 28),
            ListedStep(HearingStep.COMMITTEE_TOLD, 29, 1),
            ListedStep(HearingStep.REPORT_HANDED_OUT, 29, 2),
        ),
        Citation(EDITION, 7),
        _SINCE,
    ),
    plan_parts=Provision(tuple(HearingPlanPart), Citation(EDITION, 7, 2), _SINCE),
    repeated=Provision(
        Text(
            "一般不得就相同事项重复举行立法听证会",
            "as a rule no second hearing is held on the same matter",
        ),
        Citation(EDITION, 8, 2),
        _SINCE,
    ),
    notice=Provision(TimeLimit(20, before=True), Citation(EDITION, 10, 1), _SINCE),
    notice_exemption=Provision(
        Text(
            "适用简易程序的，不受公告期限和刊播方式的限制",
            "the simplified procedure is free from the time and the places of the announcement",
        ),
        Citation(EDITION, 10, 3),
        _SINCE,
    ),
    speakers_chosen=Provision(TimeLimit(10, before=True), Citation(EDITION, 12, 1), _SINCE),
    balance=Provision(
        Text(
            "代表各种不同意见的陈述人人数大体相当",
            "speakers of the different opinions are about as many",
        ),
        Citation(EDITION, 12, 2),
        _SINCE,
    ),
    free_speakers=Provision(
        Text(
            "适用简易程序的，陈述人产生的方式、数量等由听证机构根据实际需要安排",
            "in the simplified procedure the organ arranges how speakers are chosen, and how many",
        ),
        Citation(EDITION, 31),
        _SINCE,
    ),
    speakers_told=Provision(TimeLimit(7, before=True), Citation(EDITION, 14), _SINCE),
    observers_apply=Provision(TimeLimit(7, before=True), Citation(EDITION, 16, 2), _SINCE),
    observers_told=Provision(TimeLimit(3, before=True), Citation(EDITION, 16, 2), _SINCE),
    record_read=Provision(TimeLimit(5), Citation(EDITION, 27, 2), _SINCE),
    report_parts=Provision(tuple(HearingReportPart), Citation(EDITION, 28), _SINCE),
    feedback=Provision(TimeLimit(15), Citation(EDITION, 30), _SINCE),
    cities_follow=Provision(
        Text(
            "设区的市举行立法听证会参照本规定执行，不是直接适用",
            "hearings in its cities follow these rules, which do not bind them outright",
        ),
        Citation(EDITION, 32),
        _SINCE,
    ),
)
