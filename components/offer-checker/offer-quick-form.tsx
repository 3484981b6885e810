import { useId } from 'react';
import type { Locale } from '@/content/locales';
import { MAX_OTHERS_LENGTH } from '@/domain/offer/parse-offer';
import { Button } from '../ui/button';
import { TextAreaField, TextField } from '../ui/field';
import { offerCheckerMessages } from './offer-checker.messages';

/** The two fields that matter most, for a guide to embed; the answer is on the tool's own page. */
export function OfferQuickForm({ locale }: { locale: Locale }) {
  const id = useId();
  const { fields, quickTitle, submit } = offerCheckerMessages[locale];
  return (
    <form
      method="get"
      action={`/${locale}/tools/offer`}
      aria-labelledby={`${id}-title`}
      className="grid gap-4 rounded-md border border-accent bg-accent-soft p-4"
    >
      <p id={`${id}-title`} className="font-bold text-lg">
        {quickTitle}
      </p>
      <TextField id={`${id}-price`} name="price" inputMode="decimal" {...fields.price} />
      <TextAreaField
        id={`${id}-others`}
        name="others"
        rows={3}
        maxLength={MAX_OTHERS_LENGTH}
        {...fields.others}
      />
      <div>
        <Button>{submit}</Button>
      </div>
    </form>
  );
}
