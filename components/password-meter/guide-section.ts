import type { NextCode, ReasonCode } from '@/domain/password/verdict';

/** Sections of the guide to passwords that reasons and next actions lead to; ids of its headings. */
export type GuideSection = 'unique' | 'length' | 'make-one' | 'predictable';

export function sectionOfReason(code: ReasonCode): GuideSection {
  return code === 'short' ? 'length' : 'predictable';
}

export function sectionOfNext(code: NextCode): GuideSection {
  if (code === 'use-once') return 'unique';
  if (code === 'lengthen') return 'length';
  return code === 'leave-out-personal' ? 'predictable' : 'make-one';
}
