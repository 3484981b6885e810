// Finds which single fact, not given yet, would change the verdict, by trying it in the judge.
// Must never change: nothing here knows an outcome; every verdict told comes from judgeOffer.
import { type Fact, type Judgement, judgeOffer, type Verdict } from './judge-offer';
import { type OfferInput, type Sign, signs } from './offer';
import type { Parameter } from './query';

/** What a fact might turn out to be; the worst and the best a reader can find out. */
export type Possibility =
  | 'usual-double'
  | 'usual-same'
  | 'fulfilment-merchant'
  | 'fulfilment-fba'
  | 'fulfilment-amazon'
  | 'ratings-none'
  | 'ratings-few'
  | 'positive-low'
  | 'positive-high'
  | 'last-rating-old'
  | 'last-rating-new'
  | 'seller-info-mismatch'
  | 'seller-info-verified'
  | 'delivery-late'
  | 'delivery-soon'
  | 'sign-non-delivery'
  | 'sign-unrelated-listings'
  | 'sign-impersonates';

/** `parameter` is where the fact would be given. */
export type Change = { possibility: Possibility; verdict: Verdict; parameter: Parameter };

type Trial = {
  possibility: Possibility;
  /** Tried only while this is not known. */
  fact: Fact | Sign;
  change: (input: OfferInput) => Partial<OfferInput>;
};

const total = ({ price, shipping }: OfferInput): number => price + shipping;
const withSign = (sign: Sign) => (input: OfferInput) => ({ signs: [...input.signs, sign] });

// In the order in which a reader can look them up: the page of the item first, then the seller's.
const trials: readonly Trial[] = [
  {
    possibility: 'usual-double',
    fact: 'others',
    change: (input) => ({ usual: total(input) * 2 }),
  },
  { possibility: 'usual-same', fact: 'others', change: (input) => ({ usual: total(input) }) },
  {
    possibility: 'fulfilment-merchant',
    fact: 'fulfilment',
    change: () => ({ fulfilment: 'merchant' }),
  },
  { possibility: 'fulfilment-fba', fact: 'fulfilment', change: () => ({ fulfilment: 'fba' }) },
  {
    possibility: 'fulfilment-amazon',
    fact: 'fulfilment',
    change: () => ({ fulfilment: 'amazon' }),
  },
  { possibility: 'last-rating-old', fact: 'last-rating', change: () => ({ lastRating: 12 }) },
  { possibility: 'last-rating-new', fact: 'last-rating', change: () => ({ lastRating: 0 }) },
  { possibility: 'ratings-none', fact: 'ratings', change: () => ({ ratings: 0 }) },
  { possibility: 'ratings-few', fact: 'ratings', change: () => ({ ratings: 9 }) },
  { possibility: 'positive-low', fact: 'positive', change: () => ({ positive: 59 }) },
  { possibility: 'positive-high', fact: 'positive', change: () => ({ positive: 97 }) },
  {
    possibility: 'seller-info-mismatch',
    fact: 'seller-info',
    change: () => ({ sellerInfo: 'mismatch' }),
  },
  {
    possibility: 'seller-info-verified',
    fact: 'seller-info',
    change: () => ({ sellerInfo: 'verified' }),
  },
  { possibility: 'delivery-late', fact: 'delivery', change: () => ({ delivery: 21 }) },
  { possibility: 'delivery-soon', fact: 'delivery', change: () => ({ delivery: 2 }) },
  { possibility: 'sign-non-delivery', fact: 'non-delivery', change: withSign('non-delivery') },
  {
    possibility: 'sign-unrelated-listings',
    fact: 'unrelated-listings',
    change: withSign('unrelated-listings'),
  },
  { possibility: 'sign-impersonates', fact: 'impersonates', change: withSign('impersonates') },
];

const severity: Record<Verdict, number> = { unknown: 0, low: 1, check: 2, danger: 3 };
const MOST = 4;

const isSign = (fact: Fact | Sign): fact is Sign => (signs as readonly string[]).includes(fact);

function isOpen({ fact }: Trial, input: OfferInput, { missing }: Judgement): boolean {
  const isKnownSign = (input.signs as readonly string[]).includes(fact);
  // Of Amazon itself no seller's facts are asked, so none can be tried.
  const isAsked = isSign(fact) && input.fulfilment !== 'amazon' && !isKnownSign;
  return isAsked || (missing as readonly string[]).includes(fact);
}

// What an article usually costs stands in for the others, and has a field of its own.
function parameterOf(fact: Trial['fact']): Parameter {
  if (fact === 'others') return 'usual';
  return isSign(fact) ? 'sign' : fact;
}

/** The facts that would change the verdict alone, the gravest outcome first, at most four. */
export function findChanges(input: OfferInput, judgement: Judgement): Change[] {
  return trials
    .filter((trial) => isOpen(trial, input, judgement))
    .map(({ possibility, fact, change }) => {
      const { verdict } = judgeOffer({ ...input, ...change(input) });
      return { possibility, verdict, parameter: parameterOf(fact) };
    })
    .filter(({ verdict }) => verdict !== judgement.verdict)
    .sort((a, b) => severity[b.verdict] - severity[a.verdict])
    .slice(0, MOST);
}
