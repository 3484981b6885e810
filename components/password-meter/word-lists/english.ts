// Made by scripts/build-passphrase-lists.mjs; licences in NOTICE.
/** 2857 English words. */
export const words = `
abacus abide abiding ability ablaze able abreast abridge abroad absence absolve abstain
absurd accent acclaim account acetone acid acorn acquire acre acrobat acronym acting action
active actress acts acutely aerosol afar affair affirm affix afford affront aflame afloat
afoot aged ageless agency agenda agent agile agility aging agreed aground ahead ahoy aide
aids aim ajar alarm album alfalfa algebra alias alike alive almanac almost aloe aloft aloha
alone aloof alright alto alumni always amaze amber amends amenity amiable amid amigo amino
ammonia amnesty among amount ample amplify amply amuck amulet amused amuser amusing anagram
anatomy anchor anchovy ancient android anew angelic angled angler angles angling angular
animal animate anime ankle annex annuity another antacid anthem anthill antics antler
antonym antsy anvil anybody anyhow anymore anyone anytime anyway aorta appear appease
applaud apple applied apply approve apricot april apron aptly aqua area arena argue arise
armband armful armhole arming armless armoire armored armory armrest aroma arose around
arrange array arrival arrive art ascend ascent ashes ashy aside askew asleep aspect aspire
aspirin astound astride astute atlas atom atop atrium attach attain attempt attest attic
attire auction audible audibly audio august author avatar avenue average aviator avid avoid
await awaken award aware awhile awkward awning awoke awry axis baboon backed backer backing
backlit backlog backup bacon badge baffle bagel bagful baggage baggie baggy bagpipe baked
bakery baking balance balcony balmy bamboo banana banjo banked banker banking banner banter
barbed barbell barber barcode barge barista barley barman barn barrack barrel barrier basics
basil basin basket batboy batch bath baton bats battery batting bauble blade blazer bleep
blend blimp bling blinked blinker blinks blip blitz blog blot blouse bluish blush boaster
boat bobble bobcat bobsled bobtail boil bok bolster bolt bonanza bonfire bonnet bonsai bonus
book booted booth boots borax borough boss both bottle bottom bounce bouncy boxcar boxlike
boxy breath breeze breezy brewing briar brick bride bridged brigade bright brim bring brink
brisket briskly bristle brittle broaden broadly broiler broken broker bronco bronze brook
broom brought browse brunch brunt brush bubble bubbly bucket buckle budding budget buffalo
buffer buffing bulb bulge bulgur bulk bulldog bunch bundle bungee bunkbed bunny bunt busboy
bush buzz cabana cabbage cabbie cable caboose cache cacti cactus caddie caddy cadet cage
cahoots cake calcium caliber calm calzone cameo camera camper camping campus canal canary
cancel candied candle candy cane canine canning cannon cannot canola canon canopy canteen
canyon capable capably cape capital capitol capsule caption caramel carat caravan carbon
caress cargo caring carload carol carpool carport carried carrot carry carton cartoon carve
carving carwash cascade case casing catalog catcher catchy caterer catfish catlike catnap
catsup cattail cattle catwalk caucus causal cause cavalry caviar cedar celery cement census
certify chain chair chalice chamber chance change channel chant chapter charger chariot
charity charm charred charter chatter chatty cheddar cheek cheer cheese cheesy chef chemist
cherub chess chest chevron chewer chewing chewy chief chili chill chimp chip chirpy chive
chomp chooser choosy chosen chowder chrome chummy chunk chute cinch cinema circle circus
citable citadel citizen citric citrus city civic civil clad claim clang clapped clapper
clarify clarity clasp class clatter clause claw clay clean clear cleat cleft clench clerk
clever clicker client climate cling clinic clip clique cloak clock closure clothes cloud
clover clump clutter coach coastal coaster coat cobalt cobbler cobweb cocoa coconut cod
coexist coffee coil cold collage collar collie colony colt come comfort comfy comic coming
comma commend comment common commute company compare compel compile comply compost comrade
concave concept concert conch concise concur conduit cone confirm conform conical consent
console consult contact contest context contort contour control convene convent cope copied
copier copilot coping copious copper copy coral cork corncob cornea corned corner corny
corral correct corsage cortex cosmic cosmos cost cottage cotton couch cough could country
county courier cover coyness cozily cozy cradle crafter crafty crane cranial cranium crate
crayon creamed creamer crease create credit creed creme creole crepe crested crevice crewman
cricket crimp crimson crinkle crinkly crisped crisply crispy crock croon crop crouton crowd
crown crumpet crunchy cryptic crystal cube cubical cubicle cuddle cuddly culture cupcake
cupid curable curator curfew curled curler curling curly curry cursive cursor curtain curtly
curtsy curve curvy cushy custard custody customs cycle cyclic cycling cyclist cymbal dad
daily dainty dairy daisy dance dancing dandy darling dash data dawn daybed daycare daylong
dayroom daytime dazzler deacon dealer dealt dean debate debrief decade decaf decal decency
decent decibel decimal deck decode decoy decree deduce deed deem deepen deeply define defog
defrost deftly degree deity delta deluge deluxe denim denote dense density dental dentist
denture depict depth deputy derby derived deserve desktop destiny detail device devotee
diagram dial diaper diary dice dicing dictate dig dill dilute dime dimly dimmed dimmer
dimness dimple diner dinghy dingo dining dinner diocese diploma dipped dipper dipping
discuss dish disk display distant ditto divided diving doable dock doily doing dole dollar
dollop dolly dolphin domain donated donator donor donut doodle doorman doormat doorway doozy
dotted dove down doze drapery dreamy dress drew dried drier driller driven driver driving
drizzle drizzly droplet dry duchess ducky duffel dugout duke duo duplex durable durably
during dusk dutiful duty duvet dynamic dynasty each eagle eardrum earflap earful earlobe
early earmark earmuff earring earshot earthen earthly earthy easeful easel easiest easily
easing easter eatable eaten eatery eating eats ebony ebook ecard echo eclair eclipse ecology
economy edge edging edgy edition editor eel effects effort eggnog either elastic elated
elbow eldest elevate eleven elf elite elixir elk ellipse elm elope elude elusive elves email
embark ember emblaze emblem embody emboss emcee emerald emit emote emotion empathy emperor
empower emu enable enamel enclose encode encore encrust encrypt ended ending endless endnote
endorse energy engaged engine engross engulf enhance enjoyer enrich enroll ensure entail
entire entitle entity entree entrust entwine envoy enzyme epic episode equal equate equator
equinox equity errand esquire essay essence estate etching eternal ethanol ether ethics
evasive even evident evoke evolve exact exalted example excess exclaim exclude exhale exit
exodus expand expanse expend expert explain explore express extent extras fable fabric
faceted facial facing faction factoid factor factual faculty fade fading falcon fall fame
family fancied fancy fanfare fanning fantasy faster fasting faucet favored fax feast fedora
feed feel feisty feline femur fence fencing fender ferment ferret ferris ferry fervor
festive fetch fiber fiction fiddle fifteen fifth fifty figment figure filing filling film
filter finale finally finance finch finer finite finless finlike fit five flagman flame
flashy flask flatbed flatly flatten flattop flick flier flight flint flip float flock floral
florist floss flyable flyaway flyer flying flyover foam fog folic folk follow fondly fondue
font food footage footer footing footman footpad fossil foster founder fox foyer fragile
frail frame framing freedom freeing freely freeway freight french fresh friday fridge friend
fringe frisbee frolic from front frosted frosty froth frozen fruit frying gaining gains gala
gallery galley gallon galore game gaming gamma gander gangway gap garage garbage garden
gargle garland garlic garment garnet garnish garter gating gauging gauze gave gazing gear
gecko gem generic genre gently gents geology gerbil gesture getting giant giddily giddy gift
giggle giggly gilled given giver giving gizmo glacial glacier glade gladly glamour glance
glass glazing gleeful glider gliding glimmer glimpse glisten glitch glitter glitzy glorify
glory gloss glove glowing glucose glue gluten gnat goal goes goggles going golf goliath
gondola good gooey gopher gosling gothic gotten gown graded grader grading grafted grain
grandly grandma grandpa granite granny granola grant grape graph grapple grasp grass gratify
grating gravel gravity gravy grazing green greeter grew grid groom groove groovy ground
grout grove grower growing growl guide guiding guise gulf gully gumball gumdrop gumming
gummy gurgle guru gush gusto gusty habitat hacksaw had haiku half halogen halved halves
hamlet hammock hamper hamster handbag handed handful handled handler handoff handset hankie
hanky happier happily happy harbor hardhat hardy harmony harness harpist harvest hatbox
hatless haven header heading headset headway heap heat heavily hedge hedging helium helmet
helper helpful helping hence henna herald herbal herbs heroics heroism herring herself
hexagon hubcap huddle hula human humble humbly humid humming hummus hurray husband hybrid
hydrant hyphen ice iciness icing icon ideally idiom igloo iguana image imaging implant imply
imprint improve impulse ion iron isotope issue issuing italics item ivory ivy jacket jackpot
jam janitor january jargon jasmine jaunt java jawed jawless jawline jaybird jazz jellied
jelly jester jet jiffy jigsaw jingle job jockey jogger jogging john joining jolly jovial
joyous joyride judge judo juggle juice juicy jujitsu jukebox july jumble jumbo jump june
junior juniper jurist justice justify justly karaoke karate karma kebab keenly keep keg kelp
kennel kept kettle kick kiln kilt kimono kindle kindly kindred kinetic kinfolk king kinship
kinsman kitchen kite kitten kitty kiwi knee knelt knoll koala laborer ladder ladies ladle
ladybug lagoon lair lake landed landing lantern lapdog lapel laptop large lark lasso last
latch late latter launch launder laundry laurel lavish legacy legal legend legible legibly
legume legwork lemon lend length lens lent lesser letter lettuce level levers liberty
library lid life lifter lifting liftoff likely liking lilac lilly limeade limes limit line
lingo lining linked linseed lint lion liquefy list litmus little livable lived lively living
lizard luckily lullaby lumber lumping lunar luster luxury lyrics macaw machine magenta
magical magma magnify majesty maker making mama mammal manager manatee mandate manger mango
manila mankind manor mantis mantra manual many map marbled marbles march mardi margin marina
marine marlin maroon marshy mascot massive matcher math mating matrix matron maximum maybe
mobile mocha modify modular module moisten mollusk mom monday monitor monsoon monthly
moonlit morale morally mosaic mossy most motion motive motor motto mounted mouse mousy mouth
movable move movie moving mower mowing much mulch mule mullets mundane muppet mural museum
music mustang mustard muster mutual myself mystify nacho nail name naming nanny napkin
napping narrow native natural nature navy nearby nearest nearly neatly nebula nectar neon
nephew nest net neuron neutron never next niece nifty nimble nimbly ninja ninth nucleus
nugget number numeral numeric nursery nursing nurture nutmeg nuzzle oak oasis oat oblong
oboe obscure obtain obvious occupy ocean ocelot octagon octane october octopus oil oink
olive omega onboard ongoing onion online only onset onshore onstage onto onward onyx opal
open opossum opt osmosis other otter ounce outback outcome outer outfit outgrow outing
outlast outlet outline outlook outmost outpost outpour output outsell outward oval oven
overall overlay overtly owl oxford oxidant oxidize oxygen oyster ozone paced pacify padded
padding paddle padlock paging pajamas palace palm panama pancake panda panther pantry papaya
paper paprika papyrus parade paradox parcel parish parka parking parkway parlor parrot
parsley parsnip partake parted parting partly partner party passage passing passion pasta
pastel pastime pastor pasture pasty patchy path patient patio patriot patrol paver paving
payable payback payday payee payer paying payment payroll pebble pebbly pecan pectin pelican
pellet pencil pendant pending pennant pension pep percent perch perfume petal petite petunia
phantom phoenix phonics photo phrase placard placate plank planner plant plaster plastic
plated plating platter player playful playing playoff playpen playset plaza pleat plenty
pluck plural plus plywood poem poet pogo pointed pointer pointy poise polar polish polka
polo polygon polymer pond pony popcorn poplar popper poppy popular pork portal portion posh
possum postage postal postbox posted poster posting posture postwar pounce pouring powdery
power precook precut predict preface prefix prelude prepaid prepay preplan preppy preset
presume preteen pretext pretty pretzel prevail prevent preview prewar primal primary primate
primer print prior prism privacy private prize process prodigy produce product profile
progeny program pronto proofs propose props prorate proton proud proved proven proving
provoke prowess public pug pulp puma pupil puppet puppy purely purify purity purple pursuit
pushpin puzzle pyramid python quack qualify quality quantum quarry quartet query quicken
quickly quiet quill quilt quintet quiver quote rack racoon radar radial radio radish raft
ragweed railcar railway raisin rake raking rally ramble ranch random ranged ranger ranging
ranked ranking rare rarity raven ravioli reach reapply reason reawake rebate rebirth reboot
reborn rebound rebuild rebuilt recall recast recent recital recite recolor recopy record
recount recoup rectify reenact reenter reentry referee refill refined reflex refocus refold
refract refrain refresh refried regain regalia regally reggae regress regroup regular reheat
rehire reissue rejoice rejoin related relax relay relearn release reliant relieve relight
relish relive reload relock rely remake remark remarry rematch remedy remix remold rename
renewal renewed rental reoccur reopen reorder repaint repair repave replace replay replica
reply repose repost reprint reprise reps reptile request require reroute rerun resale
rescuer reseal resend reset reshape reshoot resize resort respect result resume retail
retake rethink retinal retold retool retouch retrace retract retrain retread retrial retry
return retying retype reunion reunite reuse reveal reveler reverb revered reverse revise
revisit revival reviver reward rewash rewind rewire reword rework rewrap rewrite rhyme
ribbon ribcage rice riches richly rickety ricotta ride riding rimmed rind rink rinsing
ripcord rise rising risotto riveter roamer roaming roast robe robin robust rocker rocket
rocking rocky roman rope roping roster rosy rotunda roundup routine routing rover roving
royal rubber ruby rudder rug rule rundown runner running runway rural saddled safari safely
saffron saga sage said saint sake salad salami salary saline salon saloon salsa salt salute
same sample sandal sandbag sandbar sandbox sanded sanding sandlot sandpit sandy santa
sapling sardine satchel satin satisfy saucy sauna savanna saved savings savior savor say
scaling scallop scanner scarf scenic scholar science scion scone scoop scooter scope scored
scorer scoring scouts screen scribe script scroll scuba second sector secular sedan seismic
self seltzer seminar send senior sepia sequel series sermon serve service serving sesame
setback setting settle setup seventh seventy shaded shadily shading shadow shale shallot
shampoo shape shaping share sharper sharply shawl sheep sheet shelf shelter shelve shield
shimmer shimmy shine shingle shining shiny ship shirt shopper shore shorten shorter shortly
shorty showbiz shower showing showman shown showoff showy shrine shrubs shuffle sibling
siding siesta sift sighing silent silica silicon silk silly silo silt silver simile simple
simply sincere singer singing single sip siren sister sitcom sitter sitting sixfold sixteen
sixth sixties sizable sizably size sizing sizzle skater skating skeptic sketch skier skies
skiing skilled skillet skimmer skipper skittle skyline skyward slather sled sleek sleep
sleeve sliced slicer slicing slider sliding slinky slogan sloped sloping smartly smashup
smile smock smooth snack snap snazzy snippet snooper snorkel snowcap snowman snowy snuggle
snugly speak species specked specks speech speed speller spender spent sphere sphinx spider
spiffy spinach spinal spindle spinner spiral spirits splashy spoken sponge spongy sponsor
spool spoon spore sports sporty spotted spotter spotty spray spree sprig spring sprint
sprite sprout spruce spry squash squire stable stadium staff stage staging stamp stand
stardom staring starlet starlit starry starter startle startup state static stature status
statute staunch stays stellar stem stencil step stereo stew stilt stimuli stitch stoic stoke
stony stood stool stopped stopper storage stove stratus straw streak stream street stretch
strewn stride strudel stucco student studied studio study sturdy styling stylist stylus
suave subject sublet sublime subplot subsidy subsoil subtext subtly subtype suburb subway
sudden sudoku suffix sugar suggest suitor supper supply support supreme surely surface
surfer surging surname surpass surplus survey survive sushi swan swifter swiftly swimmer
swirl switch swivel swizzle swoop swoosh synergy syrup system tables tablet tackle taco
tactful tactics tactile tadpole tag take taking tall talon tamale tannery tapered tapioca
tarot tartly task tassel taste tasting tasty tavern thank that theater theme thermal thermos
these thesis thicken thicket thimble thing think thinly thinner thirsty thirty thorn thread
thrill thrive tiara tidbit tidings tidy tiger tighten tightly tigress tile tiling tilt
timing timothy tinfoil tingle tingly tinker tinsel tint tinwork tiny tiptop tissue trace
tracing track tractor trade trading traffic train trapeze travel tray treat treble tree
trekker trend tribute triceps trickle trident tried trilogy trimmer trinity trio tripod
triumph trophy tropics trout trowel truce truck truffle trunks trustee truth try tubular
tuesday tuition tulip turbine turkey turret turtle tutor tutu tweed tweet twelve twenty twig
twine twins twirl ultra umpire uncle unicorn unified unify union unison unit untie until
upbeat update upfront upgrade uphill upload upon upper upright upriver upscale upside
upstage upstart upstate upswing uptake uptown upward upwind urban urchin urgency urgent
usable usage useable used user usher usual utensil utility utilize utmost utopia vacancy
vacant valiant valid valley value vanilla vantage varied variety various varnish varsity
varying vastly vegan veggie velvet vending vendor venture venue venus verbose verdict verify
verse version very vessel vest veteran viable vibes video viewer viewing village vintage
violet violin virtual visa visible visibly vision visitor visor vista vitally vividly
vocally voice voicing volley voltage volumes voter voting voucher vowed vowel voyage wafer
waffle waggle wagon wake waking walk walnut walrus waltz wand wanted wanting wasabi washday
washed washer washing washtub watch water waving wavy wham wharf wheat whoever whole why
widely widen widget width wielder wife wildcat wilder wildly willed willing willow wind wing
winking winner winter wipe wired wisdom wise wish wispy wistful wizard wobble wobbly wok
wolf womanly wool word work wow wreath wrist writing written yam yard yarn yearly yeast yen
yield yin yippee yodel yoga yogurt yonder yoyo yummy zebra zen zero zesty zipping zippy
zodiac zone zoning zoology zoom
`
  .trim()
  .split(/\s+/);
