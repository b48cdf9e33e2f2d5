"""县级以下直接选举若干规定: the provisions of 1983 on direct elections, 3 to 7 and 9."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import DIRECT_ELECTION_PROVISIONS_1983 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

INCAPACITY = parameter(
    "精神病患者不能行使选举权利的",
    "the mentally ill who cannot use the right",
    Provision(
        Text(
            "精神病患者不能行使选举权利，经选举委员会确认的，不行使选举权利",
            "the mentally ill do not vote if they cannot use the right and the election "
            "committee confirms it",
        ),
        Citation(NOW, 3),
        SINCE,
    ),
)
SUSPENSION = parameter(
    "停止行使选举权利",
    "voting suspended",
    Provision(
        Text(
            "因反革命案或者其他严重刑事犯罪案被羁押的，经检察院或者法院决定，羁押期间停止行使选举权利",
            "who is held for a grave crime does not vote while held, if procuratorate or court "
            "so decides",
        ),
        Citation(NOW, 4),
        SINCE,
    ),
)
SENTENCED_VOTE = parameter(
    "被判刑而没有附加剥夺政治权利的",
    "those sentenced but not deprived of political rights",
    Provision(
        Text(
            "被判处有期徒刑、拘役、管制而没有附加剥夺政治权利的，准予行使选举权利",
            "who is sentenced but not deprived of political rights may vote",
        ),
        Citation(NOW, 5, 1, 1),
        SINCE,
    ),
)
HELD_VOTE = parameter(
    "被羁押而没有停止行使选举权利的",
    "those held whose voting is not suspended",
    Provision(
        Text(
            "被羁押而检察院或者法院没有决定停止行使选举权利的，准予行使选举权利",
            "who is held may vote unless procuratorate or court suspended it",
        ),
        Citation(NOW, 5, 1, 2),
        SINCE,
    ),
)
BAILED_VOTE = parameter(
    "取保候审或者被监视居住的",
    "those on bail or under residential surveillance",
    Provision(
        Text(
            "正在取保候审或者被监视居住的，准予行使选举权利",
            "who is on bail or under residential surveillance may vote",
        ),
        Citation(NOW, 5, 1, 3),
        SINCE,
    ),
)
REEDUCATED_VOTE = parameter(
    "被劳动教养的",
    "those in re-education through labour",
    Provision(
        Text(
            "正在被劳动教养的，准予行使选举权利",
            "who is in re-education through labour may vote",
        ),
        Citation(NOW, 5, 1, 4),
        SINCE,
    ),
)
DETAINED_VOTE = parameter(
    "受拘留处罚的",
    "those in administrative detention",
    Provision(
        Text(
            "正在受拘留处罚的，准予行使选举权利",
            "who is in administrative detention may vote",
        ),
        Citation(NOW, 5, 1, 5),
        SINCE,
    ),
)
WAYS_IN_CUSTODY = parameter(
    "在押人员等参加选举的方式",
    "how those in custody vote",
    Provision(
        Text(
            "由选举委员会和执行机关共同决定，在流动票箱投票或者委托投票；"
            "被判处拘役、受拘留处罚或者被劳动教养的也可以回原选区参加选举",
            "by mobile box or proxy, as election committee and custodian decide together; those "
            "in short detention or re-education may also go to their district",
        ),
        Citation(NOW, 5, 2),
        SINCE,
    ),
)
COUNTY_STAFF_IN_CITY = parameter(
    "政府驻在市区内的县的所属单位职工",
    "staff of the units of a county whose government sits in a city",
    Provision(
        Text(
            "县、自治县政府驻在市区内的，所属单位的职工参加县的选举，不参加市、市辖区的选举",
            "where the county's government sits in a city, the staff of its units vote for the "
            "county, not for city or district",
        ),
        Citation(NOW, 6),
        SINCE,
    ),
)
OUTSIDE_UNITS = parameter(
    "驻乡镇的不属于县级以下政府领导的单位职工",
    "staff of units in townships that no county leads",
    Provision(
        Text(
            "不属于县级以下政府领导的驻乡镇单位，职工可以只参加县级的选举",
            "staff of units in townships led from above the county may vote for the county alone",
        ),
        Citation(NOW, 7),
        SINCE,
    ),
)
PROXY_AT_HOME = parameter(
    "在外地的选民委托投票",
    "proxies of voters who are away",
    Provision(
        Text(
            "临时在外地的选民经原居住地选举委员会认可，可以书面委托他人在原选区代为投票",
            "voters away for a time may give a written proxy at home with the consent of the "
            "election committee there",
        ),
        Citation(NOW, 9, 1),
        SINCE,
    ),
)
VOTE_WHERE_LIVING = parameter(
    "迁居外地未转户口的选民",
    "voters who moved and kept their household registration",
    Provision(
        Text(
            "已经迁居而没有转出户口的，取得原选区选民资格证明后，可以在现居住地的选区参加选举",
            "who has moved without the household registration may vote where living, with a "
            "certificate from the old district",
        ),
        Citation(NOW, 9, 2),
        SINCE,
    ),
)
