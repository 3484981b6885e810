import type { IconName } from '@/components/ui/icon';
import type { Band } from '@/domain/password/verdict';

/** Sign and colours of a band; the word beside them says the same. */
export const bandLooks = {
  'very-weak': { icon: 'danger', text: 'text-danger', bar: 'fill-danger' },
  weak: { icon: 'caution', text: 'text-caution', bar: 'fill-caution' },
  fair: { icon: 'info', text: 'text-accent', bar: 'fill-accent' },
  strong: { icon: 'ok', text: 'text-ok', bar: 'fill-ok' },
  'very-strong': { icon: 'ok', text: 'text-ok', bar: 'fill-ok' },
} as const satisfies Record<Band, { icon: IconName; text: string; bar: string }>;
