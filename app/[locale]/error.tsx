'use client';

import { useParams } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { defaultLocale, isLocale } from '@/content/locales';

const words = {
  ja: {
    title: '表示できませんでした',
    explanation: 'サイト側の問題です。少し待ってから、もう一度お試しください。',
    retry: 'もう一度試す',
    home: 'ホームへ',
  },
  en: {
    title: 'This page could not be shown',
    explanation: 'The fault is ours. Please wait a moment and try again.',
    retry: 'Try again',
    home: 'Home',
  },
} as const;

/** A page that broke while it was rendered. Next asks for a client component here; it has a few words of its own. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  const { locale: segment } = useParams<{ locale: string }>();
  const locale = isLocale(segment) ? segment : defaultLocale;
  const { title, explanation, retry, home } = words[locale];
  return (
    <main className="mx-auto max-w-4xl px-4 py-12">
      <h1 className="font-bold text-3xl">{title}</h1>
      <p className="mt-3">{explanation}</p>
      <p className="mt-4 flex gap-4">
        <Button type="button" onClick={reset}>
          {retry}
        </Button>
        <a href={`/${locale}`} className="inline-flex min-h-12 items-center">
          {home}
        </a>
      </p>
    </main>
  );
}
