import type { ReactNode } from 'react';

type WithScriptProps = {
  /** Said where no script ever runs: what cannot be done, and what can. */
  needsJavaScript: string;
  children: ReactNode;
};

/** What works by script alone; until it runs the children hold their room. */
export function WithScript({ needsJavaScript, children }: WithScriptProps) {
  return (
    <>
      <p className="hidden rounded-md border border-line bg-surface p-4 noscript:block">
        {needsJavaScript}
      </p>
      <div className="noscript:hidden">{children}</div>
    </>
  );
}
