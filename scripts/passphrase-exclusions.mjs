/**
 * Words a passphrase should not greet anybody with: sad, rude, bodily, violent, political, brands, odd ones nobody
 * could spell after hearing them. Looked through by hand; when in doubt a word is left out.
 */
const listed = (/** @type {string} */ text) => new Set(text.trim().split(/\s+/));

export const excludedJapanese = listed(`
あふれる あやまる あわてる あんまり いいだす いこつ いじわる いせい いそうろう いたみ いはつ
いばる いはん いびき いひん いふく いへん いみん いもたれ いやがる いれい うくらいな うしなう
うったえる うなる うぶげ うよく うるさい うわき うわさ えくせる おおう おくれる おこる おさえる
おじさん おたく おばさん かいぞうど がいへき かほご かまう かゆい がんか きえる きおち きけんせい
きさま きつえん きびしい きらい くうぐん ぐうたら くうぼ くげん くさい くさる くせげ くせん くどく
くなん くのう くろう ぐんかん ぐんたい ぐんて けあな けいさつ けおとす げきか げきげん げきちん
げきは げきやく げこう げざい げざん けつえき けつじょ けっせき げつれい げどく けとばす けとる
けなす げねつ げひん けぶかい げぼく けまり けむし けわしい けんか げんぶつ けんま けんみん
こあくま ごうまん こけい こける こすう こぜん こちょう こつばん ごますり こまる こもん こゆう
こわもて こわれる こんすい こんとん こんまけ ざいえき さくし さこつ さたん さつじん さとし
さびしい さべつ さみしい さむけ さよく さんみ さんらん しいん しうち しおけ したうけ したぎ しなん
しねま しのぐ しはつ しはん じむしょ しゃうん しゃおん しゃくほう しゃざい しゃたい しゃっきん
じゃま しゅらば しょっけん すあげ ずあん すうじつ ずさん すてる すねる ずぶぬれ すべる ずほう
すぼん すろっと せあぶら せきむ せけん せこう せっこつ せつだん せめる せもたれ ぜんら そあく
そいね そうなん そえん そがい そげき そしな そせい そっけつ そなた そまつ そむく そむりえ そんかい
ぞんび たあい たいうん たいえき たいのう たいほ たえる たおす たおれる たたかう たたく だっかい
だっきゃく だったい たにん たはつ だむる たらす ためいき たれる たれんと だんせい たんそく たんめい ちえん
ちこく ちさい ちたい ちぬき ちぬり ちらみ ちるど ちんもく つなみ つぶす つるぼ つわり てあて
ていこく ていさつ ていたい ていへん ておくれ てちがい でっぱ でぬかえ てんてき てんめつ とうし
とうむぎ とそう どぶがわ とほう なくす なげる ななおし なまいき なまみ なみだ なやむ にあう にうけ
にきび にげる にせもの にっさん にやり にんか にんぷ ぬいくぎ ぬかす ぬすむ ぬめり ぬらす ねぐせ
ねくら ねこむ ねさげ ねすごす ねつぞう ねぶそく ねらう ねわざ ねんぐ ねんざ ねんぶつ のいず のがす
のぞく のたまう のらいぬ のらねこ ばあさん はかい ばかり はそん はたん はむかう はめつ はんかく
はんだん ぱんち ぱんつ はんぱ はんらん ひいき ひうん ひけつ ひこく ひさい ひさん ひそか ひそむ
ひつぎ ひっし ひてい ひなん ひはん ひひょう ひまん ひめい びょうき ひろき ひろゆき ひんけつ
ひんこん ひんしゅ ひんそう ぴんち びんぼう ふあん ふいうち ぷうたろう ふおん ふこう ふさい ふせい
ふそく ふたん ふとる ふのう ふはい ふへん ふまん ふみん ふめつ ふめん ふんそう へいがい へいさ
へいたく へいねつ へきが へらす へんたい ほえる ほおん ぼきん ほけつ ほしつ ほっさ ほったん まかい
まける まぬけ まよう みいら みけん みこん みすい みっか みのがす むえき むえん むさぼる むしば
むせる むせん むなしい むのう むやみ むよう めいうん めいえん めいきょく めいわく めした めまい
めんどう もえる もんく やせる やぶる やめる ゆけつ ゆせん ゆちゃく よくせい よくぼう よけい
よごれる らくがき らぞく らたい らっか りきさく りくぐん りくつ ろうご ろうじん ろこつ ろしゅつ
ろれつ ろんぱ わかれる
`);

/** Of the words on un… and dis… most say what is not; only these stay. */
export const excludedEnglishStart = /^(un|dis)/;
export const keptEnglish = listed(`
discuss dish disk display distant uncle under unicorn unified unify union unison unit unity untie
until
`);

export const excludedEnglish = listed(`
abdomen aching afraid aghast agonize agony alibi aliens ambush amiss anemia anemic anger angrily
apache apostle armed army arousal arrest arson ashamed ashen atrophy autism avenge avert babble
babied badass badland badly badness bagged bagging banish banshee barmaid bash basis battle
bazooka blabber bladder blah blame blaming blank blast blazing bleach bleak blemish bless bloated
blob blooper blubber bluff blunt blurb blurred blurry blurt bobbed bobbing body bogged boggle
bogus bonded bonding boned boney bony bootie booting bootleg boozy boring botany botch bovine
boxer boxing breach breeder brewery bribe brute bucked buddy buffed buffoon buggy bullion bullish
bullpen bully bunion busily busload bust cackle cadmium caloric calorie canned capped capsize
captive capture carded cardiac carless carnage cartel cash casino casket catcall catnip catty
causing caution cavity celtic chafe chaos chapped chaps chase chasing chaste chemo chevy choice
choking chop chubby chuck chug chump churn cider clammy clamor clamp clash cleaver clobber clone
cloning clubbed clumsy clunky clutch coerce coke cola collide coma commode conceal condone confess
conjure contend coroner corrode corset coveted cramp crank crave craving crazed crazily crazy
crept crib cried crier cringe critter croak crook cross crouch crowbar crucial crudely cruelly
cruelty crumb crummy crushed crusher crust crux crying culprit cupped cupping curdle cure curing
curse cusp cussed cut dab dagger dander danger dangle dares darkish darn dart dating dawdler
dealing debit debtor debug debunk decay deceit decline deduct deface defame default defeat defense
defiant defile deflate defraud defuse defy delay delete delouse demise demote denial deny deplete
deploy deport depose depress deprive derail despair despise despite detest detract deuce devalue
deviant deviate devious dingbat dingy dioxide ditch ditzy dizzy docile dodge dodgy dork dorsal
dosage dose douche dowry drab drained drainer drank drastic draw dreaded dreamt dreary drench
dribble drift drippy drone drool droop dropbox dropout dropper drove drown drudge drum dubbed
ducking duct dude duh duller duly dumping dupe duress dust dwarf dweeb dwelled dweller dwindle
earache earwig ebay egging egotism eject elderly elitism embargo embassy emptier empty engorge
enrage enslave ensnare entomb entrap envious envy erased eraser erasure errant erratic error erupt
eskimo evacuee evade evasion evict evil excuse exert exes exhaust exhume exile expel expire
explode exploit expose extinct extrude failing false falsify famine fanatic fang fascism federal
feeble fester fetal fever fidgety filled filler filth finicky flaccid flail flakily flaky flanked
flap flaring fled fleshed fleshy flinch fling flirt flop foe foil fool footsie frantic frayed
fraying frays freebee freebie frenzy fretful fretted fried frill frisk fritter frown gab gaffe gag
gallows gangly gas gawk geek geiger gender gentile gestate getaway getup giblet gigolo gills
gimmick girdle gizzard glare glaring gloater gloomy glutton gnarly gonad gone gong goofy google
goon gore gorged gory gossip gout grab graves gray greedy grief grill grimace grime grimy grinch
grip gristle grit groggy groin grope grouped grub grudge gruffly grumble grumbly grunge grunt gulp
gutless guts gutter guy guzzler hacked hacker hacking haggler halt handgun handsaw hangout hangup
hardly harmful harsh hash hassle haste hastily hasty hatchet hate hatred haunt hazard hazily
hazing hazy headed heave heaving hefty hemlock hermit hertz huff hug hulk hull humped humvee
hunger hungry hunk hunter hunting hurdle hurled hurler hurling hurried hurry hurt hush husked hut
icky icy idiocy idly ignore imitate immerse impale impart impeach impish implode impose impound
impure iodine iodize ipad iphone ipod irate irk islamic itunes jab jackal jailer jarring jaws jeep
jersey jimmy jinx jitters jittery jolt jot jugular junkie junkman juror jury kabob kisser kissing
kleenex kooky kosher krypton kudos kung labored lagged lagging lance lanky lapped lapping lard
lash lather latrine lazily lazy left legged lego legroom leotard letdown liable licking lily limb
limping lip liqueur liquid lisp litter liver lividly lucid lugged lumpish lunacy lung lurch lure
lurk lushly lustily lusty lying mace maggot maimed malt mammary mangle mangy manhole manhood
manhunt manlike manly manmade manned mannish marital married marrow marry marxism mashed mashing
masses mastiff matador matted matter mauve mayday moaner moaning mobster mocker mockup molar mold
mongrel moocher moody mooing mooned mop morse mortify mourner muck mud mug mulled mumble mumbo
mummify mummy mumps murky mushily mushy musket musky musty mutable mutate mute mutiny mutt muzzle
myspace myth nag nape napped nappy nastily negate nemeses nemesis nerd nervous nervy neuter nibble
nuclear nuclei nullify numbing numbly nutcase nutlike nutty nylon oaf object obliged obtuse ogle
okay old omen ominous omit oops ooze oozy opacity operate opium oppose ouch ought outage outbid
outcast outrage outrank outwit ovary overact overbid overdue overfed overlap overpay overrun
overuse pacific pagan pager paltry pampers pang panic panning pants parched pardon parole passive
pasted pauper pawing pelt pelvis penalty penny penpal perish perjury perky perm pesky peso pester
petri petted petty phobia phoney phony plasma pledge pliable plod plop plot plow ploy plug plunder
poach pod poison poker poking police policy polio poncho pope porous portly poser posing pouch
pound pout powwow pox prance pranker prayer praying preachy precise pregame prelaw premium preshow
presoak press pried primp prison prissy probe probing problem profane prone prong prowler proxy
prozac prude prune pruning pry psychic pucker pueblo pull pulsate pulse pumice pummel punch
pungent punk purge purging purist puritan purr purse pusher pushing pushup pushy putdown putt
quail quake quaking qualm quarrel quench quirk quit rabid race racing racism raffle rage ragged
raging raider railing ramp ramrod ransack ranting rants rascal rash rasping ravage ravine raving
reactor ream rebel rebuff recant recede recess reclaim recluse recoil rectal reflux refund refusal
refuse refute regime region rehab relapse relic remnant remorse remote removal removed remover
rented renter repeal repent resent residue retired retiree retreat revenge revenue revert revoke
revolt ridden rifling rift rigging rigid rigor rimless rinse riot ripping ripple riptide risk
ritalin ritzy rival robbing rogue romp rotten rotting rubbed rubbing rubble rubdown ruckus ruined
rumble rummage rumor runny runt rupture ruse rush rust rut sabbath sacred sadden sadly sadness
sagging saggy salvage sank sappy sarcasm sash sassy savage scabbed scabby scalded scale scam
scandal scant scarce scared scarily scary scheme scoff scorch scorn scotch scoured scrap scratch
scrawny scrooge scruffy scrunch scuff scurvy scuttle secrecy secret sedate seduce segment seizing
seldom senate senator septic septum serpent shabby shack shady shaft shakily shaking shaky shallow
shame shank shanty sharpie sheath shed shell sherry shifter shifty shindig shock shone shorts
shout shove shrank shriek shrill shrimp shrink shrivel shrug shrunk shudder shun shush shut shy
siamese sierra sinless sinner sinuous skewed skewer skid skied skimmed skinny skirt skype slab
slacked slacker slacks slain slam slander slang slashed slate slaw sleet slept slick slimy slip
slit sliver sloppy slot slouchy sludge slug slum slurp slush sly small smasher smell smirk smite
smith smitten smog smoked smoking smoky smolder smother smudge smudgy smugly snagged snaking snare
snarl sneak sneer sneeze snide sniff snitch snooze snore snoring snort snout snub snuff spew spied
spill spilt spinout spiny spleen splice splurge spoiled spoiler spoils spoof spooky spousal spouse
spout sprain sprang sprawl sprung spud spur sputter squad squall squeak squeeze squid squint
squirt squishy stack stained stamina stammer stank staple starch stark starved stash statue steam
steed steep stench sterile sternum stick stiffen stiffly stifle stinger stingy stinky stipend stir
stock stole stomp stoning stooge stoop storm stout stowing stray strep stress strict strife strike
strive strobe strode struck strum strung strut stubbed stubble stubbly stuck stuffed stuffy
stumble stump stung stunned stunner stunt stupor subdued subpar subside subzero such suction suds
suffice suing sulfate sulfide sulfite sulfur sulk sullen sultry surgery surreal suspect suspend
swab swagger swarm sway swear sweat sweep swell swept swerve swinger swipe swooned swore sworn
swung symptom synapse tabasco tabby tabloid tacking tacky tainted talcum tamer tamper tank tanned
tanning tantrum tapping taps target tarmac tarnish tartar tattle tattoo taunt thaw thee theft
thigh thong those thrash thrift throat throng thrower thud thumb thus thyself tibia tidal till
timid tipoff tipped tipper tipping tiring tragedy traitor trance trapped trapper traps trash
treason tremble tremor trench triage trial tribune tricky trifle trivial trodden trouble trough
trump tubby tucking tug tumble tummy turban turf turmoil tusk tux tweak twerp twice twiddle
twisted twister twisty twitch twitter tycoon tying tyke udder upchuck upheld uphold uproar uproot
uptight uranium urging urology utter vacate vaguely valium vanish vanity varmint veal velcro
versus vertigo veto vice victory villain violate viper viral virus viscous vixen void wad waged
wager wages walmart wannabe washout wasp wasting whacky whiff whinny whiny whoopee whoops wick
widow wifi wilt wimp wince wincing wiring wiry womb woof wooing woozy worried worrier worry worst
wound woven wrangle wrath wrecker wrench wriggle wriggly wrinkle wrinkly wronged wrongly wrought
xbox xerox yahoo yanking yapping yeah yelling yelp yiddish zap zealous zipfile zips zit zombie
`);
