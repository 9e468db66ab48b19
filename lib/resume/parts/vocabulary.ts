import { bare } from '../dates/months.ts'

/**
 * Beginnings and ends of words that name a position or an organisation, in English, German, French and Spanish. `x` is the whole word, `x*`
 * its beginning, `*x` its end; all as `bare` leaves them. They decide which of two lines is which, so common words are enough.
 */
const POSITION =
  'attachment* placement* secondment* traineeship* clerkship* demonstrator* nco slater* brickie* roadie* lad labourer* engineer* developer* manager* director* analyst* assistant* associate* consultant* nurse nurses nursing teacher* lecturer* professor* technician* technologist* ' +
  'specialist* coordinator* co-ordinator* administrator* officer* representative* executive* accountant* bookkeeper* clerk* chef cook* baker* ' +
  'waiter* waitress* server* barista* bartender* driver* electrician* plumber* carpenter* joiner* welder* mechanic* operator* operative* supervisor* lead head ' +
  'leader intern internship trainee* apprentice* designer* architect* scientist* researcher* editor* writer* journalist* reporter* lawyer* attorney* ' +
  'paralegal* counsel solicitor* physician* doctor surgeon* dentist* pharmacist* therapist* counselor* counsellor* caregiver* carer* worker* cashier* ' +
  'salesperson* agent* advisor* adviser* buyer* planner* controller* auditor* founder* owner partner president chief ceo cto cfo coo vp guard* cleaner* ' +
  'housekeeper* receptionist* secretary librarian* translator* interpreter* photographer* producer* coach* trainer* tutor* instructor* principal dean ' +
  'recruiter* generalist* strategist* marketer* programmer* tester* freelance* contractor* fellow postdoc* inspector* foreman forklift picker* packer* ' +
  'labourer* laborer* gardener* farmer* fitter* machinist* midwife paramedic* radiographer* hygienist* aide sous banker* broker* underwriter* teller* ' +
  'volunteer* student* sister matron registrar* resident* practitioner* policeman detective* firefighter* pilot* steward* attendant* host* guide* owner* ' +
  'educator* hospitalist* porter* stocker* sorter* handler* tech techs hauler* hand helper* merchandiser* selector* loader* roofer* painter* builder* installer* bricklayer* plasterer* glazier* scaffolder* ' +
  'butcher* florist* tailor hairdresser* stylist* beautician* barber* nanny nannies childminder* babysitter* warden* ranger* courier* dispatcher* scheduler* estimator* ' +
  'surveyor* geologist* chemist biologist* physicist* statistician* economist* actuary psychologist* optician* optometrist* dietitian* nutritionist* phlebotomist* ' +
  'veterinarian* groomer* keeper* curator* archivist* illustrator* animator* copywriter* musician* actor* dancer* choreographer* usher* valet bellhop concierge ' +
  'bartending tradesman handyman caretaker* janitor* custodian* superintendent* commander sergeant corporal captain lieutenant soldier* sailor* prosecutor* ' +
  'judge magistrate bailiff* adjuster* appraiser* assessor* examiner* evaluator* negotiator* purchaser* expediter* lineman lineworker* millwright* ' +
  '*eurin *ician *icians *keeper *maker *caller *seller *hand *cellist confectioner* janitor* chauffeur* toolmaker* assembler* moulder* seamstress* crew creator* influencer* moderator* ' +
  'zivildienst* zivi *ologist *iatrist *therapist *repairer *fitter *dresser *mason artist* investigator* collector* dealer setter advocate* fabricator* modeler* modeller* promoter* ' +
  'decorator* coder* organiser* organizer* finisher* dispenser* valuer* detailer* salesman saleswoman turner trader* presenter* seafarer* actress arbitrator arborist* ' +
  'astronomer barmaid barman barrister* blacksmith locksmith silversmith blogger bosun bouncer ambassador* brewer cameraman campaigner* cartographer caseworker* ' +
  'caterer chambermaid conveyancer croupier dishwasher docker* drafter* draftsman draughtsman draughtsperson driller* fundraiser* farrier* groom* groundsman ' +
  'groundworker* headmaster headmistress headteacher historian* ironworker jeweller* jeweler* landscaper* lifeguard* litigator lobbyist longshoreman lumberjack ' +
  'mariner messenger milker miner mixologist notary orthodontist osteopath* packager paraplanner patissier* physio physios playworker* podcaster poet postman ' +
  'postwoman proofreader* publican publicist* realtor reservationist rigger* roughneck roustabout sawyer sculptor* seaman shepherd* sheriff shopfitter* singer* ' +
  'skipper sommelier* sonographer* stenographer stevedore stonemason storeman storeperson subeditor telephonist tiler* trooper trucker* typist* upholsterer* ' +
  'valeter* vet videographer* vocalist* warehouseman webmaster woodworker* ' +
  '*entwickler *entwicklerin *leiter *leiterin *leitung *ingenieur *ingenieurin *berater *beraterin *fachkraft *kraft *pfleger *pflegerin *krankenschwester ' +
  '*verkaufer *verkauferin *kaufmann *kauffrau *bearbeiter *bearbeiterin *assistent *assistentin *referent *referentin *mitarbeiter *mitarbeiterin ' +
  '*werkstudent *werkstudentin *praktikant *praktikantin praktikum auszubildende* *lehrer *lehrerin *erzieher *erzieherin *elektriker *elektroniker ' +
  '*mechaniker *mechatroniker *meister *techniker *technikerin *fahrer *fahrerin *koch *kochin *backer *backerin *buchhalter *buchhalterin *fuhrer *arzt ' +
  '*arztin *helfer *helferin *informatiker *informatikerin *administratorin *gestalter *gestalterin *planer *monteur *schlosser *tischler *maurer ' +
  '*friseur *friseurin *angestellte *angestellter *schwester *therapeut *therapeutin *referendar *redakteur *redakteurin *vertreter ' +
  'ingenieur* developpeu* infirmi* responsable* chef* directeur* directrice* technicien* vendeu* conseill* comptable* professeur* enseignant* stagiaire* ' +
  'apprenti* serveu* cuisini* charge* gestionnaire* employe* ouvrier* aide-* secretaire* juriste* chercheu* redact* attache* ' +
  'desarrollador* enfermer* gerente* asistente* tecnic* vendedor* profesor* maestr* becari* contable* camarer* cociner* administrativ* encargad* ' +
  'jefe* jefa* consultor* auxiliar* abogad* medic* conductor* practicante* ingenier* dependient* coordinador* director*'
const ORGANISATION =
  'storage terminal roofing slating brickwork fulfillment fulfilment haulage freight* kindergarten* preschool daycare inc ltd llc llp plc corp corporation company gmbh ag se kg ohg ug ev mbh sa sas sarl sl bv nv ab oy gbr co group gruppe groupe grupo holding* ' +
  'university universitat* universite* universidad* college* school* schule *schule ecole* escuela* colegio* hospital hospitals *hospital klinik* *klinik *klinikum hopital* clinic ' +
  'clinique* clinica* krankenhaus *krankenhaus bank *bank banque banco council ministry ministere ministerium institute institut* instituto foundation stiftung ' +
  'association* society nhs trust hotel* restaurant* bakery *backerei cafe kitchen kitchens grill bistro brasserie services solutions systems technologies labs laboratories ' +
  'laboratory partners consulting logistics *logistik media studio studios agency agentur agence agencia industries *werke *werk airlines airport stadt ' +
  'department academy akademie centre center zentrum centro *zentrum verlag press pharmacy apotheke pharmacie farmacia store stores supermarket supermarkt motors ' +
  'insurance versicherung* energy energie stadtwerke sons fils sohne practice praxis kanzlei surgery airways transport* foods construction builders bau *bau ' +
  'works mill mills foundry factory joinery butchery confectionery saddlery upholstery plant garage salon spa farm farms nursery dairy brewery quarry shipyard orchard orchards vineyard vineyards winery ' +
  'estate ranch zoo gallery pub inn tavern restaurant charity police navy army constabulary brigade authority commission bureau newspapers clinics ' +
  '*studio home homes house haus symphony orchestra* philharmon* festival* ferry cruises club clubs steakhouse lodge hospice reserve regiment corps forces airborne electric electrical networks software digital capital ventures records housing court chambers museum library theatre theater party union church'

interface Words {
  whole: ReadonlySet<string>
  starts: readonly string[]
  ends: readonly string[]
}

function read(list: string): Words {
  const words = list.split(' ')
  return {
    whole: new Set(words.filter((word) => !word.includes('*'))),
    starts: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    ends: words.filter((word) => word.startsWith('*')).map((word) => word.slice(1)),
  }
}

const positions = read(POSITION)
const organisations = read(ORGANISATION)

/** What makes of who follows a trade the trade: "joinery", "landscaping". */
const TRADE = /(?:^r?(?:y|ies)|ings?)$/
const has = ({ whole, starts, ends }: Words, word: string) =>
  whole.has(word) ||
  starts.some((start) => word.startsWith(start) && !TRADE.test(word.slice(start.length))) ||
  ends.some((end) => word.length > 3 && word.endsWith(end))

/** Several of a profession are a firm: "Hollis Insurance Brokers". */
const isPlural = (word: string) => /[^s]s$/.test(word) && has(positions, word.slice(0, -1))

/** How many words of a text name positions and organisations, each at most two. */
function count(text: string): { position: number; organisation: number } {
  const words = bare(text).match(/[\p{L}-]+/gu) ?? []
  const number = (is: (word: string) => boolean) => Math.min(2, words.filter(is).length)
  return {
    position: number((word) => has(positions, word) && !isPlural(word)),
    organisation: number((word) => has(organisations, word) || isPlural(word)),
  }
}

/** An organisation by law, whatever its name sounds like. */
const LEGAL = /\s(?:inc|ltd|llc|llp|pllc|plc|gmbh|mbh|ag|se|kg|ohg|pty|pvt|s\.?a\.?s?|s\.?l|sarl|bv|nv|oy|ab)\.?(?:,|$)/iu

/** How much a text reads like a position rather than an organisation: above 0 for the one, below 0 for the other, 0 when neither shows. */
export function positionScore(text: string): number {
  if (LEGAL.test(text)) return -1
  const { position, organisation } = count(text)
  const score = position - organisation
  if (score > 0 || position === 0) return score
  // "Systems Administrator", "Dairy Farm Manager": where not more words name a position, the last one says what it is.
  const last =
    text
      .replace(/[,(].*$/, '')
      .trim()
      .split(/\s+/)
      .at(-1) ?? ''
  return count(last).position || score
}
