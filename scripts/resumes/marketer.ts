import { heading, line, points, word } from './word.ts'

/** Word with headings; employer, position and time on one line with bars. */
export function marketer() {
  return word([
    line('Tomasz Wieczorek', true),
    line('Digital marketing manager'),
    line('tomasz.wieczorek@example.org | +48 600 000 000 | Kraków, Poland'),
    heading('About me'),
    line('I write less and measure more. Eleven years in e-commerce and travel.'),
    heading('Career history'),
    line('Polana Outdoor | Head of Growth | 02.2020 – present'),
    ...points([
      'Own search engine optimization and paid search, with a budget of two million a year',
      'Rebuilt reporting with Google Analytics 4, BigQuery and Looker Studio',
      'Lead a team of five',
    ]),
    line('Polana Outdoor | Content Marketing Manager | 05.2017 – 01.2020'),
    ...points([
      'Content marketing in four languages; email marketing with HubSpot',
      'Moved the shop’s blog from WordPress to a headless set-up',
    ]),
    line('Wisła Travel | Marketing Assistant | 09.2013 – 04.2017'),
    ...points(['Social media campaigns and copywriting for city breaks', 'Newsletters in Mailchimp; pictures in Adobe Photoshop']),
    heading('Education'),
    line('MA, Journalism, Jagiellon Field University, 2008 – 2013'),
    heading('Key skills'),
    line('SEO, Google Ads, Google Analytics, content marketing, copywriting, HubSpot, A/B testing'),
    heading('Languages'),
    line('Polish (native), English (C2), Czech (B1)'),
    heading('Certifications'),
    line('Google Ads Search Certification (2024)'),
    line('HubSpot Content Marketing (2022)'),
  ])
}
