import type { ByLocale } from '@/content/locales';
import type { Placed } from '@/domain/offer/reference-price';

type PictureMessages = {
  own: (money: string) => string;
  reference: (money: string) => string;
  parts: Record<Placed['part'], string>;
  ownKey: string;
  referenceKey: string;
  scale: string;
  label: (parts: string[]) => string;
  part: (name: string, count: number, low: string, high: string) => string;
};

export const pricePictureMessages: ByLocale<PictureMessages> = {
  ja: {
    own: (money) => `この出品 ${money}`,
    reference: (money) => `比べた価格 ${money}`,
    parts: {
      kept: '比べた出品',
      'set-aside': '外した安い出品',
      unlike: '状態が違う出品',
    },
    ownKey: 'この出品',
    referenceKey: '比べた価格',
    scale: '左ほど安い出品です。値段が半分になるごとに、同じ幅だけ左へ進みます。',
    label: (parts) => `価格の並び。${parts.join('。')}。`,
    part: (name, count, low, high) =>
      low === high ? `${name}は${count}件で${low}` : `${name}は${count}件で${low}から${high}`,
  },
  en: {
    own: (money) => `this offer ${money}`,
    reference: (money) => `compared with ${money}`,
    parts: {
      kept: 'offers compared',
      'set-aside': 'cheap, left out',
      unlike: 'other condition',
    },
    ownKey: 'this offer',
    referenceKey: 'compared with',
    scale: 'Cheaper is to the left; each halving of the price is a step of the same width.',
    label: (parts) => `Prices side by side: ${parts.join('; ')}.`,
    part: (name, count, low, high) =>
      low === high ? `${name}: ${count} at ${low}` : `${name}: ${count} from ${low} to ${high}`,
  },
};
