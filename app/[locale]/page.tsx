import type { Metadata } from 'next';
import { Hero } from '@/components/home/hero';
import { Home } from '@/components/home/home';
import { homeMessages } from '@/components/home/home.messages';
import { PageFrame } from '@/components/layout/page-frame';
import { pageLocale } from './locale';
import { pageMetadata } from './metadata';

type Props = PageProps<'/[locale]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: '', description: homeMessages[locale].lead });
}

export default async function HomePage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <PageFrame locale={locale} path="" wide hero={<Hero locale={locale} />}>
      <Home locale={locale} />
    </PageFrame>
  );
}
