/**
 * Words that hold sentences together, by language (ISO 639): in any text about every fourth word is one of these. A word may belong to
 * several languages.
 */
export const functionWords: Readonly<Record<string, string>> = {
  en: 'the and of to in a for with you we is are our will your or as on be that this have at an by from it who work',
  de: 'und der die das mit für in von zu den wir sie ist im ein eine auf oder bei einer dich dir du sich als auch uns unsere ihre',
  fr: 'et de la le les des du en un une à pour vous nous dans au est sur avec votre notre par ou vos aux que qui sont',
  es: 'de y la el en los las con para del un una por que se al tu su nuestro nuestra o como es más te nos nuestros',
  it: 'di e il la per in un una del della che con le i dei delle gli nel al alla sono si è nostro da lo ai nella come',
  pt: 'de e a o do da em para com os as um uma que por no na dos das ao você se ou nossa nosso é mais sua são',
  ca: 'de i la el en els les amb per a del un una que es als al seva nostra o com és més et dels són',
  nl: 'de het een en van in je voor met op wij te is bij zijn jij ons of aan dat als naar jouw onze ook door heb om',
  pl: 'i w z na do się oraz dla o że jest to nie od przez lub po ze u naszej są nas pracy jako ciebie które ich',
  cs: 'a v na s se je k pro z do ve jsme o od po nebo ti si i jako že za u které při až bude naší máte',
  sk: 'a v na s sa je k pre z do vo sme o od po alebo ti si aj ako že za u ktoré pri až bude našej máte',
  sv: 'och i att det som en på är av för med till den har du vi ett om eller dig hos din vår samt från kan ska',
  da: 'og i at det som en på er af for med til den har du vi et om eller dig hos din vores samt fra kan skal',
  no: 'og i å det som en på er av for med til den har du vi et om eller deg hos din vår samt fra kan skal',
  fi: 'ja on ei se että tai sekä ovat olet sinulla meillä me sinun myös voit joka kuin kanssa mukaan työ ole olemme työn hyvä',
  hu: 'a az és egy is hogy nem vagy van meg ha el de valamint azt számára mint után alapján már csak több való kell',
  ro: 'și de în la cu pentru a din pe un o care este să sau ale prin al ești ai te vei noi mai sunt ca cel',
  tr: 've bir bu için ile olan olarak en da de veya olmak gibi sahip her daha göre iyi kadar sonra üzere konusunda',
  ru: 'и в на с по для от не к из или мы что у как до за о вы при это есть его наш работы без вас нас',
  uk: 'і в на з та по для від не до із або ми що у як за про ви при це є його наш роботи без вас нас',
  bg: 'и в на с по за от не към из или ние че у как до се да вие при това е нашата сме са без вас нас',
}

/** Languages that are told by the letters they are written in, and the share of a text's letters that are at least of these. */
export const scripts: readonly (readonly [language: string, letters: RegExp, share: number])[] = [
  // Japanese is written in Chinese letters too.
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.25],
  ['ko', /\p{Script=Hangul}/gu, 0.5],
  ['zh', /\p{Script=Han}/gu, 0.5],
  ['el', /\p{Script=Greek}/gu, 0.5],
  ['he', /\p{Script=Hebrew}/gu, 0.5],
  ['th', /\p{Script=Thai}/gu, 0.5],
]
