"""宪法: terms and successions (60, 66, 79, 83, 84, 87, 93, 98, 106, 124, 129, 135)."""

from __future__ import annotations

from datetime import date

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import CONSTITUTION_1982 as FIRST
from npcmodel.law.statutes import CONSTITUTION_2018 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
FIRST_SINCE = FIRST.in_force
COUNTIES_SINCE = date(1993, 3, 29)
TOWNSHIPS_SINCE = date(2004, 3, 14)
UNTOUCHED = Text(
    "1982年以来五次修正案的52条均未涉及第六十条、第六十六条、第八十三条、第八十四条、"
    "第八十七条、第九十三条、第一百零六条",
    "none of the 52 articles of the five amendments since 1982 touches articles 60, 66, 83, 84, "
    "87, 93 and 106",
)
RENUMBERED = Text(
    "2018年修正案增加第一百二十三条至第一百二十七条，此后各条顺延五条，本条文字未改",
    "the amendment of 2018 added articles 123 to 127 and moved those after them by five; the "
    "wording of this one was kept",
)
REPLACED_IN_2018 = Text(
    "2018年修正案第四十五条引有修改前的第七十九条第三款",
    "article 45 of the amendment of 2018 quotes article 79(3) as it stood before",
)
WORDING_BEFORE = Text(
    "1993年修正案第十一条、2004年修正案第三十条引有各自修改前的第九十八条",
    "articles 11 of 1993 and 30 of 2004 of the amendments quote article 98 as it stood before each",
)
AMENDED_1993 = Text(
    "1993年修正案第十一条：县、市、市辖区改为五年；2004年修正案第三十条未改此数",
    "article 11 of the amendment of 1993 gave counties, cities and districts five years; "
    "article 30 of that of 2004 kept them",
)
AMENDED_2004 = Text(
    "2004年修正案第三十条：地方各级均为五年",
    "article 30 of the amendment of 2004 gave every local level five years",
)

# 第六十条、第九十八条: how long a congress is elected for

NATIONAL_YEARS = parameter(
    "全国人大的任期",
    "term of the national congress, in years",
    Provision(5, Citation(FIRST, 60, 1), FIRST_SINCE, support=UNTOUCHED),
    Provision(5, Citation(NOW, 60, 1), SINCE),
)
CITY_YEARS = parameter(
    "省、直辖市、设区的市人大的任期",
    "term of congresses of provinces, municipalities and cities with districts, in years",
    Provision(5, Citation(FIRST, 98), FIRST_SINCE, support=WORDING_BEFORE),
    Provision(5, Citation(NOW, 98), SINCE),
)
COUNTY_YEARS = parameter(
    "县、不设区的市、市辖区人大的任期",
    "term of congresses of counties, cities without districts and districts, in years",
    Provision(3, Citation(FIRST, 98), FIRST_SINCE, support=WORDING_BEFORE),
    Provision(5, Citation(NOW, 98), COUNTIES_SINCE, support=AMENDED_1993),
)
TOWNSHIP_YEARS = parameter(
    "乡、民族乡、镇人大的任期",
    "term of congresses of townships and towns, in years",
    Provision(3, Citation(FIRST, 98), FIRST_SINCE, support=WORDING_BEFORE),
    Provision(5, Citation(NOW, 98), TOWNSHIPS_SINCE, support=AMENDED_2004),
)
UNNAMED_PLACES = parameter(
    "第九十八条没有列举的地方",
    "places that article 98 does not name",
    Provision(
        Text(
            "当时的条文没有列举民族自治地方，按同级地方计算",
            "the wording of the day does not name autonomous places; counted like others of "
            "their tier",
        ),
        Citation(FIRST, 98),
        FIRST_SINCE,
        until=date(2004, 3, 13),
        support=WORDING_BEFORE,
    ),
)

# 第六十六条: the standing committee of the nation

COMMITTEE_SAME = Text(
    "每届任期同全国人大相同，行使职权到下届全国人大选出新的常务委员会为止",
    "its term is that of the national congress; it acts until the next congress elects a new one",
)
COMMITTEE_TERM = parameter(
    "全国人大常委会的任期",
    "term of the NPC Standing Committee",
    Provision(COMMITTEE_SAME, Citation(FIRST, 66, 1), FIRST_SINCE, support=UNTOUCHED),
    Provision(COMMITTEE_SAME, Citation(NOW, 66, 1), SINCE),
)
COMMITTEE_CONSECUTIVE_TERMS = parameter(
    "委员长、副委员长连续任职的届数",
    "consecutive terms of chair and vice-chairs of the NPC Standing Committee",
    Provision(2, Citation(FIRST, 66, 2), FIRST_SINCE, support=UNTOUCHED),
    Provision(2, Citation(NOW, 66, 2), SINCE),
)

# 第七十九条、第八十三条、第八十四条: the President

NATIONAL_SAME = Text(
    "每届任期同全国人大每届任期相同", "the term is the same as that of the national congress"
)
PRESIDENT_TERM = parameter(
    "国家主席、副主席的任期",
    "term of the President and the Vice-President",
    Provision(NATIONAL_SAME, Citation(FIRST, 79, 3), FIRST_SINCE, support=REPLACED_IN_2018),
    Provision(NATIONAL_SAME, Citation(NOW, 79, 3), SINCE),
)
PRESIDENT_CONSECUTIVE_TERMS = parameter(
    "国家主席、副主席连续任职的届数",
    "consecutive terms of the President and the Vice-President",
    Provision(
        2, Citation(FIRST, 79, 3), FIRST_SINCE, until=date(2018, 3, 10), support=REPLACED_IN_2018
    ),
)
UNTIL_SUCCESSORS = Text(
    "行使职权到下届全国人大选出的主席、副主席就职为止",
    "they act until those whom the next congress elects take office",
)
PRESIDENT_STAYS = parameter(
    "国家主席、副主席行使职权到何时为止",
    "until when the President and the Vice-President act",
    Provision(UNTIL_SUCCESSORS, Citation(FIRST, 83), FIRST_SINCE, support=UNTOUCHED),
    Provision(UNTIL_SUCCESSORS, Citation(NOW, 83), SINCE),
)
SUCCEEDED = Text(
    "主席缺位，由副主席继任", "where the presidency is vacant the Vice-President succeeds"
)
PRESIDENT_VACANT = parameter(
    "国家主席缺位",
    "vacancy of the presidency",
    Provision(SUCCEEDED, Citation(FIRST, 84, 1), FIRST_SINCE, support=UNTOUCHED),
    Provision(SUCCEEDED, Citation(NOW, 84, 1), SINCE),
)
VICE_ELECTED = Text(
    "副主席缺位，由全国人大补选", "where the vice-presidency is vacant the congress fills it"
)
VICE_PRESIDENT_VACANT = parameter(
    "国家副主席缺位",
    "vacancy of the vice-presidency",
    Provision(VICE_ELECTED, Citation(FIRST, 84, 2), FIRST_SINCE, support=UNTOUCHED),
    Provision(VICE_ELECTED, Citation(NOW, 84, 2), SINCE),
)
BOTH_ELECTED = Text(
    "主席、副主席都缺位，由全国人大补选，补选以前由委员长暂时代理主席职位",
    "where both are vacant the congress fills them; until then the chair of the NPC Standing "
    "Committee acts as President",
)
BOTH_VACANT = parameter(
    "国家主席、副主席都缺位",
    "vacancy of both",
    Provision(BOTH_ELECTED, Citation(FIRST, 84, 3), FIRST_SINCE, support=UNTOUCHED),
    Provision(BOTH_ELECTED, Citation(NOW, 84, 3), SINCE),
)

# 第八十七条、第九十三条: State Council and Central Military Commission

STATE_COUNCIL_TERM = parameter(
    "国务院的任期",
    "term of the State Council",
    Provision(NATIONAL_SAME, Citation(FIRST, 87, 1), FIRST_SINCE, support=UNTOUCHED),
    Provision(NATIONAL_SAME, Citation(NOW, 87, 1), SINCE),
)
STATE_COUNCIL_CONSECUTIVE_TERMS = parameter(
    "总理、副总理、国务委员连续任职的届数",
    "consecutive terms of the Premier, Vice-Premiers and State Councillors",
    Provision(2, Citation(FIRST, 87, 2), FIRST_SINCE, support=UNTOUCHED),
    Provision(2, Citation(NOW, 87, 2), SINCE),
)
MILITARY_TERM = parameter(
    "中央军事委员会的任期",
    "term of the Central Military Commission",
    Provision(NATIONAL_SAME, Citation(FIRST, 93, 4), FIRST_SINCE, support=UNTOUCHED),
    Provision(NATIONAL_SAME, Citation(NOW, 93, 4), SINCE),
)

# 第一百零六条、第一百二十四条: local governments; directors of supervisory commissions

LOCAL_SAME = Text(
    "每届任期同本级人大每届任期相同", "the term is the same as that of the congress of its level"
)
GOVERNMENT_TERM = parameter(
    "地方政府的任期",
    "term of local governments",
    Provision(LOCAL_SAME, Citation(FIRST, 106), FIRST_SINCE, support=UNTOUCHED),
    Provision(LOCAL_SAME, Citation(NOW, 106), SINCE),
)
SUPERVISORY_TERM = parameter(
    "监察委员会主任的任期",
    "term of directors of supervisory commissions",
    Provision(LOCAL_SAME, Citation(NOW, 124, 3), SINCE),
)
SUPERVISORY_CONSECUTIVE_TERMS = parameter(
    "国家监察委员会主任连续任职的届数",
    "consecutive terms of the director of the National Supervisory Commission",
    Provision(2, Citation(NOW, 124, 3), SINCE),
)

# 第一百二十九条、第一百三十五条 (124 and 130 in 1982): the highest court and procuratorate

COURT_TERM = parameter(
    "最高人民法院院长的任期",
    "term of the president of the Supreme People's Court",
    Provision(NATIONAL_SAME, Citation(FIRST, 124, 2), FIRST_SINCE, support=RENUMBERED),
    Provision(NATIONAL_SAME, Citation(NOW, 129, 2), SINCE),
)
COURT_CONSECUTIVE_TERMS = parameter(
    "最高人民法院院长连续任职的届数",
    "consecutive terms of the president of the Supreme People's Court",
    Provision(2, Citation(FIRST, 124, 2), FIRST_SINCE, support=RENUMBERED),
    Provision(2, Citation(NOW, 129, 2), SINCE),
)
PROCURATORATE_TERM = parameter(
    "最高人民检察院检察长的任期",
    "term of the procurator-general of the Supreme People's Procuratorate",
    Provision(NATIONAL_SAME, Citation(FIRST, 130, 2), FIRST_SINCE, support=RENUMBERED),
    Provision(NATIONAL_SAME, Citation(NOW, 135, 2), SINCE),
)
PROCURATORATE_CONSECUTIVE_TERMS = parameter(
    "最高人民检察院检察长连续任职的届数",
    "consecutive terms of the procurator-general of the Supreme People's Procuratorate",
    Provision(2, Citation(FIRST, 130, 2), FIRST_SINCE, support=RENUMBERED),
    Provision(2, Citation(NOW, 135, 2), SINCE),
)
