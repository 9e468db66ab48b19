import type { Workplace } from '../../../model/posting.ts'
import { compilePhrases } from '../../words/phrases.ts'

/** Wordings that settle where one works, wherever they stand outside the employer's portrait. */
export const phrases = compilePhrases<Workplace>([
  [
    'fully remote|100% remote|entirely remote|completely remote|remote role|remote position|remote job|remote opportunity|fully distributed|work from anywhere|working from anywhere|' +
      'remote-first|remote first|work remotely from anywhere|remote within|remotely from anywhere|performed remotely|done remotely|work fully remotely|work 100% remotely|remote candidates|' +
      'remote applicants|open to remote|support remote work for|fully home-based|fully home based|home-based role|home-based position|home based role|permanently remote|remote-friendly|' +
      'work-from-home role|work-from-home position|work-from-home job|work from home role|work from home position|work from home job|work from home opportunity|telework full time|100% telework|100% telecommute|telecommute position|telecommuting position|telecommuting role|virtual position|virtual role|position is virtual|role is virtual|job is virtual|role is home-based|position is home-based|role is home based|position is home based|role is based from home|' +
      'entirely home-based|completely home-based|location independent|location-independent|job from anywhere|role from anywhere|position from anywhere|live anywhere in|live and work anywhere in|work where you like|work wherever you like|job from anywhere in|do this job from anywhere|do this role from anywhere|do the job from anywhere|home-working post|home-working role|home-working job|home-working position|homeworking post|homeworking role|homeworking job|home working post|home working role|home based job|home-based job|home based post|home-based post|remote post|we all work from home|we all work remotely|everyone works from home|everyone works remotely|we work fully remotely|remote anywhere|located anywhere in|based anywhere in|from your home anywhere|' +
      'performed from home|100% from home|from your home office full time|from your home office full-time|remote us|remote usa|remote eu|remote uk',
    'remote',
  ],
  ['li-remote', 'remote'],
  [
    'hybrid role|hybrid position|hybrid working|hybrid work|hybrid model|hybrid schedule|hybrid work model|hybrid working model|hybrid setup|hybrid arrangement|hybrid environment|hybrid basis|' +
      'hybrid job|hybrid pattern|hybrid remote|li-hybrid|days a week in the office|days per week in the office|days in the office|days in office|days per week in office|days a week in office|' +
      'day per week remotely|days remote|days from home|days at home|days working from home|days wfh|days a week from home|days per week from home|days on site|days on-site|days onsite|' +
      'days a week on site|days a week on-site|days per week on site|days per week on-site|days a week onsite|days per week onsite|days a week in our|days per week in our|days in our|' +
      'days a week from our|days from our office|home and the office|office and home',
    'hybrid',
  ],
  [
    'no work from home|no working from home|no wfh|100% on site|in-office five days|on-site role|on-site position|onsite role|onsite position|on site role|fully on-site|fully onsite|in-office role|in-person role|office-first|100% on-site|100% onsite|li-onsite|li-on-site|' +
      'not a remote position|not a remote role|not remote|no remote work|no remote working|no remote option|cannot be remote|not eligible for remote|remote work is not|remote working is not|remote is not|' +
      'not open to remote|not offer remote|not remote-eligible',
    'on-site',
  ],
])
/** What an employer whose people all work from afar says of itself, or of the job where it tells of itself. */
export const portraits = compilePhrases([
  [
    'we are fully remote|we are a fully remote|we are remote|we are a remote|we are 100% remote|we are a 100% remote|we are remote-first|we are a remote-first|we are fully distributed|we are a fully distributed|' +
      "we're fully remote|we're a fully remote|we're a remote|we're 100% remote|we're remote-first|we're a remote-first|we're fully distributed|we're a fully distributed|" +
      'team is fully remote|team is remote|company is fully remote|fully remote company|fully remote team|everyone works from home|everyone works remotely|everybody works from home|everybody works remotely|whole team works remotely|entire team works remotely|team works fully remotely|fully distributed company|fully distributed team|remote-first company|remote-first team|' +
      'this role is remote|this role is fully remote|this position is remote|this position is fully remote|this is a remote|this is a fully remote|home-based role|home based role',
    true,
  ],
])
/** Work from afar that is all of it, or some days of it, as the rest of the statement tells. */
export const afar = compilePhrases([
  [
    'work from home|working from home|work remotely|working remotely|work from your home|work from your own home|working from your own home',
    true,
  ],
])
