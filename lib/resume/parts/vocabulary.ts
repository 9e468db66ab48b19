import { bare } from '../dates/months.ts'

/**
 * Beginnings and ends of words that name a position or an organisation, in English, German, French and Spanish. `x` is the whole word, `x*`
 * its beginning, `*x` its end; all as `bare` leaves them. They decide which of two lines is which, so common words are enough.
 */
const POSITION =
  'engineer* developer* manager* director* analyst* assistant* associate* consultant* nurse* nursing teacher* lecturer* professor* technician* technologist* ' +
  'specialist* coordinator* co-ordinator* administrator* officer* representative* executive* accountant* bookkeeper* clerk* chef cook* baker* ' +
  'waiter* waitress* server* barista* bartender* driver* electrician* plumber* carpenter* joiner* welder* mechanic* operator* operative* supervisor* lead head ' +
  'leader intern internship trainee* apprentice* designer* architect* scientist* researcher* editor* writer* journalist* reporter* lawyer* attorney* ' +
  'paralegal* counsel solicitor* physician* doctor surgeon* dentist* pharmacist* therapist* counselor* counsellor* caregiver* carer* worker* cashier* ' +
  'salesperson* agent* advisor* adviser* buyer* planner* controller* auditor* founder* owner partner president chief ceo cto cfo coo vp guard* cleaner* ' +
  'housekeeper* receptionist* secretary librarian* translator* interpreter* photographer* producer* coach* trainer* tutor* instructor* principal dean ' +
  'recruiter* generalist* strategist* marketer* programmer* tester* freelance* contractor* fellow postdoc* inspector* foreman forklift picker* packer* ' +
  'labourer* laborer* gardener* farmer* fitter* machinist* midwife paramedic* radiographer* hygienist* aide sous banker* broker* underwriter* teller* ' +
  'volunteer* student* sister matron registrar* resident* practitioner* policeman detective* firefighter* pilot* steward* attendant* host* guide* owner* ' +
  '*entwickler *entwicklerin *leiter *leiterin *leitung *ingenieur *ingenieurin *berater *beraterin *fachkraft *kraft *pfleger *pflegerin *krankenschwester ' +
  '*verkaufer *verkauferin *kaufmann *kauffrau *bearbeiter *bearbeiterin *assistent *assistentin *referent *referentin *mitarbeiter *mitarbeiterin ' +
  '*werkstudent *werkstudentin *praktikant *praktikantin praktikum auszubildende* *lehrer *lehrerin *erzieher *erzieherin *elektriker *elektroniker ' +
  '*mechaniker *mechatroniker *meister *techniker *technikerin *fahrer *fahrerin *koch *kochin *backer *backerin *buchhalter *buchhalterin *fuhrer *arzt ' +
  '*arztin *helfer *helferin *informatiker *informatikerin *administratorin *gestalter *gestalterin *planer *monteur *schlosser *tischler *maurer ' +
  '*friseur *friseurin *angestellte *angestellter *schwester *therapeut *therapeutin *referendar *redakteur *redakteurin *vertreter ' +
  'ingenieur* developpeu* infirmi* responsable* chef* directeur* directrice* technicien* vendeu* conseill* comptable* professeur* enseignant* stagiaire* ' +
  'apprenti* serveu* cuisini* charge* gestionnaire* employe* ouvrier* aide-* secretaire* juriste* chercheu* redact* commercial* ' +
  'desarrollador* enfermer* gerente* asistente* tecnic* vendedor* profesor* maestr* becari* contable* camarer* cociner* administrativ* encargad* ' +
  'jefe* jefa* consultor* auxiliar* abogad* medic* conductor* practicante* ingenier* dependient* coordinador* director*'
const ORGANISATION =
  'inc ltd llc llp plc corp corporation company gmbh ag se kg ohg ug ev mbh sa sas sarl sl bv nv ab oy gbr co group gruppe groupe grupo holding* ' +
  'university universitat* universite* universidad* college* school* schule *schule ecole* escuela* colegio* hospital* *hospital klinik* *klinik *klinikum hopital* clinic ' +
  'clinique* clinica* krankenhaus *krankenhaus bank *bank banque banco council ministry ministere ministerium institute institut* instituto foundation stiftung ' +
  'association* society nhs trust hotel* restaurant* bakery *backerei cafe kitchen kitchens grill bistro brasserie services solutions systems technologies labs laboratories ' +
  'laboratory partners consulting logistics *logistik media studio studios agency agentur agence agencia industries *werke *werk airlines airport stadt city county ' +
  'department district academy akademie centre center zentrum centro *zentrum verlag press pharmacy apotheke pharmacie farmacia store stores supermarket supermarkt motors ' +
  'insurance versicherung* energy energie stadtwerke sons fils sohne practice surgery airways transport* foods construction builders bau *bau ' +
  'electric electrical networks software digital capital ventures records housing court chambers museum library theatre theater party union church'

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

function count({ whole, starts, ends }: Words, text: string): number {
  const words = bare(text).match(/[\p{L}-]+/gu) ?? []
  return words.filter(
    (word) =>
      whole.has(word) || starts.some((start) => word.startsWith(start)) || ends.some((end) => word.length > 3 && word.endsWith(end)),
  ).length
}

/** How much a text reads like a position rather than an organisation: above 0 for the one, below 0 for the other, 0 when neither shows. */
export function positionScore(text: string): number {
  const [position, organisation] = [count(positions, text), count(organisations, text)]
  const score = Math.min(position, 2) - Math.min(organisation, 2)
  // "Systems Administrator", "Hotel Manager": where the two are even, the last word says what it is.
  return score === 0 &&
    position > 0 &&
    count(
      positions,
      text
        .replace(/[,(].*$/, '')
        .split(/\s+/)
        .at(-1) ?? '',
    ) > 0
    ? 1
    : score
}
