/**
 * The one door to the words of the first hour: what each step says. Which steps there are and in
 * which order is decided in `domain/first-hour/`. Names of screens are as in the copies we read.
 */
import type { StepId } from '@/domain/first-hour/steps';
import { buyerSteps } from './first-hour/buyer';
import { everyonesSteps } from './first-hour/everyone';
import { sellerSteps } from './first-hour/seller';
import { staffSteps } from './first-hour/staff';
import type { ByLocale } from './locales';
import type { SourceId } from './sources';

type StepWords = {
  title: string;
  /** What to do, in at most three sentences. */
  how: string;
  why: string;
  avoid?: string;
  /** What to write down or photograph. */
  keep?: string;
};

export type RunbookStep = ByLocale<StepWords> & {
  sources: readonly SourceId[];
  /** Where a guide says more: its slug, and the id of the heading. */
  guide?: { slug: string; heading: string };
};

/** What the runbooks are called and for, also in lists and in the search. */
export const firstHourTitle: ByLocale<{ title: string; summary: string }> = {
  ja: {
    title: '最初の1時間',
    summary:
      '乗っ取られたかもしれないときの手順です。立場と、サインインできるかどうかで分けてまとめました。',
  },
  en: {
    title: 'The first hour',
    summary:
      'Steps for when your account may have been taken over, by who you are and whether you can still sign in.',
  },
};

/** Day on which the steps were last held against their sources (YYYY-MM-DD). */
export const firstHourReviewed = '2026-11-22';

export const firstHourSteps: Record<StepId, RunbookStep> = {
  ...everyonesSteps,
  ...sellerSteps,
  ...buyerSteps,
  ...staffSteps,
};
