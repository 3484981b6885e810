import type { IconName } from '@/components/ui/icon';
import type { LinkVerdict } from '@/domain/link/report';

type Look = { icon: IconName; text: string; edge: string };

const calm: Look = { icon: 'info', text: 'text-accent', edge: 'border-accent' };
const wary: Look = { icon: 'caution', text: 'text-caution', edge: 'border-caution' };

/**
 * Sign and colours of a verdict; the words beside them say the same. None has the green of what is
 * well: an official domain tells nothing about who sent the message.
 */
export const verdictLooks: Record<LinkVerdict | 'none', Look> = {
  official: calm,
  'official-short': calm,
  'not-official': wary,
  imitates: { icon: 'danger', text: 'text-danger', edge: 'border-danger' },
  check: wary,
  unreadable: wary,
  none: { icon: 'info', text: 'text-muted', edge: 'border-edge' },
};
