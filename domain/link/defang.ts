// Makes a link harmless for a report, and reads one that somebody made harmless before.
// Must never change: what comes out cannot be tapped, and no app turns it into a link.
const dot = /(?<=[\p{L}\p{N}])[[({]\s?(?:\.|dot|ドット)\s?[\])}](?=[\p{L}\p{N}])/giu;
const scheme = /\bh(?:xx|tt|\*\*|__)p(\[?s\]?)?\s?(?:\[:\]|\[:\/\/\]|:)(?:\[?\/\/\]?)?/gi;

/** hxxps[:]//amazon[.]co[.]jp as it was before; everything else stays. */
export function refang(text: string): string {
  return text
    .replace(scheme, (found, s: string | undefined) =>
      /^https?:/i.test(found) ? found : `http${s ? 's' : ''}://`,
    )
    .replace(dot, '.');
}

/** hxxps://amazon[.]co[.]jp; anything but a web address also loses its first colon. */
export function defang(link: string): string {
  const isWeb = /^https?:\/\//i.test(link);
  const dead = link
    .replace(/http/gi, 'hxxp')
    .replace(/\[?\.\]?/g, '[.]')
    .replace(/@/g, '[@]');
  return isWeb ? dead : dead.replace(':', '[:]');
}
