import '@/app/styles/index.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { iconAddress } from '@/components/layout/shield';
import { locales } from '@/content/locales';
import { siteUrl } from '@/content/site';
import { pageLocale } from './locale';

export const metadata: Metadata = {
  metadataBase: new URL(siteUrl),
  icons: iconAddress,
  // No browser may make a number into something to tap, least of all one of a pasted message.
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#1e3674' },
    { media: '(prefers-color-scheme: dark)', color: '#1b2a56' },
  ],
};

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** Only the document: header and footer belong to PageFrame, which knows the page's address for the language switch. */
export default async function RootLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  return (
    <html lang={await pageLocale(params)}>
      <body>{children}</body>
    </html>
  );
}
