import type { ByLocale } from '@/content/locales';
import type { ClaimState, Reminder } from '@/domain/claim/clock';
import type { ClaimDate, ClaimProblem, Marketplace } from '@/domain/claim/parse-claim';

type ClaimMessages = {
  /** `name` is the label in a sentence about what is wrong. */
  fields: Record<ClaimDate, { label: string; name: string; hint: string }>;
  marketplace: string;
  marketplaces: Record<Marketplace, string>;
  submit: string;
  privacy: string;
  again: string;
  examples: { late: string; old: string };
  problems: Record<ClaimProblem, (name: string) => string>;
  resultTitle: string;
  states: Record<ClaimState, { word: string; sentence: string }>;
  first: string;
  last: string;
  left: string;
  limit: string;
  days: (count: number) => string;
  ago: (count: number) => string;
  countedFrom: (base: string, today: string) => string;
  confirm: string;
  secondHand: string;
  stepsTitle: string;
  steps: {
    write: string;
    written: (date: string) => string;
    waitFromToday: (hours: number, date: string) => string;
    waitUntil: (hours: number, date: string) => string;
    claim: (first: string, last: string) => string;
    claimBy: (last: string) => string;
    late: string;
  };
  tight: string;
  guide: string;
  cancelTitle: string;
  cancel: string;
  refund: string;
  download: string;
  downloadHint: (reminders: readonly Reminder[]) => string;
  calendar: Record<Reminder['code'], { title: string; text: string }>;
  limitsTitle: string;
  limits: Record<'answerHours' | 'waitDays' | 'windowDays', (value: number) => string>;
  confidence: Record<'official' | 'second-hand', string>;
  checked: (date: string) => string;
  exclusions: string;
};

/** Words of the claim clock, its calendar file included. */
export const claimClockMessages: ByLocale<ClaimMessages> = {
  ja: {
    fields: {
      promised: {
        label: 'お届け予定日',
        name: 'お届け予定日',
        hint: '注文画面に出ている日付です。例：2026-11-22',
      },
      latest: {
        label: 'お届け予定の最終日（あれば）',
        name: 'お届け予定の最終日',
        hint: '予定日に幅があるときや延期されたときは、いちばん遅い日を入れます。',
      },
      written: {
        label: '出品者に連絡した日（あれば）',
        name: '出品者に連絡した日',
        hint: 'まだなら、空欄のままで構いません。',
      },
    },
    marketplace: '買ったサイト',
    marketplaces: {
      'amazon.co.jp': 'Amazon.co.jp（日本）',
      'amazon.com': 'Amazon.com（米国）',
    },
    submit: '期限を調べる',
    privacy: '入力した日付は計算だけに使い、このページのアドレスに入ります。',
    again: '日付を変えて調べる',
    examples: { late: '予定日を10日過ぎても届かない', old: '予定日から80日たった' },
    problems: {
      missing: (name) => `${name}を入力してください。`,
      'no-date': (name) => `${name}は、実際にある日付を「2026-11-22」のように入力してください。`,
      'too-early': (name) => `${name}は2000年以降の日付を入力してください。`,
      'too-late': (name) => `${name}は今日から1年以内の日付を入力してください。`,
      'before-promised': (name) => `${name}は、お届け予定日以降の日付を入力してください。`,
      'in-future': (name) => `${name}は今日までの日付を入力してください。`,
    },
    resultTitle: '申請できる期間の目安',
    states: {
      before: {
        word: 'まだ申請の時期ではありません',
        sentence: '最初の日までに解決しなければ、申請します。',
      },
      write: {
        word: 'まず、出品者に連絡します',
        sentence:
          '最初の日は、今日連絡した場合の日付です。すでに連絡したときは、その日を入れてください。',
      },
      open: {
        word: '申請できる期間です',
        sentence: '出品者に連絡しても解決していなければ、早めに申請します。',
      },
      over: {
        word: '期限を過ぎた可能性があります',
        sentence:
          'それでも、まず注文画面から申請できるかを確かめ、できなければAmazonのカスタマーサービスに相談します。',
      },
    },
    first: '最初の日',
    last: '最後の日',
    left: '残り',
    limit: '期限',
    days: (count) => (count === 0 ? '今日が最後の日' : `${count}日`),
    ago: (count) => `${count}日前に終わりました`,
    countedFrom: (base, today) => `${base}のお届け予定から数えました。今日は${today}です。`,
    confirm: '今の正しい期限は、公式の画面で確かめてください。',
    secondHand:
      'この計算には、公式ページで確認できなかった日数が含まれます。どの日数かは、下の「計算に使った日数」に示しました。',
    stepsTitle: '進め方',
    steps: {
      write: '注文画面から出品者に連絡します。サイトの外のメールや電話は使いません。',
      written: (date) => `${date}に、出品者へ連絡しました。`,
      waitFromToday: (hours, date) =>
        `返事を${hours}時間待ちます。今日連絡した場合は、${date}までです。`,
      waitUntil: (hours, date) => `返事を${hours}時間、${date}まで待ちます。`,
      claim: (first, last) =>
        `解決しなければ、${first}から${last}までの間に、注文画面から申請します。`,
      claimBy: (last) => `解決しなければ、${last}までに、注文画面から申請します。`,
      late: '注文画面を開き、申請の項目が残っているか確かめます。',
    },
    tight:
      '返事を待つと期限を過ぎてしまいます。連絡と同じ日に、申請できるか画面で確かめてください。',
    guide: 'ガイド：保証の使い方',
    cancelTitle: 'キャンセルのメールが来ても、期限は止まりません',
    cancel:
      '「キャンセルしました」「返金します」というメールで待たせ、期限を過ぎさせる手口が報告されています。',
    refund:
      '返金されたかどうかは、自分で開いた注文履歴だけで確かめます。メールのリンクは使いません。',
    download: 'カレンダーに入れる（.ics）',
    downloadHint: (reminders) => {
      const days = reminders.map(({ code, alarmDays }) => {
        const day = code === 'first' ? '最初の日' : '最後の日';
        if (alarmDays === 0) return `${day}の朝9時`;
        return `${day}の${alarmDays === 7 ? '1週間' : `${alarmDays}日`}前の朝9時`;
      });
      return `${days.join('と、')}に、お知らせが出ます。`;
    },
    calendar: {
      first: {
        title: '保証の申請：届いていなければ申請できます',
        text: '出品者に連絡しても解決していなければ、注文画面から申請します。キャンセルのメールが来ても、期限は止まりません。今の正しい期限は、公式の画面で確かめてください。',
      },
      last: {
        title: '保証の申請：最後の日の目安',
        text: 'この日までに、注文画面から申請します。返金は、注文履歴で確かめます。今の正しい期限は、公式の画面で確かめてください。',
      },
    },
    limitsTitle: '計算に使った日数',
    limits: {
      answerHours: (value) => `出品者の返事を待つ時間：${value}時間`,
      waitDays: (value) => `お届け予定の最終日から申請できるまで：${value}日`,
      windowDays: (value) => `お届け予定の最終日から申請の期限まで：${value}日`,
    },
    confidence: { official: '公式の資料', 'second-hand': '二次情報' },
    checked: (date) => `${date}に確認`,
    exclusions:
      'Amazon.comの資料では、カード会社に支払いの取り消しを申し立てた注文と、デジタル商品は対象外です。',
  },
  en: {
    fields: {
      promised: {
        label: 'Promised delivery date',
        name: 'Promised delivery date',
        hint: 'As your order shows it, for example 2026-11-22.',
      },
      latest: {
        label: 'Latest estimated date, if there is one',
        name: 'Latest estimated date',
        hint: 'The last day, if the estimate is a range or was put back.',
      },
      written: {
        label: 'Date you wrote to the seller, if you did',
        name: 'Date you wrote to the seller',
        hint: 'Leave empty if you have not written yet.',
      },
    },
    marketplace: 'Where you bought',
    marketplaces: { 'amazon.co.jp': 'Amazon.co.jp (Japan)', 'amazon.com': 'Amazon.com (US)' },
    submit: 'Count the days',
    privacy: 'The dates are used for the sum only and become part of this page’s address.',
    again: 'Change the dates',
    examples: { late: 'Ten days late and not here', old: 'Eighty days after the promised date' },
    problems: {
      missing: (name) => `${name}: enter a date.`,
      'no-date': (name) => `${name}: enter a date that exists, such as 2026-11-22.`,
      'too-early': (name) => `${name}: enter a date from the year 2000 on.`,
      'too-late': (name) => `${name}: enter a date at most one year from today.`,
      'before-promised': (name) => `${name}: enter the promised date or a later one.`,
      'in-future': (name) => `${name}: enter a date that is not after today.`,
    },
    resultTitle: 'When to claim, as a guide',
    states: {
      before: {
        word: 'It is too early to claim',
        sentence: 'If it is not settled by the first day, claim then.',
      },
      write: {
        word: 'First, write to the seller',
        sentence:
          'The first day is the one that follows from writing today. If you have written already, enter that date.',
      },
      open: {
        word: 'You can claim now',
        sentence: 'If writing to the seller has not settled it, claim soon.',
      },
      over: {
        word: 'The time limit may have passed',
        sentence:
          'Even so, check first whether your order still offers a claim; if not, ask Amazon’s customer service.',
      },
    },
    first: 'First day',
    last: 'Last day',
    left: 'Left',
    limit: 'Time limit',
    days: (count) =>
      count === 0 ? 'today is the last day' : count === 1 ? '1 day' : `${count} days`,
    ago: (count) => (count === 1 ? 'ended yesterday' : `ended ${count} days ago`),
    countedFrom: (base, today) =>
      `Counted from the delivery estimate of ${base}. Today is ${today}.`,
    confirm: 'Please check the current time limit on the official page.',
    secondHand:
      'Some of these numbers could not be confirmed on an official page. They are marked below, under “The numbers used”.',
    stepsTitle: 'In this order',
    steps: {
      write:
        'Write to the seller from your order. Do not use e-mail or the telephone outside the marketplace.',
      written: (date) => `You wrote to the seller on ${date}.`,
      waitFromToday: (hours, date) =>
        `Wait ${hours} hours for an answer: if you write today, until ${date}.`,
      waitUntil: (hours, date) => `Wait ${hours} hours for an answer (until ${date}).`,
      claim: (first, last) =>
        `If that does not settle it, claim from your order between ${first} and ${last}.`,
      claimBy: (last) => `If that does not settle it, claim from your order by ${last}.`,
      late: 'Open your order and check whether a claim is still offered.',
    },
    tight:
      'Waiting for an answer would go past the last day. Check on the same day whether you can claim.',
    guide: 'Guide: using the guarantee',
    cancelTitle: 'A cancellation e-mail does not stop the clock',
    cancel:
      'A reported trick: an e-mail says “cancelled” or “your refund is coming”, so that you wait until it is too late.',
    refund:
      'Only your order history shows whether you were refunded. Open it yourself, not from a link in an e-mail.',
    download: 'Add to your calendar (.ics)',
    downloadHint: (reminders) => {
      const days = reminders.map(({ code, alarmDays }) => {
        if (alarmDays === 0) return `on the ${code} day`;
        const early = alarmDays === 7 ? 'a week' : alarmDays === 1 ? 'a day' : `${alarmDays} days`;
        return `${early} before the ${code} day`;
      });
      return `With an alarm at 9 in the morning ${days.join(' and ')}.`;
    },
    calendar: {
      first: {
        title: 'Guarantee: you can claim if it has not arrived',
        text: 'If writing to the seller has not settled it, claim from your order. A cancellation e-mail does not stop the clock. Please check the current time limit on the official page.',
      },
      last: {
        title: 'Guarantee: last day to claim, as a guide',
        text: 'Claim from your order by today. Look for a refund in your order history. Please check the current time limit on the official page.',
      },
    },
    limitsTitle: 'The numbers used',
    limits: {
      answerHours: (value) => `Time for the seller to answer: ${value} hours`,
      waitDays: (value) => `From the latest estimated date until a claim is taken: ${value} days`,
      windowDays: (value) => `From the latest estimated date until the end: ${value} days`,
    },
    confidence: { official: 'official text', 'second-hand': 'second-hand' },
    checked: (date) => `checked ${date}`,
    exclusions:
      'According to Amazon.com’s page, an order you dispute with your card company is not covered, and digital goods are not either.',
  },
};
