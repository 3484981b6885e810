import type { ChecklistGroup, ItemLevel } from '@/content/checklists';
import type { ByLocale } from '@/content/locales';
import type { ChecklistLabels } from './labels';

type ChecklistMessages = {
  listTitle: string;
  listSummary: string;
  size: (items: number, minutes: number) => string;
  reviewed: string;
  groups: Record<ChecklistGroup, string>;
  levels: Record<ItemLevel, string>;
  labels: ChecklistLabels;
};

export const checklistMessages: ByLocale<ChecklistMessages> = {
  ja: {
    listTitle: 'チェックリスト',
    listSummary: 'できたものからチェックを付けていけます。リンクや紙で、スタッフにも渡せます。',
    size: (items, minutes) => `全${items}項目、合わせて約${minutes}分`,
    reviewed: '最終確認',
    groups: {
      start: 'まずここから',
      regular: '定期的に',
      situation: 'こんなときに',
      others: '人に渡すもの、買うときに使うもの',
    },
    levels: { essential: '大切', advised: 'できれば', extra: '余裕があれば' },
    labels: {
      keptOnlyWithScript:
        'チェックの保存と、リンクで届いた一覧の表示には、JavaScriptが必要です。読むだけ、印刷するだけなら、このまま使えます。',
      keptHere: 'チェックは、この端末のこのブラウザーの中だけに保存します。外へは送りません。',
      answers: { done: '済み', 'not-applicable': '当てはまらない', unsure: '分からない' },
      attack: '防ぐこと',
      minutes: '約{minutes}分',
      guide: 'ガイドを読む',
      source: '出典',
      progress: '{total}項目のうち{done}項目が済みました',
      notApplicableCount: '当てはまらない{count}項目は除いています',
      unsureCount: '「分からない」の{count}項目は、済んでいないものとして数えています',
      notSaved:
        'この端末には保存できません。チェックは、このページを閉じると消えます。残したいときは、下でファイルに保存するか、リンクを作ってください。',
      reset: 'チェックをすべて外す',
      undo: '元に戻す',
      close: '閉じる',
      print: '印刷する',
      printedFrom: 'このページのアドレス',
      qrCode: 'このアドレスのQRコード',
      notices: {
        version:
          '読み取れない形式のリンクのため、通常の一覧を表示しています。保存済みのチェックは変わっていません。',
        broken:
          'リンクが途中で切れているか、壊れているため、通常の一覧を表示しています。保存済みのチェックは変わっていません。',
        oversized:
          'リンクが長すぎるため、通常の一覧を表示しています。保存済みのチェックは変わっていません。',
        empty:
          'このリンクには、今の一覧にある項目が入っていません。通常の一覧を表示しています。保存済みのチェックは変わっていません。',
        merged: 'リンクのチェックを、自分のチェックに加えました。',
        replaced: '表示中の項目のチェックを、リンクのものに置き換えました。',
        reset: 'チェックを外しました。',
        undone: '元に戻しました。',
        imported: 'ファイルのチェックを、自分のチェックに加えました。',
        'file-unreadable':
          'このファイルは読めませんでした。ここで保存したJSONファイルを選んでください。チェックは変わっていません。',
        'file-other-list':
          '別のチェックリストのファイルです。そのチェックリストのページで開いてください。チェックは変わっていません。',
      },
      shared: {
        heading: 'リンクで届いた一覧',
        chosen:
          '送った人が選んだ{count}項目です。ここで付けたチェックは、自分のものとして保存します。',
        showsTheirs:
          '送った人のチェックを表示しています。自分のチェックは、まだ何も変わっていません。',
        showsMine: '自分のチェックを表示しています。',
        missing: '今の一覧にない{count}項目は、表示していません。',
        merge: '自分のチェックに加える',
        replace: '自分のチェックと置き換える',
        dismiss: 'リンクを閉じて全項目を見る',
      },
      file: {
        heading: '控えの保存と復元',
        intro:
          'ブラウザーのデータを消すと、チェックも消えます。控えのファイルがあれば、元に戻したり、別の端末で続けたりできます。ファイルには自分のチェックが入ります。',
        json: '控えを保存する（JSON）',
        markdown: 'メモ用に保存する（Markdown）',
        open: '控えのファイルを開く',
        openHint: 'ファイルのチェックを、今のチェックに加えます。ファイルは送信しません。',
      },
      share: {
        heading: 'この一覧を共有する',
        intro:
          'リンクには、選んだ項目と題名が入ります。チェックは、自分で選んだときだけ入ります。リンクの「#」から後ろは、サーバーに送られません。',
        title: '題名（省略できます）',
        titleHint: '60文字までです。リンクを開いた人に見えます。',
        titleHasCode: 'ここにコードを入力しないでください。コードのような数字は伏せて共有します。',
        items: 'リンクに入れる項目を選ぶ（{total}項目中{count}項目）',
        list: '一覧だけのリンクを作る',
        progress: 'チェックも入れたリンクを作る',
        nothingChosen: 'リンクに入れる項目を、一つ以上選んでください。',
        madeList: '一覧だけのリンク（チェックは入っていません）',
        madeProgress: 'チェックも入ったリンク',
        progressWarning:
          'リンクを開いた人には、次の答えと、残りの項目がまだ済んでいないことが分かります。信頼できる人にだけ渡してください。',
        nothingSaid: '答えた項目はありません。',
        length: '{count}文字',
        copy: 'リンクをコピーする',
        copied: 'コピーしました。',
        selected:
          '自動ではコピーできませんでした。リンクを選択したので、端末の操作でコピーしてください。',
      },
    },
  },
  en: {
    listTitle: 'Checklists',
    listSummary: 'Tick things off as you do them. Hand a list to your staff by link or on paper.',
    size: (items, minutes) => `${items} items, about ${minutes} minutes in all`,
    reviewed: 'Last reviewed',
    groups: {
      start: 'Start here',
      regular: 'Regularly',
      situation: 'When something has happened',
      others: 'To hand on, and for buying',
    },
    levels: { essential: 'Essential', advised: 'Advised', extra: 'If you can' },
    labels: {
      keptOnlyWithScript:
        'Saving ticks and showing a list from a link need JavaScript. Reading and printing work as they are.',
      keptHere: 'Ticks are saved only in this browser on this device. They are not sent anywhere.',
      answers: { done: 'Done', 'not-applicable': 'Does not apply', unsure: 'Not sure' },
      attack: 'Stops',
      minutes: 'about {minutes} min',
      guide: 'Read the guide',
      source: 'Source',
      progress: '{done} of {total} done',
      notApplicableCount: '{count} left out as not applying',
      unsureCount: '{count} not sure, counted as open',
      notSaved:
        'Ticks cannot be saved on this device and go when you close this page. To keep them, save a file or make a link below.',
      reset: 'Clear all ticks',
      undo: 'Undo',
      close: 'Close',
      print: 'Print',
      printedFrom: 'Address of this page',
      qrCode: 'QR code of this address',
      notices: {
        version:
          'The link is in a form that cannot be read, so the plain list is shown. Your saved ticks have not changed.',
        broken:
          'The link is cut off or damaged, so the plain list is shown. Your saved ticks have not changed.',
        oversized:
          'The link is too long, so the plain list is shown. Your saved ticks have not changed.',
        empty:
          'None of the link’s items are in this list now, so the plain list is shown. Your saved ticks have not changed.',
        merged: 'The link’s ticks have been added to yours.',
        replaced: 'The items shown now have the link’s ticks.',
        reset: 'Ticks cleared.',
        undone: 'Undone.',
        imported: 'The file’s ticks have been added to yours.',
        'file-unreadable':
          'This file could not be read. Choose a JSON file saved here. Your ticks have not changed.',
        'file-other-list':
          'This file belongs to another checklist. Open it on that list’s page. Your ticks have not changed.',
      },
      shared: {
        heading: 'A list from a link',
        chosen: 'The sender chose {count} items. Ticks you set here are saved as your own.',
        showsTheirs: 'You are looking at the sender’s ticks. Yours have not changed.',
        showsMine: 'You are looking at your own ticks.',
        missing: '{count} items that this list no longer has are left out.',
        merge: 'Add to my ticks',
        replace: 'Replace my ticks',
        dismiss: 'Close the link and see all items',
      },
      file: {
        heading: 'Save or restore a copy',
        intro:
          'Clearing your browser’s data clears the ticks too. With a copy in a file you can bring them back, or go on with them on another device. The file holds your ticks.',
        json: 'Save a copy (JSON)',
        markdown: 'Save for your notes (Markdown)',
        open: 'Open a saved copy',
        openHint: 'Its ticks are added to those here. The file is not sent anywhere.',
      },
      share: {
        heading: 'Share this list',
        intro:
          'A link holds the items and the title you choose, and your ticks only if you ask for them. What follows the “#” is not sent to a server.',
        title: 'Title (optional)',
        titleHint: 'Up to 60 characters. Whoever opens the link sees it.',
        titleHasCode: 'Do not enter codes here. What looks like one is hidden in the link.',
        items: 'Choose the items in the link ({count} of {total})',
        list: 'Make a link to the list only',
        progress: 'Make a link with my ticks',
        nothingChosen: 'Choose at least one item for the link.',
        madeList: 'Link to the list only (no ticks in it)',
        madeProgress: 'Link with your ticks',
        progressWarning:
          'Whoever opens it sees these answers, and that the other items are still open. Give it only to people you trust.',
        nothingSaid: 'No item has an answer.',
        length: '{count} characters',
        copy: 'Copy the link',
        copied: 'Copied.',
        selected:
          'The link could not be copied for you. It is selected now: copy it the usual way on your device.',
      },
    },
  },
};
