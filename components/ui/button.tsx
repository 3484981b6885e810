import type { ComponentProps } from 'react';

/** The one thing to press in a form; submits unless told otherwise. */
export function Button({ type = 'submit', ...props }: Omit<ComponentProps<'button'>, 'className'>) {
  return (
    <button
      type={type}
      className="min-h-12 cursor-pointer rounded-md border-2 border-accent bg-accent px-6 font-bold text-lg text-on-accent hover:underline"
      {...props}
    />
  );
}
