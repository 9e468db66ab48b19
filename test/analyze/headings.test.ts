import { describe, expect, it } from 'vitest'
import { readHeading } from '../../lib/analyze/headings.ts'
import { readWords, unitWords } from '../../lib/analyze/words/read-words.ts'
import { tokenize } from '../../lib/lexicon/tokenize.ts'

function roleOf(heading: string): string | undefined {
  const tokens = tokenize(heading)
  const { words, length } = unitWords(readWords(tokens), 0, tokens.length)
  const meaning = readHeading(words, length)
  return meaning && meaning.coverage >= 0.3 ? meaning.role : undefined
}

const headings: Readonly<Record<string, readonly string[]>> = {
  required: [
    "What you'll bring",
    'What you will need',
    'What you need to have',
    'Who you are',
    'Who we’re looking for',
    'Your profile',
    'Das sollten Sie mitbringen',
    'Womit du überzeugst',
    'Ce que tu apportes',
    'Vos atouts',
    'Must haves',
    'Minimum Qualifications',
    'BASIC QUALIFICATIONS',
    'Required skills and experience',
    'Knowledge, skills and abilities',
    'Education and experience',
    'Physical requirements',
    'You may be a fit if',
    'About you',
    'The ideal candidate',
    'Entry requirements:',
    'Licenses & certifications',
    'To be successful in this role',
    'Dein Profil',
    'Anforderungen',
    'Profil recherché',
    'Requisitos',
    'Could this be you?',
    'You might just be our baker',
    'The candidate',
    'Musts',
    'Before you start',
    'You, on paper',
    "We'd like you to have",
    'To be a fit you should',
    'Desired candidate profile',
  ],
  preferred: [
    'Nice to have',
    'Nice-to-haves',
    'Preferred qualifications',
    'Desired skills',
    'Desirable criteria',
    'Bonus points if you have',
    "It's a plus if you have",
    'Preferred education and experience',
    'Von Vorteil',
    'What also helps',
    'Maybes',
    'If you also',
    'You might also have…',
    'Not needed but welcome',
    'Not essential, but',
    'Not a must',
    'It helps if you',
    'Helpful',
  ],
  responsibility: [
    "What you'll do",
    'What you will be doing',
    'Key responsibilities',
    'Essential functions',
    'Duties',
    'Your role',
    'About the role',
    'In this role, you will:',
    'Day to day',
    'Job description',
    'Principal accountabilities',
    'Deine Aufgaben',
    'Zu Ihren Aufgaben gehören',
    'Missions principales',
    'Ce que vous ferez',
    'Vos missions',
    'Funciones',
    'Where you come in',
    'What a typical shift looks like',
    'We need you to',
    "What you'll get your hands on",
    'What awaits you',
    'What the work involves',
    'Your job, in one sentence',
  ],
  offer: [
    'Benefits',
    'Perks and benefits',
    'What we offer',
    "What's in it for you",
    'Compensation',
    'Why join us?',
    'Salary range',
    'Wir bieten',
    'Nous offrons',
    'In return you will enjoy',
    'What you can look forward to',
    'What we can promise',
    'The deal',
  ],
  company: [
    'Tech stack',
    'About us',
    'About the company',
    'Who we are',
    'Our mission',
    'Meet the team',
    'Company overview',
    'Über uns',
    'Qui sommes-nous',
    'Life at Quarry Lane',
    'About the bakery',
    'Who is behind it',
    'The museum',
    'Why we exist',
  ],
  process: [
    'How to apply',
    'PROCESS NOTES',
    'The Fine Print',
    'Equal opportunity employer',
    'Interview process',
    'Selection procedure',
    'Application deadline',
    'Disclaimer',
    'Say hello',
    'How to reach us',
    'What you need to do now',
    'A word on agencies',
    'The small print',
    'Sound interesting?',
    'Come see us',
  ],
  other: ['Not necessary', "What you don't need", 'More jobs like this', "We don't need you to have"],
  neutral: ['Selective certification', 'Details', 'Job details', 'Working conditions', 'Additional information', 'Good to know'],
}

describe('readHeading', () => {
  for (const [role, wordings] of Object.entries(headings))
    it.each(wordings)(`reads "%s" as ${role}`, (wording) => {
      expect(roleOf(wording)).toBe(role)
    })

  it.each(['Acme Bakery', '#TeamBlue', 'One last thing', 'Rise with us!', 'The sprint is on'])('promises nothing of "%s"', (wording) => {
    expect(roleOf(wording)).toBeUndefined()
  })
})
