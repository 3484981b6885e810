import type { Metadata } from 'next';
import { PageFrame } from '@/components/layout/page-frame';
import { codeRefusalMessages } from '@/content/messages';
import { pageLocale } from '../../locale';

type Props = PageProps<'/[locale]/not-found/code'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = codeRefusalMessages[await pageLocale(params)];
  return { title, robots: { index: false } };
}

/** What next.config.mjs shows for an address that ends in what looks like a code; nothing of the address is shown. */
export default async function CodeInAddressPage({ params }: Props) {
  const locale = await pageLocale(params);
  const words = codeRefusalMessages[locale];
  return (
    <PageFrame locale={locale} path="">
      <h1 className="font-bold text-3xl">{words.title}</h1>
      <p className="mt-3">{words.inAddress}</p>
      <p className="mt-4">
        <a href={`/${locale}/tools/codes`} className="inline-flex min-h-11 items-center font-bold">
          {words.link}
        </a>
      </p>
    </PageFrame>
  );
}
