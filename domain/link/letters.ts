// What the eye takes letters for: hidden ones left out, look-alikes read as the Latin letter they look like.
// The table follows Unicode's confusables.txt (UTS 39), cut to what a host name may hold and to the letters of the names we
// watch over; the last of each row are ours: small capitals, hooks and strokes that are too alike in an address bar. Whole
// packages of Unicode's data weigh 100 kB for letters that no name here has.
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'ɑαаᗅꓮ⍺ᴀⱥᶏꬰ',
  c: 'ᴄϲⲥсꮯꓚƈȼ',
  e: 'еҽꬲ℮ⴹꓰᴇɇεє',
  l: 'ıɩιіӏꙇǀⵏꓲⅼłƚɫɭᛁ',
  m: 'ᗰꓟмᴍɱᶆⲙⅿ',
  n: 'ոռꓠηпɴŋƞɲɳᶇꞑո',
  o: 'οоօσⲟᴏᴑꬽჿဝօഠ໐๐०০੦૦୦௦೦൦〇ⵔꓳөøɵ',
  r: 'гᴦⲅꭇꭈꮁꓣᴙɾɍɼ',
  s: 'ѕꜱꮪƽꓢʂȿᶊ',
  t: 'тτꓔᴛŧƭʈƫ',
  z: 'ᴢꮓꓜƶȥʐʑɀᶎʒζⱬ',
};
const latinOf = new Map(
  Object.entries(LOOK_ALIKES).flatMap(([latin, others]) =>
    [...others].map((each) => [each, latin] as const),
  ),
);

const hidden = /\p{Default_Ignorable_Code_Point}/u;
const everyHidden = /\p{Default_Ignorable_Code_Point}/gu;
const everyMark = /\p{M}/gu;
const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

/** Whether letters stand in the text that nobody sees: joiners, soft hyphens, marks of direction. */
export function hasHiddenLetters(text: string): boolean {
  return hidden.test(text);
}

export function withoutHiddenLetters(text: string): string {
  return isAscii(text) ? text : text.replace(everyHidden, '');
}

/** Without blanks and hidden letters at both ends; by hand, for a pattern would try each blank of a long row. */
export function trimmed(text: string): string {
  const isEmpty = (index: number) => withoutHiddenLetters(text.charAt(index)).trim() === '';
  let start = 0;
  let end = text.length;
  while (start < end && isEmpty(start)) start++;
  while (start < end && isEmpty(end - 1)) end--;
  return text.slice(start, end);
}

/** Full-width Latin letters, digits and signs made ordinary; nothing else is touched. */
export function narrow(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (each) =>
    String.fromCharCode(each.charCodeAt(0) - 0xfee0),
  );
}

/** Without accents and other marks, and with compatible letters made plain (ｱ, ①, ﬀ). */
export const withoutMarks = (text: string): string => text.normalize('NFKD').replace(everyMark, '');

/** The text as the eye may read it, in small letters: accents dropped, look-alikes replaced. */
export function asSeen(text: string): string {
  const small = text.toLowerCase();
  if (isAscii(small)) return small;
  return [...withoutMarks(small)].map((each) => latinOf.get(each) ?? each).join('');
}
