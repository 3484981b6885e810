import type { ReactNode } from 'react';

/** Marks what of a prerendered page each answer replaces. */
export function AnswerSlot({ children }: { children: ReactNode }) {
  return <div data-answer-slot>{children}</div>;
}
