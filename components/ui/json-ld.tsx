/** What a page says to search engines: a data block, which no browser runs and no policy forbids. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  // `<` is written as an escape, so that no text of ours can end the block.
  return (
    <script type="application/ld+json">{JSON.stringify(data).replace(/</g, '\\u003c')}</script>
  );
}
