'use client';

import '@/app/styles/index.css';

/** Whatever breaks where nothing else catches it. It cannot know the language, so it speaks both. */
export default function GlobalError() {
  return (
    <html lang="ja">
      <head>
        <title>エラー | Error</title>
      </head>
      <body>
        <main className="mx-auto grid max-w-3xl gap-6 p-4">
          <section>
            <h1 className="font-bold text-2xl">表示できませんでした</h1>
            <p className="mt-2">サイト側の問題です。少し待ってから、もう一度お試しください。</p>
            <a href="/ja" className="inline-flex min-h-11 items-center">
              出品者の盾
            </a>
          </section>
          <section lang="en">
            <h1 className="font-bold text-2xl">This page could not be shown</h1>
            <p className="mt-2">The fault is ours. Please wait a moment and try again.</p>
            <a href="/en" className="inline-flex min-h-11 items-center">
              Seller’s Shield
            </a>
          </section>
        </main>
      </body>
    </html>
  );
}
