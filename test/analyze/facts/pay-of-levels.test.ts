import { describe, expect, test } from 'vitest'
import { allPay } from './whole.ts'

const told = (text: string) =>
  allPay(`Night Cook\nQuillow Inn, Toledo, OH\n\nRequirements\n- Two years of experience\n\n${text}`).map(
    ({ minValue, maxValue, unitText }) => `${minValue}-${maxValue} ${unitText}`,
  )

describe('pay of several levels, and sums beside it', () => {
  test.each([
    ['SALARY\n\nStep 1: $22.10 Step 2: $23.40 Step 3: $24.80 per hour', ['22.1-24.8 HOUR']],
    ['Pay\nLevel I: $19.25 - $21.80 per hour\nLevel II: $21.90 - $25.40 per hour', ['19.25-25.4 HOUR']],
    ['Pay starts at $19/hr and goes up to $24/hr.', ['19-24 HOUR']],
    ['Benefits\n- Weekly meal credit ($20)\n\nThe salary is between $48,000 and $52,000.', ['48000-52000 YEAR']],
    ['Pay is $20 an hour and $60 for each night.', ['20-20 HOUR']],
    ['Monthly parking pass ($90)', []],
  ])('%j', (text, pay) => {
    expect(told(text)).toEqual(pay)
  })
})
