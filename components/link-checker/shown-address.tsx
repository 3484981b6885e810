import type { JudgedLink } from '@/domain/link/report';

/** An address as text, never as a link: the part that tells whose site it is stands out, the rest is faded. */
export function ShownAddress({ link: { shown, defanged } }: { link: JudgedLink }) {
  const { before, domain, after } = shown;
  return (
    <bdi translate="no" className="block break-all font-mono text-muted">
      {domain ? (
        <>
          {before}
          <b className="border-current border-b-2 text-ink text-lg">{domain}</b>
          {after}
        </>
      ) : (
        defanged
      )}
    </bdi>
  );
}
