import { heading, line, points, word } from './word.ts'

/** French, Word with headings; the date on a line of its own before each job. */
export function chefFrench() {
  return word([
    line('Hélène Marchetti', true),
    line('Cheffe de partie'),
    line('69003 Lyon · 06 00 00 00 00 · helene.marchetti@example.org'),
    heading('Expérience professionnelle'),
    line('Depuis septembre 2021'),
    line('Cheffe de partie, Restaurant Le Petit Port', true),
    ...points([
      'Responsable du poste poissons, huit couverts par minute au plus fort du service',
      'Gestion des stocks et commandes, respect des normes HACCP',
    ]),
    line('De juin 2018 à août 2021'),
    line('Commis de cuisine, Hôtel de la Saône', true),
    ...points(['Préparation des entrées froides, puis pâtisserie']),
    line('2016 – 2018'),
    line('Apprentie cuisinière, Brasserie Vaillant', true),
    ...points(['Trois jours par semaine en cuisine, deux au CFA']),
    heading('Formation'),
    line('CAP Cuisine, CFA de la Saône, 2018'),
    line('Baccalauréat, Lycée Jean Macé, 2016'),
    heading('Compétences'),
    line('HACCP, pâtisserie, gestion des stocks, travail en équipe'),
    heading('Langues'),
    line('Français : langue maternelle'),
    line('Italien : courant'),
    line('Anglais : B1'),
  ])
}
