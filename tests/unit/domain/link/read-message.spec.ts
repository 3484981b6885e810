import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readMessage } from '../../../../domain/link/read-message';
import type { Ask, Claim, Pressure } from '../../../../domain/link/report';
import heldBack from './held-back-messages.json' with { type: 'json' };
import messages from './messages.json' with { type: 'json' };
import secondFresh from './second-fresh-messages.json' with { type: 'json' };

// Written before they were first read: 58 of 64 and 22 of 24 had exactly these asks at first sight.
for (const { kind, text, ...expected } of [...messages, ...heldBack]) {
  test(`${kind}: ${text.slice(0, 40)}… asks for ${expected.asks.join(', ') || 'nothing'}`, () => {
    const reading = readMessage(text);
    expect([...reading.asks].sort()).toEqual([...expected.asks].sort());
    expect(reading.claims).toEqual(expect.arrayContaining(expected.claims));
    expect([...reading.pressures].sort()).toEqual([...expected.pressures].sort());
  });
}

// By another author, who labelled what is asked for: 48 of 60 at first sight.
for (const { kind, text, asks } of secondFresh) {
  test(`fresh: ${kind}: ${text.slice(0, 40)}… asks for ${asks.join(', ') || 'nothing'}`, () => {
    expect([...readMessage(text).asks].sort()).toEqual([...asks].sort());
  });
}

for (const [text, ...asks] of [
  // What is told not to be done is not asked for.
  ['コードを誰にも教えないでください。'],
  ['Do not share this code with anyone.'],
  ['Amazonが電話をかけることはありません。'],
  ['We will never ask you to call us or to install an app.'],
  ['このメールには返信しないでください。'],
  ['カード番号の入力をお願いすることはございません。'],
  ['アプリを開いてメッセージセンターをご確認ください。'],
  ['電話番号は登録済みです。'],
  // A message that brings its code says where to type it.
  ['確認コードは482913です。この確認コードを画面に入力してください。'],
  ['Your code is 482913. Enter the code on the sign-in page.'],
  ['確認コードを入力してください。', 'code'],
  ['コードは482913です。折り返しコードをお知らせください。', 'code'],
  // The condition says nothing of the deed.
  ['If you did not order this, call us at 0800 123 4567.', 'call'],
  ['身に覚えがない場合は、パスワードを入力してください。', 'password'],
  // Width, blanks, lines.
  ['ｸﾚｼﾞｯﾄｶｰﾄﾞ情報を更新して下さい', 'card'],
  ['クレジットカード情報を\n更新してください', 'card'],
  ['口座 番号 を お知らせ ください', 'bank'],
  ['Please enter your\ncard details', 'card'],
  ['ギフトカードを購入して番号を送ってください', 'gift-card'],
  // Among friends, and told by who was asked.
  ['届いたコード、送ってくれる？', 'code'],
  ['コードを送ってくれました。'],
  ['届いた番号を教えてほしい', 'code'],
  ['カード番号を聞かれました', 'card'],
  ['コードを読み上げるようにとのことでした', 'code'],
  // Codes that are no secret, and a telephone that only receives.
  ['クーポンコードを入力してください'],
  ['Enter the promo code at checkout'],
  ['携帯電話に届くお知らせをご確認ください'],
] as const satisfies readonly (readonly [string, ...Ask[]])[]) {
  test(`${JSON.stringify(text)} asks for ${asks.join(', ') || 'nothing'}`, () => {
    expect(readMessage(text).asks).toEqual(asks);
  });
}

for (const [text, ...claims] of [
  ['アカウントがロックされました', 'account-locked'],
  ['不正なログインを検知しました', 'sign-in-attempt'],
  ['お支払いが承認されませんでした', 'payment-failed'],
  ['ご注文を確定しました', 'order-or-charge'],
  ['お荷物をお届けできませんでした', 'delivery'],
  ['プライムの自動更新', 'membership'],
  ['1万円分が当選しました', 'refund-or-prize'],
  ['出品権限を停止しました', 'selling-account'],
  ['入金口座が変更されました', 'pay-out-account'],
  ['本日は晴れです'],
] as const satisfies readonly (readonly [string, ...Claim[]])[]) {
  test(`${text}: ${claims.join(', ') || 'no claim'}`, () => {
    expect(readMessage(text).claims).toEqual(claims);
  });
}

for (const [text, ...pressures] of [
  ['24時間以内にご確認ください', 'deadline'],
  ['アカウントは永久に停止されます', 'loss'],
  ['法的措置を取ります', 'legal-threat'],
  ['ご家族には話さないでください', 'secrecy'],
  ['コードを誰にも教えないでください'],
  ['Do not tell your bank about this', 'secrecy'],
  ['Do not share your password with anyone'],
  ['within 48 hours or it will be closed', 'deadline', 'loss'],
] as const satisfies readonly (readonly [string, ...Pressure[]])[]) {
  test(`${text}: ${pressures.join(', ') || 'no pressure'}`, () => {
    expect(readMessage(text).pressures).toEqual(pressures);
  });
}

test('for all texts an answer comes, and the same one again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      expect(readMessage(text)).toEqual(readMessage(text));
    }),
  );
});
