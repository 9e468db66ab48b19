/** Common short English words, sorted. Made by scripts/make-common-words.mjs; do not edit. */
export const commonWords: ReadonlySet<string> = new Set(
  `
abandon ability able aboard about above abroad absence absurd abuse accent accept access account accuse accused achieve acid
across act acted acting action actions active actor actors actress acts actual add added addict address adjust admire admit
adopted adore adult adults advance advice advise advised affair affairs affect afford afraid after again against age agency agenda
agents ages ago agree agreed ahead ahold air airline airport aisle alarm album alcohol alert alibi alien aliens alike alive all
alley allies allow allowed allows almost alone along already also altar always am amateur amazed amazing ambush amigo among
amongst amount amusing an anchor ancient and angels anger angle angry animal animals ankle annual another answer answers antique
ants anxiety anxious any anybody anyhow anymore anyone anytime anyway anyways apart apology appeal appear appears apple apples
applied apply approve are area areas argue arguing arm armed armor arms army around arrange arrest arrival arrive arrived arrives
arrow art artery article artist artists arts as ashamed ashes ashore aside ask asked asking asks asleep aspirin assault asses
assets asshole assist assume assumed assure assured at ate attack attacks attempt attend attic attract auction audio author auto
autopsy average avoid awake award aware away awesome awful awfully awhile awkward babe babies baby back backed backing backs
backup bacon bad badge badly bag baggage bags bail bait bake baked balance balcony bald ball ballet balloon balls banana bananas
band bands bang banging bank banks banquet bar barber bare barely bargain barking barn barrel bars base based basic basis basket
bass bastard bat bath bathing bathtub bats battery battle battles be beach beam bean beans bear beard bearing bears beast beat
beaten beating beats beauty became because become becomes bed bedroom beds bedtime beef been beep beeping beer beers before beg
began begged begging begin begins begun behalf behave behind bein being beings belief believe bell bells belly belong belongs
beloved below belt belts bench bend beneath benefit bent beside best bet betray bets better betting between beyond bicycle big
bigger biggest bike billion bills biology bird birds birth bit bitches bite bites biting bits bitter bizarre black blade blah
blame blamed blaming blank blanket blast bleed bless blessed blew blind blink block blocked blocks blond blonde blood bloody bloom
blouse blow blowing blown blows blue blues bluff blunt board boat boats bodies body boil bold bolt bomb bombing bombs bonds bone
bones bonus boobs boogie book booked books boom boot booth boots booty booze border bore bored boring born borrow boss both bother
bothers bottle bottles bottom bought bounce bound bounty bourbon bout bow bowl bowling box boxes boxing boy boys brain brains
brake brakes branch brand brandy brass brat brave breach bread break breaks breast breasts breath breathe breed breeze bribe brick
bride bridge bridges brief bright bring brings bro broad broke broken brother brought bruises brush brutal bubble bubbles bucket
buckle bucks buddies buddy budget bug bugs build built bull bullet bullets bulls bully bump bumped bunch bunk burden burger
burgers burglar buried burn burned burning burnt burst bury bus bush bust busted busting busy but butcher butler butt butter
button buttons butts buy buyer buying buys by cab cabin cabinet cable cage cake cakes call called calling calls calm came camel
camera cameras camp camping campus can canal cancel cancer candle candles candy cane cannon cannot cans cap capable capital
capture car carbon card cards care cared career careful cares cargo caring carpet carried carrier carries carry cars cart case
cases cash casino cast castle casual cat catch catches cats cattle caught cause caused causes causing caution cavalry cave cease
ceiling cell cellar cells cent center centre cents century cereal certain chain chains chair chairs chamber champ chance chances
change changed changes channel chaos chap chapel chapter charge charged charges charity charm chart charts chase chased chasing
chat cheap cheaper cheat cheated check checked checks cheek cheer cheese chef cheque cherry chess chest chew chewing chick chicken
chicks child chili chill chin chip chips choice choices choir choke choking choose chop chopper chops chorus chose chosen chow
chronic church cigar cigars circle circles circuit circus cities citizen city civil claim claimed claims clamp class classes
classic classy clean cleaned cleaner clear cleared clearly clears clerk clever click client clients climb climbed clinic clock
close closed closely closer closes closest closet closing cloth clothes cloud clouds clown clowns club clubs clue clues clumsy
coach coal coast coat coats cocaine cock cocoa code codes coffee coffin coin cold collar collect college colony color colored
colors colour column com coma comb combat comedy comes comfort comic coming command comment commit common company compare compete
complex concept concern concert condom condoms conduct confess confirm connect conquer consent consult contact contain content
contest control convict cook cooked cookie cookies cooking cool cooler cop copies copper cops copy cord core corn corner corners
coroner corpse correct corrupt cos cost costs costume cottage cotton couch cough could couldn council counsel count counted
counter country counts couple couples courage course court courts cousin cousins cover covered covers cow coward cowboy cows crab
crack cracked cracker cracks craft crank crap crappy crash crashed crawl crazy cream create created credit creep creeps creepy
crew crib cried cries crime crimes crisis crook crooked cross crossed crowd crowded crown cruel cruise crush crushed cry crying
crystal cuffs culture cunt cup cups cure cured curious current curse cursed curtain custody custom customs cut cute cuts cutting
cycle dagger daily damage damaged dame damned dance danced dancer dancers dances dancing danger dare dark darling darn dash data
date dated dates dating dawn day days dead deadly deaf deal dealer dealers dealing deals dealt dear dearest death deaths debate
debt debts decent decide decided decides deck declare deed deeds deep deeper deeply deer defeat defence defend defense define
degree degrees delay delayed delight deliver demand demands demon demons denial denied dental dentist deny depend depends deposit
depth deputy desert deserve design desire desires desk despair despite dessert destiny destroy detail details detect develop
device devil devils devoted dial diamond diapers diary dice dick did die died dies diet dig digging digital dignity dime diner
dining dinner direct dirt dirty disco discuss disease dish dishes disk dismiss display distant disturb ditch dive divide divine
diving divorce dizzy do dock doctor doctors does dog dogs doing doll dollar dollars dolls done donkey doomed door doors dope dorm
double doubt doubts dough down dozen dozens draft drag dragged drain drama drank draw drawer drawing drawn dream dreamed dreams
dreamt dress dressed dresses dried drift drill drink drinks drive driven driver drivers drives driving drop dropped drops drove
drown drowned drug drugs drum drums drunk drunken dry duck ducks dude dudes due dull dumb dummy dump dumped during dust duties
duty dying each eager ear earlier early earn earned ears earth ease easier easily easy eat eaten eating eats economy edge editor
effect effects effort efforts egg eggs eight eighth either elbow elected elegant element eleven else embassy embrace emotion
emperor empire empty end ended ending endless ends enemies enemy energy engage engaged engine engines enjoy enjoyed enough ensure
enter entered entire entry envy episode equal equally erase error escape escaped escort essay essence estate eternal ethics even
evening event events ever every evil exact exactly exam examine example except excited excuses execute exhibit exist existed
exists exit exotic expect expense expert experts explain explode explore expose exposed express extend extra extreme eye eyes face
faced faces facial facing fact factor factory facts faggot fail failed failing fails failure faint fair fairly fairy faith fake
fall fallen falling falls fame family famous fan fancy fans fantasy far fare farm farmer fart farther fashion fast faster fastest
fat fatal fate father fathers fault favor favors favour fear feared fears feast feather feature federal feds feed feeding feel
feeling feels feet fell fella fellas fellow fellows felony felt female fence ferry fetch fever few fiction field fields fifth
fifty fight fighter fights figure figured figures file filed files fill filled filling film films filthy final finally finals
finance find finding finds fine finest finger fingers finish fire fired fires firing firm first fish fishing fist fit fits fitting
five fix fixed fixing flag flame flames flash flat flavor fleet flesh flew flick flies flight flip flipped float flood floor
floors flow flower flowers fluid flush fly flying focus focused fold folk folks follow follows fond food fool fooled fooling
foolish fools foot footage for forbid force forced forces forcing foreign foreman forest forever forget forgive forgot fork form
formal former forms formula forth fortune forward fought foul found four fourth fragile frame framed francs frankly fraud freak
freaked freaks freaky free freedom freeway freezer fresh fridge fried friend friends fries frog from front frozen fruit fucked
fucker fuel full fully fun fund funds funeral funky funny furious further fuss future fuzzy gain gained galaxy gallery gamble game
games gang garage garbage garden garlic gas gasps gate gates gather gave gear geek genetic genius gentle gently genuine gesture
get gets getting ghetto ghost ghosts giant gift gifts ginger girl girls give given gives giving glad gladly glass glasses global
globe glory glove gloves glue go goal goals goat goddamn goddess gods goes going gold golden golf gone gonna good goods goofy
goose gorilla gosh gossip got gotta gotten gown grab grabbed grade grades grand granted grass grave graves gravity gravy gray
grease great greater greedy green greet grew grief grip groans grocery groom gross ground grounds group groups grow growing grown
grows growth grunts guard guards guess guessed guest guests guide guilt guilty guitar gun gunfire guns gunshot guts gutter guy
guys gym habit habits hack had hair haircut hairs hairy half halfway hall hallway hammer hand handed handful handle handled hands
handy hang hanged hanging hangs happen happens happier happily happy hard harder hardest hardly harm harsh has hasn hat hatch hate
hated hates hatred hats haul haunted have haven having he head headed heading heads heal healing health healthy hear heard hearing
hears heart hearts heat heaven heavens heavily heavy heck heel heels height heights held helmet help helped helpful helping helps
her herd here hereby hero heroes heroin hers herself hidden hide hideous hiding high higher highest highly highway hike hill hills
him himself hint hips hire hired hiring his history hit hits hitting hobby hockey hold holding holds hole holes holiday holler
home homes honest honesty honey honor honored honour hood hook hooked hooker hop hope hoped hopes hoping horn horns horny horror
horse horses hose host hostage hostile hot hotel hotels hottest hound hour hours house houses hug huge human humans humble humming
humor humour hunch hundred hung hunger hungry hunt hunting hurt hurting hurts husband hustle ice idea ideal ideas idiot idiots if
ignore ignored ill illegal illness image images imagine impact impress improve impulse in inch inches include income indeed inform
initial injured injury inner insane inside insist instant instead insult intact intel intend intense intent into invite invited
involve iron ironic is island issue issued issues it item items its itself jackass jacket jail jammed janitor jazz jealous jeans
jeep jelly jerk jewel jewelry jewels jingle job jobs join joined joining joint joke jokes joking jolly journal journey joy judge
judges judging juice jump jumped jumping jumps jungle junk junkie jury just justice justify karate keep keeping keeps kept ketchup
key keys kick kicked kicking kicks kid kidding kiddo kidnap kidney kids kill killed killer killers killing kills kind kinda kindly
kinds king kingdom kings kiss kissed kisses kissing kit kitchen knee kneel knees knew knife knives knock knocked knots know
knowing known knows la lab label labor lack ladder ladies lads lady laid lake lamb lame lamp land landed landing lands large
larger largest laser last lasted lasts late lately later latest laugh laughed laughs launch laundry law lawn laws lawsuit lawyer
lawyers lay laying lazy lead leader leaders leading leads league leak lean leap learn learned lease least leather leave leaves
leaving lecture led left leg legacy legal legally legend legs lemon lend length leopard lesbian less lesson lessons lethal lets
letter letters letting level levels liable liar liberty library licence license lick lie lied lies life lift lifted light lighten
lighter lights like liked likely likes liking limit limited limits limo line lined lines link lion lions lips liquid liquor list
listed listens little live lived liver lives living ln load loaded loan lobby lobster local locate located lock locked locker
locks lodge logic logical lonely long longer look looked looking looks loop loose loosen lose loser losers loses losing loss lost
lot lots lottery loud louder lounge lousy love loved lovely lover lovers loves loving low lower loyal loyalty luck lucky luggage
lunatic lunch lung lungs luxury lying lyrics ma machine mad madam made madman madness magic magical maid maiden mail main mainly
make maker makes makeup making male mall man manage managed manager maniac mankind manner manners mansion manual many map marble
march marked marker market marks married marry martial martini mask masks mass massage massive master masters match matches mate
math matter matters mature maximum may mayor me meal meals mean meaning means meant measure meat medal media medic medical medium
meet meeting meets melody melt member members memo memory men mental mention menu mercy mere merely mess message messed messing
messy met metal meter meters method methods mice middle might mighty mile miles milk mill million mind minds mine mines minimum
minor minus minute minutes miracle mirror misery missed misses missile missing mission mistake mister mix mixed mobile model
models modern modest mole moment moments mon money monitor monk monkey monkeys monster month months mood moon moose moral more
morgue morning moron mortal most mostly motel mother mothers motion motive motor motto mouse mouth mouths move moved moves movie
movies moving much muffin mule murder murders muscle muscles museum music musical must mustard mutual my myself mystery myth nail
nailed nails naive naked name named names nanny narrow nasty nation nations native natural nature naughty naval near nearby
nearest nearly neat neck need needed needing needle needles needn needs neither nephew nerve nerves nervous nest network never new
news next nice nicely nicer nicest nickel niece nigga niggas nigger niggers night nights nine ninth noble noise noises noisy none
noodles noon nor normal nose not note notes nothing notice noticed notify notion novel now nowhere nuclear nude number numbers
nurse nurses nursing nuts oath obey object objects obliged observe obvious occur ocean odd odds of off offence offend offense
offer offered offers office officer offices often oil old older oldest on once one ones onions online only onto open opened
opening opens opera operate opinion opposed option options or orange orbit order ordered orders organ organs orphan other others
ought our ours out outer outfit outside outta oven over owe owed owes own owned owner owners owns oxygen pace pack package packed
packing page pages paid pain painful pains paint painted painter pair pajamas pal palace pale palm pals panel panic panties pants
paper papers parade pardon parent parents park parked parking parlor parole part parties partner parts party pass passage passed
passes passing passion past patch path patient patrol pattern pause pay paying payment payroll pays peace peach peak peanut
peanuts pearls pen penalty pencil penis penny people pepper per percent perfect perform perfume period permit person persons
pervert pet petty phase phone phoned phones phony photo photos phrase physics piano pick picked picking picks pickup picnic
picture pie piece pieces pier pig pigeon pigs pile pill pillow pills pilot pilots pimp pin pinch pine pink pipe pipes pirate
pirates piss pissed pissing pistol pitch pity pizza place placed places plague plain plan plane planes planet planned plans plant
planted plants plasma plastic plate plates platoon play played player players playing plays plea plead please pleased pledge
plenty plot plug pocket pockets poem poet poetry point pointed points poison poker pole police policy polish polite pond pony pool
poor popcorn popped popping pops popular porch pork porn port pose possess post posted poster pot potato potion pound pounds pour
pouring powder power powers pray prayer prayers praying precise prefer prep prepare present press pressed presume pretend pretty
prevent price prices prick pride priest primary prime print printed prints prior prison privacy private prize problem proceed
process produce product profile profit profits program project prom promise proof proper propose protect protest proud prove
proved proven proves provide psych psychic psycho public publish pudding puke pull pulled pulling pulls pulse pump pumpkin punch
punched punish punk puppet puppies puppy pure purely purple purpose purse pursue pursuit push pushed pushing pussy put puts
putting puzzle quality quantum quarrel quarter queen queer quest quick quicker quickly quiet quietly quit quite quote rabbi rabbit
rabbits race races racing rack racket radio rage raid rain rainbow raining rains raise raised raising rally ran ranch random range
rank ransom rape raped rare rarely rash rat rate rather rats razor reach reached reaches react read reader reading reads ready
real realise reality realize really rear reason reasons rebel rebels recall receipt receive recent recipe reckon record records
recover red refer refuse refused regard regards region regret regrets regular rehab related relax relaxed release relief relieve
rely remain remains remind reminds remote remove removed rent rented repair repay repeat replace report reports request require
rescue rescued resent reserve resign resist resort respect respond rest resting restore result results resume retire retired
retreat return returns reunion reveal revenge reverse review reward rhythm ribbon ribs rice rich rid ride rider rides ridge riding
rifle rifles right rights ring ringing rings riot rip ripped rise rising risk risks risky ritual river road roads roast rob robbed
robbery robbing robe robot rock rocket rocks rode rodeo role roll rolled roller rolling rolls romance roof rookie room rooms root
roots rope ropes roses rotten rough round rounds route routine row royal rubber rubbish rude ruin ruined ruining rule ruled rules
rumor rumors run runner running runs runway rush rushed rushing sack sacred sad saddle safe safely safer safety said sail sailing
sailor sake sakes salad salary sale sales salmon saloon salt salute same sample samples sand sang sat satisfy sauce sausage savage
save saved saves saving savings saw say saying says scale scam scan scandal scar scare scared scares scaring scary scene scenes
scent scheme school schools science scoop scope score scored scores scout scouts scratch scream screams screen screw screwed
script scrub scum scumbag sea seal sealed search season seat seated seats sec second seconds secret secrets section sector secure
secured see seed seeing seek seeking seem seemed seems seen sees self selfish sell selling sells send sending sends senior sense
senses sensors sent serial series serious servant serve served serves service serving session set sets setting settle settled
setup seven seventh several severe sexual sexy shack shade shadow shadows shaft shake shakes shaking shall shallow shame shape
share shared shares sharing shark sharks sharp shave shaving she shed sheep sheet sheets shelf shell shells shelter shield shields
shift shifts shine shining shiny ship ships shirt shirts shitty shock shocked shoe shoes shook shoot shooter shoots shop short
shorter shortly shorts shot shotgun shots should shouldn shout shove shovel show showed shower showing shown shows shrimp shrink
shuttle shy sick side sides sighs sight sign signal signals signed signing signs silence silent silk silly silver similar simple
simply sin since sincere sing singer singing single sings sink sinking sins sir sire siren sister sisters sit site sits sitting
six sixth size skate skating sketch skies skill skills skin skinny skip skipped skirt skull sky slack slap slapped slave slaves
sleep sleeps sleepy sleeve slept slice slick slide slight slip slipped sloppy slow slower slowly slut smack small smaller smart
smarter smash smashed smell smelled smells smile smiled smiles smiling smoke smoked smokes smoking smooth snack snake snakes snap
snapped sneak snow so soap sobbing sober soccer social society sock socks soda soft soil sold soldier solid solo solve solved some
someday somehow someone son song songs sons soon sooner sore sorrow sorry sort sorts soul souls sound sounded sounds soup source
sources space spare spark speak speaker speaks special species speech speed spell spells spend spends spent sperm spice spider
spill spilled spin spine spirit spirits spit spite split spoil spoiled spoke spoken sponge sponsor spoon sport sports spot spots
spotted spray spread spring spy spying squad square squeeze stab stabbed stable stack stadium staff stage stain stairs stake stall
stamp stamps stand stands star stare staring stars start started starts starve stash state static station statue status stay
stayed staying stays steady steak steal steam steel steer step stepped steps stereo stew stick sticks sticky stiff still sting
stink stinks stir stock stole stolen stomach stone stoned stones stood stop stopped stops storage store stores stories storm story
stove strain strange strap straw stray streak stream street streets stress stretch strict strike strikes string strings strip
stripes stroke strong struck stuck stud student studied studies studio study stuff stuffed stunt stupid style subject submit
subtle subway succeed success such suck sucked sucker suckers sucking sucks suction sudden suffer sugar suggest suicide suing suit
suite suits summer sun sunny sunrise sunset super supper supply support suppose sure surely surf surface surgeon surgery survive
suspect swallow swamp swear sweat sweater sweep sweet sweetie swell swim swing switch sword swore sworn symbol syrup system
systems table tables tail tails take taken takes takin taking tale talent tales talk talked talking talks tall taller tango tank
tanks tape tapes target targets task taste tasted tastes tasty tattoo taught taxes taxi tea teach teacher teaches team teams tear
tearing tears tease tech teenage teeth tell tellin telling tells temper temple ten tend tender tennis tense tension tent tequila
term terms terror test tested testify testing tests than that the theater theatre thee theft their theirs them theme then theory
therapy there these they thick thief thieves thin thing things think thinks third thirsty this those thou though thought thread
threat threats three threw thrill throat throne through throw thrown throws thumb thunder thus thy tick ticket tickets tide tie
tied ties tiger tight till time timer times timing tiny tip tips tire tired tires tissue title tits to toast tobacco today toes
toilet told tomato tone tongue tonight tons too took tool tools tooth top topic tops torch tore torn torpedo torture toss tossed
total totally touch touched touches tough tougher tour toward towards towel towels tower towers town towns toxic toy toys trace
traces track tracked tracks trade trading traffic tragedy tragic trail trailer train trained trainer trains traitor tramp trap
trapped trash trauma travel travels tray treason treat treated treats tree trees trial tribe tribute trick tricked tricks tricky
tried tries trigger trip triple trips troop troops trophy trouble truck trucks true truly trunk trust trusted truth try trying
tube tubes tuck tumor tuna tune tunnel turkey turn turned turning turns twice twin twins twist twisted two type types typical ugly
unable under unfair unhappy uniform union unique unit units unknown unless unlike unlock untie until unto unusual up update upon
upper upset upside urge urgent urine us use used useful useless uses using usual usually utter vacuum vagina vain valet value
values vampire variety various vast vault vehicle veins velvet verdict version versus very vessel vice vicious victim victims
victory video view village violent virgin virtue virus visible vision visions visit visited visitor visual vital vodka voice
voices volume vomit vote voted votes vows voyage wagon waist wait waited waiter waiting waits wake wakes waking walk walked
walking walks wall wallet walls waltz wander wanna want wanted wanting wants war ward warden warm warn warned warning warrant
warrior wars was wash washed washing waste wasted wasting watch watched watches water waters wave waves waving way ways we weak
wealth wealthy weapon weapons wear wearing wears weasel weather wedding weed week weekend weeks weigh weight weird welcome welfare
went were weren wet whack whale whales wheat wheel wheels when whether which while whip whipped whiskey whisper whistle white who
whoever whole whom whore whores whose wicked wide widow wife wild will willing win wind window windows winds wine wing wings
winner winners winning wins winter wipe wiped wire wired wires wisdom wise wish wished wishes wishing witch witches with within
without witness wives wizard woke wolf wolves woman women wonder wonders wood wooden woods word words wore work worked worker
workers working works world worlds worm worms worn worried worries worry worse worship worst worth worthy would wouldn wound
wounded wounds wrap wrapped wreck wrecked wrist write writer writers writes writing written wrong wrote yacht yard yards year
years yell yelled yelling yellow yet you young younger your yours youth zero zone
`
    .trim()
    .split(/\s/),
)
