// Made by scripts/build-passphrase-lists.mjs; licences in NOTICE.
/** 1439 Japanese words in Hepburn romaji, as keys are pressed. */
export const words = `
aisatsu aida aozora akachan akiru akegata akeru asai asahi ashiato ajiwau azukaru azuki
asobu ataeru atarimae ataru atsui atsukau asshuku atsumari atsumeru atena ahiru abura aburu
amai amado amari amimono amerika ayumu araiguma arashi arasuji arayuru arawasu arigatou
awaseru angai anko anzen antei ion igai igaku ikioi ikinari ikimono ikiru ikuji ikubun
ikebana iken ikou ikoku isan ishiki ijuu ijou izumi izure iseebi isekai iseki izen idai
idaku itazura itaria ichiou ichiji ichido ichiba ichibu ichiryuu itsuka isshun issei issou
ittan itchi ittei ippou iteza iten idou itoko inai inaka inemuri inochi inoru ihou imouto
imori iyasu iyokan iyoku irai irasuto iriguchi iryou iremono ireru iwai iwau iwakan iwaba
iwayuru insatsu inshou ueki ueru uoza ugai ukabu ukaberu ukiwa ukurere uketsuke uketoru
ukemotsu ukeru ugokasu ugoku ukon usagi usui usugi usugurai usumeru usetsu uchigawa uchiki
uchuu ukkari utsuru udon unagi unaji unazuku uneru unou ubugoe umareru umeru umou uyamau
uragaesu uraguchi uranai uriage urikire ureshii ureyuki ureru uroko unkou unchin unten undou
eien eiga eikyou eigo eisei eibun eiyou eiwa eori egao egaku ekitai eshaku esute etsuran
enogu ehoumaki ehon emaki emoji emono erai erabu eria enkai engi engeki enshuu enzetsu
ensoku enchou entotsu oikakeru oikosu oishii oitsuku ouen ousama ouji ousetsu outai oufuku
oubei ouyou oeru ooi oodoori ooya ooyoso okaeri okazu ogamu okawari oginau okiru okusama
okujou okuru okosu okonau osanai osameru oshiire oshieru ojigi oshare osoraku osowaru otagai
odayaka otto otsuri odekake odori omairi omedetou omoide omou omotai omocha oyatsu oyayubi
oyobosu oranda orosu ongaku onkei onsha onsen ondan onchuu ondokei kaatsu kaiga gaiki gaiken
gaikou kaisatsu kaisha kaizen kaitsuu kaiten kaitou kaifuku kaihou kaiyou gairai kaiwa kaeru
kaori kakaeru kagaku kagashi kagami kakugo kakutoku kazaru gazou katai katachi gachou
gakkyuu gakkou gassan gasshou kanou gahaku kabuka kahou kamaboko kamereon kayoubi karai
karui karou kawaku kawara kankei kankou kansha kansou kantan kanchi ganbaru kiai kiatsu
kiiro giin kiui kiun kiou kioku kion kikai kikaku kikansha kikite kikubari kikurage kikou
kikoeru kikoku kisai kisaku kisaragi gishiki kisuu kisei kiseki kisetsu kisou kizoku kizon
kitaeru kichou gitchiri kitsune kitei kidou kidoku kinai kinaga kinako kinen kinou kihaku
kihin kifuku kibun kibou kihon kimaru kimitsu kimeru kimochi kimono kyaku kiyaku gyuuniku
kiyou kyouryuu kiraku kirin kirei kiretsu kiroku giron kiwameru kinjo guai kuizu kuukan
kuuki kuukou guusei kuusou kuufuku kukan kukyou gukou kusaki kusabana kushami kushou
kusunoki kudasaru gussuri kutouten kunekune kufuu kumeru kurasu kuraberu kuruma kureru
kuwashii gunshoku keikaku keiken keiko geijutsu keitai keireki keiro gekidan kesaki keshiki
keshou gesuto ketaba kechappu ketsui kekkon kettei ketsuron kenage kenami kenuki kenen kehai
kemikaru kemuri kemono kerai kerokero genki kengen kenkou kensaku kenshuu kensuu gensou
kenchiku kentei kentou kenmei kenran kenri koinu koibito goui kouen kouon koukan goukyuu
goukei koukou kousai kouji kousui gousei kousoku koutai koucha koutsuu koutei koudou kounai
kouhai gouhou koumoku kouritsu koeru koori gokai gogatsu gokan kokugo kokusai kokutou
kokunai kokuhaku koguma kokonoka kokoro kosame koshitsu kosei koseki kosodate kotai kotaeru
kotatsu kokka kotsubu kotei koten kotogara kotoshi kotoba kotori konagona konekone konomama
konomi konoyo gohan kofuu kofun koboreru komakai komugiko komoji komochi komono koyaku
koyama koyubi koyoi koyou koriru korokke konkai konki konshuu kondate konbini konpon konrei
konwaku saikai saikin zaigen zaiko saisho saisei zaitaku zaichuu saiteki zairyou sauna
sakaishi sagasu sakana sagaru sagyou sakuhin sakura sakoku sazukaru zaseki satsuei zatsuon
zakka sakkyoku zasshi zassou satei satoimo satou satooya satoru sanou sabaku sahou sahodo
samasu samidare sameru sayuu sayou sarada zarusoba sawayaka sawaru sanka sankyaku sankou
sansai zansho sansuu sansei sanso sanchi sanma shiai shiage shiawase shiiku shiei shikai
shikaku jikan shigoto shisuu jidai shitate shitami shichou shikkari shitsuji shitei shiteki
shitetsu jiten jidou shinen shinobu shihai shiharai shihyou shifuku jibun shihei shihou
shihon shimau shimaru shimin shimei shimeru shimon shain jagaimo shaken shako shashin shasen
shasou shachou sharin sharei jiyuu juusho jushin shusseki shumi junban shoukai shodou
shomotsu shinka shinkou jinja shinrin suashi suana suiei suika suitou zuibun suiyoubi
suugaku suusen suodori sukima sukuu sukunai sukeru sugoi sukoshi suzushii susumu susumeru
sukkari zusshiri zutto suteki sunoko suhada zuhyou suburi sufure subete sumai sumeshi sumou
suyaki surasura surume suwaru sunzen sunpou seikatsu seigen seiji seiyou seou sekaikan
sekinin sekiyu sesuji setai setake sekkaku sekkyaku zekku sekken setsuden seppan setsubi
setsubun setsumei senaka senobi sehaba sebiro sebone semai semaru serifu senka senkyo senku
sengen zengo sensai senshu sensui sensei senzo sentaku senchou sentei sentou senpai zenbu
zenpou senmu senmenjo senmon zenryaku senrei senro souki sougo soushin soudan soubi soumen
souri soemono sokou sokosoko sozai sosen sosogu sodateru sotsuu sotsuen sokkan sokkou sossen
sotto sotogawa sonaeru sofubo soboku soboro somaru someru somosomo soyokaze soramame sorou
sonkei sonzai sonzoku sonchou zonbun sonmin taiin taiou daigaku taiki taiguu taiken taiko
taizai daijoubu daisuki taisetsu taisou daitai taichou taitei tainai tainetsu taihan daihyou
taifuu taihen taimingu taimu taimen taiyaki taiyou taira tairyoku tairu taiwan taue taoru
takai takane takibi takusan takoku takoyaki tasai tashizan dajare tasukeru tasogare tadashii
tatami dakko tateru tatoeru tanabata tanuki tabun taberu tabou tamago tamaru tamesu tameru
tamotsu tayasui tayoru taryou tariru taruto tarotto tanka tanki tanken tango tansan tanjoubi
tantai danchi tantei tantou tanpin danbou tanmatsu danretsu danro danwa chiai chian chiiki
chiisai chikai chikara chikyuu chikin chikeizu chiken chishiki chisei chisou chitan chitsujo
chiteki chiten chinou chihyou chihou chimata chimitsu chimeido chuui choushi chirashi
chiryou chiwawa chintai tsuika tsuuka tsuujou tsuuhan tsuuwa tsukau tsukune tsukuru tsukene
tsukeru tsugou tsutaeru tsutsuji tsutsumu tsunoru tsumaru tsumiki tsumetai tsumori tsumoru
tsuyoi teashi teami teion teika teiki teikei teishi teisei teido teinei teihyou teibou
teuchi tekitou tekubi dekoboko tesagyou tesage tesuri tesou techou tetsubou tetsuya tenuki
tenugui tenohira tehai tebukuro tefuda tehodoki tehon temae temijika temiyage terasu terebi
tewake tenkai tenki tengu tenken tengoku tensai tenshi tensuu denchi tentou tenpura denryoku
denwa doai toire doukan toukyuu dougu tooi tooka tooku toosu tooru tokai tokasu tokiori
tokidoki tokui tokushuu tokuten tokuni tokei tokeru tokoya tosaka toshokan totan tochuu
tokkyuu tokkun totsuzen todokeru tonai tonaeru tonari tonosama tobasu tomaru tomeru tomoru
doyoubi toraeru tonkatsu donburi naikaku naikou naisho naisu naisen naisou naosu nagai
nakoudo nasake nattou nanigoto nanimono naniwa nanoka nafuda namae nameraka nameru narau
narabi narabu nareru nawatobi nawabari niigata nioi nikai nigate nikuman nishiki nichijou
nikka nikki nikkei nikkou nisshoku nissuu nisseki nittei ninau nihon nimame nimotsu nyuuin
nirinsha niwatori ninki ningen ninshiki ninzuu ninsou nintai ninchi nintei ninmari ninmu
ninmei nuguu nukumori numaebi nunchaku neage neiki neiru neiro nekutai nekoze nesoberu nedan
netsui nesshin nefuda nebou nemaki nemimi nemui nemutai nemoto nenkan nenkin nenshi nenchaku
nendo nenpi nenmatsu nenryou nenrei nokinami nokogiri nokosu nokoru noseru nozomu nokku
nobasu nohara noberu noboru nomimono noyama norimono noriyuki noren nonki baai haaku baika
baiku haiken haigo haishin haisui haisen haisou haichi baibai hairetsu haeru haoru hakaru
hakushu haken hakobu hasami hasan hashigo basho hashiru haseru pasokon hatsuon hakkaku
hakkiri hakkutsu hakken hakkou hassan hasshin hattatsu hatchuu hatten happyou happou hanasu
hanabi hanikamu hamigaki hayai hayashi harau hawai hankyou bangumi hanko hansha hansuu
hantei hantoshi hanbun hanpen hanbouki hanmei hanron hieru hikaku hikari hikaru hikan hikui
hikouki hisho hitamuki hidari hitaru hikkoshi hissu hitsuzen pittari pitchiri hitsuyou
hitogomi hineru hibiku hihou himawari himitsu hiyake hiyasu hiyou hiragana hiraku hiritsu
hiryou hiruma hirei hiroi hirou hinkaku hinpan fuukei fuusen fuutou fuufu fueru fukai fukin
fushigi fujimi fusuma fusegu butaniku fuchou futsuu futsuka fukkatsu fukki fukkoku budou
futon fuhyou fuyou furiko furiru furui bungaku bungu bunseki bunpou heian heion heiki heigen
heikou heisha heisetsu heiso heiten heiwa hekomu beniiro henkan benkyou bengoshi hensai
benri hoan hoiku bougyo houkoku housou houhou houmon houritsu hokan hokyou hokuro hoken
hokou hokoru hoshii hoshu hoshou hosei hosoi hosoku hotate hotaru hokkyoku hotondo homeru
honki honke mainichi makaseru magaru makoto masatsu majime masuku mazeru matsuri matome
manabu maneku mahou mamoru mayuge maroyaka mawasu mawari mawaru manga mankitsu manzoku
miuchi mieru migaku mikata mikan mijikai misueru miseru mitei mitomeru minato mineraru minou
mihon mimoto miyage mirai miryoku miwaku minka minzoku muika mukai mukau mukae mukashi
mugicha mukeru mugen mujun mushiro musuu musuko musubu musume muchuu murasaki muryou muron
meian meikaku meisai meishi meisou meibutsu meirei mezasu medatsu meyasu menkyo menseki
mokushi mokuteki mochiron modoru morau mondai yaoya yakeru yasai yasashii yasui yasumi yasou
yatai yachin yatto yappari yayoi yuuki yuube yuumei yushutsu yusou yutaka yuderu yunyuu
yubiwa yurai yureru youi youka youkyuu youji yousu youchien yokaze yokan yokin yosan yoshuu
yosou yosoku yokka yotei yonetsu yoyaku yoyuu yorokobu yoroshii raiu rakugo rakuda rasen
raretsu rieki rikai riken rikou risei risou risoku riten rinen riyuu ryuugaku riyou ryouri
ryokan ryokucha ryokou ririku rireki riron ringo ruikei ruisai ruiji ruiseki rusuban reikan
reigi reisei reizouko reitou reibou rekishi rekidai renkei renkon rensai renshuu renzoku
renraku rouka rousoku rokuga rojiura rosen roten romen rongi ronbun ronri wakasu wakame
wakayama washitsu warau wareru
`
  .trim()
  .split(/\s+/);
