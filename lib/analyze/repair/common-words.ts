/** Common short English words, sorted, parted by white space. Made by scripts/make-common-words.mjs; do not edit. */
export const commonWords = `
abandon abdomen ability able aboard about above abroad absence absurd abuse abused accent accept access account accuse accused
aces achieve acid acres across act acted acting action actions active actor actors actress acts actual acute add added addict
adding address adds adjust admire admired admirer admit adopt adopted adore adult adults advance advice advise advised advisor
affair affairs affect affects afford afraid after again against age agency agenda agents ages ago agony agree agreed agrees ahead
ahold aid aim aiming air airline airport aisle alarm alarmed alarms album alcohol alert alias alibi alien aliens alike alive all
alleged alley allies allow allowed allows almost alone along already also altar alter altered always am amateur amazed amazing
ambush amigo ammo amnesia among amongst amount amounts amusing an analyst analyze anatomy anchor ancient and angels anger angle
angles angry animal animals ankle ankles annoyed annual another answer answers antique ants anxiety anxious any anybody anyhow
anymore anyone anytime anyway anyways apart ape apes apiece apology appeal appear appears apple apples applied apply approve are
area areas arena argue arguing arise arm armed armies armor armored arms army around arrange arrest arrival arrive arrived arrives
arrow arrows arson art artery article artist artists arts as ashamed ashes ashore ashtray aside ask asked asking asks asleep
aspect aspirin assault asses asset assets asshole assist assume assumed assure assured asthma asylum at ate athlete atomic attack
attacks attempt attend attic attract auction audio author auto autopsy autumn avenge average avoid await awaits awake award awards
aware away awesome awful awfully awhile awkward babe babes babies baby back backed backing backs backup bacon bad badge badly bag
bagel baggage bags bail bait bake baked bakery baking balance balcony bald ball ballet balloon balls baloney bam banana bananas
band bandit bandits bands bang banged banging bank banker banking banks banquet bar barber bare barely bargain barge bark barking
barks barn barrel barrier bars base based bases basic basis basket bass bastard bat batch bath bathing baths bathtub bats batter
battery batting battle battles be beach beaches beacon beads beam bean beans bear beard bearing bears beast beasts beat beaten
beating beats beauty became because become becomes bed bedroom beds bedtime bee beef been beep beeping beeps beer beers bees
before beg began begged begging begin begins begun behalf behave behaved behind bein being beings belief beliefs believe bell
bells belly belong belongs beloved below belt belts bench bend beneath benefit bent berries beside best bet betcha betray bets
better betting between beyond bicycle bid bidding big bigger biggest bike bikini billion bills biology bird birds birth bit
bitches bite bites biting bits bitten bitter bizarre black blacks bladder blade blades blah blame blamed blaming blank blanket
blast blasted bled bleed blend bless blessed blew blind blinded blink bliss block blocked blocks bloke blond blonde blood bloody
bloom blossom blouse blow blowing blown blows blue blues bluff blunt board boards boat boats bodies body boil boiled boiling bold
bolt bomb bombed bomber bombers bombing bombs bonding bonds bone bones bonus boobs boogie book booked books boom boost boot booth
boots booty booze border bore bored boring born borrow bosom boss bosses both bother bothers bottle bottles bottom bottoms bought
bounce bounced bound bounty bouquet bourbon bout bow bowel bowl bowling box boxer boxes boxing boy boys bra braces brain brains
brake brakes branch brand brandy brass brat brave breach bread break breaks breast breasts breath breathe breaths breed breeze
bribe brick bricks bride bridge bridges brief briefly brigade bright bring brings bro broad broads broke broken broker broom
brother brought bruise bruises brunch brush brutal brute bubble bubbles bucket buckle bucks buddies buddy budget buffet bug bugger
bugging bugs build builds built bulb bull bullet bullets bulls bully bum bummer bump bumped bumper bumps bunch bundle bunk bunker
burden burger burgers burglar burial buried burn burned burning burnt burst bury bus buses bush bushes bust busted busting busy
but butcher butler butt butter button buttons butts buy buyer buying buys buzzer buzzing by bygones bypass cab cabin cabinet cable
cadet cafe cage cake cakes call called caller calling calls calm came camel camera cameras camp camping camps campus can canal
cancel cancer candle candles candy cane canned cannon cannot canoe cans canvas cap capable capital capture car carbon card cardiac
cards care cared career careers careful cares cargo caring carpet carried carrier carries carrot carrots carry cars cart cartoon
carve carved case cases cash cashier casino casinos casket cast casting castle casual cat catch catcher catches cats cattle caught
cause caused causes causing caution cavalry cave caves caviar cavity cease ceiling cell cellar cells cement cent center centre
cents century cereal certain cetera chain chained chains chair chairs chalk chamber champ chance chances change changed changes
channel chaos chap chapel chapter charge charged charges charity charm charms chart charter charts chase chased chasing chat
chatter cheap cheaper cheat cheated check checked checks cheek cheeks cheer cheese chef cheque cherish cherry chess chest chew
chewing chick chicken chicks child chili chill chilly chimney chimp chin chip chips choice choices choir choke choked choking
choose chooses chop chopped chopper chops chores chorus chose chosen chow chronic chump chunk church chute cigar cigars cinch
cinema circle circles circuit circus cities citizen city civil claim claimed claims clam clamp clan clap class classes classic
classy claw claws clean cleaned cleaner clear cleared clearly clears clerk clever click clicks client clients climate climb
climbed clinic clip cloak clock close closed closely closer closes closest closet closing closure cloth clothes cloud clouds clown
clowns club clubs clue clues clumsy coach coal coast coaster coat coats cocaine cock cockpit cocky cocoa coconut code codes coffee
coffin coin coins cold collar collect college cologne colony color colored colors colour colours column com coma comb combat
comedy comes comet comfort comic comics coming command comment commit common company compare compass compete complex con concept
concern concert condo condom condoms conduct confess confirm confuse connect conquer consent consul consult contact contain
content contest context control convent convert convict convoy cook cooked cookie cookies cooking cooks cool cooler coolest cop
copies copper cops copy cord core corn corner corners corny coroner corpse corpses correct corrupt cos cosmic cost costs costume
cottage cotton couch cough coughs could couldn council counsel count counted counter country counts couple couples courage courier
course courses court courts cousin cousins cover covered covers cow coward cowards cowboy cowboys cows coyote cozy crab crabs
crack cracked cracker cracks craft crank cranky crap crappy craps crash crashed crate crawl crawled crazy cream create created
creates credit credits creep creeps creepy crew crews crib cried cries crime crimes cripple crisis crisp critic critics crook
crooked crooks crop cross crossed crosses crow crowd crowded crowds crown crucial crude cruel cruelty cruise cruiser crummy crunch
crusade crush crushed crust cry crying crystal cuckoo cue cuff cuffs cult culture cunning cunt cup cupcake cups curb cure cured
curfew curious current curse cursed curtain curve custody custom customs cut cute cutest cuts cutting cycle cynical dagger daily
damage damaged damages dame dames damned dance danced dancer dancers dances dancing dandy danger dare dared daring dark darling
darn dash data date dated dates dating dawn day days daytime dead deadly deaf deal dealer dealers dealing deals dealt dear dearest
dearly death deaths debate debris debt debts decade decades deceive decency decent decide decided decides deck declare decline
decoy deed deeds deep deeper deepest deeply deer defeat defence defend defense define degree degrees delay delayed delight deliver
demand demands demon demonic demons denial denied dental dentist deny denying depend depends deposit depot depth depths deputy
desert deserve design designs desire desires desk despair despise despite dessert destiny destroy detail details detect develop
device devices devil devils devoted dial diamond diaper diapers diary dice dick dicks did die died dies diet dig digest digging
digital dignity dime dine diner dining dinner dinners dip direct dirt dirty disco discuss disease dish dishes disk dislike dismiss
display dispose dispute distant disturb ditch dive divide divided divine diving divorce dizzy do dock docks doctor doctors does
dog doggie doggy dogs doing doll dollar dollars dolls donate done donkey donor dont doom doomed door doorman doors doorway dope
dork dorm dose double doubled doubt doubted doubts dough dove down dozen dozens draft drag dragged drain drama drank drapes draw
drawer drawers drawing drawn draws dream dreamed dreamer dreams dreamt dress dressed dresser dresses dried drift drill drink
drinks drip drive driven driver drivers drives driving drop dropped drops drove drown drowned drug drugged drugs drum drummer
drums drunk drunken dry dryer duck ducks dude dudes due dug dull dumb dummy dump dumped dumping dunno during dust duties duty
dwarf dying each eager ear earlier early earn earned ears earth ease easier easiest easily easy eat eaten eating eats economy
ecstasy edge edition editor effect effects effort efforts egg eggs ego eight eighth either elbow elderly elected elegant element
eleven elite else elves embassy embrace emotion emperor empire employ empty end ended ending endless ends endure enemies enemy
energy engage engaged engine engines enjoy enjoyed enjoys enough ensure enter entered enters entire entry envy episode equal
equally equals erase erased erotic errand errands error escape escaped escort essay essence estate eternal ethics even evening
event events ever every evil evolved exact exactly exam examine example except excess excited excused excuses execute exhibit
exist existed exists exit exits exotic expand expect expects expense expert experts explain explode explore expose exposed express
extend extent extra extract extreme eye eyes fabric face faced faces facial facing fact factor factory facts faculty fade faded
faggot fail failed failing fails failure faint fainted fair fairly fairy faith fake faked faking fall fallen falling falls fame
family famous fan fancy fans fantasy far fare farm farmer farmers fart farther fashion fast fasten faster fastest fat fatal fate
father fathers fault favor favors favour fax fear feared fears feast feather feature federal feds fee feed feeding feeds feel
feeling feels feet fell fella fellas fellow fellows felony felt female females fence ferry fetch fever few fewer fiance fiancee
fiber fiction fiddle field fields fierce fifth fifty fight fighter fights figure figured figures file filed files filing fill
filled filling film filming films filter filth filthy final finally finals finance find finding finds fine finest finger fingers
finish fire fired fires firing firm first fish fishing fist fists fit fits fitting five fix fixed fixing flag flags flame flames
flank flare flash flat flatter flavor fled flee fleet flesh flew flick flies flight flights fling flip flipped flirt float flock
flood floor floors flour flow flower flowers flowing flown flu fluid fluids flush flushed fly flyer flying focus focused fog fold
folk folks follow follows fond food foods fool fooled fooling foolish fools foot footage for forbid force forced forces forcing
foreign foreman forest forever forfeit forged forget forgets forgive forgot fork form formal formed former forms formula forth
fortune forward fought foul found founded four fourth fragile frame framed francs frankly fraud freak freaked freaks freaky free
freed freedom freely freeway freezer freight fresh fridge fried friend friends fries frog frogs from front froze frozen fruit fry
fucked fucker fuckers fucks fudge fuel fulfill full fully fun fund funding funds funeral funky funny fur furious further fuse fuss
future fuzzy gag gain gained gaining gal galaxy gallant gallery gallons gamble gambler game games gang gangs garage garbage garden
gardens garlic gas gasping gasps gate gates gather gator gave gear geek genetic genie genius gentle gently gents genuine germs
gesture get getaway gets getting ghetto ghost ghosts giant gift gifted gifts gig giggles gin ginger girl girlie girls give given
gives givin giving glad gladly glamour glance glass glasses glimpse global globe glory glove gloves glow glowing glue go goal
goals goat goddam goddamn goddess gods goes going gold golden golf gone gonna good goods goody goofy goose gorilla gosh gospel
gossip got gotta gotten gown grab grabbed grabs grade grades grain grand granted grape grapes grasp grass grave graves gravity
gravy gray grease greasy great greater greatly greed greedy green greet grenade grew grid grief grill grim grind grip groans
grocery groom groove groovy gross ground grounds group groups grow growing grown grows growth grudge grunts guard guarded guards
guess guessed guest guests guide guilt guilty guinea guitar gum gun gunfire guns gunshot gut guts gutter guy guys gym habit habits
hack hacked had hair haircut hairs hairy half halfway hall halls hallway ham hammer hand handed handful handing handle handled
handles hands handy hang hangar hanged hanging hangs happen happens happier happily happy hard harder hardest hardly harm harsh
harvest has hasn hasty hat hatch hate hated hates hath hating hatred hats haul haunt haunted have haven having hazard he head
headed heading heads heal healed healing health healthy heap hear heard hearing hears heart hearts heat heaven heavens heavily
heavy heck heel heels height heights heir heist held helmet help helped helpful helping helps her herd here hereby hero heroes
heroic heroin herring hers herself hid hidden hide hideous hides hiding high higher highest highly highway hike hill hills him
himself hint hip hips hire hired hiring his history hit hitch hits hitting hobby hockey hold holding holds hole holes holiday
holler home homes homey honest honesty honey honking honor honored honors honour hood hook hooked hooker hookers hooks hop hope
hoped hopeful hopes hoping horizon horn horns horny horror horse horses hose host hostage hostess hostile hot hotel hotels hotshot
hotter hottest hound hour hours house houses housing howling hug huge hull human humans humble humming humor humour hump hunch
hundred hung hunger hungry hunk hunt hunted hunters hunting hurt hurting hurts husband hustle hustler hut ice iced idea ideal
ideas idiot idiotic idiots if ignore ignored ill illegal illness image images imagine immune impact impress improve impulse in
inch inches include income indeed infant inform inherit initial injured injury ink inmates inn inner input inquiry insane insect
insects inside insist insists inspire instant instead insult insults intact intel intend intense intent intern into invade invent
invest invite invited involve iron ironic irony is island islands issue issued issues it itch item items its itself jackass jacket
jackets jackpot jacks jail jam jammed janitor jar jaw jazz jealous jeans jeep jelly jerk jerks jet jets jewel jewelry jewels
jingle jinx job jobs jockey join joined joining joint joints joke joker jokes joking jolly journal journey joy judge judged judges
judging juice juicy jump jumped jumping jumps jumpy jungle junk junkie jury just justice justify karaoke karate karma keen keep
keeper keeping keeps kept ketchup key keys kick kicked kicking kicks kid kidding kiddo kidnap kidney kidneys kids kill killed
killer killers killing kills kind kinda kindly kinds king kingdom kings kinky kiss kissed kisser kisses kissing kit kitchen kitten
knee kneel knees knew knife knives knock knocked knocks knots know knowing known knows kung la lab label labor labour labs lack
lad ladder ladies lads lady laid lake lamb lame lamp lan land landed landing lands lap laptop large larger largest lasagna laser
last lasted lasts late lately later latest laugh laughed laughs launch laundry law lawn laws lawsuit lawyer lawyers lay layer
laying layout lazy lead leader leaders leading leads leaf league leak leaking lean leaning leap learn learned learnt lease leash
least leather leave leaves leaving lecture led ledge left leg legacy legal legally legend legends legs lemon lend length lens
leopard lesbian less lesson lessons lethal lets letter letters letting lettuce level levels lever liable liar liars liberal
liberty library licence license lick licked licking lie lied lies life lift lifted lifting light lighten lighter lightly lights
like liked likely likes liking limb limit limited limits limo line lined lines lining link linked lion lions lip lips liquid
liquor list listed listens lists lit litter little live lived lively liver lives living lizard ln load loaded loading loads loaf
loan lobby lobster local locals locate located lock locked locker locking locks lodge log logic logical lone lonely loner long
longer longest look looked looking lookout looks loop loose loosen lords lose loser losers loses losing loss losses lost lot
lotion lots lottery loud louder lounge lousy love loved lovely lover lovers loves loving low lower lowest loyal loyalty luck lucky
luggage lunatic lunch lung lungs lure lust luxury lying lyrics ma machine macho mad madam made madly madman madness magic magical
maid maiden mail mailbox main mainly majors make maker makes makeup making male mall man manage managed manager maniac mankind
manly manner manners manor mansion manual many map maple maps marble marbles march marked marker market marks married marries
marrow marry martial martini mashed mask masks mass massage massive master masters match matched matches mate mates math mating
matter matters mature maximum may mayor me meal meals mean meaning means meant measure meat medal medals media medic medical
medium meds meet meeting meets mellow melody melon melt melted melting member members memo memory men menace mental mention mentor
menu mercy mere merely merger merit mermaid mess message messed messing messy met metal meteor meter meters method methods mice
middle midget midst might mighty mild mile miles milk mill million milord mind minds mine miners mines minimum mining minor mint
minus minute minutes miracle mirror mirrors misery missed misses missile missing mission missus mistake mister mitzvah mix mixed
mixing moaning mob mobile mock mocking mode model models modern modest mold mole moment moments moms mon money monitor monk monkey
monkeys monster month monthly months mood moon moose moral morale more morgue morning moron morons mortal most mostly motel mother
mothers motion motive motives motor motto mouse mouth mouths move moved moves movie movies moving much mud muddy muffin muffins
muffled mule murder murders muscle muscles museum music musical must mustard mutant mutt mutual my myself mystery myth nail nailed
nails naive naked name named names nanny nap napkin narrow nasty nation nations native natives natural nature naughty naval near
nearby nearest nearly neat neck necks need needed needing needle needles needn needs needy neither nephew nerve nerves nervous
nest net network neutral never new newest news next nice nicely nicer nicest nickel niece nigga niggas nigger niggers night nights
nine ninth nipples noble noise noises noisy none noodles noon nor normal nose noses not notch note noted notes nothing notice
noticed notify notion novel novels now nowhere nuclear nude numb number numbers nun nuns nurse nursery nurses nursing nut nuts
nutty oath oatmeal obey object objects obliged obscene observe obtain obvious occur occurs ocean odd odds of off offence offend
offense offer offered offers office officer offices often oil old older oldest on onboard once one ones onion onions online only
onto open opened opener opening opens opera operate opinion opposed option options or oral orange orbit order ordered orderly
orders organ organic organs orgasm origin orphan orphans other others ought ounce our ours out outcome outer outfit outfits
outrage outside outta oven over overall owe owed owes own owned owner owners owns oxygen oyster oysters pace pack package packed
packing packs pad paddle page pageant pages paid pain painful pains paint painted painter pair pairs pajamas pal palace pale palm
palms pals pan pancake panel panic panties panting pants paper papers parade pardon parent parents parish park parked parking
parks parlor parole parrot part partial parties partly partner parts party pass passage passed passes passing passion past pasta
patch path paths patient patrol patron pattern pause pawn pay payback paying payment payroll pays peace peach peaches peak peanut
peanuts pearls peas peasant peek peel peep pegged pen penalty pencil pending penis pennies penny pension people pepper per percent
perfect perform perfume period permit person persons pervert pet pets petty phase phone phoned phones phoney phony photo photos
phrase physics piano pick picked picking pickle pickles picks pickup picnic picture pie piece pieces pier pierced pig pigeon
pigeons piggy pigs pile pilgrim pill pillow pillows pills pilot pilots pimp pin pinch pine pink pinned pins pipe pipes pirate
pirates piss pissed pissing pistol pit pitch pitcher pitiful pity pizza place placed places plague plain plan plane planes planet
planets planned plans plant planted plants plasma plastic plate plates platoon play played player players playing plays plea plead
please pleased pleases pledge plenty plot plug plumber pocket pockets pod poem poems poet poetry point pointed points poison poke
poker poking pole police policy polish polite pond pony pool poop poor popcorn popped popping pops popular porch pork porn porno
port portal portion pose posing posse possess post posted poster posters pot potato potion pound pounds pour poured pouring
poverty powder power powers prank pray prayed prayer prayers praying precise predict prefer prep prepare present press pressed
presume pretend pretty prevent prey price prices prick pride priest priests primary prime print printed prints prior prison
privacy private prize pro probe problem proceed process produce product profile profit profits program project prom promise
promote proof proper propose props protect protein protest proud proudly prove proved proven proves provide proving psych psychic
psycho public publish pudding puff puke pull pulled pulling pulls pulse pump pumped pumping pumpkin pumps punch punched punches
punish punk punks pupil pupils puppet puppies puppy pure purely purple purpose purse pursue pursuit push pushed pushing pussy put
puts putting puzzle pyramid quack qualify quality quantum quarrel quarter queen queer quest quick quicker quickly quiet quietly
quit quite quiz quote rabbi rabbit rabbits race races racial racing racist rack racket radical radio radius raft rage raging raid
rail rain rainbow raining rains rainy raise raised raising rally ran ranch random rang range rank ranks ransom rap rape raped
rapid rapidly rapist rare rarely rascal rash rat rate rates rather ratings ratio rats rattle raving raw rays razor reach reached
reaches react reactor read reader readers reading reads ready real realise reality realize really realm reaper rear reason reasons
rebel rebels rebuild recall receipt receive recent recess recipe recital recite reckon record records recover recruit red redhead
reduce reduced reef refer referee reflect reform refuse refused refuses regard regards region regret regrets regular rehab reign
reject relate related relax relaxed relay release relief relieve rely remain remains remark remarks remind reminds remorse remote
remove removed rent rental rented renting repair repairs repay repeat replace reply report reports request require rescue rescued
resent reserve reset resign resist resolve resort respect respond rest resting restore result results resume retard retire retired
retreat return returns reunion reveal revenge reverse review reviews revoir reward rhyme rhymes rhythm ribbon ribs rice rich
richer riches richest rid riddle ride rider riders rides ridge riding rifle rifles rig rigged right rights righty ring ringing
rings riot rip ripe ripped ripping rise rises rising risk risked risking risks risky ritual rival river road roads roar roaring
roast rob robbed robber robbers robbery robbing robe robot robots rock rocket rockets rocking rocks rod rode rodeo rogue role roll
rolled roller rolling rolls romance roof rookie room rooms rooster root roots rope ropes roses rot rotten rotting rough roughly
round rounds route routine row royal royalty rub rubber rubbing rubbish rudder rude rug ruin ruined ruining ruins rule ruled ruler
rules ruling rum rumor rumors run runaway runner running runs runway rush rushed rushing sack sacred sad saddle sadly sadness safe
safely safer safety said sail sailed sailing sailor sailors sails saints sake sakes salad salads salary sale sales saline salmon
salon saloon salt salute salvage same sample samples samurai sand sane sang sat satisfy sauce sausage savage savages save saved
saves saving savings savior saw say saying says scale scalp scalpel scam scan scandal scanner scar scare scared scares scarf
scaring scars scary scene scenery scenes scent scheme schmuck scholar school schools science scoop scoot scope score scored scores
scout scouts scram scrap scrape scratch scream screams screen screw screwed screws script scrub scum scumbag sea seal sealed
search seas season seasons seat seated seats sec second seconds secrecy secret secrets section sector secure secured seduce see
seed seeds seeing seek seeking seem seemed seems seen sees seize seizure seldom select self selfish sell selling sells semen
seminar send sending sends senior sense senses sensors sent serial series serious serum servant serve served server serves service
serving session set sets setting settle settled settles setup seven seventh several severe severed sewer sewing sexual sexy shack
shade shadow shadows shaft shake shaken shakes shaking shaky shall shallow shalt shame shampoo shape shaped share shared shares
sharing shark sharks sharp shave shaved shaving she shed sheep sheer sheet sheets shelf shell shells shelter shield shields shift
shifts shine shines shining shiny ship shipped ships shirt shirts shitty shock shocked shoe shoes shook shoot shooter shoots shop
shops short shorter shortly shorts shot shotgun shots should shouldn shout shouts shove shoved shovel show showed shower showers
showing shown shows shred shrimp shrine shrink shuffle shuttle shy sick side sides sighs sight sights sign signal signals signed
signing signs silence silent silk silly silver similar simple simpler simply sin since sincere sing singer singers singing single
sings sink sinking sins sir sire siren sirens sis sister sisters sit site sites sits sitting six sixth size sizes skate skates
skating sketch ski skies skiing skill skills skin skinny skip skipped skirt skirts skull skunk sky slack slam slammed slap slapped
slate slave slavery slaves sleep sleeps sleepy sleeve sleeves sleigh slept slice slick slide slides sliding slight slimy slip
slipped slips slope sloppy slot slow slower slowing slowly slug slut smack small smaller smart smarter smash smashed smell smelled
smells smelly smile smiled smiles smiling smoke smoked smokes smoking smooth snack snacks snake snakes snap snapped snappy snatch
sneak sneaky sneeze sniff sniper snitch snow snowing snuck so soaked soap sobbing sober soccer social society sock socks soda sofa
soft softly soil solar sold soldier sole solid solo solve solved some someday somehow someone son sonar song songs sons soon
sooner sore sorrow sorry sort sorts sought soul souls sound sounded sounds soup sour source sources space spank spare spared spark
speak speaker speaks spear special species speech speed spell spelled spells spend spends spent sperm spice spicy spider spiders
spies spill spilled spin spinal spine spirit spirits spit spite splash split spoil spoiled spoke spoken sponge sponsor spooky
spoon sport sports spot spots spotted spray spread spring spy spying squad square squash squat squeeze stab stabbed stable stables
stack stadium staff stage stain stains stairs stake stakes stalker stall stamp stamps stand standby stands star stare staring
stars start started starts starve starved stash state stated static station statue status stay stayed staying stays steady steak
steaks steal steals steam steel steer step stepped steps stereo stew stick sticks sticky stiff still sting stink stinks stinky
stir stock stocks stole stolen stomach stone stoned stones stood stool stop stopped stops storage store stored stores stories
storm story stove strain strange strap straw stray streak stream street streets stress stretch strict strike strikes string
strings strip stripes stroke stroll strong struck stuck stud student studied studies studio study stuff stuffed stuffy stunned
stunt stupid style sub subject submit subtle subway succeed success such suck sucked sucker suckers sucking sucks suction sudden
sued suffer suffers sugar suggest suicide suing suit suite suited suits sultan sum summer summit summon sun sundown sunk sunny
sunrise sunset super supper supply support suppose sure surely surf surface surfing surgeon surgery survey survive sushi suspect
swallow swamp swear sweat sweater sweaty sweep sweet sweetie swell swept swift swim swimmer swine swing swings switch swollen
sword swords swore sworn symbol syrup system systems table tables tackle tactics tag tail tailor tails take taken takes takin
taking tale talent talents tales talk talked talking talks tall taller tan tango tank tanks tap tape taped tapes tapped tapping
target targets task taste tasted tastes tasty tattoo tattoos taught tavern tax taxes taxi tea teach teacher teaches team teams
tear tearing tears tease teasing tech teen teenage teeth tell tellin telling tells temper temple tempted ten tenant tend tender
tennis tense tension tent tenth tequila term terms terrace terror test tested testify testing tests text than thanked that the
theater theatre thee theft their theirs them theme then theory therapy there these thesis they thick thief thieves thigh thighs
thin thing things think thinks third thirst thirsty this those thou though thought thread threat threats three threw thrill throat
throats throne through throw thrown throws thrust thugs thumb thumbs thunder thus thy tick ticket tickets ticking tickle tide tie
tied ties tiger tight tighter til till time timer times timing tin tiny tip tipped tips tire tired tires tissue title tits titties
to toad toast toaster tobacco today toe toes toilet toilets token told tomato tomb ton tone tongue tongues tonic tonight tons too
took tool tools tooth top topic tops torch tore torn torpedo torture toss tossed total totally touch touched touches touchy tough
tougher tour tourist toward towards towel towels tower towers town towns toxic toy toys trace traced traces track tracked tracks
tractor trade traded trading traffic tragedy tragic trail trailer train trained trainer trains traitor tramp transit trap trapped
traps trash trauma travel travels tray treason treat treated treats treaty tree trees trench triad trial trials tribe tribute
trick tricked tricks tricky tried tries trigger trim trip triple tripped trips triumph troop trooper troops trophy trouble trout
truce truck trucks true truly trumpet trunk trust trusted trusts truth try trying tub tube tubes tuck tucked tuition tummy tumor
tuna tune tuned tunes tunnel tunnels turf turkey turn turned turning turns turtles tutor tuxedo twice twin twinkle twins twist
twisted two tying type types typical typing ugly unable unarmed under undo unfair unhappy uniform union unique unit unite units
unknown unless unlike unload unlock unlucky unpack untie until unto unusual up update upon upper upright upset upside uptight
uptown urban urge urgent urine us use used useful useless uses using usual usually utter utterly vacuum vagina vague vain valet
valid value values valve vampire vanilla vanish vanity variety various vast vault vehicle veins velvet vent venture verdict verge
verify verse version versus very vessel vessels vest veteran vibe vice vicious victim victims victory video videos view views vile
villa village villain violent violin virgin virgins virtue virus visa visible vision visions visit visited visitor visits visual
vital vitals vocal vodka voice voices void volcano volume vomit von voodoo vote voted votes voting vows voyage vulgar wacky wager
wages wagon wagons wailing waist wait waited waiter waiting waits wake wakes waking walk walked walking walks wall wallet walls
waltz wander wanna want wanted wanting wants war ward warden warfare warhead warlock warm warmer warming warmth warn warned
warning warp warrant warrior wars was wash washed washing waste wasted wasting watch watched watches water waters wave waves
waving wax way ways we weak wealth wealthy weapon weapons wear wearing wears weary weasel weather web website wedded wedding wee
weed week weekend weekly weeks weep weeping weigh weighed weighs weight weird weirdo welcome welfare went were weren wet whack
whacked whale whales wheat wheel wheels when whether which while whining whip whipped whiskey whisky whisper whistle white whites
who whoever whole whom whore whores whose wicked wide widow wife wig wiggle wild will willing win wind window windows winds wine
wing wings winner winners winning wins winter wipe wiped wire wired wires wisdom wise wish wished wishes wishing witch witches
with within without witness witty wives wizard woke wolf wolves woman women wonder wonders wood wooden woods word words wore work
worked worker workers working works world worlds worm worms worn worried worries worry worse worship worst worth worthy would
wouldn wound wounded wounds wrap wrapped wrath wreck wrecked wrench wrestle wrist wrists write writer writers writes writing
written wrong wrote yacht yard yards year years yell yelled yelling yellow yells yet yield yoga yonder you young younger your
yours youth yummy zero zip zombie zone zoo
`
