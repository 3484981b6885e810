import type { ByLocale } from '@/content/locales';

/** A line to write on under `label`, which is given once in a panel; or two. */
type Blank = { label: string; hasTwoLines?: true };

export type Panel = {
  title: string;
  text?: string;
  /** Whether the desks to report to stand above the blanks. */
  hasDesks?: true;
  steps?: readonly string[];
  blanks?: readonly Blank[];
};

type EmergencyCardMessages = {
  heading: string;
  fold: string;
  cover: { title: string; shop: string; made: string; tried: string; note: string };
  firstHour: { title: string; text: string; qrCode: string };
  /** In the order of the sheet, between the cover and the code for the camera. */
  panels: readonly Panel[];
};

/**
 * Numbers of desks are few and from facts: the police line and the consumer line of Japan, Report
 * Fraud (England, Wales, Northern Ireland), Police Scotland and the FBI’s IC3 (read 2026-11-22). All others are for the pen.
 */
export const emergencyCardMessages: ByLocale<EmergencyCardMessages> = {
  ja: {
    heading: '印刷されるカード',
    fold: '点線で、後ろへ3回折ります。下半分、右半分、もう一度右半分の順です。左上が表紙になります。',
    cover: {
      title: '緊急カード',
      shop: '店の名前',
      made: '作った日',
      tried: '二段階認証を最後に試した日',
      note: 'パスワード、コード、口座番号の全桁は書きません。',
    },
    firstHour: {
      title: '詳しい手順',
      text: '最初の1時間の手順が開きます。',
      qrCode: '最初の1時間の手順のQRコード',
    },
    panels: [
      {
        title: 'まず、この順番で',
        steps: [
          'ウイルスの心配がない端末を使う',
          'メールのパスワードを変える',
          'Amazonは自分で開き、パスワードを変える',
          'すべての端末からサインアウトする',
          '入金口座は見るだけ。先にAmazonへ知らせる',
          '覚えのない注文は発送しない',
        ],
      },
      {
        title: 'Amazon',
        blanks: [
          { label: 'サポートへの連絡方法', hasTwoLines: true },
          { label: 'サインインできないとき', hasTwoLines: true },
          { label: '受付番号' },
        ],
      },
      {
        title: '銀行とカード',
        text: '通帳と、カードの裏から写します。',
        blanks: [
          { label: '銀行の名前' },
          { label: '銀行の緊急連絡先' },
          { label: 'カード会社の名前' },
          { label: 'カードの緊急連絡先' },
        ],
      },
      {
        title: '携帯会社',
        text: '急に圏外になったら、別の電話からかけます。',
        blanks: [
          { label: '回線を止める窓口', hasTwoLines: true },
          { label: '予備に使う電話', hasTwoLines: true },
          { label: '身分証のある場所' },
        ],
      },
      {
        title: '相談する',
        hasDesks: true,
        blanks: [{ label: '近くの警察署' }, { label: '相談した日と担当者', hasTwoLines: true }],
      },
      {
        title: '頼れる人',
        blanks: [
          { label: '店を止める人', hasTwoLines: true },
          { label: '銀行に電話する人', hasTwoLines: true },
          { label: 'ほかに頼れる人', hasTwoLines: true },
        ],
      },
    ],
  },
  en: {
    heading: 'The card as it prints',
    fold: 'Fold backwards three times along the dotted lines: the lower half, the right half, then the right half again. The top left is the cover.',
    cover: {
      title: 'Emergency card',
      shop: 'Shop',
      made: 'Made on',
      tried: 'Two-step verification last tried',
      note: 'No passwords, no codes, no full account numbers.',
    },
    firstHour: {
      title: 'Step by step',
      text: 'Opens the steps of the first hour.',
      qrCode: 'QR code of the steps of the first hour',
    },
    panels: [
      {
        title: 'First, in this order',
        steps: [
          'Use a device free of malware',
          'Change the password of your mailbox',
          'Open Amazon yourself; change its password',
          'Sign out of all devices',
          'Only look at the pay-out account; tell Amazon first',
          'Ship no order you do not know',
        ],
      },
      {
        title: 'Amazon',
        blanks: [
          { label: 'How to reach support', hasTwoLines: true },
          { label: 'If I cannot sign in', hasTwoLines: true },
          { label: 'Case number' },
        ],
      },
      {
        title: 'Bank and card',
        text: 'Copy from the bank book and the back of the card.',
        blanks: [
          { label: 'Bank' },
          { label: 'Bank’s emergency number' },
          { label: 'Card company' },
          { label: 'Card’s emergency number' },
        ],
      },
      {
        title: 'Phone company',
        text: 'Suddenly no service? Call from another phone.',
        blanks: [
          { label: 'Number to suspend the line', hasTwoLines: true },
          { label: 'Backup phone', hasTwoLines: true },
          { label: 'Where my ID is' },
        ],
      },
      {
        title: 'Report',
        hasDesks: true,
        blanks: [{ label: 'Local police' }, { label: 'Reported on (date), to', hasTwoLines: true }],
      },
      {
        title: 'People who help',
        blanks: [
          { label: 'Who stops the shop', hasTwoLines: true },
          { label: 'Who calls the bank', hasTwoLines: true },
          { label: 'Who else can help', hasTwoLines: true },
        ],
      },
    ],
  },
};
