/** Captions and text alternatives; the few words inside a drawing stand in its own file. */
import type { ByLocale } from '@/content/locales';

type FigureWords = { alternative: string; caption: string };

export const figureMessages = {
  'code-flood': {
    ja: {
      alternative:
        '流れ図。誰かのプログラムが、あなたのメールアドレスとパスワードでサインインを試す。パスワードが合っているので、Amazonはあなたのスマホへコードを送る。プログラムはコードが分からないので入れず、数分後にまた試す。あなたがパスワードを変えると、最初の段階で止まる。',
      caption: 'サインイン用のコードが繰り返し届くときの、よくある流れです。',
    },
    en: {
      alternative:
        'Flow chart. Somebody’s program tries to sign in with your e-mail address and password. As the password is right, Amazon sends a code to your phone. Without the code it gets no further, and tries again minutes later. Once you change the password, it stops at the first step.',
      caption: 'How it typically comes about that sign-in codes keep arriving.',
    },
  },
  'code-kinds': {
    ja: {
      alternative:
        'コードの地図。頼んでいないコードは四つに分かれる。一、パスワードが合ったあとに届くもの。サインインのコードなら、パスワードを変える。サインイン試行の知らせなら、拒否してパスワードを変える。二、パスワードが合っていたかどうか分からないもの。拒否リンクの付いたコードは、自分で開いて確かめる。メールで届いたコードは、使わずに受信箱を守る。三、パスワードがなくても届くもの。再設定のコードは、使わずに受信箱を守る。番号違いのコードは、使わない。四、入られた様子がないもの。自分の端末やツールなら、サインアウトして様子を見る。配達の番号は、配達員にだけ伝える。偽のSMSは、リンクを開かずに知らせる。',
      caption: 'パスワードを知らないと届かないコードはどれかと、最初に何をするかをまとめました。',
    },
    en: {
      alternative:
        'Map of codes. Those you did not ask for fall into four groups. One: sent after the right password. For a sign-in code, change the password. For a sign-in attempt notice, deny it and change the password. Two: uncertain whether it needs the password. For a code with a deny link, check in Amazon opened by yourself. A code by e-mail: leave it, protect the mailbox. Three: sent without the password. A reset code: leave it, protect the mailbox. A wrong number: leave it. Four: no sign that anyone got in. Your own device or tool: sign it out and watch. A delivery code: tell only the driver. A fake text message: do not open it, report it.',
      caption: 'Which code needs the password, and what to do first.',
    },
  },
  'second-factors': {
    ja: {
      alternative:
        '表。パスキーは、偽サイトにも電話番号の乗っ取りにも強い。認証アプリのコードは、偽サイトに弱く、電話番号の乗っ取りには強い。SMSや電話のコードは、どちらにも弱い。どれも、パスワードだけの場合よりは強い。',
      caption: '確認の方法ごとに、何に弱いかを並べました。上にあるものほど破られにくい方法です。',
    },
    en: {
      alternative:
        'Table. A passkey resists both a fake site and a taken-over phone number. A code from an authenticator app can be taken by a fake site, but not through a taken-over number. A code by SMS or call can be taken both ways. Each is better than a password alone.',
      caption: 'What breaks each method. The higher in the list, the harder to break.',
    },
  },
  'one-key': {
    ja: {
      alternative:
        '図。小さな店から漏れたメールアドレスとパスワードの組が、Amazon、メール、銀行でも試される。同じパスワードを使っている所は、すべて開いてしまう。',
      caption: '一つの店から漏れたメールアドレスとパスワードが、ほかのサイトでも機械で試されます。',
    },
    en: {
      alternative:
        'Drawing. The e-mail address and password leaked by a small shop are tried at Amazon, at the mailbox and at the bank. Wherever the same password is used, the door opens.',
      caption:
        'An e-mail address and password leaked by one shop are tried by machine at other sites.',
    },
  },
  'fake-cluster': {
    ja: {
      alternative:
        '値段の軸の図。偽の出品4件が約1,000円に、本物の出品2件が約5,000円に並ぶ。6件すべての中央値は約1,000円になってしまう。安い集まりを除くと、目安は約5,000円になる。',
      caption: '偽の出品が多いと、「相場」まで下がって見えます。金額は、説明のための例です。',
    },
    en: {
      alternative:
        'Price axis. Four fake offers stand at about 1,000 yen and two honest ones at about 5,000. The median of all six is about 1,000. With the low cluster set aside, the reference is about 5,000.',
      caption:
        'Enough fake offers make even “the market price” look lower. The amounts are an example.',
    },
  },
  'payout-hold': {
    ja: {
      alternative:
        '流れ図を二つ並べた図。左。新しい口座を追加または変更すると、3日間の保留がかかり、その間は送金が始まらない。3日のあと、送金できるようになる。右。登録済みの口座に切り替えるときは、米国のヘルプによると新しい保留がかからない。下に、見るのは今の入金口座だけでなく、一覧のすべての口座だと書いてある。',
      caption:
        '米国のヘルプによると、登録済みの口座に切り替えても、新しい保留はかかりません。ですから、一覧にある口座をすべて見ます。',
    },
    en: {
      alternative:
        'Two flow charts side by side. Left: adding or changing to a new account starts a three-day hold, and no transfer starts in that time. After three days, transfers can start. Right: switching to an account already stored starts no new hold, according to the US help page. Below: look at every account in the list, not only the one in use.',
      caption:
        'According to the US help page, switching to a stored account brings no new hold. So look at the whole list.',
    },
  },
  'address-parts': {
    ja: {
      alternative:
        'ウェブのアドレスの図。https://pay.amazon.co.jp/helpでは、「https://」のあとで最初に出る「/」のすぐ左にあるamazon.co.jpが、持ち主を決める。その「/」より右は関係ない。Amazonではない例が三つある。amazon.co.jp.exampleは、右端が「.example」。amazon-co-jp.exampleは、「.」ではなく「-」でつながっている。login.example/amazon.co.jpは、名前が「/」より右にある。',
      caption:
        '見るのは、「https://」のあとで最初に出る「/」の、すぐ左です。Amazonではない例は、説明のために作りました。',
    },
    en: {
      alternative:
        'Web addresses. In https://pay.amazon.co.jp/help, the part just left of the first “/” after “https://”, amazon.co.jp, decides who owns it. What stands right of that “/” does not count. Three examples are not Amazon. The address amazon.co.jp.example ends in “.example”. In amazon-co-jp.example hyphens stand where dots should. In login.example/amazon.co.jp the name stands right of the “/”.',
      caption:
        'Look just left of the first “/” after “https://”. The addresses that are not Amazon’s are made up.',
    },
  },
  'timeline-2017': {
    ja: {
      alternative:
        '2017年の年表。4月10日、米国で出品用アカウントの乗っ取りが報じられる。日本でも同じころから苦情が出る。4月下旬、日本で苦情が増え、激安の品や何万点もの出品が伝えられる。4月29日、セラーセントラルに二段階認証の知らせが出る。5月、二段階認証を設定した出品者が、頼んでいないコードが続けて届くことに気づく。6月、米国の銀行が、通知先と口座を変えられた顧客の例を伝える。6月30日は二段階認証の初めの期限で、のちに延びる。10月31日、日本と米国で、出品者の二段階認証が必須になる。11月、総務省が、パスワードの定期的な変更を勧めなくなる。',
      caption:
        '丸は起きたこと、四角は変わった決まりと助言です。行の間隔は、実際の日数とは関係ありません。',
    },
    en: {
      alternative:
        'Timeline of 2017. 10 April: the US press reports takeovers of selling accounts; about then complaints begin in Japan. Late April: complaints grow in Japan, with absurdly low prices and tens of thousands of listings. 29 April: a notice on two-step verification appears in Seller Central. May: sellers who turned it on see codes arrive that they did not ask for. June: a US bank tells of a customer whose address for notices was changed, and then the account. 30 June: the first deadline for two-step verification, later moved. 31 October: it is compulsory for sellers in Japan and the US. November: Japan’s communications ministry stops advising regular password changes.',
      caption:
        'Round: what happened. Square: rules and advice that changed. The spacing is not to scale.',
    },
  },
} as const satisfies Record<string, ByLocale<FigureWords>>;
