import { describe, expect, test } from 'vitest'
import { readIds } from './read-skills.ts'

describe('a word of the lexicon is no skill where it means something else', () => {
  test.each([
    ['Glazing at a level that lets you teach it', 'a-levels'],
    ['You sit the exam before the end of the testing window', 'testing'],
    ['Experience in interpreting glaze tests', 'translation'],
    ['Experience of reading and interpreting kiln logs', 'translation'],
    ['You stand and walk on concrete', 'concrete-work'],
    ['At least 25 years of age for insurance', 'insurance'],
    ['A clean record, for our insurance', 'insurance'],
    ['You work the hours determined by the kiln', 'determination'],
    ['A glazing certificate from an ABA-approved school', 'aba'],
    ['BLS for Healthcare providers', 'healthcare'],
    ['A degree in ceramics with a glaze concentration', 'concentration'],
    ['Experience juggling initiatives', 'initiative'],
    ['Commitment to the reef', 'commitment'],
    ['Knows what a confidence interval is', 'self-confidence'],
    ['Experience designing kiln control systems', 'design'],
    ['Used to writing unit tests', 'written-communication'],
    ['Experience designing and shipping kiln apps', 'shipping-and-receiving'],
    ['A knack for drilling down to the cause', 'drilling'],
    ['Must hold a level 3 glazing certificate', 'a level'],
    ['Unafraid of picking up the phone', 'picking'],
    ['A background in clinical trials, GCP and reports', 'GCP'],
    ['Knowledge of GCP, GMP and GLP', 'GCP'],
    ['Legal right to work here', 'law'],
    ['Knowledge of state laws on kilns', 'law'],
    ['Over 18 due to licensing laws', 'law'],
    ['Ready for a security badge check', 'cybersecurity'],
    ['Experience of speaking at planning boards', 'planning-skills'],
    ['Known for an agile mind', 'agile'],
    ['Knowledge of paraffin embedding', 'embeddings'],
    ['Knowledge of no-till', 'cashiering'],
    ['Knowledge of hepatitis C', 'c'],
    ['Experience of pressure washing', 'working-under-pressure'],
    ['Experience in travel booking', 'willingness-to-travel'],
    ['Experience writing tidal Rust', 'written-communication'],
    ['Sold kilns to business leaders', 'leadership'],
    ['Experience in a GP surgery', 'surgery'],
    ['Experience as a coach driver', 'coaching'],
    ['Experience with Applied Epic', 'epic'],
    ['Experience with dairy herds and AI', 'artificial-intelligence'],
    ['Knowledge of FAR Part 121', 'government-contracting'],
    ['100 hours of turbine time', 'pumps-and-compressors'],
    ['Certified to AWS D1.1', 'aws'],
    ['Experience of teaching GCSE', 'gcse-maths-and-english'],
    ['Experience at a Level III hospital', 'a-levels'],
    ['Experience reporting to Ruby Moss', 'ruby'],
    ['A Class 2 medical certificate', 'dot-medical-card'],
    ['Skilled in evidence-based glazing interventions', 'data-driven-mindset'],
    ['Knowledge of evidence-based and play-led practice', 'data-driven-mindset'],
    ['Knowledge of the Education Code', 'education-studies'],
    ['Experience with property claims', 'real-estate'],
    ['Completion of a kiln training program', 'training-development'],
    ['Experience with Building Access and Excel', 'microsoft-access'],
    ['Cleared for the Kiln Access Program (SAP)', 'sap'],
  ])('"%s"', (text, id) => {
    expect(readIds(text)).not.toContain(id)
  })

  test('nor where a name ends as another and "s"', () => {
    expect(readIds('Experience with Canvas')).not.toContain('canva')
  })

  test.each([
    ['Experience in interpreting', 'translation'],
    ['A level in ceramics', 'a-levels'],
    ['Experience in testing', 'testing'],
    ['Experience with concrete', 'concrete-work'],
    ['Experience in insurance', 'insurance'],
    ['Shows initiative', 'initiative'],
    ['Experience designing posters', 'design'],
    ['Experience in writing', 'written-communication'],
    ['Experience in shipping', 'shipping-and-receiving'],
    ['Experience in drilling', 'drilling'],
    ['Experience in law', 'law'],
    ['Experience with Kubernetes on GCP', 'gcp'],
    ['Legal experience', 'law'],
    ['Experience in planning', 'planning-skills'],
    ['Experience with agile', 'agile'],
    ['Experience with AI', 'artificial-intelligence'],
    ['Experience with AWS', 'aws'],
    ['Experience with Ruby', 'ruby'],
    ['An evidence-based mindset', 'data-driven-mindset'],
    ['Experience in property', 'real-estate'],
    ['Experience building a training program', 'training-development'],
    ['Experience with Excel and Access', 'microsoft-access'],
    ['Experience with SAP', 'sap'],
  ])('and is one elsewhere: "%s"', (text, id) => {
    expect(readIds(text)).toContain(id)
  })
})
