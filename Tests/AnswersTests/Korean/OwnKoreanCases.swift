/// Reference cases that are our own, computed, or taken from official texts.
///
/// Columns: system, direction, input, expected. Cases from other projects are read as fixtures.
let ownKoreanCases = """
  dubeolsik	qwerty>hangul	gksrmf	한글
  dubeolsik	qwerty>hangul	dirthr	약속
  dubeolsik	qwerty>hangul	rkqtdl	값이
  dubeolsik	qwerty>hangul	dml	의
  dubeolsik	qwerty>hangul	djqtdjdy	없어요
  dubeolsik	qwerty>hangul	rhoscksgdk	괜찮아
  dubeolsik	qwerty>hangul	rt	ㄳ
  dubeolsik	qwerty>hangul	akfr	맑
  dubeolsik	qwerty>hangul	rkW	가ㅉ
  dubeolsik	qwerty>hangul	qjTm	버쓰
  dubeolsik	qwerty>hangul	dPdml	예의
  dubeolsik	qwerty>hangul	kr	ㅏㄱ
  dubeolsik	qwerty>hangul	qkfqdmf	밟을
  dubeolsik	qwerty>hangul	hk	ㅘ
  dubeolsik	qwerty>hangul	nl	ㅟ
  dubeolsik	qwerty>hangul	ryfb	교류
  dubeolsik	qwerty>hangul	rhdqn	공부
  dubeolsik	qwerty>hangul	skfTl	날씨
  dubeolsik	qwerty>hangul	whgdk	좋아
  dubeolsik	qwerty>hangul	dlfrek	읽다
  dubeolsik	qwerty>hangul	dhodyd	왜용
  dubeolsik	qwerty>hangul	durrnjs	역권
  dubeolsik	qwerty>hangul	QhQh	뽀뽀
  dubeolsik	qwerty>hangul	TkTk	싸싸
  hangul-jamo	NFD codepoints>NFC	1112 1161 11AB	한
  hangul-jamo	NFD codepoints>NFC	1100 1173 11AF	글
  hangul-jamo	NFD codepoints>NFC	1100 1161	가
  hangul-jamo	NFD codepoints>NFC	1112 1175 11C2	힣
  hangul-jamo	NFD codepoints>NFC	1107 1170 11B0	뷁
  hangul-jamo	NFC>NFD codepoints	퓛	1111 1171 11B6
  hangul-jamo	NFD codepoints>NFC	1111 1171 11B6	퓛
  hangul-jamo	NFC>NFD codepoints	약	110B 1163 11A8
  hangul-jamo	NFD codepoints>NFC	1109 1169 11A8	속
  hangul-jamo	NFC>NFD codepoints	까	1101 1161
  hangul-jamo	NFD codepoints>NFC	1101 1161	까
  hangul-jamo	NFD codepoints>NFC	110B 1174	의
  hangul-jamo	NFD codepoints>NFC	110B 116B	왜
  hangul-jamo	NFD codepoints>NFC	1108 1170 11B0	쀍
  hangul-jamo	NFKC of compat jamo stays uncomposed	ㅎㅏㄴ	하ᄂ
  KO-pronunciation	hangul>hangul	벚꽃	벋꼳
  KO-pronunciation	hangul>hangul	한밭	한받
  KO-pronunciation	hangul>hangul	대관령	대괄령
  KO-pronunciation	hangul>hangul	신문로	신문노
  KO-pronunciation	hangul>hangul	종로	종노
  KO-pronunciation	hangul>hangul	별내	별래
  KO-pronunciation	hangul>hangul	학여울	항녀울
  KO-pronunciation	hangul>hangul	같이	가치
  KO-pronunciation	hangul>hangul	잡혀	자펴
  KO-pronunciation	hangul>hangul	낳지	나치
  MR	hangul>roman	평양	P'yŏngyang
  MR	hangul>roman	서울	Sŏul
  MR	hangul>roman	한국	Han'guk
  MR	hangul>roman	신라	Silla
  MR	hangul>roman	백제	Paekche
  MR	hangul>roman	고구려	Koguryŏ
  MR	hangul>roman	김치	kimch'i
  MR	hangul>roman	대구	Taegu
  MR	hangul>roman	인천	Inch'ŏn
  MR	hangul>roman	광주	Kwangju
  MR	hangul>roman	천안	Ch'ŏnan
  MR	hangul>roman	금강	Kŭmgang
  MR	hangul>roman	제주	Cheju
  MR	hangul>roman	김포	Kimp'o
  MR	hangul>roman	국어	kugŏ
  MR	hangul>roman	쉬	shwi
  MR	hangul>roman	약속	yaksok
  MR	hangul>roman	음악	ŭmak
  RR	hangul>roman	월곶	Wolgot
  RR	hangul>roman	칠곡	Chilgok
  RR	hangul>roman	백마	Baengma
  RR	hangul>roman	알약	allyak
  RR	hangul>roman	해돋이	haedoji
  RR	hangul>roman	같이	gachi
  RR	hangul>roman	놓다	nota
  RR	hangul>roman	잡혀	japyeo
  RR	hangul>roman	압구정	Apgujeong
  RR	hangul>roman	낙동강	Nakdonggang
  RR	hangul>roman	죽변	Jukbyeon
  RR	hangul>roman	합정	Hapjeong
  RR	hangul>roman	팔당	Paldang
  RR	hangul>roman	샛별	saetbyeol
  RR	hangul>roman	울산	Ulsan
  RR	hangul>roman	남산	Namsan
  RR	hangul>roman	경복궁	Gyeongbokgung
  RR	hangul>roman	안압지	Anapji
  RR	hangul>roman	남한산성	Namhansanseong
  RR	hangul>roman	현충사	Hyeonchungsa
  RR	hangul>roman	독립문	Dongnimmun
  RR	hangul>roman	종묘	Jongmyo
  RR	hangul>roman	다보탑	Dabotap
  RR	hangul>roman	교류	gyoryu
  RR	hangul>roman	좋아요	joayo
  RR	hangul>roman	국물	gungmul
  RR	hangul>roman	먹는	meongneun
  RR	hangul>roman	붙이다	buchida
  RR	hangul>roman	밟다	bapda
  RR	hangul>roman	넓다	neolda
  RR	hangul>roman	닭이	dalgi
  RR	hangul>roman	꽃이	kkochi
  RR	hangul>roman	학교	hakgyo
  RR	hangul>roman	서울	seoul
  RR	hangul>roman	음악	eumak
  RR	hangul>roman	희망	huimang
  RR	hangul>roman	위	wi
  RR	hangul>roman	예	ye
  RR	hangul>roman	얘기	yaegi
  RR	hangul>roman	못하다	motada
  RR	hangul>roman	급하다	geupada
  RR-names	hangul>roman	세운	Se-un
  RR-names	hangul>roman	민용하	Min Yongha
  RR-names	hangul>roman	한복남	Han Boknam
  RR-names	hangul>roman	홍빛나	Hong Bitna
  RR-names	hangul>roman	충청북도	Chungcheongbuk-do
  RR-names	hangul>roman	제주도	Jeju-do
  RR-names	hangul>roman	의정부시	Uijeongbu-si
  RR-names	hangul>roman	양주군	Yangju-gun
  RR-names	hangul>roman	도봉구	Dobong-gu
  RR-names	hangul>roman	봉천1동	Bongcheon 1(il) -dong
  RR-names	hangul>roman	종로 2가	Jongno 2(i) -ga
  RR-transliteration	hangul>roman	짚	jip
  RR-transliteration	hangul>roman	밖	bakk
  RR-transliteration	hangul>roman	먹는	meogneun
  RR-transliteration	hangul>roman	독립	doglib
  RR-transliteration	hangul>roman	문리	munli
  RR-transliteration	hangul>roman	물엿	mul-yeos
  """
