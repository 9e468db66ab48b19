import { describe, expect, test } from 'vitest'
import { treesOf } from '../sentences.ts'

describe('what one must be, may do or is ready to do', () => {
  test.each([
    ['Must be legally authorized to work in the United States', 'work-authorization'],
    ['Authorized to work in the US without sponsorship', 'work-authorization'],
    ['Valid work permit for Switzerland', 'work-authorization'],
    ['You must be eligible to live and work in the UK', 'work-authorization'],
    ['EU work permit or EU citizenship', 'any(work-authorization, citizenship)'],
    ['U.S. citizen or permanent resident', 'citizenship'],
    ['Must be a US citizen able to obtain a Secret clearance', 'all(citizenship, clearance)'],
    ['Active Top Secret/SCI clearance', 'clearance'],
    ['Eligible for SC clearance', 'clearance'],
    ['Ability to obtain a security clearance', 'clearance'],
    ['Full, clean UK driving licence', 'driving-licence'],
    ['Full clean driving license and own car', 'driving-licence'],
    ["Valid driver's license and reliable transportation", 'driving-licence'],
    ["Valid Driver's License with a clean record", 'driving-licence'],
    ['Driving licence category B', 'driving-licence'],
    ['Category C+E driving licence', 'driving-licence'],
    ['Must hold a valid drivers licence', 'driving-licence'],
    ['Must pass a background check and drug screen', 'background-check'],
    ['Satisfactory enhanced DBS check', 'background-check'],
    ['Enhanced DBS clearance', 'background-check'],
    ['No criminal record', 'background-check'],
    ['Willing to undergo a criminal background check', 'background-check'],
    ['Willingness to travel up to 50%', 'travel'],
    ['Up to 25% travel', 'travel'],
    ['Ability to travel internationally', 'travel'],
    ['Travel required: 20%', 'travel'],
    ['Occasional overnight travel', 'travel'],
    ['Must be willing to relocate to Denver', 'relocation'],
    ['Able to work on site three days a week', 'on-site'],
    ['Able to commute to our office in Leeds', 'on-site'],
    ['Must live within 30 miles of the depot', 'on-site'],
    ['Must be at least 18 years of age', 'age'],
    ['Must be 21 or older', 'age'],
    ['Minimum age 18', 'age'],
    ['Must be 18+', 'age'],
    ['Able to lift 50 lbs', 'physical'],
    ['Ability to stand for long periods', 'physical'],
    ['Able to stand, walk, bend and lift up to 20 kg', 'physical'],
    ['Comfortable working at heights', 'physical'],
    ['Must be able to climb ladders', 'physical'],
    ['Physically fit', 'physical'],
    ['Must be 18 or older and able to lift 40 pounds', 'all(age, physical)'],
    ['Must be 21 with a valid driving licence', 'all(age, driving-licence)'],
  ])('%s', (sentence, tree) => {
    expect(treesOf(sentence)).toEqual([tree])
  })
})

describe('words that look like it', () => {
  test.each([
    'Experience in the travel sector',
    'Corporate travel booking',
    'A college of recognized standing',
    'Bar membership in good standing',
    'Long-standing client relations',
    'Understanding of standing orders',
    'Lift maintenance',
    'Forklift driving',
    'Uplifting attitude',
    'Citizen developers',
    'Stand-up meetings',
    'Stand out from the crowd',
    'Able to stand in for the manager',
    'On-site support for customers',
    'The physical sciences',
    'Physical security systems',
    'Physical therapy',
    'Age-related diseases',
    'Elderly residents and their families',
    'Pounds of flour',
    'Completion of a nurse residency program',
    'Climb the career ladder with us',
  ])('%s', (sentence) => {
    expect(
      treesOf(sentence).filter((tree) =>
        /work-auth|citizenship|clearance|licence|background|travel|relocation|on-site|age|physical/.test(tree),
      ),
    ).toEqual([])
  })
})
