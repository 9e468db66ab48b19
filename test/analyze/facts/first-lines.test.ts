import { describe, expect, test } from 'vitest'
import { wholeFactsOf } from './lines.ts'

describe('the title on the first line', () => {
  test.each([
    ['heading| Night Auditor', 'Night Auditor'],
    [
      'company| Larkhill keeps windows and door makers busy in places that have no glass.\nother| Senior Glazier, Doors',
      'Senior Glazier, Doors',
    ],
    ['process| Are you handy?\noffer| GLAZIER DE LUXE - Larkhill Inn, Stroud', 'GLAZIER DE LUXE'],
    ['heading| LARKHILL SCHOOL\noffer| Class Teacher (Year 4)\noffer| Part time', 'Class Teacher (Year 4)'],
    ['heading| Glazier (part time)', 'Glazier'],
    ['heading| Glazier – Part Time (20 hours)', 'Glazier'],
    ['heading| Glazier (12-mo. contract)', 'Glazier'],
    ['heading| Glazier (m/w/d)', 'Glazier (m/w/d)'],
    ['heading| Glazier (Weekend Shift)', 'Glazier (Weekend Shift)'],
    ['heading| Glazier - Nights', 'Glazier - Nights'],
    ['heading| Glazier – Band 4', 'Glazier'],
    ['heading| Glazier - all skill levels', 'Glazier'],
    ['heading| Glazier II - Remote', 'Glazier II'],
    ['heading| GLAZIERS NEEDED!!!', 'GLAZIERS'],
    ['heading| Glaziers x 12 - Harbour Contract', 'Glaziers'],
    ['heading| Glazier/Joiner required', 'Glazier/Joiner'],
    ['heading| Wanted: Glazier', 'Glazier'],
    ['heading| Glazier - come and mend windows with us!', 'Glazier'],
    ['heading| Glazier - Larkhill Unified School District', 'Glazier'],
    ['heading| Glazier @ Larkhill', 'Glazier'],
    ['heading| Glazier at Larkhill', 'Glazier'],
    ['heading| Glazier, Stroud, VT', 'Glazier'],
    ['heading| Glazier £28,000', 'Glazier'],
    ['heading| Glazier (RG) - Doors/Windows 3 East', 'Glazier (RG) - Doors/Windows 3 East'],
    ['heading| Registrar, Rare Books', 'Registrar, Rare Books'],
    ['heading| Designer (Mid/Senior)', 'Designer (Mid/Senior)'],
    ['heading| Front-end Developer', 'Front-end Developer'],
    ['heading| Sr. Glazier', 'Sr. Glazier'],
    ['heading| Postdoc in Remote Sensing (3 years)', 'Postdoc in Remote Sensing'],
    ['heading| Scientist - Remote Sensing', 'Scientist - Remote Sensing'],
    ['heading| First beekeeping hire @ Larkhill', 'First beekeeping hire'],
    ['heading| PGT Physics\ncompany| Larkhill School', 'PGT Physics'],
    ['heading| TOWN OF LARKHILL\nheading| invites applications for the position of:\nheading| Glazier II', 'Glazier II'],
    ['other| JOB POSTING - WINDOW FITTER (2 positions)', 'WINDOW FITTER'],
    ['heading| Vacancy Notice: Glazier', 'Glazier'],
    ['heading| Job Opening – Night Glazier', 'Night Glazier'],
    ['company| Larkhill Academy Trust\nother| Classified Vacancy: Nursery Nurse', 'Nursery Nurse'],
    ['heading| Job Coach - Windows', 'Job Coach - Windows'],
    ['heading| Posting Clerk - Payroll', 'Posting Clerk - Payroll'],
    ['other| Subject: US-OR-Bend NIGHT GLAZIER (NGS 4)', 'NIGHT GLAZIER'],
    ['other| Subject: CA-San Jose: Night Glazier', 'Night Glazier'],
    ['other| Subject: UK-Leeds - Night Glazier', 'Night Glazier'],
    ['other| Subject: IT-Support Engineer', 'IT-Support Engineer'],
    ['heading| US-Payroll Specialist', 'US-Payroll Specialist'],
    ['other| Dear friends and neighbours,\ncompany| Larkhill Windows is looking for its first Window Fitter.', 'Window Fitter'],
    ['heading| Coach Driver - Halrow Road Depot', 'Coach Driver'],
    ['heading| Bank Teller - Mill Street Branch', 'Bank Teller'],
    ['heading| Mechanic - Larkhill Garage', 'Mechanic'],
    ['heading| Mechanic - Bus Depot', 'Mechanic - Bus Depot'],
    ['heading| Manager - Tyre Shop', 'Manager - Tyre Shop'],
    ['heading| Teacher, Botany – Middle School', 'Teacher, Botany – Middle School'],
    ['heading| Glazier - Larkhill High School', 'Glazier'],
    ['heading| Claims Clerk I/II (Bilingual and Non-Bilingual)', 'Claims Clerk I/II'],
    ['heading| Teacher (Certified/Non-Certified)', 'Teacher'],
    ['heading| Claims Clerk (Non-Profit)', 'Claims Clerk (Non-Profit)'],
    ['heading| STATE OF LARKMARK\ncompany| WINDOW MAINTAINER 1', 'WINDOW MAINTAINER 1'],
    ['heading| Glazier Larkhill & Daughters Windows has been mending panes since 1988 and yes, the daughters run it now.', 'Glazier'],
    ['heading| Night Glazier Larkhill Primary School', 'Night Glazier'],
    ['heading| Assistant Curator of Panes The Lark Museum holds 70 of them', 'Assistant Curator of Panes'],
    ['company| Night Glazier Larkhill Windows got started with one ladder.', 'Night Glazier'],
    ['heading| NIGHT GLAZIER Larkhill Windows', 'NIGHT GLAZIER'],
    ['heading| Night Glazier Job Category', 'Night Glazier'],
    ['offer| Night Glazier Location: Stroud', 'Night Glazier'],
    ['heading| Window Crew Leader Larkhill Panes mends all windows of the county in summer and its doors in winter', 'Window Crew Leader'],
    ['heading| TOWN OF LARKHILL invites applications for the position of: Glazier II SALARY: $31.12', 'Glazier II'],
    ['heading| Senior Glazier (f/m/d) <ORGANIZATION> <CITY>', 'Senior Glazier (f/m/d)'],
    ['heading| Senior Glazier\noffer| Role: Glazier, Joiner', 'Senior Glazier'],
    ['heading| Town of Larkhill\nother| POSTING #2031-07\npreferred| Window/Door Glazier (Lead Hand)', 'Window/Door Glazier (Lead Hand)'],
  ])('%s', (lines, title) => {
    expect(wholeFactsOf(lines).title).toBe(title)
  })

  test.each([
    'heading| About the job',
    'heading| Job description',
    'heading| Introduction',
    'company| Larkhill offers a dynamic place to grow',
    'company| We mend windows',
    'heading| Department of Windows',
    'heading| Tired of broken windows?',
    'heading| Duties\nresponsibility| Mend windows with the joiner',
    'heading| Reports to\ncompany| Head Glazier',
  ])('%s is none', (lines) => {
    expect(wholeFactsOf(lines).title).toBeUndefined()
  })
})

describe('the employer among the first lines', () => {
  test.each([
    ['heading| Glazier\ncompany| City of Larkhill', 'City of Larkhill'],
    ['heading| Glazier\ncompany| Larkhill Unified School District', 'Larkhill Unified School District'],
    ['heading| Glazier\ncompany| Public Window District No. 2 of Lark County', 'Public Window District No. 2 of Lark County'],
    ['heading| Glazier\noffer| Moth & Lantern Taproom', 'Moth & Lantern Taproom'],
    ['heading| Glazier\noffer| Harrow & Quill Windows\noffer| £13 an hour', 'Harrow & Quill Windows'],
    ["heading| Glazier\noffer| Larkmoor Health Plans · Remote (Canada) · Full-time\ncompany| Hi, we're Larkmoor.", 'Larkmoor Health Plans'],
    ['heading| Glazier\noffer| Quillow Ledger · Hybrid · Permanent', 'Quillow Ledger'],
    ['heading| STATE DEPARTMENT OF WINDOWS\nheading| GLAZIER', 'STATE DEPARTMENT OF WINDOWS'],
    ['heading| Glazier\ncompany| County Office of Panes and Frames', 'County Office of Panes and Frames'],
    ['heading| Glazier\ncompany| LARK HOME & GLASS', 'LARK HOME & GLASS'],
    ['heading| Glazier\ncompany| Larkhill Glass Inc union shop', 'Larkhill Glass Inc'],
    ['heading| Glazier\ncompany| St Oda & St Mary’s Hospice', 'St Oda & St Mary’s Hospice'],
    ['heading| Glazier\ncompany| Larkhill\ncompany| Larkhill makes windows for barns.', 'Larkhill'],
    ['heading| Glazier\ncompany| Larkhill makes windows for barns.', 'Larkhill'],
    ['heading| Glazier\ncompany| Larkhill Windows got started with one ladder.', 'Larkhill Windows'],
    ['heading| Glazier\ncompany| Larkhill (pop. 900) issued 61 permits.\ncompany| Town of Larkhill', 'Town of Larkhill'],
    ["heading| Glazier\ncompany| Hi, we're Larkhill Windows.", 'Larkhill Windows'],
    ['heading| Glazier\nheading| About Larkhill Clinic\ncompany| Larkhill Clinic is small.', 'Larkhill Clinic'],
    ['heading| Glazier\noffer| Department of Windows and Doors, Upper Lark Unit', 'Department of Windows and Doors'],
    ['heading| Glazier - The Lark House Hotel', 'Lark House Hotel'],
    ['heading| Glazier @ Larkhill', 'Larkhill'],
    ['heading| Glazier (part time) The Larkhill Museum, Stroud', 'Larkhill Museum'],
    ['heading| Glazier Larkhill & Daughters Windows has been mending panes since 1988.', 'Larkhill & Daughters Windows'],
    ['heading| Night Glazier Larkhill Unified School District', 'Larkhill Unified School District'],
    ['company| Night Glazier Larkhill Windows makes windows for barns.', 'Larkhill Windows'],
    ['heading| Glazier\ncompany| City of Larkhill Department: Windows', 'City of Larkhill'],
    ['heading| Glazier\ncompany| Department of Panes, Universiteit Larkhill, the Netherlands', 'Universiteit Larkhill'],
    ['heading| CITY OF LARKHILL invites applications for the position of: Glazier II', 'CITY OF LARKHILL'],
    ['heading| Glazier\nother| Facility\ncompany| Larkhill Medical Center', 'Larkhill Medical Center'],
    ['company| About us: Larkhill Windows, Inc.', 'Larkhill Windows, Inc'],
    ['company| Founded in a barn, Larkhill Windows, is hiring a glazier', 'Larkhill Windows'],
    ['company| Larkhill Windows, a maker of panes in Stroud, is hiring', 'Larkhill Windows'],
    ['process| Larkhill windows is looking for a glazier', 'Larkhill windows'],
    ["process| Larkhill's is an equal opportunity employer", "Larkhill's"],
    ['company| Die Glaserei Larkhill ist ein Familienbetrieb.', 'Glaserei Larkhill'],
    ['company| Larkhill Glass Works mends panes.\nprocess| LGW is an EOE.', 'Larkhill Glass Works'],
    [
      'offer| Work at Larkhill.\noffer| You get Larkhill’s own windows.\nprocess| The Larkhill team will call.\nprocess| We greet you at Larkhill.',
      'Larkhill',
    ],
  ])('%s', (lines, employer) => {
    expect(wholeFactsOf(lines).hiringOrganization).toBe(employer)
  })

  test.each([
    'heading| Glazier\noffer| Stroud',
    'heading| Glazier\ncompany| Stroud, VT',
    'heading| Glazier\nother| Stroud AL',
    'heading| Glazier\noffer| Full time',
    'heading| Dental Nurse',
    'heading| Glazier - Window Services',
    'heading| Glazier\nheading| Location\noffer| Larkhill School',
    'heading| Glazier\nresponsibility| The Lead Glazier is the face of our shop.',
    'heading| Glazier\ncompany| Our client, a mid sized maker, needs help.',
    'heading| Glazier\ncompany| Guests come for the river.',
  ])('%s names none', (lines) => {
    expect(wholeFactsOf(lines).hiringOrganization).toBeUndefined()
  })
})

describe('remote among the first lines', () => {
  test.each([
    ['heading| Glazier - Remote', 'remote'],
    ['heading| Glazier (Remote, Wales)', 'remote'],
    ['heading| Glazier\ncompany| Remote EU, 2h around CET', 'remote'],
    ['heading| Glazier\noffer| Stroud or remote UK', 'remote'],
    ['heading| Glazier, Remote Sensing', undefined],
    ['heading| Glazier\ncompany| We help remote towns', undefined],
  ])('%s', (lines, place) => {
    expect(wholeFactsOf(lines).jobLocationType).toBe(place)
  })
})

describe('employer and title of a first line with a colon between', () => {
  test.each([
    ['heading| Kvistelund Hearing: Senior Glazier', 'Kvistelund Hearing', 'Senior Glazier'],
    ['heading| # Larkhill Mills: Night Cook (part time)', 'Larkhill Mills', 'Night Cook'],
  ])('%s', (line, hiringOrganization, title) => expect(wholeFactsOf(`${line}\noffer| Leeds`)).toMatchObject({ title, hiringOrganization }))

  test.each([
    ['heading| Department: Senior Glazier', 'Department'],
    ['heading| Reports to: Head Cook', 'Reports to'],
    ['heading| Kvistelund: a mill with a soul', 'Kvistelund'],
  ])('%s', (line, name) => expect(wholeFactsOf(`${line}\noffer| Leeds`).hiringOrganization ?? '').not.toContain(name))
})
