import { expect, test } from 'vitest'
import { foreignDriving } from '../../../../lib/analyze/recognizers/foreign-driving.ts'
import { spanishEducation } from '../../../../lib/analyze/recognizers/spanish/education.ts'
import { spanishExperience } from '../../../../lib/analyze/recognizers/spanish/experience.ts'
import { spanishLanguage } from '../../../../lib/analyze/recognizers/spanish/language.ts'
import { findIn } from '../../sentences.ts'

test.each([
  ['Experiencia mínima de dos años en puesto similar', ['dos años → 2y']],
  ['Al menos 3 años de experiencia en logística', ['3 años → 3y of logística']],
  ['De 3 a 5 años trabajando como jefe de cocina', ['3 a 5 años → 3-5y of jefe de cocina']],
  ['Experiencia en ventas de al menos un año', ['un año → 1y of ventas']],
  ['Experiencia comprobable de 6 meses como cajera', ['6 meses → 0.5y of cajera']],
  ['5 o más años de experiencia', ['5 o más años → 5y']],
  ['Experiencia de hasta 2 años', ['2 años → -2y']],
  ['Edad de 20 a 45 años, con experiencia', []],
  ['Mayor de 18 años, con o sin experiencia', []],
  ['18 años de edad', []],
  ['Contrato de 2 años', []],
])('years in "%s"', (sentence, found) => expect(findIn(spanishExperience, sentence)).toEqual(found))

test.each([
  ['Grado en Enfermería o equivalente', ['Grado en Enfermería o equivalente → bachelor[Enfermería]~']],
  [
    'Licenciatura en Contaduría, Economía o carreras afines',
    ['Licenciatura en Contaduría, Economía o carreras afines → bachelor[Contaduría, Economía]'],
  ],
  ['Ciclo formativo de grado superior en electricidad', ['Ciclo formativo de grado superior en electricidad → vocational[electricidad]']],
  ['Bachillerato concluido', ['Bachillerato concluido → secondary']],
  ['Máster en Finanzas', ['Máster en Finanzas → master[Finanzas]']],
  ['Grado en Derecho o máster en fiscalidad', ['Grado en Derecho → bachelor[Derecho]', 'máster en fiscalidad → master[fiscalidad]']],
  ['Ingeniería industrial o similar', ['Ingeniería industrial → bachelor']],
  ['Experiencia en ingeniería mecánica', []],
  ['Uso de bases fp en el proyecto', []],
  ['FP en mecánica', ['FP en mecánica → vocational[mecánica]']],
  ['ESO finalizada', ['ESO finalizada → secondary']],
  ['Experiencia como profesora de bachillerato', []],
  ['Que todo eso te divierta', []],
  ['Alto grado de autonomía', []],
])('schooling in "%s"', (sentence, found) => expect(findIn(spanishEducation, sentence)).toEqual(found))

test.each([
  ['Inglés B2', ['Inglés → en B2']],
  ['Nivel de inglés alto', ['inglés → en C1']],
  ['Nivel medio-alto de alemán', ['alemán → de B2']],
  ['Inglés intermedio y francés básico', ['Inglés → en B1', 'francés → fr A2']],
  ['Dominio del italiano', ['italiano → it']],
  ['Conocimiento del mercado alemán', []],
])('languages in "%s"', (sentence, found) => expect(findIn(spanishLanguage, sentence)).toEqual(found))

test.each([
  ['Carnet de conducir y vehículo propio', ['Carnet de conducir → driving-licence']],
  ['Permiso de conducir B', ['Permiso de conducir → driving-licence']],
  ['Licencia de conducir clase A4', []],
])('licences in "%s"', (sentence, found) => expect(findIn(foreignDriving, sentence)).toEqual(found))
