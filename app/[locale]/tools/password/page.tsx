import type { Metadata } from 'next';
import { PageFrame } from '@/components/layout/page-frame';
import { PasswordMeter } from '@/components/password-meter/password-meter';
import { WholeWords } from '@/components/ui/whole-words';
import { tools } from '@/content/tools';
import { pageLocale } from '../../locale';
import { toolMetadata } from '../../metadata';

type Props = PageProps<'/[locale]/tools/password'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return toolMetadata(await pageLocale(params), 'password');
}

export default async function PasswordPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { title, summary } = tools.password[locale];
  return (
    <PageFrame locale={locale} path="/tools/password" title={title}>
      <h1 className="break-keep font-bold text-3xl">
        <WholeWords text={title} locale={locale} />
      </h1>
      <p className="mt-3">{summary}</p>
      <PasswordMeter locale={locale} />
    </PageFrame>
  );
}
