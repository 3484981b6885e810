import { Fragment } from 'react';

/**
 * Text that may be broken between words only. Japanese has no spaces a browser could break at: the
 * element around needs `break-keep`, which forbids breaking within what stands between two `wbr`.
 */
export function WholeWords({ text, locale }: { text: string; locale: string }) {
  const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)];
  return words.map(({ segment, index }) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {segment}
    </Fragment>
  ));
}
