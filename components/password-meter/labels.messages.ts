import type { ByLocale } from '@/content/locales';
import type { MeterLabels } from './labels';

const always = (words: string) => ({ one: words, other: words });

/** The island's words, handed to it as a prop. */
export const labelMessages = {
  ja: {
    needsJavaScript:
      '強さを調べるにはJavaScriptが必要です。下の「パスワードの作り方」は、このままお読みいただけます。',
    field: '試すパスワード',
    show: '文字を表示',
    waiting: {
      empty: '入力すると、ここに見積もりが出ます。',
      loading: '言葉の一覧を読み込んでいます。',
    },
    failed: '一覧を読み込めませんでした。もう一度入力すると、読み込み直します。',
    band: {
      'very-weak': 'とても弱い',
      weak: '弱い',
      fair: 'ふつう',
      strong: '強い',
      'very-strong': 'とても強い',
    },
    language: 'ja',
    guesses: {
      countable: '約{count}回の推測で当てられます（10の{n}乗回）。',
      beyond: '当てるには10の{n}乗回ほどの推測が必要です。',
    },
    times: {
      title: '当てられるまでの時間の目安',
      signInForm: 'サインイン画面で試された場合（1時間に100回）',
      leak: 'サービスからデータが盗まれた場合',
      fastHash: '弱い保管方法なら{time}（毎秒1兆回）',
      slowHash: '強い保管方法なら{time}（毎秒10万回）',
    },
    duration: {
      'under-second': always('1秒未満'),
      second: always('約{n}秒'),
      minute: always('約{n}分'),
      hour: always('約{n}時間'),
      day: always('約{n}日'),
      month: always('約{n}か月'),
      year: always('約{n}年'),
      'over-century': always('100年以上'),
    },
    reasonsTitle: '手がかりになるところ',
    reason: {
      'common-password': 'よく使われるパスワードの一覧にあります。',
      word: '辞書にある言葉です。',
      name: '人の名前です。',
      date: '日付の形です。',
      year: '年の形です。',
      keyboard: 'キーボードの並びをたどっています。',
      sequence: '文字や数字が順番に並んでいます。',
      repeat: '同じ並びを繰り返しています。',
      lookalike: '似た記号や数字に置き換えた言葉です。置き換えも試されます。',
      reversed: '言葉を逆から並べています。',
      'user-input': '名前や店名など、ご自身の情報が入っています。',
      short: '12文字より短いです。',
    },
    position: { one: '{from}文字目', many: '{from}〜{to}文字目' },
    nextTitle: '次にすること',
    next: {
      'start-over':
        '別の作り方にします。つながりのない言葉を4つ以上並べるか、パスワード管理アプリで作ります。',
      'leave-out-personal': '名前や日付を外し、自分と関係のない言葉に替えます。',
      'unrelated-words': 'つながりのない言葉を、あと二つ以上足します。',
      lengthen: '文字を足して長くします。12文字以上、できれば15文字以上にします。',
      'use-once': 'この作り方で作ったパスワードを、一つのサービスだけで使います。',
    },
    note: { long: '257文字目からは調べていません。長さは十分です。' },
    scale: {
      title: '当てられるまでの回数（10の何乗回か）',
      description: '0から20までの目盛りで{n}。目印{all}個のうち{passed}個を越えています。',
      landmark: {
        'common-list': 'よく使われるパスワード1,000個',
        'sign-in-form': 'サインイン画面で1年間に試せる回数',
        'slow-hash': '盗まれたデータで1年間に試せる回数（強い保管方法）',
        'fast-hash': '盗まれたデータで1年間に試せる回数（弱い保管方法）',
      },
    },
  },
  en: {
    needsJavaScript:
      'Checking the strength needs JavaScript. “How to make a password” below can be read without it.',
    field: 'Password to try',
    show: 'Show text',
    waiting: {
      empty: 'The estimate appears here as you type.',
      loading: 'Loading the word lists.',
    },
    failed: 'The word lists could not be loaded. Type again to retry.',
    band: {
      'very-weak': 'Very weak',
      weak: 'Weak',
      fair: 'Fair',
      strong: 'Strong',
      'very-strong': 'Very strong',
    },
    language: 'en-GB',
    guesses: {
      countable: 'Guessed in about {count} tries (10 to the power of {n}).',
      beyond: 'Guessing it takes about 10 to the power of {n} tries.',
    },
    times: {
      title: 'How long guessing might take',
      signInForm: 'Tried at the sign-in form (100 an hour)',
      leak: 'Tried on data stolen from the service',
      fastHash: 'Weak storage: {time} (a trillion tries a second)',
      slowHash: 'Strong storage: {time} (100,000 tries a second)',
    },
    duration: {
      'under-second': always('under a second'),
      second: { one: 'about 1 second', other: 'about {n} seconds' },
      minute: { one: 'about 1 minute', other: 'about {n} minutes' },
      hour: { one: 'about 1 hour', other: 'about {n} hours' },
      day: { one: 'about 1 day', other: 'about {n} days' },
      month: { one: 'about 1 month', other: 'about {n} months' },
      year: { one: 'about 1 year', other: 'about {n} years' },
      'over-century': always('over 100 years'),
    },
    reasonsTitle: 'What a guesser could build on',
    reason: {
      'common-password': 'On the list of common passwords.',
      word: 'A dictionary word.',
      name: 'A person’s name.',
      date: 'Shaped like a date.',
      year: 'Shaped like a year.',
      keyboard: 'Follows the keys on a keyboard.',
      sequence: 'Letters or digits in order.',
      repeat: 'The same piece repeated.',
      lookalike: 'A word with look-alike signs or digits. Those are tried too.',
      reversed: 'A word spelt backwards.',
      'user-input': 'Holds your own details, such as your name or shop.',
      short: 'Shorter than 12 characters.',
    },
    position: { one: 'Character {from}', many: 'Characters {from}–{to}' },
    nextTitle: 'What to do next',
    next: {
      'start-over':
        'Build it another way: four or more unrelated words, or one made by a password manager.',
      'leave-out-personal': 'Take out names and dates; use words that have nothing to do with you.',
      'unrelated-words': 'Add at least two more unrelated words.',
      lengthen: 'Make it longer: 12 characters or more, better 15.',
      'use-once': 'Use a password built this way for one service only.',
    },
    note: { long: 'Nothing after character 256 was checked. It is long enough.' },
    scale: {
      title: 'Guesses needed, as a power of 10',
      description: '{n} on a scale from 0 to 20, past {passed} of {all} landmarks.',
      landmark: {
        'common-list': 'The 1,000 most common passwords',
        'sign-in-form': 'A year of tries at a sign-in form',
        'slow-hash': 'A year of tries on stolen data, strong storage',
        'fast-hash': 'A year of tries on stolen data, weak storage',
      },
    },
  },
} satisfies ByLocale<MeterLabels>;
