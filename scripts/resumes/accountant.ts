import { heading, line, points, table, word } from './word.ts'

/** Word, everything in a table: years in the left cells, the work in the right ones. */
export function accountant() {
  return word([
    line('Grace Tran', true),
    line('Management Accountant'),
    line('Melbourne, Australia | grace.tran@example.org | 0400 000 000'),
    heading('Work Experience'),
    table([
      [
        [line('2018 to 2025')],
        [
          line('Management Accountant', true),
          line('Yarra Valley Foods Pty Ltd'),
          ...points([
            'Budgeting and monthly forecasting for three plants',
            'Cost accounting and variance analysis in SAP',
            'Built the month-end reports in Power BI',
          ]),
        ],
      ],
      [
        [line('2015 to 2017')],
        [
          line('Assistant Accountant', true),
          line('Bayside Council'),
          ...points(['Accounts payable and accounts receivable', 'Bank reconciliation in MYOB']),
        ],
      ],
      [[line('2014')], [line('Intern, Audit', true), line('Holt Barrow Partners'), ...points(['Internal audit of small clients; Excel'])]],
    ]),
    heading('Education'),
    table([[[line('2011 to 2013')], [line('Bachelor of Commerce (Accounting)', true), line('Southbank University')]]]),
    heading('Professional Qualifications'),
    line('CPA, CPA Australia, 2019'),
    heading('Skills'),
    table([
      [[line('Software')], [line('Xero, MYOB, SAP, Power BI, Microsoft Excel')]],
      [[line('Accounting')], [line('Budgeting, forecasting, cost accounting, IFRS')]],
    ]),
    heading('Languages'),
    line('English (fluent), Vietnamese (native)'),
  ])
}
