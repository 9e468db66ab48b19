import { describe, expect, test } from 'vitest'
import { readText } from '../../../lib/resume/read/read-text.ts'
import { readResume } from '../../../lib/resume/read-resume.ts'
import { world } from '../world.ts'

function jobs(text: string) {
  return readResume(readText(`Nell Hobday\n\nEmployment\n\n${text}`), world).found.flatMap((one) =>
    one.section === 'work' ? [one.value] : [],
  )
}

describe('the head of a job', () => {
  test.each([
    [
      'Baker, The Crusty Loaf, Ludlow    since May 2021',
      { position: 'Baker', name: 'The Crusty Loaf', location: 'Ludlow', startDate: '2021-05' },
    ],
    [
      '2018 to now    Pinder & Holt Castings, Derby    Maintenance Fitter',
      { position: 'Maintenance Fitter', name: 'Pinder & Holt Castings' },
    ],
    ['Aldous Freight — Transport Planner (2015–2018)', { position: 'Transport Planner', name: 'Aldous Freight', endDate: '2018' }],
    [
      'Dental Nurse, Fern Lane Dental Surgery, York, 2016–19',
      { position: 'Dental Nurse', name: 'Fern Lane Dental Surgery', endDate: '2019' },
    ],
    [
      'Teaching Assistant, Year 2 Team, Oakby Primary School, 2019–21',
      { position: 'Teaching Assistant', name: 'Oakby Primary School', summary: 'Year 2 Team' },
    ],
    ['Junior Planner (on a graduate scheme), Tarn Borough Council, 2019–21', { position: 'Junior Planner', name: 'Tarn Borough Council' }],
    ['[2019–now] Sawyer @ Larch Timber, Moray', { position: 'Sawyer', name: 'Larch Timber', startDate: '2019' }],
    ['Potter / Clay & Glaze / Leith / 2019-now', { position: 'Potter', name: 'Clay & Glaze', location: 'Leith' }],
    ['Farrier / Groom / Otter Stables / Leith / 2019-now', { name: 'Otter Stables' }],
    ['The Old Forge, Leith: Farrier (May 2020 - June 2022)', { position: 'Farrier', name: 'The Old Forge', location: 'Leith' }],
    ['From 2016 to 2019 I was an usher at the Gate Theatre in Leith.', { position: 'usher', name: 'Gate Theatre', endDate: '2019' }],
    [
      'I am fond of wood. Before the mill closed I was Head Planer at Larch Timber from\nMay 2016 to June 2019. It was loud.',
      { position: 'Head Planer', name: 'Larch Timber', startDate: '2016-05', endDate: '2019-06' },
    ],
    ['Sawyer, Larch Timber, Moray (May 2016 to\nJune 2019)', { position: 'Sawyer', name: 'Larch Timber', endDate: '2019-06' }],
    ['Glazier (Pane & Putty, Selkirk) – July 2016 until May 2018', { position: 'Glazier', name: 'Pane & Putty', location: 'Selkirk' }],
    ['glazier, pane and putty, 2016-18', { position: 'glazier', name: 'pane and putty' }],
    [
      'Selkirk Glass Ltd | Selkirk | 2016 – 2018\nApprentice Glazier\nLeads and lights.',
      { position: 'Apprentice Glazier', name: 'Selkirk Glass Ltd' },
    ],
    ['Glazier; Pane Ltd; 2016 – 2018', { position: 'Glazier', name: 'Pane Ltd' }],
    ['Glazier  Pane Ltd  2016 – 2018', { position: 'Glazier', name: 'Pane Ltd', startDate: '2016' }],
    ['2016 to 2018; Pane Ltd; Glazier; leads and lights', { position: 'Glazier', name: 'Pane Ltd' }],
    ['As Glazier with Tarn & Tarn, Selkirk (2016 – 2018)', { position: 'Glazier', name: 'Tarn & Tarn', location: 'Selkirk' }],
    ['2016 – 2018\nTutor for Welsh\nBarn Owls', { position: 'Tutor for Welsh', name: 'Barn Owls' }],
    ['Glazier 2016 – 2018\nLight at Dawn', { position: 'Glazier', name: 'Light at Dawn' }],
    ['Glazier\nPane Ltd · Internship\n2016 – 2018 · 2 yrs', { position: 'Glazier', name: 'Pane Ltd' }],
    ['PANE SCOTLAND – SELKIRK\nGlazier    2016 – 2018', { position: 'Glazier', name: 'PANE SCOTLAND', location: 'SELKIRK' }],
    ['Clerk, later Office Manager, Dunn Ltd, 2010–2019', { position: 'Clerk, later Office Manager', name: 'Dunn Ltd' }],
    ['Jan 2020 – Mar 2022 | Barista | Bean There | Austin, TX', { position: 'Barista', name: 'Bean There', location: 'Austin, TX' }],
    [
      '2014 – 2016 | Ward Sister | Saint Ita | Burns, High Care | 24 | Cork | nights | 40 h | Dr Lowe',
      { position: 'Ward Sister', name: 'Saint Ita' },
    ],
    ['Larch Mill, Sawyer, Moray, 2014–2016', { position: 'Sawyer', name: 'Larch Mill', location: 'Moray' }],
    ['Welder, Night Shift    2014–2016\nTollen Steel Works', { position: 'Welder, Night Shift', name: 'Tollen Steel Works' }],
    [
      'Shift Leader, Corner Grocers, Reno, NV    2014–2016\n9,000 sq ft store, team of 12',
      { position: 'Shift Leader', name: 'Corner Grocers' },
    ],
    ['Bracken, Lowe & Partners, Solicitors, Hull\nLegal Secretary    2014–2016', { position: 'Legal Secretary' }],
    [
      '2015 Mar – till date    Ward Clerk\nSaint Ita General Hospital, Cork (acute, 300 beds)',
      { position: 'Ward Clerk', name: 'Saint Ita General Hospital', startDate: '2015-03' },
    ],
    [
      'Ferris Coaches, Leeds    3/19 to now\ndriver. school runs and day trips, small repairs',
      { position: 'driver', name: 'Ferris Coaches' },
    ],
  ])('%s', (text, job) => {
    expect(jobs(text)[0]).toMatchObject(job)
  })

  test.each([
    ['Chemist, Lab 4\nAlder Assay Ltd\n2012 – 2014', 'Chemist, Lab 4', 'Alder Assay Ltd'],
    ['2012 – 2014\nSenior Planner, Roads\nMercer Ingenieure GmbH, Ulm', 'Senior Planner, Roads', 'Mercer Ingenieure GmbH'],
    [
      'Postgraduate Researcher — Department of Physics, University of Wenlock, UK (group of Dr Ann Ellery)\n2012 – 2014',
      'Postgraduate Researcher',
      'University of Wenlock',
    ],
  ])('with the date on a line of its own: %s', (text, position, name) => {
    expect(jobs(text)[0]).toMatchObject({ position, name })
  })

  test.each([
    'Plasterer\nHume & Daughters\nTelford\n01/2022 – 05/2024\n- Ceilings\n\nBricklayer\nBevan Homes\nNewport\n2019 – 2021',
    'Plasterer — Hume & Daughters, Telford\n*01/2022 – 05/2024*\n\nBricklayer — Bevan Homes, Newport\n*2019 – 2021*',
    'Hume & Daughters, Plasterer, 01/2022 – 05/2024\nCeilings and walls\n\nBevan Homes, Bricklayer, 2019 – 2021\nBricks for every Plasterer',
  ])('of one form throughout: %s', (text) => {
    expect(jobs(text)).toMatchObject([
      { position: 'Plasterer', name: 'Hume & Daughters', startDate: '2022-01' },
      { position: 'Bricklayer', name: 'Bevan Homes', startDate: '2019' },
    ])
  })

  test.each([
    'Plasterer, Old Mere, Luss, Scotland, 2020 – 2022\n\nBricklayer, Bevan Homes, Newport, Wales, 2015 – 2019',
    'Luss, 2020 – 2022\nPlasterer – Old Mere\n- Ceilings\n\nNewport, 2015 – 2019\nBricklayer – Bevan Homes\n- Walls',
    'Plasterer    2020 – 2022\nOld Mere, Luss\n\nBricklayer / Mason    2015 – 2019\nBevan Homes, Newport',
    'Plasterer, Old Mere (2020 – 2022)\nMade the ceilings of homes and houses and kept the club tidy\n\nBricklayer, Bevan Homes (2015 – 2019)\nWalls of all kinds, in the store and out',
    'No.\tCompany\tRole\tFrom\tTo\n1\tOld Mere\tPlasterer\tMay 2020\tJune 2022\n2\tBevan Homes\tBricklayer\tMay 2015\tJuly 2019',
  ])('told by how all heads are written: %s', (text) => {
    expect(jobs(text)).toMatchObject([
      { position: 'Plasterer', name: 'Old Mere' },
      { position: expect.stringContaining('Bricklayer'), name: 'Bevan Homes' },
    ])
  })

  test('how much somebody worked is neither position nor employer', () => {
    expect(jobs('Swim Coach, Otter Lido, Frome    Summers 2014–2017')[0]).toMatchObject({
      position: 'Swim Coach',
      name: 'Otter Lido',
      location: 'Frome',
    })
  })

  test('several positions under one employer', () => {
    expect(
      jobs('Otterburn Mills, Kelso\nWeaving Supervisor    2016 – 2020\n- Planned the shifts\nWeaver    2012 – 2016\n- Ran six looms'),
    ).toMatchObject([
      { name: 'Otterburn Mills', position: 'Weaving Supervisor' },
      { name: 'Otterburn Mills', position: 'Weaver' },
    ])
  })

  test('several positions under one employer and its own time', () => {
    expect(
      jobs('Otterburn Mills Ltd    2012 – 2020\nWeaving Supervisor (2016 – 2020)\n- Planned the shifts\nWeaver, Hall Two (2012 – 2016)'),
    ).toMatchObject([
      { name: 'Otterburn Mills Ltd', position: 'Weaving Supervisor' },
      { name: 'Otterburn Mills Ltd', position: 'Weaver', location: 'Hall Two' },
    ])
  })

  test('several positions under one employer, its own time and what it is', () => {
    expect(
      jobs(
        'Otterburn Mills Ltd | Kelso | 2012 – 2020\nTweed and blankets\n\nWeaving Supervisor | 2016 – 2020\n- Planned the shifts\n\nWeaver | 2012 – 2016',
      ),
    ).toMatchObject([
      { name: 'Otterburn Mills Ltd', position: 'Weaving Supervisor' },
      { name: 'Otterburn Mills Ltd', position: 'Weaver' },
    ])
  })

  test('days before months, where one date shows it', () => {
    expect(jobs('Sawyer, Larch Timber, 03/04/2018 – 28/02/2020\n\nPlanter, Oakhollow Ltd, 05/06/2015 – 01/02/2018')).toMatchObject([
      { startDate: '2018-04-03', endDate: '2020-02-28' },
      { startDate: '2015-06-05', endDate: '2018-02-01' },
    ])
  })

  test('several positions under an employer that stands by itself', () => {
    const text =
      'Marl Pottery Ltd\n\nKiln Supervisor\nMay 2018 – June 2020\n\nGlazier\nMay 2016 – April 2018\n\nClay Hand at Wey Tiles (2014 – 15)'
    expect(jobs(text)).toMatchObject([
      { name: 'Marl Pottery Ltd', position: 'Kiln Supervisor' },
      { name: 'Marl Pottery Ltd', position: 'Glazier' },
      { name: 'Wey Tiles', position: 'Clay Hand', startDate: '2014' },
    ])
  })

  test('what the words of one head do not tell, the others do', () => {
    const text = 'Dyer, Hemlock Wools, Skye, 2015–2018\n\nFuller, Old Mere, Luss, 2013–2015\n\nCarder, Weft Ltd, Oban, 2011–2013'
    expect(jobs(text)[1]).toMatchObject({ position: 'Fuller', name: 'Old Mere', location: 'Luss' })
  })

  test('old jobs that one line sums up', () => {
    expect(
      jobs(
        'Site Manager, Rook Builders Ltd, 2018–2022\n- Three sites\n\nBefore that: porter at the Swan Hotel (2015–17), cook on the Iona Ferry, 2014',
      ),
    ).toMatchObject([
      { position: 'Site Manager', highlights: ['Three sites'] },
      { position: 'porter', name: 'the Swan Hotel', startDate: '2015', endDate: '2017' },
      { position: 'cook', name: 'Iona Ferry', startDate: '2014' },
    ])
  })

  test.each([
    'Career break (2019 – 2021)',
    'Away from work, 2019 – 2021',
    'Parental leave, 2019 – 2021',
    '(2019 to 2021: at home with my two sons)',
    'Volunteer, Stroud Hospice, 2019 – 2021',
  ])('no job: %s', (text) => {
    expect(jobs(`${text}\n\nClerk, Dunn Ltd, 2010–2019`)).toMatchObject([{ name: 'Dunn Ltd' }])
  })

  test('work for oneself under a name', () => {
    expect(jobs('Freelance illustrator, trading as Inkwell & Fig\nsince 2015')[0]).toMatchObject({
      position: 'Freelance illustrator',
      name: 'Inkwell & Fig',
    })
  })

  test('work for oneself has no employer', () => {
    const [job] = jobs('1. Self-employed joiner, Tralee, 2015 to 2022\nStairs and windows')
    expect(job).toMatchObject({ position: 'Self-employed joiner', location: 'Tralee' })
    expect(job?.name).toBeUndefined()
  })

  test('jobs without a time beside those with one', () => {
    expect(jobs('Office Manager, Tern Clinic (since 2020)\nReceptionist, Gull Surgery (2016–20)\nWaitress, Hotel Avocet')).toMatchObject([
      { name: 'Tern Clinic' },
      { name: 'Gull Surgery' },
      { name: 'Hotel Avocet', position: 'Waitress' },
    ])
  })
})

test('points with a date are no jobs, and their mark may be a plus', () => {
  expect(jobs('Florist, Petal & Stem, Bath, 2018–2022\n + Best window of the street, spring 2021\n + Wreaths, 2019 to 2020')).toMatchObject(
    [{ name: 'Petal & Stem', highlights: ['Best window of the street, spring 2021', 'Wreaths, 2019 to 2020'] }],
  )
})

test('what heads a part of a job ends it not', () => {
  const [job] = jobs('Site Manager, Rook Builders Ltd, 2018–2022\nRan three sites.\nKey achievements:\n- No accident in four years')
  expect(job?.highlights).toEqual(['No accident in four years'])
})

describe('a head and what is told of the job in one line', () => {
  test.each([
    ['Since 2018 Glazier, Pane & Putty Ltd, Selkirk. Leads, lights and the windows of three abbeys, mostly with a crew of five', 'Glazier'],
    [
      '2012 to 2018  Sawyer, R. Larch & Daughters, Moray - beams and boards for barns, boats and bridges, also sharpening of all blades',
      'Sawyer',
    ],
    ['2012 - 2018 Glazier for Pane & Putty Ltd, Selkirk. Spring and summer only', 'Glazier'],
    ['Pane & Putty Ltd, Selkirk — Glazier, May 2012 – June 2018. Leads and lights', 'Glazier'],
    ['Glazier, Pane & Putty Ltd. May 2012 – June 2018. Seasonal, then the whole year.', 'Glazier'],
  ])('%s', (text, position) => {
    const [job] = jobs(text)
    expect(job).toMatchObject({ position })
    expect(job?.name).toMatch(/^(?:Pane & Putty Ltd|R\. Larch & Daughters)$/)
    expect(job?.summary).toBeDefined()
  })
})

describe('what the other lines tell of a head', () => {
  test('positions as points under an employer with its own time', () => {
    expect(
      jobs(
        'ROYAL NAVY    2004 - 2016\n* Chief Steward, HMS Otter, 2010 - 2016 *\nRan the galley.\n* Steward, HMS Vole, 2004 - 2010\nServed.',
      ),
    ).toMatchObject([
      { name: 'ROYAL NAVY', position: 'Chief Steward', startDate: '2010' },
      { name: 'ROYAL NAVY', position: 'Steward', startDate: '2004' },
    ])
  })

  test('a year with a colon tells what was done in it', () => {
    expect(
      jobs(
        'Oak Hospital, Perth\nStaff Nurse    2016 - 2020\n2018: wards 3 and 4\nStudent Nurse    2014 - 2016\nElm Clinic, Ayr\nCarer    2010 - 2014',
      ),
    ).toMatchObject([
      { name: 'Oak Hospital', position: 'Staff Nurse' },
      { name: 'Oak Hospital', position: 'Student Nurse' },
      { name: 'Elm Clinic', position: 'Carer' },
    ])
  })

  test('employers stand under the positions, as with the others', () => {
    expect(
      jobs(
        '2016 - 2020    Sawyer, second shift\n    Larch Mill, Moray\n    Beams.\n2012 - 2016    Sawyer\n    Oakhollow Timberline, Perth\n    Boards.',
      ),
    ).toMatchObject([{ name: 'Larch Mill' }, { name: 'Oakhollow Timberline' }])
  })
})

test('jobs on a form under a heading of its own', () => {
  const { found } = readResume(
    readText(
      'Nell Hobday\n\nEmployment\n\nClerk, Dunn Ltd, 2018–2022\n\nARTICLES (older)\n\nName of company: Oak & Elm Solicitors\nPosition held: Articled Clerk\nPeriod: 2014 - 2016\nReason for leaving: End of contract',
    ),
    world,
  )
  const work = found.flatMap((one) => (one.section === 'work' ? [one.value] : []))
  expect(work).toMatchObject([{ name: 'Dunn Ltd' }, { name: 'Oak & Elm Solicitors', position: 'Articled Clerk' }])
})

test.each([
  ['Gläser (glazier), Pane Haus, Ulm, 2012-16', 'Gläser (glazier)'],
  ['Ward Clerk (Day / Night Surgery), Oak Hospital, 2012-16', 'Ward Clerk'],
])('no sign in brackets parts a head: %s', (text, position) => {
  expect(jobs(text)).toMatchObject([{ position }])
})

test.each([
  ['Sawyer at Larch Mill, Moray (summers 2011 and 2012)', { name: 'Larch Mill', startDate: '2011', endDate: '2012' }],
  ['Glazier\nPane Ltd\nGlass fair 2018 & 2019 (May)', { name: 'Pane Ltd', startDate: '2018', endDate: '2019' }],
  ["June 09 - Sept '14 Glazier, Pane Ltd, Selkirk", { name: 'Pane Ltd', startDate: '2009-06', endDate: '2014-09' }],
  ['Clerk, Dunn Ltd, 19/02/2018 - 03/04/2020', { startDate: '2018-02-19', endDate: '2020-04-03' }],
  ['Clerk, Dunn Ltd, 02/19/2018 - 03/04/2020', { startDate: '2018-02-19', endDate: '2020-03-04' }],
  ['Clerk, Dunn Ltd, 02/03/2018 - 03/04/2020', { startDate: '2018', endDate: '2020' }],
  ['Clerk, Dunn Ltd, Febuary 2018 to Ocotber 2020', { startDate: '2018-02', endDate: '2020-10' }],
  ['Glazier (Oct-2018 / Present)\nPane Ltd', { position: 'Glazier', name: 'Pane Ltd', startDate: '2018-10' }],
  ['Glazier 2012 - 2016, Pane Ltd, Selkirk', { position: 'Glazier', name: 'Pane Ltd', startDate: '2012', endDate: '2016' }],
  ['Glazier\nPane Ltd, Selkirk.    Jan. 2012 - Date\nLeads', { position: 'Glazier', name: 'Pane Ltd', location: 'Selkirk' }],
])('when: %s', (text, job) => {
  expect(jobs(text)).toMatchObject([job])
})

test('what was before the others, with the time first', () => {
  expect(jobs('Clerk, Dunn Ltd, 2010–2019\nBefore college: 2007-09 Sawyer, Larch Mill, Moray')).toMatchObject([
    { name: 'Dunn Ltd' },
    { position: 'Sawyer', name: 'Larch Mill', startDate: '2007', endDate: '2009' },
  ])
})

test('a time without a job is in the head of none', () => {
  expect(jobs('ARMY\nJan 2018 - May 2018    garden leave / house move\nJune 2018 - now\nDunn Ltd\nClerk')).toMatchObject([
    { name: 'Dunn Ltd', position: 'Clerk', startDate: '2018-06' },
  ])
})

test('faculties and divisions are none of the name', () => {
  expect(jobs('Lecturer, University of Wenlock, Faculty of Arts, 2010–2019\nSteward, Royal Navy, 3rd Division, 2006–2010')).toMatchObject([
    { name: 'University of Wenlock' },
    { name: 'Royal Navy' },
  ])
})

test('the employer over the first of several positions is that of the next', () => {
  expect(jobs('Oak Hospital, Perth\nStaff Nurse    2016 - 2020\nStudent Nurse (Day Surgery)    2014 - 2016')).toMatchObject([
    { name: 'Oak Hospital' },
    { name: 'Oak Hospital', position: 'Student Nurse (Day Surgery)' },
  ])
})

test('an employer whose words tell nothing is that of the next positions, too, with its place', () => {
  const text =
    'Otter Corp, Perth\nPlanner    06/2014 – 07/2016\n- rivers\n\nWeft Avio, Oban, UK\nClerk    05/2011 – 05/2014\n- letters\nOffice Junior    03/2009 – 04/2011\n- stamps\nSelf-employed painter    2007 – 2009'
  expect(jobs(text)).toMatchObject([
    { name: 'Otter Corp', location: 'Perth', position: 'Planner' },
    { name: 'Weft Avio', location: 'Oban, UK', position: 'Clerk' },
    { name: 'Weft Avio', location: 'Oban, UK', position: 'Office Junior' },
    { position: 'Self-employed painter' },
  ])
  expect(jobs(text)[3]).not.toHaveProperty('name')
})

test('what a trade is called names a firm, who follows it a position', () => {
  const text =
    '2019 to now    Butchery Manager, Tarn Foods, Leith\n- chops\n2016-2019    Butcher then Block Hand, Tay Vale Butchery & Smoking, Perth\n2013-2016    Apprentice butcher, same business'
  expect(jobs(text)).toMatchObject([
    { position: 'Butchery Manager', name: 'Tarn Foods', location: 'Leith' },
    { position: 'Butcher then Block Hand', name: 'Tay Vale Butchery & Smoking', location: 'Perth' },
    { position: 'Apprentice butcher', name: 'Tay Vale Butchery & Smoking', startDate: '2013' },
  ])
})

test('heads of two lines stand by themselves, however the first one was set', () => {
  expect(
    jobs('### Glazier, Pane Ltd\n*2016 to now*\n- leads\n\n### Junior Glazier\n**Tarn & Tarn Ltd**, Perth\n*2012 - 2016*\n- lights'),
  ).toMatchObject([
    { position: 'Glazier', name: 'Pane Ltd' },
    { position: 'Junior Glazier', name: 'Tarn & Tarn Ltd' },
  ])
})
