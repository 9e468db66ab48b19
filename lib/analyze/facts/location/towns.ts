import { AUSTRALIAN_STATES, CANADIAN_PROVINCES, US_STATES } from '../../../model/regions.ts'
import { isCapitalised, type Stretch, wordAt } from '../../stretch.ts'
import { compilePhrases } from '../../words/phrases.ts'
import { isRegion } from './regions.ts'

/**
 * Larger towns, regions and countries, by the code of their money. Names that are as often something else (Reading, Bath, Mobile, Nice)
 * or stand in two countries alike (Cambridge, Hamilton) are left out.
 */
const table: Readonly<Record<string, string>> = {
  USD:
    'usa|u.s.|u.s.a.|united states|' +
    'new york city|nyc|los angeles|chicago|houston|dallas|austin|san antonio|san diego|san francisco|san jose|seattle|denver|boston|atlanta|miami|' +
    'tampa|orlando|minneapolis|milwaukee|detroit|cleveland|columbus|cincinnati|pittsburgh|philadelphia|baltimore|nashville|memphis|charlotte|raleigh|sacramento|oakland|' +
    'las vegas|salt lake city|boise|tulsa|oklahoma city|omaha|kansas city|st. louis|indianapolis|tucson|albuquerque|fort worth|el paso|honolulu|anchorage|spokane|tacoma|' +
    'buffalo|albany|hartford|jacksonville|new orleans|baton rouge|little rock|des moines|washington dc|washington d.c.|bay area|brooklyn',
  CAD: 'canada|toronto|calgary|edmonton|ottawa|montreal|montréal|québec|saskatoon|winnipeg|halifax|mississauga|kelowna|brampton|gta|vancouver|burnaby',
  AUD: 'australia|sydney|brisbane|melbourne|adelaide|canberra|hobart|gold coast|cairns|townsville|geelong|wollongong|fremantle|kalgoorlie|ballarat|bendigo|toowoomba|launceston|parramatta|bunbury|rockhampton|mackay|perth',
  NZD: 'new zealand|auckland|christchurch|dunedin|tauranga|rotorua|invercargill|palmerston north|whangarei|queenstown',
  SGD: 'singapore',
  HKD: 'hong kong|kowloon',
  GBP:
    'uk|united kingdom|britain|england|scotland|wales|northern ireland|london|leeds|bristol|manchester|sheffield|liverpool|nottingham|leicester|edinburgh|glasgow|cardiff|belfast|' +
    'aberdeen|dundee|swansea|coventry|southampton|portsmouth|brighton|plymouth|exeter|oxford|milton keynes|birmingham|wolverhampton|bradford|wakefield|doncaster|rotherham|hull|stockport|' +
    'bolton|warrington|preston|blackpool|stoke-on-trent|stoke|derby|northampton|peterborough|ipswich|norwich|luton|watford|slough|guildford|woking|crawley|basingstoke|bournemouth|' +
    'swindon|gloucester|cheltenham|telford|shrewsbury|sunderland|middlesbrough|newcastle upon tyne|croydon|salford|huddersfield|barnsley|inverness|yorkshire|lancashire|cheshire|' +
    'derbyshire|nottinghamshire|lincolnshire|leicestershire|northamptonshire|staffordshire|shropshire|warwickshire|worcestershire|herefordshire|gloucestershire|wiltshire|oxfordshire|' +
    'buckinghamshire|berkshire|hertfordshire|bedfordshire|cambridgeshire|northumberland|county durham|co. durham|tyne and wear|lanarkshire|aberdeenshire|pembrokeshire|flintshire|' +
    'taunton|truro|penzance|skipton|harrogate|hereford|yeovil|barnstaple|torquay|maidstone|chelmsford|stevenage|st albans|hemel hempstead|high wycombe|aylesbury|banbury|kettering|corby|grantham|chesterfield|' +
    "tamworth|nuneaton|redditch|kidderminster|crewe|macclesfield|wrexham|merthyr tydfil|llanelli|bridgend|falkirk|kilmarnock|dunfermline|kirkcaldy|lowestoft|great yarmouth|king's lynn|scunthorpe|grimsby|" +
    'kent|essex|surrey|sussex|hampshire|devon|cornwall|somerset|dorset|norfolk|suffolk|cumbria|west midlands|east midlands|merseyside',
  EUR:
    'ireland|dublin|cork|galway|limerick|waterford|kilkenny|wexford|wicklow|tipperary|donegal|kildare|sligo|athlone|drogheda|dundalk|germany|berlin|munich|münchen|hamburg|frankfurt|köln|cologne|stuttgart|düsseldorf|leipzig|dresden|hannover|nürnberg|deutschland|' +
    'france|paris|lyon|marseille|toulouse|bordeaux|lille|nantes|strasbourg|spain|madrid|barcelona|valencia|sevilla|málaga|italy|milano|milan|roma|rome|torino|bologna|' +
    'netherlands|amsterdam|rotterdam|utrecht|eindhoven|den haag|belgium|brussels|antwerp|ghent|austria|vienna|wien|graz|linz|finland|helsinki|espoo|tampere|portugal|lisbon|lisboa|porto|' +
    'greece|athens|luxembourg|slovakia|bratislava|estonia|tallinn|latvia|riga|lithuania|vilnius|croatia|zagreb',
  INR: 'india|mumbai|bangalore|bengaluru|delhi|new delhi|pune|hyderabad|chennai|gurgaon|gurugram|noida|kolkata|ahmedabad|jaipur|kochi|coimbatore|nashik|indore|lucknow|nagpur|surat|chandigarh|kerala|maharashtra|karnataka|gujarat|tamil nadu',
  CHF: 'switzerland|zurich|zürich|geneva|genève|basel|bern|lausanne',
  SEK: 'sweden|stockholm|gothenburg|göteborg|malmö|uppsala',
  NOK: 'norway|oslo|bergen|trondheim',
  DKK: 'denmark|copenhagen|københavn|aarhus',
  PLN: 'poland|warsaw|warszawa|kraków|krakow|wrocław|wroclaw|gdańsk|gdansk|poznań|poznan|łódź|katowice',
  CZK: 'czech republic|czechia|prague|praha|brno|ostrava',
  ZAR: 'south africa|johannesburg|durban|pretoria|gauteng|cape town|sandton|kwazulu-natal|western cape|eastern cape|northern cape|mpumalanga|limpopo|midrand|centurion|bloemfontein|stellenbosch|polokwane|port elizabeth|gqeberha',
  AED: 'dubai|abu dhabi|uae',
  BRL: 'brazil|são paulo',
  MXN: 'mexico city|guadalajara|monterrey',
  ILS: 'israel|tel aviv',
  JPY: 'japan|tokyo|osaka',
  VND: 'vietnam|hanoi|ho chi minh city',
  THB: 'thailand|bangkok',
  PHP: 'philippines|manila|makati|quezon city|cebu city',
  KES: 'kenya|nairobi|mombasa',
  NGN: 'nigeria|lagos|abuja',
  MYR: 'malaysia|kuala lumpur|penang|selangor',
  IDR: 'indonesia|jakarta',
  SAR: 'saudi arabia|riyadh|jeddah',
  QAR: 'qatar|doha',
  PKR: 'pakistan|karachi|lahore|islamabad',
  BDT: 'bangladesh|dhaka',
  LKR: 'sri lanka|colombo',
  RON: 'romania|bucharest',
  HUF: 'hungary|budapest',
  BGN: 'bulgaria|sofia',
  UAH: 'ukraine|kyiv|lviv',
  EGP: 'egypt|cairo',
  KRW: 'south korea|seoul',
  CNY: 'shanghai|beijing|shenzhen|guangzhou',
  ARS: 'argentina|buenos aires',
  COP: 'bogotá|medellín',
}
/** Of states and provinces, those whose names are as often something else. */
const ambiguous: ReadonlySet<string> = new Set(['georgia', 'washington', 'victoria'])
const regionsOf = (regions: ReadonlyMap<string, string>) => [...regions.values()].filter((name) => !ambiguous.has(name)).join('|')
const towns = compilePhrases([
  ...Object.entries(table).map(([code, names]) => [names, code] as const),
  [regionsOf(US_STATES), 'USD'],
  [regionsOf(CANADIAN_PROVINCES), 'CAD'],
  [regionsOf(AUSTRALIAN_STATES), 'AUD'],
])

/** The larger town, region or country whose name starts at token `at`, by the code of its money, and the token after it. */
export function townAt(line: Stretch, at: number): { code: string; to: number } | undefined {
  if (!isCapitalised(line, at)) return undefined
  const found = towns.longest(line, at)
  return found && { code: found.value, to: found.to }
}

/** Whether the tokens `from` to `to` (excluded) are nothing but such names, with states behind them: "London, UK", "Greater Boston Area", "Boise, ID". */
export function isTown(line: Stretch, from: number, to: number): boolean {
  let known = 0
  for (let at = from; at < to; ) {
    const town = townAt(line, at)
    const word = wordAt(line, at)
    if (town && town.to <= to) {
      known++
      at = town.to
    } else if (/^(?:[,/&)(-]|and|or|greater|central|north|south|east|west|area|city|county|downtown)$/.test(word)) at++
    else if (known > 0 && word.length === 2 && isRegion(word)) at++
    else return false
  }
  return known > 0
}
