import type { ByLocale } from '@/content/locales';
import type { Sign, Urgency } from '@/domain/triage/tree';

type TriageMessages = {
  /** How many questions may follow the one on the page. */
  questionsAfter: (count: number) => string;
  back: string;
  noDigits: string;
  startAgain: string;
  urgencies: Record<Urgency, string>;
  signs: Record<Sign, string>;
  steps: string;
  doNot: string;
  doneWhen: string;
  ifItGoesOn: string;
  sure: string;
};

export const triageMessages: ByLocale<TriageMessages> = {
  ja: {
    questionsAfter: (count) =>
      count === 0 ? 'これが最後の質問です。' : `このあとの質問は、多くても${count}問です。`,
    back: '前の質問には、ブラウザーの「戻る」で戻れます。',
    noDigits: '答えは保存しません。選ぶと、次のページが開くだけです。コードの数字は聞きません。',
    startAgain: '最初からやり直す',
    urgencies: {
      now: '今すぐ',
      today: '今日のうちに',
      week: '今週のうちに',
      none: '急ぎません',
    },
    signs: {
      strong: '誰かが入ろうとしている可能性が高い',
      possible: '誰かが入ろうとしている可能性もある',
      none: '誰かに入られた様子はない',
    },
    steps: 'すること',
    doNot: 'しないこと',
    doneWhen: '終わりの目安',
    ifItGoesOn: 'それでも続くとき',
    sure: 'どこまで確かか',
  },
  en: {
    questionsAfter: (count) => {
      if (count === 0) return 'This is the last question.';
      return count === 1
        ? 'At most one more question after this.'
        : `At most ${count} more questions after this.`;
    },
    back: 'Use your browser’s Back button to return to the previous question.',
    noDigits:
      'Your answers are not stored: each one just opens the next page. We never ask for the digits.',
    startAgain: 'Start again',
    urgencies: {
      now: 'Right now',
      today: 'Today',
      week: 'This week',
      none: 'No hurry',
    },
    signs: {
      strong: 'A strong sign that someone is getting in',
      possible: 'Someone may be getting in',
      none: 'No sign that anyone got in',
    },
    steps: 'What to do',
    doNot: 'What not to do',
    doneWhen: 'Done when',
    ifItGoesOn: 'If it goes on',
    sure: 'How sure this is',
  },
};
