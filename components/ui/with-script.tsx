import type { ReactNode } from 'react';
import { useIsLive } from './use-is-live';

/** What a tool says that cannot run; each names what can still be read. */
export type WithScriptLabels = {
  /** Where no script ever runs. */
  needsJavaScript: string;
  /** Where script is allowed but did not arrive. */
  didNotLoad: string;
};

type WithScriptProps = { labels: WithScriptLabels; children: ReactNode };

/**
 * What works by script alone; until it runs the children hold their room. If it has not come after a
 * while, the stylesheet alone says so.
 */
export function WithScript({ labels, children }: WithScriptProps) {
  const isLive = useIsLive();
  const box = 'rounded-md border border-line bg-surface p-4';
  return (
    <>
      <p className={`hidden noscript:block ${box}`}>{labels.needsJavaScript}</p>
      {!isLive && (
        <div role="status" className="noscript:hidden">
          <div className="appear-late">
            <p className={`mb-6 ${box}`}>{labels.didNotLoad}</p>
          </div>
        </div>
      )}
      <div className="noscript:hidden">{children}</div>
    </>
  );
}
