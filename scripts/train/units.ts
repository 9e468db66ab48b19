import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FEATURES_VERSION, MEASURES } from '../../lib/analyze/roles/features.ts'
import { readRoleModel, STEPS, unitRoles } from '../../lib/analyze/roles/model.ts'
import { BORDER_FEATURES_VERSION } from '../../lib/analyze/segment/border-features.ts'
import { KINDS, kindsOf, readBorderModel } from '../../lib/analyze/segment/border-model.ts'
import { readStatements, type UnitModels } from '../../lib/analyze/statements.ts'
import { loadLexicon } from '../../lib/cli/load-lexicon.ts'
import type { Result } from '../../lib/model/result.ts'
import { hasCorpus } from './corpus.ts'
import { type Labelled, roleIn } from './labelled.ts'
import { trainLinear } from './linear.ts'
import {
  alone,
  firstPostings,
  glued,
  goldPostings,
  greenSentences,
  onOneLine,
  ownPostings,
  pagePostings,
  skillspanPostings,
} from './role-corpus.ts'
import { RoleScore } from './role-score.ts'
import { borderExamples, readTokens, roleExample, truth } from './unit-examples.ts'

const TARGET = join(import.meta.dirname, '../../assets/units')
const FOLDS = 4
const roleShape = {
  version: FEATURES_VERSION,
  classes: unitRoles.length,
  values: MEASURES,
  steps: Object.keys(STEPS).length,
  mostFeatures: 30_000,
}
const roleTraining = { epochs: 10, rate: 0.1, decay: 0.3, dropout: 0.3 }
const borderShape = { version: BORDER_FEATURES_VERSION, classes: KINDS, values: 0, steps: 1, mostFeatures: 18_000 }
const borderTraining = { epochs: 20, rate: 0.2, decay: 0.3, dropout: 0.2 }

const lexicon = loadLexicon()

/** Texts to learn from. */
interface Lessons {
  /** Whose units are labelled exactly: where they begin is learned from these, and their roles. */
  exact: readonly Labelled[]
  /** Whose lines are labelled, with several units in some of them: only roles are learned from these, as the texts are cut by what was learned. */
  rough: readonly Labelled[]
}

/** The two files the product reads. */
function learn({ exact, rough }: Lessons): { borders: Uint8Array; roles: Uint8Array } {
  const borders = trainLinear(
    exact.flatMap((labelled) => borderExamples(labelled, lexicon)),
    borderShape,
    borderTraining,
  )
  const model = opened(readBorderModel(borders))
  const examples = [
    ...exact.map((labelled) => roleExample(labelled, lexicon, truth(labelled))),
    ...rough.map((labelled) => roleExample(labelled, lexicon, (row) => kindsOf(row, model))),
  ]
  return { borders, roles: trainLinear(examples, roleShape, roleTraining) }
}

function opened<Model>(model: Result<Model, string>): Model {
  if (!model.ok) throw new Error(model.reason)
  return model.value
}

function modelsOf({ borders, roles }: ReturnType<typeof learn>): UnitModels {
  return { borders: opened(readBorderModel(borders)), roles: opened(readRoleModel(roles)) }
}

/** Scores models on labelled texts, each read from its beginning as the product reads it. */
function score(models: UnitModels, texts: readonly Labelled[], total = new RoleScore()): RoleScore {
  for (const { text, units } of texts) {
    const statements = readStatements(text, readTokens(text, lexicon), [], models)
    for (const { start, end, role } of units) if (role) total.add(roleIn(statements, start, end), role, text.slice(start, end))
  }
  return total
}

/** No one says so much in one: where labels have it so, a list that lost its line ends was labelled as one unit. */
const MOST_WORDS = 100

/** Whether a text's labels tell where each unit begins. */
const isCut = ({ text, units }: Labelled) => units.every(({ start, end }) => text.slice(start, end).split(/\s+/).length <= MOST_WORDS)

const isOneLine = ({ text }: Labelled) => text.trim().split('\n').length < 4

/** Postings, and each that has lines once more without them and once with units glued: what parts units there must be known by heart. */
function withOneLine(postings: readonly Labelled[]): Labelled[] {
  const inLines = postings.filter((labelled) => !isOneLine(labelled))
  return [...postings, ...inLines.map(onOneLine), ...inLines.map(glued)]
}

/** Cross-validation: each part of a collection scored by models that were trained on all but that part. */
function crossValidate(name: string, collection: readonly Labelled[], { exact, rough }: Lessons): void {
  const lines = new RoleScore()
  const oneLine = new RoleScore()
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = (at: number) => at % FOLDS === fold
    const models = modelsOf(learn({ exact: [...exact, ...withOneLine(collection.filter((_, at) => !isOut(at)))], rough }))
    for (const labelled of collection.filter((_, at) => isOut(at))) score(models, [labelled], isOneLine(labelled) ? oneLine : lines)
  }
  console.log(`${name}, cross-validated, in lines: ${lines.summary}\n${name}, cross-validated, on one line: ${oneLine.summary}`)
  if (process.argv.includes('--wrong'))
    for (const each of [...oneLine.wrong, ...lines.wrong]) console.log(`  ${each.wanted} -> ${each.found}: ${each.words.slice(0, 150)}`)
}

if (!hasCorpus()) {
  console.error('The labelled texts do not stand beside the project (../shared): nothing to train on.')
  process.exitCode = 1
} else {
  const own = ownPostings()
  const gold = goldPostings()
  const pages = pagePostings()
  const dev = skillspanPostings('dev')
  const rough = [
    ...skillspanPostings('train'),
    ...skillspanPostings('train').flatMap(alone),
    ...greenSentences(),
    ...skillspanPostings('train', ' '),
    ...pages.filter((page) => !isCut(page)),
  ]
  const exact = [...firstPostings(), ...pages.filter(isCut), ...pagePostings(' ').filter(isCut)]
  if (process.argv.includes('--folds')) {
    console.log(`gold, left out: ${score(modelsOf(learn({ exact: [...exact, ...withOneLine(own)], rough })), gold).summary}`)
    crossValidate('own postings', own, { exact: [...exact, ...gold], rough })
  }
  const files = learn({ exact: [...withOneLine(own), ...gold, ...exact], rough })
  const models = modelsOf(files)
  console.log(`SkillSpan dev, not trained on: ${score(models, dev).summary}`)
  console.log(`SkillSpan dev on one line, not trained on: ${score(models, skillspanPostings('dev', ' ')).summary}`)
  console.log(`gold, trained on: ${score(models, gold).summary}`)
  mkdirSync(TARGET, { recursive: true })
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(join(TARGET, `${name}.bin`), bytes)
    console.log(`${name}.bin: ${bytes.length} bytes`)
  }
}
