import { describe, expect, test } from 'vitest'
import { treesOf } from '../sentences.ts'

describe('one of several, or all of them', () => {
  test.each([
    ['<Python> or <Go>', 'any(python, go)'],
    ['<Python> and <Go>', 'all(python, go)'],
    ['<Rust> or <Zig> and <*build tools> (<Bazel>, <Meson>)', 'all(any(rust, zig), any(bazel, meson))'],
    ['<Python>, <Java> or <Go>', 'any(python, java, go)'],
    ['<Python>, <Java>, and <Go>', 'all(python, java, go)'],
    ['<Python>, <Java>', 'all(python, java)'],
    ['Strong <SQL>, <Python> or <R>, and <Tableau>', 'all(sql, any(python, r), tableau)'],
    ['<AWS>, <GCP> or <Azure> and <Terraform>', 'all(any(aws, gcp, azure), terraform)'],
    ['<Docker>/<Podman> and <Jenkins>', 'all(any(docker, podman), jenkins)'],
    ['<welding> and/or <brazing>', 'any(welding, brazing)'],
    ['Either <Java> or <C#>', 'any(java, c#)'],
    ['Both <Java> and <C#>', 'all(java, c#)'],
    ['<Python> and <Django>, or <Ruby> and <Rails>', 'any(all(python, django), all(ruby, rails))'],
    ['experience with <Excel> or experience with <Sheets>', 'any(excel, sheets)'],
    ['<Excel> or a good understanding of <databases>', 'any(excel, databases)'],
    ['<HTML>, <CSS>, and <JavaScript>; <React> or <Vue>', 'all(html, css, javascript, any(react, vue))'],
    ['<Python>, as well as <Java> or <Kotlin>', 'all(python, any(java, kotlin))'],
    ['<nursing>, <teaching> or other work with people', 'any(nursing, teaching)'],
    ['<Git>, <Jira>, or similar tools', 'any(git, jira)'],
    ['<Git>, <Jira> or a similar tool', 'any(git, jira)'],
    ['<Salesforce> or similar', 'salesforce'],
    ['<Python>, strong <SQL> or <R> skills', 'all(python, any(sql, r))'],
    ['a background in <banking>, working with <trades>, <positions> or <risk>', 'all(banking, any(trades, positions, risk))'],
  ])('%s', (sentence, tree) => {
    expect(treesOf(sentence)).toEqual([tree])
  })
})

describe('examples and choices', () => {
  test.each([
    ['<*frontend frameworks> such as <React>, <Vue>, or <Angular>', 'any(frontend-frameworks, react, vue, angular)'],
    ['frameworks like <React> and <Vue>', 'any(react, vue)'],
    ['frameworks such as <React> or <Vue>, and strong knowledge of <CSS>', 'all(any(react, vue), css)'],
    ['<Python>, <SQL>, and libraries such as <NumPy>, <pandas>, or <SciPy>', 'all(python, sql, any(numpy, pandas, scipy))'],
    ['<data warehousing>, such as <dbt>, alongside <Git>', 'all(data-warehousing, dbt, git)'],
    ['<machine learning> frameworks such as <PyTorch>', 'pytorch'],
    ['<*relational databases> (e.g., <MySQL>, <PostgreSQL>) and <Redis>', 'all(any(relational-databases, mysql, postgresql), redis)'],
    ['<*databases> (<MySQL>, <PostgreSQL>)', 'any(mysql, postgresql)'],
    ['cloud services (<AWS>, <GCP>)', 'any(aws, gcp)'],
    ['<containers> (<Docker>), <orchestration> (<Kubernetes>)', 'all(containers, docker, orchestration, kubernetes)'],
    ['At least one of the following: <Java>, <Kotlin>, <Scala>', 'any(java, kotlin, scala)'],
    ['One or more of <Python>, <Java>, <C>', 'any(python, java, c)'],
    ['<*programming languages>: <PHP>, <Ruby> or <Go>', 'any(php, ruby, go)'],
    ['<*programming languages>: <PHP>, <Ruby>', 'all(php, ruby)'],
    ['Strong <fundamentals>: <algorithms>, <networks>', 'all(fundamentals, algorithms, networks)'],
    ['<Spark> (or <Flink>)', 'any(spark, flink)'],
    ['You would like <maths> and <physics>', 'all(maths, physics)'],
  ])('%s', (sentence, tree) => {
    expect(treesOf(sentence)).toEqual([tree])
  })
})

describe('degrees and years', () => {
  test.each([
    [
      "Bachelor's with 6+ years, (or) Master's with 4+ years (or) PhD with 2+ years",
      'any(all(bachelor, 6y), all(master, 4y), all(doctorate, 2y))',
    ],
    ["Bachelor's degree and 5 years, or Master's degree and 3 years", 'any(all(bachelor, 5y), all(master, 3y))'],
    ["Bachelor's or Master's degree and 5 years", 'all(any(bachelor, master), 5y)'],
    ["Master's degree, or Bachelor's degree with 5 years", 'any(master, all(bachelor, 5y))'],
    ["5+ years with a Bachelor's or 3+ years with a Master's", 'any(all(bachelor, 5y), all(master, 3y))'],
    ["Bachelor's degree or 8 years of experience", 'any(bachelor, 8y)'],
    ['BS/MS in Physics with 5+ years or PhD with 2+ years', 'any(all(any(bachelor[Physics], master[Physics]), 5y), all(doctorate, 2y))'],
    [
      "Bachelor's with 6 years or Master's with 4 years of <bridge design> experience",
      'any(all(bachelor, 6y of bridge design), all(master, 4y of bridge design))',
    ],
    ["Bachelor's degree in <physics>, <maths> or <chemistry>", 'bachelor[physics, maths, chemistry]'],
    ['<STEM> degree', 'bachelor[STEM]'],
    ['A STEM degree', 'bachelor[STEM]'],
    ['A background in <maths> or <statistics>, or a degree', 'any(maths, statistics, bachelor)'],
    ['High school diploma or GED', 'secondary'],
    ['5 years of <Python>', 'python 5y'],
    ['5+ years of experience with <Java> or <Kotlin>', 'any(java 5y, kotlin 5y)'],
    ['5 years of experience with <Java> and <Kotlin>', 'all(5y of Java and Kotlin, java, kotlin)'],
    ['5 years of experience, <Java> and <Kotlin>', 'all(5y, java, kotlin)'],
    ['8+ years of experience, including 2 in <machine learning>', 'all(8y, machine-learning 2y)'],
    ['<Python> (5+ years), <Java> (2 years)', 'all(python 5y, java 2y)'],
    ['<welding>: 4 years', 'welding 4y'],
    ['2+ years of <welding>, including <welding> of pipes', 'welding 2y'],
    ['Three years in <retail> or as a cook', "any(retail 3y, 'cook' 3y)"],
    ['3 years as a roofer or <mason>', "any('roofer' 3y, mason 3y)"],
    ['<Electrician> apprenticeship or 4 years of experience', 'any(vocational[Electrician], 4y)'],
    ['<sales> experience, 5 years in the field', 'all(sales, 5y)'],
  ])('%s', (sentence, tree) => {
    expect(treesOf(sentence)).toEqual([tree])
  })
})

describe('what is no must, and what is not asked for', () => {
  test.each([
    ['<warehousing>, ideally <Snowflake>, and <Python>', ['all(warehousing, snowflake?, python)']],
    ['<cloud>, ideally <GCP>', ['all(cloud, gcp?)']],
    ["Bachelor's degree required, Master's preferred", ['bachelor', '~master']],
    ['<Python> (<Django> a plus)', ['python', '~django']],
    ['<Terraform> and <Ansible>. <Kubernetes> is a bonus.', ['all(terraform, ansible)', '~kubernetes']],
    ['<Excel> and <Word>, <Access> desirable', ['all(excel, word)', '~access']],
    ['2 years of experience required, 5 years preferred', ['2y', '~5y']],
    ['<Excel> required, <Tableau>, <Looker>, or <Qlik> preferred', ['excel', '~any(tableau, looker, qlik)']],
    ['<Tableau>, <Looker>, or <Qlik> (a plus)', ['any(tableau, looker, qlik)']],
    ['no <PHP> needed', []],
    ['<degree> not required', []],
    ['<Python>, no <Java>', ['python']],
    ['not only <Python> but <Java>', ['all(python, java)']],
    ['work without <supervision>', []],
    ['A clean and tidy appearance', ['other']],
  ])('%s', (sentence, trees) => {
    expect(treesOf(sentence)).toEqual(trees)
  })

  test('a marker that a preferred statement shares with a must is that of its clause', () => {
    expect(treesOf('<retail> is a must, and <Spanish> is a plus', 'preferred', 'marker')).toEqual(['retail', '~es'])
    expect(treesOf('<retail> required; work in <Spanish> would be considered a strong asset', 'required', 'marker')).toEqual([
      'retail',
      '~es',
    ])
    expect(treesOf('<retail> is essential, though <Spanish> is also welcome', 'required', 'marker')).toEqual(['retail', '~es'])
    expect(treesOf('<Spanish> is a bonus not a must', 'preferred', 'marker')).toEqual(['~es'])
    expect(treesOf('<retail> and <Spanish> are a plus', 'preferred', 'marker')).toEqual(['~all(retail, es)'])
    expect(treesOf('Exposure to any of <retail>, <audit>, <fraud> is helpful', 'preferred', 'marker')).toEqual([
      '~any(retail, audit, fraud)',
    ])
    expect(treesOf('<audit> or <fraud> preferred; <SQL> a plus', 'preferred', 'marker')).toEqual(['~any(audit, fraud)', '~sql'])
    expect(treesOf('<SQL> is what we speak; <French> helps when the office calls', 'required', 'heading')).toEqual(['sql', '~fr'])
    expect(treesOf('<audit> or <fraud>; <SQL> a plus', 'preferred', 'marker')).toEqual(['any(audit, fraud)', '~sql'])
    expect(treesOf('<risk>, <audit>, or <fraud> (a plus, but not required)', 'preferred', 'marker')).toEqual(['~any(risk, audit, fraud)'])
    expect(treesOf('<SQL> required, other tools a plus', 'preferred', 'marker')).toEqual(['sql'])
    expect(treesOf('<SQL>; <Go> a plus', 'preferred', 'marker')).toEqual(['sql', '~go'])
    expect(treesOf("Bachelor's degree preferred and at least 5 years of <sales>", 'preferred', 'marker')).toEqual(['sales 5y', '~bachelor'])
    expect(treesOf('Fluent <German> and <English>, <French> is an asset', 'preferred', 'marker')).toEqual(['all(de C1, en C1)', '~fr C1'])
    expect(treesOf('Fluent <German>; any other European language is a plus', 'preferred', 'marker')).toEqual(['de C1'])
    expect(treesOf('Knowledge of <kilns>, <glazes> and <clay> is an advantage', 'preferred', 'marker')).toEqual([
      '~all(kilns, glazes, clay)',
    ])
    expect(treesOf('Work with wheels such as <Shimpo>, <Brent> or <Skutt> is a plus', 'preferred', 'marker')).toEqual([
      '~any(shimpo, brent, skutt)',
    ])
    expect(treesOf('Strong <Excel> skills, knowledge of <Tableau> or <Looker> is a plus')).toEqual(['excel', '~any(tableau, looker)'])
    expect(treesOf("Master's preferred; a bachelor's degree is the minimum", 'preferred', 'marker')).toEqual(['bachelor', '~master'])
    expect(treesOf('BSc preferred, HND the minimum', 'preferred', 'marker')).toEqual(['associate', '~bachelor'])
    expect(treesOf("Preferably a bachelor's degree; minimum high school diploma", 'preferred', 'marker')).toEqual([
      'secondary',
      '~bachelor',
    ])
    expect(treesOf('Ideally a degree but at least a diploma', 'preferred', 'marker')).toEqual(['vocational', '~bachelor'])
    expect(treesOf('A PhD would be ideal but an MSc is acceptable', 'preferred', 'marker')).toEqual(['master', '~doctorate'])
    expect(treesOf('While a degree is preferred, we require 3 years of <sales>', 'preferred', 'marker')).toEqual(['sales 3y', '~bachelor'])
    expect(treesOf('A minimum of five years of <sales> is preferred', 'preferred', 'marker')).toEqual(['~sales 5y'])
    expect(treesOf("Master's degree in Geology; Ph.D. preferred", 'preferred', 'marker')).toEqual(['master[Geology]', '~doctorate'])
    expect(treesOf('B.S. in Botany; M.S. preferred', 'preferred', 'marker')).toEqual(['bachelor[Botany]', '~master'])
    expect(treesOf('Some <SQL>. This is a plus.', 'preferred', 'marker')).toEqual(['~sql'])
  })
})
