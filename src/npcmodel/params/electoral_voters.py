"""选举法 3 to 10, 16, 27 to 29, 32, 39 to 47, 57, 58: voters, organs, days, credentials."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import ELECTORAL_LAW_2020 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

# 第三条至第六条: who elects, who has the right

INDIRECT_ELECTIONS = parameter(
    "由下一级人民代表大会选举的代表",
    "deputies elected by the congresses below",
    Provision(
        Text(
            "全国、省级、设区的市级人大代表由下一级人民代表大会选举",
            "national, provincial and prefecture deputies are elected by the congresses below",
        ),
        Citation(NOW, 3, 1),
        SINCE,
    ),
)
DIRECT_ELECTIONS = parameter(
    "由选民直接选举的代表",
    "deputies elected by the voters",
    Provision(
        Text(
            "县级、乡级人大代表由选民直接选举",
            "deputies of the county and the township level are elected by the voters",
        ),
        Citation(NOW, 3, 2),
        SINCE,
    ),
)
ELECTORAL_AGE = parameter(
    "有选举权的年龄",
    "age of the electoral right",
    Provision(18, Citation(NOW, 4, 1), SINCE),
)
ELECTORAL_CITIZENS = parameter(
    "公民的选举权和被选举权",
    "electoral right of citizens",
    Provision(
        Text(
            "公民都有选举权和被选举权，不分民族、种族、性别、职业、家庭出身、宗教信仰、教育程度、"
            "财产状况和居住期限",
            "every citizen has the right, whatever nationality, race, sex, occupation, family, "
            "religion, education, property or length of residence",
        ),
        Citation(NOW, 4, 1),
        SINCE,
    ),
)
NOT_DEPRIVED = parameter(
    "被剥夺政治权利的人",
    "those deprived of political rights",
    Provision(
        Text(
            "依照法律被剥夺政治权利的人没有选举权和被选举权",
            "whoever is deprived of political rights by law has none",
        ),
        Citation(NOW, 4, 2),
        SINCE,
    ),
)
VOTES_OF_A_VOTER = parameter(
    "每一选民的投票权",
    "votes of a voter in an election",
    Provision(1, Citation(NOW, 5), SINCE),
)
ARMED_FORCES_APART = parameter(
    "人民解放军的选举",
    "elections of the armed forces",
    Provision(
        Text(
            "人民解放军单独进行选举",
            "the armed forces hold elections of their own",
        ),
        Citation(NOW, 6),
        SINCE,
    ),
)

# 第九条、第十条、第十一条: electoral organs

COMMITTEE_PRESIDES = parameter(
    "常务委员会主持选举",
    "elections under a standing committee",
    Provision(
        Text(
            "设区的市级以上由本级人大常委会主持本级人大代表的选举",
            "from the prefecture up the congress's own standing committee is in charge",
        ),
        Citation(NOW, 9, 1),
        SINCE,
    ),
)
ELECTION_COMMITTEE_PRESIDES = parameter(
    "选举委员会主持选举",
    "elections under an election committee",
    Provision(
        Text(
            "县级、乡级设立选举委员会主持选举；县级的受本级人大常委会领导，"
            "乡级的受县级人大常委会领导",
            "in counties and townships an election committee is in charge, led by the standing "
            "committee of the county level",
        ),
        Citation(NOW, 9, 2),
        SINCE,
    ),
)
GUIDANCE = parameter(
    "县级以下选举的指导",
    "guidance of elections up to the county level",
    Provision(
        Text(
            "省级、设区的市级人大常委会指导县级以下人大代表的选举",
            "the standing committees of province and prefecture guide elections below them",
        ),
        Citation(NOW, 9, 3),
        SINCE,
    ),
)
ELECTION_COMMITTEE_APPOINTED = parameter(
    "选举委员会组成人员的任命",
    "appointment of an election committee",
    Provision(
        Text(
            "县级、乡级选举委员会的组成人员由县级人大常委会任命",
            "the standing committee of the county level appoints the members",
        ),
        Citation(NOW, 10, 1),
        SINCE,
    ),
)
CANDIDATE_RESIGNS = parameter(
    "选举委员会组成人员为代表候选人",
    "members of an election committee who stand",
    Provision(
        Text(
            "选举委员会的组成人员为代表候选人的，应当辞去选举委员会的职务",
            "a member of the election committee who stands must resign from it",
        ),
        Citation(NOW, 10, 2),
        SINCE,
    ),
)
ELECTION_COMMITTEE_HOLDS_VOTE = parameter(
    "选举委员会主持投票",
    "the vote under an election committee",
    Provision(
        Text("选举委员会主持投票选举", "the election committee presides over the vote"),
        Citation(NOW, 11, 1, 5),
        SINCE,
    ),
)

# 第十六条: who elects the national congress

NATIONAL_ELECTORS = parameter(
    "全国人大代表的选举单位",
    "who elects the national congress",
    Provision(
        Text(
            "由省、自治区、直辖市的人民代表大会和人民解放军选举产生",
            "elected by the congresses of the province level and by the armed forces",
        ),
        Citation(NOW, 16, 1),
        SINCE,
    ),
)
SPECIAL_REGIONS = parameter(
    "特别行政区的全国人大代表",
    "national deputies of the special administrative regions",
    Provision(
        Text(
            "香港、澳门特别行政区应选代表的产生办法，由全国人大另行规定",
            "how Hong Kong and Macao elect theirs the national congress provides apart",
        ),
        Citation(NOW, 16, 3),
        SINCE,
    ),
)

# 第二十七条: the list of voters

REGISTRATION = parameter(
    "选民登记",
    "registration of voters",
    Provision(
        Text(
            "经登记确认的选民资格长期有效；迁出的列入新迁入选区的名单，死亡的和被剥夺政治权利的除名",
            "registration lasts; who moves goes over to the new district's list, the dead and "
            "those deprived of political rights are struck off",
        ),
        Citation(NOW, 27, 1),
        SINCE,
    ),
)
INCAPACITY = parameter(
    "精神病患者不能行使选举权利的",
    "the mentally ill who cannot use the right",
    Provision(
        Text(
            "精神病患者不能行使选举权利的，经选举委员会确认，才不列入选民名单",
            "the mentally ill are left out only if they cannot use the right and the election "
            "committee confirms it",
        ),
        Citation(NOW, 27, 2),
        SINCE,
    ),
)

# 第二十八条、第二十九条、第三十二条: days

VOTER_LIST_DAYS = parameter(
    "公布选民名单的期限",
    "days before election day for the list of voters",
    Provision(20, Citation(NOW, 28), SINCE),
)
OBJECTION_DAYS = parameter(
    "对选民名单申诉的期限",
    "days for objections to the list of voters",
    Provision(5, Citation(NOW, 29), SINCE),
)
DECISION_DAYS = parameter(
    "选举委员会处理申诉的期限",
    "days for the decision on an objection",
    Provision(3, Citation(NOW, 29), SINCE),
)
LAWSUIT_DAYS = parameter(
    "就选民资格起诉的期限",
    "days before election day for a lawsuit on the list",
    Provision(5, Citation(NOW, 29), SINCE),
)
JUDGMENT = parameter(
    "选民资格案件的判决",
    "judgment on the list of voters",
    Provision(
        Text(
            "人民法院在选举日以前作出判决，为最后决定",
            "the court judges before election day, and finally",
        ),
        Citation(NOW, 29),
        SINCE,
    ),
)
CANDIDATE_LIST_DAYS = parameter(
    "公布代表候选人名单的期限",
    "days before election day for the list of candidates",
    Provision(15, Citation(NOW, 32, 1), SINCE),
)
FORMAL_LIST_DAYS = parameter(
    "公布正式代表候选人名单的期限",
    "days before election day for the formal list of candidates",
    Provision(7, Citation(NOW, 32, 1), SINCE),
)

# 第三十九条、第四十条、第四十三条、第四十六条: the vote

PRESIDIUM_PRESIDES = parameter(
    "主席团主持选举",
    "elections under a presidium",
    Provision(
        Text(
            "县级以上地方人大选举上一级人大代表，由各该级人大主席团主持",
            "where a congress elects the deputies above, its presidium presides",
        ),
        Citation(NOW, 39),
        SINCE,
    ),
)
SECRET_BALLOT = parameter(
    "无记名投票和秘密写票处",
    "secret ballot and secret writing place",
    Provision(
        Text(
            "一律采用无记名投票，并设有秘密写票处",
            "ballots are secret, and there is a place to fill them in unseen",
        ),
        Citation(NOW, 40, 1),
        SINCE,
    ),
)
WRITTEN_BY_ANOTHER = parameter(
    "委托代写选票",
    "ballots written by another",
    Provision(
        Text(
            "文盲或者因残疾不能写选票的，可以委托他信任的人代写",
            "who cannot read, or cannot write for a disability, may have someone trusted write",
        ),
        Citation(NOW, 40, 2),
        SINCE,
    ),
)
RELATIVES_DO_NOT_COUNT = parameter(
    "监票人、计票人的回避",
    "who may not be scrutineer or teller",
    Provision(
        Text(
            "代表候选人的近亲属不得担任监票人、计票人",
            "near relatives of candidates are neither scrutineers nor tellers",
        ),
        Citation(NOW, 43, 2),
        SINCE,
    ),
)
RESULT_DETERMINED = parameter(
    "选举结果的确定和宣布",
    "who determines and announces the result",
    Provision(
        Text(
            "选举结果由选举委员会或者人大主席团确定是否有效，并予宣布",
            "election committee or presidium determine whether the result is valid and announce it",
        ),
        Citation(NOW, 46, 1),
        SINCE,
    ),
)
LIST_OF_ELECTED = parameter(
    "当选代表名单的公布",
    "who publishes the list of those elected",
    Provision(
        Text(
            "当选代表名单由选举委员会或者人大主席团公布",
            "election committee or presidium publish the list of those elected",
        ),
        Citation(NOW, 46, 2),
        SINCE,
    ),
)

# 第四十七条、第五十七条、第五十八条: credentials

CREDENTIALS_EXAMINED = parameter(
    "代表资格审查的内容",
    "what the credentials committee examines",
    Provision(
        Text(
            "代表资格审查委员会审查代表的基本条件、选举程序和当选无效的违法行为，提出意见并报告",
            "the credentials committee examines conditions, procedure and offences, and reports",
        ),
        Citation(NOW, 47, 1),
        SINCE,
    ),
)
CREDENTIALS_CONFIRMED = parameter(
    "代表资格的确认",
    "who confirms credentials",
    Provision(
        Text(
            "县级以上人大常委会或者乡级人大主席团确认代表的资格或者确定当选无效",
            "the standing committee, in townships the presidium, confirms credentials or declares "
            "the election of a deputy void",
        ),
        Citation(NOW, 47, 2),
        SINCE,
    ),
)
LIST_OF_DEPUTIES = parameter(
    "代表名单的公布时间",
    "when the list of deputies is published",
    Provision(
        Text(
            "代表名单在每届人大第一次会议前公布",
            "the list of deputies is published before the first session of a term",
        ),
        Citation(NOW, 47, 2),
        SINCE,
    ),
)
BY_ELECTED_EXAMINED = parameter(
    "补选代表的资格审查",
    "credentials of deputies elected in by-elections",
    Provision(
        Text(
            "对补选产生的代表，依照第四十七条进行代表资格审查",
            "deputies elected in by-elections are examined likewise",
        ),
        Citation(NOW, 57, 5),
        SINCE,
    ),
)
BRIBERY = parameter(
    "贿赂选民或者代表",
    "bribery",
    Provision(
        Text("以金钱或者其他财物贿赂选民或者代表", "voters or deputies were bribed"),
        Citation(NOW, 58, 1, 1),
        SINCE,
    ),
)
COERCION = parameter(
    "以非法手段妨害选举权",
    "coercion",
    Provision(
        Text(
            "以暴力、威胁、欺骗或者其他非法手段妨害选举权和被选举权的行使",
            "violence, threat, deceit or other unlawful means hindered the electoral right",
        ),
        Citation(NOW, 58, 1, 2),
        SINCE,
    ),
)
FORGERY = parameter(
    "伪造选举文件、虚报票数",
    "forgery",
    Provision(
        Text(
            "伪造选举文件、虚报选举票数或者有其他违法行为",
            "papers were forged, votes misreported, or the law broken otherwise",
        ),
        Citation(NOW, 58, 1, 3),
        SINCE,
    ),
)
RETALIATION = parameter(
    "压制、报复",
    "retaliation",
    Provision(
        Text(
            "对控告、检举违法行为或者要求罢免代表的人压制、报复",
            "those who reported offences or asked for a recall were retaliated against",
        ),
        Citation(NOW, 58, 1, 4),
        SINCE,
    ),
)
OFFENCE_VOIDS = parameter(
    "以破坏选举的行为当选",
    "elections won by an offence",
    Provision(
        Text(
            "以破坏选举的违法行为当选的，其当选无效",
            "whoever is elected by such an offence is not elected",
        ),
        Citation(NOW, 58, 3),
        SINCE,
    ),
)
