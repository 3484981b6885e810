import type { ByLocale } from '@/content/locales';
import type { SearchKind } from '@/content/search-documents';

type SearchMessages = {
  title: string;
  label: string;
  submit: string;
  hint: string;
  privacy: string;
  found: (count: number) => string;
  onlyNear: string;
  nothing: string;
  nothingAdvice: string;
  unreadable: string;
  cut: (length: number) => string;
  didYouMean: string;
  kinds: Record<SearchKind, string>;
};

/** Words of the search box and of its answers. */
export const searchMessages: ByLocale<SearchMessages> = {
  ja: {
    title: 'サイト内検索',
    label: 'サイト内を検索',
    submit: '検索',
    hint: '短い言葉でも、困っていることをそのまま書いても探せます。例：コードが届く、口座 変更',
    privacy: '検索した言葉は保存しません。パスワードやコードは入力しないでください。',
    found: (count) => `${count}件見つかりました。`,
    onlyNear: 'すべての言葉が入ったページはありませんでした。近い内容のページを表示しています。',
    nothing: '見つかりませんでした。',
    nothingAdvice: '短い言葉や、別の言い方でお試しください。次の入口からも探せます。',
    unreadable: '文字や数字を入れて検索してください。',
    cut: (length) => `入力が長いため、はじめの${length}文字で検索しました。`,
    didYouMean: 'もしかして：',
    kinds: {
      guide: 'ガイド',
      'first-hour': '手順',
      tool: 'ツール',
      checklist: 'チェックリスト',
      term: '用語',
      page: 'このサイトについて',
    },
  },
  en: {
    title: 'Search',
    label: 'Search this site',
    submit: 'Search',
    hint: 'Type a word, or say in a sentence what is wrong. For example: codes keep coming, bank account changed',
    privacy: 'This site does not store searches. Never type a password or a code here.',
    found: (count) => (count === 1 ? '1 result.' : `${count} results.`),
    onlyNear: 'No page has all of these words. These come close.',
    nothing: 'Nothing was found.',
    nothingAdvice: 'Try a shorter or a different word, or start from one of these.',
    unreadable: 'Enter some letters or numbers to search for.',
    cut: (length) => `That was long; the first ${length} characters were searched.`,
    didYouMean: 'Did you mean: ',
    kinds: {
      guide: 'Guide',
      'first-hour': 'Step by step',
      tool: 'Tool',
      checklist: 'Checklist',
      term: 'Term',
      page: 'About this site',
    },
  },
};
