import { verbForms } from './verb-forms.ts'
import { manualVerbs, verbs } from './verbs.ts'

const taskVerbs = [...verbs, ...manualVerbs]

/**
 * The word classes patterns may name (`<verb>`), each with its words. A word may be in several; a class is one bit, so at most 30.
 * Verb classes are made from the one list of verbs.
 */
export const wordClasses: Readonly<Record<string, readonly string[]>> = {
  verb: taskVerbs,
  does: taskVerbs.map((verb) => verbForms(verb).does),
  doing: taskVerbs.map((verb) => verbForms(verb).doing),
  did: taskVerbs.map((verb) => verbForms(verb).did),
  /** What a candidate has: the head nouns of requirements. */
  asset: words(
    'experience experiences knowledge understanding proficiency familiarity expertise background fluency competence competency competencies command grasp awareness exposure aptitude mastery literacy comprehension qualification qualifications skill skills ability abilities capability capacity acumen ' +
      'erfahrung berufserfahrung kenntnisse grundkenntnisse deutschkenntnisse englischkenntnisse fähigkeiten expérience connaissance connaissances maîtrise compétences',
  ),
  /** A head noun of a candidate's attitude. */
  attitude: words(
    'willingness desire passion enthusiasm commitment dedication attitude mindset curiosity interest drive motivation creativity initiative integrity honesty flexibility adaptability punctuality reliability resilience empathy patience professionalism eagerness readiness availability eye ethic ethics judgment judgement discretion sense',
  ),
  /** How much of it. */
  strong: words(
    'strong excellent good great solid proven demonstrated deep extensive outstanding exceptional superior advanced basic working thorough sound practical hands relevant previous prior prevous significant substantial considerable broad comprehensive effective high exemplary general intermediate expert relevant documented verifiable recent direct professional fundamental detailed impeccable first fluent minimum sufficient genuine keen real clear some similar technical analytical interpersonal organizational organisational verbal written oral communication proficient academic',
  ),
  /** A candidate's quality as an adjective: "able", "fluent". */
  trait: words(
    'able willing comfortable proficient fluent familiar experienced skilled capable eager passionate motivated organized organised reliable dependable punctual detail self proactive energetic enthusiastic adaptable flexible creative curious analytical committed dedicated knowledgeable competent confident conversant resourceful trustworthy responsible hardworking friendly articulate literate adept honest dynamic outgoing customer meticulous accurate collaborative inventive empathetic accountable disciplined ambitious driven structured highly native bilingual certified licensed qualified registered physically authorized eligible',
  ),
  degree: words(
    'bachelor bachelors master masters phd doctorate degree degrees diploma ged bs ba bsc msc ma ms mba beng meng btech mtech associate associates postgraduate undergraduate graduate licence license licensure certification certificate certifications cpa cfa pmp rn lpn cdl nvq gcse abitur college university ' +
      'ausbildung berufsausbildung berufslehre studium abschluss diplom efz cfc diplôme bts führerschein',
  ),
  /** '0' stands for any number in figures. */
  number: words('0 one two three four five six seven eight nine ten twelve fifteen eighteen twenty several'),
  person: withPlurals(
    'you candidate candidates applicant applicants individual individuals incumbent employee employees person professional professionals he she they who consultant engineer engineers manager specialist analyst developer coordinator assistant technician nurse driver drivers teacher officer associate administrator director representative agent operator intern partner lead scientist designer architect accountant clerk postdoc fellow professor lecturer researcher supervisor technologist mechanic worker workers advisor adviser planner buyer recruiter secretary cashier chef cook cleaner guard carpenter electrician plumber roofer welder attendant counselor therapist pharmacist physician doctor dentist paralegal attorney lawyer controller auditor banker trader editor writer journalist translator pilot trainee apprentice holder hire team member programmer strategist inspector caretaker carer tutor instructor coach librarian leader curator baker teller deputy sheriff firefighter paramedic custodian janitor housekeeper waiter waitress server bartender barista machinist physiotherapist psychologist economist statistician chemist biologist geologist surveyor appraiser estimator superintendent foreman principal dean registrar archivist dietitian radiographer midwife veterinarian gardener painter plasterer bricklayer mason tailor butcher dispatcher picker packer stocker merchandiser receptionist bookkeeper actuary underwriter adjuster broker salesperson executive caseworker aide hygienist translator operative labourer laborer handyman ranger',
  ),
  /** What cannot end a unit: the next word belongs with it. */
  linking: words(
    'the a an and or of to in for with by at on from as our your their its is are be we that which who this these those & / , : ( you they will can may must should not no any all more very such than into using including per through between within across about under over each every his her it or ' +
      'und oder der die das den dem des ein eine einen im zur zum für von le la les du de des et ou en au aux un une pour dans sur par',
  ),
  month: words(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  ),
  employer: words(
    'we company firm organization organisation agency group team business bank hospital university school department clinic startup',
  ),
}

function withPlurals(list: string): string[] {
  return words(list).flatMap((word) => (word.endsWith('s') ? [word] : [word, `${word}s`]))
}

function words(list: string): string[] {
  return list.split(' ')
}
