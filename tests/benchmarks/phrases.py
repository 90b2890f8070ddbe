"""A made-up vocabulary of demands, each phrase with others that say the same.

No sentence here is anybody's: they only have the length and the build of such demands.
"""

from typing import Final

Phrases = tuple[tuple[str, ...], ...]
"""Phrases, each a tuple of wordings; the first is the one that a list begins with."""

VERBS: Final = {
    "prosecution": ("Investigate", "Prosecute", "Convict", "Sentence", "Penalize", "Criminalize"),
    "protection": ("Identify", "Shelter", "Refer", "Compensate", "Screen", "Assist"),
    "prevention": ("Inspect", "Regulate", "Publish", "Fund", "Train", "Survey"),
    "partnership": ("Coordinate", "Join", "Consult", "Share"),
}
"""Leading verbs, by pillar."""


def _many(table: str) -> Phrases:
    rows = (line.strip() for line in table.strip().splitlines())
    return tuple(tuple(part.strip() for part in row.split("|")) for row in rows)


MATTERS: Final = _many("""
    trawler crews hired on false papers | deckhands recruited with forged contracts
    brick kiln families bound by advances | households tied to kilns through loans
    children begging at bus terminals | minors made to beg around coach stations
    dance clubs that withhold passports | nightlife venues keeping travel documents
    seasonal fruit pickers without wages | unpaid harvest hands in orchards
    maids locked in private homes | confined domestic staff of villas
    online brokers of paid intimacy | internet middlemen selling sexual acts
    quarry gangs guarded at night | stonecutters watched after dark
    football academies that lure boys | soccer schools deceiving youngsters
    sham marriages across the river | fictitious weddings over the stream
    goldfield camps paying in mercury | mining settlements remunerating with quicksilver
    orphanages that lease out pupils | foundling homes renting schoolchildren
    palm estates charging for tools | plantations billing labourers for machetes
    garment cellars with barred windows | basement sewing workshops behind grilles
    scam compounds run by gangs | fraud campuses operated through syndicates
    herdsmen inherited with the flock | shepherds bequeathed alongside cattle
    truck stops trading in teenagers | lorry parks offering adolescents
    beauty parlours serving as fronts | massage salons used like façades
    carpet looms worked by toddlers | weaving frames operated using infants
    salt pans that keep ledgers of debt | brine ponds maintaining books of arrears
    charcoal makers deep in the forest | kilns of burners inside woodland
    soldiers below the age of sixteen | underage fighters of militias
    smugglers who resell their passengers | ferrymen auctioning those they carry
    elders who pledge nieces to shrines | priests receiving girls as vows
    call rooms staffed by captives | telephone halls manned with hostages
    vineyards supplied by gangmasters | winegrowers depending upon labour bosses
    dams built with conscripted students | reservoirs raised using drafted pupils
    circuses moving acrobats without guardians | shows transporting lone tumblers
    cocoa plots leased to strangers | chocolate groves rented out among outsiders
    recruits sold airline tickets on credit | jobseekers indebted over flights
    caretakers of the frail paid in kind | nurses for invalids remunerated by board
    abattoirs hiring through shell firms | slaughterhouses employing via letterbox companies
""")
GROUPS: Final = _many("""
    adult men | grown males
    young mothers | women with infants
    stateless persons | people lacking nationality
    the deaf and the blind | persons hard of hearing or sight
    speakers of minority tongues | users of lesser languages
    returning emigrants | citizens coming home
    students abroad | foreign scholars
    river nomads | boat dwellers
    seafarers | merchant mariners
    widows | bereaved wives
    asylum claimants | refuge seekers
    day labourers | casual hands
    runaways | absconding youths
    apprentices | trainees
    pilgrims | devout travellers
    hill farmers | highland growers
    street vendors | pavement sellers
    drivers | chauffeurs
    musicians | performers
    tenants | lodgers
    prisoners on release | discharged inmates
    fosterlings | wards
    pearl divers | oyster gatherers
    cleaners | janitors
""")
PLACES: Final = _many("""
    along the northern coast | on the upper shoreline
    in border markets | at frontier bazaars
    in every district capital | within each county seat
    at the two airports | inside both aerodromes
    in the free zones | throughout duty-exempt areas
    around the lake | near the lagoon
    in mountain valleys | among highland passes
    at container ports | on cargo docks
    in the outer islands | over remote atolls
    in refugee settlements | inside displacement camps
    along the railway | beside train lines
    in university towns | at college cities
    across the desert route | through the arid corridor
    in casino quarters | about gambling districts
    at labour exchanges | in job agencies
    in diamond fields | upon gem diggings
    on tea terraces | amid leaf gardens
    at embassies and consulates | inside diplomatic missions
    in the old harbour | by the ancient quay
    within religious schools | under seminary roofs
    in the capital's suburbs | on metropolitan outskirts
    on motorways | along highways
""")
MEANS: Final = _many("""
    with interpreters paid from the national budget | using translators financed by the treasury
    through mobile teams of two officers | by way of roving pairs of constables
    by means of unannounced night visits | through surprise inspections after sunset
    under a written agreement between ministries | following a signed pact among departments
    with a telephone line open around the clock | offering a hotline day and night
    through a register that judges can consult | via a database open to magistrates
    with yearly figures broken down by sex | giving annual statistics separated for women and men
    using financial intelligence about transfers | drawing on bank reports of payments
    by a specialized chamber of the high court | before dedicated benches of appeal tribunals
    through cooperation with trade unions | working together alongside workers' associations
    with legal aid from the first interview | providing counsel since initial questioning
    by licensing every intermediary | through permits for all agents
    through bilateral treaties with neighbours | by accords among adjoining countries
    with forensic experts on telephones | employing specialists of digital evidence
    by means of witness rooms with screens | using shielded chambers for testimony
    through scholarships and job placement | via bursaries plus employment help
    with independent monitors of detention | employing outside observers for custody
    by withdrawing subsidies from offenders | through cancelled grants of culprits
    through lessons in secondary schools | by teaching pupils of upper grades
    with medical examination free of charge | offering gratis health checks
    by protecting those who report it | through safeguards covering whistleblowers
    through a rapporteur named by parliament | by an ombudsman whom deputies appoint
""")
AIMS: Final = _many("""
    so that sentences are served in full | ensuring entire terms get completed
    so that no one pays a recruitment fee | freeing everybody from hiring charges
    and publish the outcome each spring | reporting results every April
    while keeping siblings together | without separating brothers or sisters
    and end the practice of quiet fines | replacing discreet settlements
    regardless of their cooperation with police | whether or not they talk to officers
    without deporting those who complain | sparing complainants from expulsion
    and restore what they were owed | giving back earnings withheld
    irrespective of rank or office | however senior the official
    before visas expire | ahead of permits lapsing
    and dissolve companies that profit | winding up enterprises gaining thereby
    until independent living is possible | pending self-reliance
    and remove guilty inspectors | dismissing corrupt supervisors
    as the statute of 2009 foresees | according to last decade's act
    in line with the national strategy | matching the country's blueprint
    and evaluate the pilot after a year | assessing trial phases upon twelve months
    with indicators that can be audited | employing measurable verifiable benchmarks
    and translate the guidance | rendering handbooks into vernaculars
    subject to parliamentary oversight | answering questions of legislators
    giving survivors seats on the board | letting those affected vote there
""")
SLOTS: Final[tuple[Phrases, ...]] = (MATTERS, GROUPS, PLACES, MEANS, AIMS)
CRITERIA: Final = {
    "prosecution": ("b1", "b7", "a2", "b11"),
    "protection": ("b2", "b9", "e", "b12"),
    "prevention": ("b3", "b6", "b10", "d"),
    "partnership": ("b4", "b5", "b8", "f"),
}
"""Criteria that a demand of a pillar can touch."""
