import { expect, test } from 'vitest'
import { foreignDriving } from '../../../../lib/analyze/recognizers/foreign-driving.ts'
import { germanFrenchEducation } from '../../../../lib/analyze/recognizers/german-french/education.ts'
import { germanFrenchExperience } from '../../../../lib/analyze/recognizers/german-french/experience.ts'
import { germanFrenchLanguage } from '../../../../lib/analyze/recognizers/german-french/language.ts'
import { findIn } from '../../sentences.ts'

test.each([
  ['Mindestens 3 Jahre Berufserfahrung im Verkauf', ['3 Jahre → 3y']],
  ['Zwei bis drei Jahre Praxis als Dreherin', ['Zwei bis drei Jahre → 2-3y']],
  ['6 Monate Erfahrung an der Kasse', ['6 Monate → 0.5y']],
  ['Erste Berufserfahrung (1-2 Jahre)', ['1-2 Jahre → 1-2y']],
  ['Berufserfahrung: 3 Jahre', ['3 Jahre → 3y']],
  ['Mehrjährige Berufserfahrung', []],
  ['Der Vertrag läuft zwei Jahre', []],
  ['Erfahrung aus den letzten 5 Jahren', []],
  ["3 ans d'expérience minimum en atelier", ['3 ans → 3y']],
  ["De trois à cinq années d'expérience", ['trois à cinq années → 3-5y']],
  ['Une première expérience en salle', []],
  ['Être âgé de 18 ans', []],
])('years in "%s"', (sentence, found) => expect(findIn(germanFrenchExperience, sentence)).toEqual(found))

test.each([
  ['Abgeschlossene Ausbildung als Gärtner', ['Abgeschlossene Ausbildung als Gärtner → vocational[Gärtner]']],
  ['Studium der Physik oder vergleichbare Qualifikation', ['Studium der Physik oder vergleichbare Qualifikation → bachelor[Physik]~']],
  ['Matura', ['Matura → secondary']],
  ['Bac+3 en gestion', ['Bac+3 en gestion → bachelor[gestion]']],
  ['Bac+5', ['Bac+5 → master']],
  ['CAP ou BEP', ['CAP → vocational', 'BEP → vocational']],
  ['CFC de cuisinier ou titre équivalent', ['CFC de cuisinier ou titre équivalent → vocational[cuisinier]~']],
  ['Doctorat en chimie', ['Doctorat en chimie → doctorate[chimie]']],
  ['Il garde le cap', []],
  ['BTS ou DUT en optique', ['BTS → associate', 'DUT en optique → associate[optique]']],
  ['Niveau bac', ['Niveau bac → secondary']],
  ['Master 2 en droit', ['Master 2 en droit → master[droit]']],
  ['Abgeschlossene kaufmännische Ausbildung', ['Abgeschlossene kaufmännische Ausbildung → vocational']],
  ['Weiterbildung zum Meister oder Techniker', ['Meister oder Techniker → vocational']],
  ['Abgeschlossenes Hochschulstudium der Medizin', ['Abgeschlossenes Hochschulstudium der Medizin → bachelor[Medizin]']],
  ['Fachabitur', ['Fachabitur → secondary']],
  ['Diplom in Physik', ['Diplom in Physik → master[Physik]']],
  ['Studium der Informatik oder eine vergleichbare Ausbildung', ['Studium der Informatik oder eine vergleichbare → bachelor[Informatik]~']],
])('schooling in "%s"', (sentence, found) => expect(findIn(germanFrenchEducation, sentence)).toEqual(found))

test.each([
  ['Deutsch C1, gute Englischkenntnisse', ['Deutsch → de C1', 'gute Englischkenntnisse → en B2']],
  ['Englisch fließend, Französisch von Vorteil', ['Englisch → en C1', 'Französisch → fr']],
  ['Anglais courant', ['Anglais → en C1']],
  ["Vous avez de bonnes notions d'allemand", ["bonnes notions d'allemand → de A2"]],
  ['Connaissance du marché allemand', []],
])('languages in "%s"', (sentence, found) => expect(findIn(germanFrenchLanguage, sentence)).toEqual(found))

test.each([
  ['Führerschein der Klasse B', ['Führerschein → driving-licence']],
  ['Führerschein Klasse CE', []],
  ['Permis B indispensable', ['Permis B → driving-licence']],
])('licences in "%s"', (sentence, found) => expect(findIn(foreignDriving, sentence)).toEqual(found))
