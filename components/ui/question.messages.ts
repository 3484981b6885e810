import type { ByLocale } from '@/content/locales';

type QuestionMessages = {
  errorTitle: string;
  /** Leads the page's title where something has to be put right. */
  errorInTitle: string;
  startAgain: string;
  examplesTitle: string;
};

/** What every tool that answers on the server says alike. */
export const questionMessages: ByLocale<QuestionMessages> = {
  ja: {
    errorTitle: '入力を確認してください',
    errorInTitle: '入力エラー',
    startAgain: '最初から入力する',
    examplesTitle: '例で見てみる',
  },
  en: {
    errorTitle: 'Please check what you entered',
    errorInTitle: 'Error',
    startAgain: 'Start again',
    examplesTitle: 'See an example',
  },
};
