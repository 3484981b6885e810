/** `[3]` behind a claim: leads to the third entry of the page's list of sources. `label` is what those hear who hear the page. */
export function SourceMark({ number, label }: { number: number; label: string }) {
  return (
    <sup>
      <a href={`#source-${number}`} aria-label={label}>
        [{number}]
      </a>
    </sup>
  );
}
