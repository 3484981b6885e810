import type { ComponentProps, ReactNode } from 'react';

type DisclosureProps = Omit<ComponentProps<'details'>, 'title'> & {
  title: ReactNode;
  children: ReactNode;
};

/** What not everybody needs, one press away; its whole first line is the target. On paper only what stands open. */
export function Disclosure({ title, children, className = '', ...details }: DisclosureProps) {
  return (
    <details
      className={`rounded-md border border-line print:not-open:hidden ${className}`}
      {...details}
    >
      <summary className="min-h-12 px-4 py-2 font-bold text-link">
        <span>{title}</span>
      </summary>
      <div className="px-4 pt-1 pb-4">{children}</div>
    </details>
  );
}
