/** Every reason a judgement can have; the message catalogue words each (`reason.<id>`), filling in the values named here. */
export const REASONS = [
  /** The person has the skill itself. {skill} */
  'skill-have',
  /** The same, with the years it was used for. {skill, has} */
  'skill-have-years',
  /** A narrower or implying skill meets it. {skill, through} */
  'skill-through',
  /** A course of study teaches it. {skill, through} */
  'skill-studied',
  /** Enough years of the skill. {skill, has, needs} */
  'skill-years-enough',
  /** Fewer years of the skill than asked. {skill, has, needs} */
  'skill-years-short',
  /** The skill is there, its years are not. {skill, needs} */
  'skill-years-unknown',
  /** The person knows the basics of it, by their own words. {skill} */
  'skill-basics',
  /** Only a broader skill is there. {skill, through} */
  'skill-broader',
  /** Only a related skill is there. {skill, through} */
  'skill-related',
  'skill-missing',
  /** An ability that a profile seldom states. {skill} */
  'skill-judge',
  /** A skill that the lexicon does not know. {skill} */
  'skill-unknown',
  /** {has, needs} */
  'years-enough',
  'years-short',
  /** Years in all, but not how many of them in the field asked for. {has, needs, field} */
  'years-field-judge',
  /** {field, has, needs} */
  'years-field-enough',
  /** The posting names no number of years, or the profile no dated work. */
  'years-judge',
  'years-no-work',
  /** {has} */
  'degree-have',
  'degree-other-field',
  'degree-in-progress',
  'degree-lower',
  /** A lower degree, but the posting accepts equivalent experience. {has} */
  'degree-equivalent-judge',
  /** No degree at all, but the posting accepts equivalent experience. */
  'degree-equivalent-missing',
  'degree-missing',
  /** {language, has, needs} */
  'language-have',
  'language-level-unknown',
  'language-level-short',
  'language-missing',
  /** {credential} */
  'credential-have',
  /** It is on the way, or a part of it is there. {credential} */
  'credential-coming',
  'credential-missing',
  'eligibility-judge',
  'judge-yourself',
  /** What the person says of themselves that is the same, or comes near to it. {said} */
  'said',
  /** All of several skills. {skills}: their list */
  'skills-have',
  /** {missing}: a list of what is not there */
  'some-missing',
  'all-missing',
  /** {judge}: the rest is for the person to judge */
  'some-judge',
  /** {had, judge}: the same, and some of it is there */
  'rest-judge',
  /** {options} */
  'none-of',
  /** One way of a choice, of which another is met. */
  'another-way',
  'you-said-yes',
  'you-said-no',
] as const

export type Reason = (typeof REASONS)[number]
