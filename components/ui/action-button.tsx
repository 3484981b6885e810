import type { ComponentProps } from 'react';

type ActionButtonProps = Omit<ComponentProps<'button'>, 'type' | 'className'>;

/** One of several things that can be done here; never the one a page is for. */
export function ActionButton(props: ActionButtonProps) {
  return (
    <button
      type="button"
      className="min-h-11 rounded-md border border-edge bg-paper px-4 py-2 font-bold text-link enabled:hover:bg-accent-soft disabled:border-line disabled:text-muted print:hidden"
      {...props}
    />
  );
}
